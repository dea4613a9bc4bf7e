import type {Host} from '../../config/host.js';
import {findLibraryFolder, ownLibraryFolder} from '../find-library-folder.js';
import type {LibraryFolder} from '../library-source.js';

/**
The folder that articles are added to: that of the library that is open, and in place of the samples the person's own, which need not be there yet.
*/
export const folderToFill = (host: Host, {folder, origin}: LibraryFolder): string => origin === 'sample' ? ownLibraryFolder(host) : folder;

/**
The folder that a command adds to.
*/
export const findFolderToFill = async (host: Host, settings: {readonly library: string | null}): Promise<string> => folderToFill(host, await findLibraryFolder(host, settings));
