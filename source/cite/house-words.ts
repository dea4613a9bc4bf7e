/*
What tells the names of houses from those of people. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from '../language/en/word-set.js';

/**
Articles of any language: "Le Monde", "Der Spiegel", "O Globo".
*/
export const articleWords = toWordSet('the a o os le les lo los las die das der il gli un una une het');

/**
Articles that are given names too: "La Stampa", "La Toya Jackson".
*/
export const namedArticles = toWordSet('la el');

/**
Houses after "Al", which else is somebody's name: "Al Gore".
*/
export const housesOfAl = toWordSet('jazeera arabiya ahram hayat mayadeen manar akhbar quds masry watan bawaba araby arab jarida rai hurra hadath aan balad alam');

/**
Words that stand within names of houses, and in nobody's.
*/
export const wordsWithin = toWordSet('of the for and');

/**
What papers end with beside the words of organizations.
*/
export const lastOfHouse = toWordSet('wire wires online today daily weekly monitor independent standard mirror bulletin mail review watch');

/**
Given names that the table of these lacks, for it is of English: some are words of that. Folded.
*/
export const furtherForenames = toWordSet(`
per piet jorg knut anke hans joop kees wim sjoerd maarten femke anneke saskia thijs joost ying xin xiulan xiaoming minh linh thanh duc huong ji min abena farai
wojciech zbigniew jacek pawel łukasz lukasz jiri ondrej zsolt attila ioana radu mihai dragan milan zoran jelena snezana yiannis eitan yael noa shlomo rivka art
tiago thiago goncalo rui nuno vasco maelle ciaran eoin iolo mikko jukka pekka timo kaisa aino tuomas gudrun bjork maya lerato makena otieno kipchoge achieng tesfaye abebe hailu oded toya
`);
