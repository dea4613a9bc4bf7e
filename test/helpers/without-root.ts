import process from 'node:process';

/**
Does something without the rights of root, who may read everything: as nobody, where the test runs as root; so that an unreadable file is unreadable.
*/
export const withoutRoot = async <Result>(act: () => Promise<Result>): Promise<Result> => {
	if (process.geteuid?.() !== 0) {
		return act();
	}

	process.seteuid!(65_534);
	try {
		return await act();
	} finally {
		process.seteuid!(0);
	}
};
