import type {WatchedLibrary} from '../../source/library/library.js';
import type {LibrarySource} from '../../source/library/library-source.js';
import {openLibrary, type LibraryHost, type OpenLibrary} from '../../source/library/open-library.js';
import {watchLibrary} from '../../source/library/watch-library.js';

/**
Opens a library in this thread with its snapshot at hand, as the reader has it.
*/
export const openWatched = async (host: LibraryHost, source: LibrarySource): Promise<OpenLibrary & WatchedLibrary> => watchLibrary(await openLibrary(host, source));
