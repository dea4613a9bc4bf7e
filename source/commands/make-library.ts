import {shortenPath} from '../config/resolve-path.js';
import {didMakeFolder} from '../library/add-article.js';
import {ownLibraryFolder} from '../library/find-library-folder.js';
import {findFolderToFill} from '../library/intake/library-to-fill.js';
import type {CommandCall} from './command.js';

/**
Says that a library's folder had to be made.
*/
export const sayNewFolder = ({host, output}: Pick<CommandCall, 'host' | 'output'>, folder: string): void => {
	// One that is named for this call alone is not the one that opens from now on.
	output.say(`${folder === ownLibraryFolder(host) ? 'Your library is now' : 'A new library:'} ${shortenPath(host, folder)}.`);
};

/**
The folder that a call adds to: made, and said, where it is not there yet. Throws a NewsreadError where it cannot be.
*/
export const makeLibrary = async (call: CommandCall): Promise<string> => {
	const folder = await findFolderToFill(call.host, call.settings);
	if (await didMakeFolder(folder)) {
		sayNewFolder(call, folder);
	}

	return folder;
};
