/*
Closed-class and other frequent words that begin sentences with a capital and are no names. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Determiners that begin a noun phrase.
*/
export const determiners = toWordSet('the a an this these those my your his her its our their one two three four five six seven eight nine ten some any no every each either neither another both all many most several few other');

/**
Possessive determiners.
*/
export const possessives = toWordSet('my your his her its our their');

/**
Prepositions and particles after which a noun is no subject.
*/
export const prepositions = toWordSet('of in on at by for with from to into onto over under about against between among through during before after since until till near behind beside besides beyond within without toward towards upon across along around amid despite except like unlike via per than as including regarding concerning following off out up down inside outside throughout versus vs');

/**
Conjunctions and relatives that begin a clause.
*/
export const clauseOpeners = toWordSet('and but or nor so yet because although though while whereas if unless that which who whom whose when where why how whether once since as until before after');

/**
Auxiliary verbs and negations that stand between a subject and its verb.
*/
export const auxiliaries = toWordSet('is are was were be been being am has have had having do does did will would shall should can could may might must not never n\'t also just then later again even only still already once soon always often further finally eventually subsequently recently reportedly allegedly repeatedly simply instead has since');

/**
Other words that begin sentences and are no names.
*/
export const sentenceStarters = toWordSet(`
the a an this that these those my your his her its our their one two three four five six seven eight nine ten some any no every each either neither another both all many most several few other
of in on at by for with from to into onto over under about against between among through during before after since until till near behind beside besides beyond within without toward towards upon across along around amid despite except like unlike via per than as including regarding concerning following
and but or nor so yet because although though while whereas if unless which who whom whose when where why how whether once
is are was were be been being am has have had having do does did will would shall should can could may might must not never
he she it they we i you him them us me himself herself itself themselves mine yours hers ours theirs who what
there here then now today yesterday tomorrow tonight later earlier recently meanwhile however moreover furthermore nevertheless nonetheless still also even just only again perhaps maybe indeed instead thus therefore hence otherwise
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter
asked according citing speaking talking writing noting adding saying calling pointing responding referring given based born known called named using taking looking making getting going coming
yes no oh well ok okay please thanks thank sorry hello hi hey let lets say says said told read watch see more less much such very too so what's that's it's there's here's i'm i've i'd we're we've you're they're he's she's don't didn't isn't wasn't aren't doesn't can't won't
first second third last next previous new old former early late good bad great big small best worst nearly almost about roughly around approximately least about
people officials police critics experts authorities residents supporters analysts others everyone someone nobody anyone nothing something everything anything none
part talk news photo image file video related advertisement update editor's note story stories opinion analysis correction transcript key points
during whatever whenever wherever whichever whoever apparently clearly obviously certainly unfortunately fortunately ultimately finally eventually initially originally previously currently generally usually typically often sometimes always never especially particularly notably specifically additionally similarly likewise separately consequently accordingly overall together together apart aside ahead back ever yet thanks
`);

/**
Words that are no part of a name even where they are capitalized within a sentence, as in a headline.
*/
export const closedWords = toWordSet(`
the a an this that these those my your his her its our their one two three four five six seven eight nine ten some any no every each either neither both all many most several few
of in on at by for with from to into onto over under about against between among through during before after since until near behind beside besides beyond within without toward towards upon across along around amid despite except like unlike via per than as including
and but or nor so yet because although though while whereas if unless which who whom whose when where why how whether once
is are was were be been being am has have had having do does did would shall should can could might must not never
he she it they we i you him them us me himself herself itself themselves there here then now today yesterday tomorrow
it's that's there's here's i'm i've i'd we're we've you're they're he's she's don't didn't isn't wasn't aren't doesn't can't won't
`);

/**
Days and months, capitalized and no names.
*/
export const calendarWords = toWordSet('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving halloween ramadan passover hanukkah');

/**
Words that count those behind an "of": "hundreds of protesters".
*/
export const quantities = toWordSet('hundreds thousands millions dozens scores tens crowds groups crowd group handful couple number majority most many some several dozen hundred');
