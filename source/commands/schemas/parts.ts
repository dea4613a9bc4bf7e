/*
JSON Schemas (draft 2020-12) of what newsread prints; the tests hold it to them. Here: what several of them are made of.
*/

/**
A JSON Schema, or a part of one.
*/
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
An object of exactly these members, none of them missing.
*/
export const exactly = (properties: Readonly<Record<string, JsonSchema>>, {optional = []}: {readonly optional?: readonly string[]} = {}): JsonSchema => ({
	type: 'object',
	required: Object.keys(properties).filter(name => !optional.includes(name)),
	additionalProperties: false,
	properties,
});

/**
A value that is null where it is unknown.
*/
export const orNull = (schema: JsonSchema): JsonSchema => ({oneOf: [{type: 'null'}, schema]});

/**
A list of things of one shape.
*/
export const listOf = (items: JsonSchema): JsonSchema => ({type: 'array', items});

/**
A string.
*/
export const text: JsonSchema = {type: 'string'};

/**
A string that is not empty.
*/
export const filled: JsonSchema = {type: 'string', minLength: 1};

/**
Strings.
*/
export const texts: JsonSchema = {type: 'array', items: text};

/**
A whole number from 0.
*/
export const count: JsonSchema = {type: 'integer', minimum: 0};

/**
The name and version of a document.
*/
export const constant = (value: string): JsonSchema => ({const: value});

/**
Partial ISO 8601: `2018`, `2018-09`, `2018-09-10`, `2018-09-10T16:29`, with `Z` or an offset where known; null where unknown.
*/
export const date: JsonSchema = {type: ['string', 'null'], pattern: String.raw`^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$`};

/**
What the day in `published` is of: of an update where nothing is said of when an article was published; null where none is known.
*/
export const dayOf: JsonSchema = {enum: ['publication', 'update', null]};

const offsets = {start: count, end: count};

/**
A stretch of a text in UTF-16 code units: start inclusive, end exclusive.
*/
export const span: JsonSchema = exactly(offsets);

/**
At least one stretch.
*/
export const spans: JsonSchema = {type: 'array', items: span, minItems: 1};

/**
A stretch with its words.
*/
export const phrase: JsonSchema = exactly({text, ...offsets});

/**
What kind of body a speaker is.
*/
export const speakerKind: JsonSchema = {enum: ['person', 'organization', 'group', 'unnamed', 'unknown']};

/**
Adds a stretch's offsets to the members of an object.
*/
export const withOffsets = (properties: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> => ({...properties, ...offsets});

/**
A whole document: a schema with a name of its own.
*/
export const toDocument = (title: string, schema: JsonSchema): JsonSchema => ({$schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema});
