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
