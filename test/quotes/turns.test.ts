import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {extractFromText} from '../../source/quotes/extract-from-text.js';

type Told = readonly [words: string, speaker: string | undefined];

const tell = (paragraphs: readonly string[]): readonly Told[] =>
	extractFromText(paragraphs.join('\n\n'), {id: 'turns'}).quotes.map(({text, attribution}) => [text, attribution.speaker?.name]);

const transcript = [
	'PETRA VANCE, HOST: Good evening. With us is Governor Ruth Okoye. Governor, why now?',
	'GOV. RUTH OKOYE (D-NEVADA): The dam will not wait for us. Neither will the rain.',
	'VANCE: How much will it cost?',
	'OKOYE: Less than a flood, and I have been told that “a flood is free” once too often.',
	'VANCE: Thank you.',
];

suite('speech without marks', () => {
	test('a transcript, by full names, titles, parties, and then by surnames', () => {
		assert.deepEqual(tell(transcript), [
			['Good evening. With us is Governor Ruth Okoye. Governor, why now?', 'PETRA VANCE'],
			['The dam will not wait for us. Neither will the rain.', 'Ruth Okoye'],
			['How much will it cost?', 'PETRA VANCE'],
			['Less than a flood, and I have been told that “a flood is free” once too often.', 'Ruth Okoye'],
			['Thank you.', 'PETRA VANCE'],
		]);
	});

	test('every turn is direct speech, surely so', () => {
		const {quotes} = extractFromText(transcript.join('\n\n'), {id: 'turns'});
		assert.deepEqual(quotes.map(({kind, attribution: {rule}}) => [kind, rule]), transcript.map(() => ['direct', 'mention-colon-quote']));
		assert.ok(quotes.every(({attribution}) => attribution.confidence >= 0.9));
	});

	test('an interview whose answers begin with a surname, told before', () => {
		const interview = ['Dilys Marsh has mended bells for forty years. She met the Echo in her yard.', 'Echo: What is the hardest bell?', 'Marsh: The one that nobody has rung. You do not know its voice.', 'Echo: And the kindest?', 'Marsh: School bells, all of them.', 'Her yard closes in May.'];
		assert.deepEqual(tell(interview).filter(([, speaker]) => speaker === 'Dilys Marsh').map(([words]) => words), ['The one that nobody has rung. You do not know its voice.', 'School bells, all of them.']);
	});

	const others: ReadonlyArray<readonly [what: string, paragraphs: readonly string[]]> = [
		['dates of concerts', ['Where: Mill Hall, by the river.', 'When: Sunday at noon, rain or shine.', 'Where: Long Barn, behind the church.', 'When: Monday at nine, if it is dry.']],
		['results by ward', ['Hill ward', 'Ann Smith: 412 votes', 'Joe Jones: 388 votes', 'Lake ward', 'Ann Smith: 201 votes', 'Joe Jones: 350 votes']],
		['a recipe', ['Dough: Mix the flour and the water.', 'Filling: Chop the leeks finely, and salt them.', 'Dough: Roll it out, and let it rest.', 'Filling: Spread it over the dough.']],
		['one who is named twice, among others', ['Mayor Ann Lee spoke first.', 'Lee: It was a long night for us all.', 'Costs: They are not known yet, and may never be.', 'Dates: Work begins in May, or later.', 'Lee: We will see about that in May.']],
		['ratings of players, with words of others', ['Lyle Ott: He lost the ball too often and was booked.', 'Ruth Okoye: She was the best of them all, was she not?', 'Lyle Ott: He came back after the break, and lost it again.', 'Ruth Okoye: She scored twice, and may be tired of it.']],
		['what is on', ['Night Ferry: A captain hides what he knows, and who would blame him?', 'Long Barn: Two sisters inherit a farm, and sell it.', 'Night Ferry: The second part has more of the sea.', 'Long Barn: It ends well, as farms do not.']],
		['questions and answers by letters', ['Q: Is the bridge open?', 'A: It opens in May, they say.', 'Q: And the road?', 'A: It has been open all along.']],
	];
	test('words of others in marks stay theirs', () => {
		const told = tell(['Lyle Ott: Do I start? He lost the ball too often. “He must do better,” said manager Ann Lee.', 'Ruth Okoye: My best of the night, and yours.', 'Lyle Ott: I would not start him again.', 'Ruth Okoye: We saw her score twice.']);
		assert.deepEqual(told, [['He must do better,', 'Ann Lee']]);
	});

	for (const [what, paragraphs] of others) {
		test(`is not taken from ${what}`, () => {
			assert.deepEqual(tell(paragraphs), []);
		});
	}
});
