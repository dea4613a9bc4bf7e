import type {Host} from '../../config/host.js';
import type {OpenLibrary} from '../../library/open-library.js';

// What is done within this many milliseconds, or with fewer files, is not worth a line.
const patience = 400;
const fewFiles = 50;
const barLength = 24;
const eraseLine = '\r\u{1B}[K';

/**
Whether the terminal shows more than ASCII, going by the locale.
*/
export const isUnicodeIn = ({env}: Pick<Host, 'env'>): boolean => /utf-?8/i.test(env.LC_ALL ?? env.LC_CTYPE ?? env.LANG ?? '');

const drawBar = (share: number, isUnicode: boolean): string => {
	const [full, empty] = isUnicode ? ['█', '░'] : ['#', '.'];
	const filled = Math.floor(share * barLength);
	return `${full.repeat(filled)}${empty.repeat(barLength - filled)}`;
};

/**
A bar on stderr, drawn over itself; nothing where stderr is no terminal. `says` stands behind it.
*/
export type ProgressBar = {
	readonly show: (share: number, says: string) => void;
	readonly erase: () => void;
};

/**
Begins a bar, which is shown once what it is for takes long.
*/
export const createProgressBar = (host: Host): ProgressBar => {
	const {stderr} = host;
	if (!stderr.isTTY || host.env.TERM === 'dumb') {
		return {show: () => undefined, erase: () => undefined};
	}

	const startedAt = Date.now();
	let shown = '';
	return {
		show(share, says) {
			const line = `${drawBar(share, isUnicodeIn(host))} ${says}`.slice(0, (stderr.columns ?? 80) - 1);
			if (line === shown || !(Date.now() - startedAt >= patience)) {
				return;
			}

			stderr.write(eraseLine + line);
			shown = line;
		},
		erase() {
			if (shown === '') {
				return;
			}

			stderr.write(eraseLine);
			shown = '';
		},
	};
};

/**
Shows how far a library has been read, on stderr where that is a terminal, once it takes long; gives the function that takes it away again.
*/
export const showProgress = (host: Host, library: Pick<OpenLibrary, 'onChange' | 'status'>): () => void => {
	const bar = createProgressBar(host);
	const stop = library.onChange(() => {
		const {progress: {done, total}} = library.status();
		if (total >= fewFiles && done < total) {
			bar.show(done / total, `${done.toLocaleString('en')} of ${total.toLocaleString('en')} files read`);
		}
	});
	return () => {
		stop();
		bar.erase();
	};
};
