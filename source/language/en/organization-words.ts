/*
Words that tell an organization from a person. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Capitalized words that make the name they stand in an organization's.
*/
export const organizationWords = toWordSet(`
inc corp corporation co company ltd llc plc llp gmbh ag sa group holdings partners associates capital ventures industries enterprises technologies systems solutions energy water motors airlines airways bank financial insurance
department ministry office agency bureau administration commission committee council board authority service services force forces army navy guard police constabulary gendarmerie rcmp court tribunal senate congress parliament assembly legislature cabinet treasury pentagon kremlin
house party union association federation confederation league society institute institution foundation trust fund organization organisation coalition alliance network center centre project initiative campaign caucus conference convention pac
university college school academy hospital clinic church mosque synagogue diocese forum museum library theater theatre
times post journal news press herald register star globe examiner observer chronicle dispatch inquirer sentinel courier gazette tribune gazette guardian telegraph magazine radio television media tv cnn nbc abc cbs cbc ctv bbc npr pbs msnbc reuters bloomberg politico breitbart facebook twitter google amazon apple microsoft tesla
club fc united raptors leafs canucks yankees giants state states nations republicans democrats conservatives liberals greens ndp gop un nato eu imf who fbi cia nsa irs epa dnc rnc fda cdc doj dhs nra aclu naacp airport hotel resort studios pictures records entertainment games sports team aggregates foods logistics sons daughters brothers farms dairies dairy mills works products materials homes properties stores labs laboratories pharmaceuticals chemicals steel mining minerals electric railway railways lines ferries cruises bakery conservancy brewery distillery orchestra choir theatres cinemas gallery publishing publishers insurers builders contractors consultants chamber command directorate secretariat
`);

/**
Such words that what a body is for or works on can follow within its name: "Committee on Foreign Relations", but "the Pentagon on Iran".
*/
export const themedBodies = toWordSet('committee council center centre commission conference institute institution campaign society board office bureau agency foundation coalition alliance fund network forum ministry department trust authority panel school college hospital academy association initiative project league federation union group organization organisation caucus pac partners party service services tribunal court');

/**
Lower-case nouns for bodies that speak: "the company said".
*/
export const organizationNouns = toWordSet(`
company firm corporation business bank lender insurer fund trust brokerage conglomerate consortium cooperative co-op automaker carmaker drugmaker chipmaker retailer manufacturer maker supplier carrier airline operator utility startup start-up agency department ministry office bureau administration government
center centre council board commission committee court panel authority force service body party union association federation league group organization organisation coalition alliance network foundation institute
leadership directorate inspectorate university college school hospital church diocese parish club team campaign white-house city town county province state country nation army military navy newspaper paper magazine station broadcaster outlet channel
charity diocese parish forum nonprofit non-profit think-tank watchdog regulator chamber parliament senate congress legislature assembly cabinet opposition embassy consulate majority minority faction camp movement militia tribunal district caucus delegation secretariat
festival museum gallery theatre theater orchestra ballet zoo aquarium airport hotel restaurant brewery distillery winery casino resort clinic hospice laboratory observatory studio consortium cooperative co-operative collective guild syndicate
`);

/**
Organizations that are named without such a word and that a name of one word could be taken for a person's.
*/
export const knownOrganizations = toWordSet(`
kremlin pentagon vatican downing-street whitehall google facebook twitter amazon apple microsoft tesla uber netflix boeing airbus toyota honda ford volkswagen samsung huawei sony intel ibm walmart target
reuters bloomberg politico breitbart vox buzzfeed huffpost newsweek time forbes fortune variety wikileaks greenpeace amnesty oxfam unicef hezbollah hamas isis taliban fatah likud interpol nato opec gazprom rosneft
gallup rasmussen quinnipiac nielsen moody moody's fitch starbucks mcdonald's exxon chevron shell bp nike adidas disney comcast verizon at&t snc-lavalin bombardier telus rogers
ofcom ofsted ofgem ofwat defra europol eurojust frontex eurostat unesco unison asda tesco ikea primark greggs aldi lidl waitrose vodafone hsbc natwest ryanair easyjet qantas telstra optus westpac eskom transnet
airbnb spotify instagram tiktok snapchat whatsapp youtube linkedin reddit openai nvidia nissan hyundai bmw pfizer moderna astrazeneca novartis unilever petrobras lufthansa deloitte kpmg accenture
mastercard paypal ebay alibaba tencent xiaomi lenovo xinhua tass euronews interfax ukrinform spacex blackrock citigroup costco kroger doordash instacart shopify dropbox stellantis nintendo sanofi gsk
labour scotus potus parliament congress senate whitehouse medicare brussels
`);

/**
The first two words of organizations' names that read like a person's.
*/
export const personlikeOrganizations: ReadonlySet<string> = new Set(['jp morgan', 'morgan stanley', 'goldman sachs', 'wells fargo', 'merrill lynch', 'philip morris', 'lockheed martin', 'booz allen', 'rolls royce', 'eli lilly', 'fannie mae', 'freddie mac', 'tim hortons', 'harley davidson', 'rio tinto', 'cb richard', 'smith barney', 'piper sandler', 'piper jaffray', 'credit suisse', 'jones lang', 'marie stopes', 'jaguar land']);

/**
Such words and organizations that are surnames as well: "Jim Courier", "Doug Ford".
*/
export const surnamedOrganizations = toWordSet('bank house press post register star courier court force guard mills steel ford nielsen rogers moody fitch disney forbes shell bloomberg gallup');
