import type {ArticleSummary} from './quote-store.js';

// More different ones than any library has outlets; beyond, nothing is shared.
const mostShared = 4096;

/**
Gives summaries the same object for what many have in common: read one by one, each outlet and section would be kept as often as there are articles.
*/
export const createSharing = (): ((summary: ArticleSummary) => ArticleSummary) => {
	const texts = new Map<string, string>();
	const bylines = new Map<string, readonly string[]>();
	const share = <Value>(known: Map<string, Value>, key: string, value: Value): Value => {
		const first = known.get(key);
		if (first === undefined && known.size < mostShared) {
			known.set(key, value);
		}

		return first ?? value;
	};

	const shareText = <Text extends string | null>(text: Text): Text => (text === null ? text : share(texts, text, text) as Text);
	return summary => ({
		...summary,
		section: shareText(summary.section),
		outlet: shareText(summary.outlet),
		lang: shareText(summary.lang),
		byline: share(bylines, summary.byline.join('\n'), summary.byline),
	});
};
