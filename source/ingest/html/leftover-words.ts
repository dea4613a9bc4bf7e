/*
What readers of pages leave around a story, beside what a paste holds too (article/debris/debris-lines.ts). Lines are folded.
*/
const list = (words: string): readonly string[] => words.split(' / ');

/**
Whole lines.
*/
export const leftoverLines: ReadonlySet<string> = new Set([
	...list('related / related: / related stories / related articles / related content / related coverage / related topics / advertisement / sponsored / sponsored content / sponsored links / comment / comments / about the author / about the authors / about the author: / recommended / recommended: / recommended for you / recommended stories / recommended reading / recommended videos / recommended articles / donate / donate now / sign up / share this / tag / tags / topics / categories / price at / always active / current issue / popular / learn more / sign in or create an account'),
	...list('weitere informationen / ende der weiteren informationen / inhalt / mit video / mit audio / link des videos / anzeige / annonce / mehr zum thema'),
]);

/**
Beginnings of short lines.
*/
export const leftoverBeginnings: readonly string[] = [
	...list('read more / read next / read also / read the full / more from / more on / more stories / more about / see also / also read / watch: / watch now / watch live / watch the video / watch | / listen: / listen now / listen to this / subscribe / get the latest / get the free / get the daily / get our latest / get our free / get our daily / get daily / follow us / follow the latest / follow our / follow along / join us / join our / share this article / share this story / share this page / share on facebook / share on twitter / share on x / share on whatsapp / click here / story continues / copyright © / copyright (c) / copyright 20 / copyright 19 / © / (c) / all rights reserved / download our / download the app / support us / support our / topics: / tags: / filed under / published under / first published / originally published / this article was originally / this article first / our standards: / have a story / have a tip / got a story / got a tip / get in touch / do you have a story / do you have a tip / do you have information / do you have more information / to view this video / for the latest news / for more news / for the latest stories / for more stories / for the latest breaking / for more breaking'),
	...list('sign up for / sign up to / sign up here / sign up now / sign up today / sign up with / author of the article / with files from / with reporting by / with reporting from / additional reporting / this site is protected / this page is protected / site is protected / ad block users / adblock users / if you buy something / if you purchase something / we may earn / stay informed / find out more'),
	...list('an dieser stelle finde / externer inhalt / empfohlener / youtube-inhalte / ich bin damit einverstanden / sie haben einen fehler / fehler melden / fehler gefunden / dieses thema im programm / sendung: / redaktion: / rechte: / zuerst veroffentlicht'),
];

/**
Lines that say how long ago, how long or what is most read.
*/
export const leftoverShapes = /^(?:most (?:read|popular|viewed)\b.{0,20}|\d{1,2} (?:minutes?|hours?|days?) ago|\d{1,2}:\d\d .{0,120})$/;

/**
What short lines call for.
*/
export const calls = /\b(?:newsletters?|sign up (?:for|to)|to your inbox|subscribers? only|unlimited (?:digital|online) access|already a subscriber|(?:click|tap) here|our (?:newsletter|app|podcast))\b/;

/**
What a sentence has that somebody says.
*/
export const speaking = /\b(?:said|says|told|tells|asked|asks|wrote|added|replied|answered|shouted|cried|sang|warned|argued|claimed|insisted|explained|declared|announced|sagte|sagt|schrieb|erklarte|dijo)\b|, (?:say|dit|ask) /;

/**
What a sentence has that is told of somebody.
*/
export const telling = /\b(?:he|she|they|him|her|his|them|was|were|had|did)\b/;

/**
What is said of a text and its makers, beside whom nobody is told of.
*/
export const publishing = /\b(?:published|publication|reporting|editing|edited|rights|copyright|appeared|newsletters?)\b/;

/**
The stamp of a live report: when, and who wrote it.
*/
export const liveStamp = /^(?:\d{1,2} (?:mins?|minutes?|hours?|days?) ago ?)?\d{1,2}[.:]\d\d ?(?:[\p{Letter} '.’]{2,40})?$/u;

/**
What stands beside a name in a line that says who wrote it.
*/
export const headWords: ReadonlySet<string> = new Set(list('by / von / par / por / and / und / the / in / for / with / author / of / article / politics / news / reporter / correspondent / editor / writer / senior / staff / updated / published / redaktion'));

/**
What a writer is, alone on a line over the story: "Political Correspondent".
*/
export const writersRole = /^(?:[a-z]+ ){0,3}(?:correspondent|editor|reporter|columnist)s?$/;

/**
What is told of a writer.
*/
export const biography = /\b(?:is|was|has been|covers|writes|reports|joined|lives|works|worked)\b/;
