/*
An article is one string and a list of labeled blocks over it.
Every span in the program is an offset into that string, so nothing has to be searched for twice and nothing drifts.
*/
import type {Span} from '../language/span.js';

/**
What a block is. `debris` is what belongs to the page and not to the story: kept, labeled, hidden when shown.
`timestamp` is the line that says when the article was published or updated; `key-points-heading` the words above the key points.
*/
export type BlockKind =
	| 'section'
	| 'headline'
	| 'standfirst'
	| 'byline'
	| 'timestamp'
	| 'dateline'
	| 'key-points-heading'
	| 'key-point'
	| 'caption'
	| 'credit'
	| 'paragraph'
	| 'subheading'
	| 'list-item'
	| 'blockquote'
	| 'question'
	| 'answer'
	| 'embed'
	| 'debris';

/**
One segment of an article's text. Blocks are in order, never overlap, and cover all of the text but the blank lines between them.
*/
export type Block = Span & {
	readonly kind: BlockKind;

	/**
	Depth of a subheading (1 to 6) or of a nested list item (from 1).
	*/
	readonly level?: number;

	/**
	Number of an ordered list's item.
	*/
	readonly ordinal?: number;
};

/**
A stretch within a block that is more than words. A `dateline` is the place (and agency) at the head of the lede: "WASHINGTON (AP) —".
*/
export type Inline = Span & {
	readonly kind: 'link' | 'emphasis' | 'strong' | 'dateline';
	readonly href?: string;
};

/**
One key point. `start` and `end` are where it stands in the text: its own block for a stated one, the sentence itself for a found one.
`source` is the sentence (or, where it repeats a quote, the quote's sentence) of the body that it comes from; null where there is none.
*/
export type KeyPoint = Span & {
	readonly text: string;
	readonly origin: 'stated' | 'found';
	readonly source: Span | null;
};

/**
One news story. Dates are partial ISO 8601 (`2018`, `2018-09`, `2018-09-10`, `2018-09-10T16:29`, with `Z` or an offset where known); what the article itself said of them is kept as wording. `published` is the day of an update where only that is told; then its wording says so. Unknown values are null.
*/
export type Article = {
	readonly id: string;

	/**
	The reading text: no markup, cleaned, NFC, one block a segment, joined by a blank line.
	*/
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly inlines: readonly Inline[];
	readonly headline: string;
	readonly section: string | null;
	readonly outlet: string | null;
	readonly byline: readonly string[];
	readonly published: string | null;
	readonly publishedWording: string | null;
	readonly updated: string | null;
	readonly updatedWording: string | null;
	readonly url: string | null;

	/**
	Where the file stands, relative to its library's folder; null for standard input.
	*/
	readonly path: string | null;

	/**
	BCP 47 language tag; `en` where nothing says otherwise.
	*/
	readonly lang: string;

	/**
	When it came into the library (ISO 8601), as front matter says; null where nothing does.
	*/
	readonly added: string | null;

	/**
	`summary` where front matter says that this is not the whole of the story, as of a feed that gives only its beginning; null otherwise.
	*/
	readonly extent: 'summary' | null;
	readonly keyPoints: readonly KeyPoint[];

	/**
	How many characters of the source were cleaned away or replaced because they could deceive or harm.
	*/
	readonly neutralized: number;
};

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'subheading', 'list-item', 'blockquote', 'question', 'answer', 'embed']);

/**
Whether a block belongs to the story's body, as against its head, its key points, its pictures and its debris.
*/
export const isBodyBlock = ({kind}: Block): boolean => bodyKinds.has(kind);
