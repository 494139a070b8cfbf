/**
 * The lines of letterheads and signature blocks, set side by side on paper, as pieces of one column each. Raw text holds
 * both columns in one line, many blanks between; elsewhere each piece is a line of its own.
 */

import { fold } from '../language/fold.ts';
import { hasSmallLetter, oneOf } from '../language/letters.ts';
import { runningLines } from '../layout/paragraphs/running-lines.ts';
import { TracedText } from '../plan/traced.ts';
import type { Line, LineStyle, Span } from '../read/source-document.ts';
import { oncePer } from '../registry/remember.ts';
import { type Context, tracedOf } from './context.ts';

export interface Piece {
  traced: TracedText;
  text: string;
  /** Index of its line. */
  line: number;
  /** The column that it stands in, left to right; 0 where a line is whole. */
  column: number;
  style: LineStyle | null;
}

/** What parts two columns in raw text: many blanks, a bar, or, where only one blank is left, the motto's own words. */
const BETWEEN_COLUMNS =
  /\s{4,}|\s*\|\s*|\s(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s?[-–])|(?<=[;:]|[^\p{Lu}]\.)\s(?=(?:(?:TM|KT|TL|TUQ|T\/M|K\/T)[.\s]\s?\p{Lu}{2}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG))[\p{Lu}\s.]*$)/u;

/** What every gap between columns has in it or beside it: nearly no line of running text does. A count of blanks would be slower. */
const MAY_HOLD_COLUMNS = /\s\s\s\s|\||CỘNG H|Độc lập|[;:.]\s[TKPCG]/u;

/** The pieces of the lines from `first` up to, not with, `last`; side-by-side columns one after the other, the left first. */
export function piecesOf(context: Context, first: number, last: number, skip: readonly Span[] = []): Piece[] {
  const known = knownPieces(context);
  const pieces: Piece[] = [];
  let right: Piece[] = [];
  const flush = (): void => {
    pieces.push(...right);
    right = [];
  };
  for (const { line, index } of runningLines(context.document, skip, first, last)) {
    let made = known.get(index);
    if (!made) known.set(index, (made = piecesOfLine(context, line, index)));
    const isWhole = made.length === 1;
    for (const piece of made) {
      if (piece.text === '') continue;
      if (piece.column > 0) right.push(piece);
      else {
        if (isWhole && right.length > 0 && !SIDE_BY_SIDE_LEFT.test(piece.text)) flush();
        const before = pieces.at(-1);
        if (before && isWhole && isParted(before.text, piece.text)) pieces[pieces.length - 1] = joined(before, piece);
        else pieces.push(piece);
      }
    }
  }
  flush();
  return pieces;
}

/** The pieces of each line read so far: the front, the search for the signature and the signature share many lines. */
const knownPieces = oncePer((_: Context) => new Map<number, readonly Piece[]>());

function piecesOfLine(context: Context, line: Line, index: number): Piece[] {
  const parts = splitColumns(context.document.text.slice(line.start, line.end));
  return parts.map(([from, to], column): Piece => {
    const traced = unmarked(tracedOf(context, [{ start: line.start + from, end: line.start + to }]));
    const indented = parts.length === 1 && from >= 30;
    return { traced, text: traced.text, line: index, column: indented ? 1 : column, style: line.style };
  });
}

/** Left-hand lines that stand beside a block to their right although that block has no words on the same line. */
const SIDE_BY_SIDE_LEFT = /^(?:[-+–•]|số\s*[:.]?|nơi nhận)/iu;

/**
 * Pages copied from the web break a line wherever its cell was full, and behind the first word of a heading: "…, ngày" /
 * "10 tháng 12 năm 2013", "Hà" / "Giang, ngày 18 …", "Số:" / "49/KH-UBND", "ỦY" / "BAN NHÂN DÂN", "QUYẾT" / "ĐỊNH".
 */
const isParted = (before: string, after: string): boolean =>
  before.length <= 60 &&
  ((REST_OF_DATE.test(after) && OPEN_DATE.test(before)) ||
    (PLACE_BEGUN.test(before) && REST_OF_PLACE.test(after)) ||
    (/^số\s*:$/iu.test(before) && /^\d+\s*[/-]/u.test(after)) ||
    (!hasSmallLetter(before) && isPhraseParted(fold(before), fold(after), after)));

/** Words of letterheads that only ever stand together. */
const HEAD_PHRASES = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'cộng hòa xã hội chủ nghĩa việt nam',
  ...['kế hoạch', 'quyết định', 'nghị quyết', 'chỉ thị', 'chương trình', 'thông báo', 'báo cáo', 'hướng dẫn'],
];

const isPhraseParted = (before: string, foldedAfter: string, after: string): boolean =>
  HEAD_PHRASES.some((phrase) => {
    if (!phrase.startsWith(`${before} `)) return false;
    const rest = phrase.slice(before.length + 1);
    const isRest = foldedAfter === rest || foldedAfter.startsWith(`${rest} `) || rest.startsWith(`${foldedAfter} `);
    return isRest && after === after.toUpperCase();
  });

/** A place's first syllable alone, and its other one in front of the date. */
const PLACE_BEGUN = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u;
const REST_OF_PLACE = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2},\s?ngày(?!\p{L})/u;

const OPEN_DATE = /(?<!\p{L})ngày(?:\s\d{1,2}(?:\stháng(?:\s\d{1,2}(?:\snăm)?)?)?)?$/iu;
const REST_OF_DATE = /^(?:\d{1,2}(?:\stháng|\snăm\s\d{4}|$)|\d{4}$|tháng\s|năm\s)/iu;

function joined(before: Piece, after: Piece): Piece {
  const traced = TracedText.concat([before.traced, after.traced]);
  return { ...before, traced, text: traced.text };
}

function splitColumns(raw: string): [number, number][] {
  const parts: [number, number][] = [];
  let at = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  if (at < end && !MAY_HOLD_COLUMNS.test(raw)) return [[at, end]];
  while (at < end) {
    const gap = BETWEEN_COLUMNS.exec(raw.slice(at, end));
    const stop = gap && isColumnGap(raw, at, at + gap.index, at + gap.index + gap[0].length) ? at + gap.index : end;
    parts.push([at, stop]);
    at = stop === end ? end : stop + gap![0].length;
  }
  return parts;
}

/** A number or date left open ("Số:      /KH-UBND", "ngày      tháng 01") is one piece. */
function isColumnGap(raw: string, from: number, stop: number, next: number): boolean {
  const before = raw.slice(from, stop);
  const after = raw.slice(next);
  return !/(?:số\s*[:.]?|ngày|tháng|năm)$/iu.test(before) && !/^(?:\/|tháng|năm)/iu.test(after);
}

/** Marks stand at the ends, and only there is it worth looking. */
const isMark = oneOf('#*_\\');

function unmarked(traced: TracedText): TracedText {
  if (!isMark(traced.text.charCodeAt(0)) && !isMark(traced.text.charCodeAt(traced.length - 1))) return traced;
  return traced.strip(/^(?:#{1,6}\s+|\*\*|__|\s)+/u, /(?:\*\*|__|\s|\\)+$/u);
}
