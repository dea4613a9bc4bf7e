const thousand = 1000;

/**
A whole number from 0 for people: "1,204". What Node has for that takes longer to begin than a frame takes to draw.
*/
export const groupDigits = (count: number): string =>
	count < thousand ? String(count) : `${groupDigits(Math.floor(count / thousand))},${String(count % thousand).padStart(3, '0')}`;
