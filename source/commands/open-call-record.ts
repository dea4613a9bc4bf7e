import {createReadingRecord, type ReadingRecord} from '../library/reading-record.js';
import type {CommandCall} from './command.js';

/**
Does something with the reading record of the library in a folder, and says what a person should know of the record.
*/
export const withRecord = <Value>({host, output}: CommandCall, folder: string, run: (record: ReadingRecord) => Value): Value => {
	const record = createReadingRecord(host, folder);
	try {
		return run(record);
	} finally {
		record.close();
		for (const note of record.takeNotes()) {
			output.say(note);
		}
	}
};
