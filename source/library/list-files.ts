import {readdirSync, realpathSync, statSync, type Dirent} from 'node:fs';
import path from 'node:path';
import {problemOfError, problemOfKind} from './file-problems.js';
import type {Problem} from './library.js';
import {coarseness} from './sync/file-times.js';
import {createRest} from './sync/rest.js';

/**
A file that may hold an article. `path` is relative to the library, with `/` between folders on every system; `modified` in milliseconds since 1970.
*/
export type LibraryFile = {
	readonly path: string;
	readonly absolute: string;
	readonly modified: number;
	readonly size: number;
};

/**
The files found, newest first, and what stood in the way.
*/
export type FileList = {
	readonly files: readonly LibraryFile[];
	readonly problems: readonly Problem[];

	/**
	The folders that were looked into, by absolute path, each with its time from before that, in milliseconds since 1970; -1 where that is so near that a second change may bear it too.
	*/
	readonly folders: Readonly<Record<string, number>>;

	/**
	The folders that could not be looked into, relative to the library: what is in them is not known.
	*/
	readonly unseen: readonly string[];
};

const extensions: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm', '.story']);

/**
Whether a file's name is that of an article.
*/
export const isArticleName = (name: string): boolean => extensions.has(path.extname(name).toLowerCase());

/**
A path relative to the library, as it is shown and hashed: the same on every system.
*/
export const relativeTo = (root: string, absolute: string): string => path.relative(root, absolute).split(path.sep).join('/');

/**
Whether a path is a folder's or stands within it; both absolute.
*/
export const isInside = (folder: string, absolute: string): boolean => {
	const relative = path.relative(folder, absolute);
	return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
};

/**
Whether a file is one that its library lists, going by where it stands and what it is called: not in a hidden folder such as `.trash`; both paths absolute.
*/
export const isListed = (folder: string, absolute: string): boolean =>
	isInside(folder, absolute) && isArticleName(absolute) && relativeTo(folder, absolute).split('/').every(name => !name.startsWith('.'));

type Walk = {
	readonly root: string;
	readonly realRoot: string;
	readonly seenFolders: Set<string>;
	readonly folders: Record<string, number>;
	readonly unseen: string[];
	readonly rest: () => Promise<void>;
	readonly isStopped: () => boolean;
	readonly files: LibraryFile[];
	readonly problems: Problem[];
};

const addFile = (walk: Walk, absolute: string, relative = relativeTo(walk.root, absolute)): void => {
	const stats = statSync(absolute);
	const problem = problemOfKind(relative, stats);
	if (problem === undefined) {
		walk.files.push({path: relative, absolute, modified: stats.mtimeMs, size: stats.size});
	} else {
		walk.problems.push(problem);
	}
};

/*
A link to something within the library is passed over: that is listed where it stands. A link to a folder that holds the library would list the whole disk.
*/
const isWorthFollowing = (walk: Walk, absolute: string, target: string): boolean => {
	if (isInside(target, walk.realRoot)) {
		walk.problems.push({path: relativeTo(walk.root, absolute), message: 'is a link back to a folder above it, and is not followed', hint: 'Remove the link.', isHarmless: true});
		return false;
	}

	return !isInside(walk.realRoot, target);
};

const visitLink = async (walk: Walk, absolute: string): Promise<void> => {
	const target = realpathSync(absolute);
	const isFolder = statSync(absolute).isDirectory();
	if ((!isFolder && !isArticleName(absolute)) || !isWorthFollowing(walk, absolute, target)) {
		return;
	}

	if (isFolder) {
		await visitFolder(walk, absolute);
	} else {
		addFile(walk, absolute);
	}
};

const visitEntry = async (walk: Walk, entry: Dirent, absolute: string): Promise<void> => {
	try {
		if (entry.isSymbolicLink()) {
			await visitLink(walk, absolute);
		} else if (entry.isDirectory() && !isArticleName(entry.name)) {
			await visitFolder(walk, absolute);
		}
	} catch (error) {
		const relative = relativeTo(walk.root, absolute);
		walk.problems.push(problemOfError(relative, error));
		walk.unseen.push(relative);
	}
};

// Most of what a library holds, without a promise for each.
const isPlain = (entry: Dirent): boolean => isArticleName(entry.name) && !entry.isSymbolicLink();

const visitPlain = (walk: Walk, absolute: string, relative: string): void => {
	try {
		addFile(walk, absolute, relative);
	} catch (error) {
		walk.problems.push(problemOfError(relative, error));
	}
};

// What a browser saves with a page, "Levy_files" beside "Levy.html", holds pieces of pages and no articles.
const createPartTest = (entries: readonly Dirent[]): ((name: string) => boolean) => {
	const pages = new Set(entries.map(({name}) => name).filter(name => /\.html?$/i.test(name)));
	return name => pages.size > 0 && name.endsWith('_files') && ['.html', '.htm'].some(extension => pages.has(name.slice(0, -'_files'.length) + extension));
};

const visitFolder = async (walk: Walk, folder: string): Promise<void> => {
	const real = realpathSync(folder);
	if (walk.seenFolders.has(real)) {
		return;
	}

	walk.seenFolders.add(real);
	const time = statSync(folder).mtimeMs;
	walk.folders[folder] = Date.now() - time < coarseness ? -1 : time;
	const within = relativeTo(walk.root, folder);
	const prefix = within === '' ? '' : `${within}/`;
	// To wait for each file would take six times as long as to ask for it.
	const entries = readdirSync(folder, {withFileTypes: true});
	const isPart = createPartTest(entries);
	for (const entry of entries) {
		const {name} = entry;
		if (name.startsWith('.') || isPart(name)) {
			continue;
		}

		if (walk.isStopped()) {
			return;
		}

		if (isPlain(entry)) {
			visitPlain(walk, path.join(folder, name), prefix + name);
		} else {
			// eslint-disable-next-line no-await-in-loop -- one after the other, and keys answered in between
			await visitEntry(walk, entry, path.join(folder, name));
		}

		// eslint-disable-next-line no-await-in-loop
		await walk.rest();
	}
};

const visitGiven = async (walk: Walk, absolute: string): Promise<void> => {
	if (statSync(absolute).isDirectory()) {
		await visitFolder({...walk, realRoot: realpathSync(absolute)}, absolute);
	} else {
		addFile(walk, absolute);
	}
};

const newestFirst = (a: LibraryFile, b: LibraryFile): number => b.modified === a.modified ? (a.path < b.path ? -1 : 1) : b.modified - a.modified;

/**
Lists the articles' files (`.txt`, `.md`, `.html`, `.htm`, `.story`) of a folder and the folders in it, newest first; hidden files and folders (and so `.trash`) are passed over. A link is followed unless it leads back into the library or above it.
`only` lists these absolute paths instead, folders among them in the same way, files whatever their name. Never throws: what cannot be looked at is a problem.
*/
export const listFiles = async (root: string, only: readonly string[] = [root], isStopped = (): boolean => false): Promise<FileList> => {
	const walk: Walk = {root, realRoot: root, seenFolders: new Set(), folders: {}, unseen: [], rest: createRest(), isStopped, files: [], problems: []};
	for (const absolute of only) {
		try {
			// eslint-disable-next-line no-await-in-loop -- in the order given, each folder once
			await visitGiven(walk, absolute);
		} catch (error) {
			walk.problems.push(problemOfError(relativeTo(root, absolute), error));
		}
	}

	// Only of several paths may one lie within another.
	const files = only.length === 1 ? walk.files : new Map(walk.files.map(file => [file.absolute, file])).values().toArray();
	return {files: files.sort(newestFirst), problems: walk.problems, folders: walk.folders, unseen: walk.unseen};
};
