/*
The article's page: its lines in sight, with the bars and initials of who speaks, the matches of what is looked for, the quote under the cursor.
*/
import type {Inline} from '../../article/article.js';
import type {Span} from '../../language/span.js';
import type {Line, LineKind} from '../layout/article-line.js';
import {countCells} from '../layout/cells.js';
import {countWhile} from '../layout/count-while.js';
import {marksWithin, type QuoteMark} from '../layout/index-quotes.js';
import {run, type Role, type Row, type Run} from '../layout/row.js';
import {barOf, initialsFor, speakerRoles} from '../layout/speaker-words.js';
import {styleLine, type Decoration} from '../layout/style-line.js';
import {sentenceOf, type ArticleView} from '../state/article-view.js';

const lineRoles: Partial<Readonly<Record<LineKind, readonly Role[]>>> = {
	meta: ['quiet'],
	badge: ['badge'],
	panel: ['heading'],
	headline: ['heading'],
	standfirst: ['emphasis'],
	byline: ['quiet'],
	caption: ['quiet', 'emphasis'],
	credit: ['quiet'],
	subheading: ['heading'],
	question: ['strong'],
	blockquote: ['emphasis'],
	embed: ['quiet'],
};

const inlineRoles: Readonly<Record<Inline['kind'], readonly Role[]>> = {
	link: ['link'],
	emphasis: ['emphasis'],
	strong: ['strong'],
	dateline: ['quiet'],
};

const matchDecorations = ({matches, find}: ArticleView, span: Span): readonly Decoration[] => {
	const found: Decoration[] = [];
	for (let index = countWhile(matches, ({end}) => end <= span.start); index < matches.length && matches[index]!.start < span.end; index++) {
		const match = matches[index]!;
		found.push({...match, roles: [match.start === find?.at ? 'current-match' : 'match']});
	}

	return found;
};

const quoteDecorations = ({current}: ArticleView, marks: readonly QuoteMark[]): readonly Decoration[] => {
	if (!current) {
		return [];
	}

	const {mention, cue} = current.attribution;
	return [
		...marks.filter(({quote}) => quote === current).map(({start, end}) => ({start, end, roles: ['current-quote'] as const})),
		...(mention ? [{start: mention.start, end: mention.end, roles: ['mention'] as const}] : []),
		...(cue ? [{start: cue.start, end: cue.end, roles: ['cue'] as const}] : []),
	];
};

const pointDecorations = (view: ArticleView): readonly Decoration[] => {
	const sentence = sentenceOf(view);
	return sentence ? [{start: sentence.start, end: sentence.end, roles: ['key-sentence']}] : [];
};

const inlineDecorations = ({record}: ArticleView, span: Span): readonly Decoration[] =>
	record.article.inlines.filter(({start, end}) => start < span.end && end > span.start).map(({start, end, kind}) => ({start, end, roles: inlineRoles[kind]}));

// The words of a panel's heading, and a rule to the end of the measure.
const drawPanel = ({text}: Line, measure: number): readonly Run[] => {
	const rest = measure - countCells(text) - 1;
	return [run(text, 'heading', 'accent'), ...(rest > 0 ? [run(` ${'─'.repeat(rest)}`, 'rule')] : [])];
};

// Pages part the names of writers by icons and links, of which gaps are left where they are copied.
const closeGaps = ({text, roles}: Run): Run => run(text.replaceAll(/[ \u{A0}]{2,}/gu, ' '), ...roles);

const drawText = (view: ArticleView, line: Line, marks: readonly QuoteMark[]): readonly Run[] => {
	if (line.kind === 'panel') {
		return drawPanel(line, view.page.measure);
	}

	const roles = lineRoles[line.kind] ?? [];
	if (!line.span) {
		return line.text === '' ? [] : [run(line.text, ...roles)];
	}

	const decorations = [...inlineDecorations(view, line.span), ...quoteDecorations(view, marks), ...pointDecorations(view), ...matchDecorations(view, line.span)];
	const runs = styleLine(view.text, line.span, decorations, roles);
	return [...(line.lead === '' ? [] : [run(line.lead, 'quiet')]), ...(line.kind === 'byline' ? runs.map(each => closeGaps(each)) : runs)];
};

// The quote that the gutter tells of: the one under the cursor, else the first to begin here, else the one that goes on.
const toldMark = ({current}: ArticleView, marks: readonly QuoteMark[], {start, end}: Span): QuoteMark | undefined =>
	marks.find(({quote}) => quote === current) ?? marks.find(mark => mark.isOpening && mark.start >= start && mark.start < end) ?? marks[0];

const drawGutter = (view: ArticleView, line: Line, marks: readonly QuoteMark[]): readonly Run[] => {
	const {gutter, hasInitials} = view.page;
	if (gutter === 0) {
		return [];
	}

	const mark = line.span ? toldMark(view, marks, line.span) : undefined;
	if (!mark || !line.span) {
		return [run(' '.repeat(gutter))];
	}

	const isCurrent = mark.quote === view.current;
	const isBegins = mark.isOpening && mark.start >= line.span.start && mark.start < line.span.end;
	const initials = hasInitials && isBegins ? initialsFor(mark.quote) : '';
	const roles = speakerRoles(mark.quote);
	const lead = ' '.repeat(Math.max(0, gutter - 2 - countCells(initials)));
	return [run(`${lead}${initials}`, ...roles, ...(isCurrent ? ['strong' as const] : [])), run(barOf(mark.speaker, {isCurrent, hasInitials}), ...roles), run(' ')];
};

const drawLine = (view: ArticleView, line: Line): Row => {
	const marks = line.span ? marksWithin(view.quotes, line.span) : [];
	return [...(view.page.margin > 0 ? [run(' '.repeat(view.page.margin))] : []), ...drawGutter(view, line, marks), ...drawText(view, line, marks)];
};

/**
The rows of an article in its window; fewer than the window has where the article is shorter.
*/
export const drawArticle = (view: ArticleView): readonly Row[] =>
	view.lines.slice(view.top, view.top + view.height).map(line => drawLine(view, line));
