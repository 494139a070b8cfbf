/** Titles that only the whole table shows to be groups': one for each of several areas, or under letters that count on. */
import { oneOf } from '../../../language/letters.ts';
import type { SourceDocument } from '../../../read/source-document.ts';
import { pillarOfHeading } from '../../../registry/pillars.ts';
import { AREA_OPENS, type Group, LONGEST_AREA } from '../../table-words/groups.ts';
import { firstSign, trimmedLine } from '../../table-words/words.ts';
import type { Table } from '../heads/table.ts';
import { nextWords, wordsAbove } from './near-lines.ts';
import { followsGroup, groupValue } from './row-numbers.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

const MAY_OPEN_AREA = oneOf('cthxnđ');
export const BARE_LABEL = /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})?)[.)]?$/u;
const FEWEST_AREAS = 4;

/** Lines that are an area's name and nothing else, where the table has one for each of several areas: its groups have no labels. */
export function areaLines({ text, lines }: Text, { firstLine, endLine }: Table): Set<number> {
  const found = new Map<number, string>();
  for (let i = firstLine; i < endLine; i++) {
    const line = lines[i]!;
    if (line.end - line.start > LONGEST_AREA || !MAY_OPEN_AREA(firstSign(text, line))) continue;
    const words = text.slice(line.start, line.end);
    if (!AREA_OPENS.test(words) || /[.;:,]\s*$/u.test(words)) continue;
    // A number above is the row's own, unless the next row's follows: then it was a page's.
    const above = wordsAbove(text, lines, i, firstLine);
    if (BARE_LABEL.test(above) && !BARE_LABEL.test(nextWords(text, lines, i + 1, endLine))) continue;
    const area = pillarOfHeading(words);
    if (area) found.set(i, area);
  }
  const areas = new Set(found.values());
  return areas.size >= FEWEST_AREAS && areas.size === found.size ? new Set(found.keys()) : new Set();
}

const MONTH = /^tháng (0?[1-9]|1[0-2])(?:\/20\d\d)?$/iu;
const FEWEST_MONTHS = 4;

/** "Tháng 1" ahead of the first row, then "Tháng 2", "Tháng 3", …: the rows are grouped by when they are due. */
export function monthLines({ text, lines }: Text, { head, firstLine, endLine }: Table): Set<number> {
  const found: { line: number; month: number }[] = [];
  const opensRow = head.columns[0]!.role === 'deadline' ? OPENS_WITH_TIME : OPENS_ROW;
  let isFirst = true;
  for (let i = firstLine; i < endLine; i++) {
    if (lines[i]!.start < head.end || lines[i]!.role === 'furniture') continue;
    const words = trimmedLine(text, lines[i]!);
    const month = Number(MONTH.exec(words)?.[1] ?? Number.NaN);
    if (words === '') continue;
    if (isFirst && Number.isNaN(month)) return new Set();
    isFirst = false;
    if (month > (found.at(-1)?.month ?? 0) && opensRow.test(nextWords(text, lines, i + 1, endLine)))
      found.push({ line: i, month });
  }
  return found.length >= FEWEST_MONTHS ? new Set(found.map(({ line }) => line)) : new Set();
}
const OPENS_ROW = /^\d{1,3}(?:[.)]|\s|$)/u;
/** Where rows begin with their time: below a month that is one, no other stands. */
const OPENS_WITH_TIME =
  /^(?:(?:trước|ngày|từ|đến|hết|chậm nhất|cuối|đầu|giữa|h[ằà]ng|thường xuyên)(?!\p{L})|\d{1,2}\/\d)/iu;

const LETTERED = /^([A-HĐ])[.)]?\s+["“]?\p{Lu}\p{L}/u;
const FEWEST_LETTERS = 3;

/** Titles under letters that count on from "A": groups, whatever they are called ("B Phục vụ người dân nhanh, gọn"). */
export function letteredGroups({ text, lines }: Text, { firstLine, endLine }: Table): Map<number, Group> {
  const found = new Map<number, Group>();
  let before = 0;
  for (let i = firstLine; i < endLine; i++) {
    const label = LETTERED.exec(trimmedLine(text, lines[i]!))?.[1];
    if (label === undefined || !followsGroup(groupValue(label), before)) continue;
    before = groupValue(label);
    found.set(i, { label, pillar: false });
  }
  return found.size >= FEWEST_LETTERS ? found : new Map<number, Group>();
}
