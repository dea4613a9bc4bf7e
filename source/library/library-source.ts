/**
A library's folder and who named it: the person (`chosen`), the custom of their system (`data`), or newsread, which ships samples (`sample`).
*/
export type LibraryFolder = {
	/**
	Absolute path.
	*/
	readonly folder: string;
	readonly origin: 'chosen' | 'data' | 'sample';

	/**
	Absolute path of its file of corrections, where that does not stand beside the articles.
	*/
	readonly corrections?: string;
};

/**
What to open: a folder of articles; or `paths` of files and folders given by hand, which are a library of their own (a `folder` that holds them all then still names their articles).
*/
export type LibrarySource = {
	readonly folder?: string;
	readonly origin?: LibraryFolder['origin'];
	readonly corrections?: string;

	/**
	Absolute, or relative to the host's `cwd`.
	*/
	readonly paths?: readonly string[];
};
