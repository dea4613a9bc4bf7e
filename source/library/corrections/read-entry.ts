/*
One entry of the file of corrections: from a YAML mapping to what it means, or to what is wrong with it.
*/
import {isMap, isScalar, isSeq, type Node, type YAMLMap} from 'yaml';
import {findNearest} from '../../language/edit-distance.js';
import type {SpeakerKind} from '../../quotes/quote.js';
import {isName, longestName, type Correction, type NameCorrection} from './correction.js';

/**
Something wrong in an entry, and the node it is wrong with; none for the entry itself.
*/
export type Mistake = {readonly message: string; readonly node?: Node | null};

/**
What an entry says: nothing where a mistake leaves no meaning; with some mistakes the rest of it still counts.
*/
export type ReadEntry = {readonly correction?: Correction; readonly mistakes: readonly Mistake[]};

const keysOf = {
	merge: ['merge', 'into', 'role', 'kind'],
	rename: ['rename', 'to', 'role', 'kind'],
	quote: ['quote', 'speaker', 'role', 'kind', 'article', 'id', 'prefix', 'suffix', 'start'],
} as const;

type Form = keyof typeof keysOf;

const forms = Object.keys(keysOf) as readonly Form[];
const speakerKinds: readonly SpeakerKind[] = ['person', 'organization', 'group', 'unnamed', 'unknown'];
const longestText = 20_000;

type Values = ReadonlyMap<string, Node | null>;

const isNothing = (node: Node | null | undefined): boolean => node === null || node === undefined || (isScalar(node) && node.value === null);

// `to: 1984` and `to: true` are names too; null where there is no text, or far too much.
const readText = (node: unknown, longest = longestText): string | null => {
	if (!isScalar(node) || node.value === null || node.value === undefined) {
		return null;
	}

	const text = (typeof node.value === 'string' ? node.value : node.source ?? '').trim();
	return text === '' || text.length > longest ? null : text;
};

const readName = (node: unknown): string | null => {
	const name = readText(node, longestName);
	return name !== null && isName(name) ? name : null;
};

const readNames = (node: unknown): readonly string[] => {
	const names = (isSeq(node) ? node.items : [node]).map(item => readName(item));
	return names.every(name => name !== null) ? names : [];
};

const readOffset = (node: unknown): number | null => (isScalar(node) && typeof node.value === 'number' && Number.isSafeInteger(node.value) && node.value >= 0 ? node.value : null);

const readKind = (values: Values): SpeakerKind | null => speakerKinds.find(kind => kind === readText(values.get('kind'))) ?? null;

// `merge: [A, B]` alone is of the first.
const readNameEntry = (values: Values, type: NameCorrection['type']): Correction | Mistake => {
	const [toKey, given] = [type === 'merge' ? 'into' : 'to', readNames(values.get(type))];
	if (given.length === 0) {
		return {message: `${type} must be a name, or a list of names`, node: values.get(type)};
	}

	const isShort = type === 'merge' && !values.has(toKey) && given.length > 1;
	const to = isShort ? given[0]! : readName(values.get(toKey));
	return to === null
		? {message: `${type} needs "${toKey}: NAME"`, node: values.get(toKey)}
		: {type, names: isShort ? given.slice(1) : given, to, role: readText(values.get('role'), longestName), kind: readKind(values)};
};

const readQuoteEntry = (values: Values): Correction | Mistake => {
	const read = (key: string): string | null => readText(values.get(key));
	const [words, path, articleId] = [read('quote'), read('article'), read('id')];
	if (words === null) {
		return {message: 'quote must be the words of the quote', node: values.get('quote')};
	}

	const around = {prefix: read('prefix') ?? '', suffix: read('suffix') ?? ''};
	const speaker = readName(values.get('speaker'));
	if (!values.has('speaker') || (speaker === null && !isNothing(values.get('speaker')))) {
		return {message: 'quote needs "speaker: NAME", or "speaker: null" where nobody knows', node: values.get('speaker')};
	}

	if (path === null && articleId === null && around.prefix + around.suffix === '') {
		return {message: 'quote needs "article: PATH"'};
	}

	return {
		type: 'quote', words, ...around, start: readOffset(values.get('start')), path, articleId,
		speaker, role: readText(values.get('role'), longestName), kind: readKind(values),
	};
};

const nameOfKey = (key: unknown): string => readText(key) ?? '';

const noForm = (map: YAMLMap | undefined): Mistake => {
	const nearest = map?.items.map(({key}) => findNearest(nameOfKey(key), forms)).find(each => each !== undefined);
	return {message: nearest === undefined ? `is no correction; one begins with ${forms.map(form => `"${form}:"`).join(', ')}` : `is no correction; did you mean ${nearest}?`};
};

const findUnknownKeys = (map: YAMLMap, form: Form): readonly Mistake[] => {
	const known: readonly string[] = keysOf[form];
	return map.items.map(({key}) => key as Node).filter(key => !known.includes(nameOfKey(key))).map(key => {
		const nearest = findNearest(nameOfKey(key), known);
		return {message: `unknown key ${JSON.stringify(nameOfKey(key))}${nearest === undefined ? `; the keys are ${known.join(', ')}` : `; did you mean ${nearest}?`}`, node: key};
	});
};

const findOddValues = (values: Values): readonly Mistake[] => {
	const odd: ReadonlyArray<readonly [key: string, isRead: boolean, wanted: string]> = [
		['kind', readKind(values) !== null, `one of ${speakerKinds.join(', ')}`],
		['start', readOffset(values.get('start')) !== null, 'a whole number'],
		['role', readText(values.get('role'), longestName) !== null, `a text of at most ${longestName} characters`],
	];
	return odd.filter(([key, isRead]) => !isRead && !isNothing(values.get(key))).map(([key, , wanted]) => ({message: `${key} must be ${wanted}`, node: values.get(key)}));
};

/**
Reads one entry of the file. Never throws.
*/
export const readEntry = (entry: unknown): ReadEntry => {
	const map = isMap(entry) ? entry : undefined;
	const form = forms.find(each => map?.has(each));
	if (map === undefined || form === undefined) {
		return {mistakes: [noForm(map)]};
	}

	const values = new Map(map.items.map(({key, value}) => [nameOfKey(key), value as Node | null]));
	const read = form === 'quote' ? readQuoteEntry(values) : readNameEntry(values, form);
	const flaws = [...findUnknownKeys(map, form), ...findOddValues(values)];
	return 'message' in read ? {mistakes: [read, ...flaws]} : {correction: read, mistakes: flaws};
};
