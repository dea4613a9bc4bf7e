import assert from 'node:assert/strict';
import test from 'node:test';
import {foldText} from '../../source/language/fold-text.js';
import {guessLanguage} from '../../source/language/guess-language.js';

const cases: ReadonlyArray<readonly [text: string, tag: string]> = [
	['', 'en'],
	['Qwrt', 'en'],
	['The council voted on Tuesday to raise the levy, and the mayor said that it was for the wall.', 'en'],
	['Der Rat der Stadt hat am Dienstag beschlossen, die Abgabe für die Boote zu erhöhen, sagte die Sprecherin auf der Treppe.', 'de'],
	['Le conseil de la ville a voté mardi pour une hausse de la taxe, et les pêcheurs ne sont pas contents du tout avec les élus.', 'fr'],
	['El consejo de la ciudad votó el martes por una subida de la tasa, y los pescadores no están contentos con los políticos.', 'es'],
	['Il consiglio della città ha votato per una tassa che non piace ai pescatori, e il sindaco è con loro per la strada.', 'it'],
	['市議会は火曜日に係留料を引き上げることを決めた。', 'ja'],
	['市议会星期二决定提高停泊费。', 'zh'],
	['시의회는 화요일에 요금을 올리기로 했다.', 'ko'],
	['Городской совет проголосовал за повышение сбора.', 'ru'],
];

test('the language is guessed where it is clear, and English where it is not', () => {
	for (const [text, tag] of cases) {
		assert.equal(guessLanguage(foldText(text).text), tag, text);
	}
});
