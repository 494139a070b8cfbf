/** The lines under a head parted into rows by the numbers that count them, and into the titles of groups and areas between. */

import { bodiesIn, looksLikeUnit } from '../../../registry/bodies.ts';
import { isUnitOfPlace, namesWhole, unitOfHeading } from '../../../registry/indicator-columns.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import type { Pillar } from '../../../registry/vocabulary.ts';
import { AREA_OPENS, groupOf } from '../../table-words/groups.ts';
import { behind, cut, Joined, joinedWords, type Piece } from './pieces.ts';

export interface Part {
  kind: 'row' | 'group';
  /** A row's number, or the letter of one that stands under another. */
  label: Piece | null;
  /** What was printed ahead of the number in a table with a column of areas. */
  area: Piece[];
  pieces: Piece[];
}

export interface PartsWanted {
  /** Are titles without a label areas' cells, groups' rows, or nothing but cells' lines? */
  titles: 'areas' | 'groups' | 'none';
  /** Does the whole ("Bình quân toàn huyện") stand without a number under the places? */
  whole: boolean;
}

/** "3 Hồ sơ trả đúng hạn", or "3" on a line by itself. */
export function numberAt(words: string): number | null {
  const match = /^(\d{1,3})[.)]?(?:\s+(?=[\p{Lu}“"])|$)/u.exec(words);
  return match ? Number(match[1]) : null;
}

/** A group's title with a label or in capitals: an area's, or "B Các xã", "A Cấp tỉnh" over places and offices of one kind. */
export const isGroupTitle = (words: string, ahead: (steps: number) => string = () => ''): boolean =>
  groupOf(words, ahead) !== null || namesPlacesOfAKind(words);

function namesPlacesOfAKind(words: string): boolean {
  const name = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?\s+((?:Các|Khối|Cấp|(?:UBND|Ủy ban nhân dân) (?:các|cấp))\s.+)$/u.exec(
    words,
  )?.[1];
  return name !== undefined && (isUnitOfPlace(name) || looksLikeUnit(name) || /^Cấp (?:tỉnh|huyện|xã)$/u.test(name));
}

/** "Trong đó: lĩnh vực đất đai", in a row of its own with its own figures. */
const AMONG = /^[-–+]?\s?Trong đó:?(?!\p{L})/u;
const LETTER = /^([a-zđ])\)\s+(?=\p{Lu})/u;

/** Parts the pieces where the next number stands, or the title of a group, under which the rows may be counted anew. */
export function partsOf(text: string, pieces: readonly Piece[], wanted: PartsWanted): Part[] {
  const parts: Part[] = [];
  let next = 1;
  let letter = 'a';
  const titleAbove = (): Piece[] => (wanted.titles === 'none' ? [] : takeTitle(parts.at(-1)?.pieces ?? []));
  const open = (piece: Piece, length: number, area: Piece[]): void => {
    const label = cut(text, piece, piece.start, piece.start + length);
    const rest = behind(text, piece, /^\S+\s*/u.exec(piece.words)![0].length);
    parts.push({ kind: 'row', label, area, pieces: rest.words === '' ? [] : [rest] });
  };
  const openRow = (piece: Piece, ahead: Piece[]): void => {
    const title = ahead.length > 0 ? ahead : titleAbove();
    if (title.length > 0 && wanted.titles === 'groups')
      parts.push({ kind: 'group', label: null, area: [], pieces: title });
    open(piece, String(numberAt(piece.words)).length, wanted.titles === 'areas' ? title : []);
    next = numberAt(piece.words)! + 1;
    letter = 'a';
  };
  pieces.forEach((piece, i) => {
    const ahead = (steps: number): string => pieces[i + steps]?.words ?? '';
    const number = numberAt(piece.words);
    const isCounted = number === next || (number === 1 && parts.at(-1)?.kind === 'group');
    const namesRow = piece.words.length > String(number).length + 1 || /^["“]?\p{Lu}/u.test(ahead(1));
    const inline = wanted.titles === 'areas' ? areaAhead(text, piece, next) : null;
    if (isCounted && namesRow) openRow(piece, []);
    else if (inline) openRow(inline.row, [inline.area]);
    else if (LETTER.exec(piece.words)?.[1] === letter && parts.length > 0) {
      open(piece, 2, []);
      letter = String.fromCharCode(letter.charCodeAt(0) + 1);
    } else if (AMONG.test(piece.words) && parts.at(-1)?.pieces.some(({ words }) => FIGURE_IN.test(words)))
      parts.push({ kind: 'row', label: null, area: [], pieces: [piece] });
    else if (wanted.whole && namesWhole(piece.words) && parts.length > 0)
      parts.push({ kind: 'row', label: null, area: [], pieces: [piece] });
    else if (number === null && !FIGURE_IN.test(piece.words) && isGroupTitle(piece.words, ahead))
      parts.push({ kind: 'group', label: null, area: [], pieces: [piece] });
    else if (parts.length > 0) parts.at(-1)!.pieces.push(piece);
    else parts.push({ kind: 'group', label: null, area: [], pieces: [piece] });
  });
  return parts.filter(({ kind, pieces: own }) => kind === 'row' || own.length > 0);
}

/** "Thể chế 1 Văn bản được ban hành đúng trình tự", "Thể chế 1" over it: the first row of an area whose name is printed ahead of the number. */
export function areaAhead(text: string, piece: Piece, number: number): { area: Piece; row: Piece } | null {
  const at = piece.words.endsWith(` ${number}`) ? piece.words.lastIndexOf(' ') : piece.words.indexOf(` ${number} `);
  if (at < 0) return null;
  const area = cut(text, piece, piece.start, piece.start + at);
  const row = behind(text, piece, at);
  return numberAt(row.words) === number && pillarOfHeading(area.words) !== null ? { area, row } : null;
}

const MOST_TITLE_LINES = 5;
const LONGEST_TITLE = 90;
/** No title has figures: such a line is a row's unit with its cells. */
const FIGURE_IN = /[\d%]/u;
/** Nor a unit: "Số tin, bài (tin, bài)" is a heading. */
const saysUnit = (words: string): boolean => /\([\p{Ll}%, ]+\)$/u.test(words) && unitOfHeading(words) !== null;
/** A line so ended goes on. */
const GOES_ON = /(?:[-–,;:.(/]|\s(?:và|của|về|với))$/u;

/** Takes an area's name from the end of what stands above a row: whole lines, and as many as still name it. */
export function takeTitle(pieces: Piece[]): Piece[] {
  let length = 0;
  for (let count = 1; count <= Math.min(MOST_TITLE_LINES, pieces.length); count++) {
    const lines = pieces.slice(-count);
    const words = joinedWords(lines);
    if (words.length > LONGEST_TITLE || FIGURE_IN.test(words) || saysUnit(words)) break;
    if (looksLikeUnit(words)) continue;
    if (/^\p{Lu}/u.test(words) && !GOES_ON.test(words) && !GOES_ON.test(pieces.at(-count - 1)?.words ?? '')) {
      // What names an area already goes on upwards only with words that open such a name.
      if (pillarOfHeading(words) !== null && (length === 0 || AREA_OPENS.test(words))) length = count;
      else if (length > 0) break;
    }
  }
  return length === 0 ? [] : pieces.splice(-length);
}

/** "Tỷ lệ đơn vị được kiểm tra" is measured, and no area. */
const IS_MEASURE = /^(?:(?:tỷ|tỉ) lệ|số(?! hóa)|mức(?: độ)?|chỉ (?:số|tiêu))\s/iu;

/** "Cải cách thể chế Văn bản được ban hành đúng tiến độ": an area's cell ahead of a name, told apart at a capital. */
export function areaOfName(text: string, pieces: readonly Piece[]): { area: Piece[]; name: Piece[] } | null {
  for (let i = 0; i < Math.min(MOST_TITLE_LINES + 1, pieces.length); i++) {
    const piece = pieces[i]!;
    for (const { index } of piece.words.matchAll(/(?<=^|\s)\p{Lu}\p{Ll}?/gu)) {
      const area = [...pieces.slice(0, i), cut(text, piece, piece.start, piece.start + index)].filter(
        ({ words }) => words,
      );
      const words = joinedWords(area);
      if (words.length > LONGEST_TITLE || FIGURE_IN.test(words) || IS_MEASURE.test(words)) return null;
      if (words === '' || GOES_ON.test(words) || pillarOfHeading(words) === null) continue;
      return { area, name: [behind(text, piece, index), ...pieces.slice(i + 1)] };
    }
  }
  return null;
}

/** "Sở Tư pháp Văn bản được ban hành đúng trình tự": an office's cell ahead of a name, where a register knows the office. */
export function ownerOfName(pieces: readonly Piece[]): { area: Piece[]; name: Piece[] } | null {
  const words = new Joined(pieces);
  const [office] = bodiesIn(words.text);
  if (office?.start !== 0) return null;
  const end = office.end + (LEVEL_BEHIND.exec(words.text.slice(office.end))?.[0].length ?? 0);
  const behind = /^\s+(?=["“]?\p{Lu})/u.exec(words.text.slice(end));
  return behind && { area: words.between(0, end), name: words.between(end, words.text.length) };
}

const LEVEL_BEHIND = /^\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\p{L})/u;

/** Are titles the names of several areas, none of them come back to? */
export function nameAreas(titles: readonly (readonly Piece[])[]): boolean {
  const areas = titles.map((title): Pillar | null => pillarOfHeading(joinedWords(title)));
  const runs = areas.filter((area, i) => area !== areas[i - 1]);
  return runs.length >= FEWEST_AREAS && new Set(runs).size === runs.length;
}

const FEWEST_AREAS = 3;
