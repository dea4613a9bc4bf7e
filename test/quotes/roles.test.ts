import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {extractFromText} from '../../source/quotes/extract-from-text.js';

// Of each text the role of who speaks last.
const roleOf = (text: string) => extractFromText(text, {id: 'a'}).quotes.at(-1)?.attribution.speaker?.role ?? null;

type Case = readonly [name: string, text: string, role: string | null];

const chosen: readonly Case[] = [
	['what somebody was then goes behind what they are', 'Ann Orr, then deputy mayor, was there in March. Mayor Ann Orr opened it on Friday. “It works,” Orr said.', 'Mayor'],
	['what somebody was then, where nothing else is told', '“It works,” then Prime Minister Ann Orr said at the time.', 'then Prime Minister'],
	['a former office is told as one', 'Former Ohio governor Ann Orr spoke. Later Governor Orr sat down. “It works,” she said.', 'Former Ohio governor'],
	['no longer office of another rank', 'President Ann Orr opened it. Ann Orr, a former vice president of the line, built it. “It works,” Orr said.', 'President'],
	['looks are no role', 'Olaf Rask, a tall man with a red beard, opened the door. “It works,” Rask said.', null],
	['origin is no role', 'Olaf Rask, a native of Dunmore, came. “It works,” Rask said.', null],
	['a role rather than looks', 'Rask, a tall man with a red beard, opened the door. “It works,” said Olaf Rask, the harbour master.', 'harbour master'],
	['a first lady has one', '“It works,” former first lady Ada Rask said.', 'former first lady'],
	['the body before a headline', 'March on Boss Gov. Olaf Rask\n\n“It works,” said Democratic Gov. Olaf Rask on Monday.', 'Democratic Gov.'],
	['a headline that tells more', 'Ohio Gov. Olaf Rask Opens Pier\n\n“It works,” said Gov. Olaf Rask on Monday.', 'Ohio Gov.'],
	['a question keeps its mark', 'Who is Olaf Rask, the union leader in Dunmore?\n\n“It works,” said Olaf Rask.', 'union leader in Dunmore'],
];

const ranked: readonly Case[] = [
	['a rank after an office is not of it', '“It works,” police spokesman Lt. Col. Olaf Rask said.', 'police spokesman'],
	['a rank in full after an office', '“It works,” prison head Colonel Olaf Rask said.', 'prison head'],
	['a rank with its service', '“It works,” harbour spokesman Navy Capt. Olaf Rask said.', 'harbour spokesman'],
	['a rank alone', '“It works,” said Maj. Gen. Olaf Rask.', 'Maj. Gen.'],
	['an office that ends like a rank', '“It works,” said Varland Attorney General Olaf Rask.', 'Varland Attorney General'],
	['a rank of two words alone', '“It works,” said Rear Admiral Olaf Rask.', 'Rear Admiral'],
];

for (const [title, table] of [['the role that is shown', chosen], ['ranks', ranked]] as const) {
	describe(title, () => {
		for (const [name, text, role] of table) {
			test(name, () => {
				assert.equal(roleOf(text), role);
			});
		}
	});
}
