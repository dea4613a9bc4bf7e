/*
What looks like a leftover and is the story: kept whole, in order, word for word.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parsePage} from '../../../source/ingest/html/parse-page.js';

const before = [
	'The library of Aldmouth will close its reading room on Friday, after a winter in which nobody could say who was to pay for the heating of it.',
	'Its director, Mona Ferrow, told the council on Monday evening that the building loses more warmth through its roof than through all of its windows.',
	'The county has offered to take the books, but not the staff, and the union has asked for a meeting before anything is carried out of the door.',
];
const after = [
	'The council will vote again on Thursday, and the mayor has said that she will not sign anything that has not been read aloud to the public.',
	'Until then the doors stay open from nine to five, and whoever wants to read is asked to bring a coat and to be patient with the lamps.',
];

const page = (inner: string): string => `<!doctype html><html lang="en"><head><title>Library to close its reading room</title><meta name="author" content="Jo Winter"><meta property="og:site_name" content="Aldmouth Gazette"></head><body><main><article><h1>Library to close its reading room</h1>${before.map(text => `<p>${text}</p>`).join('')}${inner}${after.map(text => `<p>${text}</p>`).join('')}</article></main></body></html>`;
const bodyOf = (html: string): readonly string[] => parsePage(html).blocks.filter(({kind}) => kind !== 'caption' && kind !== 'credit').map(({text}) => text);

const paragraphs: readonly string[] = [
	'More on the roof will be known in May, when the builders have looked at it.',
	'The latest estimate puts the cost at two million.',
	'Find out more about a town, she said, and you learn to like it less.',
	'(c) of the second clause was the one that the lawyers fought over.',
	'Author of the article that began it all was a boy of sixteen, who had counted the broken lamps.',
	'Most read nothing at all in January, the figures show, and then everything in March.',
	'Subscribe or starve was the choice that the old library gave its members in 1890.',
	'Listen to this man for long enough and you will believe that books are fuel.',
	'Get in touch with reality, one member shouted from the gallery.',
	'Support us or lose us: that was the message on the banner over the door.',
	'Originally published in 1911, the catalogue still lists all that was burned.',
	'First published in the spring, the report names nobody.',
	'Stay informed, the director told her staff, and keep your coats on.',
	'Have a story ready, the teacher had told the children, and the whole class had one.',
	'Watch the video of the meeting and one thing is plain: nobody had read the report.',
	'With files from four archives under their arms, the clerks left by the back door.',
	'Read more books, say the doctors, and sleep with the window open.',
	'See also how little is left of the garden that the founders planted.',
	'Follow us, the guide said, and led the council down into the cellar.',
	'Join us in the cold, the readers sang, and the mayor did.',
	'Additional reporting duties fell to the caretaker, who now counts the visitors.',
	'Sign up for a lamp, the notice says, and bring your own bulb.',
	'The council sends its newsletters to nobody who has not asked for them.',
	'You can sign up for a place at the table on the ground floor until Wednesday.',
	'Click here, says a sign over a switch that has not worked since the war.',
	'By Thursday the boxes will be gone.',
	'5 days ago the boiler stopped.',
	'10:30 was the hour at which the lights went out for the last time.',
	'Jo Winter is one of four readers who came on the last day, and he was alone.',
	'Advertisement rates were the next thing that they cut.',
	'Comments were not allowed.',
];

for (const text of paragraphs) {
	test(`kept: ${text.slice(0, 60)}`, () => {
		assert.deepEqual(bodyOf(page(`<p>${text}</p>`)), [...before, text, ...after]);
	});
}

test('a box that holds the story is no box: one that waits for a payment, and one that a script is to put in its place', () => {
	const told = [...before, ...after];
	const story = told.map(text => `<p>${text}</p>`).join('');
	for (const box of [`<div class="paywall" hidden>${story}</div>`, `<div hidden id="S:1a">${story}</div>`, `<div class="subscribe-wall" style="display:none">${story}</div>`, `<div class="newsletter-layout"><div>${story}</div></div>`]) {
		const {blocks} = parsePage(`<!doctype html><html><head><title>Mill to close</title></head><body><h1>Mill to close</h1>${box}</body></html>`);
		assert.deepEqual(blocks.map(({text}) => text), told, box.slice(0, 40));
	}

	const cookies = `<div id="onetrust-consent">${'<p>We and our 214 partners store information on your device, and read it there, for as long as you do not say that we may not.</p>'.repeat(9)}</div>`;
	const {blocks} = parsePage(`<!doctype html><html><head><title>Mill to close</title></head><body><article><h1>Mill to close</h1>${story}</article>${cookies}</body></html>`);
	assert.deepEqual(blocks.map(({text}) => text), told);
});
