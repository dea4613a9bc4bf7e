import type * as crypto from 'node:crypto';
import {fetchBuiltin} from '../../config/late-builtin.js';

/**
The hash of a file's content, by which it is known again.
*/
export const hashBytes = (bytes: Uint8Array): string => (fetchBuiltin('node:crypto') as typeof crypto).createHash('sha256').update(bytes).digest('hex').slice(0, 32);
