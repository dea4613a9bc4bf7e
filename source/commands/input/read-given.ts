import type {Host} from '../../config/host.js';
import {readNamed} from '../../library/intake/read-named.js';
import type {Problem} from '../../library/library.js';
import {readStdin} from './read-stdin.js';

/**
The bytes of what a person named: a file, or standard input for `-`; or why there are none.
*/
export const readGiven = async (host: Host, written: string): Promise<Uint8Array | Problem> =>
	written === '-' ? readStdin(host) : readNamed(host, written, 'Name the files in it; newsread list --library DIR shows them.');
