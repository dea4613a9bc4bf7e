/*
Joins mentions by name to entities: surname, first name, acronym and shortened name to the fullest name in the article.
*/
import {kinNounsThat} from '../language/en/kinship.js';
import {nameParticles} from '../language/en/name-words.js';
import type {Entity} from './entity.js';
import type {Mention, MentionKind} from './mention.js';
import {fitName, generationOf, initialsOf, isGenderClash, isSameFirst, withoutSuffix} from './fit-name.js';
import {completeCouples} from './complete-couples.js';
import {trimNames} from './trim-names.js';
import {isForename} from './word-facts.js';

/**
The entities of an article's names, and the entity of each named mention (by its place in the list given; -1 for mentions without a name).
*/
export type NamedEntities = {readonly entities: Entity[]; readonly entityOf: Int32Array};

const mostNamesakes = 40;

type NameResolver = {
	readonly entities: Entity[];
	readonly byWord: Map<string, number[]>;
	readonly byName: Map<string, number>;
	readonly lastSeen: number[];
	readonly fullNames: Map<number, number>;
	readonly lastFull: Map<number, number>;
	readonly lastTopic: Map<number, number>;
	readonly lastAbout: Map<number, number>;
	readonly relatives: Set<number>;
	readonly firstBare: Map<number, number>;
	readonly isApart: (words: readonly string[]) => boolean;
};

// A full name: the same first and last word, whatever stands between; but Ann Lee and Ann Lee Jr. are two.
function addFull(naming: NameResolver, mention: Mention): number {
	const words = withoutSuffix(mention.words);
	const key = nameKey(mention.words);
	const known = naming.byName.get(key);
	const found = known ?? findFull(naming, mention, words);
	if (found !== undefined) {
		naming.byName.set(key, found);
		enrich(naming.entities[found]!, mention);
		return found;
	}

	return create(naming, mention, words);
}

const kinship = kinNounsThat('brings-in');

// "her husband, Will Clint", "grandson James Clint"
const isKin = ({isRelative, role}: Mention) => isRelative === true || kinship.has(role?.slice(role.lastIndexOf(' ') + 1).toLowerCase() ?? '');

const nameKey = (words: readonly string[]) => [...withoutSuffix(words), generationOf(words)].join(' ');

function findFull(naming: NameResolver, mention: Mention, words: readonly string[]): number | undefined {
	for (const index of namesakes(naming, words.at(-1)!)) {
		const entity = naming.entities[index]!;
		const other = withoutSuffix(entity.words);
		// Debbie Wasserman Schultz is Wasserman Schultz as well.
		const [long, short] = other.length > words.length ? [other, words] : [words, other];
		const more = long.length - short.length;
		const isEnding = more > 0 && short.every((word, at) => long[at + more] === word) && isForename(long[0]!);
		// Roma Jayne is Emma Roma Jayne.
		const isSurname = isEnding && ((long === other && !isForename(short[0]!)) || (more === 1 && isForename(short[0]!) && !isKin(mention) && !naming.relatives.has(index)));
		if (mention.kind === 'person' && entity.kind === 'person' && generationOf(mention.words) === generationOf(entity.words) && other.length > 1 && other.at(-1) === words.at(-1) && (isSurname || isSameFirst(other[0]!, words[0]!)) && !isGenderClash(mention, entity)) {
			return index;
		}
	}

	return mention.kind === 'person' ? undefined : findLonger(naming, words, mention);
}

// "the Sovereign Nations" of the Federation of Sovereign Indigenous Nations: all its words stand in the longer name.
function findLonger(naming: NameResolver, words: readonly string[], mention: Mention): number | undefined {
	for (const index of namesakes(naming, words.at(-1)!)) {
		const entity = naming.entities[index]!;
		if (entity.kind === 'organization' && mention.kind === 'organization' && words.length > 1 && words.every(word => entity.words.includes(word))) {
			return index;
		}
	}

	return undefined;
}

function namesakes(naming: NameResolver, word: string): readonly number[] {
	return (naming.byWord.get(word) ?? []).slice(-mostNamesakes);
}

const isNamedKind = (kind: MentionKind): kind is 'person' | 'organization' | 'place' => ['person', 'organization', 'place'].includes(kind);

function create(naming: NameResolver, mention: Mention, words: readonly string[]): number {
	const index = naming.entities.length;
	const kind = isNamedKind(mention.kind) ? mention.kind : 'unknown';
	naming.entities.push({
		index, kind, name: mention.name, words: mention.words, gender: mention.gender, isGenderSure: mention.isGenderSure, number: mention.number, roles: mention.role === null ? [] : [mention.role], headRoles: new Map(),
		votes: {male: 0, female: 0}, firstAt: mention.start, count: 0, personhood: words.length > 1 ? 0.75 : 0.35,
	});
	naming.byName.set(nameKey(mention.words), index);
	for (const word of new Set([words[0]!, ...words.slice(-2), ...(kind === 'organization' ? [...words, initialsOf(words)] : words.flatMap(each => each.split('-')))])) {
		if (!(word.length > 1)) {
			continue;
		}

		const list = naming.byWord.get(word);
		if (list === undefined) {
			naming.byWord.set(word, [index]);
		} else {
			list.push(index);
		}
	}

	return index;
}

function enrich(entity: Entity, mention: Mention): void {
	// Kenneth Starr is fuller than Ken Starr.
	const isFuller = mention.words.length > entity.words.length || (mention.words.length === entity.words.length && mention.words.length > 1 && entity.words[0]!.length > 1 && mention.words[0] !== entity.words[0] && mention.words[0]!.startsWith(entity.words[0]!));
	if (isFuller && mention.kind === entity.kind) {
		entity.name = mention.name;
		entity.words = mention.words;
	}

	if (entity.gender === 'either' || (mention.isGenderSure && !entity.isGenderSure)) {
		entity.gender = mention.gender;
		entity.isGenderSure = mention.isGenderSure;
	}

	if (mention.role !== null && entity.roles.length < 6 && !entity.roles.includes(mention.role)) {
		entity.roles.push(mention.role);
	}
}

// How often the most named of those of one surname was named in full, and where one of them was last.
type Rivals = {readonly most: number; readonly latest: number; readonly firstBare: number; readonly abouts: ReadonlyMap<number, number>};

// Of two of one surname the one who is mostly called by the full name is not the one who goes by it alone; who was brought in as somebody's relative even less.
const leastOften = 3;

function standingOf({fullNames, lastSeen, lastFull, lastTopic, relatives}: NameResolver, {index, firstAt, roles}: Entity, {most, latest, firstBare, abouts}: Rivals, now: number): number {
	const own = fullNames.get(index) ?? 0;
	// "Murphy" had long been the senator when Anne Marie Murphy was first named.
	const isLate = firstBare < firstAt;
	const isRelative = (relatives.has(index) || kinRole.test(roles[0] ?? '')) && (own < most || most < leastOften);
	const isMinor = own * leastOften <= most || isRelative || isLate;
	// "Ann Smith watched it close. … Smith said", however often Bob Smith was named before: who was brought up last, and a moment ago.
	// A relative's, such as his mother's, it is only where nothing has been told of the others for as long.
	const isBroughtUp = lastTopic.get(index) === latest && now - latest < moment && (!(isLate && relatives.has(index)) || abouts.entries().every(([other, at]) => other === index || at < latest - moment));
	if (isMinor && !isBroughtUp) {
		return Math.max(lastSeen[index] ?? 0, 0);
	}

	// "Lt. Gen. Ahmed Sharif said … Sharif also": who was named in full a moment ago.
	const isFresh = now - (lastFull.get(index) ?? -Infinity) < moment;
	return (isFresh ? 6e8 + Math.min(lastFull.get(index)!, 4e8) : 5e8 - Math.min(firstAt, 4e8));
}

// About two paragraphs, in code units.
const moment = 500;

const kinRole = /^(?:his|her|their|my|our)\b/iv;

const surnameOf = (words: readonly string[]) => words.at(generationOf(words) === '' ? -1 : -2)!;

// Dar Yasin, whom the article has named, is "Dar" rather than Yousuf Dar, whom it names only later.
function fitKnown(mention: Mention, word: string, entity: Entity, isAnyKnown: boolean): number {
	const fit = fitName(mention, word, entity);
	// "Calder's father, Joseph" is no Joseph Quill who was named before.
	if (mention.isRelative === true && entity.words.length > 1 && entity.words[0] === word && entity.firstAt < mention.start) {
		return 0;
	}

	return isAnyKnown && mention.role === null && entity.words.length > 1 && entity.firstAt > mention.start ? Math.min(fit, 1.5) : fit;
}

// One word alone: whose last name it is, else whose first, else part of whose; of several the one that is named most or was seen last.
function addShort(naming: NameResolver, mention: Mention): number {
	const word = surnameOf(mention.words);
	let best = -1;
	let bestScore = -Infinity;
	const others = namesakes(naming, word);
	const rivals: Rivals = {most: Math.max(0, ...others.map(index => naming.fullNames.get(index) ?? 0)), latest: Math.max(-1, ...others.map(index => naming.lastFull.get(index) ?? -1)), firstBare: Math.min(Infinity, ...others.map(index => naming.firstBare.get(index) ?? Infinity)), abouts: new Map(others.map(index => [index, naming.lastAbout.get(index) ?? -1]))};
	const isAnyKnown = others.some(index => naming.entities[index]!.firstAt < mention.start && naming.entities[index]!.words[0] === word && fitName(mention, word, naming.entities[index]!) >= 2);
	for (const index of others) {
		const entity = naming.entities[index]!;
		const fit = naming.isApart(entity.words) ? 0 : fitKnown(mention, word, entity, isAnyKnown);
		const score = fit <= 0 ? -Infinity : (fit * 1e9) + standingOf(naming, entity, rivals, mention.start);
		[best, bestScore] = score > bestScore ? [index, score] : [best, bestScore];
	}

	if (best < 0) {
		return create(naming, mention, mention.words);
	}

	enrich(naming.entities[best]!, mention);
	if (naming.entities[best]!.words.length > 1 && naming.entities[best]!.firstAt < mention.start && !naming.firstBare.has(best)) {
		naming.firstBare.set(best, mention.start);
	}

	return best;
}

function see(naming: NameResolver, entity: number, at: number): void {
	naming.lastSeen[entity] = at;
	naming.entities[entity]!.count++;
}

// "van der Berg" is a surname alone, and so is "Trump Jr."
const isFull = ({words}: Mention) => words.length > (generationOf(words) === '' ? 1 : 2) && (!nameParticles.has(words[0]!) || (words[0] === 'abu' && words.length > 2));

/**
Resolves all named mentions of an article, which must be in the order of the text; `topics` are those that their sentences are about.
*/
export function resolveNames(mentions: readonly Mention[], topics: ReadonlySet<Mention>): NamedEntities {
	const {trimmed, isApart} = trimNames(completeCouples(mentions));
	const naming: NameResolver = {entities: [], byWord: new Map(), byName: new Map(), lastSeen: [], fullNames: new Map(), lastFull: new Map(), lastTopic: new Map(), lastAbout: new Map(), relatives: new Set(), firstBare: new Map(), isApart};
	const entityOf = new Int32Array(mentions.length).fill(-1);
	for (const [index, mention] of trimmed.entries()) {
		if (!isFull(mention)) {
			continue;
		}

		entityOf[index] = addFull(naming, mention);
		naming.fullNames.set(entityOf[index], (naming.fullNames.get(entityOf[index]) ?? 0) + 1);
		if (isKin(mention)) {
			naming.relatives.add(entityOf[index]);
		}
	}

	for (const [index, mention] of trimmed.entries()) {
		if (mention.words.length > 0 && !isFull(mention)) {
			entityOf[index] = addShort(naming, mention);
		}

		const isTopic = topics.has(mentions[index]!);
		for (const [isSo, last] of [[isFull(mention), naming.lastFull], [isFull(mention) && isTopic, naming.lastTopic], [isTopic, naming.lastAbout]] as const) {
			if (isSo) {
				last.set(entityOf[index]!, mention.start);
			}
		}

		if (entityOf[index]! >= 0) {
			see(naming, entityOf[index]!, mention.start);
		}
	}

	return {entities: naming.entities, entityOf};
}
