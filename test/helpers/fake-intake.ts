/*
An intake in memory: it answers as it is told, and writes down what was asked of it.
*/
import type {FeedOutcome, Intake, RefreshProgress, Removed} from '../../source/library/intake/intake.js';

/**
A feed's outcome, of which a test says what matters to it.
*/
export const outcomeOf = (outcome: Partial<FeedOutcome> = {}): FeedOutcome =>
	({url: 'https://example.com/feed', title: 'The Quayside Post', added: 0, waiting: 0, message: null, hint: null, hasFailed: false, ...outcome});

/**
An intake, and what was asked of it, in a word or two each.
*/
export type FakeIntake = {
	readonly intake: Intake;
	readonly asked: readonly string[];
};

/**
Builds an intake that removes and puts back; what else it does is as told, or it takes in whatever it is given. `progress` is told of while it refreshes.
*/
export const createFakeIntake = ({progress = [], outcomes = [], ...told}: Partial<Intake> & {readonly progress?: readonly RefreshProgress[]; readonly outcomes?: readonly FeedOutcome[]} = {}): FakeIntake => {
	const asked: string[] = [];
	const trash = new Set<string>();
	const intake: Intake = {
		async addNamed(written) {
			asked.push(`add ${written}`);
			return [{file: '/library/new.md', headline: 'Ducks cross the road', isNew: true}];
		},
		async addText(text) {
			asked.push(`add text of ${text.length}`);
			return {file: '/library/pasted.md', headline: 'Pasted ducks', isNew: true};
		},
		async refresh(onProgress) {
			asked.push('refresh');
			for (const each of progress) {
				onProgress(each);
			}

			return {folder: '/library', outcomes};
		},
		async remove({path, headline}) {
			asked.push(`remove ${path}`);
			const removed: Removed = {headline, file: `/library/${path}`, trashed: `/library/.trash/${path}`};
			trash.add(removed.trashed);
			return removed;
		},
		async putBack(removed) {
			asked.push('put back');
			return trash.delete(removed.trashed) ? removed : undefined;
		},
		async close() {
			asked.push('close');
		},
		...told,
	};
	return {intake, asked};
};
