/*
Spellings of private addresses, made by rule.
*/

type Parts = readonly [number, number, number, number];

const fours: readonly Parts[] = [
	[127, 0, 0, 1],
	[127, 8, 9, 10],
	[10, 0, 0, 1],
	[172, 16, 0, 1],
	[172, 31, 255, 254],
	[192, 168, 1, 1],
	[169, 254, 169, 254],
	[100, 64, 0, 1],
	[0, 0, 0, 0],
	[198, 18, 0, 1],
	[224, 0, 0, 1],
	[255, 255, 255, 255],
];

const fullwidth = (text: string): string => text.replaceAll(/\d/g, digit => String.fromCodePoint(0xFF_10 + Number(digit)));
const circled = (text: string): string => text.replaceAll(/\d/g, digit => digit === '0' ? '⓪' : String.fromCodePoint(0x24_5F + Number(digit)));
const bold = (text: string): string => text.replaceAll(/\d/g, digit => String.fromCodePoint(0x1_D7_CE + Number(digit)));
const escaped = (text: string): string => [...text].map(character => `%${character.codePointAt(0)!.toString(16).padStart(2, '0')}`).join('');
const hex = (value: number): string => `0x${value.toString(16)}`;
const octal = (value: number): string => `0${value.toString(8)}`;
const whole = (...parts: readonly number[]): number => parts.reduce((sum, part) => (sum * 256) + part, 0);

const spellFour = (parts: Parts): readonly string[] => {
	const [a, b, c, d] = parts;
	const plain = parts.join('.');
	return [
		plain,
		`${plain}.`,
		String(whole(...parts)),
		hex(whole(...parts)),
		hex(whole(...parts)).toUpperCase().replace('X', 'x'),
		octal(whole(...parts)),
		parts.map(part => hex(part)).join('.'),
		parts.map(part => octal(part)).join('.'),
		parts.map(part => `000${octal(part)}`).join('.'),
		`${hex(a)}.${octal(b)}.${c}.${hex(d)}`,
		`${a}.${b}.${whole(c, d)}`,
		`${a}.${whole(b, c, d)}`,
		`${hex(a)}.${hex(whole(b, c, d))}`,
		fullwidth(plain),
		fullwidth(plain).replaceAll('.', '。'),
		plain.replaceAll('.', '．'),
		plain.replaceAll('.', '｡'),
		circled(plain),
		bold(plain),
		escaped(plain),
	];
};

const inHex = ([a, b, c, d]: Parts): string => `${whole(a, b).toString(16)}:${whole(c, d).toString(16)}`;
const inverted = ([a, b, c, d]: Parts): Parts => [255 - a, 255 - b, 255 - c, 255 - d];

const spellWithin = (parts: Parts): readonly string[] => [
	`[::ffff:${parts.join('.')}]`,
	`[::ffff:${inHex(parts)}]`,
	`[::FFFF:${inHex(parts).toUpperCase()}]`,
	`[0:0:0:0:0:ffff:${parts.join('.')}]`,
	`[0000:0000:0000:0000:0000:ffff:${inHex(parts)}]`,
	`[64:ff9b::${parts.join('.')}]`,
	`[64:FF9B::${inHex(parts)}]`,
	`[64:ff9b:1::${inHex(parts)}]`,
	`[2002:${inHex(parts)}::]`,
	`[2002:${inHex(parts)}::1]`,
	`[2001:0:5db8:d822:0:0:${inHex(inverted(parts))}]`,
	`[2001:0:${inHex(parts)}::a247:27dd]`,
	`[::${parts.join('.')}]`,
	`[::ffff:0:${inHex(parts)}]`,
	`[2606:4700::5efe:${inHex(parts)}]`,
	`[2606:4700::200:5efe:${inHex(parts)}]`,
];

const sixes: readonly string[] = [
	'::',
	'::1',
	'0:0:0:0:0:0:0:1',
	'0000:0000:0000:0000:0000:0000:0000:0001',
	'::0001',
	'0::1',
	'::0:1',
	'fc00::1',
	'fd12:3456:789a::1',
	'FD00::1',
	'fe80::1',
	'fe80:0:0:0::1',
	'febf::1',
	'fec0::1',
	'ff02::1',
	'FF05::2',
	'100::1',
	'2001:db8::1',
	'2001:10::1',
	'2001:20::1',
	'3fff::1',
	'4000::1',
	'5f00::1',
	'64:ff9b:1::1',
	'::2',
	'1::1',
].map(address => `[${address}]`);

const names: readonly string[] = [
	'localhost',
	'LOCALHOST',
	'LocalHost',
	'localhost.',
	'ｌｏｃａｌｈｏｓｔ',
	'loc%61lhost',
	'news.localhost',
	'news.localhost.',
	'a.b.localhost',
	'localhost.localdomain',
	'printer.local',
	'PRINTER.LOCAL',
	'metadata.google.internal',
	'router.home.arpa',
	'ⓛocalhost',
	'lo\u{AD}calhost',
];

/**
Hosts of the machine itself or of the network around it, each in another spelling.
*/
export const privateHosts: readonly string[] = [...new Set([...fours.flatMap(parts => spellFour(parts)), ...fours.flatMap(parts => spellWithin(parts)), ...sixes, ...names])];
