import {createRequire} from 'node:module';

/**
Fetches a module of Node by its name when it is first needed: some take several milliseconds to load, as long as an answer.
*/
export const fetchBuiltin: (name: `node:${string}`) => unknown = createRequire(import.meta.url);
