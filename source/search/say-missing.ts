// Made when it is asked for: the first object of its kind takes a process ten milliseconds.
const listWords = (words: readonly string[]): string => new Intl.ListFormat('en', {type: 'disjunction'}).format(words.map(word => `“${word}”`));

/**
What a person should know of a search whose words no quote has as they were typed, as a sentence without a full stop; `missing` are those that none has so.
*/
export const sayMissing = (missing: readonly string[]): string => (missing.length === 0
	? 'No quote has all these words as typed: these have words spelled like them'
	: `No quote found has ${listWords(missing)} as typed: these have words spelled like ${missing.length === 1 ? 'it' : 'them'}`);
