import type {Host} from '../config/host.js';
import type {Settings} from '../config/settings.js';
import type {FlagName, Flags} from './flags.js';
import type {Output} from './output/output.js';

/**
A word of the command line that is no option. `isLiteral` where it stood after `--`, and so is never taken for a command or an option.
*/
export type Word = {
	readonly text: string;
	readonly isLiteral: boolean;
};

/**
All a command is given to do its work.
*/
export type CommandCall = {
	readonly host: Host;
	readonly words: readonly Word[];
	readonly flags: Flags;
	readonly settings: Settings;
	readonly output: Output;

	/**
	Has something closed when the command has ended, whether it answered or threw.
	*/
	readonly atEnd: (close: () => Promise<void>) => void;
};

/**
Does the work of one command and answers with the exit code.
*/
export type RunCommand = (call: CommandCall) => Promise<number>;

/**
A command of the shell, as data: what help, completion and the dispatcher know of it. `load` fetches the code only when the command is called.
*/
export type Command = {
	readonly name: string;

	/**
	What it does, in a few words, without a full stop.
	*/
	readonly summary: string;

	/**
	What stands after its name: `[query…]`.
	*/
	readonly usage: string;

	/**
	Lines to copy, each with what it does.
	*/
	readonly examples: ReadonlyArray<readonly [line: string, does: string]>;

	/**
	What one has to know beyond that, a paragraph an entry.
	*/
	readonly notes?: readonly string[];
	readonly flags: readonly FlagName[];

	/**
	How many words it takes at least and at most, options left aside.
	*/
	readonly words: {readonly least: number; readonly most: number};

	/**
	Whether a word may begin with a dash, as in a query: `-word`.
	*/
	readonly isQuery?: boolean;

	/**
	What people call it elsewhere: never accepted, but answered with the right name.
	*/
	readonly otherNames?: readonly string[];
	readonly load: () => Promise<RunCommand>;
};
