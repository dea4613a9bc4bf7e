/*
Offices by the words that tell one holder from another. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

const pairs = (list: string): ReadonlyMap<string, string> => new Map(list.split(', ').map(pair => pair.split(' ') as [string, string]));

/**
Nouns of one office, each by its family: a club's boss is its manager.
*/
export const officeFamilies = pairs('manager manager, boss manager, coach manager, gaffer manager, councillor councillor, councilor councillor, cllr councillor, councilman councillor, councilwoman councillor, spokesman spokesman, spokeswoman spokesman, spokesperson spokesman, minister minister, secretary minister, chairman chair, chairwoman chair, chairperson chair, chair chair, executive executive, ceo executive, congressman representative, congresswoman representative, rep representative, representative representative, captain captain, skipper captain');

/**
Parties by their adjectives and nouns, with capitals: a Tory is a Conservative.
*/
export const partyWords = pairs('conservative conservative, conservatives conservative, tory conservative, tories conservative, labour labour, labor labour, democrat democrat, democrats democrat, democratic democrat, republican republican, republicans republican, gop republican, green green, greens green, reform reform, ukip ukip, snp snp, plaid plaid, dup dup, ndp ndp, nationals national, socialist socialist, communist communist');

/**
What ministers, secretaries and spokesmen are for where the words differ, by one of them; and words that stand in the same place.
*/
export const sameFields = pairs('defense defence, labor labour, employment labour, work labour, workplace labour, home interior, exterior foreign, economy finance, economic finance, treasury finance, industry business, commerce business, trade business, enterprise business, climate environment, prime prime, press press, attorney attorney');

/**
Names that stand for the whole of a country or of several, in which others may lie.
*/
export const wholes = toWordSet('us uk usa america britain europe eu un england');

/**
Words of a side that change from match to match.
*/
export const sidesOfMatch = toWordSet('home visiting away opposing rival other');

/**
Words in the names of clubs and bodies that tell none from another.
*/
export const sharedNameWords = toWordSet('united city town rovers county wanderers athletic albion fc afc rfc cc university college north south east west new');
