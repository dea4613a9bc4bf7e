/*
Offices for several things at once: "Energy and Climate Change Minister Ann Lee", "Arts, Sport and Youth Minister Ann Lee".
*/
import {ministerialTitles, portfolios} from '../language/en/titles.js';
import type {Token} from './token.js';

const longest = 9;

const isAnd = ({text, lower}: Token) => lower === 'and' || text === '&';
const isJoint = (token: Token) => token.text === ',' || isAnd(token);
const isFor = ({isCapital, lower}: Token) => isCapital && portfolios.has(lower);

/**
Whether a comma or "and" at `at` joins what the office in small letters at `head` is for: "the arts, media and sport secretary".
*/
export const isSmallPortfolioJoint = (tokens: readonly Token[], at: number, head: number): boolean => isJoint(tokens[at]!) && ministerialTitles.has(tokens[head]!.lower) && [at - 1, at + 1].every(beside => tokens[beside]?.kind === 'word' && !tokens[beside].isCapital && portfolios.has(tokens[beside].lower));

/**
Whether the small word at `at` only says what an office after it is for, others after commas and "and" with it.
*/
export function isForOffice(tokens: readonly Token[], at: number, end: number): boolean {
	let next = at;
	while (next + 2 < end && next < at + longest && portfolios.has(tokens[next]!.lower) && isJoint(tokens[next + 1]!)) {
		next += 2;
	}

	return next > at && next + 1 < end && portfolios.has(tokens[next]!.lower) && ministerialTitles.has(tokens[next + 1]!.lower) && isSmallPortfolioJoint(tokens, next - 1, next + 1);
}

/**
How many tokens from "for" or "and" at `at` lead on to what an office of a run from `from` is for: "Minister for Health and Social Care", "Minister for the Environment"; 0 where they do not.
*/
export function portfolioLength(tokens: readonly Token[], at: number, from: number, end: number): number {
	if (at + 1 >= end) {
		return 0;
	}

	const isOwnFor = tokens[at]!.lower === 'for' && (ministerialTitles.has(tokens[at - 1]!.lower) || tokens[at - 1]!.lower === 'state');
	const isFurther = isAnd(tokens[at]!) && isFor(tokens[at - 1]!) && tokens.slice(from, at).some(({lower}) => lower === 'for');
	const length = isOwnFor && tokens[at + 1]?.lower === 'the' ? 2 : 1;
	const next = at + length < end ? tokens[at + length]! : undefined;
	return (isOwnFor || isFurther) && next !== undefined && (isFor(next) || (next.isCapital && at + length + 1 < end && isFor(tokens[at + length + 1]!))) ? length : 0;
}

/**
Whether "and" or a comma at `at` joins what one office is for, up to a title and a name; "President Roe and Finance Minister Ann Lee" are two.
*/
export function isPortfolioJoint(tokens: readonly Token[], at: number, end: number): boolean {
	if (at + 1 >= end || !isJoint(tokens[at]!) || !isFor(tokens[at - 1]!)) {
		return false;
	}

	let hasAnd = false;
	for (let next = at; next + 1 < end && next < at + longest; next++) {
		const token = tokens[next]!;
		if (ministerialTitles.has(token.lower)) {
			return hasAnd && token.isCapital && tokens[next + 1]!.isCapital && isFor(tokens[next - 1]!);
		}

		hasAnd ||= isAnd(token);
		if (!isFor(token) && !isJoint(token)) {
			return false;
		}
	}

	return false;
}
