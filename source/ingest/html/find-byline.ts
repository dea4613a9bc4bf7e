import {isNameLike, readByline} from '../../article/head/read-byline.js';
import {foldText} from '../../language/fold-text.js';
import type {Story, StoryBlock} from '../story.js';

const shortestHouse = 3;
const houseWords = /\b(?:redaktion|newsroom|news ?desk|editorial (?:board|team)|staff|nachrichten|news|online)\b|\.[a-z]{2,3}$/;

/**
Tells whether a name is that of the house or of a part of it: "STERN.de" of the Stern, "BR24 Redaktion" of BR24.
*/
export const createHouseTest = (outlet: string | null): ((name: string) => boolean) => {
	const simplify = (text: string): string => foldText(text).text.replaceAll(/\.[a-z]{2,3}$|[^\p{Letter}\p{Number}]+/gu, '');
	const own = simplify(outlet ?? '');
	return name => {
		const simple = simplify(name);
		return houseWords.test(foldText(name).text) || (own.length >= shortestHouse && simple.length >= shortestHouse && (simple === own || simple.startsWith(own) || own.startsWith(simple)));
	};
};

const mostEdgeBlocks = 4;

/**
The byline of a story: as the page states it, or where it states none but the house's own, as the first lines of its body say.
*/
export const findByline = ({byline, outlet}: Pick<Story, 'byline' | 'outlet'>, body: readonly StoryBlock[]): readonly string[] => {
	const isHouse = createHouseTest(outlet);
	if (byline.some(name => !isHouse(name))) {
		return byline;
	}

	const told = body.slice(0, mostEdgeBlocks).map(({text}) => readByline(text)).find(read => read?.isSure === true && read.names.some(name => isNameLike(name) && !isHouse(name)));
	return told?.names ?? byline;
};
