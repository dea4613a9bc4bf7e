import assert from 'node:assert/strict';
import test from 'node:test';
import {debrisLines, debrisOpenings, linkListHeadings, offerOpenings, singleLinkHeadings} from '../../source/article/debris/debris-lines.js';
import {foldText} from '../../source/language/fold-text.js';
import {articleOf, outlineArticle, story, storyOutline, textsOfKind} from '../helpers/outline-article.js';

const headline = 'Harbour levy passes by one vote';
const debrisIn = (...middle: readonly string[]): readonly string[] =>
	textsOfKind(articleOf([headline, story[0]!, ...middle, ...story.slice(1)].join('\n\n')), 'debris');

test('tables are in the form that lines are compared in', () => {
	for (const line of [...debrisLines, ...debrisOpenings, ...offerOpenings, ...linkListHeadings]) {
		assert.equal(foldText(line).text.replaceAll(/\s+/g, ' ').trim(), line.trim());
	}

	for (const heading of singleLinkHeadings) {
		assert.ok(linkListHeadings.has(heading), heading);
	}
});

const lines: readonly string[] = [
	'watch now',
	'WATCH LIVE',
	'Advertisement',
	'Trump Tweet',
	'Donald Trump Tweets',
	'VIDEO3:11',
	'VIDEO4:4204:42',
	'1 / 3',
	'12 comments',
	'3 min read',
	'•',
	'___',
	'Facebook      Email      Copy Link',
	'Facebook    Email    X     LinkedIn     Copy link',
	'FacebookTwitter',
	'Read: The night the water came',
	'READ MORE: Who pays for the wall',
	'Follow us on Facebook',
	'Share or comment on this article: Harbour levy passes',
	'Sign up to get the inside scoop on today’s biggest stories, delivered daily.',
	'By clicking “Sign Up”, you accept our Terms of Service.',
	'This story is available exclusively to subscribers. Become one and start reading now.',
	'© 2018 Harbour Post LLC. All Rights Reserved.',
	'Copyright 2018 The Harbour Post. All rights reserved.',
	'Deine Privatsphäre-Einstellungen verhindern das Laden aller externen Inhalte.',
];

test('what a page leaves in a paste is debris', () => {
	for (const line of lines) {
		assert.deepEqual(debrisIn(line), [line.replace(/^• ?(?=\S)/, '')], line);
	}
});

const innocent: readonly string[] = [
	'Copyright law keeps harbour artists from their money, they said on Tuesday.',
	'Advertisement revenue falls for the third year, the paper said on Tuesday.',
	'Sign up for the rescue crew is still open, and the mayor hopes for many.',
	'Subscribe to no theory, said the harbour master, and left the room.',
	'Related families have fished here for two hundred years and more.',
	'More than half of the crews left before the vote was taken on Tuesday.',
	'“Read more,” said the teacher, and the class went to the library.',
	'Follow the water and you will find the wall, people here like to say.',
	'The tweet',
	'The Mayor’s Tweet',
	'More in common than you think',
];

test('what only begins like it is the story\'s', () => {
	for (const line of innocent) {
		assert.deepEqual(debrisIn(line), [], line);
	}
});

test('a headline is never debris', () => {
	for (const line of ['Read: how the wall was built', 'Watch: the night the water came']) {
		assert.equal(articleOf(`${line}\n\n${story.join('\n\n')}`).headline, line);
	}
});

test('a list of links ends at prose, and leaves the subheading before it', () => {
	const outline = outlineArticle(articleOf([headline, story[0]!, 'More from Harbour Post', 'Here are more stories of the harbour and its people.', '• Why the wall matters to the town', '• Who pays for it in the end', story[1]!, 'Related stories', 'The long history of the wall that nobody wanted', 'What comes next', story[2]!, 'Lest auch', 'Die Geschichte der Mauer', story[3]!].join('\n\n')));
	assert.deepEqual(outline, [
		`headline: ${headline}`,
		storyOutline[0],
		'debris: More from Harbour Post',
		'debris: Here are more stories of the harbour and',
		'debris: Why the wall matters to the town',
		'debris: Who pays for it in the end',
		storyOutline[1],
		'debris: Related stories',
		'debris: The long history of the wall that nobody',
		'subheading: What comes next',
		storyOutline[2],
		'debris: Lest auch',
		'debris: Die Geschichte der Mauer',
		storyOutline[3],
	]);
});

test('at the end of a page lists run on to its end, but never over prose', () => {
	const tail = ['Read next', 'Style Harbours Walls', 'Most popular', 'The mayor and the sea: a love story', 'Recommended video', '• Low water'];
	assert.deepEqual(debrisIn(), []);
	const article = articleOf([headline, ...story, ...tail].join('\n\n'));
	assert.deepEqual(textsOfKind(article, 'debris'), tail.map(line => line.replace('• ', '')));
	const noted = articleOf([headline, ...story, ...tail, story[2]!].join('\n\n'));
	assert.equal(textsOfKind(noted, 'paragraph').at(-1), story[2]);
});

test('a box that offers a newsletter is debris as a whole', () => {
	assert.deepEqual(debrisIn('Newsletter\nThe Tide\nThe perfect start into the day with stories of the harbour.\nMore newsletters'), ['Newsletter', 'The Tide', 'The perfect start into the day with stories of the harbour.', 'More newsletters']);
});
