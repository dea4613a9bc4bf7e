/*
Pictures whose captions are made as nothing in particular, and pages with more than one story.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePage} from '../../../source/ingest/html/parse-page.js';
import type {Story} from '../../../source/ingest/story.js';
import {storyBody} from '../../helpers/web-pages.js';

const page = (picture: string, head = ''): Story => parsePage(`<!doctype html><html><head><title>Mill to close</title>${head}</head><body><article><h1>Mill to close</h1>${storyBody('mill')}${picture}${storyBody('ferry')}</article></body></html>`);
const picturesOf = ({blocks}: Story): ReadonlyArray<readonly string[]> => blocks.filter(({kind}) => kind === 'caption' || kind === 'credit').map(({kind, text}) => [kind, text]);
const words = 'The wheel of the mill turned for the last time';

suite('a caption is known by what the page says of its picture', () => {
	const forms: readonly string[] = [
		`<div class="x1"><div><img alt="${words}"></div><div class="x2"><p>${words}.</p><p>© Lena Fox/AP</p></div></div>`,
		`<ul><li><div><img alt="Mill to close - ${words}"></div><span>${words}. © Lena Fox/AP</span></li></ul>`,
		`<div><img alt="${words} - The Skerry Post"></div><div class="x2"><span>${words}.</span><small>© Lena Fox/AP</small></div>`,
		`<div><a href="/wheel-large.jpg"><img alt="${words}"></a><div style="display:none"><span>${words}.</span> <small>© Lena Fox/AP</small></div></div>`,
	];
	for (const form of forms) {
		test(form.slice(0, 70), () => {
			const story = page(form);
			assert.deepEqual(picturesOf(story), [['caption', `${words}.`], ['credit', '© Lena Fox/AP']]);
			assert.ok(story.blocks.every(({kind, text}) => kind === 'caption' || !text.includes(words)));
		});
	}

	test('in its data', () => {
		const data = `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Mill to close', image: [{'@type': 'ImageObject', caption: words}]})}</script>`;
		assert.deepEqual(picturesOf(page(`<div><img></div><div class="x2"><span>${words}</span></div>`, data)), [['caption', words]]);
		assert.deepEqual(picturesOf(page(`<div><img></div><p>${words}, and nobody had come to see it but the miller and his dog, who had both been told on Monday that it would be over.</p>`, data)), []);
	});
});

test('what stands beside a picture that leads to another page is that page\'s title', () => {
	assert.deepEqual(picturesOf(page(`<div class="x1"><a href="/other"><img alt="${words}"></a><p>${words}</p></div>`)), []);
});

test('a word that is there to be heard is no part of a caption, and neither is a header that has one', () => {
	assert.deepEqual(picturesOf(page(`<figure><img><figcaption><span class="visually-hidden">Image</span> ${words}</figcaption></figure>`)), [['caption', words]]);
	const {blocks} = parsePage(`<!doctype html><html><head><title>Mill to close</title></head><body><article><div class="header hasCaption"><h1>Mill to close</h1><figure><img></figure><figcaption>${words}</figcaption></div>${storyBody('mill')}</article></body></html>`);
	assert.deepEqual(blocks.filter(({kind}) => kind === 'caption').map(({text}) => text), [words]);
});

const labelled: ReadonlyArray<readonly [words: string, caption: string, credit: string]> = [
	['Das Mühlrad steht still. Foto: Lena Fox/dpa', 'Das Mühlrad steht still.', 'Foto: Lena Fox/dpa'],
	['Das Mühlrad steht still | Bildquelle: Gemeinde Aldmouth', 'Das Mühlrad steht still', 'Bildquelle: Gemeinde Aldmouth'],
	['Das Mühlrad steht still. (Symbolfoto: Lena Fox)', 'Das Mühlrad steht still.', '(Symbolfoto: Lena Fox)'],
	['El molino ya no gira.Foto: Lena Fox (AGENCIA) | Vídeo: AQ', 'El molino ya no gira.', 'Foto: Lena Fox (AGENCIA) | Vídeo: AQ'],
	['Колесо мельницы стоит Фото: Лена Фокс, Агентство', 'Колесо мельницы стоит', 'Фото: Лена Фокс, Агентство'],
	['Møllen står stille. Foto: Privat', 'Møllen står stille.', 'Foto: Privat'],
	['Cối xay đứng yên. Ảnh: Lena Fox', 'Cối xay đứng yên.', 'Ảnh: Lena Fox'],
];
for (const [whole, caption, credit] of labelled) {
	test(`whose a picture is stands behind a word for it: ${credit}`, () => {
		assert.deepEqual(picturesOf(page(`<figure><img><figcaption>${whole}</figcaption></figure>`)), [['caption', caption], ['credit', credit]]);
	});
}

test('a colon behind another word begins no credit, nor does one far from the end', () => {
	for (const whole of ['Seit Montag fest: Das Mühlrad steht still', 'Foto: Das Mühlrad stand am Montag still. Der Müller hatte es selbst angehalten und war dann mit seinem Hund nach Hause gegangen, ohne ein Wort zu sagen, wie Nachbarn erzählen.']) {
		assert.deepEqual(picturesOf(page(`<figure><img><figcaption>${whole}</figcaption></figure>`)), [['caption', whole]]);
	}
});

test('of the stories on one page, the story is the one under its headline', () => {
	const second = `<article><h1>Ferry to sail again</h1><div><h2>Key points</h2><ul><li>The ferry sails again from the first of May.</li><li>Tickets cost what they did before the war.</li></ul></div>${storyBody('ferry').repeat(3)}</article>`;
	const story = parsePage(`<!doctype html><html><head><title>Mill to close</title><meta property="og:title" content="Mill to close"></head><body><article><h1>Mill to close</h1>${storyBody('mill')}</article>${second}</body></html>`);
	const alone = parsePage(`<!doctype html><html><head><title>Mill to close</title><meta property="og:title" content="Mill to close"></head><body><article><h1>Mill to close</h1>${storyBody('mill')}</article></body></html>`);
	assert.deepEqual(story, alone);
});
