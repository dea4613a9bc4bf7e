/*
Reported speech, without quotation marks, of a library: found only once somebody asks for it, and searched as quotes are.
*/
import {parseQuery} from '../../search/parse-query.js';
import type {SearchResult} from '../../search/query.js';
import {searchQuotes, type SearchQuotesOptions} from '../../search/search-quotes.js';
import type {FileStore} from '../../store/file-store.js';
import type {ArticleRecord, QuoteStore} from '../../store/quote-store.js';
import type {CorrectionKeeper} from '../corrections/corrections.js';
import {createQueue} from '../queue.js';
import {createRest} from './rest.js';

/**
Searches the quotes of a library, and its reported speech where a query asks for that kind. `forget`: these articles (ids) have changed, and it is looked for in them anew.
*/
export type SearchAll = {
	readonly search: (query: string, options: SearchQuotesOptions) => Promise<SearchResult>;
	readonly forget: (ids: readonly string[]) => void;
};

/**
The library as it is now.
*/
export type Searched = {
	readonly ask: <Value>(question: (store: FileStore) => Promise<Value>) => Promise<Value>;
	readonly corrections: Pick<CorrectionKeeper, 'apply'>;
};

const isWanted = (query: string, {isTyping = false}: SearchQuotesOptions): boolean => parseQuery(query, {isTyping}).filters.kinds?.includes('indirect') === true;

// `known`: the articles in which reported speech has been looked for, each with the hash of its file's content then.
type Reported = {readonly store: QuoteStore; readonly known: Map<string, string>; readonly forgotten: Set<string>};

// Looks for reported speech in what has come or changed, and forgets what is gone.
const bringUpToDate = async ({ask, corrections}: Searched, reported: Reported): Promise<void> => {
	// By content: another process may have brought the store in step.
	const files = await ask(async store => store.files());
	const present = new Map(files.flatMap(({articles, hash}) => articles.map(id => [id, hash] as const)));
	const gone = [...reported.known.keys()].filter(id => !present.has(id));
	await reported.store.remove(gone);
	const found: ArticleRecord[] = [];
	reported.forgotten.clear();
	// Fetched with the first question for it: extracting is most of the program.
	const {extractQuotes} = await import('../../quotes/extract-quotes.js');
	// With the quotes: a query may ask for both, in one order.
	const findAll = ({article}: ArticleRecord): ArticleRecord => ({article, quotes: extractQuotes(article, {isIndirectWanted: true})});
	const rest = createRest();
	for (const [id, hash] of present) {
		if (reported.known.get(id) === hash) {
			continue;
		}

		/* eslint-disable no-await-in-loop -- keys are answered in between */
		const record = await ask(async store => store.readRecord(id));
		found.push(...(record === undefined ? [] : [corrections.apply(findAll(record))]));
		await rest();
		/* eslint-enable no-await-in-loop */
	}

	await reported.store.put(found);
	for (const id of gone) {
		reported.known.delete(id);
	}

	// What has changed in the meantime is looked through again with the next question.
	for (const {article: {id}} of found) {
		reported.known.set(id, reported.forgotten.has(id) ? '' : present.get(id)!);
	}
};

/**
Builds the search of a library that is being read or has been.
*/
export const createSearchAll = (searched: Searched): SearchAll => {
	const known = new Map<string, string>();
	const forgotten = new Set<string>();
	let opening: Promise<QuoteStore> | undefined;
	const open = async (): Promise<QuoteStore> => {
		const {createMemoryStore} = await import('../../store/memory-store.js');
		return createMemoryStore();
	};

	// One after another: a key pressed meanwhile waits for what the one before has begun.
	const inTurn = createQueue();
	return {
		async search(query, options) {
			if (!isWanted(query, options)) {
				return searched.ask(async store => searchQuotes(store, query, options));
			}

			opening ??= open();
			const store = await opening;
			// Who asked is told of a failure, and who asks next tries again.
			await inTurn(async () => bringUpToDate(searched, {store, known, forgotten}));
			return searchQuotes(store, query, options);
		},
		forget(ids) {
			for (const id of ids) {
				forgotten.add(id);
				known.set(id, '');
			}
		},
	};
};
