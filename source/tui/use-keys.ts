/*
The only file that listens to keys and pastes: it names them and passes them on.
*/
import {useInput, usePaste} from 'ink';
import {namePresses} from './keys/key-name.js';
import type {ReaderEvent} from './state/event.js';

/**
Sends what is typed and pasted.
*/
export const useKeys = (send: (event: ReaderEvent) => void): void => {
	useInput((input, key) => {
		const presses = namePresses(input, key);
		if (presses.length > 0) {
			send({type: 'pressed', presses});
		}
	});

	usePaste(text => {
		send({type: 'pasted', text});
	});
};
