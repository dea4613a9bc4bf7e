import {foldWords} from '../language/fold-words.js';
import type {SpeakerForm} from './merge-speakers.js';
import type {ArticleSummary, NamedSpeaker, SpeakerSummary} from './quote-store.js';

/**
What is told of an article somebody is quoted in: one object for one article.
*/
export type QuotedIn = Pick<ArticleSummary, 'outlet' | 'published'>;

/**
A form with what the store holds of it: how many quotes, in which articles.
*/
export type CountedForm = SpeakerForm & {
	readonly quotes: number;
	readonly articles: readonly QuotedIn[];
};

type Quoted = SpeakerForm & Pick<CountedForm, 'quotes'>;

// What a list holds, the most frequent first, the first of the alphabet among equals.
const rank = (values: ReadonlyArray<readonly [value: string, count: number]>): readonly string[] => {
	const counts = new Map<string, number>();
	for (const [value, count] of values) {
		counts.set(value, (counts.get(value) ?? 0) + count);
	}

	const byCount = Array.from(counts, ([value, count]) => ({value, count})).sort((a, b) => (a.count === b.count ? (a.value < b.value ? -1 : 1) : b.count - a.count));
	return byCount.map(({value}) => value);
};

const spelledWords = (form: SpeakerForm): number => form.nameWords.filter(word => word.length > 1).length;

/**
The names of a speaker's forms, most frequent first.
*/
export const namesOf = (forms: ReadonlyArray<Pick<CountedForm, 'name' | 'quotes'>>): readonly string[] => rank(forms.map(({name, quotes}) => [name, quotes]));

// A name that hardly anyone uses is hardly the speaker's: a slip, or a title that was taken for a part of it.
const leastShare = 0.1;

// Of the names that are really in use, the one with the most words spelled out, and of those the most frequent.
const fullestName = (forms: readonly Quoted[]): string => {
	const all = forms.reduce((sum, {quotes}) => sum + quotes, 0);
	const names = namesOf(forms);
	const quotesOf = (name: string): number => forms.reduce((sum, form) => sum + (form.name === name ? form.quotes : 0), 0);
	const used = new Set(names.filter(name => quotesOf(name) >= leastShare * all));
	const candidates = used.size === 0 ? forms : forms.filter(({name}) => used.has(name));
	const most = Math.max(...candidates.map(form => spelledWords(form)));
	return namesOf(candidates.filter(form => spelledWords(form) === most))[0] ?? '';
};

const slug = (text: string): string => {
	const words = foldWords(text);
	return words.length === 0 ? text : words.join('-');
};

/**
What one speaker is chosen by, from all their forms (at least one).
*/
export const nameSpeaker = (forms: readonly Quoted[]): NamedSpeaker => ({
	name: fullestName(forms),
	names: namesOf(forms),
	role: rank(forms.flatMap(({role, quotes}) => (role === null ? [] : [[role, quotes]])))[0] ?? null,
	quotes: forms.reduce((sum, {quotes}) => sum + quotes, 0),
});

/**
One speaker, from all their forms (at least one). The id is a folded form of the name, which others may share.
*/
export const summarizeSpeaker = (forms: readonly CountedForm[]): SpeakerSummary => {
	const articles = [...new Set(forms.flatMap(form => form.articles))];
	const published = articles.map(article => article.published).filter(date => date !== null).sort();
	const {name, names, role, quotes} = nameSpeaker(forms);
	return {
		id: slug(name),
		name,
		role,
		kind: forms.find(({kind}) => kind !== 'unknown')?.kind ?? 'unknown',
		names,
		quotes,
		articles: articles.length,
		outlets: rank(articles.flatMap(({outlet}) => (outlet === null ? [] : [[outlet, 1]]))),
		firstPublished: published[0] ?? null,
		lastPublished: published.at(-1) ?? null,
	};
};

const compareText = (a: string, b: string): number => (a === b ? 0 : (a < b ? -1 : 1));

/**
Compares the most quoted first, then by name and role.
*/
export const compareNamed = (a: NamedSpeaker, b: NamedSpeaker): number => {
	if (a.quotes !== b.quotes || a.name !== b.name) {
		return a.quotes === b.quotes ? compareText(a.name, b.name) : b.quotes - a.quotes;
	}

	return compareText(a.role ?? '', b.role ?? '');
};

const compareSpeakers = (a: SpeakerSummary, b: SpeakerSummary): number => {
	const difference = compareNamed(a, b);
	return difference === 0 ? compareText(a.kind, b.kind) : difference;
};

/**
Speakers in order, most quoted first. Where several have one id, what they are is added to it, or a number.
*/
export const orderSpeakers = (speakers: readonly SpeakerSummary[]): readonly SpeakerSummary[] => {
	const sorted = [...speakers].sort(compareSpeakers);
	const sharing = new Map<string, number>();
	for (const {id} of sorted) {
		sharing.set(id, (sharing.get(id) ?? 0) + 1);
	}

	const used = new Set<string>();
	return sorted.map(speaker => {
		if (sharing.get(speaker.id) === 1) {
			used.add(speaker.id);
			return speaker;
		}

		const id = speaker.role === null ? speaker.id : `${speaker.id}--${slug(speaker.role)}`;
		let free = id;
		for (let number = 2; used.has(free) || (free !== speaker.id && sharing.has(free)); number++) {
			free = `${id}--${number}`;
		}

		used.add(free);
		return {...speaker, id: free};
	});
};
