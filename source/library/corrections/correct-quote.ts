import {NewsreadError} from '../../errors.js';
import {foldWords} from '../../language/fold-words.js';
import type {ArticleRecord, SpeakerSummary} from '../../store/quote-store.js';
import type {Library} from '../library.js';
import {findAnchored, readAnchors} from './anchor-quote.js';
import {type Correction, isName, keyOfName} from './correction.js';
import {findNamed, findNearestName, makeQuoteCorrection} from './make-correction.js';

/**
Which quote of which article is said to be by whom: a name, known or not, or null for nobody that is known.
*/
export type QuoteFix = {
	readonly articleId: string;
	readonly quoteId: string;
	readonly speaker: string | null;
};

const corrections = (library: Library): NonNullable<Library['corrections']> => {
	if (library.corrections === undefined) {
		throw new NewsreadError('This library takes no corrections.');
	}

	return library.corrections;
};

/**
A correction that was made. `stranger` where its speaker has a name that nobody else in the library bears: a slip, it may be, of the `nearest` that somebody bears.
*/
export type Corrected = {readonly correction: Correction; readonly stranger?: {readonly nearest?: string}};

// Who is named and not quoted is no stranger, unless the name is but a part of a speaker's.
const findStranger = ({article, quotes}: ArticleRecord, speakers: readonly SpeakerSummary[], name: string): Pick<Corrected, 'stranger'> => {
	const called = speakers.filter(({kind}) => kind !== 'unnamed');
	const here = called.filter(({names}) => quotes.some(({attribution: {speaker}}) => speaker !== null && names.includes(speaker.name)));
	const nearest = findNearestName(here, name) ?? findNearestName(called, name);
	const isPart = nearest !== undefined && foldWords(name).every(word => foldWords(nearest).includes(word));
	const isNamed = ` ${foldWords(article.text).join(' ')} `.includes(` ${keyOfName(name)} `);
	return isNamed && !isPart ? {} : {stranger: nearest === undefined ? {} : {nearest}};
};

/**
Writes down who spoke a quote, under the name that the library knows them by, and answers with the correction. Throws a NewsreadError where the quote is gone, the name is none, or nothing can be written.
*/
export const correctQuote = async (library: Library, {articleId, quoteId, speaker}: QuoteFix): Promise<Corrected> => {
	const kept = corrections(library);
	const record = await library.read(articleId);
	const quote = record?.quotes.find(({id}) => id === quoteId);
	if (record === undefined || quote === undefined) {
		throw new NewsreadError('The quote is no longer there.');
	}

	if (speaker !== null && !isName(speaker)) {
		throw new NewsreadError('That is no name.');
	}

	const speakers = speaker === null ? [] : await library.speakers();
	const [known, other] = speaker === null ? [] : findNamed(speakers, speaker);
	const correction = makeQuoteCorrection(record, quote, known !== undefined && other === undefined ? known : speaker, {all: speakers});
	await kept.add(correction);
	return {correction, ...(speaker !== null && known === undefined && findStranger(record, speakers, speaker))};
};

/**
A correction that was taken back; and where it was of a quote that is there, who is said to have spoken that now: null for nobody that is known.
*/
export type Undone = {readonly correction: Correction; readonly speaker?: string | null};

const findSpeaker = async (library: Library, correction: Correction): Promise<Pick<Undone, 'speaker'>> => {
	if (correction.type !== 'quote' || correction.articleId === null) {
		return {};
	}

	const record = await library.read(correction.articleId);
	const quote = record?.quotes[findAnchored(correction, record.article, readAnchors(record))];
	return quote === undefined ? {} : {speaker: quote.attribution.speaker?.name ?? null};
};

/**
Takes the last correction back and answers with it. Throws a NewsreadError where there is none.
*/
export const undoCorrection = async (library: Library): Promise<Undone> => {
	const correction = await corrections(library).undo();
	if (correction === undefined) {
		throw new NewsreadError('There is no correction to take back.');
	}

	return {correction, ...await findSpeaker(library, correction)};
};
