/*
What comes of adding, refreshing, removing and putting back, and what it makes of the state.
*/
import type {Background} from './background.js';
import type {ReaderEvent, Step} from './event.js';
import {keepCursor, selectAwaited} from './receive-snapshot.js';
import {articlesOf, selectedArticleId, topScreen} from './selectors.js';
import type {State, Undoable} from './state.js';

/**
An answer of what brings articles in and takes them out, or one to taking something back.
*/
export type IntakeEvent = Extract<ReaderEvent, {readonly type: 'add-ended' | 'refresh-advanced' | 'refresh-ended' | 'removed' | 'remove-failed' | 'put-back' | 'undo-failed'}>;

const types: ReadonlySet<ReaderEvent['type']> = new Set<IntakeEvent['type']>(['add-ended', 'refresh-advanced', 'refresh-ended', 'removed', 'remove-failed', 'put-back', 'undo-failed']);

/**
Whether an event is such an answer.
*/
export const isOfIntake = (event: ReaderEvent): event is IntakeEvent => types.has(event.type);

const mostWaiting = 8;

const withBackground = (state: State, change: Partial<Background>): State => ({...state, background: {...state.background, ...change}});

// What comes late tells of itself when nothing else is told: no notice takes the place of another before a key was pressed.
const tellLater = (state: State, {message, isWarning}: {readonly message: string; readonly isWarning: boolean}): State =>
	withBackground(state, {waiting: [...state.background.waiting, {text: message, isWarning}].slice(-mostWaiting)});

const tell = (state: State, text: string, isWarning = false): State => ({...state, notice: {text, isWarning}});

const keepUndoable = (state: State, undoable: Undoable): State => ({...state, undoable: [undoable, ...state.undoable]});

const endRemoving = (state: State, articleId: string): State => withBackground(state, {removing: state.background.removing.filter(id => id !== articleId)});

// The list goes without the article at once: the library notices a moment later.
const receiveRemoved = (state: State, articleId: string): State => {
	const {answers, prompt} = state;
	const top = topScreen(state);
	const isInFront = top.name === 'article' && top.id === articleId;
	const snapshot = {...answers.snapshot, articles: articlesOf(state).filter(({id}) => id !== articleId)};
	const moved = keepCursor(state, snapshot);
	const [library, ...others] = moved.screens;
	const left: State = {
		...moved,
		screens: [library, ...others.filter(screen => screen.name !== 'article' || screen.id !== articleId)],
		prompt: isInFront && (prompt?.name === 'find' || prompt?.name === 'speaker') ? null : prompt,
		answers: {...answers, snapshot, records: answers.records.filter(({article}) => article.id !== articleId)},
	};
	return {...left, screens: [{...library, selectedId: selectedArticleId({...left, screens: [library]}) ?? null}, ...left.screens.slice(1)]};
};

// It is selected again where it was the last thing to be seen; the library may have it already, or not yet.
const receivePutBack = (state: State, id: string): State => selectAwaited(withBackground(state, {awaited: {id, from: selectedArticleId(state) ?? null}}), articlesOf(state));

const receiveEvent = (state: State, event: IntakeEvent): State => {
	switch (event.type) {
		case 'add-ended': {
			return tellLater(withBackground(state, {adding: state.background.adding.filter(({id}) => id !== event.id)}), event);
		}

		case 'refresh-advanced': {
			return state.background.refreshing === null ? state : withBackground(state, {refreshing: event.progress});
		}

		case 'refresh-ended': {
			return tellLater(withBackground(state, {refreshing: null}), event);
		}

		case 'removed': {
			const {articleId, path, message} = event;
			return tell(keepUndoable(endRemoving(receiveRemoved(state, articleId), articleId), {type: 'removal', articleId, path}), message);
		}

		case 'remove-failed': {
			return tell(endRemoving(state, event.articleId), event.message, true);
		}

		case 'put-back': {
			return tell(receivePutBack(state, event.articleId), event.message);
		}

		case 'undo-failed': {
			return tell(keepUndoable(state, event.undoable), event.message, true);
		}
	}
};

/**
What an answer about what the library holds makes of the state.
*/
export const receiveIntake = (state: State, event: IntakeEvent): Step => ({state: receiveEvent(state, event), effects: []});
