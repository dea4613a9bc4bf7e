import type {Command} from './command.js';
import {libraryCommands} from './library-commands.js';

const any = Number.MAX_SAFE_INTEGER;

/**
The commands of the shell, in the order of the help.
*/
export const commands: readonly Command[] = [
	{
		name: 'quotes',
		summary: 'Search who said what',
		usage: '[query…]',
		examples: [
			['newsread quotes sanders letter', 'what Sanders said of a letter; typos are forgiven'],
			['newsread quotes speaker:trump "nuclear threat"', 'by speaker, with an exact phrase'],
			['newsread quotes letter -meeting after:2018-09', 'one word, without another, since September 2018'],
			['newsread quotes --speaker "Sarah Sanders" --csv > sanders.csv', 'all she said, for a spreadsheet'],
			['newsread quotes speaker:sanders --format biblatex > sources.bib', 'for a bibliography: an entry for each article, with its quotes'],
			['newsread quotes "white house" --json | jq .total', 'how many quotes, for a script'],
			['newsread quotes breakwater --why', 'with the evidence: the mention, the cue, the rule, how sure it is'],
			['newsread quotes sanders letter --save letters', 'saved under a name'],
			['newsread quotes --saved letters', 'the same again, with what is new since you last looked'],
		],
		notes: [
			'All words must match. An argument with a space in it is a phrase. Without a query: all quotes, newest first.',
			'In a query: word, "a phrase", -word or not:word, speaker:NAME or @NAME, after:DATE, before:DATE, section:WORD, outlet:WORD, article:WORD, kind:direct|partial|written|indirect.',
			'Plain text shows 200 quotes unless --limit says otherwise; the other forms give all of them.',
			'--format takes the forms that newsread cite does.',
			'Of a saved search, what was shown once is no longer new. newsread searches lists those saved, with how many quotes are new in each.',
		],
		flags: ['json', 'ndjson', 'csv', 'markdown', 'format', 'speaker', 'sort', 'limit', 'why', 'save', 'saved'],
		words: {least: 0, most: any},
		isQuery: true,
		otherNames: ['search', 'find', 'grep', 'quote', 'who', 'said'],
		async load() {
			const {quotes} = await import('./quotes.js');
			return quotes;
		},
	},
	{
		name: 'cite',
		summary: 'Cite a quote, for a text or a bibliography',
		usage: 'QUOTE…',
		examples: [
			['newsread cite "the primary purpose of the letter"', 'the quote that has these words, with who said it, where and when'],
			['newsread cite primary purpose letter --format markdown', 'for a text in Markdown'],
			['newsread cite 5f0c2d71 9be14a03 --format ris > quotes.ris', 'by their ids, for Zotero, EndNote and others'],
		],
		notes: [
			'A QUOTE is named by its id, which newsread quotes --why and --json show, by the beginning of it (four characters or more; eight of what is reported without marks), or by words that only it has. Of ids there may be several.',
			'Forms: plain, markdown, html and json give each quote; bibtex, biblatex, csl-json and ris an entry for each article, with its quotes as notes.',
			'Where it is only known when an article was updated, its date is told as an update. The date of access is that on which an article with an address came into the library.',
		],
		flags: ['format'],
		words: {least: 1, most: any},
		otherNames: ['citation', 'bibliography', 'reference', 'bibtex', 'take', 'copy'],
		async load() {
			const {cite} = await import('./cite.js');
			return cite;
		},
	},
	{
		name: 'searches',
		summary: 'List the saved searches and what is new in them',
		usage: '[remove NAME]',
		examples: [
			['newsread searches', 'in the order in which they were saved'],
			['newsread searches --json', 'for a script'],
			['newsread searches remove letters', 'take one away'],
		],
		notes: ['newsread quotes QUERY --save NAME saves a search, newsread quotes --saved NAME shows what it finds. Each library has its own.'],
		flags: ['json', 'ndjson', 'csv', 'markdown'],
		words: {least: 0, most: any},
		otherNames: ['saved', 'alerts', 'watch'],
		async load() {
			const {searches} = await import('./searches.js');
			return searches;
		},
	},
	{
		name: 'list',
		summary: 'List the articles of the library',
		usage: '',
		examples: [
			['newsread list', 'newest first'],
			['newsread list --library ~/news', 'of another folder'],
			['newsread list --json', 'for a script'],
		],
		flags: ['json', 'ndjson', 'csv', 'markdown', 'limit'],
		words: {least: 0, most: 0},
		otherNames: ['ls', 'articles', 'dir'],
		async load() {
			const {list} = await import('./list.js');
			return list;
		},
	},
	{
		name: 'read',
		summary: 'Print an article with its key points and speakers',
		usage: 'ARTICLE|FILE…|ADDRESS…|-',
		examples: [
			['newsread read kim summit', 'the article whose headline has these words'],
			['newsread read story.txt', 'a file'],
			['newsread read https://news.example/story', 'a page of the web, without adding it'],
			['newsread read story.txt --json', 'all that newsread knows of it'],
			['newsread read a.txt b.md --ndjson', 'several, one a line'],
			['newsread read story.txt --raw', 'the file as it is'],
		],
		notes: ['An ARTICLE is named by its id, its path in the library, or words of its headline.'],
		flags: ['json', 'ndjson', 'markdown', 'raw', 'allow-private'],
		words: {least: 1, most: any},
		otherNames: ['show', 'open', 'view', 'cat', 'print'],
		async load() {
			const {read} = await import('./read.js');
			return read;
		},
	},
	{
		name: 'related',
		summary: 'List the articles that tell the same story',
		usage: 'ARTICLE|FILE',
		examples: [
			['newsread related kim summit', 'other accounts of it, other versions and copies, with what shows it'],
			['newsread related story.txt', 'who of the library has the story of a file'],
			['newsread related kim summit --json', 'for a script'],
		],
		notes: [
			'An ARTICLE is named by its id, its path in the library, or words of its headline. The surest come first.',
			'Two articles tell one story where they share their wording, what is quoted in them, or rare words in headline and text, at about the same time. It is meant to be sure: accounts that have nothing of that in common are left out.',
		],
		flags: ['json', 'ndjson', 'csv', 'markdown', 'limit'],
		words: {least: 1, most: any},
		otherNames: ['similar', 'same', 'like', 'versions', 'duplicates', 'copies'],
		async load() {
			const {related} = await import('./related.js');
			return related;
		},
	},
	{
		name: 'speakers',
		summary: 'List who is quoted, and put names right',
		usage: '[name] | merge A B | rename A NEW | fix QUOTE NAME | undo',
		examples: [
			['newsread speakers', 'most quoted first'],
			['newsread speakers sanders', 'those of a name; typos are forgiven'],
			['newsread speakers --csv > speakers.csv', 'for a spreadsheet'],
			['newsread speakers merge Pauline "Pauline Strand"', 'the first is the second'],
			['newsread speakers rename "Lars Odum" "Lars Ødum" --role skipper', 'show a speaker under another name'],
			['newsread speakers fix "the dog was fine" "Frances Odum"', 'say who spoke one quote'],
			['newsread speakers fix "the dog was fine" unknown', 'nobody knows who did'],
			['newsread speakers undo', 'take the last correction back'],
		],
		notes: [
			'A speaker is named as newsread speakers lists them, or by id; a QUOTE by its id, which newsread quotes --why shows, or by words that only it has.',
			'Corrections are kept in corrections.yaml beside the articles (those of the samples in the data folder of your system), to read, edit and share. They are laid over what newsread finds, with every run.',
			'To list a speaker called Merge: newsread speakers -- merge.',
		],
		flags: ['json', 'ndjson', 'csv', 'markdown', 'limit', 'role'],
		words: {least: 0, most: any},
		otherNames: ['people', 'names', 'speaker', 'persons', 'merge', 'rename', 'fix', 'correct', 'undo'],
		async load() {
			const {speakers} = await import('./speakers.js');
			return speakers;
		},
	},
	...libraryCommands,
	{
		name: 'extract',
		summary: 'Find the quotes in text, as JSON',
		usage: 'FILE…|-',
		examples: [
			['newsread extract story.txt', '{"id": "story.txt", "quotes": […]}'],
			['newsread extract --ndjson < texts.ndjson > quotes.ndjson', 'one {"id", "text"} a line in, one {"id", "quotes"} a line out'],
			['newsread extract - --indirect < story.txt', 'what was said without quotation marks too'],
		],
		notes: [
			'The text is taken for a body: no headline and no key points are looked for, and a paragraph ends at a line break. Offsets (in UTF-16 code units) are into the text as given.',
			'A line that is no {"id", "text"} gives {"id", "error"}, and exit code 2 at the end.',
		],
		flags: ['ndjson', 'indirect'],
		words: {least: 0, most: any},
		otherNames: ['parse', 'analyze', 'detect'],
		async load() {
			const {extract} = await import('./extract.js');
			return extract;
		},
	},
	{
		name: 'doctor',
		summary: 'Check all that newsread stands on, and mend what it can',
		usage: '',
		examples: [
			['newsread doctor', 'the library, its store, feeds, corrections, reading record, configuration and terminal, a line each'],
			['newsread doctor --clean', 'and remove the stores of libraries that are gone'],
			['newsread doctor --json', 'for a script, or a report of a fault'],
		],
		notes: [
			'Each line begins with ok, mended, note (nothing is wrong) or trouble (something is left to be done, and the exit code is 2).',
			'A store that is damaged is made again from the articles. Your files and your reading record are only read.',
		],
		flags: ['json', 'clean'],
		words: {least: 0, most: 0},
		otherNames: ['check', 'diagnose', 'repair', 'status', 'health', 'fsck'],
		async load() {
			const {doctor} = await import('./doctor.js');
			return doctor;
		},
	},
];

/**
The command of exactly this name.
*/
export const findCommand = (name: string): Command | undefined => commands.find(command => command.name === name);
