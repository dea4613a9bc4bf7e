import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf, story} from '../helpers/outline-article.js';

const headline = 'The last ferryman';
const kindsOf = (source: string, format: 'text' | 'markdown' = 'text'): readonly string[] => articleOf(source, format).blocks.map(({kind}) => kind);
const answers = ['In 1974, with my uncle, on the old boat that is now in the museum.', 'Every day of the week, and twice on Sundays, I tell you.', 'The fog, mostly, and the silence that came with it in the mornings.'];

test('letters tell questions from answers', () => {
	assert.deepEqual(kindsOf(`${headline}\n\n${story[0]!}\n\nQ: When did you start?\n\nA: ${answers[0]!}\n\nIt rained all that summer and nobody came.\n\nQ: Would you do it again?\n\nA: ${answers[1]!}\n\n${story[2]!}`), ['headline', 'paragraph', 'question', 'answer', 'answer', 'question', 'answer', 'paragraph']);
});

test('names tell them, where one asks and the other answers', () => {
	assert.deepEqual(kindsOf(`${headline}\n\n${story[0]!}\n\nPOST: When did you start?\n\nREYES: ${answers[0]!}\n\nPOST: Would you do it again?\n\nREYES: ${answers[1]!}`), ['headline', 'paragraph', 'question', 'answer', 'question', 'answer']);
});

test('bold questions tell them', () => {
	assert.deepEqual(kindsOf(`# ${headline}\n\n${story[0]!}\n\n**When did you start?**\n\n${answers[0]!}\n\n${answers[2]!}\n\n**Would you do it again?**\n\n${answers[1]!}\n`, 'markdown'), ['headline', 'paragraph', 'question', 'answer', 'answer', 'question', 'answer']);
});

test('questions that stand alone again and again tell them', () => {
	assert.deepEqual(kindsOf(`${headline}\n\n${story[0]!}\n\nWhen did you start?\n\n${answers[0]!}\n\nWould you do it again?\n\n${answers[1]!}\n\nWhat will you miss?\n\n${answers[2]!}`), ['headline', 'paragraph', 'question', 'answer', 'question', 'answer', 'question', 'answer']);
});

test('a story that asks once is no interview', () => {
	assert.deepEqual(kindsOf(`${headline}\n\n${story[0]!}\n\nWho pays?\n\n${story[1]!}\n\n“Why not?”\n\n${story[2]!}\n\nNote: the levy is in crowns.`), ['headline', 'paragraph', 'subheading', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
});
