import type {ReadingRecord} from '../../source/library/reading-record.js';
import type {EntryKind, EntryValues} from '../../source/library/record/entries.js';

/**
A reading record kept in memory. `notes` is what it has to tell.
*/
export const createFakeRecord = ({notes = []}: {readonly notes?: string[]} = {}): ReadingRecord => {
	const entries = new Map<string, {readonly kind: EntryKind; readonly key: string; readonly value: unknown}>();
	const nameOf = (kind: EntryKind, key: string): string => `${kind} ${key}`;
	const find = <Kind extends EntryKind>(kind: Kind, key: string) => entries.get(nameOf(kind, key))?.value as EntryValues[Kind] | undefined;
	const put = <Kind extends EntryKind>(kind: Kind, key: string, value: EntryValues[Kind]): void => {
		entries.set(nameOf(kind, key), {kind, key, value});
	};

	return {
		file: '/reading-record.db',
		list: kind => [...entries.values()].filter(entry => entry.kind === kind).map(({key, value}) => ({key, value: value as never})),
		find,
		put,
		change(kind, key, update) {
			const value = update(find(kind, key));
			if (value !== undefined) {
				put(kind, key, value);
			}

			return find(kind, key);
		},
		remove(kind, key) {
			const value = find(kind, key);
			entries.delete(nameOf(kind, key));
			return value;
		},
		listLost: () => [],
		takeOver() {
			// No folder of it is gone.
		},
		takeNotes: () => notes.splice(0),
		close: () => undefined,
	};
};
