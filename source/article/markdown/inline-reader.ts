import type {Inline} from '../article.js';
import {decodeEntity} from './decode-entity.js';
import {pairStresses, readFlanks, type StressRun} from './pair-stresses.js';
import {readTarget, type References} from './read-target.js';
import {createTagFinder, pairBackticks} from './find-verbatim.js';

type Bracket = {readonly node: number; readonly isImage: boolean};
type Link = {readonly from: number; readonly to: number; readonly href: string};
type Handler = (at: number) => number;

const plain = /[^\n!&*<[\\\]_`~]+/y;
const escapable = /[!-/:-@[-`{-~]/;
const stressRuns = /\*+|_+|~+/y;

/**
A reader of one stretch of inline Markdown: one pass cuts it into nodes (words, runs of stress marks, brackets), then stresses are paired and the nodes put together.
*/
export const createInlineReader = (source: string, references: References) => {
	const nodes: string[] = [];
	const runs: StressRun[] = [];
	const links: Link[] = [];
	const brackets: Bracket[] = [];
	const codeEnds = pairBackticks(source);
	const findTag = createTagFinder(source);

	const push = (text: string, next: number): number => {
		nodes.push(text);
		return next;
	};

	const readEscape: Handler = at => {
		const character = source[at + 1] ?? '';
		return escapable.test(character) ? push(character, at + 2) : push('\\', at + 1);
	};

	const readCode: Handler = at => {
		const code = codeEnds.get(at);
		return code ? push(source.slice(code.start, code.end).trim(), code.after) : push(source.slice(at, at + 1), at + 1);
	};

	const readStress: Handler = at => {
		stressRuns.lastIndex = at;
		const [run] = stressRuns.exec(source)!;
		const after = at + run.length;
		runs.push({node: nodes.length, character: run[0]!, count: run.length, ...readFlanks(run[0]!, source[at - 1] ?? '', source[after] ?? '')});
		return push(run, after);
	};

	const readOpening: Handler = at => {
		const isImage = source[at] === '!';
		if (isImage && source[at + 1] !== '[') {
			return push('!', at + 1);
		}

		brackets.push({node: nodes.length, isImage});
		return isImage ? push('![', at + 2) : push('[', at + 1);
	};

	const readClosing: Handler = at => {
		const bracket = brackets.pop();
		const target = bracket && readTarget(source, at, nodes.slice(bracket.node + 1, bracket.node + 12).join(''), references);
		if (!target) {
			return push(']', at + 1);
		}

		nodes[bracket.node] = '';
		if (target.href !== '' && !bracket.isImage) {
			links.push({from: bracket.node, to: nodes.length, href: target.href});
		}

		return push('', target.end);
	};

	const readAngle: Handler = at => {
		const tag = findTag(at);
		if (!tag) {
			return push('<', at + 1);
		}

		if (tag.href !== undefined) {
			links.push({from: nodes.length, to: nodes.length + 1, href: tag.href});
		}

		return push(tag.text, tag.end);
	};

	const readEntity: Handler = at => {
		const entity = decodeEntity(source, at);
		return entity ? push(entity.character, entity.end) : push('&', at + 1);
	};

	const handlers: Readonly<Record<string, Handler>> = {
		'\\': readEscape, '`': readCode, '*': readStress, _: readStress, '~': readStress, '[': readOpening, '!': readOpening, ']': readClosing, '<': readAngle, '&': readEntity,
		'\n': at => push(' ', at + 1),
	};

	const cut = () => {
		for (let at = 0; at < source.length;) {
			plain.lastIndex = at;
			const words = plain.exec(source)?.[0];
			at = words === undefined ? handlers[source[at]!]!(at) : push(words, at + words.length);
		}
	};

	const read = (): {readonly text: string; readonly inlines: readonly Inline[]} => {
		cut();
		const pairs = pairStresses(runs);
		for (const run of runs) {
			nodes[run.node] = run.character.repeat(run.count);
		}

		const starts: number[] = [];
		let length = 0;
		for (const node of nodes) {
			starts.push(length);
			length += node.length;
		}

		const startOf = (node: number): number => starts[node] ?? length;
		const stresses = pairs
			.filter(({character}) => character !== '~')
			.map(({open, close, width}): Inline => ({kind: width === 2 ? 'strong' : 'emphasis', start: startOf(open + 1), end: startOf(close)}));
		const inlines = [...links.map(({from, to, href}): Inline => ({kind: 'link', start: startOf(from), end: startOf(to), href})), ...stresses]
			.filter(({start, end}) => end > start)
			.sort((a, b) => a.start - b.start || b.end - a.end);
		return {text: nodes.join(''), inlines};
	};

	return {read};
};
