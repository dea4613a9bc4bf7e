/*
Common nouns for people and for the papers that speak for them. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Nouns for one man.
*/
export const maleNouns = toWordSet('man boy father dad husband son brother uncle grandfather grandson nephew gentleman guy spokesman chairman businessman congressman councilman alderman policeman fireman salesman fisherman craftsman sportsman statesman king prince duke lord actor waiter priest boyfriend widower monk godfather stepfather father-in-law son-in-law brother-in-law headmaster schoolmaster schoolboy nobleman clergyman gunman horseman seaman cameraman doorman barman postman foreman anchorman emperor viscount baron earl patriarch stepson stepbrother bridegroom');

/**
Nouns for one woman.
*/
export const femaleNouns = toWordSet('woman girl mother mom mum wife daughter sister aunt grandmother granddaughter niece lady spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman queen princess duchess actress waitress girlfriend widow nun stepmother mother-in-law daughter-in-law sister-in-law housewife heroine goddess headmistress schoolmistress schoolgirl postmistress governess wardress countess baroness viscountess empress stewardess hostess landlady noblewoman matriarch stepdaughter stepsister bride bridesmaid abbess barmaid seamstress saleswoman ballerina');

/**
Nouns for one person of either gender, beside those in `titles`.
*/
export const personNouns = toWordSet(`
person individual official officer servant spokesperson source insider witness bystander onlooker survivor victim suspect defendant plaintiff juror judge lawyer attorney
employee worker staffer boss employer colleague partner friend neighbor neighbour relative parent child teenager teen youth student pupil teacher lecturer academic scholar expert specialist
author writer reporter journalist editor columnist blogger critic reader viewer listener voter supporter opponent rival ally aide adviser advisor assistant member delegate leader head
founder owner operator driver pilot passenger rider cyclist pedestrian tourist visitor guest host customer client patient doctor nurse surgeon physician therapist
scientist researcher biologist chemist physicist engineer designer architect builder contractor farmer grower producer director manager executive chief administrator
diplomat ambassador envoy minister president premier chancellor senator lawmaker legislator politician candidate nominee incumbent veteran soldier commander general
player coach captain trainer athlete runner golfer skater boxer singer musician artist painter poet novelist actor comedian dancer filmmaker
tycoon billionaire millionaire mogul entrepreneur investor banker trader broker economist analyst strategist consultant pollster lobbyist donor activist organizer organiser campaigner protester protestor demonstrator
refugee migrant immigrant citizen resident local native mayor governor councillor councilor commissioner sheriff constable detective inspector sergeant prosecutor solicitor
pastor priest bishop rabbi imam cardinal pope cleric believer homeowner landlord tenant shopper retiree pensioner volunteer moderator speaker chair chairperson secretary treasurer
hunter fisher ranger guide cook chef baker butcher bartender server waiter cashier clerk librarian historian philosopher psychologist psychiatrist sociologist anthropologist
negotiator mediator arbitrator constituent angler rambler jogger birdwatcher investigator examiner coroner auditor accountant contender challenger frontrunner front-runner newcomer native 
villager islander townsman spectator mourner worshipper worshiper parishioner congregant commuter diner reveller reveler attendee marcher picketer passerby passer-by shopkeeper caller follower hiker camper climber surfer skier
prisoner inmate hostage detainee captive convict accuser complainant claimant petitioner appellant attacker assailant kidnapper captor rioter looter dissident defector evacuee expat settler squatter sailor traveller traveler holidaymaker backpacker astronaut
classmate roommate housemate flatmate teammate bandmate schoolboy schoolgirl toddler heiress bride bridegroom bodyguard translator interpreter babysitter caregiver carer nanny midwife veterinarian usher gambler bidder collector dealer songwriter rapper composer drummer carpenter plumber electrician mechanic trucker hairdresser barber barista agent podcaster youtuber influencer streamer gamer vlogger
co-owner co-author co-star co-director co-chair vice-chair vice-chancellor half-brother half-sister ex-boyfriend ex-girlfriend granddad grandad grandma grandpa granny
heckler graduate alumnus freshman sophomore professor dean principal superintendent trustee grandparent sibling cousin twin spouse fiance fiancee namesake counterpart predecessor successor confidant confidante protege
whistleblower informant hacker developer programmer coder inventor entrepreneur celebrity star legend champion medalist winner loser
buyer supplier auctioneer gardener shepherd co-pilot steward stewardess butler childminder au-pair tutor astronomer oceanographer trainee apprentice intern eyewitness executor orphan youngster
landlady lodger mountaineer financier sub-editor copy-editor goldsmith subscriber user consumer drinker smoker addict parolee asylum-seeker pioneer explorer adventurer stallholder shopowner brewer
forager poacher smuggler thief burglar robber mugger shoplifter killer murderer shooter abductor subcontractor co-worker coworker subordinate acquaintance lover suitor admirer disciple churchgoer
nobody everyone somebody someone anyone everybody nobody no-one
`);

/**
Nouns that stand for a person only beside a name: "search lead Liz Reid", "Marc Gasol, the center".
*/
export const barelyRoles = toWordSet('lead head guard center centre forward chief');

/**
Such nouns that say as well what an organization is: "Thames Water, the owner of the reservoir".
*/
export const sharedNouns = toWordSet('owner partner ally rival supporter opponent member producer contractor operator builder developer grower employer investor trader broker lender donor host sponsor landlord customer client supplier leader founder head star server regulator manager administrator trustee champion challenger contender newcomer guide parent sibling twin cousin insider tenant host advocate campaigner critic pioneer publisher');

/**
Plural nouns for people who speak together.
*/
export const groupNouns = toWordSet(`
people men women boys girls children kids parents families residents neighbors neighbours locals officials officers authorities police leaders lawmakers legislators senators representatives
critics supporters opponents backers allies aides advisers advisors experts analysts economists researchers scientists scholars academics historians doctors nurses physicians
teachers students workers employees staff unions activists advocates campaigners protesters protestors demonstrators organizers organisers volunteers voters citizens taxpayers
republicans democrats conservatives liberals progressives tories prosecutors lawyers attorneys judges jurors investigators detectives firefighters paramedics
sources insiders witnesses survivors victims relatives friends colleagues fans players coaches members delegates donors investors traders bankers executives regulators
diplomats ministers governors mayors councillors councilors commissioners trustees directors owners landlords tenants customers users readers viewers listeners authors writers
mps msps mlas mpps meps tds peers reporters journalists editors columnists commentators pundits observers strategists pollsters consultants operatives lobbyists candidates rivals others another some many most several few
companies firms outlets agencies organizations organisations universities associations newspapers charities retailers manufacturers airlines insurers governments
spokesmen spokespeople spokeswomen farmers fishermen ranchers veterans soldiers troops commanders militants rebels insurgents refugees migrants immigrants muslims christians jews evangelicals catholics
passersby passers-by deputies fans alumni spies royals schoolchildren newlyweds crowd audience public community media press jury couple pair duo trio family
americans canadians britons europeans russians chinese israelis palestinians iranians iraqis syrians mexicans germans french
`);

/**
Nouns for what is written or broadcast and so speaks: "the letter says".
*/
export const writtenNouns = toWordSet('investigation inquiry audit statement letter email e-mail tweet tweets post memo memorandum report study article column editorial op-ed essay book blog website site page message text note release filing lawsuit suit complaint petition brief ruling opinion decision order document documents transcript indictment affidavit resolution declaration manifesto bulletin notice advisory fact-sheet factsheet caption headline sign banner placard poster ad advert advertisement commercial video paper newspaper magazine survey poll platform constitution amendment law bill rule guidelines label plaque inscription motto slogan invitation card flyer leaflet pamphlet excerpt passage story dossier agreement proclamation communique questionnaire brochure handbook manual guidance newsletter textbook memoir judgment judgement chapter review');

/**
Names that end like a noun for a person: "Rahman", "Hoffman".
*/
export const surnamesLikeNouns = toWordSet('rahman usman osman othman salman suleiman sulaiman soliman lehman hoffman hoffmann kaufman newman coleman goodman feldman friedman bergman zimmerman hartman herman norman workman chapman freeman bowman redman whitman wellman lippman hyman altman wasserman silverman hickman pittman pullman ackerman eastman coltman sherman truman tillman tubman heyman holtzman oldman gellman waxman kellerman seligman cushman beckman');

/**
Nouns that say of somebody only what they look like, how old they are or where they are from: "a tall man with a beard", "a native of Ohio".
*/
export const figureNouns = toWordSet('man woman boy girl guy bloke chap lad lass lady gentleman person individual human child kid toddler teenager teen adolescent adult youngster descendant native fan figure character soul presence giant beauty brunette blonde redhead loner introvert extrovert optimist pessimist perfectionist octogenarian septuagenarian nonagenarian centenarian lover');

/**
What makes an office of a "man" or a "lady" behind it: "point man", "first lady".
*/
export const figuresOfSpeech = toWordSet('first point front right-hand anchor best medicine straight hit stunt camera line');
