// In milliseconds: a key that was pressed at the first frame is answered before a worker takes its share of the machine.
const headStart = 30;

/**
Starts at once, or, patient, a little after `begin` is first called: with a list on the screen already, once all of the reader is there.
*/
export const createStarter = (start: () => void, isPatient: boolean) => {
	let isBegun = !isPatient;
	if (isBegun) {
		start();
	}

	return {
		isBegun: () => isBegun,
		begin(): void {
			if (isBegun) {
				return;
			}

			isBegun = true;
			setTimeout(start, headStart);
		},
	};
};
