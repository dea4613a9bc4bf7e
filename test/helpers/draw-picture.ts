/*
Draws the readme's pictures from real frames: runs the built program in a terminal, presses keys, and writes what the screen then holds as SVG. `npm run pictures`.
*/
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {topFolder} from './source-files.js';

type Picture = {
	readonly file: string;
	readonly columns: number;
	readonly rows: number;
	readonly keys: readonly string[];
};

const pictures: readonly Picture[] = [
	{file: 'reader.svg', columns: 112, rows: 32, keys: ['\r', ']', ']']},
	{file: 'search.svg', columns: 112, rows: 24, keys: ['s', ...'caldr']},
];

const cell = {width: 8.4, height: 18, size: 14};
const background = '#1d2129';
const foreground = '#d5d9e0';
const palette = ['#3b4252', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#abb2bf', '#7f8696', '#ff7b86', '#b5e890', '#ffd68a', '#7cc4ff', '#dd9bff', '#7fdbe6', '#ffffff'];

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Cell = NonNullable<ReturnType<NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>['getCell']>>;

type Style = {readonly fill: string; readonly back: string | undefined; readonly isBold: boolean; readonly isItalic: boolean; readonly isDim: boolean; readonly isUnderlined: boolean};

const colorOf = (color: number, isPalette: boolean, isRgb: boolean): string | undefined => {
	if (isRgb) {
		return `#${color.toString(16).padStart(6, '0')}`;
	}

	return isPalette ? palette[color] : undefined;
};

const charactersOf = (from: Cell): string => (from.getChars() === '' ? ' ' : from.getChars());

const styleOf = (from: Cell): Style => {
	const front = colorOf(from.getFgColor(), from.isFgPalette(), from.isFgRGB()) ?? foreground;
	const back = colorOf(from.getBgColor(), from.isBgPalette(), from.isBgRGB());
	const isInverse = from.isInverse() !== 0;
	return {
		fill: isInverse ? back ?? background : front,
		back: isInverse ? front : back,
		isBold: from.isBold() !== 0,
		isItalic: from.isItalic() !== 0,
		isDim: from.isDim() !== 0,
		isUnderlined: from.isUnderline() !== 0,
	};
};

type Run = {
	text: string;
	readonly column: number;
	width: number;
	readonly style: Style;
};

const looksOf = ({isBold, isItalic, isDim, isUnderlined}: Style): string => [
	isBold ? ' font-weight="bold"' : '',
	isItalic ? ' font-style="italic"' : '',
	isDim ? ' opacity="0.6"' : '',
	isUnderlined ? ' text-decoration="underline"' : '',
].join('');

// Spaces at the ends of a run are left out of its text: an SVG reader drops them, and would stretch the rest over their room.
const drawRun = ({text, column, width, style}: Run, row: number): string => {
	const y = (row + 2) * cell.height;
	const at = (from: number): string => ((from + 2) * cell.width).toFixed(1);
	const box = style.back === undefined ? '' : `<rect x="${at(column)}" y="${y - cell.height + 4}" width="${(width * cell.width).toFixed(1)}" height="${cell.height}" fill="${style.back}"/>`;
	const shown = text.trim();
	if (shown === '') {
		return box;
	}

	const [before, after] = [text.length - text.trimStart().length, text.length - text.trimEnd().length];
	const shownWidth = ((width - before - after) * cell.width).toFixed(1);
	return `${box}<text x="${at(column + before)}" y="${y}" fill="${style.fill}" textLength="${shownWidth}" lengthAdjust="spacingAndGlyphs"${looksOf(style)}>${escapeXml(shown)}</text>`;
};

const drawRow = (terminal: xterm.Terminal, row: number): string => {
	const line = terminal.buffer.active.getLine(row);
	if (!line) {
		return '';
	}

	const runs: Run[] = [];
	for (let column = 0; column < terminal.cols; column++) {
		const from = line.getCell(column);
		if (!from || from.getWidth() === 0) {
			continue;
		}

		const style = styleOf(from);
		const last = runs.at(-1);
		if (last && JSON.stringify(last.style) === JSON.stringify(style)) {
			last.text += charactersOf(from);
			last.width += from.getWidth();
		} else {
			runs.push({text: charactersOf(from), column, width: from.getWidth(), style});
		}
	}

	return runs.map(run => drawRun(run, row)).join('');
};

const drawTerminal = (terminal: xterm.Terminal): string => {
	const [width, height] = [(terminal.cols + 4) * cell.width, (terminal.rows + 2) * cell.height];
	const rows = Array.from({length: terminal.rows}, (_, row) => drawRow(terminal, row)).filter(drawn => drawn !== '').join('\n');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="${cell.size}" style="white-space: pre">
<rect width="100%" height="100%" rx="8" fill="${background}"/>
${rows}
</svg>
`;
};

const takePicture = async ({columns, rows, keys}: Picture): Promise<string> => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const program = spawn(process.execPath, [path.join(topFolder, 'dist/cli.js'), '--library', path.join(topFolder, 'articles')], {
		cols: columns,
		rows,
		env: {...process.env, TERM: 'xterm-256color', COLORTERM: '', CI: '', NO_COLOR: '', FORCE_COLOR: '', LANG: 'C.UTF-8'},
	});
	program.onData(data => {
		terminal.write(data);
	});
	await delay(2500);
	for (const key of keys) {
		program.write(key);
		// eslint-disable-next-line no-await-in-loop -- a person presses one key after the other
		await delay(150);
	}

	await delay(800);
	const picture = drawTerminal(terminal);
	program.kill('SIGKILL');
	return picture;
};

mkdirSync(path.join(topFolder, '.github'), {recursive: true});
for (const picture of pictures) {
	// eslint-disable-next-line no-await-in-loop -- one screen at a time
	writeFileSync(path.join(topFolder, '.github', picture.file), await takePicture(picture));
}
