/*
What the houses call the parts of their pages. A new house is a new entry.
*/

/**
Lists of key points, each item one, by a word that every page with them holds: of CNBC, Business Insider, Daily Mail, CNN, Forbes, Meta, Tages-Anzeiger, 20 Minuten, Daily Maverick, Rest of World, Kleine Zeitung and the German houses that write of money and machines.
*/
export const keyPointItems: ReadonlyArray<readonly [word: string, items: string]> = [
	['RenderKeyPoints', '.RenderKeyPoints-list li'],
	['summary-list', 'ul.summary-list > li'],
	['post-summary-bullets', '.post-summary-bullets li'],
	['bi-bulletpoints', 'div.bi-bulletpoints li, div.bi-bulletpoints > p'],
	['mol-bullets', 'ul.mol-bullets-with-font li'],
	['el__storyhighlights', '.el__storyhighlights__list li, .el__storyhighlights__item'],
	['cnnStryHghLght', '.cnnStryHghLght li'],
	['cnnHeaderRightCol', '#cnnHeaderRightCol li'],
	['key-facts-element', '.key-facts .key-facts-element'],
	['highlights-container', '.highlights-container li'],
	['SummaryList', '.SummaryList li'],
	['infobox', 'div[type=infobox] li'],
	['bullet-points', '#summary .bullet-points li'],
	['post-subheader__summary', '.post-subheader__summary li'],
	['live-event-key-events', '.live-event-key-events li'],
	['intro-box__summary', '.intro-box__summary li'],
	['summary_box', '.summary_box li'],
];

/**
Classes of places where captions stand that are no `figcaption`.
*/
export const captionNames = /caption/i;

/**
Classes of a picture with its words.
*/
export const pictureNames = /(?:^|[\s\-_])(?:image|img|photo|foto|bild|picture|media|gallery|slide)/i;

/**
Who took a picture, within or beside its caption.
*/
export const creditNames = /credit|copyright|photographer|image-?source|figure-?author/i;

/**
Classes of what is there to be heard, not seen.
*/
export const hiddenNames = /visually-?hidden|(?:^|\s)sr-only|screen-?reader|element-invisible|(?:^|[\s-])off-?screen/i;

/**
Classes of what says in a sentence, under the headline, what the story is about.
*/
export const standfirstNames = /standfirst|sub-?headline|subheading|sub-?title|summary|synopsis|excerpt|description|deck|dek|intro|lead|chapo|teaser|perex|ingress|vorspann/i;

/**
Among those, the ones that nothing else goes by.
*/
export const sureStandfirstNames = /standfirst|sub-?headline|(?:^|[\s\-_])de[ck]k?(?:$|[\s\-_])|chapo|article-?(?:excerpt|subtitle|sub-title|dek)/i;

/**
Classes of the way to a page: "Home > Politics > Levy passes".
*/
export const crumbNames = /bread-?crumb|(?:^|[\s\-_])crumbs?(?:$|[\s\-_])/i;

/**
Tags of what is seldom part of a story.
*/
export const leftoverTags: ReadonlySet<string> = new Set(['FORM', 'NAV', 'FOOTER', 'DIALOG']);

/**
Roles of what is never part of a story.
*/
export const leftoverRoles: ReadonlySet<string> = new Set(['dialog', 'alertdialog', 'navigation', 'contentinfo', 'search', 'menu', 'menubar']);

/**
Classes of what is on a page and seldom in a story: left out, unless a page that lacks it has no story.
*/
export const leftoverClasses = /newsletter|related-?(?:art|stor|content|post|link|news|topic|item|video)|share-?(?:b|tool|link|icon)|social-?share|sharing|promo-?box|read-?(?:more|also|next)|recirc|advert|sponsor|onetrust|cookie|consent|gdpr|sign-?(?:up|in)\b|subscribe|paywall-intro|author-?(?:bio|box|card)|about-(?:the-)?author|bio-?box|breadcrumb|comments|comment-?list|tag-?list|most-?(?:read|popular|viewed)|trending|outbrain|taboola|pull-?quote|print-only|sr-only|visually-?hidden|screen-?reader|(?:^|\s)hidden(?:$|\s)|instagram-media/i;

/**
Ids of the same.
*/
export const leftoverIds = /onetrust|cookie|consent|newsletter|comments|related|taboola|outbrain/i;

/**
What a page's own parts are called by names like these, and are its story all the same.
*/
export const neverLeftover: ReadonlySet<string> = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'P', 'H1']);
