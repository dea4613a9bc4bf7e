import assert from 'node:assert/strict';
import test from 'node:test';
import {isDayOfUpdate} from '../../source/article/day-of-update.js';
import {isRoleLine, readByline} from '../../source/article/head/read-byline.js';
import {readDate, readStamp} from '../../source/article/head/read-stamp.js';
import {articleOf, body} from '../helpers/outline-article.js';

const stamps: ReadonlyArray<readonly [line: string, published: string | null, updated: string | null]> = [
	['Published Wed, Nov 20 20194:29 AM ESTUpdated an hour ago', '2019-11-20T04:29-05:00', null],
	['Published Fri, Apr 28 20232:23 PM EDT', '2023-04-28T14:23-04:00', null],
	['Updated an hour ago', null, null],
	['2 hours ago', null, null],
	['20:00, 29 Jan 2024', '2024-01-29T20:00', null],
	['2024-02-14T16:15:30Z', '2024-02-14T16:15Z', null],
	['2018-09-10', '2018-09-10', null],
	['September 10, 2018', '2018-09-10', null],
	['10 September 2018', '2018-09-10', null],
	['Sept. 10, 2018, 5:01 a.m. ET', '2018-09-10T05:01-04:00', null],
	['Jan 5, 2024 at 5pm ET', '2024-01-05T17:00-05:00', null],
	['September 10, 2018 — 04:29 pm EDT', '2018-09-10T16:29-04:00', null],
	['September 10, 20184:29 PM EDTUpdated 3 days ago', '2018-09-10T16:29-04:00', null],
	['Sept. 10, 2018, 4:29 PM EDT / Updated Sept. 10, 2018, 5:00 PM EDT', '2018-09-10T16:29-04:00', '2018-09-10T17:00-04:00'],
	['Published Sept. 10, 2018Updated Sept. 11, 2018, 5:01 a.m. ET', '2018-09-10', '2018-09-11T05:01-04:00'],
	['Published:  15:56 BST, 27 April 2024   |  Updated:  15:57 BST, 27 April 2024', '2024-04-27T15:56+01:00', '2024-04-27T15:57+01:00'],
	['First published on Mon 10 Sep 2018 16.29 BST', '2018-09-10T16:29+01:00', null],
	['Last modified on Tue 11 Sep 2018 08.00 BST', null, '2018-09-11T08:00+01:00'],
	['Updated 5:01 PM EDT, September 10, 2018', null, '2018-09-10T17:01-04:00'],
	['09/10/2018 04:29 PM EDT', '2018-09-10T16:29-04:00', null],
	['06/01/2026 - 13:55 GMT+1', '2026-01-06T13:55+01:00', null],
	['09/10/2018', '2018', null],
	['13/09/2018', '2018-09-13', null],
	['10.09.2018, 14:05 Uhr', '2018-09-10T14:05', null],
	['Aktualisiert am 11.09.2018 um 8.15 Uhr', null, '2018-09-11T08:15'],
	['Publiziert heute um 12:19 Uhr', null, null],
	['Le 29 janvier 2024 à 14h05', '2024-01-29T14:05', null],
	['12 de mayo de 2024', '2024-05-12', null],
	['2018年9月10日', '2018-09-10', null],
	['September 2018', '2018-09', null],
	['3 min read September 10, 2018', '2018-09-10', null],
];

test('a line that says when says it in every house\'s words', () => {
	for (const [line, published, updated] of stamps) {
		const stamp = readStamp(line);
		assert.ok(stamp, line);
		assert.deepEqual([stamp.published, stamp.updated], [published, updated], line);
	}
});

test('a date in figures is meant as its language means it', () => {
	assert.equal(readStamp('10/09/2018', {isDayFirst: true})?.published, '2018-09-10');
	const german = 'Der Rat der Stadt hat am Dienstag beschlossen, die Abgabe für die Boote zu erhöhen, sagte die Sprecherin auf der Treppe.';
	assert.equal(articleOf(`Hafenrat beschließt Abgabe\n\n10/09/2018\n\n${german}\n\n${german}`).published, '2018-09-10');
	assert.equal(articleOf(`Harbour levy passes\n\n10/09/2018\n\n${body}`).published, '2018');
});

test('the wording is kept where the moment is unclear', () => {
	assert.equal(readStamp('Published Wed, Nov 20 20194:29 AM ESTUpdated an hour ago')?.updatedWording, 'Updated an hour ago');
	assert.equal(readStamp('Publiziert heute um 12:19 Uhr')?.publishedWording, 'Publiziert heute um 12:19 Uhr');
});

test('what only says when it was changed is known by that day, in its own words', () => {
	const datesOf = (source: string, format?: 'markdown') => {
		const {published, publishedWording, updated, updatedWording} = articleOf(source, format);
		return [published, publishedWording, updated, updatedWording];
	};

	assert.deepEqual(datesOf(`Harbour levy passes by one vote\n\nUpdated: 3 May 2026\n\n${body}`), ['2026-05-03', 'Updated: 3 May 2026', '2026-05-03', 'Updated: 3 May 2026']);
	assert.deepEqual(datesOf(`---\ntitle: Harbour levy\nupdated: 2026-05-03\n---\n\n${body}`, 'markdown'), ['2026-05-03', 'updated 2026-05-03', '2026-05-03', null]);
	assert.deepEqual(datesOf(`Harbour levy passes by one vote\n\nUpdated an hour ago\n\n${body}`), [null, null, null, 'Updated an hour ago']);
	assert.equal(datesOf(`Harbour levy passes by one vote\n\nPublished an hour ago Updated: 3 May 2026\n\n${body}`)[0], null);
	assert.deepEqual(datesOf(`Harbour levy passes by one vote\n\nPublished 2 May 2026 Updated: 3 May 2026\n\n${body}`).filter((_, at) => at % 2 === 0), ['2026-05-02', '2026-05-03']);
	assert.ok(isDayOfUpdate(articleOf(`Harbour levy passes by one vote\n\nUpdated: 3 May 2026\n\n${body}`)));
	assert.ok(!isDayOfUpdate(articleOf(`---\ntitle: Harbour levy\npublished: 2026-05-03\nupdated: 2026-05-03\n---\n\n${body}`, 'markdown')));
});

test('a line that says something else too is no date', () => {
	for (const line of ['Monday', 'In 2018 he left.', '5 min read', 'The March 2018 meeting', 'May the best one win', 'On September 10, 2018, the council met.', '31 February 2018 was cold', '2018', 'Section 9.30']) {
		assert.equal(readStamp(line), undefined, line);
	}

	assert.equal(readDate('2018'), '2018');
	assert.equal(readDate('soon'), null);
});

const bylines: ReadonlyArray<readonly [line: string, names: readonly string[], isSure: boolean]> = [
	['By Ada Quill', ['Ada Quill'], true],
	['BY ADA QUILL', ['ADA QUILL'], true],
	['By Ada Quill and Jo Park', ['Ada Quill', 'Jo Park'], true],
	['By Ada Quill, Jo Park and Tomas Reyes', ['Ada Quill', 'Jo Park', 'Tomas Reyes'], true],
	['By Ada Quill, Jo Park, and Tomas Reyes', ['Ada Quill', 'Jo Park', 'Tomas Reyes'], true],
	['By Ada Quill, Tomas Reyes', ['Ada Quill', 'Tomas Reyes'], true],
	['By Ada Quill, Xiulan Zhou', ['Ada Quill', 'Xiulan Zhou'], true],
	['By Ada Quill, The Ledger', ['Ada Quill'], true],
	['By Ada Quill, The Port Ellery Ledger', ['Ada Quill'], true],
	['By ADA QUILL, THE LEDGER', ['ADA QUILL'], true],
	['By Ada Quill, Mother Jones', ['Ada Quill'], true],
	['By Ada Quill, Kitsap Sun', ['Ada Quill'], true],
	['By Ada Quill | Toronto Star', ['Ada Quill'], true],
	['By Ada Quill and Jo Park, The Ledger', ['Ada Quill', 'Jo Park'], true],
	['By Ada Quill, Jo Park and Tomas Reyes, Kitsap Sun', ['Ada Quill', 'Jo Park', 'Tomas Reyes'], true],
	['By Ada Quill, The Ledger, and Jo Park, The Courier', ['Ada Quill', 'Jo Park'], true],
	['By Ada Quill, Staff Writer', ['Ada Quill'], true],
	['By Ada Quill, AP', ['Ada Quill'], true],
	['By The Ledger', ['The Ledger'], true],
	['Ada Quill, The Ledger', ['Ada Quill'], false],
	['By Ada Quill, Political Correspondent', ['Ada Quill'], true],
	['By Ada Quill Staff Writer', ['Ada Quill'], true],
	['By Ada Quill For Dailymail.Com', ['Ada Quill'], true],
	['By Ada Quill in Westhaven', ['Ada Quill'], true],
	['By Ada Quill | The Associated Press', ['Ada Quill'], true],
	['By Reuters', ['Reuters'], true],
	['By María-José O’Neill', ['María-José O’Neill'], true],
	['By Ursula von der Leyen', ['Ursula von der Leyen'], true],
	['Von Jane Müller', ['Jane Müller'], true],
	['Story by Ada Quill, CNN', ['Ada Quill'], true],
	['Reporting by Ada Quill; Editing by Jo Park', ['Ada Quill'], true],
	['Ada Quill@AdaQuill', ['Ada Quill'], true],
	['Ada Quill, CFP®@adaquill', ['Ada Quill'], true],
	['Ada Quill', ['Ada Quill'], false],
	['Ada Quill and Jo Park', ['Ada Quill', 'Jo Park'], false],
	['Ada Quill, Associated Press', ['Ada Quill'], false],
	['Ada Quill · Harbour News ·', ['Ada Quill'], false],
	['Ada Quill in Westhaven', ['Ada Quill'], false],
	['Ada QuillTravel News Editor', ['Ada Quill'], false],
];

test('a byline names its writers in all its shapes', () => {
	for (const [line, names, isSure] of bylines) {
		assert.deepEqual(readByline(line), {names, isSure}, line);
	}
});

test('what only begins like a byline is none', () => {
	for (const line of ['By the numbers', 'By Monday, the river had risen.', 'By Design', 'By 2030, half of them', 'By George Washington won the war', 'Why the wall matters', 'Harbour levy passes by one vote']) {
		assert.equal(readByline(line), undefined, line);
	}

	assert.ok(isRoleLine('Political correspondent'));
	assert.ok(!isRoleLine('The political correspondent left the room.'));
});

const heads: ReadonlyArray<readonly [source: string, facts: {readonly section?: string | null; readonly headline?: string; readonly byline?: readonly string[]; readonly published?: string | null}]> = [
	['Ask an Advisor\n\nAsk an Advisor\n\nWhy new owners of boats should ask a friend first', {section: 'Ask an Advisor', headline: 'Why new owners of boats should ask a friend first'}],
	['Home  Politics  Local\nLevy vote\n\nHarbour levy passes by one vote after a long night', {section: 'Politics', headline: 'Harbour levy passes by one vote after a long night'}],
	['Sea wall of Westhaven\nMayor plans a higher wall while the levy stalls', {section: 'Sea wall of Westhaven', headline: 'Mayor plans a higher wall while the levy stalls'}],
	['Who will pay for the new sea wall of Westhaven?', {section: null, headline: 'Who will pay for the new sea wall of Westhaven?'}],
	['September 10, 2018\n\nHarbour levy passes by one vote', {headline: 'Harbour levy passes by one vote', published: '2018-09-10'}],
	['Politics / January 11, 2024\n\nHarbour levy passes by one vote', {section: 'Politics', headline: 'Harbour levy passes by one vote', published: '2024-01-11'}],
	['Harbour levy passes by one vote\n\nBy Ada Quill 09/10/2018 04:29 PM EDT', {byline: ['Ada Quill'], published: '2018-09-10T16:29-04:00'}],
	['Harbour levy passes by one vote\n\nAda Quill2 hours ago', {byline: ['Ada Quill']}],
	['Harbour levy passes by one vote\n\nAda Quill', {byline: ['Ada Quill']}],
	['Harbour levy passes by one vote\n\nThe crews were not amused by what they heard that night.\n\nAda Quill', {byline: ['Ada Quill']}],
	['Live: harbour levy vote', {headline: 'Live: harbour levy vote'}],
];

test('section, headline, byline and date of a head', () => {
	for (const [head, facts] of heads) {
		const article = articleOf(`${head}\n\n${body}`);
		for (const [key, value] of Object.entries(facts)) {
			assert.deepEqual(article[key as keyof typeof facts], value, `${key} of ${head}`);
		}
	}
});

test('who reported counts only where the head names nobody', () => {
	assert.deepEqual(articleOf(`Harbour levy passes by one vote\n\n${body}\n\n(Reporting by Ada Quill; Editing by Jo Park)`).byline, ['Ada Quill']);
	assert.deepEqual(articleOf(`Harbour levy passes by one vote\n\nBy Jo Park\n\n${body}\n\nReporting by Ada Quill`).byline, ['Jo Park']);
});

test('datelines at the head of the lede, and nothing like them', () => {
	const datelineOf = (lede: string): string | undefined => {
		const {text, inlines} = articleOf(`Harbour levy passes by one vote\n\n${lede}\n\n${body}`);
		const found = inlines.find(({kind}) => kind === 'dateline');
		return found && text.slice(found.start, found.end);
	};

	const rest = 'The harbour council voted on Tuesday night to raise the levy.';
	for (const dateline of ['WASHINGTON (AP) —', 'DUBAI, United Arab Emirates —', 'LONDON, Sept 10 (Reuters) -', 'CAMBRIDGE, Mass., Dec. 11 (UPI) —', '(CNN)', 'NEW YORK (Reuters) –', 'Washington (CNN)', 'WESTHAVEN, Maine (AP) —', 'PARIS –']) {
		assert.equal(datelineOf(`${dateline} ${rest}`), dateline, dateline);
	}

	for (const lede of [rest, 'Mayor Grand — who was late — voted against it on Tuesday.', 'The vote (AP photos below) was close on Tuesday night.', 'NASA said on Tuesday that the harbour can be seen from space.']) {
		assert.equal(datelineOf(lede), undefined, lede);
	}
});
