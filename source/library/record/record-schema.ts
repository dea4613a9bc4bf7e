/**
What marks the file as newsread's reading record (SQLite's `application_id`): "nrRR".
*/
export const recordMark = 0x6E_72_52_52;

/**
A database begun, and each of its changes since: the n-th leads to version n. What was released is never changed.
*/
export const recordMigrations: readonly string[] = [
	`create table entries (
		id integer primary key,
		library text not null,
		kind text not null,
		key text not null,
		value text not null,
		changed text not null,
		checksum integer not null,
		unique (library, kind, key)
	);
	create table set_aside (id integer primary key, library, kind, key, value, changed, checksum, since text not null);`,
];
