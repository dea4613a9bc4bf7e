/*
A library of files, of any number and the same in every run: the generated records written as Markdown, seven quotes a file in the middle.
*/
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {ArticleRecord} from '../source/store/quote-store.js';
import {generateRecords} from './generate.js';

const perFolder = 500;

const formatRecord = ({article: {headline, section, outlet, published}, quotes}: ArticleRecord): string => {
	const paragraphs = quotes.map(({text, attribution: {speaker}}) => `“${text.replace(/\.$/, ',')}” said ${speaker?.name ?? 'a resident'}, ${speaker?.role ?? 'who was there'}.`);
	return `---\nsection: ${section}\noutlet: ${outlet}\npublished: ${published}\n---\n\n# ${headline}\n\n${paragraphs.join('\n\n')}\n`;
};

/**
Writes so many files into a folder that is there, five hundred a folder below it.
*/
export const writeLibrary = (folder: string, files: number): void => {
	// Seven quotes an article in the middle, and a few articles more than are needed.
	const records = generateRecords({quotes: (files * 7) + 70}).slice(0, files);
	for (const [at, record] of records.entries()) {
		const below = path.join(folder, String(Math.floor(at / perFolder)));
		if (at % perFolder === 0) {
			mkdirSync(below, {recursive: true});
		}

		writeFileSync(path.join(below, `${at}.md`), formatRecord(record));
	}
};
