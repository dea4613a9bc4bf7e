import {foldText} from '../../language/fold-text.js';
import {readWebAddress} from '../markdown/read-target.js';
import type {Shape} from '../read-shape.js';
import {debrisLines, debrisOpenings, offerOpenings, offers} from './debris-lines.js';

const running = /^(?:video|audio|watch|listen|duration)\s?\d{1,2}:\d\d(?:[\s/]{0,3}\d{1,2}:\d\d){0,3}$/;
const timer = /^\d{1,2}:\d\d:\d\d$/;
const clock = /^\d{1,2}:\d\d(?:[\s/]{1,3}\d{1,2}:\d\d)?$/;
const counter = /^\d{1,3} ?(?:\/|of|von|de|sur) ?\d{1,3}(?: ?\|)?$/;
const tally = /^(?:view )?[\d,.]{1,9}k? ?(?:comments?|shares?|likes?|views?|replies|retweets|kommentare|commentaires|comentarios|photos?|images?|bilder)$/;
const readingTime = /^(?:reading time|lesezeit|temps de lecture|read time)?:? ?\d{1,3} ?-?(?:min|mins|minute|minutes|minuten)\.? ?(?:read|to read|lesezeit|de lecture|watch|listen)?$/;
const copyright = /^(?:(?:copyright|©|\(c\)) ?){1,2}(?:19|20)\d\d|all rights reserved|alle rechte vorbehalten/;
const tweetLabel = /^(?:\p{Uppercase_Letter}[\p{Letter}'\-.’]* ){1,3}(?:[Tt]weet|TWEET)s?$/u;
const notLabel = /^(?:The|A|An|His|Her|My|Their|Our|That|This|One|First|Last|No) /;

const openingsByWord = (openings: readonly string[]): ReadonlyMap<string, readonly string[]> => {
	const byWord = new Map<string, string[]>();
	for (const opening of openings) {
		const word = opening.split(' ', 1)[0]!;
		byWord.set(word, [...byWord.get(word) ?? [], opening]);
	}

	return byWord;
};

const sure = openingsByWord(debrisOpenings);
const offering = openingsByWord(offerOpenings);

const isOpenedBy = (folded: string, byWord: ReadonlyMap<string, readonly string[]>): boolean =>
	byWord.get(folded.split(' ', 1)[0]!)?.some(opening => folded.startsWith(opening)) ?? false;

const mostWords = 60;

const mostButtonWords = 12;
const gaps = /\s{2,}/;
const humps = /(?<=\p{Lowercase_Letter})(?=\p{Uppercase_Letter})/u;

const isButton = (text: string): boolean => debrisLines.has(foldText(text).text);

// "Facebook      LinkedIn      Copy Link", "FacebookTwitter": a row of buttons. A hump may also be a name's own.
const isButtonRow = (text: string): boolean => {
	const parts = text.split(gaps);
	return (parts.length > 1 || humps.test(text)) && parts.every(part => isButton(part) || part.split(humps).every(piece => isButton(piece)));
};

/**
How a line is known to belong to the page: by its own words; by words that a headline could hold too; or only if what stands beside it is debris as well.
*/
export type DebrisSign = 'line' | 'opening' | 'beside';

const addressLabel = /^(?:source|url|link|via|from): ?/i;

/**
The web address that a line holds and nothing else but a word that announces it; empty where it is another line.
*/
export const readLoneAddress = (line: string): string => {
	const address = line.replace(addressLabel, '').trim();
	return address.startsWith('http') ? readWebAddress(address) : '';
};

const counts = [running, timer, counter, tally, readingTime, copyright];

// Running times, "1 / 3", "12 comments", "3 min read", "© 2018".
const isCount = (folded: string): boolean => counts.some(pattern => pattern.test(folded));

/**
Whether one segment, seen by itself, belongs to the page and not to the story.
*/
export const findDebrisSign = (text: string, {words, hasWords, folded, isLine}: Shape): DebrisSign | undefined => {
	if (!hasWords) {
		return 'line';
	}

	if (words > mostWords) {
		return undefined;
	}

	const isKnown = isLine && (debrisLines.has(folded) || isCount(folded) || (words <= mostButtonWords && isButtonRow(text)));
	// "Trump Tweet" stands where a post was embedded.
	const isLabel = words <= 4 && tweetLabel.test(text) && !notLabel.test(text);
	if (isKnown || isLabel || (words <= 2 && readLoneAddress(text) !== '')) {
		return 'line';
	}

	if (isOpenedBy(folded, sure) || (isOpenedBy(folded, offering) && offers.test(folded))) {
		return 'opening';
	}

	return isLine && clock.test(folded) ? 'beside' : undefined;
};
