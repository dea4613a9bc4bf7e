/*
What the terminal's size and the answers of the library make of the state.
*/
import type {SearchResult} from '../../search/query.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {resize} from './article-view.js';
import type {ReaderEvent, Step} from './event.js';
import {isOfIntake, receiveIntake, type IntakeEvent} from './receive-intake.js';
import {isAboutSearches, receiveSearches, type SearchesEvent} from './receive-searches.js';
import {receiveSnapshot} from './receive-snapshot.js';
import {wantedIds} from './selectors.js';
import type {SearchScreen} from './screens.js';
import type {State} from './state.js';
import {questionOf} from './typing.js';

const mostRecords = 12;

const only = (state: State): Step => ({state, effects: []});

const receiveArticle = (state: State, id: string, record: ArticleRecord | null): State => {
	const {answers} = state;
	const reading = answers.reading.filter(each => each !== id);
	const others = answers.records.filter(({article}) => article.id !== id);
	return {...state, answers: record
		? {...answers, reading, records: [record, ...others].slice(0, mostRecords)}
		: {...answers, reading, records: others, missing: [...answers.missing.filter(each => each !== id), id]}};
};

// Only the answer to the last question counts; until it comes, the hits before it stay.
const receiveHits = (state: State, id: number, result: SearchResult): State => {
	const screens = state.screens.map(screen => {
		if (screen.name !== 'search' || screen.asked !== id) {
			return screen;
		}

		const isKept = result.hits.some(({stored}) => stored.quote.id === screen.selectedId);
		return {...screen, answer: {id, result}, selectedId: isKept ? screen.selectedId : null} satisfies SearchScreen;
	});
	return {...state, screens: screens as unknown as State['screens']};
};

// A correction may show in every article and hit: what is in sight is asked for anew, and stays until then; the rest is forgotten.
const receiveCorrection = (state: State, message: string, by: 1 | -1): Step => {
	const {answers} = state;
	const wanted = wantedIds(state);
	const search = state.screens.findLast((screen): screen is SearchScreen => screen.name === 'search' && screen.asked > 0);
	const id = state.questions + 1;
	const screens = state.screens.map(screen => (screen === search ? {...search, asked: id} : screen)) as unknown as State['screens'];
	const records = answers.records.filter(({article}) => wanted.includes(article.id));
	return {
		state: {
			...state, screens, questions: search ? id : state.questions, undoable: by === 1 ? [{type: 'correction'}, ...state.undoable] : state.undoable,
			notice: {text: message, isWarning: false}, answers: {...answers, records, reading: [...new Set([...answers.reading, ...wanted])]},
		},
		effects: [...wanted.map(each => ({type: 'read' as const, id: each})), {type: 'list-speakers'}, ...(search ? [questionOf(search, id)] : [])],
	};
};

type Received = Exclude<ReaderEvent, {readonly type: 'pressed' | 'pasted' | 'effects-taken'}>;

const receiveOther = (state: State, event: Exclude<Received, SearchesEvent | IntakeEvent>): Step => {
	switch (event.type) {
		case 'resized': {
			return only(resize(state, {columns: Math.max(1, event.columns), rows: Math.max(1, event.rows)}));
		}

		case 'library-changed': {
			return receiveSnapshot(state, event.snapshot);
		}

		case 'library-ready': {
			return only({...state, answers: {...state.answers, isReady: true}});
		}

		case 'article-read': {
			return only(receiveArticle(state, event.id, event.record));
		}

		case 'search-answered': {
			return only(receiveHits(state, event.id, event.result));
		}

		case 'speakers-listed': {
			return only({...state, answers: {...state.answers, speakers: event.speakers}});
		}

		case 'corrected': {
			return receiveCorrection(state, event.message, event.by);
		}

		case 'suspend-asked': {
			return {state, effects: [{type: 'suspend'}]};
		}

		case 'failed': {
			return only({...state, notice: {text: event.message, isWarning: true}});
		}
	}
};

/**
What an answer, or a new size, makes of the state.
*/
export const receive = (state: State, event: Received): Step => {
	if (isAboutSearches(event)) {
		return receiveSearches(state, event);
	}

	return isOfIntake(event) ? receiveIntake(state, event) : receiveOther(state, event);
};
