import {parseHTML} from 'linkedom';

/**
An element of HTML, as far as the tests look at it.
*/
export type HtmlElement = {
	readonly tagName: string;
	readonly textContent: string;
	readonly getAttribute: (name: string) => string | null;
	readonly getAttributeNames: () => Iterable<string>;
	readonly querySelector: (selector: string) => HtmlElement | null;
	readonly querySelectorAll: (selector: string) => Iterable<HtmlElement>;
};

/**
The body of a page that holds this HTML, as linkedom reads it.
*/
export const readHtml = (html: string): HtmlElement => {
	const {document} = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {readonly document: {readonly body: HtmlElement}};
	return document.body;
};
