#!/usr/bin/env node
/*
The door: arguments in, exit code out. It has no static import but types and keeps to the syntax of Node 12, so that any Node can read it and say which one is needed;
the build keeps syntax as written. All else is fetched when it is needed: `--version` loads nothing, a shell command nothing of the reader. As built, the pieces are files for `require`.
*/
/* eslint-disable n/prefer-global/process, unicorn/prefer-top-level-await -- an old Node must be able to parse this file */
import type * as commands from './commands/run-command-line.js';
import type {Host} from './config/host.js';
import type {KeptCode} from './config/kept-code.js';
import type {NewsreadError} from './errors.js';
import type * as start from './start.js';
import type * as firstFrame from './tui/first-frame.js';
import type * as reader from './tui/open-reader.js';

const neededNode = [22, 19];

const isNodeTooOld = (): boolean => {
	const [major, minor] = process.versions.node.split('.').map(Number);
	return major! < neededNode[0]! || (major === neededNode[0] && minor! < neededNode[1]!);
};

// Of the warnings of Node these say nothing to the person: that what we use of it is young is our concern.
const ourConcern = /^(?:SQLite|vm\.USE_MAIN_CONTEXT_DEFAULT_LOADER) is an experimental feature/;

const silenceWarnings = (): void => {
	const emitWarning = process.emitWarning.bind(process) as (...values: unknown[]) => void;
	process.emitWarning = (...values: unknown[]): void => {
		const [warning, options] = values;
		const type: unknown = typeof options === 'object' && options !== null ? (options as {type?: unknown}).type : options;
		if (type !== 'ExperimentalWarning' || !ourConcern.test(String(warning))) {
			emitWarning(...values);
		}
	};
};

// The folder that the program was started in may be gone by now; most of what it does needs none.
const findFolder = (home: string): string => {
	try {
		return process.cwd();
	} catch {
		return home;
	}
};

type WorkingHost = Required<Pick<Host, 'build' | 'startWorker'>>;

// Streams are fetched when first used: a program that never reads stdin must not hold it open.
const createHost = (home: string, programFolder: string, version: string, more: WorkingHost): Host & WorkingHost => ({
	...more,
	env: process.env,
	cwd: findFolder(home),
	home,
	platform: process.platform,
	get stdin() {
		return process.stdin;
	},
	get stdout() {
		return process.stdout;
	},
	get stderr() {
		return process.stderr;
	},
	programFolder,
	version,
	now: () => new Date(),
	onSignal(signal, listener) {
		process.on(signal, listener);
		return () => {
			process.removeListener(signal, listener);
		};
	},
	onCrash(listener) {
		process.on('uncaughtException', listener);
		return () => {
			process.removeListener('uncaughtException', listener);
		};
	},
	suspend() {
		// The whole group, as the terminal's own Ctrl-Z does, or a pipeline around the program would go on.
		process.kill(0, 'SIGSTOP');
	},
});

const isClosedPipe = (error: unknown): boolean => error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';

const endOnLostOutput = (error: NodeJS.ErrnoException): void => {
	// Nobody listens any more (`| head`), so nothing that waits to be written is wanted.
	if (!isClosedPipe(error)) {
		process.stderr.write('newsread: The output could not be written (' + String(error.code) + '). Is the disk full?\n');
	}

	process.exit(isClosedPipe(error) ? 0 : 2);
};

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

type Run = (file: string) => unknown;

// A piece of the program, by its path; as built it is run by `run`.
const load = async <Piece>(name: string, run?: Run): Promise<Piece> => {
	if (import.meta.url.endsWith('.ts')) {
		const source = './' + name + '.js';
		return await import(source) as Piece;
	}

	const file = process.getBuiltinModule('node:url').fileURLToPath(new URL(name + '.cjs', import.meta.url));
	return (run === undefined ? process.getBuiltinModule('node:module').createRequire(import.meta.url)(file) : run(file)) as Piece;
};

const report = async (error: unknown): Promise<number> => {
	if (isClosedPipe(error)) {
		return 0;
	}

	const {toDisplayText} = await load<typeof start>('start');
	const isForPerson = error instanceof Error && error.name === 'NewsreadError';
	const message = error instanceof Error ? error.message : String(error);
	const hint = isForPerson ? (error as NewsreadError).hint : 'This is a fault of newsread; NEWSREAD_DEBUG=1 shows where.';
	const line = [isForPerson ? message : 'Something went wrong: ' + message, hint].filter(part => part !== undefined).join(' ');
	// A terminal has written ^C where it stood.
	const isAfterKey = isForPerson && (error as NewsreadError).exitCode === 130 && process.stderr.isTTY;
	process.stderr.write((isAfterKey ? '\n' : '') + 'newsread: ' + toDisplayText(line.replaceAll(/[\n\r]+/g, ' ')) + '\n');
	if (error instanceof Error && isSet(process.env.NEWSREAD_DEBUG)) {
		process.stderr.write(toDisplayText(String(error.stack)) + '\n');
	}

	return isForPerson ? (error as NewsreadError).exitCode : 2;
};

// Who listens too ends in good order, and listens once: whoever presses Ctrl-C again waits for nothing.
const interrupt = (): void => {
	if (process.listenerCount('SIGINT') === 1) {
		process.exit(130);
	}
};

// Before all else, where the reader may be wanted: a command loads nothing of it.
const showFirst = async (host: Host, argv: readonly string[], runPiece: Run): Promise<firstFrame.FirstFrame | undefined> => {
	if ((argv.length > 0 && !argv[0]!.startsWith('--library')) || !process.stdout.isTTY) {
		return undefined;
	}

	const {showFirstFrame} = await load<typeof firstFrame>('tui/first-frame', runPiece);
	return showFirstFrame(host, argv);
};

const run = async (host: Host & WorkingHost, argv: readonly string[], runPiece: Run): Promise<number> => {
	const first = await showFirst(host, argv, runPiece);
	let outcome: commands.Outcome;
	if (first === undefined) {
		process.on('SIGINT', interrupt);
		const {runCommandLine} = await load<typeof commands>('commands/run-command-line', runPiece);
		outcome = await runCommandLine(host, argv);
		// The reader knows by itself what Ctrl-C and a lost terminal mean.
		process.removeListener('SIGINT', interrupt);
	} else {
		outcome = {type: 'reader', source: first.source, hasColor: first.hasColor};
	}

	if (outcome.type === 'done') {
		return outcome.exitCode;
	}

	process.stdout.removeListener('error', endOnLostOutput);
	const {openReader} = await load<typeof reader>('tui/open-reader', runPiece);
	return openReader(host, {source: outcome.source, hasColor: outcome.hasColor, first});
};

const startKeeping = ({env, home, platform}: Host, argv: readonly string[], keepCode: typeof start.keepCode): KeptCode => {
	const code = keepCode({env, home, platform, engine: process.versions.v8, user: process.geteuid === undefined ? undefined : process.geteuid()}, argv);
	process.on('exit', exitCode => {
		// What failed has not called what the next will call; to have found nothing (1) is no failure.
		if (exitCode < 2) {
			code.keep();
		}
	});
	return code;
};

const main = async (): Promise<void> => {
	if (isNodeTooOld()) {
		process.stderr.write('newsread: Node ' + neededNode.join('.') + ' or newer is needed, and this is ' + process.versions.node + '. Get it from https://nodejs.org.\n');
		process.exitCode = 2;
		return;
	}

	const {readFileSync} = process.getBuiltinModule('node:fs');
	const {homedir} = process.getBuiltinModule('node:os');
	const {dirname} = process.getBuiltinModule('node:path');
	const {fileURLToPath} = process.getBuiltinModule('node:url');
	const programFolder = dirname(dirname(fileURLToPath(import.meta.url)));
	const {version} = JSON.parse(readFileSync(programFolder + '/package.json', 'utf8')) as {version: string};
	const argv = process.argv.slice(2);
	process.stdout.on('error', endOnLostOutput);
	process.stderr.on('error', () => {
		// Without a place to speak, the exit code has to do.
	});
	if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
		process.stdout.write(version + '\n');
		return;
	}

	silenceWarnings();
	// What was compiled once need not be compiled at every start.
	process.getBuiltinModule('node:module').enableCompileCache();
	const {createStartWorker, placeOf, findBuild, keepCode} = await load<typeof start>('start');
	const {extension} = placeOf(import.meta.url);
	const startWorker = createStartWorker({folder: new URL('library/workers/', import.meta.url).href, extension});
	const host = createHost(homedir(), programFolder, version, {build: findBuild(fileURLToPath(import.meta.url)), startWorker});
	const code = startKeeping(host, argv, keepCode);
	// Never `process.exit`: what is still on its way to a pipe would be lost.
	process.exitCode = await run(host, argv, code.run);
};

main().catch(async (error: unknown) => {
	process.exitCode = await report(error);
	if (process.exitCode === 130) {
		// A name that is still being looked up would hold the program for as long as that takes.
		process.exit();
	}
});
