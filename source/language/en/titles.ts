/*
Words that stand before a name and say what the person is. Written for newsread from general knowledge of news style (MIT).
All folded: lower case, without the final period of an abbreviation.
*/
import {toWordSet} from './word-set.js';

/**
Honorifics that say a man.
*/
export const maleHonorifics = toWordSet('mr mister sir lord herr monsieur messrs fr king prince duke shri');

/**
Honorifics that say a woman.
*/
export const femaleHonorifics = toWordSet('mrs ms miss madam madame mme lady dame frau queen princess duchess smt hajia alhaja');

/**
Honorifics that say neither.
*/
export const neutralHonorifics = toWordSet('dr prof rev reverend hon honorable honourable mx rabbi imam sheikh sheik mullah alhaji datuk dato fr pastor bishop archbishop cardinal pope saint st ayatollah elder ven venerable barrister hrm hrh comrade');

/**
Abbreviated titles of office and rank, without their period.
*/
export const titleAbbreviations = toWordSet('coun pcso wpc dci sen sens rep reps gov govs pres atty gen lt col maj capt sgt cpl pvt cmdr adm brig insp det const supt cst pte sr jr dist dep asst assoc supt amb del ald cllr mp mla mpp mep msp mec mmc mlc mna mha pm qc kc hon prof dr rev st adv engr cde smt shri cr');

/**
Titles of office, rank and trade that stand, capitalized or not, directly before a name.
*/
export const titles = toWordSet(`
president vice-president vice premier minister chancellor senator congressman congresswoman representative governor mayor councillor councilor councilman councilwoman alderman
secretary undersecretary ambassador envoy commissioner chairman chairwoman chair chairperson speaker leader whip general lieutenant colonel major captain sergeant corporal constable
commander admiral brigadier inspector detective superintendent officer chief sheriff deputy marshal judge justice magistrate attorney prosecutor solicitor lawyer counsel barrister
director executive ceo cfo coo cto founder co-founder owner manager coach captain spokesman spokeswoman spokesperson strategist adviser advisor aide consultant pollster analyst
economist professor doctor nurse teacher principal dean provost researcher scientist historian author writer columnist journalist reporter correspondent anchor host editor producer
critic commentator activist organizer organiser advocate campaigner candidate contender nominee operative lobbyist donor chairman treasurer president-elect incumbent lawmaker legislator backbencher
actor actress singer musician comedian director filmmaker artist poet novelist goalkeeper striker midfielder defender quarterback pitcher golfer
businessman businesswoman entrepreneur billionaire mogul tycoon developer investor banker broker trader farmer rancher fisherman resident neighbor neighbour student veteran
pastor bishop archbishop cardinal pope reverend rabbi imam monk nun priest sister brother father mother king queen prince princess duke duchess emperor sultan emir
ombudsman registrar coroner pathologist physician surgeon psychologist psychiatrist epidemiologist biologist chemist physicist engineer architect planner firefighter paramedic ranger trooper
premier-designate ex-president ex-wife ex-husband candidate frontrunner front-runner moderator host co-host presenter blogger author chef designer photographer
editor-in-chief commander-in-chief director-general secretary-general attorney-general governor-general auditor-general solicitor-general surgeon-general inspector-general commissioner-general vice-chancellor editor-at-large
garda taoiseach tanaiste tánaiste td coxswain skipper orchardist referee umpire meteorologist forecaster alderwoman harbourmaster harbormaster bailiff sheriff provost warden curator conductor choirmaster headteacher headmaster headmistress vicar curate deacon canon abbot jockey boxer wrestler swimmer sprinter bowler batsman wicketkeeper goalie winger playwright sculptor biographer baroness baron earl viscount count countess marquess archdeacon
`);

/**
Words that stand before a title and belong to it: "former", "deputy", "acting".
*/
export const titleModifiers = toWordSet('rear former then ex late current acting interim deputy assistant associate senior junior vice chief lead former-president incoming outgoing retired longtime long-time veteran first second-term republican democratic conservative liberal labour labor socialist independent progressive tory ndp gop federal provincial state national regional local foreign prime democrat founding managing executive general fellow one-time onetime self-described disgraced embattled billionaire');

/**
Titles that are surnames as well, where they end a name: "Fahmida Sheikh", "Alexander Pope".
*/
export const surnamedTitles = toWordSet('sheikh pope major judge king prince dean bishop priest earl duke baron abbot canon deacon monk provost warden sheriff constable sergeant cardinal');

/**
Modifiers that make an office one that is no longer held.
*/
export const pastModifiers = toWordSet('former formerly ex then late ousted deposed toppled overthrown removed impeached one-time onetime erstwhile retired disbarred');

/**
Ranks, in full and short, that stand between an office and a name: "police spokesman Lt. Col. Ann Lee".
*/
export const ranks = toWordSet('general colonel major captain lieutenant brigadier admiral commodore sergeant corporal commander inspector superintendent gen lt col maj brig capt sgt cpl adm cmdr det insp supt const constable');

/**
What stands before such a word within the name of an office: "Attorney General", "Deputy Commander".
*/
export const officesOfGenerals = toWordSet('attorney secretary director solicitor inspector consul governor auditor surgeon postmaster comptroller controller advocate receiver registrar treasurer deputy vice assistant chief lead former acting interim ex joint supreme team club vice-captain co-captain');

/**
What a minister, a secretary or an editor is for, where two such words are joined before the title: "Energy and Climate Change Minister".
*/
export const portfolios = toWordSet('finance economy economic trade industry commerce business enterprise innovation science research technology digital education schools skills training employment labour labor work workplace welfare health care aged disability families family children youth women equality equalities ageing seniors housing homes communities community cities planning infrastructure transport transportation roads rail ports aviation shipping tourism energy electricity power mines mining minerals resources petroleum gas oil environment climate change conservation water fisheries fishing forests forestry forest agriculture farming food rural regional affairs land lands defence defense security interior home foreign immigration citizenship multicultural indigenous aboriginal justice constitutional corrections prisons emergency veterans culture arts sport sports recreation heritage media communications communication broadcasting information consumer gaming racing growth development cooperation relations parliamentary services service human social public works administration crime safety religion religious population nutrition livestock irrigation biodiversity wildlife parks pensions revenue customs investment exports export small manufacturing space police fire');

/**
Words before a title that make it a past, a future or a doubtful one.
*/
export const titleTenses = toWordSet('former ex then late acting interim incoming outgoing retired deputy presumptive would-be likely potential caretaker onetime one-time disgraced embattled');

/**
Participles that do so, and are as well the verb of a sentence: "ousted President Lee", but not "voters ousted President Lee".
*/
export const titleParticiples = toWordSet('ousted deposed toppled overthrown jailed imprisoned exiled impeached suspended sacked fired elected re-elected newly-elected convicted indicted detained assassinated slain murdered defeated appointed');

/**
Offices by which their bearers are spoken to: "Madam Speaker".
*/
export const formsOfAddress = toWordSet('president speaker secretary chairman chairwoman chair justice mayor minister ambassador premier chancellor senator commissioner');

/**
Titles with a portfolio before them.
*/
export const ministerialTitles = toWordSet('minister secretary undersecretary commissioner spokesman spokeswoman spokesperson editor correspondent director chief critic ombudsman shadow');

/**
Offices and trades of which a place has one: "the coroner said".
*/
export const soleOffices = toWordSet('bailiff bartender barmaid chairman chairwoman coroner headmaster headmistress headteacher landlady landlord matron midwife postman receptionist referee registrar umpire usher vicar waiter waitress');

/**
Titles in full by their abbreviation: "Gov. Ann Lee" is the governor.
*/
export const fullTitles: ReadonlyMap<string, string> = new Map('gov governor, sen senator, rep representative, pres president, sgt sergeant, capt captain, lt lieutenant, col colonel, gen general, det detective, insp inspector, const constable, supt superintendent, prof professor, dr doctor, rev reverend, atty attorney, cllr councillor, cr councillor, adv advocate, amb ambassador, maj major, cmdr commander, adm admiral'.split(', ').map(pair => pair.split(' ') as [string, string]));
