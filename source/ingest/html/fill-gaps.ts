import type {PageBlock} from './read-page-blocks.js';

const longestHeading = 160;
const fewestAlike = 2;
const fewestWords = 6;

const parentOf = (sign: string): string => sign.slice(0, sign.indexOf('>'));

const countSigns = (blocks: readonly PageBlock[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const {kind, sign} of blocks) {
		for (const key of kind === 'paragraph' ? [sign, parentOf(sign)] : []) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}

	return counts;
};

// "It also co-ordinates military plans" is a sentence, however much of it is a link.
const isSentence = ({kind, text, inlines = []}: PageBlock): boolean =>
	kind === 'paragraph' && /[\p{Letter}\p{Number}%)][!.?]["'’”]?$/u.test(text) && text.split(' ').length > fewestWords && inlines.every(({kind: inline, start}) => inline !== 'link' || start > 0);

const isLinked = ({text, inlines = []}: PageBlock): boolean =>
	inlines.filter(({kind}) => kind === 'link').reduce((sum, {start, end}) => sum + end - start, 0) > text.length * 0.7;

/**
Where the blocks stand that gaps are filled from: in what the page calls its article, or anywhere on it.
*/
export type Scope = {readonly all: readonly PageBlock[]; readonly isArticle: boolean; readonly isPicture: (text: string) => boolean};

// Above a story stand its pictures; where nobody says how far up it goes, only the nearest is one.
const leadingPictures = (found: readonly PageBlock[], {all, isArticle, isPicture}: Scope): readonly PageBlock[] => {
	const known = new Set(found.map(({text}) => text));
	const pictures = all.slice(0, Math.max(0, all.findIndex(({text}) => known.has(text)))).filter(({text}) => isPicture(text));
	return isArticle ? pictures : pictures.slice(-1);
};

/**
What a reader of pages found, with what it left out of the same article: paragraphs made as those are that it found, headings and pictures beside them; before the first that was found, pictures only.
*/
export const fillGaps = (found: readonly PageBlock[], scope: Scope): readonly PageBlock[] => {
	const {all, isPicture} = scope;
	const indexes = new Map(found.map(({text}, index) => [text, index]).toReversed() as Array<[string, number]>);
	const signs = countSigns(all.filter(({text}) => indexes.has(text)));
	const isAlike = (block: PageBlock): boolean => {
		if (isPicture(block.text)) {
			return true;
		}

		const count = block.kind === 'subheading' && block.text.length <= longestHeading ? signs.get(parentOf(block.sign)) : signs.get(block.sign);
		return (block.kind === 'paragraph' || block.kind === 'subheading') && (count ?? 0) >= fewestAlike && (!isLinked(block) || isSentence(block));
	};

	const filled: PageBlock[] = [...leadingPictures(found, scope)];
	let at = 0;
	for (const block of all) {
		const index = indexes.get(block.text);
		if (index !== undefined && index >= at) {
			filled.push(...found.slice(at, index + 1));
			at = index + 1;
		} else if (index === undefined && at > 0 && isAlike(block)) {
			filled.push(block);
		}
	}

	return [...filled, ...found.slice(at)];
};
