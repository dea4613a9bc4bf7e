/*
A library of which nothing has changed is known by one hash of all its files, so that the store's own list need not be read and compared.
*/
import {Buffer} from 'node:buffer';
import type {FileStore, StoredFile} from '../../store/file-store.js';
import type {FileList} from '../list-files.js';
import {hashBytes} from './hash-bytes.js';
import type {Difference} from './sync-files.js';

// `troubled`: the paths of the files of which there is something to say.
type Noted = {readonly hash: string; readonly troubled: readonly string[]};

const mostTroubled = 100;

const hashOf = (files: FileList['files']): string => hashBytes(Buffer.from(files.map(({path, size, modified}) => `${path}\0${size}\0${modified}\0`).join('')));

const parseNoted = (note: string | undefined): Noted | undefined => {
	try {
		return note === undefined ? undefined : JSON.parse(note) as Noted;
	} catch {
		return undefined;
	}
};

/**
Of a list of files that is as it was noted, those of the store that there is something to say of; undefined where it is another, or may be.
*/
export const findTroubled = async (store: FileStore, {files, unseen}: FileList): Promise<readonly StoredFile[] | undefined> => {
	const noted = unseen.length === 0 ? parseNoted(await store.filesNote()) : undefined;
	if (noted === undefined) {
		return undefined;
	}

	if (noted.hash !== hashOf(files)) {
		return undefined;
	}

	const troubled = await store.filesAt(noted.troubled);
	return troubled.includes(undefined) ? undefined : troubled as readonly StoredFile[];
};

/**
Notes a list of files that is in step with the store as it was last read.
*/
export const noteListing = async (store: FileStore, {files, unseen}: FileList, {wanted, gone, known}: Difference): Promise<void> => {
	const troubled = known.filter(({problem}) => problem !== null).map(({path}) => path);
	if (wanted.length === 0 && gone.length === 0 && unseen.length === 0 && troubled.length <= mostTroubled) {
		await store.noteFiles(JSON.stringify({hash: hashOf(files), troubled} satisfies Noted));
	}
};
