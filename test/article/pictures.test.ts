import assert from 'node:assert/strict';
import test from 'node:test';
import {isCredit} from '../../source/article/pictures/find-credit.js';
import {findCreditStart} from '../../source/article/pictures/split-credit.js';
import {articleOf, body, story, textsOfKind} from '../helpers/outline-article.js';

const credits: readonly string[] = [
	'Jo Park | AFP | Getty Images',
	'Jo Park Fotografo | Moment | Getty Images',
	'Jo Park/Getty Images',
	'Future Publishing/Getty Images',
	'STR/Getty images',
	'STR/AFP via Getty Images',
	'Jo Park/Costfoto/Barcroft Media via Getty Images',
	'Jo Park - Corbis/Getty Images',
	'David M. Benett/Getty Images',
	'(AP Photo/Jo Park)',
	'AP Photo/Jo Park',
	'REUTERS/Jo Park',
	'Photograph: Jo Park/Reuters',
	'Photo by Jo Park/AFP via Getty Images',
	'Photo by Jo Park /Postmedia News',
	'(Photo by Jo Park / AFP)',
	'(Jo Park/The Washington Post)',
	'© Jo Park',
	'Image source, Getty Images',
	'Getty Images',
	'Image Credits: Jo Park',
	'Photo credit: Jo Park',
	'Credit: Jo Park',
	'Credit...Jo Park/The New York Times',
	'Jo Park for The New York Times',
	'Credit...Jo Park for The New York Times',
	'Jo Park via Getty Images',
	'Jo Park via AP',
	'Picture: Jo Park/PA',
	'Foto: Jo Park (Getty)',
	'Courtesy of Jo Park',
	'NASA/JPL-Caltech',
	'Anadolu via Getty Images)',
];

const others: readonly string[] = [
	'Photo: Something happened yesterday at the market.',
	'The company sued Getty Images.',
	'He/she',
	'Politics',
	'© 2018 Harbour Post. All Rights Reserved.',
	'Photos show damage',
	'Image problem: why the mayor lost',
	'Mayor meets crews',
	'Credit card debt rises',
	'Photo finish',
	'By Jo Park For Dailymail.com',
	'Source says the mayor left',
	'(Reporting by Jo Park)',
	'A quiet night for and by the water',
];

test('credits in every shape, and nothing but credits', () => {
	for (const line of credits) {
		assert.ok(isCredit(line), line);
	}

	for (const line of others) {
		assert.ok(!isCredit(line), line);
	}
});

const captions: ReadonlyArray<readonly [caption: string, credit: string]> = [
	['Boats in Westhaven harbour on Monday. ', 'Photograph: Jo Park/AP'],
	['The mayor speaks. ', '(AP Photo/Jo Park)'],
	['The mayor spoke on Monday ', '(AP Photo/Jo Park)'],
	['The mayor in Westhaven.', 'Credit...Jo Park/The New York Times'],
	['The mayor walks. ', 'REUTERS/Jo Park/File Photo'],
	['The mayor in Westhaven. ', 'Jo Park | AFP | Getty Images'],
	['The mayor speaks ', 'CREDIT: Getty'],
	['Emma went to the harbour in 2023.  ', 'Emma Roma Jayne'],
	['The wall, seen from the north. ', '(Westhaven Council)'],
	['Disgraced harbour master', '(Image: Kypros)'],
	['The mayor at the wall ', 'James Rousseau/via Reuters'],
];

test('a caption and its credit on one line are parted', () => {
	for (const [caption, credit] of captions) {
		assert.equal(findCreditStart(caption + credit), caption.length, caption + credit);
	}

	for (const line of ['The firm was sued (Reuters)', 'He went to Paris. Reuters', 'He left. Jo Park said so.', 'A sentence.  Another sentence here.', 'He said “no.” (Westhaven Council)', 'David M. Benett/Getty Images']) {
		assert.equal(findCreditStart(line), undefined, line);
	}
});

const pictures = (source: string): readonly [captions: readonly string[], credits: readonly string[]] => {
	const article = articleOf(`Harbour levy passes by one vote\n\n${source}`);
	return [textsOfKind(article, 'caption'), textsOfKind(article, 'credit')];
};

test('the line right above a credit is its caption; one behind a blank line is a paragraph unless the page says otherwise', () => {
	const caption = 'Boats in the harbour at Westhaven.';
	assert.deepEqual(pictures(`${story[0]!}\n\n${caption}\nJo Park/Getty Images\n\n${story[1]!}`), [[caption], ['Jo Park/Getty Images']]);
	assert.deepEqual(pictures(`${story[0]!}\n\nJo Park/Getty Images\n\n${story[1]!}`), [[], ['Jo Park/Getty Images']]);
	assert.deepEqual(pictures(`${story[0]!}\n\nPhoto: Jo Park\n\n${story[1]!}`), [[], ['Photo: Jo Park']]);
	// A page that does so from its head on parts every caption.
	assert.deepEqual(pictures(`${caption}\n\nFoto: Jo Park (Getty)\n\n${story[0]!}\n\n${story[1]!}\n\nThe wall in winter, seen from the north.\n\nFoto: Ada Quill (Getty)\n\n${story[2]!}`)[0], [caption, 'The wall in winter, seen from the north.']);
	// Words that only captions have.
	assert.deepEqual(pictures(`${story[0]!}\n\nMayor Grand (L) shakes hands with the harbour master.\n\nJo Park | AFP | Getty Images\n\n${story[1]!}`)[0], ['Mayor Grand (L) shakes hands with the harbour master.']);
	// The BBC has them the other way round.
	assert.deepEqual(pictures(`${story[0]!}\n\nGetty Images\n${caption}\n\n${story[1]!}`), [[caption], ['Getty Images']]);
	assert.equal(textsOfKind(articleOf(`Levy\n\n${body}`), 'caption').length, 0);
});
