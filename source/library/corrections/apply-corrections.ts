import {wordsOf} from '../../quotes/merge-occurrences.js';
import {correctedRule, type Attribution, type Quote, type Speaker} from '../../quotes/quote.js';
import {toSpeakerId} from '../../quotes/speaker-id.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {findAnchored, isHome, readAnchors} from './anchor-quote.js';
import {keyOfName, type Correction, type NameCorrection, type QuoteCorrection} from './correction.js';
import {indexNames, noRoles, type RenameSpeaker, type RolesHere} from './names-index.js';

/**
Corrections made ready to be laid over many articles.
*/
export type CorrectionIndex = {
	readonly rename: RenameSpeaker;
	readonly hasNames: boolean;
	readonly quotes: readonly QuoteCorrection[];

	/**
	The same by the words of their quotes, as they are compared.
	*/
	readonly byWords: ReadonlyMap<string, readonly QuoteCorrection[]>;
	readonly byArticle: ReadonlyMap<string, readonly QuoteCorrection[]>;
};

/**
An article as corrected, and the corrections of quotes that found theirs in it.
*/
export type CorrectedRecord = {
	readonly record: ArticleRecord;
	readonly attached: readonly QuoteCorrection[];
};

/**
Makes corrections ready; they count in their order, the later over the earlier.
*/
export const indexCorrections = (corrections: readonly Correction[]): CorrectionIndex => {
	const names = corrections.filter((each): each is NameCorrection => each.type !== 'quote');
	const quotes = corrections.filter((each): each is QuoteCorrection => each.type === 'quote');
	const byArticle = new Map<string, QuoteCorrection[]>();
	for (const quote of quotes) {
		for (const place of new Set([quote.articleId, quote.path])) {
			if (place !== null) {
				byArticle.set(place, [...byArticle.get(place) ?? [], quote]);
			}
		}
	}

	return {rename: indexNames(names), hasNames: names.length > 0, quotes, byArticle, byWords: Map.groupBy(quotes, ({words}) => wordsOf(words))};
};

const isSamePerson = (a: Speaker | null, b: Speaker | null): boolean => (a === null || b === null ? a === b : keyOfName(a.name) === keyOfName(b.name));

const findSpeaker = ({speaker: name, role, kind}: QuoteCorrection, known: ReadonlyMap<string, Speaker>): Speaker | null => {
	if (name === null) {
		return null;
	}

	const own = known.get(keyOfName(name)) ?? {id: toSpeakerId(name), name, role: null, kind: 'person'};
	return {...own, role: role ?? own.role, kind: kind ?? own.kind};
};

// The words that named somebody else are no evidence any more; those that announce speech still do.
const fixAttribution = (detected: Attribution, speaker: Speaker | null): Attribution => {
	const isSame = isSamePerson(detected.speaker, speaker);
	return isSame && detected.rule === correctedRule ? detected : {...detected, speaker, mention: isSame ? detected.mention : null, rule: correctedRule, confidence: 1, runnerUp: isSame ? detected.runnerUp : detected.speaker};
};

// Those that may be about a quote of this article, in the order of the file.
const correctionsFor = ({article, quotes}: ArticleRecord, index: CorrectionIndex): readonly QuoteCorrection[] => {
	const near = [...index.byArticle.get(article.id) ?? [], ...index.byArticle.get(article.path ?? '') ?? []].filter(each => isHome(each, article));
	const far = quotes.flatMap(({text}) => index.byWords.get(wordsOf(text)) ?? []);
	const meant = new Set([...near, ...far]);
	return meant.size < 2 ? [...meant] : index.quotes.filter(each => meant.has(each));
};

const fixQuotes = (record: ArticleRecord, index: CorrectionIndex, rolesHere: RolesHere): {readonly quotes: readonly Quote[]; readonly attached: readonly QuoteCorrection[]} => {
	const {quotes} = record;
	const meant = index.quotes.length === 0 ? [] : correctionsFor(record, index);
	const anchors = meant.length === 0 ? [] : readAnchors(record);
	const found = meant.map(correction => ({correction, at: findAnchored(correction, record.article, anchors)})).filter(({at}) => at !== -1);
	if (found.length === 0) {
		return {quotes, attached: []};
	}

	const last = new Map(found.map(({correction, at}) => [at, correction]));
	const known = new Map(quotes.flatMap(({attribution: {speaker, runnerUp}}) => [runnerUp, speaker].filter(each => each !== null)).map(each => [keyOfName(each.name), each] as const));
	const fixed = quotes.map((quote, at) => {
		const correction = last.get(at);
		if (correction === undefined) {
			return quote;
		}

		const speaker = findSpeaker(correction, known);
		const shown = speaker && index.rename(speaker, rolesHere);
		return {...quote, attribution: fixAttribution(quote.attribution, shown && {...shown, role: correction.role ?? shown.role})};
	});
	return {quotes: fixed, attached: found.map(({correction}) => correction)};
};

// What the article calls its speakers, the first role of each.
const rolesIn = (quotes: readonly Quote[]): RolesHere => {
	const named = quotes.flatMap(({attribution: {speaker, runnerUp}}) => [speaker, runnerUp]).filter(each => each !== null);
	return new Map(named.flatMap(({name, role}) => (role === null ? [] : [[keyOfName(name), role] as const])).toReversed());
};

const renameIn = (quote: Quote, rename: RenameSpeaker, rolesHere: RolesHere): Quote => {
	const {speaker, runnerUp} = quote.attribution;
	const [shown, shownNext] = [speaker && rename(speaker, rolesHere), runnerUp && rename(runnerUp, rolesHere)];
	if (shown === speaker && shownNext === runnerUp) {
		return quote;
	}

	// Two names of one person compete no longer.
	const isOne = shown !== null && shownNext !== null && shown.id === shownNext.id;
	return {...quote, attribution: {...quote.attribution, speaker: shown, runnerUp: isOne ? null : shownNext}};
};

/**
Lays corrections over what was detected in an article: first who said which quote, then who is who. A corrected quote has the rule `corrected`, confidence 1, and what was detected as runner-up; a name put right says nothing of how sure the attribution is.
The record itself comes back where none is about it, and to apply them twice is to apply them once.
*/
export const applyCorrections = (record: ArticleRecord, index: CorrectionIndex): CorrectedRecord => {
	const rolesHere = index.hasNames ? rolesIn(record.quotes) : noRoles;
	const {quotes, attached} = fixQuotes(record, index, rolesHere);
	const renamed = index.hasNames ? quotes.map(quote => renameIn(quote, index.rename, rolesHere)) : quotes;
	const isSame = renamed.length === record.quotes.length && renamed.every((quote, at) => quote === record.quotes[at]);
	return {record: isSame ? record : {...record, quotes: renamed}, attached};
};
