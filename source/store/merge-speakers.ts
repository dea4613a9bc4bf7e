/*
Which of the names that articles use mean one speaker. An article already knows its speakers by their fullest names, but each calls them by another role ("senator", "front-runner", "real estate mogul").
So a full name is one person, whatever they are called, unless it is one that many people bear: then, as for a bare surname, what they are must agree, and what is not clear stays apart.
*/
import {commonForenames, commonSurnames} from '../language/en/common-names.js';
import {foldWords} from '../language/fold-words.js';
import type {SpeakerKind} from '../quotes/quote.js';

/**
A name with a role, as one article or several use it.
*/
export type SpeakerForm = {
	readonly name: string;
	readonly role: string | null;
	readonly kind: SpeakerKind;

	/**
	Whether all of this name are one because a person has said so.
	*/
	readonly isSettled?: boolean;

	/**
	Folded words of the name and of the role.
	*/
	readonly nameWords: readonly string[];
	readonly roleWords: readonly string[];
};

/**
The form of a name with its role.
*/
export const buildForm = (name: string, role: string | null, kind: SpeakerKind, isSettled = false): SpeakerForm =>
	({name, role, kind, isSettled, nameWords: foldWords(name), roleWords: role === null ? [] : foldWords(role)});

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);

// Words that tell nothing of who someone is.
const fillers: ReadonlySet<string> = new Set([
	'a', 'an', 'and', 'at', 'by', 'for', 'former', 'formerly', 'his', 'her', 'in', 'its', 'new', 'of', 'on', 'our', 'the', 'their', 'then', 'to', 'who', 'with',
]);

const isPersonal = ({kind}: SpeakerForm): boolean => kind === 'person' || kind === 'unknown';

// A name without leading article: "the White House", "a senior official".
const plainWords = ({nameWords}: SpeakerForm): readonly string[] => (nameWords.length > 1 && ['the', 'a', 'an'].includes(nameWords[0]!) ? nameWords.slice(1) : nameWords);

const surnameOf = ({nameWords}: SpeakerForm): string => nameWords.findLast(word => !suffixes.has(word)) ?? nameWords[0] ?? '';

/**
Only forms of the same key can be one speaker: people by their surname, all others by their whole name.
*/
export const blockOf = (form: SpeakerForm): string => (isPersonal(form) ? `person ${surnameOf(form)}` : `${form.kind} ${plainWords(form).join(' ')}`);

const isSameWord = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const isCommon = (given: string, surname: string): boolean => commonForenames.has(given) && commonSurnames.has(surname);

// A name is telling where it is enough to know a person by.
type Person = {readonly form: SpeakerForm; readonly given: readonly string[]; readonly suffix: string; readonly role: ReadonlySet<string>; readonly isTelling: boolean};

const buildPerson = (form: SpeakerForm): Person => {
	const words = form.nameWords.filter(word => !suffixes.has(word));
	const given = words.slice(0, -1);
	return {
		form,
		given,
		isTelling: form.isSettled === true || (given.some(word => word.length > 1) && !isCommon(given[0]!, surnameOf(form))),
		suffix: form.nameWords.find(word => suffixes.has(word)) ?? '',
		role: new Set(form.roleWords.filter(word => !fillers.has(word))),
	};
};

// "Sanders" and "Sarah Sanders" are shorter names of "Sarah Huckabee Sanders"; "Donald Trump Jr." is no longer one of "Donald Trump".
const isShorterName = (shorter: Person, longer: Person): boolean => {
	let at = 0;
	for (const word of longer.given) {
		if (at < shorter.given.length && isSameWord(shorter.given[at]!, word)) {
			at++;
		}
	}

	return at === shorter.given.length && shorter.suffix === longer.suffix;
};

// One role may be the other said more shortly ("press secretary"), or both share two words that say something ("White House spokeswoman").
const isSameRole = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
	const shared = a.intersection(b).size;
	return shared === Math.min(a.size, b.size) || shared >= 2;
};

type Cluster = readonly Person[];

const haveRoleInCommon = (a: Cluster, b: Cluster): boolean => a.some(one => one.role.size > 0 && b.some(other => other.role.size > 0 && isSameRole(one.role, other.role)));

const hasRole = (cluster: Cluster): boolean => cluster.some(({role}) => role.size > 0);

// The newcomer's name is telling, or nothing is said of one of them, or the same of both.
const canBeOne = (cluster: Cluster, newcomer: Cluster): boolean => newcomer[0]!.isTelling || !hasRole(cluster) || !hasRole(newcomer) || haveRoleInCommon(cluster, newcomer);

// The one cluster of several that this one can only mean: the only possible, or the only one with a role in common.
const findHome = (clusters: readonly Person[][], newcomer: Cluster): Person[] | undefined => {
	const possible = clusters.filter(cluster => canBeOne(cluster, newcomer));
	const sure = possible.filter(cluster => haveRoleInCommon(cluster, newcomer));
	const [home, ...others] = sure.length > 0 ? sure : possible;
	return others.length === 0 ? home : undefined;
};

// People of one and the same name, told apart by what they are where it is not telling; those of whom nothing is said come last.
const splitHomonyms = (people: readonly Person[]): readonly Person[][] => {
	const clusters: Person[][] = [];
	for (const person of people) {
		const home = findHome(clusters, [person]);
		if (home === undefined) {
			clusters.push([person]);
		} else {
			home.push(person);
		}
	}

	return clusters;
};

const comparePeople = (a: Person, b: Person): number => {
	const differences = [b.given.length - a.given.length, b.given.join('').length - a.given.join('').length, b.role.size - a.role.size];
	const [one, other] = [`${a.form.name}\n${a.form.role ?? ''}`, `${b.form.name}\n${b.form.role ?? ''}`];
	return differences.find(difference => difference !== 0) ?? (one === other ? 0 : (one < other ? -1 : 1));
};

// The clusters of a longer name; those that begin alike before any other: "Donald Trump" is rather "Donald J. Trump" than "Republican Donald Trump".
const findLonger = (clusters: readonly Person[][], person: Person): readonly Person[][] => {
	const longer = clusters.filter(([fullest]) => isShorterName(person, fullest!));
	const [first] = person.given;
	const alike = first === undefined ? [] : longer.filter(([fullest]) => isSameWord(first, fullest!.given[0] ?? ''));
	return alike.length > 0 ? alike : longer;
};

const mergePeople = (forms: readonly SpeakerForm[]): ReadonlyArray<readonly SpeakerForm[]> => {
	const people = forms.map(form => buildPerson(form)).sort(comparePeople);
	const namesakes = Map.groupBy(people, ({given, suffix}) => `${given.join(' ')}, ${suffix}`);
	const merged: Person[][] = [];
	for (const homonyms of namesakes.values()) {
		const clusters = splitHomonyms(homonyms);
		const longer = findLonger(merged, clusters[0]![0]!);
		const homes = clusters.map(cluster => findHome(longer, cluster));
		for (const [at, cluster] of clusters.entries()) {
			const home = homes[at];
			if (home !== undefined && (clusters.length === 1 || haveRoleInCommon(home, cluster))) {
				home.push(...cluster);
			} else {
				merged.push(cluster);
			}
		}
	}

	return merged.map(cluster => cluster.map(({form}) => form));
};

/**
The forms of one block, those of one speaker together; the fullest name first. The order of the forms does not matter.
*/
export const mergeSpeakers = <Form extends SpeakerForm>(forms: readonly Form[]): ReadonlyArray<readonly Form[]> => {
	const [first] = forms;
	if (first === undefined) {
		return [];
	}

	return isPersonal(first) ? mergePeople(forms) as ReadonlyArray<readonly Form[]> : [forms];
};
