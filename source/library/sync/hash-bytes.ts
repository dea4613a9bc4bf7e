import process from 'node:process';

/**
The hash of a file's content, by which it is known again.
*/
export const hashBytes = (bytes: Uint8Array): string => process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex').slice(0, 32);
