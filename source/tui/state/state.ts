/*
All that the reader knows at a moment: plain data that survives `structuredClone`. With it alone a frame can be drawn.
What the library has answered is in it too, as it was answered; what follows from both is never kept but computed by selectors.
*/
import type {Removed} from '../../library/intake/intake.js';
import type {LibrarySnapshot} from '../../library/library.js';
import type {SearchResult} from '../../search/query.js';
import type {ArticleRecord, ArticleSummary, NamedSpeaker} from '../../store/quote-store.js';
import type {Anchor} from '../layout/article-line.js';
import type {Size} from '../layout/geometry.js';
import {idle, type Background, type Notice} from './background.js';
import {emptyLine, type LineText} from './line-text.js';

/**
The list of articles. `selectedId` is null until somebody moves: then the first one is meant.
*/
export type LibraryScreen = {
	readonly name: 'library';
	readonly selectedId: string | null;
};

/**
What is looked for in an article, and where (as an offset) the match stands that was gone to last.
*/
export type Find = {
	readonly query: string;
	readonly at: number;
};

/**
An article being read. Where in it one is, is kept in the state's `places`.
*/
export type ArticleScreen = {
	readonly name: 'article';
	readonly id: string;
	readonly find: Find | null;
};

/**
The search of all quotes. `asked` is the number of the last question, `answer` the last answer that came; `selectedId` is a quote's id, null for the first hit;
`isPreviewToggled` whether the passage is hidden where there is room for it, or shown instead of the hits where there is none. `newIds` are the quotes that came into a saved search since it was last looked at; `saved` is the query as it was saved or opened so, null for none.
*/
export type SearchScreen = {
	readonly name: 'search';
	readonly line: LineText;
	readonly asked: number;
	readonly answer: {readonly id: number; readonly result: SearchResult} | null;
	readonly selectedId: string | null;
	readonly isPreviewToggled: boolean;
	readonly newIds: readonly string[];
	readonly saved: string | null;
};

/**
A screen of lines to scroll: `top` is the first line in sight.
*/
export type PageScreen = {
	readonly name: 'help' | 'problems';
	readonly top: number;
};

/**
What can be in front of a person.
*/
export type Screen = LibraryScreen | ArticleScreen | SearchScreen | PageScreen;

/**
Words typed to be found in the article. `origin` is the place to go back to when it is called off, `before` what was looked for until then.
*/
export type FindPrompt = {
	readonly name: 'find';
	readonly line: LineText;
	readonly origin: Anchor;
	readonly before: Find | null;
};

/**
A command being typed. `older` counts how far back in history one is (0: not at all), `draft` what was typed before going there;
`completion` is the line as typed and which of its completions is shown instead.
*/
export type CommandPrompt = {
	readonly name: 'command';
	readonly line: LineText;
	readonly older: number;
	readonly draft: string;
	readonly completion: {readonly typed: string; readonly index: number} | null;
};

/**
The name of who said a quote, being typed; `completion` as a command's.
*/
export type SpeakerPrompt = {
	readonly name: 'speaker';
	readonly line: LineText;
	readonly articleId: string;
	readonly quoteId: string;
	readonly completion: CommandPrompt['completion'];
};

/**
The web address or the file that is to be added, being typed.
*/
export type AddPrompt = {
	readonly name: 'add';
	readonly line: LineText;
};

/**
A line being typed at the foot of the screen.
*/
export type Prompt = FindPrompt | CommandPrompt | SpeakerPrompt | AddPrompt;

/**
Where keys mean what: the prompt if there is one, else the screen in front.
*/
export type Mode = Prompt['name'] | Screen['name'];

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
The whole of it. `screens` is a stack, the library at the bottom; `places` the last first; `history` of commands the last first; `offered` is what was pasted last, too short for an article, or could not be added last, for the key that adds it all the same; `undoable` is what was done since the reader was opened and can be taken back, the last first.
*/
export type State = {
	readonly size: Size;
	readonly screens: readonly [LibraryScreen, ...Screen[]];
	readonly prompt: Prompt | null;
	readonly places: readonly Place[];
	readonly areKeyPointsShown: boolean;
	readonly isEvidenceShown: boolean;
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
	screens: openId === undefined ? [{name: 'library', selectedId: null}] : [{name: 'library', selectedId: openId}, {name: 'article', id: openId, find: null}],
	prompt: null,
	places: [],
	areKeyPointsShown: true,
	isEvidenceShown: false,
	history: [],
	notice: null,
	questions: 0,
	offered: null,
	undoable: [],
	background: idle,
	clipboard,
	answers: {folder, isSample, snapshot, isReady: false, records, reading: [], missing: [], speakers: null, searches: []},
});

/**
A search nobody has asked anything yet.
*/
export const emptySearch: SearchScreen = {name: 'search', line: emptyLine, asked: 0, answer: null, selectedId: null, isPreviewToggled: false, newIds: [], saved: null};

/**
A command prompt with nothing typed.
*/
export const emptyCommand: CommandPrompt = {name: 'command', line: emptyLine, older: 0, draft: '', completion: null};
