/* eslint-disable no-bitwise -- a hash is made of bits. */
const mixer = 0x85_EB_CA_6B;
const finisher = 0xC2_B2_AE_35;

const stir = (hash: number, other: number): number =>
	Math.imul(hash ^ (hash >>> 16), mixer) ^ Math.imul(other ^ (other >>> 13), finisher);

/**
A hash of a text: 64 bits as 16 hexadecimal digits, the same on every machine and in every version. Not a safeguard against forgery.
*/
export const hashText = (text: string): string => {
	let high = 0xDE_AD_BE_EF;
	let low = 0x41_C6_CE_57;
	for (let at = 0; at < text.length; at++) {
		// Code units, not code points: a lone surrogate counts too, and it is quicker.
		// eslint-disable-next-line unicorn/prefer-code-point
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 0x9E_37_79_B1);
		low = Math.imul(low ^ unit, 0x5F_35_64_95);
	}

	high = stir(high, low);
	low = stir(low, high);
	return [high, low].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
};
