/*
Runs pieces of the built program with what V8 made of them the last time.
Node's own cache keeps what a file needs to begin; most functions are first called later, and would be compiled anew at every start, which takes a fifth of a short command. Here they are kept as well.
*/
import {Buffer} from 'node:buffer';
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
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

type Made = {readonly place: string; readonly sourceSum: number; readonly script: Script};

type Module = {exports: unknown};

type Wrapped = (exports: unknown, require: NodeJS.Require, module: Module, filename: string, folder: string) => void;

// Before the code: the checksum of the source, which V8 knows by its length only, and that of the code, which V8 takes on trust.
const headBytes = 8;

const readKept = (place: string, sourceSum: number): Buffer | undefined => {
	let bytes: Buffer;
	try {
		bytes = readFileSync(place);
	} catch {
		return undefined;
	}

	const code = bytes.subarray(headBytes);
	return bytes.length > headBytes && bytes.readUInt32LE(0) === sourceSum && bytes.readUInt32LE(4) === crc32(code) ? code : undefined;
};

const writeKept = (place: string, sourceSum: number, code: Buffer): void => {
	const head = Buffer.alloc(headBytes);
	head.writeUInt32LE(sourceSum, 0);
	head.writeUInt32LE(crc32(code), 4);
	const draft = `${place}.${makeRandomName()}`;
	try {
		mkdirSync(path.dirname(place), {recursive: true, mode: 0o700});
	} catch {
		return;
	}

	try {
		writeFileSync(draft, Buffer.concat([head, code]), {mode: 0o600});
		renameSync(draft, place);
	} catch {
		rmSync(draft, {force: true});
	}
};

// A reader is open for hours, and V8 lets go of what is not called any more: what it began with is kept before.
const soon = 5000;

// What is called differs by what is asked of the program, and what is never called only takes time to read: each command has its own.
const useOf = ([first = '']: readonly string[]): string => (/^[a-z]+$/v.test(first) ? first : 'reader');

/**
What runs the pieces that a command line needs, with the code that is kept in the cache's folder.
*/
export const keepCode = (host: PlacesHost, argv: readonly string[]): KeptCode => {
	const folder = path.join(findPlaces(host).cache, 'code');
	const made: Made[] = [];
	const keep = (): void => {
		for (const {place, sourceSum, script} of made.splice(0)) {
			writeKept(place, sourceSum, script.createCachedData());
		}
	};

	return {
		run(file) {
			const source = readFileSync(file);
			const sourceSum = crc32(source);
			const place = path.join(folder, `${useOf(argv)}-${path.basename(file, '.cjs')}`);
			const cachedData = readKept(place, sourceSum);
			const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${source.toString()}\n})`, {
				filename: file,
				...(cachedData && {cachedData}),
				importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
			});
			if (cachedData === undefined || script.cachedDataRejected === true) {
				made.push({place, sourceSum, script});
				setTimeout(keep, soon).unref();
			}

			const module: Module = {exports: {}};
			(script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module, file, path.dirname(file));
			return module.exports;
		},
		keep,
	};
};
