import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {unknownArticle} from '../../source/article/unknown-article.js';
import {extractFromText} from '../../source/quotes/extract-from-text.js';
import {extractQuotes} from '../../source/quotes/extract-quotes.js';

const extractAs = (lang: string, text: string) => extractQuotes({...unknownArticle('a'), lang, text, blocks: text.split('\n').map((line, index, lines) => {
	const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
	return {kind: 'paragraph', start, end: start + line.length};
})});

const cases: ReadonlyArray<readonly [lang: string, text: string, expected: ReadonlyArray<readonly [words: string, kind: string]>]> = [
	['fr', '« Nous sommes fatigués », a déclaré Paul Roy. Le maire a ajouté que « la situation est difficile pour tout le monde ».', [['Nous sommes fatigués', 'direct'], ['la situation est difficile pour tout le monde', 'partial']]],
	['fr-CA', 'Le film « Le Pont » sort mardi. « Jamais ! », a crié Paul Roy.', [['Jamais !', 'direct']]],
	['de', '„Wir sind müde“, sagte Anna Weber. Sie sprach von einer „Lage, die für alle schwierig ist“.', [['Wir sind müde', 'direct'], ['Lage, die für alle schwierig ist', 'partial']]],
	['de', 'Anna Weber sagte: „Wir gehen nie wieder über diese Brücke.“ Der „Spiegel“ berichtete.', [['Wir gehen nie wieder über diese Brücke.', 'direct']]],
	['de-CH', '»Das Wasser stieg sehr schnell«, sagte Anna Weber.', [['Das Wasser stieg sehr schnell', 'direct']]],
	['es', '“Estamos muy cansados”, dijo Juan Pérez. El alcalde añadió que «la situación es difícil para todos».', [['Estamos muy cansados', 'direct'], ['la situación es difícil para todos', 'partial']]],
	['es', '«¿Quién paga el puente?», preguntó Ana Ruiz.', [['¿Quién paga el puente?', 'direct']]],
	['it', '"Siamo molto stanchi", ha detto Paolo Rossi. Il sindaco ha parlato di «una notte che nessuno dimentica».', [['Siamo molto stanchi', 'direct'], ['una notte che nessuno dimentica', 'partial']]],
	['it', '“Il ponte è «quasi» sicuro per tutti”, ha detto Paolo Rossi.', [['Il ponte è «quasi» sicuro per tutti', 'direct']]],
	['de', '„Wir haben die Brücke zweimal geprüft.\n„Wir prüfen sie wieder.“', [['Wir haben die Brücke zweimal geprüft. Wir prüfen sie wieder.', 'direct']]],
	['ja', '市長は「橋は安全だと考えています」と述べた。', [['橋は安全だと考えています', 'partial']]],
];

describe('a language other than English: marks are found, speakers left unknown', () => {
	for (const [lang, text, expected] of cases) {
		test(`${lang}: ${text}`, () => {
			const quotes = extractAs(lang, text);
			assert.deepEqual(quotes.map(quote => [quote.text, quote.kind]), expected);
			for (const {attribution} of quotes) {
				assert.deepEqual(attribution, {speaker: null, mention: null, cue: null, rule: 'none', confidence: 0, runnerUp: null});
			}
		});
	}

	test('a region does not make English another language', () => {
		for (const lang of ['en', 'en-GB', 'EN-us', 'en_US']) {
			assert.equal(extractAs(lang, '“The bridge is safe,” Marta Quill said.')[0]!.attribution.speaker?.name, 'Marta Quill', lang);
		}
	});

	const table = Array.from({length: 120}, (_, index) => `Ana Ferrow ${index} Tom Quill Mia Reyes Aldmouth Hexley`).join('\n');
	const story = 'The runners of the northern isles came home with the cup on Monday, and the town was on its feet. “We ran for all of them,” Marta Quill said. It was the first time that the cup was won by the isles. ' + 'Those who were there said that it was the finest race they have seen in years. '.repeat(12);
	const zulu = Array.from({length: 30}, () => 'Abantu abaningi bathe umfula ugcwele amanzi kanti imizi yabo ikhukhulekile ngobusuku obudlule.').join('\n');

	test('an English story after a long table of names is English', () => {
		assert.deepEqual(extractAs('en-GB', `${table}\n${story}`).map(({text, attribution}) => [text, attribution.speaker?.name]), [['We ran for all of them,', 'Marta Quill']]);
	});

	test('what says it is English and is not has no speakers, whatever follows it in English', () => {
		const [quote] = extractAs('en-ZA', `${zulu}\nMarta Quill: “Siyabonga kakhulu bangani bethu.”\n${zulu}\n${story.replaceAll(/[“”]/gv, '')}`);
		assert.deepEqual([quote!.text, quote!.attribution.speaker], ['Siyabonga kakhulu bangani bethu.', null]);
	});

	test('a bare text says by its words what language it is in', () => {
		const french = extractFromText('« Nous sommes fatigués », a déclaré Paul Roy. Le maire a ajouté que « la situation est difficile pour tout le monde ».', {id: 'a', isIndirectWanted: true});
		assert.equal(french.article.lang, 'fr');
		assert.deepEqual(french.quotes.map(({attribution: {speaker, confidence}}) => [speaker, confidence]), [[null, 0], [null, 0]]);
		assert.equal(extractFromText('“Non, merci,” Paul Roy said.', {id: 'a'}).quotes[0]!.attribution.speaker?.name, 'Paul Roy');
	});
});
