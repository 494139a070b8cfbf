/**
 * Traced values: text that remembers, character by character, where in the canonical text it stands.
 *
 * Extractors read through these and cut values out of them by position, so that nothing is ever searched for afterwards.
 */
import { breaksYear } from '../language/broken-years.ts';
import { fold } from '../language/fold.ts';
import { isBlank } from '../language/letters.ts';
import type { Line, SourceDocument, Span } from '../read/source-document.ts';
import type { At } from './types.ts';

/** Marks a character that the joining put in (the space between two lines) and that stands nowhere. */
const NOWHERE = -1;

/** Stretches of a text whose characters stand side by side in the canonical text, too: mostly one for each line. */
interface Runs {
  /** Where each run begins in the text. */
  at: number[];
  /** Where its first character stands in the canonical text; NOWHERE for a joined-in blank. */
  from: number[];
}

/** Text with the layout undone, each character with its offset in the canonical text. Immutable. */
export class TracedText {
  private foldedOnce: string | undefined;

  private constructor(
    readonly text: string,
    private readonly runs: Runs,
    /** A slice shares the runs of the whole text that it was cut from: which one, and where in it the slice begins. */
    private readonly whole: TracedText | null = null,
    private readonly begin = 0,
  ) {}

  static readonly EMPTY = new TracedText('', { at: [], from: [] });

  /**
   * Joins spans of the canonical text into one line of reading: runs of white space made one blank, blanks at the ends
   * removed, and no blank after a hyphen or slash at a line's end where the next line goes on with the same code or range
   * ("185/KH-" / "UBND", "2021-" / "2025").
   */
  static join(canonical: string, spans: readonly Span[]): TracedText {
    const runs: Runs = { at: [], from: [] };
    let text = '';
    // The offset behind the last character taken over: what stands there goes on its run.
    let next = NOWHERE;
    let pendingBlank = NOWHERE;
    let blankBreaksLine = false;
    let seenBlank = false;
    const put = (from: number, characters: string): void => {
      if (from === NOWHERE || from !== next) {
        runs.at.push(text.length);
        runs.from.push(from);
      }
      text += characters;
      next = from === NOWHERE ? NOWHERE : from + characters.length;
    };
    for (let index = 0; index < spans.length; index++) {
      const { start, end } = spans[index]!;
      if (index > 0) {
        if (!seenBlank) pendingBlank = NOWHERE;
        seenBlank = true;
        blankBreaksLine = true;
      }
      for (let i = start; i < end; ) {
        const code = canonical.charCodeAt(i);
        if (isBlank(code)) {
          if (!seenBlank) pendingBlank = i;
          seenBlank = true;
          if (code === LINE_BREAK) blankBreaksLine = true;
          i++;
          continue;
        }
        const goesOn =
          blankBreaksLine &&
          ((isJoint(canonical[next - 1]) && continuesWord(text, canonical.slice(i, i + 13))) ||
            (isYearsHalf(canonical[next - 1]) && breaksYear(text, canonical.slice(i, i + 3))));
        if (seenBlank && text !== '' && !goesOn) put(pendingBlank, ' ');
        seenBlank = false;
        blankBreaksLine = false;
        const to = endOfWords(canonical, i, end);
        put(i, canonical.slice(i, to));
        i = to;
      }
    }
    return new TracedText(text, runs);
  }

  /** The text folded for matching, character by character: offsets in one hold in the other. */
  get folded(): string {
    return (this.foldedOnce ??= this.whole
      ? this.whole.folded.slice(this.begin, this.begin + this.text.length)
      : fold(this.text));
  }

  get length(): number {
    return this.text.length;
  }

  slice(from: number, to: number = this.text.length): TracedText {
    if (from <= 0 && to >= this.text.length) return this;
    return new TracedText(this.text.slice(from, to), this.runs, this.whole ?? this, this.begin + Math.max(0, from));
  }

  trim(): TracedText {
    const rest = this.text.trimStart();
    return this.slice(this.text.length - rest.length, this.text.length - rest.length + rest.trimEnd().length);
  }

  /** Cuts what `leading` matches at the start and `trailing` at the end. */
  strip(leading: RegExp, trailing: RegExp): TracedText {
    const head = leading.exec(this.text)?.[0].length ?? 0;
    const rest = this.text.slice(head);
    const tail = trailing.exec(rest)?.[0].length ?? 0;
    return this.slice(head, this.text.length - tail);
  }

  /** Several texts read as one, a blank between them. */
  static concat(parts: readonly TracedText[]): TracedText {
    const filled = parts.filter((part) => part.length > 0);
    if (filled.length <= 1) return filled[0] ?? TracedText.EMPTY;
    const runs: Runs = { at: [], from: [] };
    let position = 0;
    for (const part of filled) {
      if (position > 0) {
        runs.at.push(position - 1);
        runs.from.push(NOWHERE);
      }
      part.eachRun((at, from) => {
        runs.at.push(position + at);
        runs.from.push(from);
      });
      position += part.length + 1;
    }
    return new TracedText(filled.map((part) => part.text).join(' '), runs);
  }

  /** The canonical offset of the character at `index`, the nearest one before it for a joined-in blank. */
  offsetAt(index: number): number {
    let offset = 0;
    this.eachRun((at, from, length) => {
      if (at <= index && from !== NOWHERE) offset = from + Math.min(index - at, length - 1);
    });
    return offset;
  }

  /** Does a span of its own, a line of a cell, begin at `index`? The blank before it stands nowhere. */
  opensLine(index: number): boolean {
    return index > 0 && this.runs.from[firstRun(this.runs.at, this.begin + index - 1)] === NOWHERE;
  }

  /** The spans of the canonical text that hold these characters, in reading order; gaps of white space are bridged. */
  spans(canonical: string): Span[] {
    const spans: Span[] = [];
    let open: Span | null = null;
    this.eachRun((_, from, length) => {
      if (from === NOWHERE) return;
      let [start, end] = [from, from + length];
      while (start < end && isBlank(canonical.charCodeAt(start))) start++;
      while (end > start && isBlank(canonical.charCodeAt(end - 1))) end--;
      if (start === end) return;
      if (open && start >= open.end && isBlankBetween(canonical, open.end, start)) open.end = end;
      else spans.push((open = { start, end }));
    });
    return spans;
  }

  /** The runs of these characters: where each begins here, where in the canonical text, and how long it is. */
  private eachRun(visit: (at: number, from: number, length: number) => void): void {
    const { at, from } = this.runs;
    const end = this.begin + this.text.length;
    for (let run = firstRun(at, this.begin); run < at.length && at[run]! < end; run++) {
      const first = Math.max(at[run]!, this.begin);
      const last = Math.min(run + 1 < at.length ? at[run + 1]! : end, end);
      const offset = from[run] === NOWHERE ? NOWHERE : from[run]! + first - at[run]!;
      visit(first - this.begin, offset, last - first);
    }
  }
}

/** The run that holds the character at `index`. */
function firstRun(at: readonly number[], index: number): number {
  let run = 0;
  while (run + 1 < at.length && at[run + 1]! <= index) run++;
  return run;
}

/** The end of the words that stand at `start`, with single blanks between them. */
function endOfWords(canonical: string, start: number, end: number): number {
  let i = start + 1;
  for (; i < end; i++) {
    const code = canonical.charCodeAt(i);
    if (!isBlank(code)) continue;
    if (code !== BLANK || i + 1 >= end || isBlank(canonical.charCodeAt(i + 1))) return i;
  }
  return i;
}

/** Turns spans into the contract's places: split where the page changes, with page and line numbers. */
export class Places {
  private readonly lines: readonly Line[];

  constructor(document: Pick<SourceDocument, 'lines'>) {
    this.lines = document.lines;
  }

  /** Index into `lines` of the line that holds the offset. */
  lineIndexAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  at(spans: readonly Span[]): At {
    const places: At = [];
    for (const span of spans) {
      const end = Math.max(span.start, span.end - 1);
      let first = this.lineIndexAt(span.start);
      let { start } = span;
      for (let index = first; ; index++) {
        const line = this.lines[index]!;
        const next = this.lines[index + 1];
        const isLast = next === undefined || next.start > end;
        if (!isLast && next.page === line.page) continue;
        const stop = isLast ? span.end : Math.min(line.end, span.end);
        places.push({ page: line.page, line: first + 1, start, end: stop });
        if (isLast) break;
        first = index + 1;
        start = next.start;
      }
    }
    return places;
  }
}

const BLANK = 0x20;
const LINE_BREAK = 0x0a;

function isBlankBetween(canonical: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlank(canonical.charCodeAt(i))) return false;
  return true;
}

/** What ends a line inside a code, a range or a compound. */
const isJoint = (last: string | undefined): boolean => last === '-' || last === '/' || last === '–';

const isYearsHalf = (last: string | undefined): boolean => last !== undefined && last >= '0' && last <= '9';

/** Does a line break between a text that ends on a joint and the words that follow stand inside such a word? */
function continuesWord(before: string, next: string): boolean {
  const glyph = before.at(-2) ?? ' ';
  if (/\p{N}/u.test(glyph) && /^\p{N}/u.test(next)) return true;
  if (!/[\p{Lu}\p{N}]/u.test(glyph) || !/^[\p{Lu}\p{N}]/u.test(next)) return false;
  return isCode(before) || (ABBREVIATED_END.test(before) && ABBREVIATED_START.test(next));
}

/** "VP-" before "TK": offices written in their first letters, of which none is a vowel ("VĂN HÓA -" in a title is none). */
const ABBREVIATED_END = /(?:^|[\s-])[BCDĐGHKLMNPQRSTVX&]{2,5}-$/u;
const ABBREVIATED_START = /^[BCDĐGHKLMNPQRSTVX&-]{2,12}(?![\p{L}\d])/u;

/** A word with a digit and a slash or hyphen in it is a document's code ("3533/QĐ-", "34/2007/PL-"). */
const isCode = (text: string): boolean => /\p{N}/u.test(text.slice(text.lastIndexOf(' ') + 1));
