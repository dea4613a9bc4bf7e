import assert from 'node:assert/strict';
import test from 'node:test';
import {allHeadings, likelyHeadings, sureHeadings} from '../../source/article/key-point-headings.js';
import {foldText} from '../../source/language/fold-text.js';
import {textOf} from '../../source/language/span.js';
import {articleOf, body, outlineArticle, story, textsOfKind} from '../helpers/outline-article.js';

const headline = 'Harbour levy passes by one vote';
const points = ['The levy for moorings rises in January', 'The crews want a vote of their own', 'The money goes to a new sea wall'];
const stated = (source: string): readonly string[] => articleOf(source).keyPoints.filter(({origin}) => origin === 'stated').map(({text}) => text);

test('headings are in the form that lines are compared in', () => {
	for (const heading of allHeadings) {
		assert.equal(foldText(heading).text, heading);
		assert.notStrictEqual(sureHeadings.has(heading), likelyHeadings.has(heading), heading);
	}
});

test('marked points count under every heading, near the top', () => {
	for (const heading of allHeadings) {
		const written = heading[0]!.toUpperCase() + heading.slice(1);
		for (const above of [written, `${written}:`, written.toUpperCase()]) {
			assert.deepEqual(stated(`${headline}\n\n${above}\n${points.map(point => `• ${point}`).join('\n')}\n\n${body}`), points, above);
		}
	}
});

test('the first point glued to its heading is cut off it', () => {
	for (const heading of ['Key Points', 'Key Takeaways', 'Key Facts', 'Story Highlights', 'In Kürze', 'Summary']) {
		assert.deepEqual(stated(`${headline}\n\n${heading}${points[0]!}\n\n${points[1]!}\n\n${points[2]!}\n\nWESTHAVEN (AP) — ${body}`), points, heading);
	}
});

const ends: ReadonlyArray<readonly [what: string, end: string]> = [
	['a caption and its credit', 'Boats in the harbour on Monday.\nJo Park | AFP | Getty Images\n\n'],
	['a credit alone', 'Jo Park | AFP | Getty Images\n\n'],
	['a dateline', 'WESTHAVEN (AP) — '],
	['a byline', 'By Ada Quill\n\n'],
	['a date', 'Published September 10, 2018\n\n'],
	['prose after lines without full stops', ''],
];

test('points without marks end where something else begins', () => {
	for (const [what, end] of ends) {
		assert.deepEqual(stated(`${headline}\n\nKey Points\n\n${points.join('\n\n')}\n\n${end}${body}`), points, what);
	}
});

test('points that are sentences end at a paragraph that repeats one, or at their group\'s end', () => {
	const sentences = [story[0]!, story[3]!];
	assert.deepEqual(stated(`${headline}\n\nKey Points\n\n${sentences.join('\n\n')}\n\n${body}`), sentences);
	assert.deepEqual(stated(`${headline}\n\nKey Points\n${story[2]!}\n${story[3]!}\n\n${story[4]!}\n\n${body}`), [story[2], story[3]]);
});

test('where nothing ends them, a house without marks gives three', () => {
	const many = ['One more boat was sunk that night.', 'Two more crews went home by foot.', 'Three lamps were left on at the quay.', 'Four gulls sat on the roof of the hall and looked down at the many people who had come there.', 'Five men carried the table out into the rain, where it stood for the rest of that long night.', 'Six women laughed about it until the morning came and the boats went out to sea.', 'Seven dogs barked.', 'Eight bells rang over the town.'];
	assert.deepEqual(stated(`${headline}\n\nKey Points\n\n${many.join('\n\n')}`), many.slice(0, 3));
});

test('bullets between headline and body need no heading; the same lines without bullets are not invented', () => {
	assert.deepEqual(stated(`${headline}\n\n${points.map(point => `• ${point}`).join('\n')}\n\nBy Ada Quill\n\n${body}`), points);
	assert.deepEqual(stated(`${headline}\n\n${points.join('\n\n')}\n\nBy Ada Quill\n\n${body}`), []);
	assert.deepEqual(stated(`${headline}\n\n${body}\n\n${points.map(point => `• ${point}`).join('\n')}`), []);
});

test('a heading over something else is none', () => {
	for (const source of [
		`${headline}\n\n${body}\n\nWhy it matters\n\n${story[2]!}`,
		`${headline}\n\n${body}\n\n${body}\n\nSummary\n• ${points[0]!}\n• ${points[1]!}`,
		`${headline}\n\nSummary\nListen\nDive deeper (7 min)\n\n${body}`,
		`Key points of the levy\n\n${body}`,
	]) {
		assert.deepEqual(stated(source), [], source.slice(0, 60));
	}

	assert.ok(outlineArticle(articleOf(`${headline}\n\n${body}\n\nWhy it matters\n\n${story[2]!}`)).includes('subheading: Why it matters'));
});

test('a stated point knows the sentence that it comes from', () => {
	const {text, keyPoints} = articleOf(`${headline}\n\nKey Points\n• ${story[0]!}\n• "We have waited long enough," Mayor Ilse Grand said.\n• Harbour Lines sold two of its ferries to Norway.\n\n${body}`);
	const bodyStart = text.lastIndexOf(story[0]!);
	const sources = keyPoints.map(({source}) => source && textOf(text, source));
	assert.equal(sources[0], story[0]);
	assert.equal(sources[1], '"We have waited long enough," she said, "and so has the water."');
	assert.equal(sources[2], null);
	assert.ok(keyPoints.every(({source}) => source === null || source.start >= bodyStart));
	for (const point of keyPoints) {
		assert.equal(textOf(text, point), point.text);
		assert.equal(point.origin, 'stated');
	}
});

test('where none are stated, three sentences of the body are found, in its order', () => {
	const {text, keyPoints} = articleOf(`${headline}\n\nWESTHAVEN (AP) — ${body}`);
	assert.equal(keyPoints.length, 3);
	assert.equal(keyPoints[0]!.text, story[0]);
	let last = 0;
	for (const point of keyPoints) {
		assert.equal(point.origin, 'found');
		assert.deepEqual(point.source, {start: point.start, end: point.end});
		assert.equal(textOf(text, point), point.text);
		assert.match(point.text, /\.$/);
		assert.doesNotMatch(point.text, /^["“]|\?$/);
		assert.ok(point.start >= last);
		last = point.end;
	}
});

test('no found point is out of the midst of what somebody says', () => {
	const said = '“The levy is a burden for the whole harbour,” said Ada Quill, the harbour master. “The levy closes the harbour to the smallest boats. The harbour and the levy cannot both stay in the town of Westhaven.”';
	const {keyPoints} = articleOf(`${headline}\n\n${said}\n\n${said.replaceAll(/[“”]/g, '"')}\n\n${body}`);
	assert.equal(keyPoints.length, 3);
	assert.deepEqual(keyPoints.filter(({text}) => /burden|smallest|cannot/.test(text)), []);
});

test('single marks hold words together as double ones do, and apostrophes hold none', () => {
	const said = 'Ada Quill, the harbour master who has led the harbour since 2019, said: ‘I did not write the levy of the harbour but I was there. I read the levy for the harbour and did not leave.’';
	for (const form of [said, said.replaceAll(/[‘’]/g, '\'')]) {
		const {keyPoints} = articleOf(`${headline}\n\n${form}\n\n${body}`);
		assert.equal(keyPoints.length, 3);
		assert.deepEqual(keyPoints.filter(({text}) => /write the levy|did not leave/.test(text)), []);
	}

	const {keyPoints} = articleOf(`${headline}\n\n${body.replace('The crews', 'The boats’ crews')}`);
	assert.equal(keyPoints.length, 3);
});

test('found points do not tell the same twice, and a short story is not told twice at all', () => {
	const twice = articleOf(`${headline}\n\n${story[0]!}\n\n${body}`).keyPoints.map(({text}) => text);
	assert.equal(new Set(twice).size, twice.length);
	assert.deepEqual(articleOf(`${headline}\n\n${story[0]!}\n\n${story[3]!}`).keyPoints, []);
	assert.deepEqual(articleOf('').keyPoints, []);
	assert.deepEqual(textsOfKind(articleOf(body), 'key-point'), []);
});
