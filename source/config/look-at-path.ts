import {stat} from 'node:fs/promises';

/**
Whether anything stands at a path. Never rejects.
*/
export const isThere = async (file: string): Promise<boolean> => {
	try {
		await stat(file);
		return true;
	} catch {
		return false;
	}
};

/**
Whether a folder stands at a path. Never rejects.
*/
export const isFolder = async (file: string): Promise<boolean> => {
	try {
		const stats = await stat(file);
		return stats.isDirectory();
	} catch {
		return false;
	}
};
