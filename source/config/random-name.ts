import type * as crypto from 'node:crypto';
import {fetchBuiltin} from './late-builtin.js';

/**
Sixteen hexadecimal digits that nobody else has chosen.
*/
export const makeRandomName = (): string => (fetchBuiltin('node:crypto') as typeof crypto).randomBytes(8).toString('hex');
