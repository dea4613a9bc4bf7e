import type {FeedOutcome} from '../../library/intake/intake.js';
import type {Output} from '../output/output.js';
import {count} from '../output/count.js';

/**
What a feed brought, in a line: "3 new articles; 20 more come with the next refresh".
*/
export const describeNews = ({added, waiting}: FeedOutcome): string =>
	`${added === 0 ? 'nothing new' : count(added, 'new article')}${waiting === 0 ? '' : `; ${waiting.toLocaleString('en')} more ${waiting === 1 ? 'comes' : 'come'} with the next refresh`}`;

/**
Says what is to be said of a feed beside that.
*/
export const sayOutcome = ({say}: Output, {title, message, hint}: FeedOutcome): void => {
	if (message !== null) {
		say([`${title}: ${message}`, hint].filter(part => part !== null).join(' '));
	}
};
