/*
Nouns for relatives and others near to someone, with what each tells. Written for newsread from general knowledge (MIT).
*/

/**
What such a noun does. `brings-in`: a name beside it is somebody's relative ("her husband, Will Clint"); `passes`: whom a role names so ("his widow") a new paragraph's first pronoun hardly means; `no-role`: alone it says nothing of whom it stands beside.
*/
export type KinUse = 'brings-in' | 'passes' | 'no-role';

const kinship: ReadonlyArray<readonly [nouns: string, uses: readonly KinUse[]]> = [
	['husband wife partner brother sister father mother son daughter cousin uncle aunt', ['brings-in', 'passes', 'no-role']],
	['widow widower nephew niece grandson granddaughter grandfather grandmother', ['brings-in', 'passes']],
	['spouse', ['brings-in']],
	['friend person man woman child neighbor neighbour', ['no-role']],
];

/**
The nouns of one use.
*/
export const kinNounsThat = (use: KinUse): ReadonlySet<string> => new Set(kinship.filter(([, uses]) => uses.includes(use)).flatMap(([nouns]) => nouns.split(' ')));
