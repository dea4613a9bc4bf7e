/*
The readable form of an annotated article: the text itself, with every passage of interest in braces and what is known of it in brackets.

	{“We open at six,”}[Ines Calder; she; said] she said. {“Bring a coat.”}[+]
*/

/**
What a marked passage is. The first four are kinds of quote, as in source/quotes/quote.ts; `none` is a quotation that nobody utters: a title, a nickname, a scare quote.
*/
export type Form = 'direct' | 'partial' | 'written' | 'indirect' | 'none';

/**
One passage of the plain text, marks included. `speaker` is the fullest name in the article (null where the article does not tell); `mention` and `cue` are the words that decide, empty where the passage has none of its own.
`continues`: it goes on with the utterance before it.
*/
export type Passage = {
	readonly start: number;
	readonly end: number;
	readonly form: Form;
	readonly speaker: string | null;
	readonly mention: string;
	readonly cue: string;
	readonly continues: boolean;
};

/**
The plain text of an annotated one, with its passages in order. Offsets are UTF-16 code units of `text`.
*/
export type Marked = {
	readonly text: string;
	readonly passages: readonly Passage[];
};

type Label = Omit<Passage, 'start' | 'end'>;

const forms: ReadonlySet<string> = new Set(['direct', 'partial', 'written', 'indirect']);

function parseLabel(label: string, previous: Label | undefined): Label {
	if (label === '') {
		return {form: 'none', speaker: null, mention: '', cue: '', continues: false};
	}

	const fields = label.split(';').map(field => field.trim());
	const form = (forms.has(fields.at(-1)!) ? fields.pop()! : 'direct') as Form;
	const [speaker = '', mention = '', cue = ''] = fields;
	if (fields.length === 0 || fields.length > 3 || speaker === '') {
		throw new Error(`label [${label}] is not [speaker; mention; cue; form], [+] or []`);
	}

	if (speaker !== '+') {
		return {form, speaker: speaker === '?' ? null : speaker, mention, cue, continues: false};
	}

	if (!previous || previous.form === 'none') {
		throw new Error('[+] has no quote before it');
	}

	return {form: form === 'direct' ? previous.form : form, speaker: previous.speaker, mention, cue, continues: true};
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
Whether whole words stand in a text: "he" does not in "she".
*/
function holdsWords(text: string, words: string): boolean {
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		const cutsBefore = isLetter(words[0]) && isLetter(text[at - 1]);
		const cutsAfter = isLetter(words.at(-1)) && isLetter(text[at + words.length]);
		if (!cutsBefore && !cutsAfter) {
			return true;
		}
	}

	return false;
}

function check(text: string, passage: Passage): void {
	const words = text.slice(passage.start, passage.end);
	const outside = `${text.slice(0, passage.start)}\n${text.slice(passage.end)}`;
	for (const phrase of [passage.mention, passage.cue]) {
		if (phrase !== '' && !holdsWords(outside, phrase)) {
			throw new Error(`“${phrase}” is not in the text around ${words}, but stands as its mention or cue`);
		}
	}

	if (words.trim() !== words || words === '') {
		throw new Error(`passage {${words}} begins or ends with white space`);
	}
}

/**
Reads the annotated form; throws an Error that names the passage where a label is malformed or names words that the text does not hold.
*/
export function parseMarked(source: string): Marked {
	const passages: Passage[] = [];
	let text = '';
	let from = 0;
	let previous: Label | undefined;
	for (let open = source.indexOf('{'); open !== -1; open = source.indexOf('{', from)) {
		const close = source.indexOf('}[', open);
		const end = source.indexOf(']', close);
		if (close === -1 || end === -1) {
			throw new Error(`passage is not closed: ${source.slice(open, open + 60)}`);
		}

		text += source.slice(from, open);
		const start = text.length;
		text += source.slice(open + 1, close);
		const label = parseLabel(source.slice(close + 2, end), previous);
		passages.push({start, end: text.length, ...label});
		previous = label.form === 'none' ? previous : label;
		from = end + 1;
	}

	text += source.slice(from);
	for (const passage of passages) {
		check(text, passage);
	}

	if (/[{}]/.test(text)) {
		throw new Error('a brace is left over');
	}

	return {text, passages};
}
