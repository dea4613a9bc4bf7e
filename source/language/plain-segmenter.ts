/*
Stands in for Intl.Segmenter in what is built, with the same answers: to make the first one takes a tenth of what a shell command does, and in most text it is plain that every letter stands for itself.
*/

// Letters, marks and lines of which none joins another, and the escape that begins a color.
const plain = /^[\u{1B}\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{384}-\u{482}\u{48A}-\u{52F}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{2190}-\u{2193}\u{2500}-\u{259F}\u{25B8}\u{25B9}]*$/v;

type Values = ConstructorParameters<typeof Intl.Segmenter>;

const segmentAt = (input: string, index: number): Intl.SegmentData => ({segment: input.charAt(index), index, input});

const segmentPlain = (input: string): Pick<Intl.Segments, 'containing'> & Iterable<Intl.SegmentData> => ({
	containing: (index = 0) => index < 0 || index >= input.length ? undefined : segmentAt(input, Math.trunc(index)),
	[Symbol.iterator]: () => Array.from(input, (_, index) => segmentAt(input, index)).values(),
});

/**
Cuts text into graphemes or words as Intl.Segmenter does, of which it makes one where that takes more than to look at each letter.
*/
export class PlainSegmenter {
	readonly #values: Values;
	#full: Intl.Segmenter | undefined;

	constructor(...values: Values) {
		this.#values = values;
	}

	#made(): Intl.Segmenter {
		// The build gives the whole name, Intl.Segmenter, to what is here.
		const {Segmenter} = Intl;
		this.#full ??= new Segmenter(...this.#values);
		return this.#full;
	}

	segment(input: string): ReturnType<typeof segmentPlain> {
		const isOfGraphemes = (this.#values[1]?.granularity ?? 'grapheme') === 'grapheme';
		return isOfGraphemes && plain.test(input) ? segmentPlain(input) : this.#made().segment(input);
	}

	resolvedOptions(): Intl.ResolvedSegmenterOptions {
		return this.#made().resolvedOptions();
	}
}
