/*
Nouns and names of bodies by what they are to a text, beside the words that tell an organization. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
What the bodies of a nation are for, where its name follows: "Sport England".
*/
export const bodiesOfNations = toWordSet('archery arts athletics basketball boxing business cricket cycling enterprise football golf gymnastics hockey netball rowing rugby sailing screen sport sports swim tennis tourism transport triathlon universities visit water');

/**
Bodies that every state has one of: "Russia's Defense Ministry".
*/
export const stateBodies = toWordSet('ministry department parliament army navy police court treasury senate office commission');

/**
Buildings and schools that bear the name of a saint.
*/
export const dedicatedBodies = toWordSet('church cathedral parish school hospital college academy university hospice chapel seminary infirmary');

/**
Nouns that stand for a body whose name does not say so; "the campaign" is not the State Department.
*/
export const genericBodies = toWordSet('company firm business startup start-up retailer manufacturer maker supplier airline bank lender fund trust insurer corporation group organization organisation agency outlet network newspaper paper magazine station broadcaster channel charity nonprofit non-profit union association club authority force team body institute service operator utility publisher center centre foundation museum store chain brand');

/**
Nouns for a place that governs itself.
*/
export const townNouns = toWordSet('city town county province state country nation village island');

/**
Nouns for a company.
*/
export const companyNouns = toWordSet('company firm business startup start-up retailer manufacturer maker supplier airline bank lender fund trust insurer corporation platform');

/**
Agencies that datelines name.
*/
export const newsAgencies = toWordSet('reuters bloomberg xinhua tass kyodo yonhap efe ansa bernama');

const papers = toWordSet('times post news journal herald tribune guardian telegraph gazette star sun mail globe');
const supervisors = toWordSet('authority commission agency board administration bureau inspectorate executive sec fca fcc fda ftc epa');
const departments = toWordSet('department ministry');

/**
For a noun the words of names that say they are such a body: "the force" is the police.
*/
export const bodyKin: Readonly<Record<string, ReadonlySet<string>>> = {
	force: toWordSet('police constabulary guard'), agency: toWordSet('agency administration bureau service services commission center centre'), department: departments, ministry: departments,
	newspaper: papers, paper: papers, regulator: supervisors, watchdog: supervisors,
	fund: toWordSet('fund funds capital partners management investors investments equity ventures'), trust: toWordSet('trust hospitals nhs'),
	company: toWordSet('inc corp ltd co company group plc llc holdings'), group: toWordSet('group alliance coalition association society federation network league union council institute foundation'),
	organization: toWordSet('association society federation network league union institute foundation organization'), school: toWordSet('school college university academy'), team: toWordSet('club fc united raptors leafs'),
};

/**
Nouns that say a body of the name behind them: "the charity Shelter".
*/
export const calledBodies = toWordSet('newspaper magazine tabloid broadcaster startup start-up company firm charity nonprofit retailer airline consultancy publisher think-tank website carmaker automaker brewer insurer lender drugmaker chipmaker outlet');

/**
Words that make one body of two names joined by "and": Devon and Cornwall Police.
*/
export const jointBodies = toWordSet('police council agency constabulary university hospital authority county fire trust ministry');
