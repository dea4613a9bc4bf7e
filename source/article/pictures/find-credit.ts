/*
Lines that say who took a picture, in the shapes that news sites give them.
*/
import {foldText} from '../../language/fold-text.js';
import {isForename} from '../head/is-forename.js';
import {isNameLike} from '../head/read-byline.js';
import {agencies, pictureAgencies} from './agencies.js';

const longestCredit = 160;
const mostWords = 16;

const outerBrackets = /^[([](.*)[)\]]\.?$/;
const labels = /^(?:(?:staff )?(?:photo|photos|photograph|photographs|picture|pictures|image|images|illustration|foto|fotos) (?:by|courtesy of|courtesy|via|von)|(?:photo|photograph|image|picture|video|illustration|graphic|credit|foto|bild|grafik|fotografia|illustrazione|credito|photographie)s?(?: (?:credits?|source))?|bildquelle|quelle|courtesy(?: of| photo)?|file photo)(?<mark>: ?| ?\.\.\. ?|, | )/;
const labeledByMark = /^(?:: ?|, | ?\.\.\. ?)$/;
const sourceLabel = /^(?:image|photo|picture) source, ?/;
const rights = /all rights reserved|^(?:©|\(c\)|copyright) ?(?:19|20)\d\d/;
const copyright = /^(?:©|\(c\)) ?/;
const agencyFirst = /^(?:ap photos?|ap images|reuters|afp|epa|getty images|pa)\s?\/\s?\S/;
const separators = / \| | ?\/ ?/;

const agencySuffix = /^[\p{Letter}\p{Number} &'\-.]{2,30} (?:images|pictures|photos|press|media|news agency|wire|via reuters)$/u;

/**
Whether a folded text is the name of somebody who supplies pictures: "getty images", "the associated press", "quay pictures".
*/
export const isAgency = (folded: string): boolean => agencies.has(folded) || agencySuffix.test(folded) || folded.startsWith('getty images') || agencies.has(folded.replace(/^(?:the|via) /, '')) || agencies.has(folded.replace(/[,.]$/, ''));

const capital = /^[\p{Number}\p{Uppercase_Letter}"&'(\-./;@|‘“]/u;
const small = new Set(['for', 'the', 'of', 'and', 'de', 'van', 'von', 'der', 'den', 'da', 'di', 'del', 'la', 'le', 'via', 'by', 'al', 'bin', 'el', 'y', 'e', 'et', 'und', 'dos', 'du', 'ten', 'ter']);

// Whether every word has a capital, but for the small words that names hold.
const isNaming = (text: string, most: number): boolean => {
	const words = text.split(/\s+/);
	return words.length <= most && words.every(word => capital.test(word) || small.has(word) || word.includes('@'));
};

// "Saul Loeb | AFP | Getty Images", "Noel Celis/Getty Images": names with an agency among them, nothing else.
const isNameAndAgency = (text: string, folded: string): boolean => {
	const parts = folded.split(separators);
	if (parts.length < 2 || parts.length > 6) {
		return false;
	}

	const isEndingInAgency = isAgency(parts.at(-1)!.trim()) || isAgency(parts[0]!.trim());
	return (isEndingInAgency || parts.some(part => isViaAgency(part) || isAgency(part.trim()))) && text.split(/\s\|\s|\s?\/\s?/).every(part => part !== '' && (isNaming(part, 8) || isAgency(foldText(part).text.trim())));
};

const isViaAgency = (folded: string): boolean => {
	const agency = folded.split(' via ').slice(1).join(' via ');
	return agency !== '' && agency.split(/[/|]/).some(part => isAgency(part.trim()));
};

const isLabeled = (text: string, folded: string): boolean => {
	const match = labels.exec(folded);
	if (!match) {
		return false;
	}

	const rest = text.slice(match[0].length).trim();
	if (rest === '' || /[!.?]$/.test(rest.replace(/\b(?:Inc|Jr|Sr|Co|Ltd)\.$/, ''))) {
		return false;
	}

	const isMarked = labeledByMark.test(match.groups!.mark!);
	// "Photo by" and "Courtesy of" say it by themselves; a lone "Photo" only with a colon.
	return isMarked || /\b(?:by|courtesy|via|von|of)\s*$/.test(match[0]) ? isNaming(rest, 14) || (isMarked && rest.split(/\s+/).length <= 6) : false;
};

// "Christopher Dilts for The New York Times"
const isForOutlet = (text: string): boolean => {
	const [name = '', ...outlet] = text.split(' for ');
	return outlet.length !== 1 || !isNaming(text, 9) ? false : isAgency(foldText(outlet[0]!).text) || (isNameLike(name) && isForename(name.split(' ', 1)[0]!));
};

const isEndingInPictureAgency = (text: string, folded: string): boolean =>
	[1, 2].some(count => pictureAgencies.has(folded.split(' ').slice(-count).join(' '))) && isNaming(text, 8) && /[\s,\-/|]/.test(text);

// Without one of these no line is a credit.
const anySign = /[(,/:|©]|\.\.\.|\b(?:via|by|for|source|courtesy|von|file)\b|getty|images?|afp|reuters|epa|photo|shutterstock|alamy|imago|istock|corbis|keystone|agency|zuma|mirrorpix|alliance|sipa|rex|light|barcroft/i;

// "Anadolu via Getty Images)": a bracket whose other half stands on another line.
const withoutLoneBracket = (text: string): string => {
	if (text.startsWith('(') && !text.includes(')')) {
		return text.slice(1);
	}

	return text.endsWith(')') && !text.includes('(') ? text.slice(0, -1) : text;
};

// "ES", "AP": initials, or an agency's; countries are written so too.
const shorthand = /^(?!(?:EU|UAE|UK|UN|US|USA)$)\p{Uppercase_Letter}{2,7}$/v;
const outlet = /^The (?:\p{Uppercase_Letter}\S+ ){0,3}(?:Chronicle|Courier|Gazette|Guardian|Herald|Independent|Journal|Mail|Mirror|News|Observer|Post|Press|Standard|Star|Sun|Telegraph|Times|Tribune)$/v;
const fewestCaptionWords = 6;

// "Lichtgut/Christoph Schmidt": somebody and a house that is not known.
const isNameAndHouse = (line: string): boolean => {
	const parts = line.split(/\s?[/|]\s?/);
	return parts.length > 1 && parts.length < 4 && parts.every(part => part !== '' && isNaming(part, 5)) && parts.some(part => isNameLike(part));
};

/**
Whether the second of a picture's two lines says whose it is, which the first, its caption, helps to tell: "Lena Fox/Reuters", "ES", "The London Standard", "Lena Fox" under a whole sentence; not what is said of whoever is named above: an office, a place.
*/
export const isCreditUnder = (caption: string, line: string): boolean => {
	const folded = foldText(line).text;
	const isCaptioned = /[!.?]$/.test(caption) || caption.split(' ').length >= fewestCaptionWords;
	return isCredit(line) || shorthand.test(line) || isAgency(folded) || outlet.test(line) || isNameAndHouse(line)
		|| (isCaptioned && isNameLike(line) && isForename(line.split(' ', 1)[0]!));
};

const notCredit = /^(?:reporting|additional|editing|writing|story|this|the story|note|update|with|read|see|file)\b/;

/**
Whether a line only says whose a picture is: "Saul Loeb | AFP | Getty Images", "(AP Photo/Evan Vucci)", "Photograph: Jane Doe/Reuters", "© Jane Doe", "Image source, Getty Images".
*/
export const isCredit = (line: string): boolean => {
	if (line.length > longestCredit || line.length < 2 || line.split(' ', mostWords + 2).length > mostWords || !anySign.test(line)) {
		return false;
	}

	const text = withoutLoneBracket(line.replace(outerBrackets, '$1').trim());
	const folded = foldText(text).text.replaceAll(/\s+/g, ' ');
	const words = folded.split(' ').length;
	if (words > mostWords || rights.test(folded) || folded.startsWith('by ')) {
		return false;
	}

	if (sourceLabel.test(folded)) {
		return true;
	}

	if (copyright.test(folded)) {
		return isNaming(text.replace(/^(?:©|\(c\))\s?/i, ''), 8);
	}

	return (outerBrackets.test(line) && isNaming(text, 8) && words > 1 && !notCredit.test(folded))
		|| (agencyFirst.test(folded) && words <= 14)
		|| (isAgency(folded) && pictureAgencies.has(folded))
		|| isLabeled(text, folded)
		|| isNameAndAgency(text, folded)
		|| (isViaAgency(folded) && isNaming(text, 12))
		|| isForOutlet(text)
		|| isEndingInPictureAgency(text, folded);
};
