import assert from 'node:assert/strict';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {JsonSchema} from '../../source/commands/schemas/parts.js';

const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true});

/**
Parses a JSON text and holds it to a schema; answers with the value.
*/
export const checkJson = (text: string, schema: JsonSchema): unknown => {
	const value: unknown = JSON.parse(text);
	const isValid = ajv.validate(schema, value);
	assert.ok(isValid, ajv.errorsText(ajv.errors, {separator: '\n'}));
	return value;
};

/**
The values of a text of JSON lines, each held to a schema.
*/
export const checkJsonLines = (text: string, schema: JsonSchema): readonly unknown[] => {
	assert.ok(text === '' || text.endsWith('\n'));
	return text.split('\n').slice(0, -1).map(line => checkJson(line, schema));
};
