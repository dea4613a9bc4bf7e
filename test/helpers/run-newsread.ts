import {runCommandLine} from '../../source/commands/run-command-line.js';
import {NewsreadError} from '../../source/errors.js';
import {createFakeHost, type FakeWorld} from './fake-host.js';

/**
What a call of the shell left: `code` undefined where it wished to open the reader. `error` is what it threw, which is in `errors` too, as the door prints it.
*/
export type ShellRun = {
	readonly output: string;
	readonly errors: string;
	readonly code: number | undefined;
	readonly error: NewsreadError | undefined;
};

/**
Runs a command line in this process, on a host of its own.
*/
export const runNewsread = async (argv: readonly string[], world: FakeWorld = {}): Promise<ShellRun> => {
	const {host, output, errors} = createFakeHost(world);
	try {
		const outcome = await runCommandLine(host, argv);
		return {output: output(), errors: errors(), code: outcome.type === 'done' ? outcome.exitCode : undefined, error: undefined};
	} catch (error) {
		if (!(error instanceof NewsreadError)) {
			throw error;
		}

		return {output: output(), errors: `${errors()}newsread: ${[error.message, error.hint].filter(Boolean).join(' ')}\n`, code: error.exitCode, error};
	}
};
