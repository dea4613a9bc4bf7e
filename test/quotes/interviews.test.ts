import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Article, BlockKind} from '../../source/article/article.js';
import {unknownArticle} from '../../source/article/unknown-article.js';
import {extractFromText} from '../../source/quotes/extract-from-text.js';
import {extractQuotes} from '../../source/quotes/extract-quotes.js';
import type {Quote} from '../../source/quotes/quote.js';

type Line = readonly [kind: BlockKind | 'bold' | 'slanted', words: string];

// A page: its blocks, some of them in bold or italics from end to end.
function makePage(lines: readonly Line[], facts: Partial<Article> = {}): Article {
	const text = lines.map(([, words]) => words).join('\n\n');
	let at = 0;
	const spans = lines.map(([kind, words]) => {
		const start = at;
		at += words.length + 2;
		return {kind, start, end: start + words.length};
	});
	return {
		...unknownArticle('a'), text, ...facts,
		blocks: spans.map(({kind, start, end}) => ({kind: kind === 'bold' || kind === 'slanted' ? 'paragraph' : kind, start, end})),
		inlines: spans.flatMap(({kind, start, end}) => kind === 'bold' || kind === 'slanted' ? [{kind: kind === 'bold' ? 'strong' : 'emphasis', start, end}] : []),
	};
}

const tell = (quotes: readonly Quote[]) => quotes.map(({text, attribution: {speaker}}) => [text, speaker?.name]);
const sureOf = (quotes: readonly Quote[], name: string) => quotes.filter(({attribution}) => attribution.speaker?.name === name).map(({attribution: {confidence}}) => confidence >= 0.9);

const introduction = 'Dilys Marsh has mended bells for forty years. She spoke to the Echo in her yard.';
const talk: readonly Line[] = [
	['paragraph', introduction],
	['bold', 'Which bell did you mend first?'],
	['paragraph', 'A cracked tenor from Long Mill. I was nineteen, and I wept.'],
	['paragraph', 'I still hear it on Sundays.'],
	['bold', 'Tell me about your worst day.'],
	['paragraph', 'The day the crane failed. My brother was under it, and he walked away.'],
	['bold', 'Do you sleep well?'],
	['paragraph', 'I sleep like a bell.'],
	['paragraph', 'Her yard closes in May.'],
];

suite('interviews without names at their turns', () => {
	test('questions in bold, with answers over paragraphs', () => {
		const quotes = extractQuotes(makePage(talk, {byline: ['Per Holm']}));
		assert.deepEqual(tell(quotes), [
			['Which bell did you mend first?', 'Per Holm'],
			['A cracked tenor from Long Mill. I was nineteen, and I wept. I still hear it on Sundays.', 'Dilys Marsh'],
			['Tell me about your worst day.', 'Per Holm'],
			['The day the crane failed. My brother was under it, and he walked away.', 'Dilys Marsh'],
			['Do you sleep well?', 'Per Holm'],
			['I sleep like a bell.', 'Dilys Marsh'],
		]);
		assert.ok(quotes.every(({kind, attribution}) => kind === 'direct' && attribution.rule === 'turn'));
		assert.deepEqual(sureOf(quotes, 'Dilys Marsh'), [true, true, true]);
		assert.deepEqual(sureOf(quotes, 'Per Holm'), [false, false, false]);
	});

	test('questions by letters, in a text without style', () => {
		const {quotes} = extractFromText([introduction, 'Q. Which bell did you mend first?', 'A. A cracked tenor. I was nineteen.', 'Q. And the last one.', 'A. That is still here, behind you. I cannot let it go.', 'Q. Will you ring it?', 'A. Never. My wife would hear.'].join('\n\n'), {id: 'a'});
		assert.deepEqual(tell(quotes), [
			['Which bell did you mend first?', 'interviewer'],
			['A cracked tenor. I was nineteen.', 'Dilys Marsh'],
			['And the last one.', 'interviewer'],
			['That is still here, behind you. I cannot let it go.', 'Dilys Marsh'],
			['Will you ring it?', 'interviewer'],
			['Never. My wife would hear.', 'Dilys Marsh'],
		]);
		assert.equal(quotes[0]!.attribution.speaker?.kind, 'unnamed');
	});

	const answers = ['I was nineteen, and I wept over a cracked tenor.', 'My brother was under the crane, and he walked away.', 'I sleep like a bell, and I dream of nothing.'];
	const questions = ['Which bell did you mend first?', 'What was your worst day?', 'Do you sleep well?'];
	const alternate = (kind: Line[0]): readonly Line[] => questions.flatMap((question, at): readonly Line[] => [[kind, question], ['paragraph', answers[at]!]]);
	for (const kind of ['paragraph', 'question', 'subheading'] as const) {
		test(`questions that are told by their mark alone (${kind})`, () => {
			const quotes = extractQuotes(makePage([['headline', 'The last bell'], ['paragraph', introduction], ...alternate(kind)]));
			assert.deepEqual(tell(quotes).filter(([, name]) => name === 'Dilys Marsh').map(([words]) => words), answers);
		});
	}

	test('questions by a letter whose stop a page has lost', () => {
		const {quotes} = extractFromText([introduction, 'QWhich bell did you mend first?', 'A: A cracked tenor. I was nineteen.', 'QThe last one is still here.', 'A: I cannot let it go.'].join('\n\n'), {id: 'a'});
		assert.deepEqual(tell(quotes).map(([words]) => words), ['Which bell did you mend first?', 'A cracked tenor. I was nineteen.', 'The last one is still here.', 'I cannot let it go.']);
	});

	test('whom the headline alone names, and nobody says was asked, is not so sure', () => {
		const quotes = extractQuotes(makePage([['headline', 'Dilys Marsh, mender of bells'], ['paragraph', 'Her yard closes in May.'], ...alternate('bold')]));
		assert.deepEqual(sureOf(quotes, 'Dilys Marsh'), [false, false, false]);
	});

	test('few answers that say “I” are not so sure', () => {
		const quotes = extractQuotes(makePage([['paragraph', introduction], ...questions.flatMap((question, at): readonly Line[] => [['bold', question], ['paragraph', at === 0 ? 'A tenor.' : answers[at]!]]), ['bold', 'What do you miss?'], ['paragraph', 'The quiet.']]));
		assert.deepEqual(sureOf(quotes, 'Dilys Marsh'), [false, false, false, false]);
	});

	test('of two who are named, the one who was talked to', () => {
		const quotes = extractQuotes(makePage([['paragraph', 'Owen Clarke founded the yard in 1921. The Echo talked to the bell mender Dilys Marsh, who runs it.'], ...alternate('paragraph')]));
		assert.deepEqual(tell(quotes).filter(([, name]) => name === 'Dilys Marsh').map(([words]) => words), answers);
	});

	test('whoever signs the article does not answer', () => {
		const quotes = extractQuotes(makePage([['paragraph', 'Per Holm talks to Dilys Marsh, who mends bells.'], ...alternate('paragraph')], {byline: ['Per Holm']}));
		assert.deepEqual(tell(quotes).map(([, name]) => name), ['Per Holm', 'Dilys Marsh', 'Per Holm', 'Dilys Marsh', 'Per Holm', 'Dilys Marsh']);
	});

	test('words of others in marks stay theirs, and what the writer adds is no answer', () => {
		const quotes = extractQuotes(makePage([...talk.slice(0, 7), ['paragraph', 'I do now. My doctor, Ann Lee, told me: “Buy a softer bell.”'], ['slanted', 'She would not say which bell I heard.']]));
		assert.deepEqual(tell(quotes).slice(-2), [['Do you sleep well?', 'interviewer'], ['Buy a softer bell.', 'Ann Lee']]);
	});
});

const faq = (questions: readonly string[], answers: readonly string[]): readonly Line[] => questions.flatMap((question, at): readonly Line[] => [['bold', question], ['paragraph', answers[at]!]]);

const noInterviews: ReadonlyArray<readonly [what: string, lines: readonly Line[]]> = [
	['an explainer, with a minister in its introduction', [
		['paragraph', 'In an interview on Monday, Ann Lee said that the levy would rise.'],
		...faq(['What does it mean for you?', 'When does it start?', 'Will your boat be dearer?'], ['You will pay more at every berth in the harbour.', 'On the first of May, the council says.', 'Yes, by a third, unless you row.']),
	]],
	['an explainer by a writer who says “I”', [
		['headline', 'What the new levy means for you'],
		['paragraph', 'Harbour master Ann Lee spoke to the Echo on Monday.'],
		...faq(['Do you have to pay?', 'When does it start?', 'Will you get a grant?'], ['No. I have not paid for years.', 'On the first of May. My colleague has the dates.', 'I asked three times, and it depends on your boat.']),
	]],
	['advice to readers', [
		['paragraph', 'The vet Ann Lee answers your letters every week.'],
		...faq(['My cat eats paper. What can I do?', 'My hen will not lay. Is she ill?', 'How do I tell my dog of the baby?'], ['I would hide the paper, and I would buy her a toy.', 'I doubt it. My own hens rest in winter.', 'Slowly. I told mine over a month.']),
	]],
	['what a shop tells its customers', [
		['paragraph', 'Dilys Marsh has sold bells since 1981.'],
		...faq(['Do you send bells abroad?', 'Will you take my old bell?', 'Can you mend a crack?'], ['We send them to every port.', 'We take all bells, and pay for the metal.', 'We mend small ones in a week.']),
	]],
	['a report under questions', [
		['paragraph', 'Dilys Marsh wants the yard to stay open.'],
		...faq(['Did you know it was closing?', 'Will you miss it?', 'What would you pay?'], ['“I did not,” said Owen Clarke. Others did.', '“I will miss it,” Ann Lee said, “as my father does.”', 'Bo Roe said: “Nothing. I have bells of my own.”']),
	]],
	['a talk with nobody who is named', [
		['paragraph', 'A man who mends bells spoke to the Echo in his yard.'],
		...faq(['Which bell did you mend first?', 'What was your worst day?', 'Do you sleep well?'], ['I was nineteen, and I wept.', 'My brother was under the crane.', 'I sleep like a bell.']),
	]],
	['a talk with two', [
		['paragraph', 'Dilys Marsh and Owen Clarke spoke to the Echo in their yard.'],
		...faq(['Which bell did you mend first?', 'What was your worst day?', 'Do you sleep well?'], ['I was nineteen, and I wept.', 'My brother was under the crane.', 'I sleep like a bell.']),
	]],
	['a column that asks itself', [
		['paragraph', 'Mayor Ann Lee has closed the bridge again.'],
		...faq(['Who gains from it?', 'Is it the river?', 'So what now?'], ['I asked the gulls, and they did not say.', 'I doubt it. My cellar is dry.', 'I shall swim.']),
	]],
];

suite('no interview', () => {
	for (const [what, lines] of noInterviews) {
		test(what, () => {
			const quotes = extractQuotes(makePage(lines));
			assert.deepEqual(quotes.filter(({attribution}) => attribution.rule === 'turn'), []);
		});
	}
});

const told = 'A woman stood up and told me, “You saved our tower.” I did not know where to look.';
const marsh = 'Dilys Marsh has mended bells for forty years. She is 71.';

// Of each text who speaks last.
const features: ReadonlyArray<readonly [what: string, paragraphs: readonly string[], speaker: string]> = [
	['an answer after its question', [marsh, 'Why did you leave?', `There was a fair. ${told}`, 'She looks out at the yard. She has not been back.', '“I miss it,” she says.'], 'Dilys Marsh'],
	['an answer that says "we"', [marsh, 'How did it end?', 'We were at a fair. A woman stood up and told us, “You saved our tower.”', 'The yard is empty. She has sold her tools.', '“I miss it,” she says.'], 'Dilys Marsh'],
	['a man, in an answer', ['Rob Marsh has mended bells for forty years.', 'And then?', 'There was a fair, and I was late. A man stood up and told me, “You saved our tower.”', 'The yard is empty. He has sold his tools.', '“I miss it,” he says.'], 'Rob Marsh'],
	['words of the one who is asked, without a question', [marsh, `I was at a fair. ${told}`, 'The yard closed in May. She kept the tools.', '“I miss it,” she says.'], 'Dilys Marsh'],
	['in marks', [marsh, `“There was a fair,” she says. “${told.replaceAll(/[“”]/gv, '’')}”`, 'The yard closed in May. She kept the tools.', '“I miss it,” she says.'], 'Dilys Marsh'],
	['but not who is told of in the same answer', ['Rob Marsh has mended bells for forty years.', 'And then?', 'I was late. A woman stood up and told me, “You saved our tower.” She wept. “I am glad,” she said.'], 'woman'],
	['nor whom a story brings in that does not say "I"', [marsh, 'A woman came into the yard. She wore a green coat.', 'The bell was hers. She wanted it back.', '“I need it,” she said.'], 'woman'],
	['nor whom a reporter goes on about', ['Rob Marsh has mended bells for forty years.', 'A woman stopped me at the gate.', 'She wore a green coat, and she carried a hen.', '“I want a bell,” she said.'], 'woman'],
];

suite('who stands only in an answer', () => {
	for (const [what, paragraphs, speaker] of features) {
		test(what, () => {
			assert.equal(extractFromText(paragraphs.join('\n\n'), {id: 'a'}).quotes.at(-1)?.attribution.speaker?.name, speaker);
		});
	}
});
