/*
A library of which nothing has changed is known by one hash of all its files, so that the store's own list need not be read and compared.
*/
import type {FileStore, StoredFile} from '../../store/file-store.js';
import type {FileList} from '../list-files.js';
import {createRest} from './rest.js';
import {hashTexts} from './hash-bytes.js';
import type {Difference} from './sync-files.js';

// `troubled`: the paths of the files of which there is something to say.
type Noted = {readonly hash: string; readonly troubled: readonly string[]};

const mostTroubled = 100;

const filesAtOnce = 1024;

// Of a large library this takes a tenth of a second, in which somebody may be typing.
const hashOf = async (files: FileList['files']): Promise<string> => hashTexts(
	Array.from({length: Math.ceil(files.length / filesAtOnce)}).keys().map(at =>
		files.slice(at * filesAtOnce, (at + 1) * filesAtOnce).map(({path, size, modified}) => `${path}\0${size}\0${modified}\0`).join('')),
	createRest(),
);

/**
Of a list of files that is as it was noted, those of the store that there is something to say of; undefined where it is another, or may be.
*/
export const findTroubled = async (store: FileStore, {files, unseen}: FileList): Promise<readonly StoredFile[] | undefined> => {
	const note = unseen.length === 0 ? await store.filesNote() : undefined;
	if (note === undefined) {
		return undefined;
	}

	const {hash, troubled} = JSON.parse(note) as Noted;
	const stored = hash === await hashOf(files) ? await store.filesAt(troubled) : [undefined];
	return stored.includes(undefined) ? undefined : stored as readonly StoredFile[];
};

/**
Notes a list of files that is in step with those that the store gave, `stored`.
*/
export const noteListing = async (store: FileStore, {files, unseen}: FileList, stored: readonly StoredFile[], {wanted, gone, known}: Difference): Promise<void> => {
	const troubled = known.filter(({problem}) => problem !== null).map(({path}) => path);
	if (wanted.length === 0 && gone.length === 0 && unseen.length === 0 && troubled.length <= mostTroubled) {
		await store.noteFiles(JSON.stringify({hash: await hashOf(files), troubled} satisfies Noted), stored);
	}
};
