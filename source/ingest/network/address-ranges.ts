/*
Which addresses belong to the public internet. Of IPv6, only what is given out as global unicast; what carries an IPv4 address within is judged by that too.
*/

type Range = readonly [start: string, bits: number];

const closedRanges: readonly Range[] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	// Answers to the machines of one large cloud, from within.
	['168.63.129.16', 32],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
	['2001::', 23],
	['2001:db8::', 32],
	['3fff::', 20],
];

const openRange: Range = ['2000::', 3];

/**
Where an IPv6 range keeps IPv4 addresses: each as the number of bits to its right, and whether it stands there inverted.
*/
type Carrier = {readonly range: Range; readonly kept: ReadonlyArray<readonly [shift: number, isInverted: boolean]>};

const carriers: readonly Carrier[] = [
	{range: ['::ffff:0:0', 96], kept: [[0, false]]},
	{range: ['64:ff9b::', 96], kept: [[0, false]]},
	{range: ['2002::', 16], kept: [[80, false]]},
	{range: ['2001::', 32], kept: [[64, false], [0, true]]},
];

const tunnelMarks = new Set([0x5E_FEn, 0x2_00_5E_FEn]);

type Address = {readonly value: bigint; readonly width: 32 | 128};

const dotted = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

const joinParts = (parts: readonly number[], base: number): bigint => parts.reduce((sum, part) => (sum * BigInt(base)) + BigInt(part), 0n);

const parseDotted = (text: string): Address | undefined => {
	const parts = text.split('.').map(Number);
	return parts.every(part => part < 256) ? {value: joinParts(parts, 256), width: 32} : undefined;
};

const parseColons = (text: string): Address | undefined => {
	const canonical = URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1);
	if (canonical === undefined) {
		return undefined;
	}

	const [head = '', tail = ''] = canonical.split('::', 2);
	const groupsOf = (part: string): readonly number[] => part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16));
	const [before, after] = [groupsOf(head), groupsOf(tail)];
	const zeros = Array.from({length: 8 - before.length - after.length}, () => 0);
	return {value: joinParts([...before, ...zeros, ...after], 65_536), width: 128};
};

const parseAddress = (text: string): Address | undefined => dotted.test(text) ? parseDotted(text) : parseColons(text);

const dropBits = (value: bigint, count: number): bigint => value / (2n ** BigInt(count));

const isWithin = ({value, width}: Address, [start, bits]: Range): boolean => {
	const first = parseAddress(start)!;
	return first.width === width && dropBits(value, width - bits) === dropBits(first.value, width - bits);
};

// The 32 bits that have `shift` others to their right.
const cutWord = (value: bigint, shift: number): bigint => dropBits(value, shift) % 4_294_967_296n;

const isPublic = (address: Address): boolean => {
	const carrier = carriers.find(({range}) => isWithin(address, range));
	if (carrier) {
		return carrier.kept.every(([shift, isInverted]) => {
			const value = cutWord(address.value, shift);
			return isPublic({value: isInverted ? 4_294_967_295n - value : value, width: 32});
		});
	}

	// An interface named after an IPv4 address (ISATAP) tunnels to it.
	const isTunnel = address.width === 128 && tunnelMarks.has(cutWord(address.value, 32));
	return !isTunnel && (address.width === 32 || isWithin(address, openRange)) && closedRanges.every(range => !isWithin(address, range));
};

/**
Whether a host name of the WHATWG URL parser (brackets or not) is an address rather than a name: for such a one nothing is looked up.
*/
export const isLiteralAddress = (host: string): boolean => host.includes(':') || dotted.test(host);

/**
Whether an address, IPv4 in four decimal parts or IPv6 in any spelling, is one of the public internet. What cannot be read is not.
*/
export const isPublicAddress = (text: string): boolean => {
	const address = parseAddress(text.replace(/^\[/, '').replace(/\]$/, ''));
	return address !== undefined && isPublic(address);
};

const privateNames = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)\.?$/i;

/**
Whether a name is set aside for the machine itself or the network around it. Where a proxy looks names up, nothing else tells.
*/
export const isPrivateName = (host: string): boolean => privateNames.test(host);
