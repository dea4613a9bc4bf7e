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
	['nothing hangs on at the end', '“It works well enough,” said Olaf Rask, co-author of the “Long Pier” report.', 'co-author'],
	['a question keeps its mark', 'Who is Olaf Rask, the union leader in Dunmore?\n\n“It works,” said Olaf Rask.', 'union leader in Dunmore'],
];

const beside: readonly Case[] = [
	['without an article', '“It works,” said Olaf Rask, portfolio manager at Tern Capital.', 'portfolio manager at Tern Capital'],
	['a participle is none', '“It works,” said Olaf Rask, walking home to his children.', null],
	['a place in a picture is none', '“It works,” said Olaf Rask, centre, on Monday.', null],
	['an auxiliary opens none', 'Olaf Rask, Ann Rask’s son, is a driver. “It works,” said Olaf Rask, is a driver.', 'Ann Rask’s son'],
	['what somebody is to another at work', '“It works,” said Olaf Rask, her former business partner.', 'former business partner'],
	['what a minister is for, at the head of a sentence', 'Minister for Housing Olaf Rask said that it is “designed to last for years”.', 'Minister for Housing'],
	['whose spokesman', 'His spokesman, Olaf Rask, said: “It works.”', 'spokesman'],
	['a former spouse has none', '“It works,” said Olaf Rask, her former husband.', null],
	['who is of a state’s senate', '“It works,” said state Sen. Olaf Rask.', 'state Sen.'],
	['who is of a state’s house, with a place behind', '“It works well for us,” state Rep. Olaf Rask, D-Dunmore, said on Friday.', 'state Rep.'],
	['who is of a state’s senate, at the head of a sentence', 'State Sen. Olaf Rask called it “a long day for us”.', 'State Sen.'],
	['a neighbour', 'Neighbour Olaf Rask, 59, said: “It works.”', 'Neighbour'],
	['a state after a quote', '“It works,” State senator Olaf Rask said.', 'State senator'],
	['an apposition rather than a rank', '“It works,” said Associate Professor Olaf Rask, a water economist at the University of Dunmore.', 'water economist at the University of Dunmore'],
	['a rank rather than children', '“It works,” said Gen. Olaf Rask, a father of two.', 'Gen.'],
	['in court', 'Olaf Rask, defending, said: “It works.”', 'defending'],
];

const ranked: readonly Case[] = [
	['a rank after an office is not of it', '“It works,” police spokesman Lt. Col. Olaf Rask said.', 'police spokesman'],
	['a rank in full after an office', '“It works,” prison head Colonel Olaf Rask said.', 'prison head'],
	['a rank with its service', '“It works,” harbour spokesman Navy Capt. Olaf Rask said.', 'harbour spokesman'],
	['a rank alone', '“It works,” said Maj. Gen. Olaf Rask.', 'Maj. Gen.'],
	['an office that ends like a rank', '“It works,” said Varland Attorney General Olaf Rask.', 'Varland Attorney General'],
	['a rank of two words alone', '“It works,” said Rear Admiral Olaf Rask.', 'Rear Admiral'],
];

const whole: readonly Case[] = [
	['what an office is for, joined by "and"', 'Housing and Regional Growth Minister Petra Lund said on Monday: “We will build it.”', 'Housing and Regional Growth Minister'],
	['three things that an office is for', '“We will build it,” said Arts, Sport and Youth Minister Petra Lund.', 'Arts, Sport and Youth Minister'],
	['with a nation before', '“We will build it,” the Welsh Rural Affairs and Water Minister Owen Drury said.', 'Welsh Rural Affairs and Water Minister'],
	['joined in small letters', '“We will build it,” the league’s housing and water spokesman Owen Drury said.', 'league’s housing and water spokesman'],
	['two people', 'President Marlow and Finance Minister Petra Lund met. “We will build it,” Lund said.', 'Finance Minister'],
	['two people, of the first', 'President Ada Marlow and Finance Minister Petra Lund met. “We will build it,” Marlow said.', 'President'],
	['an owner of two words, and what the office is of', 'North Varland’s minister of fisheries, Odile Brandt, told reporters: “We will fish.”', 'North Varland’s minister of fisheries'],
	['an owner with "of"', 'Bank of Dunmore’s chief economist for trade, Odile Brandt, told reporters: “We will fish.”', 'Bank of Dunmore’s chief economist for trade'],
	['a word of time before an owner', 'Yesterday Dunmore’s chief economist, Odile Brandt, told reporters: “We will fish.”', 'Dunmore’s chief economist'],
	['a genitive in what the office is of', 'The head of Marwick’s centre for deep water, Tomas Weil, says the pumps are old. “They leak,” Weil said.', 'head of Marwick’s centre for deep water'],
	['time is no part of it', 'The ambassador at the time, Tomas Weil, said: “They leak and creak.”', 'ambassador'],
	['a noun that is a verb as well', '“It works,” said Olaf Rask, an assistant secretary of state for ports.', 'assistant secretary of state for ports'],
	['a fronted role', 'As harbour master for the Dunmore ports, Olaf Rask has seen storms. “It works,” he said.', 'harbour master for the Dunmore ports'],
	['a fronted clause is no role', 'As the governor of Dunmore spoke, Olaf Rask slept. “It works,” Rask said.', null],
	['what her clause is about', 'Ada Orr got her son on a list, and he now attends a center Orr trusts. “It works,” said Orr.', null],
	['an office at a body before the name', 'Marketing Manager at Ocean Iowa Abby Orr, who swims, gave advice. “It works,” Orr said.', 'Marketing Manager at Ocean Iowa'],
	['a body before the name', 'Harbor Iowa manager Ada Orr, who swims, gave advice. “It works,” Orr said.', 'Harbor Iowa manager'],
	['an owner that is a profession', 'It ends, said Chartered Professional Accountants of Canada’s chief economist, Olaf Rask. “It works,” said Rask.', 'Chartered Professional Accountants of Canada’s chief economist'],
	['two words of a role before a party', 'The port is full, said veteran Democratic strategist Olaf Rask. “It works,” Rask said.', 'veteran Democratic strategist'],
	['a word of rank before a region', '“It works,” said senior North American economist Ada Orr.', 'senior North American economist'],
	['a fronted child is no role', 'As a child, Olaf Rask swam here. “It works,” Rask said.', null],
];

const tenses: readonly Case[] = [
	['an ousted one', '“They leak,” said ousted PM Tomas Weil.', 'ousted PM'],
	['a verb', 'Voters ousted Mayor Tomas Weil in May. “They leak,” Weil said.', 'Mayor'],
	['after a participle', 'Crowds came, chanting for and praising ousted PM Tomas Weil. “They leak,” Weil said.', 'ousted PM'],
	['two such words', '“They leak,” said the recently deposed former President Tomas Weil.', 'recently deposed former President'],
	['bound by a hyphen', '“They leak,” said then-President Tomas Weil.', 'then-President'],
	['bound to the first of two words', '“They leak,” said ex-Prime Minister Tomas Weil.', 'ex-Prime Minister'],
	['bound to a noun', '“They leak,” said ex-spy Tomas Weil.', 'ex-spy'],
	['an adverb', 'Then President Tomas Weil rose. “They leak,” Weil said.', 'President'],
	['what somebody did to another', 'Apple hired executive Tomas Weil. “They leak,” Weil said.', 'executive'],
	['a noun before a prince', 'He is the only person Prince Edgar trusts. “It works,” Prince Edgar said.', null],
];

for (const [title, table] of [['whole roles', whole], ['words of time', tenses], ['the role that is shown', chosen], ['ranks', ranked], ['beside a name', beside]] as const) {
	describe(title, () => {
		for (const [name, text, role] of table) {
			test(name, () => {
				assert.equal(roleOf(text), role);
			});
		}
	});
}
