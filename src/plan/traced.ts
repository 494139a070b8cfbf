/**
 * Traced values: text that remembers, character by character, where in the canonical text it stands.
 *
 * Extractors read through these and cut values out of them by position, so that nothing is ever searched for afterwards.
 */
import type { Line, SourceDocument, Span } from '../read/source-document.ts';
import type { At } from './types.ts';

/** Marks a character that the joining put in (the space between two lines) and that stands nowhere. */
const NOWHERE = -1;

/** Text with the layout undone, each character with its offset in the canonical text. Immutable. */
export class TracedText {
  readonly text: string;
  private readonly offsets: Int32Array;

  private constructor(text: string, offsets: Int32Array) {
    this.text = text;
    this.offsets = offsets;
  }

  static readonly EMPTY = new TracedText('', new Int32Array(0));

  /**
   * Joins spans of the canonical text into one line of reading: runs of white space made one blank, blanks at the ends
   * removed, and no blank after a hyphen or slash at a line's end where the next line goes on with the same code or range
   * ("185/KH-" / "UBND", "2021-" / "2025").
   */
  static join(canonical: string, spans: readonly Span[]): TracedText {
    const room = spans.reduce((sum, { start, end }) => sum + Math.max(0, end - start) + 1, 0);
    const offsets = new Int32Array(room);
    let text = '';
    let length = 0;
    let pendingBlank = NOWHERE;
    let blankBreaksLine = false;
    let seenBlank = false;
    const put = (start: number, end: number): void => {
      for (let i = start; i < end; ) {
        if (isBlank(canonical.charCodeAt(i))) {
          if (!seenBlank) pendingBlank = i;
          seenBlank = true;
          if (canonical.charCodeAt(i) === LINE_BREAK) blankBreaksLine = true;
          i++;
          continue;
        }
        if (seenBlank && length > 0 && !(blankBreaksLine && continuesWord(canonical, offsets.subarray(0, length), i))) {
          text += ' ';
          offsets[length++] = pendingBlank;
        }
        seenBlank = false;
        blankBreaksLine = false;
        const from = i;
        // A single blank inside a line stands as it is: words are taken over by the stretch.
        while (i < end) {
          const code = canonical.charCodeAt(i);
          if (code === BLANK && i + 1 < end && !isBlank(canonical.charCodeAt(i + 1))) offsets[length++] = i++;
          else if (isBlank(code)) break;
          else offsets[length++] = i++;
        }
        text += canonical.slice(from, i);
      }
    };
    spans.forEach((span, index) => {
      if (index > 0 && !seenBlank) pendingBlank = NOWHERE;
      if (index > 0) {
        seenBlank = true;
        blankBreaksLine = true;
      }
      put(span.start, span.end);
    });
    return new TracedText(text, offsets.subarray(0, length));
  }

  get length(): number {
    return this.text.length;
  }

  slice(from: number, to: number = this.text.length): TracedText {
    if (from <= 0 && to >= this.text.length) return this;
    return new TracedText(this.text.slice(from, to), this.offsets.subarray(Math.max(0, from), to));
  }

  trim(): TracedText {
    return this.strip(/^\s+/u, /\s+$/u);
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
    const total = filled.reduce((sum, part) => sum + part.length, filled.length - 1);
    const offsets = new Int32Array(total).fill(NOWHERE);
    let position = 0;
    for (const part of filled) {
      offsets.set(part.offsets, position);
      position += part.length + 1;
    }
    return new TracedText(filled.map((part) => part.text).join(' '), offsets);
  }

  /** The canonical offset of the character at `index`, the nearest one before it for a joined-in blank. */
  offsetAt(index: number): number {
    for (let i = Math.min(index, this.offsets.length - 1); i >= 0; i--) {
      if (this.offsets[i] !== NOWHERE) return this.offsets[i]!;
    }
    return 0;
  }

  /** The spans of the canonical text that hold these characters, in reading order; gaps of white space are bridged. */
  spans(canonical: string): Span[] {
    const { offsets } = this;
    const spans: Span[] = [];
    let open: Span | null = null;
    for (let i = 0; i < offsets.length; i++) {
      const offset = offsets[i]!;
      if (offset === NOWHERE || isBlank(canonical.charCodeAt(offset))) continue;
      if (open && offset >= open.end && isBlankBetween(canonical, open.end, offset)) {
        open.end = offset + 1;
      } else {
        open = { start: offset, end: offset + 1 };
        spans.push(open);
      }
    }
    return spans;
  }
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
      const last = this.lineIndexAt(Math.max(span.start, span.end - 1));
      let start = span.start;
      for (let index = this.lineIndexAt(span.start); index <= last; index++) {
        const line = this.lines[index]!;
        const next = index < last ? this.lines[index + 1]! : null;
        if (next && next.page === line.page) continue;
        const end = next ? Math.min(line.end, span.end) : span.end;
        places.push({ page: line.page, line: this.lineIndexAt(start) + 1, start, end });
        if (next) start = next.start;
      }
    }
    return places;
  }
}

const BLANK = 0x20;
const LINE_BREAK = 0x0a;
const WHITE_SPACE = /\s/u;
function isBlank(code: number): boolean {
  if (code === BLANK || code === LINE_BREAK) return true;
  // Letters, digits and marks of Vietnamese text; only the rare rest needs asking.
  if ((code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x1680) || (code > 0x1e00 && code < 0x1f00)) return false;
  return WHITE_SPACE.test(String.fromCharCode(code));
}

function isBlankBetween(canonical: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlank(canonical.charCodeAt(i))) return false;
  return true;
}

/** Does the line break before canonical[next] stand inside a code, a range or a compound? */
function continuesWord(canonical: string, before: Int32Array, next: number): boolean {
  const last = characterAt(canonical, before, before.length - 1);
  const glyph = characterAt(canonical, before, before.length - 2);
  if (last !== '-' && last !== '/' && last !== '–') return false;
  if (isBlank(glyph.charCodeAt(0))) return false;
  if (/\p{N}/u.test(glyph) && /\p{N}/u.test(canonical[next]!)) return true;
  return /[\p{Lu}\p{N}]/u.test(glyph) && /[\p{Lu}\p{N}]/u.test(canonical[next]!) && isCode(canonical, before);
}

/** A word with a digit and a slash or hyphen in it is a document's code ("3533/QĐ-", "34/2007/PL-"). */
function isCode(canonical: string, before: Int32Array): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const character = characterAt(canonical, before, i);
    if (isBlank(character.charCodeAt(0))) return false;
    if (/\p{N}/u.test(character)) return true;
  }
  return false;
}

/** The character that stands at an index of a text's offsets; joined-in blanks and the text's outside are blank. */
function characterAt(canonical: string, offsets: Int32Array, index: number): string {
  const offset = offsets[index] ?? NOWHERE;
  return offset === NOWHERE ? ' ' : canonical[offset]!;
}
