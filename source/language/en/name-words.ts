/*
Small closed sets that hold names together. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Particles within surnames, written small.
*/
export const nameParticles = toWordSet('de da di do du del della dei dos das van von der den ter ten la le bin ibn al el ben abu ould zu zum af av y');

/**
Suffixes after surnames.
*/
export const nameSuffixes = toWordSet('jr sr ii iii iv');

/**
Honors, degrees and offices in capitals after a name.
*/
export const postNominals = toWordSet('mbe obe cbe kbe dbe om ch gbe frs phd md mp mpp mla msp mep td qc kc sc esq rn cpa jp dso dfc am ao oam onz');

/**
What stands before the name of a ship, which may be somebody's: "USS John McCain".
*/
export const shipPrefixes = toWordSet('uss usns hms hmcs hmas hmnzs rms ins rss mv ss ssv rrs rnli nrp lé');

/**
Acronyms of two letters that stand before a name as its office, party or outlet; others are initials of the name itself ("JP Morgan").
*/
export const shortAcronyms = toWordSet('td tv dj mc uk us eu un ai pr hr it qb vp pc dc gm md am ap fc db ds di cp cm ag');

/**
Names that stand second in South Asian and Arabic names, before a third: "Nasser Ali Khan".
*/
export const secondNames = toWordSet('ali ahmed ahmad ahmet mohammed mohammad muhammad mohamed abdul abdullah hassan hasan hussain hussein husain khan singh kumar kaur mahmud mahmood omar umar usman ibrahim ismail yusuf rashid rahman rehman begum bibi');

/**
Lower-case nouns and adjectives that stand before a title within a role: "press secretary", "campaign manager".
*/
export const roleModifiers = toWordSet(`
press campaign foreign finance defense defence interior prime general attorney political policy election legal health education trade security intelligence communications media public affairs human rights labor labour union
deputy assistant senior former acting chief executive managing national state federal provincial regional local city county municipal district house senate party opposition government cabinet majority minority conservative liberal republican democratic
news sports business science technology tech law tax budget economic economics climate energy environment police fire army navy air military naval transport transportation housing justice immigration research marketing sales operations project program programme team club
head vice co real estate fund hedge private venture data digital creative art film music book food fashion design research football basketball baseball hockey soccer tennis golf cricket rugby racing olympic world ex fellow lead first second assistant associate university college school high medical
gop presidential vice-presidential congressional gubernatorial mayoral senatorial constitutional criminal civil supreme court appeals chief-of-staff staff right-wing left-wing longtime long-time veteran top
`);

/**
Pronouns that can be a subject who speaks, with their number and gender.
*/
export const pronouns: Readonly<Record<string, {readonly number: 'one' | 'many' | 'either'; readonly gender: 'male' | 'female' | 'neuter' | 'either'; readonly isSubject: boolean; readonly isOwner?: boolean}>> = {
	he: {number: 'one', gender: 'male', isSubject: true},
	she: {number: 'one', gender: 'female', isSubject: true},
	they: {number: 'many', gender: 'either', isSubject: true},
	it: {number: 'one', gender: 'neuter', isSubject: true},
	who: {number: 'either', gender: 'either', isSubject: true},
	i: {number: 'one', gender: 'either', isSubject: true},
	we: {number: 'many', gender: 'either', isSubject: true},
	you: {number: 'either', gender: 'either', isSubject: true},
	him: {number: 'one', gender: 'male', isSubject: false},
	himself: {number: 'one', gender: 'male', isSubject: false},
	his: {number: 'one', gender: 'male', isSubject: false, isOwner: true},
	her: {number: 'one', gender: 'female', isSubject: false, isOwner: true},
	herself: {number: 'one', gender: 'female', isSubject: false},
	them: {number: 'many', gender: 'either', isSubject: false},
	their: {number: 'many', gender: 'either', isSubject: false, isOwner: true},
	its: {number: 'one', gender: 'neuter', isSubject: false, isOwner: true},
};
