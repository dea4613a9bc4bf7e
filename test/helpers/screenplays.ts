/*
Every screen of the reader, by the keys that lead to it: what frames are drawn of, and what every size is tried on.
*/
import type {ReadingRecord} from '../../source/library/reading-record.js';
import type {ReaderEvent} from '../../source/tui/state/event.js';
import {openSearch} from '../../source/tui/state/selectors.js';
import type {State} from '../../source/tui/state/state.js';
import {createFakeIntake} from './fake-intake.js';
import {createFakeRecord} from './fake-record.js';
import {snapshotOf} from './fake-library.js';
import {crowd, loud} from './joined-emoji.js';
import {playReader, type Player, type Setting} from './play-reader.js';
import {sampleRecords, teaser} from './sample-records.js';

/**
A way to a screen: a setting, keys, and what happens then.
*/
export type Screenplay = {
	readonly setting?: Setting;
	readonly keys: string;
	readonly next?: (state: State) => ReaderEvent;
};

const problems = [
	{path: 'scans/minutes.pdf', message: 'is not text', hint: 'Save it as text, Markdown or HTML.'},
	{path: 'locked.txt', message: 'cannot be read', hint: 'Give yourself the right to: chmod u+r locked.txt'},
	{path: 'old/table.html', message: 'names no encoding', hint: 'It was read as windows-1252.', isHarmless: true},
];

// A search saved when only one of what it finds now was there.
const seenRecord = (): ReadingRecord => {
	const record = createFakeRecord();
	record.put('search', 'roof', {name: 'roof', query: 'voss', savedAt: '2024-04-01', lookedAt: '2024-04-01', total: 1, seen: ['bees-0']});
	return record;
};

const withMistake = (state: State): ReaderEvent => {
	const search = openSearch(state)!;
	const {result} = search.answer!;
	const mistakes = [{start: 0, end: 6, message: 'There is no field “befor”; did you mean before:?'}];
	return {type: 'search-answered', id: search.asked, result: {...result, total: 0, hits: [], query: {...result.query, source: search.line.text, mistakes}}};
};

/**
All screens, by name.
*/
export const screenplays: Readonly<Record<string, Screenplay>> = {
	library: {setting: {isSample: true}, keys: ''},
	'library-moved': {setting: {problems}, keys: 'jj'},
	'library-loading': {keys: '', next: () => ({type: 'library-changed', snapshot: snapshotOf([], [], {done: 0, total: 1204})})},
	'library-opening': {setting: {records: [], isStillOpening: true}, keys: ''},
	'library-half-loaded': {keys: '', next: () => ({type: 'library-changed', snapshot: snapshotOf(sampleRecords.slice(0, 2), [], {done: 602, total: 1204})})},
	'library-empty': {setting: {records: [], folder: '/home/ines/.local/share/newsread/articles'}, keys: ''},
	'library-only-problems': {setting: {records: [], problems}, keys: ''},
	article: {keys: '<enter>'},
	'article-quote': {keys: '<enter> ] ]'},
	'article-doubtful': {keys: '<enter> ] ] ] ]'},
	'article-unknown': {keys: '<enter> ] ] ] ] ]'},
	'article-end': {keys: '<enter> G'},
	'article-no-key-points': {keys: '<enter> K'},
	'article-point': {keys: '<enter> > >'},
	'article-found': {keys: 'j <enter>'},
	'article-long': {keys: 'j j <enter> _ _ ]'},
	'article-short': {keys: 'G <enter>'},
	'article-summary': {setting: {records: [teaser]}, keys: '<enter>'},
	'article-emoji': {setting: {records: [loud, ...crowd]}, keys: '<enter> ]'},
	'article-wider': {keys: '<enter> ] + + +'},
	'article-narrower': {keys: '<enter> ] - - - -'},
	'article-copied': {keys: '<enter> ] y'},
	'article-why': {keys: '<enter> ] ] w'},
	'article-why-nobody': {keys: '<enter> ] ] ] ] ] w'},
	'article-why-no-quote': {keys: '<enter> ] w g'},
	'article-correct': {keys: '<enter> ] c'},
	'article-correct-name': {keys: '<enter> ] c wei'},
	'article-correct-doubt': {keys: '<enter> ] c Tomasz_We'},
	'article-saved': {keys: '<enter> ] c we <tab> <enter>'},
	'article-corrected': {keys: '<enter> ] c we <tab> <enter> w'},
	'article-missing': {keys: '<enter>', next: () => ({type: 'article-read', id: 'levy', record: null})},
	add: {keys: 'a https://www.quayside.example/2024/05/ducks-cross-the-road'},
	adding: {keys: 'a https://www.quayside.example/ducks <enter>'},
	'adding-article': {keys: '<enter> ] a https://www.quayside.example/ducks <enter>'},
	added: {setting: {intake: createFakeIntake().intake}, keys: 'a https://www.quayside.example/ducks <enter>'},
	refreshing: {keys: 'R', next: () => ({type: 'refresh-advanced', progress: {done: 3, total: 12, added: 4}})},
	'refreshing-article': {keys: '<enter> R j', next: () => ({type: 'refresh-advanced', progress: {done: 3, total: 12, added: 4}})},
	refreshed: {keys: 'R', next: () => ({type: 'refresh-ended', message: '4 new articles from 12 feeds; 1 feed could not be read (The Quayside Post: took too long)', isWarning: false})},
	removed: {setting: {intake: createFakeIntake().intake}, keys: 'j x'},
	'removed-article': {setting: {intake: createFakeIntake().intake}, keys: '<enter> x'},
	'command-remove': {keys: ': re'},
	find: {keys: '<enter> / harb'},
	'find-next': {keys: '<enter> / boat <enter> n n'},
	'find-nothing': {keys: '<enter> / gull-shaped'},
	'search-empty': {keys: 's'},
	search: {keys: 's voss'},
	'search-second': {keys: 's voss <down>'},
	'search-split': {keys: 's working_roof'},
	'search-passage': {keys: 's voss <tab>'},
	'search-slip': {keys: 's workign_roof'},
	'search-nothing': {keys: 's zzzz'},
	'search-suggestion': {keys: 's speaker:achtreberg_ball'},
	'search-mistake': {keys: 's befor:2024_levy', next: withMistake},
	'search-mistakes': {keys: 's sepaker:odile_befor:2024_levy'},
	command: {keys: ':'},
	'command-completion': {keys: ': open_ <tab> <tab>'},
	'command-speakers': {keys: ': quotes_v'},
	'command-unknown': {keys: ': qoutes <enter>'},
	'command-save': {keys: 's voss <ctrl-s> roof'},
	'search-saved': {keys: 's voss <ctrl-s> roof <enter>'},
	'command-saved': {keys: 's voss <ctrl-s> roof <enter> <escape> : saved_'},
	'search-new': {setting: {record: seenRecord()}, keys: ': saved_roof <enter>'},
	help: {keys: '?'},
	'help-end': {keys: '? G'},
	problems: {setting: {problems}, keys: '!'},
	'problems-none': {keys: '!'},
};

/**
Plays to a screen on a terminal of a size.
*/
export const playTo = async ({setting = {}, keys, next}: Screenplay, size: {readonly columns: number; readonly rows: number}): Promise<Player> => {
	const player = await playReader({...setting, ...size});
	const state = await player.press(keys);
	if (next) {
		await player.send(next(state));
	}

	return player;
};
