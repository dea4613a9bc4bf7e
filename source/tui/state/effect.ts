/*
What the reader wants done in the world outside of its state, as data. `use-effects.ts` does it.
*/
/**
`read` and `search` are answered by an event, as are corrections (`speaker` null: nobody knows); a search is known by its number, so that a late answer can be told from the latest.
*/
export type Effect =
	| {readonly type: 'copy'; readonly text: string}
	| {readonly type: 'read'; readonly id: string}
	| {readonly type: 'search'; readonly id: number; readonly query: string}
	| {readonly type: 'list-speakers'}
	| {readonly type: 'correct-quote'; readonly articleId: string; readonly quoteId: string; readonly speaker: string | null}
	| {readonly type: 'undo-correction'}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'; readonly exitCode: number};
