const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;'};

/**
A text as HTML that shows just it, in an element or in an attribute between double quotation marks.
*/
export const escapeMarkup = (text: string): string => text.replaceAll(/["&'<>]/g, character => entities[character]!);
