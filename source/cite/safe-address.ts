// What an address may hold as it is (RFC 3986). The rest would end it in one of the forms, turn its order of reading, or lead a terminal astray.
const unsafe = /[^\w!#$%&'()*+,\-./:;=?@[\]~]/gu;

// With a user before it, which is not written so, it stays.
const foreignHost = /^(?<start>https?:\/\/)(?![^#/?]*@)(?<host>[^\s#/:?[\\\]]*[^\0-\u{7F}][^\s#/:?[\\\]]*)/iu;

const asciiHost = (url: string): string => url.replace(foreignHost, (whole, start: string, host: string) => URL.canParse(start + host) ? start + new URL(start + host).hostname : whole);

/**
An address that stands for itself in every form: whatever may not be in one percent-encoded, a host beyond ASCII as the network knows it (xn--…). Undefined for anything but http and https.
*/
export const toSafeAddress = (url: string): string | undefined =>
	(/^https?:\/\//i.test(url) ? asciiHost(url.toWellFormed()).replaceAll(unsafe, character => encodeURIComponent(character)) : undefined);
