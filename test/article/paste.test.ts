/*
Whole articles as they come out of a browser's clipboard, house by house.
*/
import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf, body, outlineArticle, story, storyOutline} from '../helpers/outline-article.js';

const wrap = (text: string, width = 72): string => {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (`${line} ${word}`.trim().length > width) {
			lines.push(line);
			line = word;
		} else {
			line = `${line} ${word}`.trim();
		}
	}

	return [...lines, line].join('\n');
};

const headline = 'Harbour levy passes by one vote';

const pastes: ReadonlyArray<readonly [name: string, source: string, outline: readonly string[]]> = [
	['nothing', '', []],
	['white space', '\n \n\t\n', []],
	['a body and no more', body, storyOutline],
	['a body on single lines', story.join('\n'), storyOutline],
	['a lone headline', headline, [`headline: ${headline}`]],
	['a section and a headline', `Politics\n${headline}`, ['section: Politics', `headline: ${headline}`]],
	['single lines without blank ones', [headline, ...story].join('\n'), [`headline: ${headline}`, ...storyOutline]],
	['Windows line ends', [headline, 'By Ada Quill', 'May 4, 2021', ...story].join('\r\n\r\n'), [`headline: ${headline}`, 'byline: By Ada Quill', 'timestamp: May 4, 2021', ...storyOutline]],
	['wrapped at 72 columns', ['Politics', headline, 'By Ada Quill', ...story.map(paragraph => wrap(paragraph))].join('\n\n'), ['section: Politics', `headline: ${headline}`, 'byline: By Ada Quill', ...storyOutline]],
	['wrapped, with indents for blank lines', story.map(paragraph => `    ${wrap(paragraph)}`).join('\n'), storyOutline],
	['wrapped items', `${headline}\n\nKey Points\n${story.slice(0, 2).map(paragraph => `  * ${wrap(paragraph, 66).replaceAll('\n', '\n    ')}`).join('\n')}\n\n${story.map(paragraph => wrap(paragraph)).join('\n\n')}`, [
		`headline: ${headline}`,
		'key-points-heading: Key Points',
		...storyOutline.slice(0, 2).map(line => line.replace('paragraph', 'key-point')),
		...storyOutline,
	]],
	['verse', 'The tide came in at four\nand took the lower stair\nthe gulls, who had been talking,\nhad nothing left to say\n\nWe stood there in our boots\nand counted what was gone\nthe bench, the bin, the bicycle\nthat nobody had owned', [
		'paragraph: The tide came in at four',
		'paragraph: and took the lower stair',
		'paragraph: the gulls, who had been talking,',
		'paragraph: had nothing left to say',
		'paragraph: We stood there in our boots',
		'paragraph: and counted what was gone',
		'paragraph: the bench, the bin, the bicycle',
		'paragraph: that nobody had owned',
	]],
	['CNBC', `Politics\n${headline}\nPublished Wed, Nov 20 20194:29 AM ESTUpdated an hour ago\nAda Quill@AdaQuill\nKey Points\n${story[0]!}\n${story[1]!}\nBoats in the harbour at Westhaven on June 12, 2018.\nJo Park | AFP | Getty Images\n\n${body}\n\nwatch now\n\nVIDEO3:11\n\nMayor Grand on the levy vote\n\nSquawk Box\n\nMore from Harbour Post:\nWhy the sea wall matters\nWho pays for it\n\nRead: The night the water came\n\nQuill Tweet`, [
		'section: Politics',
		`headline: ${headline}`,
		'timestamp: Published Wed, Nov 20 20194:29 AM ESTUpd',
		'byline: Ada Quill@AdaQuill',
		'key-points-heading: Key Points',
		...storyOutline.slice(0, 2).map(line => line.replace('paragraph', 'key-point')),
		'caption: Boats in the harbour at Westhaven on Jun',
		'credit: Jo Park | AFP | Getty Images',
		...storyOutline,
		'debris: watch now',
		'debris: VIDEO3:11',
		'debris: Mayor Grand on the levy vote',
		'debris: Squawk Box',
		'debris: More from Harbour Post:',
		'debris: Why the sea wall matters',
		'debris: Who pays for it',
		'debris: Read: The night the water came',
		'debris: Quill Tweet',
	]],
	['Nasdaq', `Markets\n\nHarbour Lines shares fall after levy vote\n\nSeptember 10, 2018 — 04:29 pm EDT\n\nWritten by Ada Quill for The Harbour Post ->\n\nKey PointsThe council raised the mooring levy by 4 percent on Tuesday.\n\nHarbour Lines expects costs of 2 million a year from January on.\n\nAnalysts at Quay Street still rate the shares a buy.\n\n${body}`, [
		'section: Markets',
		'headline: Harbour Lines shares fall after levy vot',
		'timestamp: September 10, 2018 — 04:29 pm EDT',
		'byline: Written by Ada Quill for The Harbour Pos',
		'key-points-heading: Key Points',
		'key-point: The council raised the mooring levy by 4',
		'key-point: Harbour Lines expects costs of 2 million',
		'key-point: Analysts at Quay Street still rate the s',
		...storyOutline,
	]],
	['the Guardian', `${headline}\n\nCrews fill the gallery as council backs first rise in nine years\n\nAda Quill in Westhaven\nMon 10 Sep 2018 16.29 BST\nLast modified on Tue 11 Sep 2018 08.00 BST\n\nBoats in Westhaven harbour on Monday. Photograph: Jo Park/PA\n\n${body}\n\nTopics\nHarbours\nLocal government\nnews`, [
		`headline: ${headline}`,
		'standfirst: Crews fill the gallery as council backs ',
		'byline: Ada Quill in Westhaven',
		'timestamp: Mon 10 Sep 2018 16.29 BST',
		'timestamp: Last modified on Tue 11 Sep 2018 08.00 B',
		'caption: Boats in Westhaven harbour on Monday.',
		'credit: Photograph: Jo Park/PA',
		...storyOutline,
		'debris: Topics',
		'debris: Harbours',
		'debris: Local government',
		'debris: news',
	]],
	['Reuters', `WORLD NEWS\nSEPTEMBER 10, 2018 / 4:29 PM / UPDATED AN HOUR AGO\n${headline}\nAda Quill, Jo Park\n3 MIN READ\n\nWESTHAVEN (Reuters) - ${body}\n\nFILE PHOTO: Boats in the harbour at Westhaven, June 12, 2018. REUTERS/Jo Park/File Photo\n\nReporting by Ada Quill; Editing by Jo Park\n\nOur Standards: The Thomson Reuters Trust Principles.`, [
		'section: WORLD NEWS',
		'timestamp: SEPTEMBER 10, 2018 / 4:29 PM / UPDATED A',
		`headline: ${headline}`,
		'byline: Ada Quill, Jo Park',
		'debris: 3 MIN READ',
		'paragraph: WESTHAVEN (Reuters) - The harbour counci',
		...storyOutline.slice(1),
		'caption: FILE PHOTO: Boats in the harbour at West',
		'credit: REUTERS/Jo Park/File Photo',
		'byline: Reporting by Ada Quill; Editing by Jo Pa',
		'debris: Our Standards: The Thomson Reuters Trust',
	]],
	['Reuters with its summary', `${headline}\nBy Ada Quill\nSeptember 10, 20184:29 PM EDTUpdated 3 days ago\n\nSummary\nCompanies\nLevy rises 4 percent from January\nCrews plan a referendum\nHarbour Lines expects 2 million in costs\nWESTHAVEN, Sept 10 (Reuters) - ${story.join('\n')}`, [
		`headline: ${headline}`,
		'byline: By Ada Quill',
		'timestamp: September 10, 20184:29 PM EDTUpdated 3 d',
		'key-points-heading: Summary',
		'debris: Companies',
		'key-point: Levy rises 4 percent from January',
		'key-point: Crews plan a referendum',
		'key-point: Harbour Lines expects 2 million in costs',
		'paragraph: WESTHAVEN, Sept 10 (Reuters) - The harbo',
		...storyOutline.slice(1),
	]],
	['AP', `${headline}\nBy ADA QUILL and JO PARK\nUpdated 5:01 PM EDT, September 10, 2018\nShare\nWESTHAVEN, Maine (AP) — ${body}\n\nBoats in the harbour at Westhaven, Maine. (AP Photo/Jo Park)\n\n___\n\nAssociated Press writer Jo Park contributed.\n\nCopyright 2018 The Associated Press. All rights reserved.`, [
		`headline: ${headline}`,
		'byline: By ADA QUILL and JO PARK',
		'timestamp: Updated 5:01 PM EDT, September 10, 2018',
		'debris: Share',
		'paragraph: WESTHAVEN, Maine (AP) — The harbour coun',
		...storyOutline.slice(1),
		'caption: Boats in the harbour at Westhaven, Maine',
		'credit: (AP Photo/Jo Park)',
		'debris: ___',
		'paragraph: Associated Press writer Jo Park contribu',
		'debris: Copyright 2018 The Associated Press. All',
	]],
	['the BBC', `${headline}\n10 September 2018\n\nAda Quill\nPolitical correspondent\n\nImage source, Getty Images\nImage caption, Boats in the harbour at Westhaven\n\n${body}\n\nRelated Topics\nWesthaven\nHarbours\nMore on this story\nHarbour wall to be rebuilt\nPublished 3 May 2018`, [
		`headline: ${headline}`,
		'timestamp: 10 September 2018',
		'byline: Ada Quill',
		'byline: Political correspondent',
		'credit: Image source, Getty Images',
		'caption: Image caption, Boats in the harbour at W',
		...storyOutline,
		'debris: Related Topics',
		'debris: Westhaven',
		'debris: Harbours',
		'debris: More on this story',
		'debris: Harbour wall to be rebuilt',
		'debris: Published 3 May 2018',
	]],
	['the Daily Mail', `${headline}\n\n• Council voted to raise the mooring levy by 4 percent\n• Crews say they will collect signatures for a vote\n• Mayor said the money would pay for a new sea wall\n\nBy Ada Quill For Dailymail.com\n\nPublished: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024\n\n•\n\n• e-mail\n\nView\ncomments\n\n${story.slice(0, 2).join('\n\n')}\n\nFishing crews filled the public gallery and one shouted from the stairs before the vote was taken\n\n${story.slice(2).join('\n\n')}\n\nShare or comment on this article: ${headline}`, [
		`headline: ${headline}`,
		'key-point: Council voted to raise the mooring levy ',
		'key-point: Crews say they will collect signatures f',
		'key-point: Mayor said the money would pay for a new',
		'byline: By Ada Quill For Dailymail.com',
		'timestamp: Published: 15:56 BST, 27 April 2024 | Up',
		'debris: •',
		'debris: e-mail',
		'debris: View',
		'debris: comments',
		...storyOutline.slice(0, 2),
		'caption: Fishing crews filled the public gallery ',
		...storyOutline.slice(2),
		'debris: Share or comment on this article: Harbou',
	]],
	['a German page', 'Politik\nHafenrat beschließt Abgabe\n\nAda Quill\n04.05.2021, 14:05 Uhr\n\nAuf den Punkt\n\nDie Abgabe steigt um vier Prozent.\n\nDie Fischer wollen Unterschriften sammeln.\n\nDer Rat der Stadt hat am Dienstag beschlossen, die Abgabe für Liegeplätze um vier Prozent zu erhöhen. Das ist die erste Erhöhung seit neun Jahren. Die Fischer sind nicht einverstanden.\n\nLest auch\n\nWarum die Mauer am Hafen wichtig ist\n\nDie Bürgermeisterin sagte, das Geld sei für die neue Mauer am Wasser bestimmt.', [
		'section: Politik',
		'headline: Hafenrat beschließt Abgabe',
		'byline: Ada Quill',
		'timestamp: 04.05.2021, 14:05 Uhr',
		'key-points-heading: Auf den Punkt',
		'key-point: Die Abgabe steigt um vier Prozent.',
		'key-point: Die Fischer wollen Unterschriften sammel',
		'paragraph: Der Rat der Stadt hat am Dienstag beschl',
		'debris: Lest auch',
		'debris: Warum die Mauer am Hafen wichtig ist',
		'paragraph: Die Bürgermeisterin sagte, das Geld sei ',
	]],
	['a list of numbered things', `Five things about the levy\n\nBy Ada Quill\n\n${story[0]!}\n\n1. It is the first in nine years\n\n${story[1]!}\n\n2. It pays for a wall\n\n${story[2]!}\n\nWhat you will need:\n1. A boat\n2. A berth`, [
		'headline: Five things about the levy',
		'byline: By Ada Quill',
		storyOutline[0]!,
		'subheading: 1. It is the first in nine years',
		storyOutline[1]!,
		'subheading: 2. It pays for a wall',
		storyOutline[2]!,
		'paragraph: What you will need:',
		'list-item: A boat',
		'list-item: A berth',
	]],
	['an embedded post', `Mayor posts again\n\n${story[0]!}\n\nThe wall is coming. No more excuses!\n\n— Ilse Grand (@MayorGrand) May 4, 2021\n\n${story[1]!}`, [
		'headline: Mayor posts again',
		storyOutline[0]!,
		'embed: The wall is coming. No more excuses!',
		'embed: — Ilse Grand (@MayorGrand) May 4, 2021',
		storyOutline[1]!,
	]],
	['a pulled quote', `${headline}\n\n${story[0]!}\n\nWe have waited long enough, and so has the water.\n\nIlse Grand\n\nMayor of Westhaven\n\n${story[1]!}`, [
		`headline: ${headline}`,
		storyOutline[0]!,
		'blockquote: We have waited long enough, and so has t',
		'blockquote: Ilse Grand',
		'blockquote: Mayor of Westhaven',
		storyOutline[1]!,
	]],
	['an address, and a dateline on its own line', `https://harbour.example/levy\n\n${headline}\n\nWESTHAVEN, Maine\n\n${body}`, ['debris: https://harbour.example/levy', `headline: ${headline}`, 'dateline: WESTHAVEN, Maine', ...storyOutline]],
	['quoted lines and subheadings', `${headline}\n\n${story[0]!}\n\nWhat the mayor wrote\n\n> Dear all, the water\n> does not wait.\n\n${story[1]!}\n\nWhat comes next?\n${story[3]!}`, [
		`headline: ${headline}`,
		storyOutline[0]!,
		'subheading: What the mayor wrote',
		'blockquote: Dear all, the water does not wait.',
		storyOutline[1]!,
		'subheading: What comes next?',
		storyOutline[3]!,
	]],
];

for (const [name, source, outline] of pastes) {
	test(`a paste: ${name}`, () => {
		assert.deepEqual(outlineArticle(articleOf(source)), outline);
	});
}

test('nothing of a paste is lost but the marks of its lists', () => {
	for (const [name, source] of pastes) {
		const {text} = articleOf(source);
		const bare = (words: string): string => words.split('\n').map(line => line.trim().replace(/^(?:[*>•]|\d\.) /, '').replaceAll(/\s/g, '')).join('');
		assert.equal(bare(text), bare(source), name);
	}
});
