/*
Whom an interview is with: the headline or the introduction names them, and mostly says that they were talked to.
*/
import type {Article} from '../article/article.js';
import {explainerPhrases, interviewLeads, interviewPhrases, interviewSections} from '../language/en/interview-words.js';
import {foldText} from '../language/fold-text.js';
import type {Span} from '../language/span.js';
import {analyze, type Analysis} from './analysis.js';
import type {Entity} from './entity.js';
import type {Interview} from './find-interview.js';
import {findQuotations} from './find-quotations.js';
import {resolveMentions, type Resolution} from './resolve-mentions.js';

/**
Who answers: where their name stands in the introduction, and how likely the answers are theirs, before calibration.
*/
export type Interviewee = {readonly mention: Span; readonly share: number};

const toldShare = 0.88;
const untoldShare = 0.62;
// An explainer whose writer says "I" now and then.
const mostlyPersonal = 0.6;
const longestLead = 40;

const flatten = (text: string): string => ` ${foldText(text).text.replaceAll('&', ' and ').replaceAll(/[^\p{Letter}\p{Number}']+/gv, ' ').trim()} `;
const hasPhrase = (words: string, phrases: readonly string[]): boolean => phrases.some(phrase => words.includes(` ${phrase} `));

type People = {readonly analysis: Analysis; readonly resolution: Resolution; readonly counts: ReadonlyMap<number, number>};

const mentionsOf = ({analysis: {index}, resolution: {entityOf}}: People, entity: number) => index.mentions.filter((_, at) => entityOf[at] === entity);

// People with a full name, by how often the introduction speaks of them; whoever wrote it is not asked.
function countPeople(analysis: Analysis, byline: readonly string[]): People {
	const resolution = resolveMentions(analysis, new Map());
	const authors = new Set(byline.map(name => flatten(name)));
	const isPerson = ({kind, words, name}: Entity) => kind === 'person' && words.length > 1 && !authors.has(flatten(name));
	const counts = new Map<number, number>();
	for (const entity of resolution.entityOf) {
		if (entity >= 0 && isPerson(resolution.entities[entity]!)) {
			counts.set(entity, (counts.get(entity) ?? 0) + 1);
		}
	}

	return {analysis, resolution, counts};
}

// "The Echo spoke to Ann Lee", "An interview with the actor Ann Lee"
const isAddressed = (people: People, entity: number): boolean => mentionsOf(people, entity).some(({start, kind}) => {
	const {text} = people.analysis.outline;
	const before = flatten(text.slice(Math.max(0, start - longestLead), start)).replace(/ (?:the|a|an) $/v, ' ');
	return kind === 'person' && interviewLeads.some(lead => before.endsWith(` ${lead} `));
});

// Who is asked, where one alone can be: the one who was talked to, else the one spoken of most, by far.
function choose(people: People): number {
	const byCount = [...people.counts].toSorted(([, a], [, b]) => b - a).map(([entity]) => entity);
	const addressed = byCount.filter(entity => isAddressed(people, entity));
	const [first = -1, second] = byCount;
	if (addressed.length === 1) {
		return addressed[0]!;
	}

	return addressed.length === 0 && (second === undefined || people.counts.get(first)! >= people.counts.get(second)! * 2) ? first : -1;
}

const isForemost = ({counts}: People, entity: number): boolean => counts.entries().every(([other, count]) => other === entity || count * 3 <= counts.get(entity)!);

/**
Who answers in an interview; null where nobody alone is named before it, or where the text says that it explains.
*/
export function findInterviewee({text, byline, section}: Article, {introduction, personal}: Interview): Interviewee | null {
	const told = introduction.filter(({kind}) => kind !== 'caption');
	const words = flatten(told.map(({start, end}) => text.slice(start, end)).join(' ').slice(0, mostOfIntroduction));
	if (hasPhrase(words, explainerPhrases)) {
		return null;
	}

	const people = countPeople(analyze(text, told, findQuotations(text, told)), byline);
	const entity = choose(people);
	if (entity < 0) {
		return null;
	}

	const isTold = isAddressed(people, entity) || (isForemost(people, entity) && (hasPhrase(words, interviewPhrases) || interviewSections.test(section ?? '')));
	const named = mentionsOf(people, entity).filter(({kind}) => kind === 'person').toSorted((a, b) => b.words.length - a.words.length);
	return named.length === 0 ? null : {mention: named[0]!, share: isTold && personal >= mostlyPersonal ? toldShare : untoldShare};
}

const mostOfIntroduction = 6000;
