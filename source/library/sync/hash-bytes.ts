import {createHash} from 'node:crypto';

/**
The hash of a file's content, by which it is known again.
*/
export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
