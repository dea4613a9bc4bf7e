import process from 'node:process';

/**
Sixteen hexadecimal digits that nobody else has chosen. Cryptography takes long to load, so only where it is used.
*/
export const makeRandomName = (): string => process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex');
