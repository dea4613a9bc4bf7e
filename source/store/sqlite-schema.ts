/*
The tables of a store on the disk. Texts that people wrote are kept as JSON or as bytes, since SQLite's own text cannot hold every string of JavaScript.
*/

/**
What says that a file is a store of newsread: "news" in ASCII.
*/
export const storeMark = 0x6E_65_77_73;

/**
The version of the tables below.
*/
export const schemaVersion = 8;

/**
The tables, each made where it is missing.

- `meta`: the extractor's stamp, the generation (which every change raises), the next number of a quote and of a term, how many speakers there are and of which generation that is true, the order of a generation's articles as bytes, what the checksums of all people and of all terms come to, and what damage was found.
- `articles`: the numbers of an article's quotes are `count` from `first` on; `file` is the path of the file that brought it; `bodies` holds the rest of it, apart since it is large.
- `standing`: the order of articles, as bytes that compare as JavaScript compares strings, with what filters ask of them as numbers of `facets`, whose values are JSON.
- `terms`: the words of quotes (`w`) with how many quotes hold them in their text, in their speaker's name or role, and in either; words as they stand where that is not folded (`s`), and kinds of quotes (`k`); the words of names (`n`) and roles (`r`) of people, and the blocks (`b`) whose people may be one speaker, which count people instead of quotes in `either`.
- `postings`: which quotes (or people) hold a term, and where in them, in chunks: the chunk's number and 2^20 times the term's make its own.
- `people`: the speakers as articles tell them, with how many quotes they have and how many they might have had (`uses`); a number is never given twice, since whoever has seen a speaker under one may hold it still; `sayings`: which quotes, in chunks likewise.

Every `sum` is a checksum of its row.
*/
export const schema = `
create table if not exists meta (key text primary key, value) without rowid;
create table if not exists files (path text primary key, size integer not null, modified real not null, hash text not null, articles text not null, problem text, sum integer not null) without rowid;
create table if not exists articles (number integer primary key, id text not null unique, first integer not null, count integer not null, file text, summary text not null, sum integer not null);
create table if not exists bodies (number integer primary key, body blob not null, sum integer not null);
create table if not exists standing (date blob not null, path blob not null, id blob not null, number integer not null, first integer not null, count integer not null, published integer not null, section integer not null, outlet integer not null, sum integer not null, primary key (date desc, path, id)) without rowid;
create table if not exists facets (id integer primary key, value text not null unique, sum integer not null);
create table if not exists terms (kind text not null, term text not null, id integer not null, text integer not null, speaker integer not null, either integer not null, sum integer not null, primary key (kind, term)) without rowid;
create table if not exists postings (id integer primary key, last integer not null, docs blob not null, sum integer not null, places blob, places_sum integer);
create table if not exists people (id integer primary key autoincrement, speaker text not null, quotes integer not null, uses integer not null, hash integer not null, sum integer not null);
create index if not exists people_hash on people (hash);
create table if not exists sayings (id integer primary key, last integer not null, docs blob not null, sum integer not null, places blob, places_sum integer);
`;

/**
The names of the tables.
*/
export const tables = ['meta', 'files', 'articles', 'bodies', 'standing', 'facets', 'terms', 'postings', 'people', 'sayings'] as const;
