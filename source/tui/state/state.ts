/*
All that the reader knows at a moment: plain data that survives `structuredClone`. With it alone a frame can be drawn.
What the library has answered is in it too, as it was answered; what follows from both is never kept but computed by selectors.
*/
import type {Removed} from '../../library/intake/intake.js';
import type {LibrarySnapshot} from '../../library/library.js';
import type {ArticleRecord, ArticleSummary, NamedSpeaker} from '../../store/quote-store.js';
import {usualMeasure} from '../layout/article-geometry.js';
import type {Anchor} from '../layout/article-line.js';
import type {Size} from '../layout/geometry.js';
import {idle, type Background, type Notice} from './background.js';
import type {Prompt} from './prompts.js';
import type {LibraryScreen, Screen} from './screens.js';

export type {AddPrompt, CommandPrompt, FindPrompt, SpeakerPrompt} from './prompts.js';

/**
Where one is in an article: the top of the window, and the quote under the cursor.
*/
export type Place = {
	readonly id: string;
	readonly top: Anchor;
	readonly quoteId: string | null;
};

/**
That an article was removed, at which place of the list it was (-1 where it had gone from there before), and where its file is now.
*/
export type Removal = {
	readonly type: 'removal';
	readonly article: ArticleSummary;
	readonly at: number;
	readonly removed: Removed;
};

/**
What can be taken back.
*/
export type Undoable = Removal | {readonly type: 'correction'};

/**
A saved search, as completion knows it.
*/
export type NamedSearch = {readonly name: string; readonly query: string};

/**
What the library has answered so far. `isReady`: whether it has looked at every file once; `records` are the articles read, last first; `reading` what was asked for and is to come; `missing` what is not there.
*/
export type Answers = {
	readonly folder: string;
	readonly isSample: boolean;
	readonly snapshot: LibrarySnapshot;
	readonly isReady: boolean;
	readonly records: readonly ArticleRecord[];
	readonly reading: readonly string[];
	readonly missing: readonly string[];
	readonly speakers: readonly NamedSpeaker[] | null;
	readonly searches: readonly NamedSearch[];
};

/**
What takes what is copied, so far as is known: the terminal, or a multiplexer before it, which may keep it. None of them answers.
*/
export type Clipboard = 'terminal' | 'tmux' | 'screen';

/**
The whole of it. `screens` is a stack, the library at the bottom; `places` the last first; `areKeyPointsShown` null until somebody chose: then the height decides; `measure` how many cells of text a line has at most; `history` of commands the last first; `offered` is what was pasted last, too short for an article, or could not be added last, for the key that adds it all the same; `undoable` is what was done since the reader was opened and can be taken back, the last first.
*/
export type State = {
	readonly size: Size;
	readonly screens: readonly [LibraryScreen, ...Screen[]];
	readonly prompt: Prompt | null;
	readonly places: readonly Place[];
	readonly areKeyPointsShown: boolean | null;
	readonly isEvidenceShown: boolean;
	readonly measure: number;
	readonly history: readonly string[];
	readonly notice: Notice | null;
	readonly questions: number;
	readonly offered: string | null;
	readonly undoable: readonly Undoable[];
	readonly background: Background;
	readonly clipboard: Clipboard;
	readonly answers: Answers;
};

/**
What the reader starts with.
*/
export type Start = {
	readonly size: Size;
	readonly folder: string;
	readonly isSample: boolean;
	readonly snapshot: LibrarySnapshot;

	/**
	Articles that are at hand already.
	*/
	readonly records?: readonly ArticleRecord[] | undefined;

	/**
	The article to open at once, by id.
	*/
	readonly openId?: string | undefined;
	readonly clipboard?: Clipboard | undefined;
};

/**
The state of the first frame.
*/
export const startState = ({size, folder, isSample, snapshot, records = [], openId, clipboard = 'terminal'}: Start): State => ({
	size,
	screens: openId === undefined ? [{name: 'library', selectedId: null}] : [{name: 'library', selectedId: openId}, {name: 'article', id: openId, find: null, point: null}],
	prompt: null,
	places: [],
	areKeyPointsShown: null,
	isEvidenceShown: false,
	measure: usualMeasure,
	history: [],
	notice: null,
	questions: 0,
	offered: null,
	undoable: [],
	background: idle,
	clipboard,
	answers: {folder, isSample, snapshot, isReady: false, records, reading: [], missing: [], speakers: null, searches: []},
});
