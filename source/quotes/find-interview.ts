/*
Questions and answers without marks and without names: letters, bold type, headings or the question mark alone tell who asks. An explainer looks the same, and so does a column of advice: in an interview the questions speak to somebody, and the answers say "I".
*/
import type {Article, Block} from '../article/article.js';
import {answerLabel, firstPerson, questionLabel, secondPerson, toldOfOthers} from '../language/en/interview-words.js';
import {textOf, type Span} from '../language/span.js';
import {withoutMarked} from './without-marked.js';

/**
One turn. `isContinued`: the next block goes on with the same answer.
*/
export type InterviewTurn = Span & {readonly isQuestion: boolean; readonly isContinued: boolean};

/**
The turns of an interview by the number of their block; `introduction` are the blocks before the first of them; `personal` is the share of the answers that speak of whoever gives them.
*/
export type Interview = {readonly turns: ReadonlyMap<number, InterviewTurn>; readonly introduction: readonly Block[]; readonly personal: number};

type Facts = {readonly text: string; readonly blocks: readonly Block[]; readonly isBold: (block: Block) => boolean; readonly isSlanted: (block: Block) => boolean};
type Group = {readonly question: number; readonly answers: number[]};

const longestQuestion = 400;
const fewestTold = 2;
const fewestUntold = 3;
const spokenKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'answer']);

const wordsOf = ({text}: Facts, block: Block): string => textOf(text, block);
const headOf = ({text}: Facts, {start}: Block): string => text.slice(start, start + 12);
const isAsking = (facts: Facts, block: Block): boolean => block.end - block.start <= longestQuestion && facts.text[block.end - 1] === '?' && !/["«»“”]/v.test(wordsOf(facts, block));

// Blocks that are of one style from the first letter to the last.
function readStyle({inlines, text}: Article, kind: 'strong' | 'emphasis'): (block: Block) => boolean {
	const ends = new Map(inlines.filter(each => each.kind === kind).map(({start, end}) => [start, end]));
	return ({start, end}) => start < text.length && (ends.get(start) ?? -1) >= end - 1;
}

// What tells the questions of a text, the plainest sign first.
const signs: ReadonlyArray<{readonly least: number; readonly isQuestion: (facts: Facts, block: Block) => boolean; readonly isSure?: (facts: Facts, block: Block) => boolean}> = [
	{least: fewestTold, isQuestion: (facts, block) => questionLabel.test(headOf(facts, block))},
	{least: fewestUntold, isQuestion: (facts, block) => block.end - block.start <= longestQuestion && (block.kind === 'question' || facts.isBold(block)), isSure: isAsking},
	{least: fewestUntold, isQuestion: (_, {kind}) => kind === 'subheading', isSure: isAsking},
	{least: fewestUntold, isQuestion: (facts, block) => /^(?:paragraph|question|answer)$/v.test(block.kind) && isAsking(facts, block)},
];

function findQuestions(facts: Facts): ReadonlySet<number> {
	for (const {least, isQuestion, isSure} of signs) {
		const found = facts.blocks.flatMap((block, at) => /^(?:paragraph|question|answer|subheading)$/v.test(block.kind) && isQuestion(facts, block) ? [at] : []);
		const sure = isSure === undefined ? found : found.filter(at => isSure(facts, facts.blocks[at]!));
		if (found.length >= least && sure.length * 2 >= found.length) {
			// Of two in a row the first ends an answer, or opens a list of questions.
			return new Set(found.filter(at => spokenKinds.has(facts.blocks[at + 1]?.kind ?? 'debris') && !found.includes(at + 1)));
		}
	}

	return new Set();
}

// Each question with the paragraphs that answer it. After the last one the story may go on: its second paragraph must still say "I".
function groupAnswers(facts: Facts, questions: ReadonlySet<number>): readonly Group[] {
	const groups: Group[] = [];
	const last = Math.max(...questions);
	for (const [at, block] of facts.blocks.entries()) {
		const group = groups.at(-1);
		if (questions.has(at)) {
			groups.push({question: at, answers: []});
		} else if (group !== undefined && spokenKinds.has(block.kind) && !facts.isSlanted(block)) {
			const isLater = group.question === last && group.answers.length > 0;
			if (isLater && (group.answers.at(-1) !== at - 1 || !firstPerson.test(withoutMarked(wordsOf(facts, block))))) {
				break;
			}

			group.answers.push(at);
		}
	}

	return groups.filter(({answers}) => answers.length > 0);
}

const share = <Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number => items.filter(item => isCounted(item)).length / items.length;

// How many of the answers say "I", words in marks aside.
const sharePersonal = (facts: Facts, groups: readonly Group[]): number => share(groups, ({answers}) => answers.some(at => firstPerson.test(withoutMarked(wordsOf(facts, facts.blocks[at]!)))));

// The questions speak to whoever answers, not of whoever asks ("Can I swim there?"), and the whole is no report with the words of many in marks.
function isTalk(facts: Facts, groups: readonly Group[]): boolean {
	const asked = groups.map(({question}) => wordsOf(facts, facts.blocks[question]!));
	const paragraphs = groups.flatMap(({answers}) => answers.map(at => wordsOf(facts, facts.blocks[at]!)));
	return share(asked, words => secondPerson.test(words)) >= 0.4
		&& share(asked, words => firstPerson.test(words) && !secondPerson.test(words)) <= 0.2
		&& share(paragraphs, words => toldOfOthers.test(words)) <= 0.34;
}

const leastPersonal = 0.4;

function withoutLabel(facts: Facts, {start, end}: Block, label: RegExp): Span {
	const length = label.exec(facts.text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
	return {start: start + length, end};
}

function toTurns(facts: Facts, groups: readonly Group[]): ReadonlyMap<number, InterviewTurn> {
	const turns = new Map<number, InterviewTurn>();
	for (const {question, answers} of groups) {
		turns.set(question, {...withoutLabel(facts, facts.blocks[question]!, questionLabel), isQuestion: true, isContinued: false});
		// Where the answer has words of others in marks, these are quotes of theirs, and it is read as a story.
		const own = answers.filter(at => !toldOfOthers.test(wordsOf(facts, facts.blocks[at]!)));
		for (const [place, at] of own.entries()) {
			turns.set(at, {...withoutLabel(facts, facts.blocks[at]!, answerLabel), isQuestion: false, isContinued: own[place + 1] === at + 1});
		}
	}

	return turns;
}

/**
The turns of an interview whose questions and answers name nobody; null where a text is none. Who was asked is not looked for.
*/
export function findInterview(article: Article, blocks: readonly Block[]): Interview | null {
	const facts: Facts = {text: article.text, blocks, isBold: readStyle(article, 'strong'), isSlanted: readStyle(article, 'emphasis')};
	const questions = findQuestions(facts);
	if (questions.size < fewestTold) {
		return null;
	}

	const groups = groupAnswers(facts, questions);
	const personal = groups.length < fewestTold ? 0 : sharePersonal(facts, groups);
	return personal < leastPersonal || !isTalk(facts, groups) ? null : {turns: toTurns(facts, groups), introduction: blocks.slice(0, groups[0]!.question), personal};
}
