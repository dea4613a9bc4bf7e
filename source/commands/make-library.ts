import {shortenPath} from '../config/resolve-path.js';
import {ownLibraryFolder} from '../library/find-library-folder.js';
import {isThere} from '../config/look-at-path.js';
import type {CommandCall} from './command.js';

/**
Says that a library's folder had to be made.
*/
export const sayNewFolder = ({host, output}: Pick<CommandCall, 'host' | 'output'>, folder: string): void => {
	// One that is named for this call alone is not the one that opens from now on.
	output.say(`${folder === ownLibraryFolder(host) ? 'Your library is now' : 'A new library:'} ${shortenPath(host, folder)}.`);
};

/**
Does what may make a library's folder, and says so where it did.
*/
export const withNewFolder = async <Result>(call: Pick<CommandCall, 'host' | 'output'>, folder: string, work: () => Promise<Result>): Promise<Result> => {
	const wasThere = await isThere(folder);
	try {
		return await work();
	} finally {
		if (!wasThere && await isThere(folder)) {
			sayNewFolder(call, folder);
		}
	}
};
