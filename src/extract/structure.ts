/**
 * The body as a tree: paragraphs with their labels, told apart into headings and points, and each point under the
 * heading that it belongs to.
 *
 * What counts as a heading: a labelled line with a title of its own (I., 1., 1.1.), or, where labels are lost, a line
 * whose words or style make it one. Numbered sentences are points. Ranks come from the labels, corrected where the
 * document shows that its author numbered otherwise.
 */

import { findQuantities } from '../language/quantities.ts';
import type { Pillar, Role } from '../plan/types.ts';
import { looksLikeUnit } from '../registry/bodies.ts';
import { roleOfHeading } from '../registry/headings.ts';
import { isInCapitals } from '../registry/match.ts';
import { pillarOfHeading, pillarOfWords } from '../registry/pillars.ts';
import type { Block } from './blocks.ts';
import { type ChapterContent, roleOfChapter } from './chapter-roles.ts';
import { chaptersByNameAlone } from './chapters-by-name.ts';
import { SENTENCE_INSIDE, startsLikeOrder } from './heading-words.ts';
import { RANK, rankOf, UNLABELLED } from './ranks.ts';
import { type RunIn, runInTitles } from './run-in-titles.ts';
import { areaOf, type Section, section } from './section-tree.ts';
import { settleRoles } from './settle-roles.ts';
import { ASSIGNS, countedTask, inlineSub, isBeside, NO_SUB, nextSub, type Sub, subHeading } from './sub-headings.ts';

/** A heading is a title, not a sentence; longer ones are read as prose. */
const LONGEST_HEADING = 260;
const LONGEST_PLAIN_HEADING = 170;

/** The tree of the body's blocks. */
export function sectionsOf(blocks: readonly Block[]): Section {
  const root = section(null, null, null, -1, 'other', null, null);
  const topCapitals = capitalTops(blocks);
  const bareChapters = chaptersByNameAlone(blocks);
  const runIns = runInTitles(blocks, rankOf);
  let current = root;
  let sub: Sub = NO_SUB;
  const addPoint = (block: Block): void => {
    const pillar = sub.pillar ?? areaOf(current);
    current.points.push({ block, role: sub.role ?? current.role, pillar, under: sub.title });
  };
  blocks.forEach((block, index) => {
    const rank = topCapitals.has(block) ? 1 : rankOf(block);
    const next = blocks[index + 1];
    const above = rank === UNLABELLED ? current : parentFor(current, rank);
    const cut = bareChapters.has(block)
      ? block.body.text.length
      : (runInCut(runIns.get(block), above, block.body.text) ?? headingCut(block, rank, next, current, above));
    if (cut === null) {
      // A numbered sentence closes the headings that stand as deep as itself.
      if (rank < RANK.letter) {
        while (current.parent && current.rank >= rank) current = current.parent;
        sub = NO_SUB;
      }
      const inner = subHeading(block, next, current, rank);
      if (inner) {
        sub = nextSub(sub, inner, rank);
        current.subHeadings.push({ label: block.label?.printed ?? null, text: block.body });
        return;
      }
      const counted = countedTask(block, current);
      if (counted) {
        addPoint(counted);
        return;
      }
      const lead = rank < UNLABELLED || areaOf(current) !== null ? inlineSub(block, current) : null;
      if (lead) {
        // "Mục tiêu: …" on one line says nothing of the points below.
        sub = { ...nextSub(sub, lead, rank), within: rank };
        const title = block.body.slice(0, lead.end);
        current.subHeadings.push({ label: block.label?.printed ?? null, text: title });
        const rest = block.body.slice(lead.end).strip(/^[\s:]+/u, /\s+$/u);
        addPoint({ ...block, label: null, body: rest, whole: rest });
        return;
      }
      // "c) Về tổ chức bộ máy: …" behind what stands under "b) Về thủ tục hành chính:".
      const isBehindTable = rank === UNLABELLED && blocks[index - 1]?.tableBehind === true;
      if (isBeside(sub, rank) || (sub.rank === UNLABELLED && isBehindTable)) sub = NO_SUB;
      if (rank !== UNLABELLED) sub = { ...sub, within: sub.within ?? rank };
      addPoint(block);
      return;
    }
    const headingRank = rank === UNLABELLED ? unlabelledRank(block, current) : rank;
    while (current.parent && current.rank >= headingRank) current = current.parent;
    const title = block.body.slice(0, cut).trim();
    const meant = meaningOf(title.text, current, block);
    const isUntold = meant.role === 'other' && current.block === null && block.label !== null;
    const role = isUntold ? roleOfChapter(title.text, contentOf(blocks, index, rank, current)) : meant.role;
    const { pillar } = meant;
    // The area heading carries the area: "1.1. Kiểm tra" under "1. Công tác chỉ đạo" has none of its own.
    const own = pillar === areaOf(current) ? null : pillar;
    const opened = section(block, block.label?.bare ?? null, title, headingRank, role, own, current);
    current.children.push(opened);
    current = opened;
    sub = NO_SUB;
    const rest = block.body.slice(cut).strip(/^[\s:.]+/u, /\s+$/u);
    if (rest.length > 0) {
      const point = { ...block, label: null, body: rest, whole: rest };
      opened.points.push({ block: point, role: opened.role, pillar: areaOf(opened), under: null });
    }
  });
  settleRoles(root);
  return root;
}

/** What stands in the chapter that block `at` opens, up to the next of its own rank. */
function contentOf(blocks: readonly Block[], at: number, rank: number, before: Section): ChapterContent {
  const end = blocks.findIndex((block, i) => i > at && block.label !== null && rankOf(block) <= rank);
  const below = blocks.slice(at + 1, end < 0 ? undefined : end);
  const ranks = [...new Set(below.filter(({ label }) => label !== null).map(rankOf))].sort((a, b) => a - b);
  const ofRank = (wanted: number | undefined): string[] =>
    below.filter((block) => rankOf(block) === wanted).map(({ body }) => body.text);
  return {
    steps: ofRank(ranks[0]),
    headed: ofRank(ranks[1]),
    deeper: below.filter((block) => rankOf(block) !== ranks[0]).map(({ body }) => body.text),
    isFirst: before.parent === null && before.children.length === 0,
  };
}

const CLOSED = /[.;,…]$/u;

/** The section that a heading of this rank would open in. */
function parentFor(current: Section, rank: number): Section {
  let above = current;
  while (above.parent && above.rank >= rank) above = above.parent;
  return above;
}

/** Where the heading's title ends in the block's body; null where the block is a point. */
function headingCut(
  block: Block,
  rank: number,
  next: Block | undefined,
  current: Section,
  above: Section,
): number | null {
  const { label, body, style } = block;
  const text = body.text;
  if (text === '') return null;
  if (rank === UNLABELLED) return isUnlabelledHeading(block, next, current) ? text.length : null;
  if (rank >= RANK.letter) return null;
  const inline = inlineTitle(text, above);
  if (inline !== null) return inline;
  if (text.length > LONGEST_HEADING || /[;,]$/u.test(text)) return null;
  if (SENTENCE_INSIDE.test(text) && !listsUnits(text)) return null;
  // "3. Phòng Văn hóa - Xã hội: Theo dõi …": a unit with its duty is no title, however short.
  if (above.role === 'organization' && /:\s+\S/u.test(text.replace(/\([^()]*\)/gu, ''))) return null;
  const deeper = block.tableBehind || (next !== undefined && rankOf(next) > rank);
  const known = roleOfHeading(text) !== 'other' || pillarOfHeading(text) !== null;
  if (label!.kind !== 'decimal') {
    if (label!.kind === 'article') return deeper && text.length <= 120 && !CLOSED.test(text) ? text.length : null;
    return /\.$/u.test(text) && text.length > 120 ? null : text.length;
  }
  if (style?.headingLevel !== undefined) return text.length;
  // "2. TTHC được niêm yết công khai 100%": what a target's words name is no title.
  if (above.role === 'targets' && findQuantities(text).length > 0) return null;
  // "9. 100% văn bản …" before it was a point: its like behind it is one, too.
  const isOneOfPoints = above.points.some(({ block: point }) => point.label !== null && rankOf(point) === rank);
  // "3. Theo dõi thi hành pháp luật, tập trung các lĩnh vực:" between points lists what it is about.
  if (isOneOfPoints && text.endsWith(':') && (!known || text.length > 90)) return null;
  if (/\.$/u.test(text)) {
    if (text.length > 90 || !deeper || isOneOfPoints) return null;
    return known || looksLikeUnit(text) || isInCapitals(text) ? text.length : null;
  }
  if (text.length > LONGEST_PLAIN_HEADING) return null;
  if (isInCapitals(text)) return text.length;
  if (!deeper) return known && text.length <= 100 && !startsLikeOrder(text) ? text.length : null;
  if (current.role === 'purposes' && !known && !isPlainTitle(text) && !announces(text)) return null;
  // "1. Hồ sơ giải quyết đúng hạn:" over what each level is to reach lists targets and is no title.
  if (above.role === 'targets' && text.endsWith(':') && !known) return null;
  return text.length;
}

/** "2. Khi triển khai phải bảo đảm:" over what is required. */
const announces = (text: string): boolean => text.endsWith(':') && text.split(/\s+/u).length <= 8;

/** "1. Điều cần đạt": a few words without an end, and no order. */
const isPlainTitle = (text: string): boolean =>
  text.split(/\s+/u).length <= 5 && !/[.;:,]$/u.test(text) && !startsLikeOrder(text);

/** Under money and purposes a short first sentence is a sentence, unless it names the chapter's part; under units, unless it names one. */
function runInCut(title: RunIn | undefined, above: Section, text: string): number | null {
  if (!title || above.role === 'funding') return null;
  if (above.role === 'organization') {
    const isUnit = looksLikeUnit(text.slice(0, title.end).replace(/^đề nghị\s+/iu, ''));
    return text[title.end] === '.' && isUnit ? title.end : null;
  }
  if (above.role === 'purposes' && !title.known) return null;
  return title.end;
}

/** "8. Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã": units that share their duties. */
function listsUnits(text: string): boolean {
  const parts = text.split(/;\s+/u);
  const isOffice = (part: string): boolean => looksLikeUnit(part) || PORTAL.test(part);
  return text.length <= LONGEST_PLAIN_HEADING && parts.length > 1 && parts.every(isOffice);
}

/** Among units a website stands for those who run it. */
const PORTAL = /^(?:Cổng|Trang) [Tt]hông tin điện tử(?!\p{L})/u;

/** "1. Mục đích: Triển khai …": a heading whose section follows on the same line. */
function inlineTitle(text: string, above: Section): number | null {
  const colon = text.indexOf(':');
  if (colon < 3 || colon > 90 || text.slice(colon + 1).trim() === '') return null;
  const title = text.slice(0, colon);
  if (/[.;]/u.test(title)) return null;
  if (above.role === 'organization' || above.role === 'funding') return null;
  const role = roleOfHeading(title);
  const short = title.trim().split(/\s+/u).length <= 8;
  if (short && (role === 'purposes' || role === 'targets' || role === 'funding') && title.length <= 40)
    return colon + 1;
  const words = title.trim().split(/\s+/u).length;
  if ((role === 'tasks' || role === 'solutions') && words <= 5 && /^(?:nhiệm vụ|giải pháp)/iu.test(title))
    return colon + 1;
  // "1. Về thể chế: 100% văn bản …" says what the sentence is about, and is no title; among targets even without "Về".
  const goesOn = above.role === 'targets' && !/^\s*["“(]?\p{Lu}/u.test(text.slice(colon + 1));
  const isTitle = !/^\s*về\s/iu.test(title) && !goesOn && pillarOfHeading(title) !== null;
  return isTitle && short && above.role !== 'purposes' ? colon + 1 : null;
}

/** A heading without label: by Word's or Markdown's level, or by capitals or bold type with words that headings have. */
function isUnlabelledHeading(block: Block, next: Block | undefined, current: Section): boolean {
  const { body, style } = block;
  const text = body.text;
  if (text.length > 140 || next === undefined || /[;,./]$/u.test(text) || /^\(/u.test(text)) return false;
  const known = roleOfHeading(text) !== 'other' || (pillarOfHeading(text) !== null && current.role !== 'organization');
  if (style?.headingLevel !== undefined) return known || style.headingLevel <= 3;
  if (headsDuties(block, next, current)) return true;
  // In a labelled chapter capitals right over a table are the table's title.
  if (isInCapitals(text)) return known && !(block.tableBehind && current.block?.label);
  // Where the chapters have lost their labels, their areas have too.
  if (known && current.block !== null && current.block.label === null && !isPoint(text, next)) return true;
  if (!known || text.length > 100) return false;
  return (style?.bold === true && !text.endsWith(':')) || (style === null && headsList(text, next, current));
}

/** "Phòng Văn hóa - Xã hội" over what it has to do, with no number before it and no sentence's end; in bold type where there is any. */
function headsDuties({ body, style }: Block, next: Block, { role }: Section): boolean {
  if (role !== 'organization' || style?.bold === false || next.label?.kind !== 'bullet') return false;
  return body.length <= LONGEST_UNIT && !/[:;]/u.test(body.text) && looksLikeUnit(body.text, 0);
}
const LONGEST_UNIT = 110;

/** In text that has no bold type: "Về cải cách thể chế" on a line of its own, over points that dashes open. */
function headsList(text: string, next: Block, current: Section): boolean {
  if (current.block === null || next.label?.kind !== 'bullet' || !/^\p{Lu}/u.test(text) || /[:]$/u.test(text))
    return false;
  const opens = roleOfHeading(text) === 'purposes' ? text.split(/\s+/u).length <= 4 : pillarOfHeading(text) !== null;
  return opens && !startsLikeOrder(text);
}

/** A sentence, or a line that lists what it names: no title. */
function isPoint(text: string, next: Block): boolean {
  return text.length > 110 || startsLikeOrder(text) || /[:]$/u.test(text) || rankOf(next) < RANK.letter;
}

function unlabelledRank(block: Block, current: Section): number {
  if (current.role === 'organization' && looksLikeUnit(block.body.text)) {
    const isSister = current.block?.label === null && looksLikeUnit(current.title?.text ?? '');
    return isSister ? current.rank : current.rank + 1;
  }
  const role = roleOfHeading(block.body.text);
  // "CẢI CÁCH TỔ CHỨC BỘ MÁY" among "2. …" and "4. …": an area that has lost its label.
  if (role === 'other' && pillarOfHeading(block.body.text) !== null) {
    const sister = sisterArea(current);
    if (sister) return sister.rank;
  }
  if (isInCapitals(block.body.text)) return 1;
  if (pillarOfHeading(block.body.text) !== null)
    return current.rank >= 1 && current.rank < 2 ? 2 : Math.max(2, current.rank);
  if (block.style?.headingLevel !== undefined) return Math.max(1, block.style.headingLevel - 1);
  const chapter = plainChapter(current);
  if (chapter && role !== 'other' && role !== chapter.role) return chapter.rank;
  return role === 'other' || current.rank < 1 ? 1 : 2;
}

/** Of a plan whose chapters have neither numbers nor capitals ("Mục tiêu", "Nhiệm vụ") the one at hand, unless it is of one area. */
function plainChapter(current: Section): Section | null {
  let at: Section | null = current;
  for (; at?.parent?.block; at = at.parent) if (at.pillar !== null || at.label !== null) return null;
  const isPlain = at?.block && at.label === null && at.pillar === null && !isInCapitals(at.title?.text ?? '');
  return isPlain ? at : null;
}

/** The labelled area of the chapter at hand, below the chapter's own rank. */
function sisterArea(current: Section): Section | null {
  for (let at: Section | null = current; at?.parent; at = at.parent)
    if (at.pillar !== null && at.label !== null && at.parent.block !== null) return at;
  return null;
}

/**
 * "1. MỤC ĐÍCH, YÊU CẦU" beside "II. NHIỆM VỤ": an arabic number set as the Roman chapters are is one of them. Where the
 * document has no Roman chapters, arabic ones in capitals keep their own rank.
 */
function capitalTops(blocks: readonly Block[]): Set<Block> {
  const romans = blocks.filter(({ label, body }) => label?.kind === 'roman' && isInCapitals(body.text));
  if (romans.length < 2) return new Set();
  return new Set(
    blocks.filter(
      ({ label, body }) =>
        label?.kind === 'decimal' &&
        label.value.length === 1 &&
        isInCapitals(body.text) &&
        roleOfHeading(body.text) !== 'other',
    ),
  );
}

/** Role and area of a heading: its own words within what the section above allows. */
function meaningOf(title: string, parent: Section, block: Block): { role: Role; pillar: Pillar | null } {
  // "1.3. Phân công" under an area.
  if (ASSIGNS.test(title) && parent.role !== 'purposes') return { role: 'organization', pillar: null };
  const own = roleOfHeading(title);
  if (parent.role === 'organization' || parent.role === 'purposes') {
    // Under these everything belongs to them, unless a chapter was numbered a step too deep.
    const chapter = isInCapitals(title) && own !== 'other' && own !== parent.role && block.label?.kind === 'roman';
    const money = parent.role === 'organization' && own === 'funding' && /^(?:nguồn |về )?kinh phí/iu.test(title);
    if (money) return { role: 'funding', pillar: null };
    // "3. Chỉ tiêu chủ yếu" in "MỤC ĐÍCH, YÊU CẦU VÀ CHỈ TIÊU".
    if (parent.role === 'purposes' && own === 'targets' && /chỉ tiêu|mục tiêu cụ thể/iu.test(title))
      return { role: own, pillar: null };
    if (!chapter) return { role: parent.role, pillar: null };
  }
  const area = areaWithin(title, parent);
  const named = own === 'targets' || own === 'tasks' || own === 'solutions' ? nameOfArea(title, area) : area;
  if (own === 'purposes' || own === 'organization') {
    const deep =
      parent.block !== null && (parent.role === 'tasks' || parent.role === 'solutions' || parent.role === 'targets');
    if (deep && area !== null) return { role: parent.role, pillar: area };
    return { role: own, pillar: null };
  }
  if (own === 'funding')
    return { role: own, pillar: parent.role === 'solutions' || parent.role === 'tasks' ? area : null };
  if (own === 'other') {
    if (area !== null && parent.block === null) return { role: 'tasks', pillar: area };
    const role = parent.role;
    const isMeasure = role === 'solutions' && area === null && areaOf(parent) === null;
    return { role, pillar: isMeasure ? (pillarOfWords(title) ?? 'chi-dao') : area };
  }
  // "Nhiệm vụ cải cách thể chế" under the targets stays a target heading only where it says so itself.
  if (area !== null && parent.role === 'targets' && own !== 'targets') return { role: 'targets', pillar: area };
  return { role: own, pillar: named };
}

/** A heading within an area's own belongs to that area, whatever its words speak of besides. */
function areaWithin(title: string, parent: Section): Pillar | null {
  const isArea =
    parent.pillar !== null && parent.title !== null && pillarOfHeading(parent.title.text) === parent.pillar;
  return isArea && roleOfHeading(parent.title!.text) === 'other' ? parent.pillar : pillarOfHeading(title);
}

/** "1.1. Mục tiêu" carries no area of its own; "Nhiệm vụ cải cách thể chế" does. A chapter for all areas does not. */
function nameOfArea(title: string, area: Pillar | null): Pillar | null {
  if (area === null || isInCapitals(title)) return null;
  return area;
}
