/*
The bodies that feeds carry: what stands last or first in one is the story as much as what stands within.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFragment} from '../../../source/ingest/html/parse-fragment.js';
import {parsePage} from '../../../source/ingest/html/parse-page.js';
import {parseXml} from '../../../source/ingest/wire/parse-xml.js';
import {readMarkup} from '../../../source/ingest/wire/read-markup.js';

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

const runs: ReadonlyArray<readonly [html: string, words: string]> = [
	['The minister <s>resigned</s> was dismissed.', 'The minister was dismissed.'],
	['The minister <del>has </del>resigned, and <strike><b>so</b> </strike>the mayor.', 'The minister resigned, and the mayor.'],
	['The<s> old</s> <ins>new</ins> mayor.', 'The new mayor.'],
	['The<del> old </del>new mayor.', 'The new mayor.'],
	['It weighs 10<sup>6</sup> tons, or 10<sup>-6</sup> of it.', 'It weighs 10⁶ tons, or 10⁻⁶ of it.'],
	['It took 5<sup>1</sup>/<sub>2</sub> hours and 3<sup>5</sup>&frasl;<sub>16</sub> inches, <sup>3</sup>/<sub>4</sub> of it.', 'It took 5½ hours and 3 5/16 inches, ¾ of it.'],
	['The CO<sub>2</sub> on 40 m<sup>2</sup>, the 1<sup>st</sup> time.', 'The CO₂ on 40 m², the 1st time.'],
	['The board<sup><a href="#fn">1</a></sup> met<sup>[2]</sup> in 1990<a href="#fn3"><sup>3</sup></a> or so<a href="#fn3"><span><sup>4</sup></span></a>.', 'The board met in 1990 or so.'],
	['It <sup>is a longer text that somebody has raised for the look of it</sup> here.', 'It is a longer text that somebody has raised for the look of it here.'],
];
for (const [html, words] of runs) {
	test(`what is struck out, raised or lowered: ${html.slice(0, 60)}`, () => {
		assert.deepEqual(read(toHtml([before, html, after])), [before, words, after]);
		assert.deepEqual(parsePage(`<!doctype html><html><head><title>Mill</title></head><body><article><h1>Mill to close</h1>${toHtml([before, html, after])}</article></body></html>`).blocks.map(({text}) => text), [before, words, after]);
		const xml = `<body><p>${html.replace('&frasl;', '⁄')}</p></body>`;
		if (!html.includes('#fn3') && !html.includes('strike') && !html.includes(' old')) {
			assert.deepEqual(readMarkup(parseXml(xml)).map(({text}) => text), [words]);
		}
	});
}

test('what is raised and never ends costs no words and no paragraphs', () => {
	assert.deepEqual(read(`<div><sup>1${toHtml([before, after])}</div>`), ['1', before, after]);
	assert.deepEqual(read(`<p>${before}</p><p>10<sup>6`), [before, '10⁶']);
});
