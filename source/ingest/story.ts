import type {Inline} from '../article/article.js';

/**
One piece of a story that came in another form than text or Markdown. `inlines` are offsets into `text`, which is one line of plain words: no markup, nothing escaped.
*/
export type StoryBlock = {
	readonly kind: 'paragraph' | 'subheading' | 'list-item' | 'blockquote' | 'caption' | 'credit' | 'embed';
	readonly text: string;
	readonly inlines?: ReadonlyArray<Inline & {readonly kind: 'link' | 'emphasis' | 'strong'}>;

	/**
	Depth of a subheading (2 to 6) or of a nested list item (from 1).
	*/
	readonly level?: number;

	/**
	Number of an ordered list's item.
	*/
	readonly ordinal?: number;
};

/**
A story as a web page, a feed or a wire service tells it, its parts known by their markup. Dates are ISO 8601, whole or in part; unknown values are null. A credit follows the caption it belongs to.
*/
export type Story = {
	readonly headline: string | null;
	readonly standfirst: string | null;
	readonly section: string | null;
	readonly outlet: string | null;
	readonly byline: readonly string[];
	readonly published: string | null;
	readonly updated: string | null;
	readonly url: string | null;
	readonly lang: string | null;

	/**
	Stated key points, in order, each a line of plain words.
	*/
	readonly keyPoints: readonly string[];
	readonly blocks: readonly StoryBlock[];
};

/**
A story of which nothing is known.
*/
export const emptyStory: Story = {
	headline: null,
	standfirst: null,
	section: null,
	outlet: null,
	byline: [],
	published: null,
	updated: null,
	url: null,
	lang: null,
	keyPoints: [],
	blocks: [],
};

/**
How many letters a story's blocks have, captions and credits left out.
*/
export const countLetters = (blocks: readonly StoryBlock[]): number => blocks.reduce((sum, {kind, text}) => sum + (kind === 'caption' || kind === 'credit' ? 0 : text.length), 0);
