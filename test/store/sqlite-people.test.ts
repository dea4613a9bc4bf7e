import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {createMeta} from '../../source/store/sqlite-meta.js';
import {createPeopleTable} from '../../source/store/sqlite-people.js';
import {schema} from '../../source/store/sqlite-schema.js';
import type {Speaker} from '../../source/quotes/quote.js';

const speakerOf = (name: string): Speaker => ({id: name, name, role: null, kind: 'person'});

test('the number of a speaker who is forgotten is no other\'s, and not theirs when they are back', () => {
	const db = new DatabaseSync(':memory:');
	db.exec(schema);
	const people = createPeopleTable(db, createMeta(db));
	const [ann, tom] = [people.numberOf(speakerOf('Ann Lee')).number, people.numberOf(speakerOf('Tom Reyes')).number];
	people.add(tom, 1, 0);
	assert.deepEqual(people.numberOf(speakerOf('Tom Reyes')), {number: tom, isNew: false});
	assert.ok(people.add(tom, -1, 0));
	const {number: next} = people.numberOf(speakerOf('Bo Wren'));
	assert.ok(![ann, tom].includes(next));
	assert.ok(![ann, tom, next].includes(people.numberOf(speakerOf('Tom Reyes')).number));
	assert.equal(people.at(tom), undefined);
	db.close();
});
