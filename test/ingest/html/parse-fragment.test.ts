/*
The bodies that feeds carry: what stands last or first in one is the story as much as what stands within.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFragment} from '../../../source/ingest/html/parse-fragment.js';

const head = {headline: 'Library to close its reading room', byline: ['Jo Winter'], section: null, outlet: 'Aldmouth Gazette', url: 'https://aldmouth.example/library'};
const before = 'The library of Aldmouth will close its reading room on Friday, after a winter in which nobody could say who was to pay for the heating of it.';
const after = 'The council will vote again on Thursday, and the mayor has said that she will not sign anything that has not been read aloud to the public.';
const read = (html: string): readonly string[] => parseFragment(html, head).blocks.map(({text}) => text);
const toHtml = (texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('');

const told: readonly string[] = [
	'Read more about this, she told them, and I will not be silent.',
	'Follow us to the river, said Quill, and we followed.',
	'Find out more about a town, she said, and you learn to like it less.',
	'Subscribe or starve was the choice that the old library gave its members in 1890.',
	'Join us in the cold, the readers sang, and the mayor did.',
	'Support us or lose us: that was the message on the banner over the door.',
	'Our newsletter is read by nobody, the director told the council in a low voice.',
	'Have a story ready, the teacher had told the children, and the whole class had one.',
	'Read more ‘than the law allows’ is the order of the day in town.',
];
for (const text of told) {
	test(`kept first and last: ${text.slice(0, 50)}`, () => {
		assert.deepEqual(read(toHtml([before, after, text])), [before, after, text]);
		assert.deepEqual(read(toHtml([text, before, after])), [text, before, after]);
		assert.deepEqual(read(toHtml([before, after]) + `<blockquote><p>${text}</p></blockquote>`), [before, after, text]);
	});
}

const calls: readonly string[] = [
	'Read more about the library.',
	'<a href="/more">Read more about this, she told them, and I will not be silent.</a>',
	'Follow us on all the networks that you like, and never miss one of our stories.',
	'Sign up for our daily newsletter to have the news of Aldmouth in your inbox each morning.',
	'This article was originally published on the pages of the Aldmouth Gazette in May.',
	'Copyright 2026 Aldmouth Gazette. All rights reserved. This material may not be published, broadcast or rewritten.',
];
for (const text of calls) {
	test(`dropped last: ${text.slice(0, 50)}`, () => {
		assert.deepEqual(read(toHtml([before, after, text])), [before, after]);
	});
}

const footers: readonly string[] = [
	'The post <a href="/library">Library to close. And then?</a> appeared first on <a href="/">Aldmouth Gazette</a>.',
	'The post <a href="/library">“Who” – a question</a> first appeared on <a href="/">The A. Gazette</a>.',
	'The post Library to close its reading room appeared first on Some Site.',
	'The post Something else appeared first on Aldmouth Gazette.',
];
for (const text of footers) {
	test(`the footer of an item is dropped where it stands last: ${text.slice(0, 50)}`, () => {
		assert.deepEqual(read(toHtml([before, after, text])), [before, after]);
		assert.equal(read(toHtml([before, text, after])).length, 3);
	});
}

const sentences: readonly string[] = [
	'The post by the minister appeared first on Facebook.',
	'The post was gone on Monday. It appeared first on <a href="https://x.example/">a network</a> that few use.',
	'The post of lighthouse keeper appeared first on the list of what is to go. It was struck out on Tuesday.',
	'The post appeared first on Monday.',
	'The post <a href="/library">of lighthouse keeper</a> appeared first on the list. It was struck out on Tuesday.',
];
for (const text of sentences) {
	test(`no footer: ${text.slice(0, 50)}`, () => {
		assert.equal(read(toHtml([before, after, text])).length, 3);
	});
}
