/*
Only what is required, and not imported, is begun when it is first used.
Stands in for string-width in what is built, with the same answers: to begin it takes as long as to draw a frame, and of most text it is plain how wide it is.
*/
const plain = /^[\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{384}-\u{482}\u{48A}-\u{52F}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{2190}-\u{2193}\u{2500}-\u{259F}\u{25B8}\u{25B9}]*$/u;
const looks = /\u{1B}\[[\d;]*m/gu;

let known;

const stringWidth = (text, options) => {
	if (options === undefined && typeof text === 'string') {
		const bare = text.includes('\u{1B}[') ? text.replaceAll(looks, '') : text;
		if (plain.test(bare)) {
			return bare.length;
		}
	}

	known ??= require('../node_modules/string-width/index.js').default;
	return known(text, options);
};

module.exports = stringWidth;
