/*
A page's tags and words on their way from its parser, without what was struck out, and with what is raised or lowered as characters for it.
*/
import {isFootnote, struckTags, writeFraction, writeRaised, type Raise} from '../raised-words.js';

type Attributes = Readonly<Record<string, string>>;

/**
What takes a page's tags and words one after the other.
*/
export type RunSink = {
	readonly open: (name: string, attributes: Attributes) => void;
	readonly write: (text: string) => void;
	readonly close: (name: string) => void;
};

// Held until it ends, or turns out to be more than a mark.
type Held = {readonly way: Raise; text: string; isLinked: boolean; depth: number; readonly passed: Array<(sink: RunSink) => void>};

const mostHeld = 24;
const isRaise = (name: string): name is Raise => name === 'sup' || name === 'sub';
const running: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'strong', 'i', 'em', 'span', 'font', 'small', 'cite', 'u', 'mark']);

/**
Passes a page's tags and words on to a sink. Linear.
*/
export class RunRewriter implements RunSink {
	readonly #sink: RunSink;
	#struck = 0;
	#hasGap = false;
	#before = '';
	#held: Held | undefined;

	// What was raised and may be the upper half of a fraction; its stroke, where that followed.
	#over: Held | undefined;
	#stroke = '';

	// Whether a link has begun and has no words yet.
	#isLinkStart = false;

	constructor(sink: RunSink) {
		this.#sink = sink;
	}

	#put(text: string): void {
		if (text === '') {
			return;
		}

		const gap = this.#hasGap && /^[\p{Letter}\p{Number}]/u.test(text) && /\S/.test(this.#before) ? ' ' : '';
		this.#hasGap = false;
		this.#sink.write(gap + text);
		this.#before = text.at(-1)!;
		this.#isLinkStart &&= text.trim() === '';
	}

	// The upper half was none.
	#settle(isEndOfLink: boolean): void {
		const over = this.#over;
		if (over === undefined) {
			return;
		}

		const stroke = this.#stroke;
		this.#over = undefined;
		this.#stroke = '';
		if (!isFootnote(over.text, over.isLinked || (isEndOfLink && this.#isLinkStart))) {
			this.#put(writeRaised(over.way, over.text, this.#before));
		}

		this.#put(stroke);
	}

	// More than a mark: everything in it as it stands.
	#release(): void {
		const held = this.#held;
		this.#held = undefined;
		this.#settle(false);
		for (const pass of held?.passed ?? []) {
			pass({open: (name, attributes) => {
				this.#sink.open(name, attributes);
			}, write: text => {
				this.#put(text);
			}, close: name => {
				this.#sink.close(name);
			}});
		}
	}

	#finish(held: Held): void {
		this.#held = undefined;
		if (held.way === 'sub' && this.#over !== undefined && this.#stroke !== '' && /^\s*\d{1,4}\s*$/.test(held.text)) {
			const {text} = this.#over;
			this.#over = undefined;
			this.#stroke = '';
			this.#put(writeFraction(text, held.text, this.#before));
			return;
		}

		this.#settle(false);
		if (held.way === 'sup') {
			this.#over = held;
		} else {
			this.#put(writeRaised('sub', held.text, this.#before));
		}
	}

	// Where a line may end, nothing is raised above what stood before.
	#pass(name: string): void {
		if (running.has(name)) {
			return;
		}

		this.#before = '';
		this.#hasGap = false;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#struck > 0 || struckTags.has(name)) {
			this.#struck++;
			return;
		}

		if (this.#held !== undefined && running.has(name)) {
			this.#held.depth++;
			this.#held.isLinked ||= name === 'a';
			this.#held.passed.push(sink => {
				sink.open(name, attributes);
			});
			return;
		}

		// The lower half of a fraction.
		if (name !== 'sub' || this.#held !== undefined || this.#stroke === '') {
			this.#release();
		}

		if (isRaise(name)) {
			this.#held = {way: name, text: '', isLinked: false, depth: 0, passed: [sink => {
				sink.open(name, attributes);
			}]};
			return;
		}

		this.#pass(name);
		this.#isLinkStart = name === 'a' || (this.#isLinkStart && running.has(name));
		this.#sink.open(name, attributes);
	}

	write(text: string): void {
		if (this.#struck > 0) {
			this.#hasGap ||= /^\s|\s$/.test(text);
			return;
		}

		if (this.#held !== undefined) {
			this.#held.text += text;
			this.#held.passed.push(sink => {
				sink.write(text);
			});
			if (this.#held.text.length > mostHeld) {
				this.#release();
			}

			return;
		}

		if (this.#over !== undefined && this.#stroke === '' && /^\s*\d{1,4}\s*$/.test(this.#over.text) && /^[/⁄]$/.test(text)) {
			this.#stroke = text;
			return;
		}

		this.#settle(false);
		this.#put(text);
	}

	close(name: string): void {
		if (this.#struck > 0) {
			this.#struck--;
			return;
		}

		const held = this.#held;
		if (held !== undefined && (held.depth > 0 || name === held.way)) {
			if (held.depth === 0) {
				this.#finish(held);
				return;
			}

			held.depth--;
			held.passed.push(sink => {
				sink.close(name);
			});
			return;
		}

		// Whether it is the mark of a footnote is told where its link ends.
		if (!this.#isLinkStart || name === 'a' || !running.has(name)) {
			this.#settle(name === 'a');
		}

		this.#pass(name);
		this.#isLinkStart &&= name !== 'a';
		this.#sink.close(name);
	}

	/**
	Passes on what is held still.
	*/
	end(): void {
		this.#release();
	}
}
