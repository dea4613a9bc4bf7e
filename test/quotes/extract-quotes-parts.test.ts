import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Article, BlockKind} from '../../source/article/article.js';
import {unknownArticle} from '../../source/article/unknown-article.js';
import {extractFromText} from '../../source/quotes/extract-from-text.js';
import {extractQuotes} from '../../source/quotes/extract-quotes.js';
import {doubtfulConfidence} from '../../source/quotes/quote.js';

const makeArticle = (blocks: ReadonlyArray<readonly [BlockKind, string]>): Article => {
	const text = blocks.map(([, words]) => words).join('\n\n');
	let at = 0;
	return {
		...unknownArticle('a'), text, blocks: blocks.map(([kind, words]) => {
			const start = at;
			at += words.length + 2;
			return {kind, start, end: start + words.length};
		}),
	};
};

describe('the same words twice', () => {
	const article = makeArticle([
		['headline', '‘Never again’: Quill on the night the bridge fell'],
		['key-point', '“We will never again build on sand,” Marta Quill told the council.'],
		['paragraph', '“We will never again build on sand,” county engineer Marta Quill told the council on Monday.'],
		['paragraph', 'The council listened.'],
		['caption', 'Marta Quill said the bridge was “gone in a breath.”'],
		['debris', '“Read more,” says our newsletter.'],
	]);
	const quotes = extractQuotes(article);

	test('the body\'s stands, the head\'s are its occurrences', () => {
		assert.equal(quotes.length, 2);
		assert.deepEqual(quotes.map(({text}) => text), ['We will never again build on sand,', 'gone in a breath.']);
		const [quote] = quotes;
		assert.equal(quote!.parts[0]!.start, article.text.lastIndexOf('We will never'));
		assert.deepEqual(quote!.occurrences.map(({where}) => where), ['headline', 'key-point']);
	});

	test('debris is not read', () => {
		assert.ok(quotes.every(({text}) => text !== 'Read more,'));
	});

	test('the fullest name and the role come from anywhere in the article', () => {
		assert.deepEqual(quotes.map(({attribution: {speaker}}) => [speaker?.name, speaker?.role]), [['Marta Quill', 'county engineer'], ['Marta Quill', 'county engineer']]);
	});
});

describe('what a quote is', () => {
	const kinds: ReadonlyArray<readonly [string, string]> = [
		['“We will appeal on Monday,” Ines Calder said.', 'direct'],
		['Ines Calder called the ruling “a sad day for every sailor.”', 'partial'],
		['Ines Calder tweeted, “We will appeal.”', 'written'],
		['“We will appeal on Monday,” Ines Calder said in a statement.', 'written'],
	];

	for (const [text, kind] of kinds) {
		test(`${kind}: ${text}`, () => {
			assert.deepEqual(extractFromText(text, {id: 'a'}).quotes.map(quote => quote.kind), [kind]);
		});
	}

	test('reported speech only where it is asked for', () => {
		const text = 'Ines Calder said the port would stay open all winter. The port will close in spring, she added.';
		assert.deepEqual(extractFromText(text, {id: 'a'}).quotes, []);
		assert.deepEqual(extractFromText(text, {id: 'a', isIndirectWanted: true}).quotes.map(quote => [quote.kind, quote.text, quote.attribution.speaker?.name]), [
			['indirect', 'the port would stay open all winter', 'Ines Calder'],
			['indirect', 'The port will close in spring', 'Ines Calder'],
		]);
	});
});

describe('evidence', () => {
	test('mention, cue, rule and runner-up are told', () => {
		const text = 'Tom Reyes left. “We will appeal,” Ines Calder said.';
		const [quote] = extractFromText(text, {id: 'a'}).quotes;
		const {mention, cue, rule, confidence, runnerUp} = quote!.attribution;
		assert.deepEqual(mention, {text: 'Ines Calder', start: 34, end: 45});
		assert.deepEqual(cue, {text: 'said', start: 46, end: 50});
		assert.equal(rule, 'quote-mention-cue');
		assert.ok(confidence > 0.9);
		assert.equal(runnerUp?.name, 'Tom Reyes');
	});

	test('who is another\'s coach is not surely the one who was named', () => {
		const tellSure = (text: string) => extractFromText(text, {id: 'a'}).quotes.map(({attribution: {confidence}}) => confidence >= 0.9);
		assert.deepEqual(tellSure('Ballagh coach Declan Frayne was calm. “I have a house,” Fernhill\'s coach said.'), [false]);
		assert.deepEqual(tellSure('Doyle won it. His coach, Declan Frayne, was calm. Fernhill\'s coach would not be drawn. “I have a house,” he said.'), [false]);
		assert.deepEqual(tellSure('Ballagh coach Declan Frayne was calm. “I have a house,” Ballagh\'s coach said.'), [true]);
	});

	test('where the story has turned from who spoke last, “she” may be whom it is about', () => {
		const text = [
			'Imogen Vale took the stairs. Vale does not like lifts, and Vale is seldom late.',
			'Her agent, Shirin Daud, remembers the count. “Vale asked for a sandwich,” says Daud.',
			'Not everybody is charmed. The mayor, Lord Penhallow, has called her slow. She keeps the cutting. “It is a good line,” she says.',
		].join('\n\n');
		assert.deepEqual(extractFromText(text, {id: 'a'}).quotes.map(({attribution: {confidence}}) => confidence >= 0.9), [true, false]);
	});

	test('a turn taken in dialogue is doubtful', () => {
		const text = 'Price asked Gomez: “Shall we meet at the bridge?”\n“No,” Gomez said.\n“Then at the mill.”\n“At the mill.”';
		const attributions = extractFromText(text, {id: 'a'}).quotes.map(quote => quote.attribution);
		assert.deepEqual(attributions.map(({speaker}) => speaker?.name), ['Price', 'Gomez', 'Price', 'Gomez']);
		assert.deepEqual(attributions.map(({rule}) => rule).slice(2), ['turn', 'turn']);
		assert.ok(attributions.slice(2).every(({confidence}) => confidence > 0 && confidence < doubtfulConfidence));
		assert.deepEqual(attributions.slice(2).map(({runnerUp}) => runnerUp?.name), ['Gomez', 'Price']);
	});

	test('offsets are into the text as it was given', () => {
		const text = '\u{FEFF}Intro.\r\n\r\n  “We will appeal,” Ine\u{301}s Calder said.\r\n';
		const [quote] = extractFromText(text, {id: 'a'}).quotes;
		const [{start, end}] = quote!.parts as readonly [{start: number; end: number}];
		assert.equal(text.slice(start, end), 'We will appeal,');
		assert.equal(quote!.attribution.speaker?.name, 'Inés Calder');
		assert.equal(text.slice(quote!.attribution.mention!.start, quote!.attribution.mention!.end), 'Ine\u{301}s Calder');
	});

	test('an id survives edits elsewhere, and tells equal words apart', () => {
		const first = extractFromText('“We will appeal,” Ines Calder said.', {id: 'a'}).quotes[0]!;
		const later = extractFromText('It rained.\n“We will appeal,” Ines Calder said.', {id: 'a'}).quotes[0]!;
		assert.equal(first.id, later.id);
		assert.notEqual(first.id, extractFromText('“We will appeal,” Ines Calder said.', {id: 'b'}).quotes[0]!.id);
	});
});

describe('beside the story', () => {
	test('who is in a picture does not speak in the paragraph after it', () => {
		const speakers = extractQuotes(makeArticle([
			['paragraph', 'Marta Quill, who built it, wants to be asked about the bridge.'],
			['caption', 'Mr Gray in front of the Harlow Gazette'],
			['paragraph', '“No bridge on sand is ever held. You can only ask when it falls, and who is on it that night.”'],
			['paragraph', 'And the county? Had it not been warned?'],
			['caption', 'Engineer Tom Hale on the east bank'],
			['paragraph', '“They had my letters,” she says.'],
		])).map(({attribution: {speaker}}) => speaker?.name);
		assert.deepEqual(speakers, ['Marta Quill', 'Marta Quill']);
	});
});

test('what a film is about is not sure to speak, and a person under a picture is', () => {
	const speakersOf = (caption: string) => extractQuotes(makeArticle([['paragraph', 'The bridge fell on Monday.'], ['caption', caption]])).map(({attribution: {speaker, confidence}}) => [speaker?.name, confidence > 0.9]);
	assert.deepEqual(speakersOf('Banks & Bridges: “It’s about the sand, it’s about the rain”').map(([, isSure]) => isSure), [false]);
	assert.deepEqual(speakersOf('Marta Quill: “It’s about the sand, it’s about the rain”'), [['Marta Quill', true]]);
});

describe('a text that is no English, of a page that says it is', () => {
	test('names no speakers', () => {
		const line = 'Warga kampung Teluk Sari menolak pembangunan jembatan baru karena tanahnya belum dibayar oleh pemerintah daerah.';
		const quotes = extractQuotes({...makeArticle([...Array.from({length: 6}, () => ['paragraph', line] as const), ['paragraph', 'Sutan Marga berkata: “Kami tidak akan pindah dari sini sebelum semua tanah dibayar.” ']]), lang: 'en-GB'});
		assert.deepEqual(quotes.map(({attribution: {speaker}}) => speaker), [null]);
	});
});
