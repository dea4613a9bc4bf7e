/*
Adds, refreshes, removes and puts back, where the reader wants it done.
*/
import {headlineOf} from '../cite/title-of.js';
import type {NewsreadError} from '../errors.js';
import type {Intake, TakenIn} from '../library/intake/intake.js';
import {pathWithin, sayAdded, sayLost, sayPutBack, sayRefreshed, sayRemoved, type ShownLibrary} from './layout/say-intake.js';
import type {IntakeEffect} from './state/effect.js';
import type {ReaderEvent} from './state/event.js';

type Send = (event: ReaderEvent) => void;

// As built, the intake has a class of errors of its own: known by its name.
const isForPerson = (error: unknown): error is NewsreadError => error instanceof Error && error.name === 'NewsreadError';

const sentenceOf = (error: unknown): string => {
	if (isForPerson(error)) {
		return [error.message, error.hint].filter(Boolean).join(' ');
	}

	return error instanceof Error && error.message !== '' ? error.message : 'Something went wrong';
};

const addEnded = (id: number, taken: readonly TakenIn[], library: ShownLibrary): ReaderEvent =>
	({type: 'add-ended', id, message: sayAdded(taken, library), isWarning: false, path: taken.length === 1 ? pathWithin(taken[0]!.file, library) : null});

const act = async (effect: IntakeEffect, intake: Intake, library: ShownLibrary, send: Send): Promise<ReaderEvent> => {
	switch (effect.type) {
		case 'add-named': {
			return addEnded(effect.id, await intake.addNamed(effect.written), library);
		}

		case 'add-text': {
			return addEnded(effect.id, [await intake.addText(effect.text)], library);
		}

		case 'refresh': {
			const refreshed = await intake.refresh(progress => {
				send({type: 'refresh-advanced', progress});
			});
			return {type: 'refresh-ended', ...sayRefreshed(refreshed, library)};
		}

		case 'remove': {
			const {article} = effect;
			const removed = await intake.remove({path: article.path, headline: headlineOf(article)});
			return {type: 'removed', article, removed, message: sayRemoved(removed)};
		}

		case 'put-back': {
			const {removal} = effect;
			const back = await intake.putBack(removal.removed);
			// There is no taking back any more what has left the trash: nothing is kept of it.
			return back === undefined ? {type: 'failed', message: sayLost(removal.removed)} : {type: 'put-back', removal, message: sayPutBack(back, removal.article.path)};
		}
	}
};

// Each failure ends what was begun.
const failed = (effect: IntakeEffect, message: string): ReaderEvent => {
	switch (effect.type) {
		case 'add-named':
		case 'add-text': {
			return {type: 'add-ended', id: effect.id, message, isWarning: true, path: null};
		}

		case 'refresh': {
			return {type: 'refresh-ended', message, isWarning: true};
		}

		case 'remove': {
			return {type: 'remove-failed', articleId: effect.article.id, message};
		}

		case 'put-back': {
			return {type: 'undo-failed', undoable: effect.removal, message};
		}
	}
};

/**
Does an effect on what the library holds, and sends what comes of it, at last that it has ended. Never rejects.
*/
export const runIntake = async (effect: IntakeEffect, intake: Intake | undefined, library: ShownLibrary, send: Send): Promise<void> => {
	if (intake === undefined) {
		send(failed(effect, 'Nothing can be added or removed here'));
		return;
	}

	try {
		send(await act(effect, intake, library, send));
	} catch (error) {
		send(failed(effect, sentenceOf(error)));
	}
};
