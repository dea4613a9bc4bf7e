/**
What can stand in the way of a database that is kept in a file.
*/
export type DatabaseFault = 'locked' | 'full' | 'read-only' | 'damaged' | 'replaced' | 'unavailable';

/**
What result codes of SQLite tell of the machine and the file (https://sqlite.org/rescode.html): a code that is not here is that of a statement, or of what stands in the tables.
*/
export const faultsByResult: ReadonlyArray<readonly [result: number, fault: DatabaseFault]> = [
	[5, 'locked'],
	[6, 'locked'],
	[13, 'full'],
	[3, 'read-only'],
	[8, 'read-only'],
	[7, 'unavailable'],
	[10, 'unavailable'],
	[14, 'unavailable'],
	[15, 'unavailable'],
	[1032, 'replaced'],
	[522, 'damaged'],
];

/**
What error codes of Node tell of the same.
*/
export const faultsByCode: ReadonlyArray<readonly [code: string, fault: DatabaseFault]> = [
	['ENOSPC', 'full'],
	['EDQUOT', 'full'],
	['EROFS', 'read-only'],
	['EACCES', 'read-only'],
	['EPERM', 'read-only'],
];
