import {isPublicAddress} from './address-ranges.js';
import {isPrivateAllowed, privateError, type Permission} from './check-url.js';

/**
An address that a name was looked up to; `family` is 4 or 6.
*/
export type FoundAddress = {readonly address: string; readonly family: number};

/**
Looks a name up: all its addresses.
*/
export type LookUp = (name: string) => Promise<readonly FoundAddress[]>;

type Callback = (error: Error | null, address: string | FoundAddress[], family?: number) => void;

/**
The look-up that a socket uses, as `net.connect` takes it. What is dialed is what was checked here, so that a second answer of the name server changes nothing; one private address among several is enough to refuse the name.
*/
export const checkedLookup = (permission: Permission, lookUp: LookUp) => {
	const findChecked = async (name: string): Promise<readonly FoundAddress[]> => {
		const found = await lookUp(name);
		if (found.length === 0) {
			throw Object.assign(new Error('no address'), {code: 'ENODATA'});
		}

		if (!isPrivateAllowed(name, permission) && found.some(({address}) => !isPublicAddress(address))) {
			throw privateError(name, permission);
		}

		return found;
	};

	return (name: string, {all}: {readonly all?: boolean}, callback: Callback): void => {
		const answer = async (): Promise<void> => {
			const found = await findChecked(name).catch((error: unknown) => error as Error);
			if (found instanceof Error) {
				callback(found, all ? [] : '');
			} else {
				callback(null, all ? [...found] : found[0]!.address, found[0]!.family);
			}
		};

		void answer();
	};
};
