const specials = /[*\\`]|~~|(?<![\p{Letter}\p{Number}])_|_(?![\p{Letter}\p{Number}])|<(?=[!/?a-z])|&(?=#?[\da-z])/giu;
const link = /\][([]/;
const blockStart = /^(?:#{1,6}(?:\s|$)|[<>[]|[+-](?:\s|$)|[\s=]+$|[-:|])/;
const typedBullet = /^[·•‣⁃∙■□▪▫●◦]/;
const numeral = /^(?<number>\d{1,9})(?=[).](?:\s|$))/;

/**
A line of text as Markdown that reads as exactly that text: nothing in it is taken for stress, a link, a tag, or the beginning of a heading, a list or a table. White space around it is not kept.
*/
export const escapeMarkdown = (line: string): string => {
	const text = line.trim();
	const stressed = text.replaceAll(specials, found => found === '~~' ? String.raw`\~\~` : `\\${found}`);
	const linked = link.test(text) ? stressed.replaceAll('[', String.raw`\[`) : stressed;
	if (typedBullet.test(linked)) {
		// No bullet of Markdown's own, so a backslash does not help.
		return `&#${linked.codePointAt(0)!};${linked.slice(1)}`;
	}

	return blockStart.test(linked) ? `\\${linked}` : linked.replace(numeral, '$<number>\\');
};
