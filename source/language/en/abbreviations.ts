/*
Words that a full stop may follow without ending the sentence, by what has to come next for it to end.
*/

/**
What an abbreviation does to the stop after it. `title`: stands before a name, never ends a sentence. `number`: does not when a numeral follows. `time`: does not before a day, a zone or a numeral.
`inner`: ends one only before a word that seldom stands in the middle.
*/
export type AbbreviationKind = 'title' | 'number' | 'time' | 'inner';

const list = (words: string): readonly string[] => words.split(' ');

const byKind: Readonly<Record<AbbreviationKind, readonly string[]>> = {
	title: list('Mr Mrs Ms Mx Dr Drs Messrs Mme Mlle Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Cols Capt Sgt Sgts Maj Cpl Pvt Pfc Spc Adm Cmdr Cdr Ens Brig Prof Profs Rev Revs Hon Pres Supt Det Dets Insp Const Cllr Atty Amb Msgr Fr Sr Ald Asst Assoc Dep Dir Treas e.g i.e cf vs v viz approx ca'),
	number: list('No Nos Art Arts Fig Figs Vol Vols Ch Sec Secs pp Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Psalm Op'),
	time: list('a.m p.m A.M P.M am pm'),
	inner: list('U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y N.J N.C S.C N.D S.D N.M N.H R.I W.Va B.C N.S P.E.I N.B R-S.D D-S.D J.F.K Ph.D M.D B.A M.A J.D D.D.S R.N St Ste Ft Mt Mts Inc Corp Co Cos Ltd Bros Jr Esq Assn Dept Univ Inst Ave Blvd Rd Hwy Pkwy Sq Bldg Est al Intl Natl Gov\'t Gen\'l Govt Mgr Ed Eds Cie plc Pty'),
};

/**
Abbreviations, without their last stop, and their kinds.
*/
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
	(Object.keys(byKind) as AbbreviationKind[]).flatMap(kind => byKind[kind].map(word => [word, kind] as const)),
);

/**
Words with a capital that begin sentences and seldom stand, so written, within one.
*/
export const sentenceStarters: ReadonlySet<string> = new Set(list('The A An He She It They We I You But And Or So Yet In On At By For From To With Without Of As If When While After Before Since Until Under Over During Among Despite Although Though Because Unless Once That This These Those There Here His Her Hers Their Its Our My Your What Why How Who Whose Which Where Whether Now Then Also However Meanwhile Moreover Still Even Only Some Many Most Few Several Both Each Every All Any Another Such Not Nor Neither Either Later Earlier Instead Asked According Just Perhaps Maybe Indeed Today Yesterday Nearly About Almost Around Like Unlike Had Has Have Is Are Was Were Do Does Did Can Could Will Would Should It\'s He\'s She\'s That\'s There\'s I\'m I\'ve I\'ll We\'re We\'ve They\'re You\'re Don\'t It’s He’s She’s That’s There’s I’m I’ve I’ll We’re We’ve They’re You’re Don’t'));

/**
What follows a time of day within its sentence: days, months, zones.
*/
export const timeFollowers: ReadonlySet<string> = new Set(list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST IST CET CEST JST AEST AEDT Eastern Central Mountain Pacific Greenwich Tokyo London Beijing Moscow Local'));

/**
Names that are written with an exclamation mark.
*/
export const exclaimingNames: ReadonlySet<string> = new Set(list('Yahoo Jeopardy Yum Panic Mamma Oklahoma Moulin'));

/**
Verbs that take up a question or exclamation that has just been quoted: "Why?" Smith asked.
*/
export const resumingVerbs: ReadonlySet<string> = new Set(list('said says asked asks added adds told tells wrote writes tweeted posted replied replies answered answers responded responds shouted shouts yelled yells cried cries exclaimed exclaims quipped joked jokes wondered wonders continued continues recalled recalls declared declares demanded demands chanted laughed screamed texted inquired'));
