import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {commands} from '../../source/commands/command-table.js';
import {flagNames, flagOf} from '../../source/commands/flags.js';
import {formatCommandHelp, formatHelp} from '../../source/commands/format-help.js';
import {parseArguments} from '../../source/commands/parse-arguments.js';
import {findNearest} from '../../source/language/edit-distance.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeFolder} from '../helpers/temporary-folder.js';

test('names are unique, and no other name is a command', () => {
	const names = commands.map(({name}) => name);
	const others = commands.flatMap(({otherNames = []}) => otherNames);
	assert.equal(new Set([...names, ...others, 'help']).size, names.length + others.length + 1);
	assert.deepEqual(names.filter(name => !/^[a-z]+$/.test(name)), []);
});

test('every flag is taken by a command, and every flag of a command is a flag', () => {
	const taken = new Set(commands.flatMap(({flags}) => flags));
	for (const name of flagNames) {
		assert.ok(taken.has(name) || ['library', 'color', 'width', 'help', 'version'].includes(name), name);
		assert.match(name, /^[a-z]+(?:-[a-z]+)*$/);
		assert.notEqual(flagOf(name).help, '');
	}
});

// `a "b c" | x` as the shell cuts it, up to the first pipe or redirection.
const cutLine = (line: string): readonly string[] => {
	const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
	const start = words.indexOf('newsread') + 1;
	const end = words.findIndex((word, index) => index >= start && ['|', '>', '<'].includes(word));
	return words.slice(start, end === -1 ? undefined : end);
};

suite('help', () => {
	for (const command of commands) {
		const {name, summary, examples, usage, flags, notes = []} = command;
		test(name, async () => {
			const text = formatCommandHelp(command, 80);
			assert.ok(text.startsWith(`newsread ${name}: `));
			assert.ok(text.indexOf('Examples') < text.indexOf('Usage'));
			assert.ok(text.indexOf('Usage') < text.indexOf('Options'));
			assert.ok(text.includes(`newsread ${name} ${usage}`.trimEnd()));
			assert.match(summary, /^[A-Z].*[^.]$/);
			assert.ok(examples.length > 0);
			assert.ok(notes.every(note => note.endsWith('.')));
			for (const flag of flags) {
				assert.ok(text.includes(`--${flag}`), flag);
			}

			assert.equal(typeof await command.load(), 'function');
		});

		for (const [line] of examples) {
			test(`example: ${line}`, async () => {
				const argv = cutLine(line);
				const parsed = await parseArguments(argv);
				assert.equal(parsed.command?.name, name);
				// What the help shows, the samples answer; files of its own it does not have.
				// To save a search is to be told so, and to look at one it must have been saved: saved-searches.test.ts does.
				const isOfSamples = (['quotes', 'cite', 'speakers', 'index', 'doctor'].includes(name) && argv.every(word => !word.startsWith('--save') && !/^[\da-f]{8}$/.test(word))) || argv.join(' ') === 'read kim summit';
				// A home of their own, where corrections may be written; for undo there is one to take back.
				const home = await makeFolder({'.local/share/newsread/corrections.yaml': '- merge: [Odile, Odette]\n'});
				const {errors, code} = isOfSamples ? await runNewsread(argv, {home}) : {errors: '', code: 0};
				assert.deepEqual([errors, code], ['', 0]);
			});
		}
	}

	test('the whole names every command, and no line but an example is wider than the terminal', () => {
		for (const width of [20, 40, 80, 100]) {
			const texts = [formatHelp(width), ...commands.map(command => formatCommandHelp(command, width))];
			const lines = texts.flatMap(text => text.split('\n')).filter(line => !/^ {2}\$ | {2}newsread |^newsread[ :]|^ {2}-/.test(line));
			assert.deepEqual(lines.filter(line => line.length > width), []);
			assert.ok(commands.every(({name, summary}) => width < 80 || texts[0]!.includes(`${name.padEnd(10)}${summary}`)));
		}
	});

	test('-h, --help and help, with and without a command, print it on stdout and end with 0', async () => {
		for (const [argv, start] of [
			[['--help'], 'newsread: a terminal reader'],
			[['-h'], 'newsread: a terminal reader'],
			[['help'], 'newsread: a terminal reader'],
			[['quotes', '--help'], 'newsread quotes: '],
			[['quotes', '-h', 'whatever'], 'newsread quotes: '],
			[['help', 'quotes'], 'newsread quotes: '],
			[['read', '--help'], 'newsread read: '],
		] as const) {
			// eslint-disable-next-line no-await-in-loop -- one run after the other
			const {output, errors, code} = await runNewsread(argv);
			assert.ok(output.startsWith(start), argv.join(' '));
			assert.deepEqual([errors, code], ['', 0]);
		}

		const beside = await runNewsread(['articles', '--help'], {cwd: await makeFolder({'articles/a.txt': 'Text.'})});
		assert.ok(beside.output.startsWith('newsread: a terminal reader'));
		const unknown = await runNewsread(['help', 'quoets']);
		assert.match(unknown.errors, /Did you mean newsread quotes\?/);
		assert.equal(unknown.code, 2);
	});
});

suite('a first word that is neither a command nor a path', () => {
	const table: ReadonlyArray<readonly [word: string, hint: string]> = [
		['quote', 'Did you mean newsread quotes?'],
		['qoutes', 'Did you mean newsread quotes?'],
		['lst', 'Did you mean newsread list?'],
		['speekers', 'Did you mean newsread speakers?'],
		['search', 'Did you mean newsread quotes?'],
		['rm', 'Did you mean newsread remove?'],
		['ls', 'Did you mean newsread list?'],
		['QUOTES', 'Did you mean newsread quotes?'],
		['zzzzzz', 'newsread --help lists the commands.'],
	];
	for (const [word, hint] of table) {
		test(word, async () => {
			const {errors, code} = await runNewsread([word, 'sanders'], {cwd: await makeFolder()});
			assert.equal(errors, `newsread: ${JSON.stringify(word)} is neither a command nor a file or folder here. ${hint}\n`);
			assert.equal(code, 2);
		});
	}

	test('a path of that name is opened, a command of that name is not a path unless forced', async () => {
		const folder = await makeFolder({'quote/a.txt': 'Text.', list: 'Text.'});
		const terminal = {cwd: folder, isTty: true};
		const reader = await runNewsread(['quote'], terminal);
		assert.deepEqual([reader.code, reader.error], [undefined, undefined]);
		const forced = await runNewsread(['--', 'list'], terminal);
		assert.deepEqual([forced.code, forced.error], [undefined, undefined]);
		const missing = await runNewsread(['--', 'quotes'], terminal);
		assert.equal(missing.errors, 'newsread: There is no file or folder quotes. newsread takes paths of articles, or of folders of them.\n');
		const second = await runNewsread(['quote', 'nothing.txt'], terminal);
		assert.match(second.errors, /There is no file or folder nothing\.txt/);
	});
});

suite('the reader needs a terminal', () => {
	for (const [what, world] of [['a pipe', {}], ['TERM=dumb', {isTty: true, env: {TERM: 'dumb'}}]] as const) {
		test(what, async () => {
			const {errors, code} = await runNewsread([], world);
			assert.match(errors, /^newsread: The reader needs a terminal, and this is none\. .*newsread quotes, list, read, speakers or extract; .*\n$/);
			assert.equal(code, 2);
		});
	}
});

test('mistakes of the configuration are told and stop nothing', async () => {
	const config = await makeFolder({'newsread/config.yaml': 'colour: always\n'});
	const {errors, code} = await runNewsread(['list'], {env: {XDG_CONFIG_HOME: config}});
	assert.equal(errors, `newsread: ${config}/newsread/config.yaml: line 1: unknown key "colour"; did you mean color?\n`);
	assert.equal(code, 0);
});

test('the names suggested are those of the table', () => {
	for (const {name} of commands) {
		assert.equal(findNearest(`${name}s`, commands.map(command => command.name)), name);
	}
});
