/*
Writes gold.jsonl from the annotated articles beside it: `tsx test/gold/build-gold.ts`.
*/
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {type Passage, parseMarked} from './parse-marked.js';

const folder = new URL('./', import.meta.url);

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
The scorers' three kinds: a passage in marks is `direct` where it is an utterance or at least four words long, else `partial`.
*/
function kindOf({form, start, end}: Passage, text: string): string {
	if (form === 'indirect') {
		return 'indirect';
	}

	return form === 'partial' && countWords(text.slice(start, end)) < 4 ? 'partial' : 'direct';
}

function parseHead(head: string): Record<string, string> {
	return Object.fromEntries(head.split('\n').filter(Boolean).map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

function buildLine(name: string): string {
	const source = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
	const cut = source.indexOf('\n---\n');
	if (cut === -1) {
		throw new Error(`${name}: no line of three dashes between the head and the article`);
	}

	try {
		const {text, passages} = parseMarked(source.slice(cut + 5).trim());
		const quotes = passages.filter(({form}) => form !== 'none').map(passage => ({
			start: passage.start,
			end: passage.end,
			kind: kindOf(passage, text),
			form: passage.form,
			mention: passage.mention,
			cue: passage.cue,
			speaker: passage.speaker,
		}));
		const notQuotes = passages.filter(({form}) => form === 'none').map(({start, end}) => ({start, end}));
		return JSON.stringify({id: name.replace(/\.txt$/, ''), ...parseHead(source.slice(0, cut)), text, quotes, notQuotes});
	} catch (error) {
		throw new Error(`${name}: ${(error as Error).message}`, {cause: error});
	}
}

/**
The whole of gold.jsonl: one article a line, in the order of their file names.
*/
export function buildGold(): string {
	const names = readdirSync(folder).filter(name => name.endsWith('.txt')).sort();
	return names.map(name => `${buildLine(name)}\n`).join('');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	writeFileSync(new URL('gold.jsonl', folder), buildGold());
}
