/*
What single verbs of speech do, beside what the tables of cues tell. By lemma, or by form where only some of the forms do it. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Verbs that say with "as" what somebody calls something: "classed as “a stroll”".
*/
export const namingVerbs = toWordSet('class classify describe dismiss brand label characterize characterise paint portray cast frame condemn hail praise denounce deride mock reject sum decry summarize summarise slam blast rubbish');

/**
Forms of verbs of speech that are as often nouns.
*/
export const nounLikeForms = toWordSet('report reports post posts note notes call calls claim claims answer answers question questions demand demands charge charges comment comments state states text texts tweet tweets vow vows promise promises attack attacks hope hopes fear fears order orders request requests term terms name names label brand blame praise support laugh smile message messages find want use view views rate rates rule rules issue issues address plea pledge pledges press lead estimate estimates show shows sign signs voice object cast pen dub detail details cry cries shot joke jokes quote quotes warning meeting writing reading crow bark roar snap close open finish pipe preview echo wonder challenge challenges reason reasons relate voices stress stresses fire push rail welcome thought protest protests mention offer offers proposal lie second');

/**
Forms that speak with "back" or "in" behind them: "Smith hit back".
*/
export const answeringForms = toWordSet('hit hits fired fires shot shoots clapped snapped wrote writes chimed weighed jumped cut');

/**
What a crowd does: “Go home,” sang the away end.
*/
export const crowdForms = toWordSet('sang chanted roared jeered cheered booed bellowed howled shouted');

/**
Forms that speak, before a description: “Go home,” said the night porter.
*/
export const tellingForms = toWordSet('said says told added wrote tweeted asked replied explained recalled continued argued insisted noted declared joked quipped laughed admitted revealed stated confessed commented remarked shouted yelled screamed chanted exclaimed whispered muttered snapped pleaded begged sobbed');

/**
Forms that speak only right after the words; "the engine roared" speaks nothing.
*/
export const voicingForms = toWordSet('sang roared bellowed cried called howled hollered sighed wailed squealed moaned groaned hissed barked thundered boomed grumbled gasped crowed jeered taunted complained warned protested enthused beamed fumed mused');

/**
Verbs of what is thought and not said.
*/
export const thinkingVerbs = toWordSet('think believe know hope fear feel wish hear see find learn understand');

/**
Verbs that open a clause right after "who"; others ("told", "knows", "shot") have somebody for their object.
*/
export const clauseVerbs = toWordSet('think believe hope fear feel wish say claim argue insist suggest allege contend maintain assume suspect imagine add note agree doubt deny guess assert swear admit concede complain explain reply');

/**
Verbs that name or describe, and never report.
*/
export const neverReporting = toWordSet('call describe dub label brand quote lecture sing shoot continue object relate read open voice close find show feel hear see want deny determine decide expect hope fear');

/**
The commonest cues, each of which the ranker knows alone.
*/
export const commonCues = toWordSet('say tell add write call ask tweet describe continue explain note argue insist warn declare accuse dub think read name use hear see quote refer find report believe want');

/**
Verbs by which somebody surely speaks, rather than admits “defeat”.
*/
export const utteringVerbs = toWordSet('say tell ask shout yell scream reply answer write add joke whisper text');

/**
Verbs that answer another.
*/
export const replyVerbs = toWordSet('reply answer respond retort counter shoot snap ask agree disagree object interrupt interject protest concede correct');

/**
Verbs of what is written.
*/
export const writingVerbs = toWordSet('write tweet retweet post text email e-mail message blog read publish pen sign');

/**
Verbs of speech after which nothing need have been said: "had to admit".
*/
export const avowingVerbs = toWordSet('admit confess concede acknowledge say ask wonder add confirm deny insist warn');

/**
Participles of what others do to whoever bears them: "Smith, asked by reporters".
*/
export const receivingForms = toWordSet('asked told questioned pressed called quoted challenged urged warned informed reminded advised named described');

/**
Verbs with whom the writer turns to for their object: "When I told Lee".
*/
export const addressingForms = toWordSet('tell told ask asked telephone telephoned phone phoned email emailed text texted meet met visit visited thank thanked interview interviewed');

/**
Such verbs with "to" before whom they turn to: "I repeated this to Lee".
*/
export const addressingToForms = toWordSet('repeat repeated read show showed put say said speak spoke talk talked mention mentioned suggest suggested explain explained turn turned write wrote describe described');

/**
Participles with somebody behind "by" who is not who speaks: "The group, led by Ann Lee, said".
*/
export const joiningForms = toWordSet('led chaired headed backed represented joined flanked accompanied supported founded organized organised advised owned run');
