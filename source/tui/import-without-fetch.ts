/**
Imports something while there is no `fetch`. Ink's layout engine has its code fetched from an address that holds it, for which Node loads its whole HTTP client: a quarter of the time until the first frame.
Where there is no `fetch` the engine decodes its code itself.
*/
export const importWithoutFetch = async <Module>(load: () => Promise<Module>): Promise<Module> => {
	const held = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
	Reflect.deleteProperty(globalThis, 'fetch');
	try {
		return await load();
	} finally {
		if (held) {
			Object.defineProperty(globalThis, 'fetch', held);
		}
	}
};
