/**
Those who are told when something has changed.
*/
export type Listeners = {
	/**
	Adds one and gives the function that stops it.
	*/
	readonly add: (listener: () => void) => () => void;
	readonly tell: () => void;
};

/**
Builds a list of listeners, empty at first.
*/
export const createListeners = (): Listeners => {
	const listeners = new Set<() => void>();
	return {
		add(listener) {
			// A function of its own, or the same listener given twice would be told once and stopped together.
			const call = (): void => {
				listener();
			};

			listeners.add(call);
			return () => {
				listeners.delete(call);
			};
		},
		tell() {
			for (const listener of listeners) {
				listener();
			}
		},
	};
};
