import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Flags} from '../../source/commands/flags.js';
import {noLimit, parseArguments} from '../../source/commands/parse-arguments.js';
import {NewsreadError} from '../../source/errors.js';

const wordsOf = async (argv: readonly string[]): Promise<readonly string[]> => {
	const {words} = await parseArguments(argv);
	return words.map(({text}) => text);
};

const flagsOf = async (argv: readonly string[]) => {
	const {flags} = await parseArguments(argv);
	return flags;
};

const flagOf = async (argv: readonly string[], name: keyof Flags) => {
	const flags = await flagsOf(argv);
	return flags[name];
};

suite('what is understood', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], command: string | undefined, words: readonly string[]]> = [
		[[], undefined, []],
		[['quotes'], 'quotes', []],
		[['quotes', 'sanders', 'letter'], 'quotes', ['sanders', 'letter']],
		[['quotes', 'letter', '-meeting'], 'quotes', ['letter', '-meeting']],
		[['quotes', '-word'], 'quotes', ['-word']],
		[['quotes', '--', '--json'], 'quotes', ['--json']],
		[['quotes', 'white house'], 'quotes', ['white house']],
		[['--library', '/news', 'quotes', 'x'], 'quotes', ['x']],
		[['quotes', '--library=/news', 'x'], 'quotes', ['x']],
		[['extract', '-'], 'extract', ['-']],
		[['--', 'quotes'], undefined, ['quotes']],
		[['story.txt', 'folder'], undefined, ['story.txt', 'folder']],
		[['read', '--', '-odd name.txt'], 'read', ['-odd name.txt']],
		[['help', 'quotes'], 'quotes', []],
		[['Quotes'], undefined, ['Quotes']],
		[['quotes', '5', '007', '1e3'], 'quotes', ['5', '007', '1e3']],
	];
	for (const [argv, command, words] of table) {
		test(`newsread ${argv.join(' ')}`, async () => {
			const parsed = await parseArguments(argv);
			assert.equal(parsed.command?.name, command);
			assert.deepEqual(parsed.words.map(({text}) => text), words);
		});
	}
});

test('options are read wherever they stand, with = or without', async () => {
	const flags = await flagsOf(['--json', 'quotes', '--limit', '20', 'x', '--sort=newest', '--speaker', '-odd', '--color=never']);
	assert.equal(flags.json, true);
	assert.equal(flags.csv, false);
	assert.equal(flags.limit, 20);
	assert.equal(flags.sort, 'newest');
	assert.equal(flags.speaker, '-odd');
	assert.equal(flags.color, 'never');
});

test('a value is text as it was given: no quotation mark is taken off, no number made of it', async () => {
	const flags = await flagsOf(['quotes', '--speaker', '"Sarah"', '--library', '007']);
	assert.equal(flags.speaker, '"Sarah"');
	assert.equal(flags.library, '007');
	assert.deepEqual(await wordsOf(['quotes', '"exact phrase"']), ['"exact phrase"']);
});

test('--limit all is no limit, --no-color is --color never, -h and -v are understood everywhere', async () => {
	assert.equal(await flagOf(['quotes', '--limit', 'all'], 'limit'), noLimit);
	assert.equal(await flagOf(['quotes', '--no-color'], 'color'), 'never');
	assert.equal(await flagOf(['quotes', '-h'], 'help'), true);
	assert.equal(await flagOf(['-v'], 'version'), true);
	assert.equal(await flagOf(['read', '--help'], 'help'), true);
	assert.equal(await flagOf(['help'], 'help'), true);
});

test('a word after -- is literal', async () => {
	const {words} = await parseArguments(['quotes', 'a', '--', 'b']);
	assert.deepEqual(words, [{text: 'a', isLiteral: false}, {text: 'b', isLiteral: true}]);
});

suite('what cannot be meant', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], message: RegExp, hint: RegExp]> = [
		[['--jsno'], /no option --jsno/, /--json/],
		[['quotes', '--speeker', 'x'], /no option --speeker/, /--speaker/],
		[['quotes', '--xyzzy'], /no option --xyzzy/, /--help/],
		[['quotes', '--limit'], /--limit needs a value/, /--limit N/],
		[['quotes', '--limit', '--json'], /--limit needs a value/, /--limit N/],
		[['quotes', '--limit', 'ten'], /--limit "ten"/, /--limit 20/],
		[['quotes', '--limit', '0'], /--limit "0"/, /all/],
		[['quotes', '--limit', '1', '--limit', '2'], /twice/, /once/],
		[['quotes', '--sort', 'oldest'], /--sort cannot be "oldest"/, /relevance, newest/],
		[['quotes', '--color', 'blue'], /--color cannot be "blue"/, /auto, always, never/],
		[['quotes', '--width', '3'], /--width "3"/, /20 to 400/],
		[['quotes', '--json=yes'], /--json takes no value/, /alone/],
		[['list', '--speaker', 'x'], /list takes no option --speaker/, /quotes/],
		[['--raw'], /without a command takes no option --raw/, /read/],
		[['list', '-x'], /list takes no option -x/, /--help/],
		[['list', 'what'], /takes no words/, /newsread list\./],
		[['read'], /needs to know what/, /ARTICLE/],
		[['read', ''], /is empty/, /variable/],
		[['add', 'a', ''], /is empty/, /variable/],
		[['speakers', ''], /is empty/, /variable/],
		[[''], /is empty/, /variable/],
		[['list', '--library', ''], /--library needs a value/, /--library DIR/],
		[['list', '--library='], /--library needs a value/, /--library DIR/],
	];
	for (const [argv, message, hint] of table) {
		test(`newsread ${argv.join(' ')}`, async () => {
			await assert.rejects(async () => parseArguments(argv), (error: unknown) => {
				assert.ok(error instanceof NewsreadError);
				assert.match(error.message, message);
				assert.match(error.hint ?? '', hint);
				assert.equal(error.exitCode, 2);
				return true;
			});
		});
	}
});
