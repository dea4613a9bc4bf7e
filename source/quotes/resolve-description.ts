/*
Descriptions: whom "the minister", "her statement", "a senior official" and "the report" point to.
*/
import {describeEntity, extendPhrase} from './describe-entity.js';
import {findFormer, fitGender, isAnother, isForgotten, isPresent} from './description-ties.js';
import {resolveApposition} from './resolve-apposition.js';
import {chooseSalient} from './discourse.js';
import type {Mention} from './mention.js';
import {createEntity, fromChoice, nobody, type Found, type Resolving} from './resolving.js';
import {findHolders, findNamed, isOfAnother, isOfBody, learnRole, namedOwners} from './role-index.js';
import {resolveBody} from './resolve-body.js';
import {resolveCompany} from './resolve-company.js';
import {resolveGivenName} from './resolve-given-name.js';
import {resolveJustNamed} from './resolve-just-named.js';
import {isElsewhere, isTelling, isThere, readQualifiers, type Qualifiers} from './role-qualifiers.js';
import {resolveNamedBody} from './resolve-named-body.js';
import {resolveWritten} from './resolve-written.js';
import type {Token} from './token.js';
import {isCrowd, isOffice, isPlaced, tellerBefore} from './unnamed-role.js';
import {isBarelyRole, plain} from './word-facts.js';

/**
Whom a description points to.
*/
export function resolveDescription(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	return mention.head === 'nobody' || mention.head === 'no-one' ? nobody : resolveSurname(resolving, mention) ?? resolveNamedBody(resolving, mention, at) ?? resolveGivenName(resolving, mention, at) ?? resolveApposition(resolving, mention, at) ?? resolveCompany(resolving, mention, at) ?? resolveRole(resolving, mention, at, sentence);
}

// "Bishop said", where the article knows Julie Bishop: a surname that is a title as well.
function resolveSurname({analysis, bySurname}: Resolving, {run, head, kind}: Mention): Found | null {
	const {tokens} = analysis.outline.narrative;
	const [bearer] = run.to - run.from === 1 && kind === 'description' && tokens[run.from]!.isCapital && tokens[run.from - 1]?.lower !== 'the' ? bySurname.get(head) ?? [] : [];
	return bearer === undefined ? null : {entity: bearer, sureness: 0.9, runnerUp: -1};
}

// "the center" is a player where one was called so.
const isPosition = ({roles, entities}: Resolving, {head}: Mention) => isBarelyRole(head) && findHolders(roles, head, head).keys().some(entity => entities[entity]!.kind === 'person');

// "Roe's lawyer" is not who was brought in as Smith's.
function isOfOtherPerson({entities, roles, bySurname}: Resolving, noun: string, holder: number, owner: number): boolean {
	const own = entities[owner];
	const others = own?.kind === 'person' ? namedOwners(roles, noun, holder, surname => bySurname.has(surname)) : [];
	return others.length > 0 && others.every(surname => !own!.words.includes(surname));
}

// Of those who were called so the one most talked of.
function resolveHolder(resolving: Resolving, mention: Mention, phrase: string, sentence: number, {owner, told}: Owned): Found | null {
	const former = findFormer(resolving, mention.head);
	if (former >= 0) {
		return {entity: former, sureness: 0.85, runnerUp: -1};
	}

	const all = new Map([...findHolders(resolving.roles, mention.head, phrase)].filter(([entity]) => !isOfOtherPerson(resolving, mention.head, entity, owner)));
	const fitting = new Map([...all].filter(([entity]) => told === null || !isElsewhere(resolving.entities[entity]!, mention.head, told)));
	const holders = fitting.size === 0 && told?.isGuess === true ? all : fitting;
	if (holders.size === 0) {
		return null;
	}

	const bearer = holders.keys().find(entity => resolving.entities[entity]!.kind === 'person') ?? -1;
	const choice = chooseSalient(resolving.discourse, sentence, entity => holders.get(entity.index) ?? 0);
	return choice.entity >= 0 && (bearer < 0 || holders.has(choice.entity)) ? fromChoice(choice, isForgotten(resolving, choice.entity, sentence) || isOfAnother(resolving.roles, mention.head, phrase, choice.entity) ? 0.6 : 0.95) : {entity: bearer < 0 ? holders.keys().toArray().at(-1)! : bearer, sureness: 0.8, runnerUp: choice.entity};
}

type Owned = {readonly owner: number; readonly told: Qualifiers | null};

// What a phrase tells of where an office is held, null where it tells nothing: "the Thornbury manager", and "the company's chief executive", where the company is known.
function readTold(resolving: Resolving, mention: Mention, owner: number, sentence: number): Qualifiers | null {
	const {analysis, entities} = resolving;
	const {text, narrative} = analysis.outline;
	const {to} = extendPhrase(narrative, mention);
	const told = mention.kind === 'description' ? readQualifiers(text.slice(mention.start, narrative.tokens[to - 1]!.end), mention.head) : null;
	const isGuess = entities[owner]?.kind === 'organization' && entities[owner].words.length === 0;
	const body = entities[isGuess ? subjectBefore(resolving, sentence) : owner];
	const names = told?.names.length === 0 && body?.kind === 'organization' ? body.words : (told?.names ?? []);
	return told !== null && isTelling({...told, names}) ? {...told, names, isGuess} : null;
}

// Of whom the sentence before is: "Tern said it would pay. “We are sorry,” the company's chief executive said".
function subjectBefore({analysis: {mentionsOf}, entityOf}: Resolving, sentence: number): number {
	const {from, to} = mentionsOf[sentence - 1] ?? {from: 0, to: 0};
	return to > from ? entityOf[from]! : -1;
}

// Whether somebody talked of a moment ago holds such an office elsewhere.
const isContested = ({entities, discourse: {recent}, roles}: Resolving, {head}: Mention, told: Qualifiers) => [...recent.map(({entity}) => entity), ...roles.byNoun.get(head)?.keys() ?? []].some(entity => isElsewhere(entities[entity]!, head, told));

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
		return resolvePaper(resolving, mention, at, sentence, owner);
	}

	if (mention.kind === 'body' && !isPosition(resolving, mention)) {
		return (owner < 0 ? resolveBody(resolving, mention, sentence) : null) ?? introduce(resolving, mention, at);
	}

	const phrase = outline.text.slice(mention.start, mention.end);
	// "my two-year-old" of whoever writes
	if (/^(?:my|our|your) /iv.test(phrase)) {
		return introduce(resolving, mention, at);
	}

	const told = readTold(resolving, mention, owner, sentence);
	return findOfficer(resolving, mention, at, sentence, resolveHolder(resolving, mention, phrase, sentence, {owner, told}), told) ?? resolveUnknown(resolving, mention, at, sentence, owner);
}

// Who holds the office: who was called so, or who has just been named, with doubt where nothing says that it is the same one.
function findOfficer(resolving: Resolving, mention: Mention, at: number, sentence: number, holder: Found | null, told: Qualifiers | null): Found | null {
	const isSure = holder !== null && (told === null || isThere(resolving.entities[holder.entity]!, mention.head, told));
	const justNamed = isSure ? null : resolveJustNamed(resolving, mention, at, sentence, told);
	const found = justNamed ?? holder;
	if (isSure || told === null) {
		return found;
	}

	const isOpen = isContested(resolving, mention, told);
	// Who is manager elsewhere is not "the Thornbury manager", whom nothing has named.
	if (found === null) {
		return isOpen ? {...introduce(resolving, mention, at), sureness: leastOfOther} : null;
	}

	const most = justNamed === null ? leastOfOther : 0.8;
	return isOpen || told.isOfMatch || (justNamed !== null && holder !== null) ? {...found, sureness: Math.min(found.sureness, most)} : found;
}

const leastOfOther = 0.5;

// Whom a description brings in that nobody was called by before.
function resolveUnknown(resolving: Resolving, mention: Mention, at: number, sentence: number, owner: number): Found {
	const {outline} = resolving.analysis;
	const phrase = outline.text.slice(mention.start, mention.end);
	if (owner < 0 && isOffice(outline.narrative.tokens, mention)) {
		return {...introduce(resolving, mention, at), sureness: 0.5};
	}

	return owner >= 0 || isAnother(resolving, mention, at) || isCrowd(outline.narrative.tokens, mention) || isOfBody(phrase) || isPlaced(outline.narrative, mention) || outline.narrative.tokens[mention.run.from]!.isPossessive ? introduce(resolving, mention, at) : resolveUnheard(resolving, mention, at, sentence);
}

// "her statement", "the report"
function resolvePaper(resolving: Resolving, mention: Mention, at: number, sentence: number, owner: number): Found {
	if (owner < 0) {
		return resolveWritten(resolving, mention, at, sentence, next => resolveSender(resolving, next, next > at + 1, sentence)) ?? introduce(resolving, mention, at);
	}

	resolving.phrases.set(`written ${mention.head}`, owner);
	return {entity: owner, sureness: 0.9, runnerUp: -1};
}

// Who sent a paper: the walk has not yet come to whose "his lawyer" is.
function resolveSender(resolving: Resolving, at: number, isOwned: boolean, sentence: number): number {
	const mention = resolving.analysis.index.mentions[at]!;
	return (isOwned ? introduce(resolving, mention, at) : resolveDescription(resolving, mention, at, sentence)).entity;
}

const isParentOf = (tokens: readonly Token[], {head, run: {to}}: Mention) => /^(?:mother|father|mum|mom|dad|grandmother|grandfather)$/v.test(head) && tokens[to]?.lower === 'of' && /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/v.test(tokens[to + 1]?.lower ?? '');

const leastPerson = 0.4;
// "the woman" is rather someone the article has not named.
const named = 0.3;

// "the lanky professor", where no professor was named: the one who is being talked of, with doubt.
function resolveUnheard(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	const isNameless = /^(?:man|woman|boy|girl|person|teenager|guy|lady)$/v.test(mention.head);
	const teller = tellerBefore(resolving, at);
	const choice = chooseSalient(resolving.discourse, sentence, entity => entity.index !== teller && ((entity.kind === 'person' && entity.personhood > leastPerson) || (entity.kind === 'unnamed' && isNameless && entity.gender !== 'neuter')) ? fitGender(entity, mention.gender) * (isNameless && entity.kind === 'person' ? named : 1) : 0);
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

