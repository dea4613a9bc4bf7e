import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isSameMention, isSameName, nameWords, overlapOf, readGold, type GoldQuote, type GoldText} from '../../bench/gold.js';
import type {Span} from '../../source/language/span.js';
import {extractFromText} from '../../source/quotes/extract-from-text.js';
import type {Attribution} from '../../source/quotes/quote.js';

type Part = Span & {readonly attribution: Attribution};

const texts = readGold(fileURLToPath(new URL('../gold/gold.jsonl', import.meta.url)));
const lengthOf = ({start, end}: Span): number => end - start;
const isLong = (text: string, {start, end}: Span): boolean => text.slice(start, end).split(/\s/v).filter(Boolean).length >= 4;
const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

const isRight = ({speaker, mention}: Attribution, gold: GoldQuote): boolean => gold.speaker === null ? isSameMention(mention?.text ?? '', gold.mention) : isSameName(speaker?.name ?? '', gold.speaker);

function measure({id, text, quotes, notQuotes}: GoldText) {
	const parts = extractFromText(text, {id}).quotes.flatMap((quote): readonly Part[] => quote.parts.map(part => ({...part, attribution: quote.attribution})));
	const direct = quotes.filter(quote => quote.kind === 'direct' && isLong(text, quote)).map(quote => {
		const [best] = parts.toSorted((a, b) => overlapOf(b, quote) - overlapOf(a, quote));
		return {quote, best: best !== undefined && overlapOf(best, quote) > 0.8 * lengthOf(quote) ? best : undefined};
	});
	return {
		joint: direct.map(({quote, best}) => best !== undefined && isRight(best.attribution, quote)),
		exact: direct.filter(({quote}) => quote.speaker !== null).map(({quote, best}) => nameWords(best?.attribution.speaker?.name ?? '').join(' ') === nameWords(quote.speaker!).join(' ')),
		precision: parts.filter(part => isLong(text, part)).map(part => quotes.some(quote => overlapOf(quote, part) >= 0.5 * lengthOf(part))),
		wrong: parts.filter(part => notQuotes.some(span => overlapOf(span, part) >= 0.5 * lengthOf(part))).length,
	};
}

test('on the gold set nothing falls under its floor: joint, exact name, precision, false quotes', () => {
	const measured = texts.map(text => measure(text));
	const figures = {
		joint: share(measured.flatMap(({joint}) => joint)),
		exact: share(measured.flatMap(({exact}) => exact)),
		precision: share(measured.flatMap(({precision}) => precision)),
		wrong: measured.reduce((sum, {wrong}) => sum + wrong, 0) / texts.length,
	};
	const told = JSON.stringify(figures);
	assert.ok(figures.joint >= 0.88, told);
	assert.ok(figures.exact >= 0.83, told);
	assert.ok(figures.precision >= 0.98, told);
	assert.ok(figures.wrong <= 0.2, told);
});
