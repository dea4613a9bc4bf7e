import {isNameLike, readNames} from '../../article/head/read-byline.js';
import {easternRoles} from './byline-words.js';

const opening = /^(?:by|von|par|por|di|door|av|af|oleh|text|words by|written by|story by)[ :]\s*(?=\p{Uppercase_Letter})/iu;
const pair = /\s(?:og|och|ja|&|und|et)\s/;

// "Elena Oberholzer (obe)": a name, and how its house signs.
const signature = /\s\([a-z]{1,5}\.?\)$/;
const easternList = /[,/;·、・，／；]/;
const easternName = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}$/u;
const eastern = /^[\p{Script=Han}\p{Script=Hangul}]/u;

// "배윤경, 이상현 기자": names of a script that has no capitals, and none of what else may stand there.
const readEastern = (written: string): readonly string[] => {
	const parts = written.split(easternList).map(part => part.trim().replace(easternRoles, '').trim()).filter(part => part !== '');
	return parts.length > 0 && parts.every(part => easternName.test(part)) ? parts : [];
};

/**
Whether a written byline says itself that it is one: "By Ada Quill, Skerry".
*/
export const hasOpening = (written: string): boolean => opening.test(written);

/**
The names in what a page writes for one: several in one text apart, without what stands before and behind them; what names nobody, as it is written.
*/
export const readWrittenNames = (written: string): readonly string[] => {
	if (written.includes(';')) {
		return written.split(';').map(part => part.trim()).filter(part => part !== '').flatMap(part => readWrittenNames(part));
	}

	const unsigned = written.replace(signature, '');
	const bare = unsigned.replace(opening, '').replace(/^by (?=[\p{Script=Han}\p{Script=Hangul}])/iu, '');
	if (eastern.test(bare)) {
		const names = readEastern(bare);
		return names.length > 0 ? names : [bare];
	}

	const parts = bare.split(pair).map(part => part.replace(signature, ''));
	if (parts.length > 1 && parts.every(part => isNameLike(part))) {
		return parts;
	}

	const read = readNames(bare);
	// "The Skerry Post and AFP" names nobody: it is how the houses sign.
	return read.some(name => isNameLike(name)) ? read : [bare];
};

/**
Whether a text may be a name: "ada-quill" is an address, as is "a.quill@post.example"; "(Image: Getty)" is a picture's.
*/
export const isName = (name: string): boolean => /\p{Letter}/u.test(name) && !/^[(@]|https?:|\S@\S|^[\da-z]+(?:[-._][\da-z]+){1,4}$/.test(name);
