/*
Plays the reader without a terminal: keys in, states out. What the reader wants done is done by a library in memory, and what it wants of the world is written down.
*/
import {correctQuote, undoCorrection} from '../../source/library/corrections/correct-quote.js';
import type {Intake} from '../../source/library/intake/intake.js';
import type {WatchedLibrary} from '../../source/library/library.js';
import type {ReadingRecord} from '../../source/library/reading-record.js';
import {createSearchKeeper} from '../../source/library/search-keeper.js';
import type {ArticleRecord} from '../../source/store/quote-store.js';
import {keepSearch} from '../../source/tui/keep-search.js';
import {runIntake} from '../../source/tui/run-intake.js';
import {isOnIntake, isOnSearches, type Effect} from '../../source/tui/state/effect.js';
import type {Press, ReaderEvent, Step} from '../../source/tui/state/event.js';
import {firstStep, reduce} from '../../source/tui/state/reduce.js';
import {sayCorrection, sayUndone} from '../../source/tui/layout/say-correction.js';
import {placeOf} from '../../source/tui/state/selectors.js';
import type {Screen} from '../../source/tui/state/screens.js';
import type {Clipboard, State} from '../../source/tui/state/state.js';
import {createFakeLibrary, type Extras} from './fake-library.js';
import {createFakeRecord} from './fake-record.js';
import {sampleRecords} from './sample-records.js';

/**
A reader being played. `done` are the effects that left it: what was copied, whether it quit.
*/
export type Player = {
	readonly state: () => State;
	readonly done: () => readonly Effect[];

	/**
	Presses keys: words are typed as they are, `<enter>` is a key's name, `_` a space; spaces only part them.
	*/
	readonly press: (keys: string) => Promise<State>;
	readonly send: (event: ReaderEvent) => Promise<State>;
};

/**
What is played with.
*/
export type Setting = Extras & {
	readonly records?: readonly ArticleRecord[];
	readonly columns?: number;
	readonly rows?: number;
	readonly openId?: string;
	readonly clipboard?: Clipboard;

	/**
	Whether the library has yet to look at its files.
	*/
	readonly isStillOpening?: boolean;

	/**
	What the person has kept; an empty one unless told.
	*/
	readonly record?: ReadingRecord;

	/**
	What brings articles in and takes them out; none unless told..
	*/
	readonly intake?: Intake;
};

/**
The presses that a script of keys stands for.
*/
export const pressesOf = (keys: string): readonly Press[] => keys.split(' ').filter(word => word !== '').map(word => {
	const name = /^<(?<name>[^>]+)>$/.exec(word)?.groups?.name;
	return name === undefined ? {type: 'text', text: word.replaceAll('_', ' ')} : {type: 'key', name};
});

const answer = async (effect: Effect, library: WatchedLibrary): Promise<ReaderEvent | undefined> => {
	if (effect.type === 'read') {
		return {type: 'article-read', id: effect.id, record: await library.read(effect.id) ?? null};
	}

	if (effect.type === 'search') {
		return {type: 'search-answered', id: effect.id, result: await library.search(effect.query, {isTyping: effect.isTyping})};
	}

	if (effect.type === 'correct-quote') {
		return {type: 'corrected', by: 1, message: sayCorrection(await correctQuote(library, effect))};
	}

	if (effect.type === 'undo-correction') {
		return {type: 'corrected', by: -1, message: sayUndone(await undoCorrection(library))};
	}

	return effect.type === 'list-speakers' ? {type: 'speakers-listed', speakers: await library.speakerNames()} : undefined;
};

/**
Starts a reader over articles, the sample ones unless told.
*/
export const playReader = async ({records = sampleRecords, columns = 80, rows = 24, openId, clipboard, isStillOpening = false, record = createFakeRecord(), intake, ...extras}: Setting = {}): Promise<Player> => {
	const {library} = await createFakeLibrary(records, extras);
	const searches = createSearchKeeper(library, async () => record, () => new Date('2026-01-02T03:04:05Z'));
	const left: Effect[] = [];
	let step: Step = firstStep({size: {columns, rows}, folder: library.folder, isSample: library.isSample, snapshot: library.snapshot(), openId, clipboard});

	const receive = (event: ReaderEvent): void => {
		step = reduce(step, event);
	};

	const settle = async (): Promise<State> => {
		while (step.effects.length > 0) {
			const [effect] = step.effects as readonly [Effect];
			step = reduce(step, {type: 'effects-taken', count: 1});
			if (isOnIntake(effect) && intake !== undefined) {
				// eslint-disable-next-line no-await-in-loop -- effects are done in their order
				await runIntake(effect, intake, library, receive);
				continue;
			}

			// eslint-disable-next-line no-await-in-loop -- effects are done in their order
			const events = isOnSearches(effect) ? await keepSearch(effect, searches) : [await answer(effect, library)];
			for (const event of events) {
				if (event) {
					step = reduce(step, event);
				} else {
					left.push(effect);
				}
			}
		}

		return step.state;
	};

	await settle();
	step = isStillOpening ? step : reduce(step, {type: 'library-ready'});
	return {
		state: () => step.state,
		done: () => left,
		async press(keys) {
			for (const press of pressesOf(keys)) {
				step = reduce(step, {type: 'pressed', presses: [press]});
				// eslint-disable-next-line no-await-in-loop -- one key after the other
				await settle();
			}

			return step.state;
		},
		async send(event) {
			step = reduce(step, event);
			return settle();
		},
	};
};

const describeScreen = (state: State, screen: Screen): string => {
	switch (screen.name) {
		case 'library': {
			return `library${screen.selectedId === null ? '' : ` ${screen.selectedId}`}`;
		}

		case 'article': {
			const {top, quoteId} = placeOf(state, screen.id);
			const place = `at ${top.offset}${top.skip > 0 ? `+${top.skip}` : ''}`;
			const find = screen.find ? `finding “${screen.find.query}” at ${screen.find.at}` : '';
			return ['article', screen.id, place, quoteId === null ? '' : `on ${quoteId}`, find].filter(part => part !== '').join(' ');
		}

		case 'search': {
			return `search “${screen.line.text}”${screen.answer ? ` ${screen.answer.result.total} found` : ''}${screen.selectedId === null ? '' : ` on ${screen.selectedId}`}`;
		}

		case 'help':
		case 'problems': {
			return `${screen.name} at ${screen.top}`;
		}
	}
};

/**
A state in a line, for tables: its screens from back to front, the prompt, the notice.
*/
export const describe = (state: State): string => [
	state.screens.map(screen => describeScreen(state, screen)).join(' › '),
	state.prompt ? `${{find: '/', command: ':', speaker: 'who? ', add: 'add: '}[state.prompt.name]}${state.prompt.line.text}` : '',
	state.notice ? `(${state.notice.text})` : '',
].filter(part => part !== '').join(' ');
