import type {Inline} from '../article.js';
import {decodeEntity} from './decode-entity.js';
import {createTagFinder, pairBackticks, type CodeSpan, type Tag} from './find-verbatim.js';
import {pairStresses, readFlanks, type StressRun} from './pair-stresses.js';
import {readTarget, type References} from './read-target.js';

type Bracket = {readonly node: number; readonly isImage: boolean};
type Link = {readonly from: number; readonly to: number; readonly href: string};

const plain = /[^\n!&*<[\\\]_`~]+/y;
const escapable = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');
const stressRuns = /\*+|_+|~+/y;

/**
A reader of one stretch of inline Markdown: one pass cuts it into nodes (words, runs of stress marks, brackets), then stresses are paired and the nodes put together. Made for one `read`.
*/
export class InlineReader {
	readonly #source: string;
	readonly #references: References;
	readonly #nodes: string[] = [];
	readonly #runs: StressRun[] = [];
	readonly #links: Link[] = [];
	readonly #brackets: Bracket[] = [];
	readonly #codeSpans: ReadonlyMap<number, CodeSpan>;
	readonly #findTag: (at: number) => Tag | undefined;

	constructor(source: string, references: References) {
		this.#source = source;
		this.#references = references;
		this.#codeSpans = pairBackticks(source);
		this.#findTag = createTagFinder(source);
	}

	// Where each node starts, and behind them all where the text ends.
	#measure(): readonly number[] {
		const starts = [0];
		for (const node of this.#nodes) {
			starts.push(starts.at(-1)! + node.length);
		}

		return starts;
	}

	#push(text: string, next: number): number {
		this.#nodes.push(text);
		return next;
	}

	// Each reads one mark and says where reading goes on.
	#readMark(at: number): number {
		switch (this.#source[at]!) {
			case '\\': {
				return this.#readEscape(at);
			}

			case '`': {
				return this.#readCode(at);
			}

			case '!':
			case '[': {
				return this.#readOpening(at);
			}

			case ']': {
				return this.#readClosing(at);
			}

			case '<': {
				return this.#readAngle(at);
			}

			case '&': {
				const entity = decodeEntity(this.#source, at);
				return this.#push(entity?.character ?? '&', entity?.end ?? (at + 1));
			}

			case '\n': {
				return this.#push(' ', at + 1);
			}

			default: {
				return this.#readStress(at);
			}
		}
	}

	#readEscape(at: number): number {
		const character = this.#source[at + 1] ?? '';
		return escapable.has(character) ? this.#push(character, at + 2) : this.#push('\\', at + 1);
	}

	#readCode(at: number): number {
		const code = this.#codeSpans.get(at);
		return code ? this.#push(this.#source.slice(code.start, code.end).trim(), code.after) : this.#push('`', at + 1);
	}

	#readStress(at: number): number {
		stressRuns.lastIndex = at;
		const [run] = stressRuns.exec(this.#source)!;
		const after = at + run.length;
		this.#runs.push({node: this.#nodes.length, character: run[0]!, count: run.length, ...readFlanks(run[0]!, this.#source[at - 1] ?? '', this.#source[after] ?? '')});
		return this.#push(run, after);
	}

	#readOpening(at: number): number {
		const isImage = this.#source[at] === '!';
		if (isImage && this.#source[at + 1] !== '[') {
			return this.#push('!', at + 1);
		}

		this.#brackets.push({node: this.#nodes.length, isImage});
		return isImage ? this.#push('![', at + 2) : this.#push('[', at + 1);
	}

	#readClosing(at: number): number {
		const bracket = this.#brackets.pop();
		const target = bracket && readTarget(this.#source, at, this.#nodes.slice(bracket.node + 1, bracket.node + 12).join(''), this.#references);
		if (!target) {
			return this.#push(']', at + 1);
		}

		this.#nodes[bracket.node] = '';
		if (target.href !== '' && !bracket.isImage) {
			this.#links.push({from: bracket.node, to: this.#nodes.length, href: target.href});
		}

		return this.#push('', target.end);
	}

	#readAngle(at: number): number {
		const tag = this.#findTag(at);
		if (!tag) {
			return this.#push('<', at + 1);
		}

		if (tag.href !== undefined) {
			this.#links.push({from: this.#nodes.length, to: this.#nodes.length + 1, href: tag.href});
		}

		return this.#push(tag.text, tag.end);
	}

	/**
	The text without its marks, and the links and stresses over it.
	*/
	read(): {readonly text: string; readonly inlines: readonly Inline[]} {
		for (let at = 0; at < this.#source.length;) {
			plain.lastIndex = at;
			const words = plain.exec(this.#source)?.[0];
			at = words === undefined ? this.#readMark(at) : this.#push(words, at + words.length);
		}

		const pairs = pairStresses(this.#runs);
		for (const run of this.#runs) {
			this.#nodes[run.node] = run.character.repeat(run.count);
		}

		const starts = this.#measure();
		const links = this.#links.map(({from, to, href}): Inline => ({kind: 'link', start: starts[from]!, end: starts[to]!, href}));
		const stresses = pairs
			.filter(({character}) => character !== '~')
			.map(({open, close, width}): Inline => ({kind: width === 2 ? 'strong' : 'emphasis', start: starts[open + 1]!, end: starts[close]!}));
		const inlines = [...links, ...stresses]
			.filter(({start, end}) => end > start)
			.sort((a, b) => a.start === b.start ? b.end - a.end : a.start - b.start);
		return {text: this.#nodes.join(''), inlines};
	}
}
