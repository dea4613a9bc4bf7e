let segmenter: Intl.Segmenter | undefined;

/**
The graphemes of a text. What finds them is made when it is first needed: most calls need none of it.
*/
export const graphemesOf = (text: string): Intl.Segments => {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return segmenter.segment(text);
};
