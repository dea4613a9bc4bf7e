import {setTimeout as delay} from 'node:timers/promises';
import type {Intake} from '../library/intake/intake.js';

/**
An intake that is made when something is first asked of it, and never where nothing is. Where it could not be made, it is tried again with what is asked next.
*/
export const createLateIntake = (make: () => Promise<Intake>): Intake => {
	const held: {making?: Promise<Intake>} = {};
	const begin = async (): Promise<Intake> => {
		const making = held.making ?? make();
		held.making = making;
		try {
			return await making;
		} catch (error) {
			delete held.making;
			throw error;
		}
	};

	return {
		async addNamed(written) {
			const intake = await begin();
			return intake.addNamed(written);
		},
		async addText(text) {
			const intake = await begin();
			return intake.addText(text);
		},
		async refresh(onProgress) {
			const intake = await begin();
			return intake.refresh(onProgress);
		},
		async remove(article) {
			const intake = await begin();
			return intake.remove(article);
		},
		async putBack(removed) {
			const intake = await begin();
			return intake.putBack(removed);
		},
		async close() {
			const intake = await held.making?.catch(() => undefined);
			await intake?.close();
		},
	};
};

const longestClosing = 300;

/**
Closes an intake, and settles once that is done or has taken as long as a person who leaves may wait. Never rejects.
*/
export const closeSoon = async (intake: Pick<Intake, 'close'>): Promise<void> => {
	const timer = new AbortController();
	try {
		await Promise.race([intake.close(), delay(longestClosing, undefined, {signal: timer.signal})]);
	} catch {
		// What cannot be closed is left to the end of the program.
	} finally {
		timer.abort();
	}
};
