/*
From what a person means to the correction that says it.
*/
import {findNearest} from '../../language/edit-distance.js';
import {foldWords} from '../../language/fold-words.js';
import type {Quote} from '../../quotes/quote.js';
import {blockOf, buildForm, mergeSpeakers, type SpeakerForm} from '../../store/merge-speakers.js';
import type {ArticleRecord, SpeakerSummary} from '../../store/quote-store.js';
import {findSurroundings} from './anchor-quote.js';
import {keyOfName, type NameCorrection, type QuoteCorrection} from './correction.js';

/**
The speakers that a name means: the one of this id, else those shown under the name, else those that articles also call so.
*/
export const findNamed = (all: readonly SpeakerSummary[], name: string): readonly SpeakerSummary[] => {
	const key = keyOfName(name);
	const ways: ReadonlyArray<(speaker: SpeakerSummary) => boolean> = [
		speaker => speaker.id === name,
		speaker => keyOfName(speaker.name) === key,
		speaker => speaker.names.some(each => keyOfName(each) === key),
	];
	return ways.map(isMeant => all.filter(speaker => isMeant(speaker))).find(found => found.length > 0) ?? [];
};

/**
The known name nearest to one that is not, whole or in one of its words; undefined where none is near.
*/
export const findNearestName = (all: readonly SpeakerSummary[], name: string): string | undefined => {
	const owners = new Map<string, string>();
	for (const speaker of all.toReversed()) {
		for (const key of speaker.names.flatMap(each => [keyOfName(each), ...foldWords(each)])) {
			owners.set(key, speaker.name);
		}
	}

	const candidates = [...owners.keys()];
	const nearest = findNearest(keyOfName(name), candidates) ?? foldWords(name).map(word => findNearest(word, candidates)).find(each => each !== undefined);
	return nearest === undefined ? undefined : owners.get(nearest);
};

/**
The names that only this speaker has, and those that others have as well, which a correction of names must leave alone.
*/
export const splitNames = (speaker: SpeakerSummary, all: readonly SpeakerSummary[]): {readonly own: readonly string[]; readonly shared: readonly string[]} => {
	const others = new Set(all.filter(other => other !== speaker).flatMap(({names}) => names.map(name => keyOfName(name))));
	return {own: speaker.names.filter(name => !others.has(keyOfName(name))), shared: speaker.names.filter(name => others.has(keyOfName(name)))};
};

const findOneWith = (others: readonly SpeakerSummary[], form: SpeakerForm): SpeakerSummary | undefined => {
	const forms = others.flatMap(speaker => speaker.names.map(name => ({...buildForm(name, speaker.role, speaker.kind), speaker}))).filter(each => blockOf(each) === blockOf(form));
	const clusters = mergeSpeakers([{...form, speaker: undefined}, ...forms]);
	return clusters.find(cluster => cluster.some(({speaker}) => speaker === undefined))?.find(({speaker}) => speaker !== undefined)?.speaker;
};

/**
Of `others`, the one who would count as one with somebody called `name`, as Ann Lee may with Lee. `isNew` where nobody was called so before; else who is one with them already, without a correction, is not meant.
*/
export const findJoined = (others: readonly SpeakerSummary[], {name, role, kind}: Pick<SpeakerSummary, 'name' | 'role' | 'kind'>, {isNew}: {readonly isNew: boolean}): SpeakerSummary | undefined => {
	const joined = findOneWith(others, buildForm(name, role, kind, true));
	return isNew || joined !== findOneWith(others, buildForm(name, role, kind)) ? joined : undefined;
};

/**
Makes one speaker another, who is shown from then on.
*/
export const makeMerge = (from: SpeakerSummary, into: SpeakerSummary, all: readonly SpeakerSummary[]): NameCorrection => {
	const {own} = splitNames(from, all.filter(each => each !== into));
	const names = own.filter(name => keyOfName(name) !== keyOfName(into.name));
	return {
		type: 'merge',
		names: names.length > 0 ? names : [from.name],
		to: into.name,
		role: null,
		kind: from.kind === into.kind ? null : into.kind,
	};
};

/**
Shows a speaker under another name, and with another role where one is given.
*/
export const makeRename = (speaker: SpeakerSummary, to: string, role: string | null, all: readonly SpeakerSummary[]): NameCorrection =>
	({type: 'rename', names: splitNames(speaker, all).own, to, role, kind: null});

// What other articles call somebody, this one may not: it is noted only where nothing else tells them from others of their name.
const roleAmong = (speaker: SpeakerSummary, all: readonly SpeakerSummary[]): string | null =>
	all.some(other => other.id !== speaker.id && keyOfName(other.name) === keyOfName(speaker.name)) ? speaker.role : null;

/**
Says who spoke a quote: a speaker of the library (among `all`), anybody else by name, or nobody that is known (null). `quote` is one of the record's; without a `role` it is what the article calls them.
*/
export const makeQuoteCorrection = ({article}: ArticleRecord, quote: Quote, speaker: SpeakerSummary | string | null, {role = null, all = []}: {readonly role?: string | null; readonly all?: readonly SpeakerSummary[]} = {}): QuoteCorrection => {
	const isKnown = typeof speaker === 'object' && speaker !== null;
	return {
		type: 'quote',
		words: quote.text,
		...findSurroundings(article, quote),
		start: quote.parts[0]?.start ?? 0,
		path: article.path,
		articleId: article.id,
		speaker: isKnown ? speaker.name : speaker,
		role: role ?? (isKnown ? roleAmong(speaker, all) : null),
		kind: isKnown && speaker.kind !== 'person' ? speaker.kind : null,
	};
};
