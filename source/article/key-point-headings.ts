/*
The words that stand above key points, in the languages and houses that have them.
*/
const list = (words: string): readonly string[] => words.split(', ');

/**
Folded headings that hardly ever stand above anything else: what follows counts even without marks.
*/
export const sureHeadings: ReadonlySet<string> = new Set([
	...list('key points, key point, key takeaways, key takeaway, the key takeaways, takeaways, key facts, key findings, key developments, key details, key insights, story highlights, article highlights, main points, the main points, fast facts, article summary, quick summary, quick read, takeaways by bloomberg ai, tl;dr, tldr, topline, what you need to know, summary bullets, the essentials, what to know'),
	...list('das wichtigste in kurze, das wichtigste in kuerze, das wichtigste auf einen blick, auf den punkt, auf den punkt gebracht, in kurze, in kuerze, darum gehts, darum geht\'s, darum geht es, zusammenfassung, kernpunkte, die wichtigsten punkte, l\'essentiel, points cles, les points cles, en bref, en resume, claves, las claves, puntos clave, lo mas importante, punti chiave, i punti chiave, in sintesi, pontos-chave, pontos principais, kernpunten, samenvatting, kort fortalt, kort om, ポイント, 要点'),
]);

/**
Folded headings that also stand above other things: what follows counts only in marks, near the top, or where its shape says so.
*/
export const likelyHeadings: ReadonlySet<string> = new Set(
	list('highlights, key events, at a glance, in brief, in short, summary, the summary, need to know, what we know, what you should know, the bottom line, bottom line, why it matters, why this matters, the gist, the rundown, in this article, overview, the takeaway, the short version, points to know, resumen, resume, uberblick, auf einen blick, sommario, resumo'),
);

/**
Every heading, folded, the longest first.
*/
export const allHeadings: readonly string[] = [...sureHeadings, ...likelyHeadings].sort((a, b) => b.length - a.length);
