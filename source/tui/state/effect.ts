/*
What the reader wants done in the world outside of its state, as data. `use-effects.ts` does it.
*/
import type {ArticleSummary} from '../../store/quote-store.js';
import type {Removal} from './state.js';

/**
`read` and `search` are answered by an event, as are corrections (`speaker` null: nobody knows); a search is known by its number, so that a late answer can be told from the latest. `open-saved` is answered with the saved search's query. What is added is known by a number, too; `put-back` puts back what that removal took.
*/
export type Effect =
	| {readonly type: 'copy'; readonly text: string}
	| {readonly type: 'read'; readonly id: string}
	| {readonly type: 'search'; readonly id: number; readonly query: string; readonly isTyping: boolean}
	| {readonly type: 'list-speakers'}
	| {readonly type: 'correct-quote'; readonly articleId: string; readonly quoteId: string; readonly speaker: string | null}
	| {readonly type: 'undo-correction'}
	| {readonly type: 'save-search'; readonly name: string; readonly query: string}
	| {readonly type: 'open-saved'; readonly name: string}
	| {readonly type: 'list-searches'}
	| {readonly type: 'add-named'; readonly id: number; readonly written: string}
	| {readonly type: 'add-text'; readonly id: number; readonly text: string}
	| {readonly type: 'refresh'}
	| {readonly type: 'remove'; readonly article: ArticleSummary}
	| {readonly type: 'put-back'; readonly removal: Removal}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'; readonly exitCode: number};

/**
An effect on saved searches.
*/
export type SearchesEffect = Extract<Effect, {readonly type: 'save-search' | 'open-saved' | 'list-searches'}>;

const types: ReadonlySet<Effect['type']> = new Set<SearchesEffect['type']>(['save-search', 'open-saved', 'list-searches']);

/**
Whether an effect is on saved searches.
*/
export const isOnSearches = (effect: Effect): effect is SearchesEffect => types.has(effect.type);

/**
An effect on what the library holds: adding, refreshing, removing, putting back.
*/
export type IntakeEffect = Extract<Effect, {readonly type: 'add-named' | 'add-text' | 'refresh' | 'remove' | 'put-back'}>;

const intakeTypes: ReadonlySet<Effect['type']> = new Set<IntakeEffect['type']>(['add-named', 'add-text', 'refresh', 'remove', 'put-back']);

/**
Whether an effect is on what the library holds.
*/
export const isOnIntake = (effect: Effect): effect is IntakeEffect => intakeTypes.has(effect.type);
