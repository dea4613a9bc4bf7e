import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePage} from '../../../source/ingest/html/parse-page.js';
import {storyBody} from '../../helpers/web-pages.js';

const prose = (): string => storyBody('mill');

suite('who wrote it', () => {
	const bylineOf = (head: string, body = ''): readonly string[] =>
		parsePage(`<!doctype html><html><head><title>Mill to close</title><meta property="og:site_name" content="The Skerry Post">${head}</head><body><h1>Mill to close</h1>${body}${prose()}</body></html>`).byline;
	const authorIs = (name: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill to close","author":{"name":"${name}"}}</script>`;

	test('is not how the house signs, nor an address', () => {
		assert.deepEqual(bylineOf('<meta name="author" content="Ada Quill (aq)">'), ['Ada Quill']);
		assert.deepEqual(bylineOf('<meta name="author" content="Ada Quill; Jo Winter">'), ['Ada Quill', 'Jo Winter']);
		assert.deepEqual(bylineOf('<meta name="author" content="a.quill@post.example">'), []);
		assert.deepEqual(bylineOf('<meta name="author" content="105092">'), []);
	});

	test('is a person that the page names rather than the house', () => {
		for (const house of ['The Skerry Post', 'Skerry Post newsroom', 'SkerryPost.com']) {
			assert.deepEqual(bylineOf(authorIs(house), '<p class="article__author">By Robert Winter, Skerry</p>'), ['Robert Winter'], house);
			assert.deepEqual(bylineOf(authorIs(house), '<p>By Robert Winter</p>'), ['Robert Winter'], house);
			assert.deepEqual(bylineOf(authorIs(house)), [house]);
		}

		assert.deepEqual(bylineOf(authorIs('The Skerry Post'), '<div class="author-tools">Twitter Facebook</div>'), ['The Skerry Post']);
		assert.deepEqual(bylineOf(authorIs('Ada Quill'), '<p class="article__author">By Robert Winter</p>'), ['Ada Quill']);
	});
});

test('what a writer is, alone over the story, is no part of it', () => {
	const story = parsePage(`<!doctype html><html><head><title>Mill to close</title></head><body><article><h1>Mill to close</h1><p>Political Correspondent</p>${prose()}</article></body></html>`);
	assert.ok(story.blocks.length > 2);
	assert.ok(story.blocks.every(({text}) => text !== 'Political Correspondent'));
});
