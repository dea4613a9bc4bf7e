/*
What the houses call the parts of their pages. A new house is a new entry.
*/

/**
Lists of key points, each item one; of the pages of CNBC, Business Insider, Daily Mail, CNN, Forbes, Meta, NZZ, Tages-Anzeiger, 20 Minuten, Daily Maverick, Rest of World and others.
*/
export const keyPointItems: readonly string[] = [
	'.RenderKeyPoints-list li',
	'ul.summary-list > li',
	'.post-summary-bullets li',
	'div.bi-bulletpoints li',
	'div.bi-bulletpoints > p',
	'ul.mol-bullets-with-font li',
	'.el__storyhighlights__list li',
	'.cnnStryHghLght li',
	'.key-facts .key-facts-element',
	'.highlights-container li',
	'.SummaryList li',
	'div[type=infobox] li',
	'#summary .bullet-points li',
	'.post-subheader__summary li',
];

/**
Where captions stand that are no `figcaption`.
*/
export const captionPlaces = 'figcaption, .caption, .imageCaption, .image-caption, .InlineImage-imageEmbedCaption, .wp-caption-text, [itemprop=caption], [class*=imagecaption i]';

/**
Who took a picture, within or beside its caption.
*/
export const creditPlaces = '.credit, .copyright, .photo-credit, .image-credit, .InlineImage-imageEmbedCredit, [class*=credit i], [itemprop=copyrightHolder], [itemprop=author], [class*=copyright i], small, cite';

/**
What is never read on a page.
*/
export const unread = 'script, style, noscript, template, iframe, object, svg, button, select';

/**
What is on a page and seldom in a story: left out, unless a page that lacks it has no story.
*/
export const leftovers = 'form, nav, footer, aside[class*=related i], [aria-hidden=true], [hidden], [class*=newsletter i], [class*=related-art i], [class*=related-stor i], [class*=share-b i], [class*=social-share i], [class*=promo-box i], [class*=read-more i], [class*=readmore i], [class*=recirc i], [data-ad], [class*=advert i]';
