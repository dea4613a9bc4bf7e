import {termsOfSpeaker, type Changes, type TermChange} from './sqlite-changes.js';
import type {Tables} from './sqlite-tables.js';
import type {TermKind} from './sqlite-terms.js';

// In the order of the table, so that what stands side by side is read once.
const byTerm = (a: TermChange, b: TermChange): number => (a.term < b.term ? -1 : 1);

// Whom nobody quotes any more is taken out of the postings of people.
const dropPeople = ({postings}: Tables, term: number, gone: ReadonlySet<number>): void => {
	const docs = [...postings.read(term)].filter(person => !gone.has(person));
	postings.remove(term);
	postings.append(term, {docs, places: undefined}, true);
};

const ofPeople: ReadonlySet<TermKind> = new Set(['n', 'r', 'b']);

const writeTerms = ({terms}: Changes, tables: Tables, gone: ReadonlySet<number>): void => {
	const {meta, terms: table, postings} = tables;
	let free = meta.count('nextTerm');
	let raised = 0;
	const numbered = Object.values(terms).flatMap(changed => [...changed.values()].sort(byTerm)).map(change => {
		const added = table.add(change.kind, change.term, change, free);
		free += added.isNew ? 1 : 0;
		raised += added.raised;
		return {change, ...added};
	});
	meta.set('nextTerm', free);
	table.raise(raised);
	for (const {change, number, isNew, isGone} of numbered.sort((a, b) => a.number - b.number)) {
		if (isGone) {
			postings.remove(number);
		} else if (change.docs.length > 0) {
			postings.append(number, change, isNew);
		}

		if (!isGone && gone.size > 0 && ofPeople.has(change.kind)) {
			dropPeople(tables, number, gone);
		}
	}
};

/**
Writes what was gathered of terms and speakers, and the counts of all.
*/
export const writeChanges = (changes: Changes, tables: Tables): void => {
	const {people, next, articles, quotes} = changes;
	const gone = new Set<number>();
	for (const [number, change] of people) {
		if (tables.people.add(number, change.quotes, change.uses)) {
			tables.sayings.remove(number);
			gone.add(number);
			for (const term of termsOfSpeaker(changes, change.speaker)) {
				term.any--;
			}
		} else if (change.docs.length > 0) {
			tables.sayings.append(number, change);
		}
	}

	writeTerms(changes, tables, gone);
	const {meta} = tables;
	meta.set('next', next);
	meta.set('articles', meta.count('articles') + articles);
	meta.set('quotes', meta.count('quotes') + quotes);
	meta.set('generation', meta.count('generation') + 1);
};
