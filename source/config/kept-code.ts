/*
Runs pieces of the built program with what V8 made of them the last time.
Node's own cache keeps what a file needs to begin; most functions are first called later, and would be compiled anew at every start, which takes a fifth of a short command. Here they are kept as well.
*/
import {Buffer} from 'node:buffer';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {constants, Script} from 'node:vm';
import {crc32} from 'node:zlib';
import {findPlaces, type PlacesHost} from './places.js';
import {makeRandomName} from './random-name.js';

/**
Runs a piece, a file for `require` by its absolute path, and gives what it exports. `keep` writes what was compiled where that is not kept yet; where it cannot be written, nothing is.
*/
export type KeptCode = {
	readonly run: (file: string) => unknown;
	readonly keep: () => void;
};

/**
Whose program runs, and on what: the version of V8, whose code no other takes, and the person's number, where the system gives people numbers.
*/
export type KeptCodeHost = PlacesHost & {readonly engine: string; readonly user: number | undefined};

type Made = {readonly name: string; readonly sourceSum: number; readonly script: Script};

type Module = {exports: unknown};

type Wrapped = (exports: unknown, require: NodeJS.Require, module: Module, filename: string, folder: string) => void;

// Before the code: the checksum of the source, which V8 knows by its length only, and that of the code, which V8 takes on trust.
const headBytes = 8;

const othersMayWrite = 0o022;

// Whoever could write it could have anything run.
const isOwn = (place: string, user: number | undefined, kind: 'isFile' | 'isDirectory'): boolean => {
	const stats = statSync(place);
	return stats[kind]() && (user === undefined || (stats.uid === user && (stats.mode & othersMayWrite) === 0)); // eslint-disable-line no-bitwise -- rights are bits
};

const readKept = (place: string, sourceSum: number, user: number | undefined): Buffer | undefined => {
	let bytes: Buffer;
	try {
		if (!isOwn(path.dirname(place), user, 'isDirectory') || !isOwn(place, user, 'isFile')) {
			return undefined;
		}

		bytes = readFileSync(place);
	} catch {
		return undefined;
	}

	const code = bytes.subarray(headBytes);
	return bytes.length > headBytes && bytes.readUInt32LE(0) === sourceSum && bytes.readUInt32LE(4) === crc32(code) ? code : undefined;
};

const month = 30 * 24 * 60 * 60 * 1000;

// What another V8 left long ago, and drafts that nobody finished.
const sweep = (folder: string, engine: string): void => {
	for (const name of readdirSync(folder)) {
		const place = path.join(folder, name);
		if (!name.endsWith(`-${engine}`) && Date.now() - statSync(place).mtimeMs > month) {
			rmSync(place, {force: true});
		}
	}
};

const writeKept = (folder: string, {name, sourceSum, script}: Made): void => {
	const code = script.createCachedData();
	const head = Buffer.alloc(headBytes);
	head.writeUInt32LE(sourceSum, 0);
	head.writeUInt32LE(crc32(code), 4);
	mkdirSync(folder, {recursive: true, mode: 0o700});
	const draft = path.join(folder, `${name}.draft-${makeRandomName()}`);
	try {
		writeFileSync(draft, Buffer.concat([head, code]), {mode: 0o600});
		renameSync(draft, path.join(folder, name));
	} catch (error) {
		rmSync(draft, {force: true});
		throw error;
	}
};

const keepAll = (folder: string, made: readonly Made[], engine: string): void => {
	for (const each of made) {
		writeKept(folder, each);
	}

	if (made.length > 0) {
		sweep(folder, engine);
	}
};

// A reader is open for hours, and V8 lets go of what is not called any more: what it began with is kept before.
const soon = 5000;

/**
The commands whose code is kept apart, each for itself: what is called differs by what is asked of the program, and what is never called only takes time to read.
*/
export const keptCommands: ReadonlySet<string> = new Set(['add', 'cite', 'doctor', 'extract', 'feeds', 'help', 'index', 'list', 'quotes', 'read', 'related', 'remove', 'searches', 'speakers']);

const useOf = (argv: readonly string[]): string => argv.find(value => keptCommands.has(value)) ?? 'reader';

/**
What runs the pieces that a command line needs, with the code that is kept in the cache's folder.
*/
export const keepCode = (host: KeptCodeHost, argv: readonly string[]): KeptCode => {
	const folder = path.join(findPlaces(host).cache, 'code');
	const made: Made[] = [];
	const keep = (): void => {
		try {
			keepAll(folder, made.splice(0), host.engine);
		} catch {
			// The next start compiles it again.
		}
	};

	return {
		run(file) {
			const source = readFileSync(file);
			const sourceSum = crc32(source);
			const name = `${useOf(argv)}-${path.basename(file, '.cjs')}-${host.engine}`;
			const cachedData = readKept(path.join(folder, name), sourceSum, host.user);
			const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${source.toString()}\n})`, {
				filename: file,
				...(cachedData && {cachedData}),
				importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
			});
			if (cachedData === undefined || script.cachedDataRejected === true) {
				made.push({name, sourceSum, script});
				setTimeout(keep, soon).unref();
			}

			const module: Module = {exports: {}};
			(script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module, file, path.dirname(file));
			return module.exports;
		},
		keep,
	};
};
