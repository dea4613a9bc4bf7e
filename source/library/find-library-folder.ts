import path from 'node:path';
import type {Host} from '../config/host.js';
import {findPlaces} from '../config/places.js';
import {isFolder} from '../config/look-at-path.js';
import {correctionsName} from './corrections/corrections-name.js';
import type {LibraryFolder} from './library-source.js';

/**
The folder of a person's own library where they have chosen none: made by the first `add`.
*/
export const ownLibraryFolder = (host: Host): string => path.join(findPlaces(host).data, 'articles');

/**
The folder of the samples that newsread ships.
*/
export const sampleLibraryFolder = ({programFolder}: Host): string => path.join(programFolder, 'articles');

/**
Which library to open, and where its corrections are if not beside it (nothing is written where newsread itself stands): the one chosen (by flag, environment or configuration, whether it exists or not), else the person's own where it exists, else the samples.
*/
export const findLibraryFolder = async (host: Host, {library}: {readonly library: string | null}): Promise<LibraryFolder> => {
	if (library !== null) {
		return {folder: library, origin: 'chosen'};
	}

	const own = ownLibraryFolder(host);
	return await isFolder(own) ? {folder: own, origin: 'data'} : {folder: sampleLibraryFolder(host), origin: 'sample', corrections: path.join(findPlaces(host).data, correctionsName)};
};
