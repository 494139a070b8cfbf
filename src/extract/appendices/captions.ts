/** What stands over a table: "Phụ lục II", its title, and the line that ties it to its plan. */

import { PAGE_NUMBER } from '../../layout/paragraphs/running-lines.ts';
import { TracedText } from '../../plan/traced.ts';
import type { Heading } from '../../plan/types.ts';
import type { Grid, SourceDocument, Span } from '../../read/source-document.ts';
import { fold } from '../../registry/match.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { isPersonName, isPost } from '../signature.ts';

interface Labelled {
  label: TracedText;
  title: TracedText;
}

export interface Caption {
  label: TracedText | null;
  title: TracedText | null;
  /** "II. Cải cách thủ tục hành chính" right over a table that holds this area's rows. */
  area: Labelled | null;
  /** "B. NHIỆM VỤ CỤ THỂ" right over a table: the appendix has another one above. */
  part: Labelled | null;
  /** "(Kèm theo Kế hoạch số …)". */
  tie: TracedText | null;
  spans: Span[];
  start: number;
  /** "PHỤ LỤC …" over "Biểu 1. Cải cách thể chế": the appendix whose tables follow one by one. */
  outer: Caption | null;
}

const LABEL =
  /^[*_#\s]*((?:phụ lục|phụ biểu)(?:\s+(?:số\s*)?(?:[ivx]{1,5}|\d{1,2}|[a-h])(?:[./-]\d{1,2})?)?|(?:biểu|biểu mẫu|mẫu)(?: số)?\s*\d{1,2}(?:[./-]\d{1,2})?|biểu(?=[*_\s]*$))[*_]*(?=$|[\s:.–-])/u;
const TIE = /^[*_#\s]*\(?\s*(?:ban hành |đính )?kèm theo\s/u;
const CUT = /^(?:nơi nhận|tm\.|kt\.)/u;
/** "… nêu tại Phụ lục" / "kèm theo Kế hoạch này.": the rest of a sentence of the body, and no tie. */
const OF_SENTENCE = /^\p{Ll}[^()]*(?<!\p{L})này[.;,]?$/u;
export const opensTie = (line: string): boolean => TIE.test(fold(line)) && !OF_SENTENCE.test(line.trim());
/** A signer's post is no longer. */
const LONGEST_POST = 50;

/** A caption's lines at most: label, a title of several lines, the tie of two, blanks aside. */
const MOST_LINES = 9;
/** A title line is no paragraph of prose. */
const LONGEST_TITLE_LINE = 220;

/** Does a line open an appendix? "Phụ lục kèm theo…" in a sentence does not. */
export function appendixLabel(line: string): string | null {
  const match = LABEL.exec(fold(line));
  if (!match) return null;
  const rest = line.slice(line.length - (fold(line).length - match[0].length)).replace(/^[\s:.–*_-]+/u, '');
  if (rest !== '' && !/^["“]?[\p{Lu}(]/u.test(rest)) return null;
  return line.slice(0, LONGEST_TITLE_LINE + 1).length > LONGEST_TITLE_LINE ? null : match[1]!;
}

/**
 * The caption above a grid: the lines back to its label, or to the paragraph before. Behind the signature a title in
 * capitals is an appendix's, without a label and a tie, too.
 */
export function captionAbove(document: SourceDocument, grid: Grid, floor: number, isBehind: boolean): Caption {
  const table = document.lines.findIndex((line) => line.end > grid.start);
  const caption = captionFrom(document, table, floor, isBehind);
  if (!caption.label || !isOfTable(caption.label)) return caption;
  const above = captionFrom(
    document,
    document.lines.findIndex(({ end }) => end > caption.start),
    floor,
    isBehind,
  );
  return above.label && !isOfTable(above.label) && above.title ? { ...caption, outer: above } : caption;
}

/** "Biểu 1" may be one of several tables of an appendix, or of the body; "Phụ lục I" is an appendix. */
export const isOfTable = (label: TracedText): boolean => /^(?:biểu|mẫu)/iu.test(label.text);

/** The caption that ends above a line. */
function captionFrom(document: SourceDocument, below: number, floor: number, isBehind: boolean): Caption {
  const { lines, text } = document;
  let index = below - 1;
  const above: { start: number; end: number; words: string }[] = [];
  /** What stands on the table's page: a caption with a tie and no label reaches no further. */
  let onPage: typeof above | null = null;
  for (; index >= 0 && above.length < MOST_LINES; index--) {
    const line = lines[index]!;
    if (line.start < floor || line.cell) break;
    if (line.role === 'furniture' || line.role === 'footnote') continue;
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') continue;
    if (PAGE_NUMBER.test(words.trim())) {
      onPage ??= [...above];
      continue;
    }
    if (words.length > 400 || CUT.test(fold(words.trim()))) break;
    if (words.length <= LONGEST_POST && isPost(words.trim())) {
      // The name under the post is the signer's.
      if (above[0] && isPersonName(above[0].words)) above.shift();
      break;
    }
    above.unshift(trimmed(text, line));
    if (appendixLabel(words.trim()) !== null) return compose(document, above, true, isBehind);
  }
  return compose(document, onPage?.some(({ words }) => opensTie(words)) ? onPage : above, false, isBehind);
}

function trimmed(text: string, { start, end }: Span): { start: number; end: number; words: string } {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().length, words: raw.trim() };
}

/** Lines above a table as label, title and tie; without a label, only capitals or a line right above are its title. */
function compose(
  document: SourceDocument,
  lines: readonly { start: number; end: number; words: string }[],
  labelled: boolean,
  isBehind: boolean,
): Caption {
  const { text } = document;
  let label: TracedText | null = null;
  let tieSpans: Span[] = [];
  let titleSpans: Span[] = [];
  let rest = [...lines];
  if (labelled) {
    const first = rest[0]!;
    const whole = TracedText.join(text, [first]).strip(/^[*_#\s]+/u, /[*_\s]+$/u);
    const length = appendixLabel(whole.text)!.length;
    label = whole.slice(0, length);
    const behind = whole.slice(length).strip(/^[\s:.–*_-]+/u, /$/u);
    rest = rest.slice(1);
    if (behind.length > 0) titleSpans = behind.spans(text);
  }
  // Without a label the title opens with its capitals; what stands above is the signer's name.
  const loud = labelled ? 0 : rest.findIndex(({ words }) => /\p{Lu}{2}/u.test(words) && words === words.toUpperCase());
  const tied = rest.findIndex(({ words }) => opensTie(words));
  const isTitled = !labelled && isBehind && loud >= 0;
  const above = isTitled || loud < tied ? Math.max(0, loud) : 0;
  rest = rest.slice(above);
  const tieAt = rest.findIndex(({ words }) => opensTie(words));
  if (tieAt >= 0) {
    const closed = rest.findIndex(({ words }, i) => i >= tieAt && /\)\s*[*_]*$/u.test(words));
    const end = closed >= 0 && closed - tieAt < 4 ? closed : tieAt;
    tieSpans = rest.slice(tieAt, end + 1);
    rest = [...rest.slice(0, tieAt), ...rest.slice(end + 1)];
  }
  const isAppendix = labelled || tieAt >= 0 || isTitled;
  const titled = isAppendix ? rest.filter(({ words }) => !isNote(words)) : titleOfBodyTable(rest);
  const nearest = titled.length > 0 ? TracedText.join(text, [titled.at(-1)!]) : null;
  const area = labelledArea(nearest);
  // Right under its label such a line is the appendix's own title.
  const hasTitle = titleSpans.length + titled.length > 1;
  const part = area || !isAppendix || (labelled && !hasTitle) ? null : labelledPart(nearest);
  titleSpans = [...titleSpans, ...(area || part ? titled.slice(0, -1) : titled)];
  const title = titleSpans.length > 0 ? stripped(TracedText.join(text, titleSpans)) : null;
  const tie = tieSpans.length > 0 ? stripped(TracedText.join(text, tieSpans)) : null;
  const own = lines.slice(above);
  const captions = isAppendix ? own : titled.filter(({ words }) => NAMES_TABLE.test(words));
  const spans = captions.map(({ start, end }) => ({ start, end }));
  const start = isAppendix ? own[0]!.start : (titled[0]?.start ?? Number.POSITIVE_INFINITY);
  return { label, title: title && title.length > 0 ? title : null, area, part, tie, spans, start, outer: null };
}

/** A heading of an appendix for the outline, its label without closing marks. */
export function appendixHeading(
  label: TracedText | null,
  title: TracedText,
  pillar: Heading['pillar'],
  atOf: (traced: TracedText) => Heading['at'],
): Heading {
  const printed = label?.text.trim() ?? null;
  const bare = printed?.replace(/[.)/\s–-]+$/u, '') || null;
  return { label: bare, printed, title: title.text, role: 'appendix', pillar, at: atOf(title), children: [] };
}

/** The heading of an area that has a table, or rows, of its own. */
export const areaHeading = ({ label, title }: Labelled, atOf: (traced: TracedText) => Heading['at']): Heading =>
  appendixHeading(label, title, pillarOfHeading(title.text), atOf);

/** "II. Cải cách thủ tục hành chính": a labelled area; null for any other words. */
export function labelledArea(line: TracedText | null): Labelled | null {
  const labelled = labelledTitle(line);
  return labelled && pillarOfHeading(labelled.title.text) !== null ? labelled : null;
}

/** "B. NHIỆM VỤ CỤ THỂ": a label and capitals. */
function labelledPart(line: TracedText | null): Labelled | null {
  const labelled = labelledTitle(line);
  return labelled && /\p{Lu}{2}/u.test(labelled.title.text) && labelled.title.text === labelled.title.text.toUpperCase()
    ? labelled
    : null;
}

function labelledTitle(line: TracedText | null): Labelled | null {
  const match = line && AREA.exec(line.text);
  return match && { label: line.slice(0, match[1]!.length), title: line.slice(match[0].length - match[2]!.length) };
}

const AREA = /^((?:[IVX]{1,5}|[A-HĐ]|\d{1,2})[.)])\s+(\p{Lu}.{5,120})$/u;

function stripped(traced: TracedText): TracedText {
  return traced.strip(/^[*_#\s]+/u, /[*_\s]+$/u);
}

/** "Đơn vị tính: triệu đồng", "Chữ viết tắt trong bảng: …": stands over tables and is no title. */
const isNote = (words: string): boolean => NOTE.test(fold(words));
const NOTE =
  /^[*_(\s]*(?:(?:đơn vị tính|đvt|ghi chú|chú thích|quy ước)\s*:|(?:các |những )?(?:chữ|từ|cụm từ|ký hiệu)(?: được)? viết tắt(?!\p{L})|viết tắt\s*:)/u;

/** "Bảng 2. Phân công theo dõi", "BIỂU TIẾN ĐỘ THEO THÁNG": a line that is a table's title, and no point of the chapter. */
const NAMES_TABLE = /^[*_\s]*(?:(?:Bảng|Biểu|BẢNG|BIỂU)(?: số| SỐ)?\s?\d|(?:BẢNG|BIỂU|DANH MỤC|LỊCH) \p{Lu})/u;

/** A table in the body has the line right above it as its title, where that line announces it. */
function titleOfBodyTable<T extends { words: string }>(lines: readonly T[]): T[] {
  const last = [...lines].reverse().find(({ words }) => !isNote(words));
  // "tiêu sau:" is the end of a sentence.
  return last && last.words.length <= LONGEST_TITLE_LINE && !/^\p{Ll}/u.test(last.words) ? [last] : [];
}
