import type * as crypto from 'node:crypto';
import {fetchBuiltin} from '../../config/late-builtin.js';

const begin = (): crypto.Hash => (fetchBuiltin('node:crypto') as typeof crypto).createHash('sha256');

const end = (hash: crypto.Hash): string => hash.digest('hex').slice(0, 32);

/**
The hash of a file's content, by which it is known again.
*/
export const hashBytes = (bytes: Uint8Array): string => end(begin().update(bytes));

/**
The same of texts one after the other, in UTF-8; `rest` is called between them.
*/
export const hashTexts = async (texts: Iterable<string>, rest: () => Promise<void>): Promise<string> => {
	const hash = begin();
	for (const text of texts) {
		hash.update(text);
		// eslint-disable-next-line no-await-in-loop -- what else is asked for comes in between
		await rest();
	}

	return end(hash);
};
