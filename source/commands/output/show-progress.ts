import type {Host} from '../../config/host.js';
import type {OpenLibrary} from '../../library/open-library.js';

// What is done within this many milliseconds, or with fewer files, is not worth a line.
const patience = 400;
const fewFiles = 50;
const barLength = 24;
const eraseLine = '\r\u{1B}[K';

const drawBar = (done: number, total: number, isUnicode: boolean): string => {
	const [full, empty] = isUnicode ? ['█', '░'] : ['#', '.'];
	const filled = Math.floor((done / total) * barLength);
	return `${full.repeat(filled)}${empty.repeat(barLength - filled)} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files read`;
};

/**
Whether the terminal shows more than ASCII, going by the locale.
*/
export const isUnicodeIn = ({env}: Pick<Host, 'env'>): boolean => /utf-?8/i.test(env.LC_ALL ?? env.LC_CTYPE ?? env.LANG ?? '');

/**
Shows how far a library has been read, on stderr where that is a terminal, once it takes long; gives the function that takes it away again.
*/
export const showProgress = (host: Host, library: Pick<OpenLibrary, 'onChange' | 'status'>): () => void => {
	const {stderr} = host;
	if (!stderr.isTTY || host.env.TERM === 'dumb') {
		return () => undefined;
	}

	const startedAt = Date.now();
	let shown = '';
	const stop = library.onChange(() => {
		const {progress: {done, total}} = library.status();
		const line = total >= fewFiles && done < total && Date.now() - startedAt >= patience ? drawBar(done, total, isUnicodeIn(host)).slice(0, (stderr.columns ?? 80) - 1) : shown;
		if (line === shown) {
			return;
		}

		stderr.write(eraseLine + line);
		shown = line;
	});
	return () => {
		stop();
		if (shown !== '') {
			stderr.write(eraseLine);
		}
	};
};
