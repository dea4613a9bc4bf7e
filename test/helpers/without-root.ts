import process from 'node:process';
import {commands} from '../../source/commands/command-table.js';
import {openLibrary} from '../../source/library/open-library.js';
import {createFakeHost} from './fake-host.js';
import {makeFolder} from './temporary-folder.js';

// What is fetched when first used must be there before: nobody may not read a checkout in root's own folders.
const loadAll = async (): Promise<void> => {
	await Promise.all(commands.map(async ({load}) => load()));
	const library = await openLibrary(createFakeHost().host, {folder: await makeFolder({'a.txt': 'Text.'})});
	await library.ready;
	await library.search('text');
	await library.close();
};

/**
Does something without the rights of root, who may read everything: as nobody, where the test runs as root; so that an unreadable file is unreadable.
*/
export const withoutRoot = async <Result>(act: () => Promise<Result>): Promise<Result> => {
	if (process.geteuid?.() !== 0) {
		return act();
	}

	await loadAll();
	process.seteuid!(65_534);
	try {
		return await act();
	} finally {
		process.seteuid!(0);
	}
};
