/*
Quotes to take away, in whichever form, harmless on a terminal.
*/
import {toDisplayText} from '../language/display-text.js';
import type {StoredQuote} from '../store/quote-store.js';
import {buildCitationRecord} from './build-citation-record.js';
import {buildCslItem} from './build-csl-item.js';
import {buildEntries} from './build-entries.js';
import {formatBibtex} from './format-bibtex.js';
import {formatHtml} from './format-html.js';
import {formatQuote} from './format-quote.js';
import {formatRis} from './format-ris.js';
import {makeSafe} from './make-safe.js';
import {citationsSchemaName, type QuoteForm} from './quote-forms.js';
import {toJson} from './to-json.js';

function * separate(pieces: Iterable<string>, separator: readonly string[]): Generator<string> {
	let isFirst = true;
	for (const piece of pieces) {
		yield * isFirst ? [] : separator;
		yield piece;
		isFirst = false;
	}
}

// One record a line, so that line tools can read it too.
function * listJson(start: string, records: readonly unknown[], end: string): Generator<string> {
	if (records.length === 0) {
		yield start + end;
		return;
	}

	yield start;
	for (const [index, record] of records.entries()) {
		yield toJson(record) + (index === records.length - 1 ? '' : ',');
	}

	yield end;
}

const blank = [''];

// JSON alone is of the exact values, and escapes them itself; the address of the plain form stands as it is.
const printers: Readonly<Record<QuoteForm, (quotes: readonly StoredQuote[]) => Iterable<string>>> = {
	plain: quotes => separate(quotes.values().map(cited => toDisplayText(formatQuote(cited, 'plain'))), blank),
	markdown: quotes => separate(quotes.values().map(cited => formatQuote(cited, 'markdown')), blank),
	html: quotes => quotes.values().map(cited => formatHtml(cited)),
	json: quotes => listJson(`{"schema": ${toJson(citationsSchemaName)}, "citations": [`, quotes.map(cited => buildCitationRecord(cited)), ']}'),
	bibtex: quotes => separate(buildEntries(quotes).values().map(entry => formatBibtex(entry, 'bibtex')), blank),
	biblatex: quotes => separate(buildEntries(quotes).values().map(entry => formatBibtex(entry, 'biblatex')), blank),
	'csl-json': quotes => listJson('[', buildEntries(quotes).map(entry => buildCslItem(entry)), ']'),
	ris: quotes => separate(buildEntries(quotes).values().map(entry => formatRis(entry)), blank),
};

/**
The lines of quotes in a form, in their order. A bibliography has an entry for each article, with all its quotes; JSON and CSL-JSON are one document even of none.
*/
export const formatQuotes = (quotes: readonly StoredQuote[], form: QuoteForm): Iterable<string> =>
	printers[form](form === 'json' ? quotes : quotes.map(cited => makeSafe(cited)));
