import {termsOfSpeaker, type Changes, type TermChange} from './sqlite-changes.js';
import type {Tables} from './sqlite-tables.js';

// In the order of the table, so that what stands side by side is read once.
const byTerm = (a: TermChange, b: TermChange): number => (a.term < b.term ? -1 : 1);

const writeTerms = ({terms}: Changes, {meta, terms: table, postings}: Tables): void => {
	let free = meta.count('nextTerm');
	const numbered = Object.values(terms).flatMap(changed => [...changed.values()].sort(byTerm)).map(change => {
		const added = table.add(change.kind, change.term, change, free);
		free += added.isNew ? 1 : 0;
		return {change, ...added};
	});
	meta.set('nextTerm', free);
	for (const {change, number, isNew, isGone} of numbered.sort((a, b) => a.number - b.number)) {
		if (isGone) {
			table.remove(change.kind, change.term);
			postings.remove(number);
		} else if (change.docs.length > 0) {
			postings.append(number, change, isNew);
		}
	}
};

/**
Writes what was gathered of terms and speakers, and the counts of all.
*/
export const writeChanges = (changes: Changes, tables: Tables): void => {
	const {people, next, articles, quotes} = changes;
	for (const [number, change] of people) {
		if (tables.people.add(number, change.quotes, change.uses)) {
			tables.sayings.remove(number);
			// Where it stands in their postings it may stay: no other speaker is ever given the number.
			for (const term of termsOfSpeaker(changes, change.speaker)) {
				term.any--;
			}
		} else if (change.docs.length > 0) {
			tables.sayings.append(number, change);
		}
	}

	writeTerms(changes, tables);
	const {meta} = tables;
	meta.set('next', next);
	meta.set('articles', meta.count('articles') + articles);
	meta.set('quotes', meta.count('quotes') + quotes);
	meta.set('generation', meta.count('generation') + 1);
};
