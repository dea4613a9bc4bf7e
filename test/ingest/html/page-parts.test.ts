/*
The parts of a page: every page here is written for these tests, after the way in which houses build theirs.
*/
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {test} from 'node:test';
import {parsePage} from '../../../source/ingest/html/parse-page.js';
import {readArticle} from '../../../source/ingest/read-article.js';
import type {Story} from '../../../source/ingest/story.js';
import {extractQuotes} from '../../../source/quotes/extract-quotes.js';
import {countProcessorTime} from '../../helpers/processor-time.js';

const paragraphs = [
	'The ferry company of Aldmouth said on Monday that it would close its winter line to the islands, the first time in forty years that no boat will cross in January.',
	'“We cannot sail an empty boat through three gales a week,” said its director, Mona Ferrow. “The harbour has known that since the spring.”',
	'Islanders who had come to the quay with their children answered that the company had promised the line for another ten years when it bought the boats from the county.',
	'The county council will meet on Thursday to hear both sides, and may pay for two crossings a week until the end of March, when the summer timetable begins again.',
	'Until then the mail will come by helicopter, as it did in the hard winter of 1987, when the sound froze over and the doctor walked across it with a sledge.',
];

const prose = (texts: readonly string[] = paragraphs): string => texts.map(text => `<p class="body">${text}</p>`).join('\n');
const points = ['The winter line to the islands closes in January.', 'The county may pay for two crossings a week.', 'Mail will come by helicopter until the spring.'];
const items = points.map(point => `<li>${point}</li>`).join('');

const page = (body: string, head = ''): string => `<!doctype html><html lang="en"><head><title>Ferry closes its winter line</title>${head}</head><body><main><article><h1>Ferry closes its winter line</h1>${body}</article></main></body></html>`;
const textsOf = ({blocks}: Story, ...kinds: readonly string[]): readonly string[] => blocks.filter(({kind}) => kinds.includes(kind)).map(({text}) => text);
const bodyOf = (story: Story): readonly string[] => textsOf(story, 'paragraph', 'subheading', 'list-item', 'blockquote');

const pointForms: readonly string[] = [
	`<div class="RenderKeyPoints-list"><ul>${items}</ul></div>`,
	`<ul class="summary-list">${items}</ul>`,
	`<div class="post-summary-bullets"><ul>${items}</ul></div>`,
	`<div class="bi-bulletpoints"><ul>${items}</ul></div>`,
	`<div class="bi-bulletpoints">${points.map(point => `<p>${point}</p>`).join('')}</div>`,
	`<ul class="mol-bullets-with-font">${items}</ul>`,
	`<ul class="el__storyhighlights__list">${items}</ul>`,
	`<div class="cnnStryHghLght"><ul>${items}</ul></div>`,
	`<div id="cnnHeaderRightCol"><ul>${items}</ul></div>`,
	`<div class="key-facts">${points.map(point => `<div class="key-facts-element">${point}</div>`).join('')}</div>`,
	`<div class="highlights-container"><ul>${items}</ul></div>`,
	`<div class="SummaryList"><strong>In Kürze:</strong><ul>${items}</ul></div>`,
	`<div type="infobox"><ul>${items}</ul></div>`,
	`<div id="summary"><div class="bullet-points"><ul>${items}</ul></div></div>`,
	`<div class="post-subheader__summary"><ul>${items}</ul></div>`,
	`<div class="intro-box__summary"><ul>${items}</ul></div>`,
	`<div class="summary_box"><ul>${items}</ul></div>`,
	`<div><h3>Key takeaways</h3><ul>${items}</ul></div>`,
	`<div><strong>What you need to know</strong></div><div><ul>${items}</ul></div>`,
	`<section><h2>Summary</h2><ul>${items}</ul></section>`,
	`<section><h2>L’essentiel</h2><ul>${items}</ul></section>`,
];

for (const form of pointForms) {
	test(`key points are found in ${form.slice(0, 48)}`, () => {
		const story = parsePage(page(form + prose()));
		assert.deepEqual(story.keyPoints, points);
		assert.deepEqual(textsOf(story, 'paragraph', 'list-item'), paragraphs);
	});
}

test('a list in a story and a heading of many meanings within it make no key points', () => {
	const [first = '', second = '', ...rest] = paragraphs;
	assert.deepEqual(parsePage(page(`${prose([first, second])}<h2>Summary</h2><ul>${items}</ul>${prose(rest)}`)).keyPoints, []);
	assert.deepEqual(parsePage(page(`${prose()}<ul>${items}</ul>`)).keyPoints, []);
});

test('of the lists that a house makes alike, the first holds the key points and the others are of the story', () => {
	const steps = ['Look for the series date beside the portrait.', 'Look for the seal above the serial number.'];
	const later = `<ul class="mol-bullets-with-font">${steps.map(step => `<li>${step}</li>`).join('')}</ul>`;
	const story = parsePage(page(`<ul class="mol-bullets-with-font">${items}</ul>${prose()}${later}`));
	assert.deepEqual(story.keyPoints, points);
	assert.deepEqual(textsOf(story, 'list-item'), steps);
});

test('a button, a number and a writer beside their pictures are no captions', () => {
	for (const words of ['Share', '2', 'By Jo Winter Follow 6 May 2025', 'Advertisement']) {
		const story = parsePage(page(`${prose(paragraphs.slice(0, 2))}<div class="photo"><img src="a.jpg"><span>${words}</span></div>${prose(paragraphs.slice(2))}`));
		assert.deepEqual(textsOf(story, 'caption'), [], words);
	}
});

test('what a picture says is told once, where a page has it twice, and what the story says too is told by both', () => {
	const caption = 'The quay of Aldmouth, where the boats of the winter line lie.';
	const [first = '', ...rest] = paragraphs;
	const twice = parsePage(page(`${prose([first])}<figure><img src="quay.jpg"><figcaption>${caption}</figcaption></figure><p>${caption}</p>${prose(rest)}`));
	assert.deepEqual(textsOf(twice, 'caption'), [caption]);
	assert.deepEqual(bodyOf(twice), paragraphs);
	const told = parsePage(page(`${prose([first])}<figure><img src="quay.jpg"><figcaption>${rest.at(-1)!}</figcaption></figure>${prose(rest)}`));
	assert.deepEqual(textsOf(told, 'caption'), [rest.at(-1)]);
	assert.deepEqual(bodyOf(told), paragraphs);
});

test('captions of what stands outside of a page that ends early are captions', () => {
	const story = parsePage(page(prose()).replace('<body>', '<body></body></html>') + '<figure><img src="a.jpg"><figcaption>The last boat of the winter leaves the quay.</figcaption></figure>');
	assert.deepEqual(textsOf(story, 'caption'), ['The last boat of the winter leaves the quay.']);
});

test('the sentence under the headline is the standfirst, by its name or because the page says it of itself', () => {
	const words = 'For the first time in forty years no boat will cross to the islands in January.';
	const described = `<meta property="og:description" content="${words}">`;
	for (const html of [page(`<p class="article-standfirst">${words}</p>${prose()}`), page(`<h2>${words}</h2>${prose()}`, described), page(`<p><strong>${words}</strong></p>${prose()}`, described)]) {
		const story = parsePage(html);
		assert.equal(story.standfirst, words);
		assert.deepEqual(bodyOf(story), paragraphs);
	}
});

test('an article that is laid out in several parts is read whole', () => {
	const parts = paragraphs.map(text => `<div class="chunk"><div class="inner">${prose([text, text.replace('The', 'Then the').replaceAll('.', ' again.')])}</div></div><div class="box"><a href="/x">A link</a></div>`);
	const story = parsePage(page(parts.join('')));
	for (const text of paragraphs) {
		assert.ok(bodyOf(story).includes(text), text);
	}
});

const boxes: readonly string[] = [
	'<div class="card"><h3><a href="/other">Lighthouse keeper finds a whale in his garden</a></h3><p>It had been there since the morning, and nobody on the whole island had seen it come.</p></div>',
	'<div class="newsletter-box"><p>Every morning the news of the islands in your letter box, free of charge and full of weather.</p></div>',
	'<section class="author-bio"><p>Jo Winter has written about boats for longer than most of them have been afloat.</p></section>',
	'<div id="onetrust-banner"><p>We and our four hundred partners would like to know where you are and what you had for breakfast.</p></div>',
	'<ul><li><a href="/a">Lighthouse keeper finds a whale in his garden</a></li><li><a href="/b">Choir sings in the dark for an hour</a></li></ul>',
	'<p>By Jo Winter</p>',
	'<p>10:42 Jo Winter</p>',
	'<p>Read more: the hard winter of 1987</p>',
	'<aside class="related-articles"><p>Other stories of the islands that you may have missed while you were waiting for the boat.</p></aside>',
	'<dialog><p>Would you like to be asked again whether you would like to be asked about this every day?</p></dialog>',
	'<p>Jo Winter is a reporter at the Aldmouth Gazette. She covers the harbour and the islands.</p>',
];

const author = '<meta name="author" content="Jo Winter">';

for (const box of boxes) {
	test(`no part of the body: ${box.slice(0, 60)}`, () => {
		assert.deepEqual(bodyOf(parsePage(page(prose() + box, author))), paragraphs);
	});
}

test('what only looks like a leftover stays', () => {
	const kept = [
		'Donated blood is flown over with the mail, and the hospital has asked for more of it before the boats stop.',
		'Sponsored by the council, the choir will sing on the quay on the last evening before the line is closed.',
		'“Read more books,” the director told the children, who had asked her what they were to do all winter.',
	];
	assert.deepEqual(bodyOf(parsePage(page(prose([...paragraphs.slice(0, 3), ...kept, ...paragraphs.slice(3)]), author))), [...paragraphs.slice(0, 3), ...kept, ...paragraphs.slice(3)]);
});

const pictures: ReadonlyArray<readonly [html: string, caption: string, credit: string]> = [
	['<figure><img src="a.jpg"><figcaption>The last boat of the winter. <span class="photo-credit">Lena Fox/Reuters</span></figcaption></figure>', 'The last boat of the winter.', 'Lena Fox/Reuters'],
	['<button><figure><img src="a.jpg"><figcaption>The last boat of the winter. (Image: Lena Fox)</figcaption></figure></button>', 'The last boat of the winter.', '(Image: Lena Fox)'],
	['<div class="photo"><img src="a.jpg"><span class="newsCaption">The last boat of the winter. Photograph: Lena Fox/AP</span></div>', 'The last boat of the winter.', 'Photograph: Lena Fox/AP'],
	['<div class="x1"><div><img src="a.jpg"></div><div class="x2">The last boat of the winter</div><div class="x3">LF</div></div>', 'The last boat of the winter', 'LF'],
	['<div class="image-widget"><img src="a.jpg"><p>The last boat of the winter. Photograph: Lena Fox/AP</p></div>', 'The last boat of the winter.', 'Photograph: Lena Fox/AP'],
];

for (const [html, caption, credit] of pictures) {
	test(`a caption and its credit stand in their place: ${html.slice(0, 50)}`, () => {
		const story = parsePage(page(prose(paragraphs.slice(0, 2)) + html + prose(paragraphs.slice(2))));
		assert.deepEqual([textsOf(story, 'caption'), textsOf(story, 'credit')], [[caption], [credit]]);
		assert.equal(story.blocks.findIndex(({kind}) => kind === 'caption'), 2);
		assert.deepEqual(bodyOf(story), paragraphs);
	});
}

const secondLines: ReadonlyArray<readonly [first: string, second: string, caption: string, credit: string | undefined]> = [
	['The last boat of the winter', 'Lena Fox/Reuters', 'The last boat of the winter', 'Lena Fox/Reuters'],
	['The last boat of the winter', 'Quayhouse/Lena Fox', 'The last boat of the winter', 'Quayhouse/Lena Fox'],
	['The last boat of the winter', 'Photo: Lena Fox', 'The last boat of the winter', 'Photo: Lena Fox'],
	['The last boat of the winter', 'Courtesy of Lena Fox', 'The last boat of the winter', 'Courtesy of Lena Fox'],
	['The last boat of the winter', '© Lena Fox', 'The last boat of the winter', '© Lena Fox'],
	['The last boat of the winter', 'Getty Images', 'The last boat of the winter', 'Getty Images'],
	['The last boat of the winter leaves.', 'Anna Fox', 'The last boat of the winter leaves.', 'Anna Fox'],
	['This week’s front page', 'The Aldmouth Standard', 'This week’s front page', 'The Aldmouth Standard'],
	['Ann Lee', 'ES', 'Ann Lee', 'ES'],
	['Ann Lee', 'Mayor of Aldmouth', 'Ann Lee, Mayor of Aldmouth', undefined],
	['Ann Lee', 'Editor At Large', 'Ann Lee, Editor At Large', undefined],
	['Ann Lee', 'Aldmouth', 'Ann Lee, Aldmouth', undefined],
	['The last boat of the winter', 'Aldmouth', 'The last boat of the winter Aldmouth', undefined],
	['The last boat of the winter', 'UK', 'The last boat of the winter UK', undefined],
	['“It is the last boat of the winter.”', 'Anna Fox', '“It is the last boat of the winter.” Anna Fox', undefined],
];

for (const [first, second, caption, credit] of secondLines) {
	test(`of a caption's two lines the second is ${credit === undefined ? 'no' : 'a'} credit: ${first}, ${second}`, () => {
		for (const lines of [`<p>${first}</p><p>${second}</p>`, `<h4>${first}</h4><span>${second}</span>`, `${first}<br>${second}`, `<dl><dt>${first}</dt><dd>${second}</dd></dl>`]) {
			const story = parsePage(page(prose(paragraphs.slice(0, 2)) + `<figure><img src="a.jpg"><figcaption>${lines}</figcaption></figure>` + prose(paragraphs.slice(2))));
			assert.deepEqual([textsOf(story, 'caption'), textsOf(story, 'credit')], [[caption], credit === undefined ? [] : [credit]], lines);
		}
	});
}

test('each quote of a gallery is of whom its own caption names', async () => {
	const slides = [['Ann Lee', 'Mayor of Aldmouth', 'The mill will stay where it is.'], ['Bo Reyes', 'Fisherman', 'I would rather have the quay than the mill.']];
	const figures = slides.map(([name, role, words]) => `<li><figure><img src="${name}.jpg"><figcaption><h3>${name}</h3><div>${role}</div><blockquote>“${words}”</blockquote></figcaption></figure></li>`).join('');
	const read = await readArticle({bytes: Buffer.from(page(`${prose()}<ul>${figures}</ul>`)), path: 'gallery.html', id: 'a'});
	assert.ok('article' in read);
	const quotes = extractQuotes(read.article).filter(({text}) => slides.some(slide => slide[2] === text));
	assert.deepEqual(quotes.map(({attribution: {speaker}, text}) => [speaker?.name, speaker?.role, text]), slides);
});

test('the headline is what stands over the story where the page is called that elsewhere too', () => {
	const titled = (title: string): string => parsePage(page(prose(), `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Aldmouth Gazette">`)).headline ?? '';
	assert.equal(titled('Ferry closes its winter line - Aldmouth Gazette'), 'Ferry closes its winter line');
	assert.equal(titled('Islands: Ferry closes its winter line'), 'Ferry closes its winter line');
});

test('names of writers are names: no addresses, no pictures, pairs apart', () => {
	const named = (head: string, body = ''): readonly string[] => parsePage(page(body + prose(), head)).byline;
	assert.deepEqual(named('<meta name="author" content="By Jo Winter og Ada Quill">'), ['Jo Winter', 'Ada Quill']);
	assert.deepEqual(named('<meta property="article:author" content="https://social.example/jo"><meta name="author" content="jo-winter">', '<a rel="author" href="/jo">Jo Winter</a>'), ['Jo Winter']);
});

test('a page of entities costs no more than its size', () => {
	const spent = countProcessorTime();
	parsePage(`<html><body><p>${'&amp;&#27;&lt;'.repeat(100_000)}</p></body></html>`);
	assert.ok(spent() < 10_000);
});

test('a gallery\'s count, its buttons and the length of a film are no captions', () => {
	const figures = [
		'<figure><img src="a.jpg"><figcaption>1 of 12 | The quay at dawn. <span class="credit">Dora Reyes/Post</span> Read More</figcaption></figure>',
		'<figure><img src="b.jpg"><figcaption>2 of 12 | The last boat. Read More</figcaption></figure>',
		'<figure><img src="c.jpg"><figcaption>00:01:49</figcaption></figure>',
		'<figure><img src="d.jpg"><figcaption><span class="credit">Dora Reyes/Post</span></figcaption></figure>',
	].join('');
	const story = parsePage(page(figures + prose()));
	assert.deepEqual(story.blocks.filter(({kind}) => kind === 'caption' || kind === 'credit').map(({kind, text}) => `${kind}: ${text}`), ['caption: The quay at dawn.', 'credit: Dora Reyes/Post', 'caption: The last boat.']);
	assert.deepEqual(bodyOf(story), paragraphs);
});
