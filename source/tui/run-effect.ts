/*
Does in the world what the reader wants done there.
*/
import {setTimeout as delay} from 'node:timers/promises';
import type * as CorrectQuote from '../library/corrections/correct-quote.js';
import type {Intake} from '../library/intake/intake.js';
import type {Library} from '../library/library.js';
import type {SearchKeeper} from '../library/search-keeper.js';
import type * as SayCorrection from './layout/say-correction.js';
import {isOnIntake, isOnSearches, type Effect, type IntakeEffect, type SearchesEffect} from './state/effect.js';
import type {ReaderEvent} from './state/event.js';
import type {Terminal} from './terminal.js';

/**
What effects act on, and `send` for what comes of them. `handOver` gives the terminal away while its callback runs; `stop` stops the program until somebody wants it back.
*/
export type World = {
	readonly library: Library;

	/**
	The saved searches; absent where none are kept.
	*/
	readonly searches?: SearchKeeper;

	/**
	What brings articles in and takes them out; absent where nothing does.
	*/
	readonly intake?: Intake;
	readonly terminal: Terminal;
	readonly send: (event: ReaderEvent) => void;
	readonly exit: (exitCode: number) => void;
	readonly handOver: (callback: () => Promise<void>) => Promise<void>;
	readonly stop: () => void;
};

const sentenceOf = (error: unknown): string => error instanceof Error && error.message !== '' ? error.message : 'Something went wrong';

const read = async (id: string, {library, send}: World): Promise<void> => {
	try {
		send({type: 'article-read', id, record: await library.read(id) ?? null});
	} catch (error) {
		send({type: 'article-read', id, record: null});
		send({type: 'failed', message: sentenceOf(error)});
	}
};

const search = async ({id, query, isTyping}: Extract<Effect, {readonly type: 'search'}>, {library, send}: World): Promise<void> => {
	try {
		send({type: 'search-answered', id, result: await library.search(query, {isTyping, joins: true})});
	} catch (error) {
		send({type: 'failed', message: sentenceOf(error)});
	}
};

const listSpeakers = async ({library, send}: World): Promise<void> => {
	try {
		send({type: 'speakers-listed', speakers: await library.speakerNames()});
	} catch (error) {
		send({type: 'failed', message: sentenceOf(error)});
	}
};

type Correcting = typeof CorrectQuote & typeof SayCorrection;

const correct = async (make: (how: Correcting) => Promise<string>, by: 1 | -1, {send}: World): Promise<void> => {
	try {
		// Fetched where it is asked for: who only reads waits for none of it.
		const [how, words] = await Promise.all([import('../library/corrections/correct-quote.js'), import('./layout/say-correction.js')]);
		send({type: 'corrected', message: await make({...how, ...words}), by});
	} catch (error) {
		const message = sentenceOf(error);
		send(by === 1 ? {type: 'failed', message} : {type: 'undo-failed', undoable: {type: 'correction'}, message});
	}
};

// The stop takes hold an instant after it was asked for: until then nothing may be drawn.
const stopLag = 50;

const suspend = async ({terminal, send, handOver, stop}: World): Promise<void> => {
	await handOver(async () => {
		stop();
		await delay(stopLag);
	});
	send({type: 'resized', ...terminal.size()});
};

// Fetched where it is asked for, as corrections are.
const keep = async (effect: SearchesEffect, {searches, send}: World): Promise<void> => {
	const {keepSearch} = await import('./keep-search.js');
	for (const event of await keepSearch(effect, searches)) {
		send(event);
	}
};

const takeIn = async (effect: IntakeEffect, {intake, library, send}: World): Promise<void> => {
	const {runIntake} = await import('./run-intake.js');
	await runIntake(effect, intake, library, send);
};

const act = async (effect: Exclude<Effect, SearchesEffect | IntakeEffect>, world: World): Promise<void> => {
	switch (effect.type) {
		case 'copy': {
			world.terminal.copy(effect.text);
			return;
		}

		case 'read': {
			return read(effect.id, world);
		}

		case 'search': {
			return search(effect, world);
		}

		case 'list-speakers': {
			return listSpeakers(world);
		}

		case 'correct-quote': {
			return correct(async ({correctQuote, sayCorrection}) => sayCorrection(await correctQuote(world.library, effect)), 1, world);
		}

		case 'undo-correction': {
			return correct(async ({undoCorrection, sayUndone}) => sayUndone(await undoCorrection(world.library)), -1, world);
		}

		case 'suspend': {
			return suspend(world);
		}

		case 'quit': {
			world.exit(effect.exitCode);
		}
	}
};

/**
Does one effect; what comes of it is sent as events. Never throws for what the library answers.
*/
export const runEffect = async (effect: Effect, world: World): Promise<void> => {
	if (isOnSearches(effect)) {
		return keep(effect, world);
	}

	return isOnIntake(effect) ? takeIn(effect, world) : act(effect, world);
};
