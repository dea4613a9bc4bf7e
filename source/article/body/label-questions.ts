/*
Interviews: questions and answers, told by letters ("Q:"), by the names of those who speak, by bold questions, or by questions that stand alone again and again.
*/
import type {BlockKind} from '../article.js';
import {isFree, type Labels, type Page} from '../page.js';
import {isProse} from '../read-shape.js';

const question = /^(?:Q|Question|Frage)[.:]\s/;
const answer = /^(?:A|Answer|Antwort)[.:]\s/;
const speaker = /^(\p{Uppercase_Letter}[\p{Letter}\p{Mark} '\-.’]{0,30}):\s/u;
const fewestTurns = 2;
const fewestLoneQuestions = 3;
const mostQuestionWords = 60;

type Turn = 'question' | 'answer';

const bodyOf = (page: Page): readonly number[] =>
	page.segments.flatMap(({marker}, index) => isFree(page, index) && marker === 'none' ? [index] : []);

// Fills what stands between turns: what follows an answer goes on with it as long as another turn comes.
const fillTurns = (page: Page, turns: ReadonlyMap<number, Turn>, body: readonly number[], isAnsweredByNext: boolean): Labels => {
	const labels = new Map<number, BlockKind>();
	const last = body.findLast(index => turns.has(index)) ?? -1;
	let current: Turn | undefined;
	for (const index of body) {
		const turn = turns.get(index);
		if (turn !== undefined) {
			labels.set(index, turn);
			current = turn;
		} else if (current !== undefined && isProse(page.shapes[index]!) && (index < last || (isAnsweredByNext && current === 'question'))) {
			labels.set(index, 'answer');
			current = 'answer';
		} else {
			current = undefined;
		}
	}

	return labels;
};

const findLettered = (page: Page, body: readonly number[]): ReadonlyMap<number, Turn> => {
	const turns = new Map<number, Turn>();
	for (const index of body) {
		const {text} = page.segments[index]!;
		if (question.test(text)) {
			turns.set(index, 'question');
		} else if (answer.test(text)) {
			turns.set(index, 'answer');
		}
	}

	// Questions alone have letters where their answers are all that stands between.
	const questions = [...turns.values()].filter(turn => turn === 'question').length;
	return questions > 0 && (questions < turns.size || questions >= fewestTurns) ? turns : new Map();
};

const findNamed = (page: Page, body: readonly number[]): ReadonlyMap<number, Turn> => {
	const names = new Map<string, number[]>();
	for (const index of body) {
		const name = speaker.exec(page.segments[index]!.text)?.[1];
		if (name !== undefined && name.split(' ').length <= 4) {
			names.set(name, [...names.get(name) ?? [], index].slice(-500));
		}
	}

	const speakers = [...names].filter(([, indexes]) => indexes.length >= fewestTurns);
	const turnCount = speakers.reduce((sum, [, indexes]) => sum + indexes.length, 0);
	if (speakers.length < 2 || turnCount * 2 < body.length) {
		return new Map();
	}

	const asking = ([, indexes]: [string, number[]]): number => indexes.filter(index => page.shapes[index]!.ending === 'question').length / indexes.length;
	return new Map(speakers.flatMap(entry => entry[1].map((index): [number, Turn] => [index, asking(entry) > 0.4 ? 'question' : 'answer'])));
};

const isBold = (page: Page, index: number): boolean => {
	const {inlines, text} = page.segments[index]!;
	return inlines.some(({kind, start, end}) => kind === 'strong' && start === 0 && end >= text.length - 1);
};

const findBold = (page: Page, body: readonly number[]): ReadonlyMap<number, Turn> => {
	const found = body.filter(index => page.shapes[index]!.ending === 'question' && isBold(page, index));
	return found.length >= fewestTurns ? new Map(found.map(index => [index, 'question'])) : new Map();
};

// A question outside quotation marks, on its own line, that a paragraph answers.
const isLoneQuestion = (page: Page, index: number, next: number | undefined): boolean => {
	const {ending, words} = page.shapes[index]!;
	const {text} = page.segments[index]!;
	return ending === 'question'
		&& text.endsWith('?')
		&& words <= mostQuestionWords
		&& !/["«»“”]/.test(text)
		&& next !== undefined
		&& page.shapes[next]!.ending !== 'question'
		&& isProse(page.shapes[next]!);
};

const findLone = (page: Page, body: readonly number[]): ReadonlyMap<number, Turn> => {
	const found = body.filter((index, place) => isLoneQuestion(page, index, body[place + 1]));
	return found.length >= fewestLoneQuestions && found.length * 5 >= body.length ? new Map(found.map(index => [index, 'question'])) : new Map();
};

/**
The questions and answers of an interview.
*/
export const labelQuestions = (page: Page): Labels => {
	const body = bodyOf(page);
	const lettered = findLettered(page, body);
	if (lettered.size > 0) {
		return fillTurns(page, lettered, body, lettered.values().every(turn => turn === 'question'));
	}

	const named = findNamed(page, body);
	if (named.size > 0) {
		return fillTurns(page, named, body, false);
	}

	const bold = findBold(page, body);
	return fillTurns(page, bold.size > 0 ? bold : findLone(page, body), body, true);
};
