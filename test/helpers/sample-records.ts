/*
Four invented stories with everything a page can hold, for frames and keys.
*/
import {makeRecord} from './make-record.js';

const levy = makeRecord({
	id: 'levy',
	section: 'Local',
	outlet: 'The Quayside Post',
	published: '2024-05-04',
	path: 'levy.md',
	byline: ['Ines Calder'],
	blocks: [
		['section', 'Local'],
		['headline', 'Harbour levy passes by one vote after a night of songs, sums and a lost proxy'],
		['standfirst', 'Boats over nine metres will pay from June; the fishermen say they will count every penny.'],
		['byline', 'By Ines Calder'],
		['key-points-heading', 'Key points'],
		['key-point', 'Councillors passed the harbour levy by eight votes to seven.'],
		['key-point', '“We are not a car park with a view,” harbour master Odile Brandt told the chamber.'],
		['caption', 'Trawlers at the north quay in Saltmarch on the evening of the vote.'],
		['credit', 'Piet Lander | Quayside Post'],
		['paragraph', 'SALTMARCH — The town council passed a levy on large boats on Tuesday by eight votes to seven, ending a quarrel that has lasted longer than two of the boats concerned.'],
		['paragraph', '“We are not a car park with a view,” harbour master Odile Brandt told the chamber. “We are a working harbour,” she said, “and a working harbour has a roof to mend.”'],
		['paragraph', 'The levy, first proposed in 2021, asks £4 a metre each month from any boat longer than nine metres. The council’s own estimate puts the yield at £61,000 a year.'],
		['subheading', 'The lost proxy'],
		['paragraph', 'The deciding vote was very nearly not cast. Councillor Tomasz Weil had left his proxy in the pocket of a coat that was, at the time, on its way to the cleaner’s.'],
		['paragraph', '“I ran,” Weil said. “I have not run since the regatta of 1998, and I do not recommend it.”'],
		['paragraph', 'Opponents were not charmed. The fishermen’s union called the levy “a tax on getting up early” and promised to send its own figures to every household.'],
		['list-item', 'Boats under nine metres stay free.'],
		['list-item', 'Visiting boats pay from the third night, whatever their length, unless they shelter from a storm that the harbour master has written down as one.'],
		['blockquote', 'Nobody asked the gulls.'],
		['paragraph', '“There will be a review in spring,” an official said, without saying which one.'],
		['debris', 'Read more: ten harbours worth a detour'],
	],
	quotes: [
		{parts: ['We are not a car park with a view,'], by: 'Odile Brandt', role: 'harbour master', mention: 'harbour master Odile Brandt', cue: 'told'},
		{parts: ['We are a working harbour,', 'and a working harbour has a roof to mend.'], by: 'Odile Brandt', role: 'harbour master', mention: 'she', cue: 'said', confidence: 0.93},
		{parts: ['I ran,', 'I have not run since the regatta of 1998, and I do not recommend it.'], by: 'Tomasz Weil', role: 'councillor', mention: 'Weil', cue: 'said'},
		{parts: ['a tax on getting up early'], by: 'fishermen’s union', kind: 'partial', mention: 'The fishermen’s union', cue: 'called', confidence: 0.61},
		{parts: ['Nobody asked the gulls.'], kind: 'written'},
		{parts: ['There will be a review in spring,'], by: 'an official', mention: 'an official', cue: 'said', confidence: 0.8},
	],
	links: ['first proposed in 2021'],
	sources: ['SALTMARCH — The town council passed a levy on large boats on Tuesday by eight votes to seven, ending a quarrel that has lasted longer than two of the boats concerned.', '“We are not a car park with a view,” harbour master Odile Brandt told the chamber.'],
});

const keeper = makeRecord({
	id: 'keeper',
	section: 'Sport',
	outlet: 'Kestrel Wire',
	published: '2024-02',
	path: 'keeper.txt',
	neutralized: 3,
	blocks: [
		['headline', 'Goalkeeper scores from his own box, in snow, and asks for the ball'],
		['paragraph', 'NORTHFIELD (KW) — The wind did most of it. Ruben Achterberg kicked, the snow closed behind the ball, and eleven seconds later it was in the other net.'],
		['paragraph', '“I was aiming for the left back,” Achterberg said. “He says I missed him by seventy metres.”'],
		['paragraph', 'The referee, 李小龍 of 東京, consulted the fourth official 👩‍👩‍👧‍👦 and pointed to the centre spot. 「見事なゴールでした」と彼は言った。 '
		+ 'Café owners along the São Tomé terrace poured free coffee until midnight.'],
		['question', 'What did your manager say?'],
		['answer', 'Nothing that your newspaper would print, and then he gave me his gloves.'],
	],
	quotes: [
		{parts: ['I was aiming for the left back,', 'He says I missed him by seventy metres.'], by: 'Ruben Achterberg', mention: 'Achterberg', cue: 'said'},
	],
	found: ['The wind did most of it.', '“I was aiming for the left back,” Achterberg said.'],
});

const repeat = (length: number, sentence: (index: number) => string): string => Array.from({length}, (_, index) => sentence(index)).join(' ');

const bees = makeRecord({
	id: 'bees',
	section: 'Science',
	outlet: 'The Field Glass',
	published: '2023',
	path: 'bees.md',
	blocks: [
		['headline', 'Bumblebees nap between shifts, and the tired ones dream of left turns'],
		['paragraph', repeat(60, index => `Sentence number ${index + 1} of this long paragraph says how the bees of hive ${index % 7} slept and what was measured while they did.`)],
		['paragraph', '“They fold their legs like deckchairs,” biologist Mirela Voss said.'],
		['paragraph', repeat(40, index => `Line ${index + 1} of the second half repeats the finding for hive ${index % 5}.`)],
		['paragraph', '“Left is home,” Voss said.'],
	],
	quotes: [
		{parts: ['They fold their legs like deckchairs,'], by: 'Mirela Voss', role: 'biologist', mention: 'biologist Mirela Voss', cue: 'said'},
		{parts: ['Left is home,'], by: 'Mirela Voss', role: 'biologist', mention: 'Voss', cue: 'said'},
	],
});

const brief = makeRecord({
	id: 'brief',
	path: 'brief.txt',
	blocks: [
		['headline', 'Ferry back in service'],
		['paragraph', 'The ferry sails again from Monday. Nobody would say why it had stopped.'],
	],
});

/**
What a feed gave of a story.
*/
export const teaser = makeRecord({
	id: 'teaser',
	section: 'Local',
	outlet: 'The Quayside Post',
	published: '2024-05-06',
	path: '2024-05-06-lighthouse-lens-to-be-lowered.md',
	extent: 'summary',
	blocks: [
		['headline', 'Lighthouse lens to be lowered'],
		['paragraph', '“It will come down in one piece or not at all,” said Bo Wren, who keeps it.'],
	],
	quotes: [{parts: ['It will come down in one piece or not at all,'], by: 'Bo Wren', mention: 'Bo Wren', cue: 'said'}],
});

/**
The invented stories, newest first.
*/
export const sampleRecords = [levy, keeper, bees, brief] as const;
