import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

// As source the program is whatever was last written to, of what decides what is kept of an article.
const rooms = ['language', 'article', 'quotes', 'ingest', 'store', 'library'];

const newestOf = (folder: string): number => Math.max(...readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile()).map(({parentPath, name}) => statSync(path.join(parentPath, name)).mtimeMs));

/**
What is another wherever the program keeps other things of the same articles, from its entry (absolute path): the stamp that is built with it; where there is none, when it was built.
*/
export const findBuild = (entry: string): string => {
	const folder = path.dirname(entry);
	if (entry.endsWith('.ts')) {
		return `source ${Math.max(...rooms.map(room => newestOf(path.join(folder, room))))}`;
	}

	const stamp = path.join(folder, 'stamp');
	return existsSync(stamp) ? readFileSync(stamp, 'utf8') : `built ${newestOf(folder)}`;
};
