import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {extractFromText} from '../../source/quotes/extract-from-text.js';
import {fullTitles} from '../../source/language/en/titles.js';
import {officeFamilies, partyWords, sameFields} from '../../source/language/en/offices.js';

// `[what it shows, the text, who speaks last, whether that is sure]`: below .8 nothing is.
type Case = readonly [name: string, text: string, speaker: string, isSure: boolean];

const bob = 'Bob Ward, the Ashford manager, was booked.\n\n';
const rain = 'Rain fell all evening. ';

const elsewhere: readonly Case[] = [
	['another club', `${bob}${rain}“We hit the bar,” the Thornbury manager said.`, 'Thornbury manager', false],
	['another club, with another noun for the role', `Ashford boss Bob Ward was booked.\n\n${rain}“We hit the bar,” the Thornbury manager said.`, 'Thornbury manager', false],
	['another club, after "of"', `${bob}${rain}“We hit the bar,” the manager of Thornbury said.`, 'manager of Thornbury', false],
	['another club as the owner', `${bob}${rain}“We hit the bar,” Thornbury’s manager said.`, 'Thornbury’s manager', false],
	['clubs that share a word', `Ashford United manager Bob Ward was booked.\n\n${rain}“We hit the bar,” said the Thornbury United manager.`, 'Thornbury United manager', false],
	['a player there once', `Bob Ward, the Ashford manager and former Thornbury captain, was booked.\n\n${rain}“We hit the bar,” said the Thornbury manager.`, 'Thornbury manager', false],
	['a former manager elsewhere', `Bob Ward, the former Ashford manager, watched.\n\n${rain}“We hit the bar,” said the Thornbury manager.`, 'Thornbury manager', false],
	['another country', `Kenyan minister Ann Orr flew home.\n\n${rain}“We will walk,” the Ugandan minister said.`, 'Ugandan minister', false],
	['another party', `Labour councillor Ann Orr voted no.\n\n${rain}“It is a waste,” the Conservative councillor said.`, 'Conservative councillor', false],
	['the leader of another party', `Labour leader Ann Orr flew home.\n\n${rain}“We will walk,” the Conservative leader said.`, 'Conservative leader', false],
	['another ministry', `Finance minister Ann Orr flew home.\n\n${rain}“We will rearm,” the defence minister said.`, 'defence minister', false],
	['a ministry, where only the prime minister was named', `Prime Minister Ann Orr flew home.\n\n${rain}“We will rearm,” the health minister said.`, 'health minister', false],
	['another firm', `Ann Orr, a spokeswoman for Tern, came.\n\n${rain}“We will pay,” the Holm spokesman said.`, 'Holm spokesman', false],
	['a firm told of last, whose chief nothing has named', 'Ann Orr, chief executive of Tern Ltd, sold her shares.\n\nHolm Group said it would pay. “We are sorry,” the company’s chief executive said.', 'Ann Orr', false],
	['a side of the match', `${bob}${rain}“We hit the bar,” the home manager said.`, 'Bob Ward', false],
	['a side of the match, where two are named', `Bob Ward, the Ashford manager, was booked. Luis Ferrer, the Thornbury manager, laughed.\n\n${rain}“We hit the bar,” the visiting manager said.`, 'Luis Ferrer', false],
];

const here: readonly Case[] = [
	['the same club', `${bob}${rain}“We hit the bar,” the Ashford manager said.`, 'Bob Ward', true],
	['the same club in full', `Bob Ward, the Ashford Town manager, was booked.\n\n${rain}“We hit the bar,” said the Ashford manager.`, 'Bob Ward', true],
	['the same club, shortened', `Wolverhampton manager Bob Ward was booked.\n\n${rain}“We hit the bar,” the Wolves manager said.`, 'Bob Ward', true],
	['no club at all', `${bob}${rain}“We hit the bar,” the manager said.`, 'Bob Ward', true],
	['the initials of a body', `Australian Football League chief Ann Orr came.\n\n${rain}“We will walk,” the AFL chief said.`, 'Ann Orr', true],
	['a country and its adjective', `Kenya’s minister Ann Orr flew home.\n\n${rain}“We will walk,” the Kenyan minister said.`, 'Ann Orr', true],
	['a state within a country', `US Senator Ann Orr flew home.\n\n${rain}“We will walk,” the Vermont senator said.`, 'Ann Orr', true],
	['two names of a party', `Tory councillor Ann Orr voted no.\n\n${rain}“It is a waste,” the Conservative councillor said.`, 'Ann Orr', true],
	['two spellings of a ministry', `Defense Secretary Ann Orr flew home.\n\n${rain}“We will rearm,” the defence secretary said.`, 'Ann Orr', true],
	['the right one of two', `Defence minister Ann Orr flew home. Finance minister Bo Roe stayed.\n\n${rain}“We will rearm,” the defence minister said.`, 'Ann Orr', true],
	['the chief of the firm told of last', 'Tern Ltd chief executive Ann Orr sold her shares. Bo Roe, chief executive of Holm Group, did not.\n\nTern Ltd said it would pay. “We are sorry,” the company’s chief executive said.', 'Ann Orr', true],
];

const justNamed: readonly Case[] = [
	['after the sentence about them', `${bob}Luis Ferrer was candid enough to admit his side had been lucky. “I would be cross,” the Thornbury manager said. “We hit the bar.”`, 'Luis Ferrer', true],
	['by the surname alone', `${bob}Ferrer was calm, as his players were. “We hit the bar,” said the Thornbury boss.\n\nIt was Luis Ferrer’s tenth game.`, 'Luis Ferrer', true],
	['before the quote', `${bob}Luis Ferrer was calm. The Thornbury manager said: “We hit the bar.”`, 'Luis Ferrer', true],
	['and is so called from then on', `${bob}Luis Ferrer was calm. “We hit the bar,” the Thornbury manager said.\n\nWard left early.\n\n“It was late,” the Thornbury manager said.`, 'Luis Ferrer', true],
	['not in another paragraph', `${bob}Luis Ferrer was calm.\n\n“We hit the bar,” the Thornbury manager said.`, 'Thornbury manager', false],
	['not whom the words are about', `${bob}Luis Ferrer scored twice. “He was superb,” the Thornbury manager said.`, 'Thornbury manager', false],
	['not who holds another office', `${bob}Luis Ferrer, the Dunmore manager, was calm. Ferrer smiled. “We hit the bar,” the Thornbury manager said.`, 'Thornbury manager', false],
	['not whose spokesman it is', 'Bo Roe, Lee’s spokesman, came. David Camden stayed silent. “He has made his views clear to us and me,” Camden’s spokesman said.', 'Camden’s spokesman', false],
];

for (const [title, cases] of [['offices held elsewhere', elsewhere], ['offices held there', here], ['who has just been named', justNamed]] as const) {
	describe(title, () => {
		for (const [name, text, speaker, isSure] of cases) {
			test(name, () => {
				const {attribution} = extractFromText(text, {id: 'a'}).quotes.at(-1)!;
				assert.deepEqual([attribution.speaker?.name, attribution.confidence >= 0.8], [speaker, isSure]);
			});
		}
	});
}

test('who was just named bears the role that was told', () => {
	const {attribution} = extractFromText(`${bob}Luis Ferrer was calm. “We hit the bar,” the Thornbury manager said.`, {id: 'a'}).quotes[0]!;
	assert.equal(attribution.speaker?.role, 'Thornbury manager');
});

test('the tables of offices are folded, and each word of a family stands for itself at last', () => {
	for (const [word, other] of [...officeFamilies, ...partyWords, ...sameFields]) {
		assert.match(`${word} ${other}`, /^[a-z]+ [a-z]+$/v);
	}

	for (const family of officeFamilies.values()) {
		assert.equal(officeFamilies.get(family) ?? fullTitles.get(family) ?? family, family);
	}
});
