import {once} from 'node:events';
import type {Host} from '../../config/host.js';
import {readWidth} from '../../config/setting-values.js';
import type {Settings} from '../../config/settings.js';
import {isColorChosen} from '../../config/is-color-chosen.js';
import {toDisplayText} from '../../language/display-text.js';
import {createStyle, type Style} from './style.js';

/**
Where a command speaks: data to stdout, messages to stderr.
*/
export type Output = {
	readonly style: Style;

	/**
	How wide text for people may be, in columns.
	*/
	readonly width: number;

	/**
	How wide a table may be: the terminal, and without end where there is none, so that nothing is lost in a pipe.
	*/
	readonly tableWidth: number;

	/**
	Writes data as it is, and waits while the other end of a pipe is slow.
	*/
	readonly write: (text: string | Uint8Array) => Promise<void>;

	/**
	Writes lines, each ended, in pieces of a size that pipes like.
	*/
	readonly writeLines: (lines: Iterable<string>) => Promise<void>;

	/**
	Says one line to the person.
	*/
	readonly say: (message: string) => void;
};

const pieceSize = 65_536;

// Long lines tire the eye: text for people stays within this even where the terminal is wider.
const comfortableWidth = 100;

const widthFor = ({stdout, env}: Host, {width}: Settings): number => {
	const columns = stdout.columns ?? readWidth(env.COLUMNS) ?? 80;
	return Math.max(20, Math.min(columns, width ?? comfortableWidth));
};

/**
One line that is safe to print: controls made visible, line breaks made spaces.
*/
export const toLine = (text: string): string => toDisplayText(text.replaceAll(/[\n\r]+/g, ' '));

/**
Builds the voice of a command.
*/
export const createOutput = (host: Host, settings: Settings): Output => {
	const write = async (text: string | Uint8Array): Promise<void> => {
		if (text.length > 0 && !host.stdout.write(text)) {
			await once(host.stdout, 'drain');
		}
	};

	return {
		style: createStyle(isColorChosen(host, settings.color)),
		width: widthFor(host, settings),
		tableWidth: host.stdout.isTTY ? Math.max(20, settings.width ?? host.stdout.columns) : settings.width ?? Infinity,
		write,
		async writeLines(lines) {
			let piece = '';
			for (const line of lines) {
				piece += `${line}\n`;
				if (!(piece.length >= pieceSize)) {
					continue;
				}

				// One after the other, or the pieces would all wait in memory.
				// eslint-disable-next-line no-await-in-loop
				await write(piece);
				piece = '';
			}

			await write(piece);
		},
		say(message) {
			host.stderr.write(`newsread: ${toLine(message)}\n`);
		},
	};
};
