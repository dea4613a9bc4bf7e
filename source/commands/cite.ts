import {formatQuotes} from '../cite/format-quotes.js';
import {exitCodes} from '../errors.js';
import {sayMissing} from '../search/say-missing.js';
import {chooseQuotes} from './choose-quote.js';
import type {RunCommand} from './command.js';
import {openCallLibrary} from './open-call-library.js';

/**
`newsread cite`: prints quotes with all that it takes to cite them.
*/
export const cite: RunCommand = async call => {
	const {flags, output, words} = call;
	const library = await openCallLibrary(call);
	const {quotes, missing} = await chooseQuotes(library, words);
	await output.writeLines(formatQuotes(quotes, flags.format ?? 'plain'));
	if (missing !== undefined) {
		output.say(`${sayMissing(missing)}.`);
	}

	return exitCodes.found;
};
