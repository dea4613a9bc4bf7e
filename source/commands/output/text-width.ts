import stringWidth from 'string-width';

const plain = /^[\u{20}-\u{7E}\u{A1}-\u{AC}\u{AE}-\u{2FF}\u{2010}-\u{2027}]*$/u;

/**
How many columns of a terminal a text takes. Most news is measured without looking at single letters.
*/
export const widthOf = (text: string): number => plain.test(text) ? text.length : stringWidth(text);
