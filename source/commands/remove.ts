import path from 'node:path';
import {titleOf} from '../cite/title-of.js';
import {shortenPath} from '../config/resolve-path.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {findLibraryFolder} from '../library/find-library-folder.js';
import {isInside} from '../library/list-files.js';
import {removeArticle} from '../library/remove-article.js';
import {summarizeArticle} from '../store/summarize-article.js';
import {chooseArticles} from './choose-articles.js';
import type {RunCommand} from './command.js';
import {toLine} from './output/output.js';

/**
`newsread remove`: takes one article out of the library, into its `.trash`.
*/
export const remove: RunCommand = async call => {
	const {host, settings, output} = call;
	const {folder, origin} = await findLibraryFolder(host, settings);
	if (origin === 'sample') {
		throw new NewsreadError('The samples that come with newsread stay where they are.', {hint: 'newsread add FILE starts your own library, and they are shown no more.'});
	}

	// What is removed is not to be guessed at.
	const {chosen} = await chooseArticles(call, {isGuessed: false});
	const [first, second] = chosen;
	if (first?.file === undefined) {
		return exitCodes.trouble;
	}

	if (second !== undefined) {
		throw new NewsreadError(`newsread remove takes one article, and ${chosen.length} are meant.`, {hint: 'Name one at a time.'});
	}

	if (!isInside(folder, first.file)) {
		throw new NewsreadError(`${shortenPath(host, first.file)} is not in the library ${shortenPath(host, folder)}.`, {hint: 'To delete a file of your own, use rm.'});
	}

	const target = await removeArticle(folder, first.file);
	await output.writeLines([toLine(`Removed “${titleOf(summarizeArticle(first.record))}”; it is now ${shortenPath(host, target)}. To put it back, move it to ${shortenPath(host, path.dirname(first.file))}.`)]);
	return exitCodes.found;
};
