/*
The search of all quotes: what is asked, what was found, and the passage it stands in.
*/
import {markWords} from '../../cite/mark-words.js';
import {wordDay} from '../../cite/word-day.js';
import type {Span} from '../../language/span.js';
import {toDisplayText} from '../../language/display-text.js';
import {countArticles} from '../../search/join-duplicates.js';
import type {Hit} from '../../search/query.js';
import {countCells} from '../layout/cells.js';
import {formatDate, joinFacts, titleOf} from '../layout/format-facts.js';
import {layQueryLine} from '../layout/query-line.js';
import {cutMark, cutRow, fillRow, run, spreadRow, type Frame, type Role, type Row, type Run} from '../layout/row.js';
import {sayNothingFound} from '../layout/say-nothing-found.js';
import {nameFor, speakerRoles} from '../layout/speaker-words.js';
import {styleLine} from '../layout/style-line.js';
import {windowAround} from '../layout/window.js';
import {wrapSpan, wrapText} from '../layout/wrap-text.js';
import type {Pane} from '../state/article-view.js';
import {searchPanes, shownMistakes} from '../state/list-view.js';
import {geometryOf, hitsOf, selectedHitIndex} from '../state/selectors.js';
import type {SearchScreen} from '../state/screens.js';
import type {State} from '../state/state.js';
import {suggestSpeaker} from '../state/suggest-speaker.js';
import {drawRule} from './bars.js';
import {drawPassage} from './passage-pane.js';

// A rule goes on at both sides of what is written in it.
const ruleAround = 12;

const emphasize = (text: string, matches: readonly Span[], span: Span, roles: readonly Role[]): readonly Run[] =>
	styleLine(text, span, matches.map(({start, end}) => ({start, end, roles: ['match']})), roles);

// The lines of a quote that hold its first match, each part in marks and the outer ones in the margin, with a sign where words are left out.
const drawWords = ({stored: {quote}, matches}: Hit, width: number, count: number, roles: readonly Role[]): readonly Row[] => {
	const {text: words, spans} = markWords(quote, matches.text);
	const text = toDisplayText(words);
	const mark = quote.kind === 'indirect' ? 0 : 1;
	const lines = wrapSpan(text, {start: mark, end: text.length - mark}, Math.max(1, width - 2));
	const wanted = lines.findIndex(({end}) => end > (spans[0]?.start ?? 0));
	const first = Math.max(0, Math.min(wanted, lines.length - count));
	const shown = lines.slice(first, first + count);
	const [opening, closing] = quote.kind === 'indirect' ? [' ', ''] : ['“', '”'];
	return shown.map((line, index) => {
		const lead = index > 0 ? ' ' : (first === 0 ? opening : cutMark);
		const tail = index < shown.length - 1 ? '' : (first + count < lines.length ? cutMark : closing);
		return [run(lead, ...roles), ...emphasize(text, spans, line, roles), run(tail, ...roles)];
	});
};

const drawSource = (hit: Hit, width: number, isNew: boolean): Row => {
	const {stored: {quote, article}, matches, slips = []} = hit;
	const articles = countArticles(hit);
	const spelled = slips.length === 0 ? undefined : `spelled ${slips.map(word => `“${word}”`).join(', ')}`;
	const name = nameFor(quote);
	const roles = speakerRoles(quote);
	const spoken = quote.attribution.speaker?.name === name ? emphasize(name, matches.speaker, {start: 0, end: name.length}, ['strong', ...roles]) : [run(name, 'doubtful', ...roles)];
	const source = joinFacts([spelled, articles > 1 ? `in ${articles} articles` : undefined, titleOf(article), wordDay(article, formatDate)]);
	return cutRow([...(isNew ? [run('new ', 'accent')] : []), run('— ', 'quiet'), ...spoken, run(` · ${source}`, 'quiet')], width);
};

const drawHit = (hit: Hit, {width, height}: Pane, {isSelected, isNew}: {readonly isSelected: boolean; readonly isNew: boolean}): readonly Row[] => {
	const words = drawWords(hit, width - 4, Math.min(2, height - 1), isSelected ? ['selected'] : []);
	const rows = [...words, drawSource(hit, width - 5, isNew)];
	const lead = (index: number): Run => run(index === 0 && isSelected ? ' ▸ ' : ' '.repeat(3), 'accent');
	return [...rows, ...Array.from({length: height - rows.length}, () => [])].map((row, index) => (row.length === 0 ? [] : [lead(index), ...row]));
};

const examples: ReadonlyArray<readonly [query: string, meaning: string]> = [
	['sanders letter', 'in quote or speaker'],
	['speaker:trump', 'said by; also @trump'],
	['"exact phrase"', 'words side by side'],
	['-word', 'without a word'],
	['after:2018-09', 'since; also before:'],
	['outlet:herald', 'also section: kind:'],
];

// So that none is cut at 40 columns.
const exampleWidth = 14;

const drawExamples = (width: number): readonly Row[] => [
	[],
	...examples.map(([query, meaning]) => cutRow([run(`   ${query.padEnd(exampleWidth)}  `, 'key'), run(meaning, 'quiet')], width)),
];

const drawNothing = (state: State, search: SearchScreen, width: number): readonly Row[] => {
	if (search.line.text.trim() === '') {
		return drawExamples(width);
	}

	if (search.answer?.id !== search.asked) {
		return [[], cutRow([run('   Searching…', 'quiet')], width)];
	}

	const name = suggestSpeaker(state);
	const lines = name === undefined ? sayNothingFound(search.answer.result.query) : ['No quote matches.', `Did you mean ${name}? Tab searches for what they said.`];
	const words = lines.flatMap(line => wrapText(line, Math.max(1, width - 4)));
	return [[], ...words.map(line => [run(' '.repeat(3)), run(line)])];
};

// A hit that stands for several quotes is new where one of them is.
const isNewIn = ({newIds}: SearchScreen, {stored, also = []}: Hit): boolean => [stored, ...also].some(({quote}) => newIds.includes(quote.id));

const drawHits = (state: State, search: SearchScreen): readonly Row[] => {
	const {listWidth, listHeight, hitHeight, visibleHits} = searchPanes(state);
	const hits = hitsOf(search);
	if (hits.length === 0) {
		return drawNothing(state, search, listWidth).slice(0, listHeight);
	}

	const selected = selectedHitIndex(search);
	const first = windowAround(selected, hits.length, visibleHits);
	return hits.slice(first, first + visibleHits + 1).flatMap((hit, index) => drawHit(hit, {width: listWidth, height: hitHeight}, {isSelected: first + index === selected, isNew: isNewIn(search, hit)})).slice(0, listHeight);
};

// That what is shown is not what was typed, as much of it as there is room for.
const noteOf = ({answer, line}: SearchScreen, width: number): string => {
	const missing = line.text.trim() === '' ? undefined : answer?.result.missing;
	if (missing === undefined) {
		return '';
	}

	const [none, like] = missing.length === 1 ? [`none has “${missing[0]}”`, 'it'] : ['none has these words', 'them'];
	return [`${none}: spelled like ${like}`, none, 'spelled otherwise'].find(note => countCells(note) <= width) ?? '';
};

const drawPrompt = (state: State, search: SearchScreen): Frame => {
	const {columns} = geometryOf(state);
	const {label, total, drawn: {row, cursor}} = layQueryLine(search, columns);
	const {promptHeight, listWidth, isBeside} = searchPanes(state);
	const prompt = spreadRow([run(label, 'strong'), ...row], columns >= 50 ? [run(total, 'quiet')] : [], columns);
	const rule = drawRule(columns, {...(isBeside && {at: listWidth + 1, joint: '┬'}), note: noteOf(search, columns - ruleAround)});
	const rows = [prompt, ...shownMistakes(state), rule].slice(0, promptHeight);
	return {rows, cursor: {x: Math.min(label.length + cursor, columns - 1), y: 0}};
};

const beside = (left: readonly Row[], right: readonly Row[], width: number, height: number): readonly Row[] =>
	Array.from({length: height}, (_, index) => [...fillRow(left[index] ?? [], width), run(' │ ', 'rule'), ...(right[index] ?? [])]);

/**
The search's rows in the screen's body, and the cursor within them.
*/
export const drawSearch = (state: State, search: SearchScreen): Frame => {
	const {listWidth, listHeight, previewWidth, previewHeight, isBeside} = searchPanes(state);
	const {rows, cursor} = drawPrompt(state, search);
	const hits = drawHits(state, search);
	const passage = previewHeight > 0 ? drawPassage(state, search, {width: previewWidth, height: previewHeight}) : [];
	if (isBeside) {
		return {rows: [...rows, ...beside(hits, passage, listWidth, listHeight)], cursor};
	}

	const filled = Array.from({length: listHeight}, (_, index) => hits[index] ?? []);
	return {rows: [...rows, ...filled, ...(previewHeight > 0 && listHeight > 0 ? [drawRule(geometryOf(state).columns)] : []), ...passage], cursor};
};
