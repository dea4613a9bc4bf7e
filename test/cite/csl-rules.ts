/*
The rules of CSL-JSON for what newsread writes of it, after the specification of CSL 1.0.2: an item has an id and a type that is one of its list, names and dates have one of two shapes, and nothing else stands in them.
*/
import {exactly, filled, listOf, type JsonSchema} from '../../source/commands/schemas/parts.js';

const dateParts: JsonSchema = {type: 'array', minItems: 1, maxItems: 1, items: {type: 'array', minItems: 1, maxItems: 3, items: {type: 'integer'}}};
const date: JsonSchema = {oneOf: [exactly({'date-parts': dateParts}), exactly({literal: filled})]};
const name: JsonSchema = {oneOf: [
	exactly({family: filled, given: filled, 'non-dropping-particle': filled, suffix: filled}, {optional: ['non-dropping-particle', 'suffix']}),
	exactly({literal: filled}),
]};

/**
A document of CSL-JSON: a list of items.
*/
export const cslRules: JsonSchema = listOf(exactly({
	id: {type: 'string', pattern: String.raw`^[\da-z-]+$`},
	type: {const: 'article-newspaper'},
	title: filled,
	author: {...listOf(name), minItems: 1},
	'container-title': filled,
	section: filled,
	issued: date,
	accessed: date,
	URL: {type: 'string', pattern: '^https?://'},
	language: filled,
	annote: filled,
}, {optional: ['title', 'author', 'container-title', 'section', 'issued', 'accessed', 'URL', 'language']}));
