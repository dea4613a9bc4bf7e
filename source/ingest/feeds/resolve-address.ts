const longest = 4000;

/**
An address as it stands in a feed or a page, made absolute against `base`: only http and https come back, all else is null.
*/
export const resolveAddress = (href: string | undefined, base: string | null | undefined): string | null => {
	const trimmed = href?.trim() ?? '';
	if (trimmed === '' || trimmed.length > longest) {
		return null;
	}

	const url = URL.parse(trimmed, base ?? undefined);
	return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
};
