/*
What happens to the reader: keys, the terminal, answers of the library.
*/
import type {LibrarySnapshot} from '../../library/library.js';
import type {RefreshProgress, Removed} from '../../library/intake/intake.js';
import type {SearchResult} from '../../search/query.js';
import type {ArticleRecord, ArticleSummary, NamedSpeaker} from '../../store/quote-store.js';
import type {Effect} from './effect.js';
import type {NamedSearch, Removal, State, Undoable} from './state.js';

/**
One press: a key that has a name, or characters typed in one go.
*/
export type Press =
	| {readonly type: 'key'; readonly name: string}
	| {readonly type: 'text'; readonly text: string};

/**
One thing that happened. `saved-opened`: a saved search is to be shown, in which the quotes of these ids are new. `corrected`: one more correction is laid over the library, or one less. `undo-failed`: what was to be taken back was not, and can be still. `add-ended`: `path` is where in the library the one thing added is, null where it is not in it or there are several. `effects-taken`: so many effects were begun and need not be kept.
*/
export type ReaderEvent =
	| {readonly type: 'pressed'; readonly presses: readonly Press[]}
	| {readonly type: 'pasted'; readonly text: string}
	| {readonly type: 'resized'; readonly columns: number; readonly rows: number}
	| {readonly type: 'library-changed'; readonly snapshot: LibrarySnapshot}
	| {readonly type: 'library-ready'}
	| {readonly type: 'article-read'; readonly id: string; readonly record: ArticleRecord | null}
	| {readonly type: 'search-answered'; readonly id: number; readonly result: SearchResult}
	| {readonly type: 'speakers-listed'; readonly speakers: readonly NamedSpeaker[]}
	| {readonly type: 'searches-listed'; readonly searches: readonly NamedSearch[]}
	| {readonly type: 'search-saved'; readonly query: string; readonly message: string}
	| {readonly type: 'saved-opened'; readonly query: string; readonly message: string; readonly newIds: readonly string[]}
	| {readonly type: 'corrected'; readonly message: string; readonly by: 1 | -1}
	| {readonly type: 'undo-failed'; readonly undoable: Undoable; readonly message: string}
	| {readonly type: 'add-ended'; readonly id: number; readonly message: string; readonly isWarning: boolean; readonly path: string | null}
	| {readonly type: 'refresh-advanced'; readonly progress: RefreshProgress}
	| {readonly type: 'refresh-ended'; readonly message: string; readonly isWarning: boolean}
	| {readonly type: 'removed'; readonly article: ArticleSummary; readonly removed: Removed; readonly message: string}
	| {readonly type: 'remove-failed'; readonly articleId: string; readonly message: string}
	| {readonly type: 'put-back'; readonly removal: Removal; readonly message: string}
	| {readonly type: 'failed'; readonly message: string}
	| {readonly type: 'suspend-asked'}
	| {readonly type: 'effects-taken'; readonly count: number};

/**
A state, and what is to be done in the world because of how it came about, oldest first.
*/
export type Step = {
	readonly state: State;
	readonly effects: readonly Effect[];
};
