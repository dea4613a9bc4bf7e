/*
The parts of readme.md that are made of the program's own tables, so that they can say nothing else.
*/
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {formatHelp} from '../../source/commands/format-help.js';
import {helpSections, type HelpSection} from '../../source/tui/layout/help-lines.js';
import {topFolder} from './source-files.js';

const escapeCell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const quoteCode = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const table = (head: string, {entries}: HelpSection, formatKeys: (keys: string) => string): string => [
	`| ${head} | |`,
	'| --- | --- |',
	...entries.map(({keys, doc}) => `| ${escapeCell(formatKeys(keys))} | ${escapeCell(doc)} |`),
].join('\n');

const keyCodes = (keys: string): string => keys.split(' ').map(key => quoteCode(key)).join(' ');

const commandsTitle = 'Commands';
const queryTitle = 'What to search for';

/**
What stands between `<!-- name -->` and `<!-- /name -->` in the readme, by name.
*/
export const readmeBlocks = (): ReadonlyMap<string, string> => {
	const sections = helpSections();
	const only = (title: string): HelpSection => sections.find(section => section.title === title)!;
	const keys = sections.filter(({title}) => title !== commandsTitle && title !== queryTitle);
	return new Map([
		['keys', keys.map(section => table(section.title, section, keyCodes)).join('\n\n')],
		['commands', table('At the `:` prompt', only(commandsTitle), quoteCode)],
		['query', table('Query', only(queryTitle), quoteCode)],
		['help', `\`\`\`\n$ newsread --help\n\n${formatHelp(80).trimEnd()}\n\`\`\``],
	]);
};

/**
Absolute path of the readme.
*/
export const readmePath = path.join(topFolder, 'readme.md');

/**
The readme with its made parts as the tables have them now. Throws where the marks of a part are missing.
*/
export const renewReadme = (): string => {
	let text = readFileSync(readmePath, 'utf8');
	for (const [name, block] of readmeBlocks()) {
		const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
		const [from, to] = [text.indexOf(start), text.indexOf(end)];
		if (from === -1 || to === -1) {
			throw new Error(`readme.md has no part "${name}"`);
		}

		text = `${text.slice(0, from + start.length)}${block}\n${text.slice(to)}`;
	}

	return text;
};
