/*
Names of places that stand capitalized like people's and that speak only by metonymy. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Countries, and cities and states that news datelines name; folded, words of longer names by their last word where that is telling.
*/
export const places = toWordSet(`
america canada britain england scotland wales ireland france germany italy spain portugal greece turkey russia ukraine belarus poland hungary austria switzerland belgium netherlands holland luxembourg denmark norway sweden finland iceland
estonia latvia lithuania romania bulgaria serbia croatia slovenia slovakia bosnia albania macedonia kosovo moldova georgia armenia azerbaijan kazakhstan uzbekistan afghanistan pakistan india bangladesh nepal
china japan korea taiwan mongolia vietnam thailand cambodia laos myanmar burma malaysia singapore indonesia philippines australia zealand fiji iran iraq syria lebanon israel palestine gaza jordan egypt libya tunisia algeria morocco sudan
ethiopia somalia kenya uganda tanzania rwanda congo nigeria ghana senegal mali niger chad cameroon angola zambia zimbabwe mozambique botswana namibia africa europe asia antarctica mexico guatemala honduras nicaragua panama cuba haiti jamaica
colombia venezuela ecuador peru bolivia brazil argentina chile uruguay paraguay yemen oman qatar bahrain kuwait emirates arabia dubai tehran baghdad damascus beirut jerusalem cairo tripoli kabul islamabad delhi mumbai
beijing shanghai tokyo seoul pyongyang hong kong taipei hanoi bangkok manila jakarta sydney melbourne canberra wellington auckland london manchester liverpool birmingham edinburgh glasgow cardiff belfast dublin paris marseille lyon
berlin munich hamburg frankfurt brussels amsterdam vienna zurich geneva rome milan naples madrid barcelona lisbon athens istanbul ankara moscow petersburg kiev kyiv minsk warsaw prague budapest bucharest sofia belgrade stockholm oslo copenhagen helsinki
washington york chicago boston philadelphia detroit cleveland cincinnati columbus pittsburgh baltimore atlanta miami orlando tampa charlotte nashville memphis louisville indianapolis milwaukee minneapolis louis dallas houston austin denver phoenix vegas seattle portland sacramento oakland
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming virginia
ontario quebec alberta manitoba saskatchewan columbia brunswick scotia newfoundland labrador yukon nunavut toronto montreal vancouver ottawa calgary edmonton winnipeg halifax regina saskatoon hamilton kitchener surrey
hollywood brooklyn manhattan harlem queens bronx benghazi aleppo mosul raqqa crimea donbass kashmir tibet xinjiang
`);

/**
Adjectives of nations and places, which stand before titles ("the Chinese president") and never end a person's name.
*/
export const nationalities = toWordSet(`
american canadian british english scottish welsh irish french german italian spanish portuguese greek turkish russian ukrainian belarusian polish hungarian austrian swiss belgian dutch danish norwegian swedish finnish icelandic
european asian african latin arab arabian persian iranian iraqi syrian lebanese israeli palestinian jordanian egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan nigerian ghanaian south north
chinese japanese korean taiwanese vietnamese thai cambodian burmese malaysian singaporean indonesian filipino australian indian pakistani bangladeshi nepali afghan mexican cuban haitian jamaican colombian venezuelan peruvian brazilian argentine chilean
saudi qatari kuwaiti yemeni emirati indigenous muslim christian jewish catholic protestant sunni shiite hindu buddhist islamic soviet western eastern southern northern texan californian quebecois
republican democratic conservative liberal tory labour democrat
czech slovak cypriot latvian lithuanian estonian albanian serbian croatian bosnian slovenian romanian bulgarian georgian armenian kazakh uzbek mongolian kiwi aussie spaniard briton frenchman frenchwoman dutchman dutchwoman englishman englishwoman irishman irishwoman welshman scotsman icelander londoner parisian glaswegian mancunian liverpudlian swede serb croat catalan sicilian zealander
`);

/**
Last words of the names of places, streets, waters and buildings.
*/
export const placeWords = toWordSet('street avenue road boulevard drive square plaza mountain mountains valley ocean beach islands isles coast canyon desert county city town township village province peninsula airport station stadium arena tower towers tunnel highway harbour harbor pier loop district territory territories strip building cathedral prison jail shore shores heights');

/**
Such words that are surnames as well: a place only where a preposition of place stands before the name.
*/
export const placeSurnames = toWordSet('lane park garden gardens hill hills river lake sea bay island creek falls forest bank hall bridge port camp vale moor marsh fen woods wood grove ridge cliff cliffs close crescent mews terrace row');

/**
Words before the name of a place that are part of it: "South Korea", "Greater Manchester", "New Jersey".
*/
export const placeModifiers = toWordSet('north south east west northern southern eastern western northeast northwest southeast southwest central upper lower great greater inner outer new old saint united');
