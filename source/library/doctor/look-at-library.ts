/*
What a doctor finds of a library: its folder, the files in it, its store and its corrections. What is damaged of the store is made again on the way.
*/
import {shortenPath} from '../../config/resolve-path.js';
import {NewsreadError} from '../../errors.js';
import {checkStore, type StoreFinding} from '../../store/check-store.js';
import {setAside} from '../../store/open-database.js';
import {createCorrectionKeeper} from '../corrections/corrections.js';
import type {Problem, Totals} from '../library.js';
import {findLibraryRoot, type LibraryRoot} from '../library-root.js';
import type {LibrarySource} from '../library-source.js';
import {isInside, listFiles, relativeTo} from '../list-files.js';
import {correctionsFileOf, openLibrary, type LibraryHost, type OpenLibrary} from '../open-library.js';
import {findStoreFile} from '../sync/choose-store.js';
import {countOf, type Finding} from './finding.js';
import {lookAtFeeds} from './look-at-feeds.js';
import {lookAtLeftovers} from './look-at-leftovers.js';
import {describeStore} from './look-at-store.js';

/**
What a doctor is to do beyond looking: `isCleaning` removes stores of libraries that are gone; `opened` is given the library while it is brought in step, and gives what to call when it is.
*/
export type DoctorOptions = {
	readonly isCleaning: boolean;
	readonly opened: (library: OpenLibrary) => () => void;
};

type Visit = {readonly problems: readonly Problem[]; readonly totals: Totals};

const visit = async (host: LibraryHost, source: LibrarySource, opened: DoctorOptions['opened']): Promise<Visit> => {
	const library = await openLibrary(host, source, {patience: 'all'});
	const stop = opened(library);
	try {
		await library.ready;
		const totals = await library.totals();
		return {problems: library.status().problems, totals};
	} finally {
		stop();
		await library.close();
	}
};

// Begun anew when the library is opened next; where it cannot be moved, that says why.
const setDamagedAside = (file: string, {state}: StoreFinding): void => {
	if (state !== 'damaged') {
		return;
	}

	try {
		setAside(file);
	} catch {
		// Told as what the store is like afterwards.
	}
};

const describeProblems = (name: string, problems: readonly Problem[]): readonly Finding[] => problems.map(({path, message, hint, isHarmless}) => ({name, state: isHarmless === true ? 'note' : 'trouble', says: `${path} ${message}`, hint}));

const describeFolder = (host: LibraryHost, {folder}: LibraryRoot, files: number, {articles, quotes, speakers}: Totals): Finding => ({
	name: 'library',
	state: files === 0 ? 'note' : 'ok',
	says: `${shortenPath(host, folder)}: ${countOf(files, 'file')}, ${countOf(articles, 'article')}, ${countOf(quotes, 'quote')}, ${countOf(speakers, 'speaker')}`,
	hint: files === 0 ? 'newsread add FILE puts an article there.' : null,
});

const describeCorrections = async (host: LibraryHost, {file, shown, problems}: {readonly file: string; readonly shown: string; readonly problems: readonly Problem[]}): Promise<readonly Finding[]> => {
	const keeper = createCorrectionKeeper(file, shown);
	await keeper.load();
	const count = keeper.all().length;
	const says = count === 0 ? 'none' : `${shortenPath(host, file)}: ${countOf(count, 'correction')}, ${problems.length === 0 ? 'all of use' : `${countOf(problems.length, 'line')} of no use`}`;
	return problems.length > 0 && count === 0
		? describeProblems('corrections', problems)
		: [{name: 'corrections', state: 'ok', says, hint: null}, ...describeProblems('corrections', problems)];
};

const lookWithin = async (host: LibraryHost, source: LibrarySource, {isCleaning, opened}: DoctorOptions): Promise<readonly Finding[]> => {
	const root = await findLibraryRoot(host, source);
	const [file, corrections] = [findStoreFile(host, root.root), correctionsFileOf(host, source, root.root)];
	const look = (): StoreFinding => (host.build === undefined ? {state: 'absent'} : checkStore(file, {extractor: host.build}));
	const before = look();
	setDamagedAside(file, before);
	const {problems, totals} = await visit(host, source, opened);
	const after = look();
	const {files} = await listFiles(root.root, root.only);
	const shown = isInside(root.root, corrections) ? relativeTo(root.root, corrections) : corrections;
	const others = problems.filter(({path, isOfStore}) => isOfStore !== true && path !== shown);
	return [
		describeFolder(host, root, files.length, totals),
		...describeProblems('file', others),
		...(host.build === undefined ? [] : [describeStore(host, {file, before, after, listed: files, problem: problems.find(({isOfStore}) => isOfStore === true)})]),
		...lookAtLeftovers(host, {own: file, isCleaning}),
		...root.isFile ? [] : await lookAtFeeds(host, root.root),
		...await describeCorrections(host, {file: corrections, shown, problems: problems.filter(({path}) => path === shown)}),
	];
};

/**
Looks through a library and all that belongs to it. A library that is not there is something found, too.
*/
export const lookAtLibrary = async (host: LibraryHost, source: LibrarySource, options: DoctorOptions): Promise<readonly Finding[]> => {
	try {
		return await lookWithin(host, source, options);
	} catch (error) {
		// A doctor who cannot look at one thing looks at the next.
		if (error instanceof NewsreadError) {
			return [{name: 'library', state: 'trouble', says: error.message.replace(/\.$/, ''), hint: error.hint ?? null}, ...lookAtLeftovers(host, {own: undefined, isCleaning: options.isCleaning})];
		}

		throw error;
	}
};
