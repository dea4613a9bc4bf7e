/*
Descriptions: whom "the minister", "her statement", "a senior official" and "the report" point to.
*/
import {describeEntity, extendPhrase} from './describe-entity.js';
import type {Stream} from './build-outline.js';
import {fitGender, isAnother, isForgotten, isPresent} from './description-ties.js';
import {commaBefore, isObject, isVerbLike} from './grammar.js';
import {chooseSalient} from './discourse.js';
import type {Mention} from './mention.js';
import {giveRole} from './learn-roles.js';
import {roleText} from './parse-name.js';
import {createEntity, fromChoice, nobody, type Found, type Resolving} from './resolving.js';
import {findHolders, findNamed, learnRole, isOfBody} from './role-index.js';
import {resolveBody} from './resolve-body.js';
import {resolveCompany} from './resolve-company.js';
import {resolveWritten} from './resolve-written.js';
import {isShouted, type Token} from './token.js';
import {isBarelyRole, isOrganizationWord, plain} from './word-facts.js';

/**
Whom a description points to.
*/
export function resolveDescription(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	return mention.head === 'nobody' || mention.head === 'no-one' ? nobody : resolveSurname(resolving, mention) ?? resolveApposition(resolving, mention, at) ?? resolveCompany(resolving, mention, at) ?? resolveRole(resolving, mention, at, sentence);
}

// "Bishop said", where the article knows Julie Bishop: a surname that is a title as well.
function resolveSurname({analysis, bySurname}: Resolving, {run, head, kind}: Mention): Found | null {
	const {tokens} = analysis.outline.narrative;
	const [bearer] = run.to - run.from === 1 && kind === 'description' && tokens[run.from]!.isCapital && tokens[run.from - 1]?.lower !== 'the' ? bySurname.get(head) ?? [] : [];
	return bearer === undefined ? null : {entity: bearer, sureness: 0.9, runnerUp: -1};
}

// "Jane Roe, 74, a lawyer"
const isAgeBetween = (tokens: readonly Token[], comma: number, from: number) => comma + 3 === from && tokens[comma + 1]!.kind === 'number' && tokens[comma + 2]!.text === ',';

// The comma after a description and what it is of: "the former editor of the Standard, George Osborne"; -1 where there is none near.
function findCommaAfter(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text === ',') {
		return from;
	}

	for (let at = from; /^(?:of|for|at|with|to)$/v.test(tokens[from]?.lower ?? '') && at < from + longestOf; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word') {
			return token?.text === ',' ? at : -1;
		}
	}

	return -1;
}

const longestOf = 8;

// "A high school graduate, Lazar had no training", but not "A friend, Lazar said, had".
function isFronted({tokens, sentences, sentenceOf}: Stream, {run, isDefinite}: Mention, name: Mention): boolean {
	return !isDefinite && sentences[sentenceOf[run.from]!]!.from === run.from && isVerbLike(tokens[name.run.to]) && tokens[name.run.to + 1]?.text !== ',';
}

// "Jane Roe, a lawyer" and "his lawyer, Jane Roe": the description is the name beside it.
function resolveApposition(resolving: Resolving, mention: Mention, at: number): Found | null {
	const {outline, index: {mentions}} = resolving.analysis;
	const {tokens} = outline.narrative;
	// "Ann Lee, Mr. Roe's late aunt": who only owns the description is no name beside it.
	const owner = mentions[at - 1]?.isPossessive === true && mentions[at - 1]!.run.to > mention.run.from ? mentions[at - 1] : undefined;
	const before = mentions[at - (owner === undefined ? 1 : 2)];
	const start = Math.min(mention.run.from, owner?.run.from ?? mention.run.from);
	// "Admission for Smith, a spokeswoman said, is free"
	const isClause = before !== undefined && isObject(tokens, before) && isVerbLike(tokens[mention.run.to]);
	if ((mention.kind === 'description' || isBarelyRole(mention.head)) && before?.kind === 'person' && !isClause && !before.isPossessive && tokens[before.run.to]!.text === ',' && (before.run.to + 1 === start || isAgeBetween(tokens, before.run.to, start))) {
		const entity = resolving.named.get(before) ?? -1;
		// "Kim Roe, a man of few words"
		if (entity >= 0 && (mention.gender === 'male' || mention.gender === 'female')) {
			resolving.entities[entity]!.votes[mention.gender] += nounVotes;
		}

		return {entity, sureness: 0.95, runnerUp: -1};
	}

	const comma = findCommaAfter(tokens, mention.run.to);
	const after = mentions.slice(at + 1, at + 4).find(({run}) => comma >= 0 && commaBefore(tokens, run.from) === comma);
	if (mention.kind === 'description' && after?.kind === 'person' && !after.isPossessive && (/^(?:[,.]|of|from|at)$/v.test(tokens[after.run.to]?.text ?? '.') || isFronted(outline.narrative, mention, after))) {
		const entity = resolving.named.get(after);
		if (entity !== undefined) {
			learnRole(resolving.roles, entity, mention.role ?? mention.head);
			// "the head of the centre", but not "the ambassador at the time"
			const role = roleText(outline.text, tokens, mention.run.from, comma);
			if (mention.role !== null && role !== null) {
				giveRole(resolving, mention, resolving.entities[entity]!, role.replace(/ at the time$/v, ''));
			}

			return {entity, sureness: 0.95, runnerUp: -1};
		}
	}

	return null;
}

const nounVotes = 2;

// "the center" is a player where one was called so.
const isPosition = ({roles, entities}: Resolving, {head}: Mention) => isBarelyRole(head) && findHolders(roles, head, head).keys().some(entity => entities[entity]!.kind === 'person');

// Of those who were called so the one most talked of.
function resolveHolder(resolving: Resolving, mention: Mention, phrase: string, sentence: number): Found | null {
	const holders = findHolders(resolving.roles, mention.head, phrase);
	if (holders.size === 0) {
		return null;
	}

	const bearer = holders.keys().find(entity => resolving.entities[entity]!.kind === 'person') ?? -1;
	const choice = chooseSalient(resolving.discourse, sentence, entity => holders.get(entity.index) ?? 0);
	return choice.entity >= 0 && (bearer < 0 || holders.has(choice.entity)) ? fromChoice(choice, isForgotten(resolving, choice.entity, sentence) ? 0.6 : 0.95) : {entity: bearer < 0 ? holders.keys().toArray().at(-1)! : bearer, sureness: 0.8, runnerUp: choice.entity};
}

function resolveRole(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	const {outline} = resolving.analysis;
	const isDefined = /^(?:who|whose)$/v.test(outline.narrative.tokens[mention.run.to]?.lower ?? '');
	if (mention.kind === 'group' || (mention.kind === 'description' && (!mention.isDefinite || isDefined))) {
		return introduce(resolving, mention, at);
	}

	const owner = ownerOf(resolving, mention, at);
	// "says the mother of four"
	if (isParentOf(outline.narrative.tokens, mention)) {
		return resolveUnheard(resolving, mention, at, sentence);
	}

	if (mention.kind === 'written') {
		if (owner >= 0) {
			resolving.phrases.set(`written ${mention.head}`, owner);
		}

		return owner >= 0 ? {entity: owner, sureness: 0.9, runnerUp: -1} : resolveWritten(resolving, mention, at, sentence, next => resolveSender(resolving, next, next > at + 1, sentence)) ?? introduce(resolving, mention, at);
	}

	if (mention.kind === 'body' && !isPosition(resolving, mention)) {
		return (owner < 0 ? resolveBody(resolving, mention, sentence) : null) ?? introduce(resolving, mention, at);
	}

	const phrase = outline.text.slice(mention.start, mention.end);
	// "my two-year-old" of whoever writes
	if (/^(?:my|our|your) /iv.test(phrase)) {
		return introduce(resolving, mention, at);
	}

	const holder = resolveHolder(resolving, mention, phrase, sentence) ?? resolveJustNamed(resolving, mention, phrase, sentence);
	if (holder !== null) {
		return holder;
	}

	return owner >= 0 || isAnother(resolving, mention, at) || isOfBody(phrase) || isPlaced(resolving, mention) || outline.narrative.tokens[mention.run.from]!.isPossessive ? introduce(resolving, mention, at) : resolveUnheard(resolving, mention, at, sentence);
}

// "Ann Lee disagreed. “It is a penalty,” the visitors' coach said": whom the sentence before is about, and nothing has told a role of.
function resolveJustNamed(resolving: Resolving, mention: Mention, phrase: string, sentence: number): Found | null {
	const {analysis, entities, entityOf} = resolving;
	const {outline, mentionsOf, index: {mentions}} = analysis;
	const {tokens, sentences} = outline.narrative;
	const own = sentences[sentence]!;
	const before = sentences[sentence - 1];
	const {from, to} = mentionsOf[sentence - 1] ?? {from: 0, to: 0};
	const subject = mentions[from];
	const {kind, run} = mention;
	const isTag = kind === 'description' && tokens[own.from]!.kind === 'quotation' && run.from - own.from < 3 && isVerbLike(tokens[run.to]);
	if (!isTag || before?.paragraph !== own.paragraph || to - from !== 1 || subject?.kind !== 'person' || subject.words.length < 2 || subject.run.from !== before.from || !isVerbLike(tokens[subject.run.to])) {
		return null;
	}

	const entity = entities[entityOf[from]!]!;
	if (entity.roles.length > 0 || entity.personhood < leastKnown) {
		return null;
	}

	learnRole(resolving.roles, entity.index, phrase);
	giveRole(resolving, mention, entity, phrase.replace(/^the /iv, ''));
	return {entity: entity.index, sureness: 0.85, runnerUp: -1};
}

const leastKnown = 0.7;

// Who sent a paper: the walk has not yet come to whose "his lawyer" is.
function resolveSender(resolving: Resolving, at: number, isOwned: boolean, sentence: number): number {
	const mention = resolving.analysis.index.mentions[at]!;
	return (isOwned ? introduce(resolving, mention, at) : resolveDescription(resolving, mention, at, sentence)).entity;
}

// "the director of academic management at SUM", whom nothing has named: not whoever is talked of.
function isPlaced({analysis}: Resolving, mention: Mention): boolean {
	const {tokens} = analysis.outline.narrative;
	const {to} = extendPhrase(analysis.outline.narrative, mention);
	const last = tokens[to - 1]!;
	return mention.kind === 'description' && to > mention.run.to + 1 && /^(?:at|for|of)$/v.test(tokens[mention.run.to]!.lower) && last.isCapital && (isOrganizationWord(last.lower) || (last.text.length > 2 && isShouted(last)));
}

const isParentOf = (tokens: readonly Token[], {head, run: {to}}: Mention) => /^(?:mother|father|mum|mom|dad|grandmother|grandfather)$/v.test(head) && tokens[to]?.lower === 'of' && /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/v.test(tokens[to + 1]?.lower ?? '');

const leastPerson = 0.4;
// "the woman" is rather someone the article has not named.
const named = 0.3;

// "the lanky professor", where no professor was named: the one who is being talked of, with doubt.
function resolveUnheard(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	const isNameless = /^(?:man|woman|boy|girl|person|teenager|guy|lady)$/v.test(mention.head);
	const choice = chooseSalient(resolving.discourse, sentence, entity => (entity.kind === 'person' && entity.personhood > leastPerson) || (entity.kind === 'unnamed' && isNameless && entity.gender !== 'neuter') ? fitGender(entity, mention.gender) * (isNameless && entity.kind === 'person' ? named : 1) : 0);
	return choice.entity < 0 || !isPresent(resolving, choice.entity, sentence) ? introduce(resolving, mention, at) : fromChoice(choice, 0.7);
}

// The owner that a phrase begins with ("her statement", "the RCMP statement"), or -1.
function ownerOf(resolving: Resolving, mention: Mention, at: number): number {
	const {index: {mentions}} = resolving.analysis;
	for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
		const other = mentions[before]!;
		if (other.run.from >= mention.run.from && other.run.to <= mention.run.to && other.isPossessive) {
			return resolving.entityOf[before]!;
		}
	}

	return mention.kind === 'written' ? namedWithin(resolving, mention) : -1;
}

function namedWithin(resolving: Resolving, {run}: Mention): number {
	const {tokens} = resolving.analysis.outline.narrative;
	const words = tokens.slice(run.from, run.to - 1).filter(({isCapital, lower}) => isCapital && lower !== 'the').map(({lower}) => plain(lower).replaceAll('.', ''));
	return words.length === 0 ? -1 : (findNamed(resolving.roles, words) ?? -1);
}

// Someone the article does not name: known by the description from here on.
function introduce(resolving: Resolving, mention: Mention, at: number): Found {
	const {outline} = resolving.analysis;
	const run = extendPhrase(outline.narrative, mention);
	const {name, key, kind} = describeEntity(outline.text, outline.narrative.tokens, run, mention);
	const known = resolving.phrases.get(key);
	if (known !== undefined) {
		return {entity: known, sureness: 0.9, runnerUp: -1};
	}

	const index = createEntity(resolving, name, kind, mention);
	resolving.phrases.set(key, index);
	if (mention.kind === 'description') {
		learnRole(resolving.roles, index, mention.head);
	}

	return {entity: index, sureness: at >= 0 ? 0.9 : 0, runnerUp: -1};
}

