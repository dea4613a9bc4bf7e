/*
What comes of adding, refreshing, removing and putting back, and what it makes of the state.
*/
import {indexOfArticle, replaceArticles} from '../../store/article-list.js';
import type {ArticleList} from '../../store/quote-store.js';
import type {Background} from './background.js';
import type {ReaderEvent, Step} from './event.js';
import {longestLine} from './line-text.js';
import {keepCursor, selectAwaited} from './receive-snapshot.js';
import {articlesOf, selectedArticleId, topScreen} from './selectors.js';
import type {Removal, State, Undoable} from './state.js';

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

const withArticles = (state: State, articles: ArticleList): State =>
	({...state, answers: {...state.answers, snapshot: {...state.answers.snapshot, articles}}});

// The library's own place, whatever is open over it.
const chosenIn = (state: State): string | null => selectedArticleId({...state, screens: [state.screens[0]]}) ?? null;

// The list goes without the article at once: the library notices a moment later.
const leaveArticle = (state: State, id: string): State => {
	const {prompt, answers} = state;
	const top = topScreen(state);
	const isInFront = top.name === 'article' && top.id === id;
	const before = articlesOf(state);
	const at = indexOfArticle(before, id);
	const articles = at === -1 ? before : replaceArticles(before, at, 1, []);
	const moved = withArticles(keepCursor(state, {...answers.snapshot, articles}), articles);
	const [library, ...others] = moved.screens;
	return {
		...moved,
		screens: [{...library, selectedId: chosenIn(moved)}, ...others.filter(screen => screen.name !== 'article' || screen.id !== id)],
		prompt: isInFront && (prompt?.name === 'find' || prompt?.name === 'speaker') ? null : prompt,
	};
};

const receiveRemoved = (state: State, {article, removed}: Extract<IntakeEvent, {readonly type: 'removed'}>): State => {
	const at = indexOfArticle(articlesOf(state), article.id);
	return keepUndoable(endRemoving(leaveArticle(state, article.id), article.id), {type: 'removal', article, at, removed});
};

// What is put back before the library has noticed that it was gone, it never tells of: it goes back into the list here. Where it was told of, it is selected once it is told of again.
const receivePutBack = (state: State, {article, at}: Removal): State => {
	const articles = articlesOf(state);
	const isMissing = at !== -1 && indexOfArticle(articles, article.id) === -1;
	const awaiting = withBackground(state, {awaited: {id: article.id, from: selectedArticleId(state) ?? null}});
	const listed = isMissing ? replaceArticles(articles, Math.min(at, articles.length), 0, [article]) : articles;
	return selectAwaited(isMissing ? withArticles(awaiting, listed) : awaiting, listed);
};

// What was asked for is gone to, unless somebody has moved since; what the feeds bring comes unasked, and is not. What could not be added need not be typed again.
const receiveAdded = (state: State, {id, path, isWarning}: Extract<IntakeEvent, {readonly type: 'add-ended'}>): State => {
	const {adding} = state.background;
	const begun = adding.find(each => each.id === id);
	const offered = isWarning && begun !== undefined && begun.written.length <= longestLine ? begun.written : state.offered;
	const ended = withBackground({...state, offered}, {adding: adding.filter(each => each.id !== id)});
	const from = begun?.from;
	return path === null || from === undefined ? ended : selectAwaited(withBackground(ended, {awaited: {path, from}}), articlesOf(state));
};

const receiveEvent = (state: State, event: IntakeEvent): State => {
	switch (event.type) {
		case 'add-ended': {
			const received = receiveAdded(state, event);
			const isDropped = state.offered !== null && received.offered !== state.offered;
			return tellLater(received, isDropped ? {...event, message: `${event.message} a has this one, not the one before.`} : event);
		}

		case 'refresh-advanced': {
			return state.background.refreshing === null ? state : withBackground(state, {refreshing: event.progress});
		}

		case 'refresh-ended': {
			return tellLater(withBackground(state, {refreshing: null}), event);
		}

		case 'removed': {
			return tell(receiveRemoved(state, event), event.message);
		}

		case 'remove-failed': {
			return tell(endRemoving(state, event.articleId), event.message, true);
		}

		case 'put-back': {
			return tell(receivePutBack(state, event.removal), event.message);
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
