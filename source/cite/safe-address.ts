// What an address may hold as it is (RFC 3986). The rest would end it in one of the forms, turn its order of reading, or lead a terminal astray.
const unsafe = /[^\w!#$%&'()*+,\-./:;=?@[\]~]/gu;

/**
An address that stands for itself in every form: whatever may not be in one percent-encoded. Undefined for anything but http and https.
*/
export const toSafeAddress = (url: string): string | undefined =>
	(/^https?:\/\//i.test(url) ? url.toWellFormed().replaceAll(unsafe, character => encodeURIComponent(character)) : undefined);
