/** Cells that list units or products, cut into their items; no word is lost and their order stays. */

import { matchesIn } from '../../language/matches.ts';
import type { TracedText } from '../../plan/traced.ts';
import { looksLikeUnit } from '../../registry/bodies.ts';
import { isDitto } from '../../registry/dittos.ts';
import { SURNAMES } from '../../registry/surnames.ts';

/** A dash that opens an item: at the start or after a blank, and before a word, not inside "Văn phòng - Thống kê". */
const ITEM = /(?:^|[\s;.,])([-–+•*])(?=\s?["“(]?\p{Lu})/gu;
/** After these a dash goes on with the name before ("Công chức Văn phòng – Thống kê", "Tài chính - Kế toán"). */
const NAME_BEFORE_DASH =
  /(?:văn phòng|tư pháp|tài chính|địa chính|văn hóa|văn hoá|xây dựng|nông nghiệp|vp|tp|tc|đc|vh|lao động|kinh tế|hđnd|kế hoạch)\s*$/iu;

/** Without any of these signs a cell is one item. */
const MAY_BE_LIST = /[-–+•*;]/u;

/**
 * The units of a cell: unless dashes list them from its beginning on, one within its words opens a unit only before the name
 * of one; and so does a line of its own that begins with a unit's name behind a whole one.
 */
export function unitsOf(cell: TracedText): TracedText[] {
  const { text } = cell;
  const isList = OPENS_LIST.test(text);
  const items = itemsOf(cell, (dash) => {
    if (PERSON_AHEAD.test(text.slice(Math.max(0, dash - LONGEST_OPENING), dash))) return false;
    return isList || opensUnit(text.slice(dash + 1, dash + LONGEST_OPENING).trimStart());
  });
  return isList ? items : items.flatMap(linesApart);
}

/** "Tổ chức" is the second half of "Phòng Hành chính - Tổ chức", "Chủ tịch UBND" says who somebody is. */
const opensUnit = (text: string): boolean =>
  looksLikeUnit(text, 0) && !/^(?:tổ chức|(?:phó )?chủ tịch|bí thư)(?!\p{L})/iu.test(text);
/** "Bà Trần Thị Lệ - Công chức Văn phòng": behind a person's name the dash says which post is hers. */
const PERSON_AHEAD = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c)\s(?:\p{Lu}\p{Ll}*\s+){1,5}$/u;
const OPENS_LIST = /^\s*[-–+•*]/u;
/** A unit is told by its first words. */
const LONGEST_OPENING = 40;

/** "Phòng Văn hóa - Xã hội" over "Phòng Kinh tế", "Trần Thị Liên" over "Phạm Văn Tuấn", each on a line. */
function linesApart(item: TracedText): TracedText[] {
  const cuts = new Set([0]);
  for (const { index } of matchesIn(item.text, UNIT_IN_LINE)) {
    const before = item.text.slice(Math.max(...cuts), index).trim();
    if (item.opensLine(index) && isWholeUnit(before)) cuts.add(index);
  }
  for (const { index, 0: word } of matchesIn(item.text, NAME_IN_LINE)) {
    const before = item.text.slice(Math.max(...cuts), index).trim();
    if (SURNAMES.has(word) && item.opensLine(index) && isPerson(before)) cuts.add(index);
  }
  return cuts.size > 1 ? partsAt(cuts, item) : [item];
}

const NAME_IN_LINE = /(?<=\s)\p{Lu}\p{Ll}*(?=\s\p{Lu})/gu;
const isPerson = (words: string): boolean =>
  /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u.test(words) && SURNAMES.has(words.split(' ')[0]!);

/** A unit's whole name, to its end. */
export const isWholeUnit = (words: string): boolean => looksLikeUnit(words, 0) && !GOES_ON.test(words);

const UNIT_IN_LINE =
  /(?<=\s)(?:Phòng|Công an|Văn phòng|Trung tâm|Sở|Ban|Công chức|Các|Đoàn|Hội|Trạm|Bộ phận|Đài|Thanh tra|Chi cục|Bưu điện)\s/gu;
/** One word alone, a post, or words that want more. */
const GOES_ON =
  /^\S+$|[,;(–-]$|(?<!\p{L})(?:và|các|của|với|thuộc|tại|trưởng|phó|giám đốc|chủ tịch|bí thư|thủ trưởng|lãnh đạo|công chức|cán bộ|viên chức|nhân viên|đội ngũ|thành viên|giúp việc|thường trực|chuyên trách)$/iu;

/** The items of a cell: parts behind list dashes, and parts that a semicolon divides. */
export function itemsOf(cell: TracedText, mayOpen: (dash: number) => boolean = () => true): TracedText[] {
  const { text } = cell;
  if (isDitto(text)) return [cell];
  if (!MAY_BE_LIST.test(text)) return itemsFrom([cell]);
  const cuts = new Set([...dashesOf(text)].filter((dash) => dash === 0 || mayOpen(dash)));
  for (const mark of marksOf(cell)) cuts.add(mark);
  for (let i = 0; i < text.length - 1; i++) if (text[i] === ';' && isOutsideBrackets(text, i)) cuts.add(i + 1);
  return partsAt(cuts, cell);
}

/** The marks that begin lines of a cell as its first one does, whatever stands before and behind them: "- Kế hoạch" over "- 02 báo cáo". */
function marksOf(cell: TracedText): number[] {
  const mark = /^\s*([-–+•*])/u.exec(cell.text)?.[1];
  if (!mark) return [];
  const marks: number[] = [];
  for (let at = cell.text.indexOf(mark, 1); at > 0; at = cell.text.indexOf(mark, at + 1))
    if (cell.opensLine(at)) marks.push(at);
  return marks;
}

/** The points that dashes list in a cell; a semicolon divides clauses of one point. */
export const pointsOf = (cell: TracedText): TracedText[] => partsAt(dashesOf(cell.text), cell);

/** Where dashes open items, the beginning among them. */
function dashesOf(text: string): Set<number> {
  const cuts = new Set<number>([0]);
  for (const match of matchesIn(text, ITEM)) {
    const dash = match.index + match[0].length - 1;
    if (dash === 0 || NAME_BEFORE_DASH.test(text.slice(Math.max(0, dash - 24), dash))) continue;
    cuts.add(dash);
  }
  return cuts;
}

function partsAt(cuts: ReadonlySet<number>, cell: TracedText): TracedText[] {
  const sorted = [...cuts].sort((a, b) => a - b);
  return itemsFrom(sorted.map((from, i) => cell.slice(from, sorted[i + 1] ?? cell.length)));
}

/** The parts of a list without their marks; those with words. */
function itemsFrom(parts: readonly TracedText[]): TracedText[] {
  return parts
    .map((part) => part.strip(/^[\s;]*(?:[-–+•*](?!\d)\s*)?/u, /[\s;]+$/u))
    .filter((item) => /[\p{L}\p{N}]/u.test(item.text));
}

function isOutsideBrackets(text: string, position: number): boolean {
  const before = text.slice(0, position);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}
