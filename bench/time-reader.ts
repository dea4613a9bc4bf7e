import process from 'node:process';
import {performance} from 'node:perf_hooks';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

/**
How long after the start of a process its first frame was there, and how long until a key that was pressed then had done what it does; in milliseconds.
*/
export type ReaderTimes = {readonly firstFrame: number; readonly interactive: number};

const size = {cols: 120, rows: 36};

// Control sequences before it are not a frame, so a word has to be seen.
const hasWord = (data: string): boolean => /[a-z]{3}/i.test(data.replaceAll(/\u{1B}(?:\[[\d;?]*[a-z]|[^[])/giu, ''));

/**
Starts a program of Node in a terminal of 120 by 36. It counts as interactive once a row of the screen is as `after` says that it is after `key`, pressed at the first frame; without these with its first frame.
*/
export const timeReader = async (program: readonly string[], env: Readonly<Record<string, string>>, {key, after}: {readonly key?: string; readonly after?: RegExp} = {}): Promise<ReaderTimes> => new Promise((resolve, reject) => {
	const start = performance.now();
	const screen = new xterm.Terminal({...size, allowProposedApi: true});
	const pty = spawn(process.execPath, [...program], {...size, env: {...process.env, ...env, TERM: 'xterm-256color', CI: 'false', NO_COLOR: ''}});
	let seen = '';
	let firstFrame: number | undefined;
	const rows = (): readonly string[] => Array.from({length: size.rows}, (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '');
	const giveUp = setTimeout(() => {
		pty.kill('SIGKILL');
		reject(new Error(`nothing became of ${program.join(' ')}:\n${rows().join('\n')}`));
	}, 20_000);
	let isDone = false;
	const end = (times: ReaderTimes, leave: () => void): void => {
		isDone = true;
		clearTimeout(giveUp);
		// The next is not begun beside it.
		pty.onExit(() => {
			resolve(times);
		});
		leave();
	};

	// As a person leaves it, after a while: by then the library is in step, and what was compiled is kept for the next time.
	const quit = (): void => {
		setTimeout(() => {
			pty.write('q');
		}, 500);
	};

	pty.onData(data => {
		if (isDone) {
			return;
		}

		const now = performance.now() - start;
		if (firstFrame === undefined) {
			seen += data;
			if (!hasWord(seen)) {
				screen.write(data);
				return;
			}

			firstFrame = now;
			if (after === undefined) {
				end({firstFrame, interactive: now}, () => {
					pty.kill('SIGKILL');
				});
				return;
			}

			pty.write(key ?? '');
		}

		screen.write(data, () => {
			if (!isDone && rows().some(row => after?.test(row))) {
				end({firstFrame: firstFrame!, interactive: now}, quit);
			}
		});
	});
});
