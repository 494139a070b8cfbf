/** Marks inside a paragraph of Markdown undone: the words that remain, and which of them were bold or italic. */
import { decodeEntities } from './html-tokens.ts';

export interface InlineLine {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Whether the line break before it was asked for ("  ", "\" or <br>) rather than a wrap of the source. */
  hardBreak: boolean;
}

export interface Inline {
  lines: InlineLine[];
  /** Alternative texts of the pictures that stood in the paragraph. */
  images: string[];
}

interface Piece {
  text: string;
  /** A run of `*` or `_` that may open or close emphasis. */
  mark: { character: string; canOpen: boolean; canClose: boolean; left: number } | null;
  /** Nesting of strong and emphasis, filled when marks are matched. */
  bold: number;
  italic: number;
}

/** How far a link, a code span or a pair of marks is looked for: nothing a document holds may cost more than its length. */
const MAX_SPAN = 1000;
const MAX_OPEN_MARKS = 50;
const PUNCTUATION = /[!-/:-@[-`{-~]/u;
/** No opening mark stands before these, no closing one behind those: "(*)" is a footnote sign. */
const CLOSING = /[).,;:!?\]}]/u;
const OPENING = /[([{]/u;

/** `source` is the paragraph with its lines joined by "\n". */
export function readInline(source: string): Inline {
  const images: string[] = [];
  const pieces = split(undoMath(source), images);
  matchMarks(pieces);
  return { lines: toLines(pieces), images };
}

/** Cuts the paragraph into words, literal characters and runs of emphasis marks. */
function split(source: string, images: string[]): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  const put = (text: string): void => {
    words += text;
  };
  const flush = (): void => {
    if (words !== '') pieces.push({ text: words, mark: null, bold: 0, italic: 0 });
    words = '';
  };
  let at = 0;
  while (at < source.length) {
    const character = source[at]!;
    if (character === '\\') {
      const next = source[at + 1];
      if (next === '\n') put('\u0000');
      else if (next !== undefined && PUNCTUATION.test(next)) put(next);
      else put(character);
      at += next === '\n' || (next !== undefined && PUNCTUATION.test(next)) ? 2 : 1;
    } else if (character === '`') {
      const run = /^`+/u.exec(source.slice(at, at + 16))![0];
      const found = source.slice(at + run.length, at + MAX_SPAN).indexOf(run);
      const end = found < 0 ? -1 : at + run.length + found;
      put(end < 0 ? run : source.slice(at + run.length, end));
      at = end < 0 ? at + run.length : end + run.length;
    } else if (character === '!' && source[at + 1] === '[') {
      const image = bracket(source, at + 1);
      if (image) images.push(image.label.replace(/\s+/gu, ' ').trim());
      else put('!');
      at = image ? image.end : at + 1;
    } else if (character === '[') {
      const footnote = /^\[\^[^\]\s]{1,20}\]/u.exec(source.slice(at, at + 24));
      const link = footnote ? null : bracket(source, at);
      if (footnote) at += footnote[0].length;
      else if (link) {
        flush();
        pieces.push(...split(link.label, images));
        at = link.end;
      } else {
        put(character);
        at++;
      }
    } else if (character === '<') {
      const tag = /^<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*)?\/?>/u.exec(source.slice(at, at + 512));
      const auto = tag
        ? null
        : /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>]+)>/u.exec(source.slice(at, at + 512));
      if (tag) {
        const name = tag[2]!.toLowerCase();
        if (name === 'br') put('\u0000');
        else if (name === 'img') images.push(/alt="([^"]*)"/u.exec(tag[0])?.[1] ?? '');
        else if (name === 'b' || name === 'strong' || name === 'i' || name === 'em') {
          flush();
          const strong = name === 'b' || name === 'strong';
          pieces.push({ text: '', mark: tagMark(strong, tag[1] === '/'), bold: 0, italic: 0 });
        }
        at += tag[0].length;
      } else {
        put(auto ? auto[1]! : character);
        at += auto ? auto[0].length : 1;
      }
    } else if (character === '*' || character === '_') {
      let end = at;
      while (source[end] === character) end++;
      const mark = delimiter(source, at, end);
      if (mark) {
        flush();
        pieces.push({ text: '', mark, bold: 0, italic: 0 });
      } else put(source.slice(at, end));
      at = end;
    } else if (character === '~' && source[at + 1] === '~') {
      at += 2;
    } else if (character === '\n') {
      if (/ {2}$/u.test(words)) words = `${words.trimEnd()}\u0000`;
      else if (words.endsWith('\u0000')) words = `${words}`;
      else put('\n');
      at++;
    } else {
      put(character);
      at++;
    }
  }
  flush();
  return pieces;
}

/** `[label](target)` from the bracket at `at`; null where it is an ordinary bracket. */
function bracket(source: string, at: number): { label: string; end: number } | null {
  const window = source.slice(at, at + MAX_SPAN);
  const close = window.indexOf('](');
  if (close < 0 || window.slice(1, close).includes('[')) return null;
  const end = window.indexOf(')', close);
  if (end < 0 || window.slice(close, end).includes('\n')) return null;
  return { label: window.slice(1, close), end: at + end + 1 };
}

function tagMark(strong: boolean, closes: boolean): Piece['mark'] {
  return { character: strong ? 'B' : 'I', canOpen: !closes, canClose: closes, left: strong ? 2 : 1 };
}

/** What a run of marks may do, by its neighbours; null for rules to write on ("____"), and signs like "(*)". */
function delimiter(source: string, start: number, end: number): Piece['mark'] {
  const length = end - start;
  const character = source[start]!;
  if (length > 3) return null;
  const before = source[start - 1] ?? ' ';
  const after = source[end] ?? ' ';
  if (character === '_' && /[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(after)) return null;
  const canOpen = !/\s/u.test(after) && !CLOSING.test(after);
  const canClose = !/\s/u.test(before) && !OPENING.test(before);
  return canOpen || canClose ? { character, canOpen, canClose, left: length } : null;
}

/** Pairs openers with closers as a stack does; what finds no partner stays a character of the text. */
function matchMarks(pieces: Piece[]): void {
  const open: number[] = [];
  const changes = new Array<{ bold: number; italic: number }>(pieces.length + 1);
  for (let i = 0; i <= pieces.length; i++) changes[i] = { bold: 0, italic: 0 };
  pieces.forEach((piece, index) => {
    const mark = piece.mark;
    if (!mark) return;
    if (mark.canClose) {
      const nearest = open.length - MAX_OPEN_MARKS;
      for (let depth = open.length - 1; depth >= Math.max(0, nearest) && mark.left > 0; depth--) {
        const opener = pieces[open[depth]!]!.mark!;
        if (opener.character !== mark.character) continue;
        while (opener.left > 0 && mark.left > 0) {
          const strong = opener.left >= 2 && mark.left >= 2;
          opener.left -= strong ? 2 : 1;
          mark.left -= strong ? 2 : 1;
          changes[open[depth]!]![strong ? 'bold' : 'italic']++;
          changes[index]![strong ? 'bold' : 'italic']--;
        }
        // Marks opened inside the pair and never closed are words.
        open.length = opener.left > 0 ? depth + 1 : depth;
      }
    }
    if (mark.canOpen && mark.left > 0) open.push(index);
  });
  let bold = 0;
  let italic = 0;
  pieces.forEach((piece, index) => {
    bold += changes[index]!.bold;
    italic += changes[index]!.italic;
    piece.bold = bold;
    piece.italic = italic;
    if (piece.mark && /[*_]/u.test(piece.mark.character)) piece.text = piece.mark.character.repeat(piece.mark.left);
  });
}

function toLines(pieces: readonly Piece[]): InlineLine[] {
  const lines: InlineLine[] = [];
  let text = '';
  let letters = 0;
  let bold = 0;
  let italic = 0;
  let hardBreak = false;
  const close = (): void => {
    const clean = decodeEntities(text).replace(/\s+/gu, ' ').trim();
    if (clean !== '')
      lines.push({
        text: clean,
        bold: letters > 0 && bold === letters,
        italic: letters > 0 && italic === letters,
        hardBreak,
      });
    text = '';
    letters = bold = italic = 0;
  };
  for (const piece of pieces) {
    piece.text.split(/([\n\u0000])/u).forEach((part) => {
      if (part === '\n' || part === '\u0000') {
        close();
        hardBreak = part === '\u0000';
        return;
      }
      const count = part.replace(/\s/gu, '').length;
      letters += count;
      if (piece.bold > 0) bold += count;
      if (piece.italic > 0) italic += count;
      text += part;
    });
  }
  close();
  return lines;
}

/** What OCR tools write as formulae in ordinary sentences. */
const MATH: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geq?|geqslant)(?![a-z])/gu, '≥'],
  [/\\(?:leq?|leqslant)(?![a-z])/gu, '≤'],
  [/\\times(?![a-z])/gu, '×'],
  [/\\(?:right|Right)arrow(?![a-z])|\\to(?![a-z])/gu, '→'],
  [/\\pm(?![a-z])/gu, '±'],
  [/\\(?:text|mathrm|mathbf|textbf|textit)\{([^{}]*)\}/gu, '$1'],
  [/\^\{?\\circ\}?/gu, '°'],
  [/\^\{?2\}?/gu, '²'],
  [/\^\{?3\}?/gu, '³'],
  [/[_^]\{([^{}]*)\}/gu, '$1'],
  [/\\[,;!: ]/gu, ' '],
  [/\\([%#&_$])/gu, '$1'],
];

/** "$\geq 90\%$" reads "≥ 90%"; a sum of dollars stays, as it holds no sign of a formula. */
function undoMath(source: string): string {
  if (!source.includes('$')) return source;
  return source.replace(/\$\$?([^$\n]{1,200})\$\$?/gu, (whole, formula: string) => {
    if (!/[\\^_]/u.test(formula)) return whole;
    return MATH.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), formula).trim();
  });
}
