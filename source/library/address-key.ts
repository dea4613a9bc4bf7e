const tracking = /^(?:utm_|fbclid$|gclid$|igshid$|mc_cid$|mc_eid$|cmpid$|ocid$|smid$|ref_src$|at_medium$|at_campaign$|at_custom)/i;

/**
What two addresses of one page have in common: without the part behind `#` (unless that names the page), without what only says where a reader came from, and without the secure or plain scheme. Undefined where `url` is no address of the web, and for a site's front page, which some sites call every page of theirs.
*/
export const addressKey = (url: string): string | undefined => {
	const parsed = URL.parse(url);
	if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
		return undefined;
	}

	// Of what is looked through while it changes, some would be passed over.
	const names = new Set(parsed.searchParams.keys());
	for (const name of names) {
		if (tracking.test(name)) {
			parsed.searchParams.delete(name);
		}
	}

	const path = parsed.pathname.replace(/\/$/, '') + parsed.search + (/^#[!/]/.test(parsed.hash) ? parsed.hash : '');
	return path === '' ? undefined : parsed.host + path;
};
