/** Where the body begins behind the front, and where appendices begin behind the body. */
import { roleOfHeading } from '../registry/headings.ts';
import { pillarOfHeading } from '../registry/pillars.ts';
import type { Block } from './blocks.ts';
import { chaptersByNameAlone } from './chapters-by-name.ts';

/** `inArticles`: a plan may be set out in articles; a decision's own are none of its plan. */
export function bodyStart(blocks: readonly Block[], inArticles: boolean): number {
  const [named] = chaptersByNameAlone(blocks);
  if (named) return blocks.indexOf(named);
  return blocks.findIndex(
    (block, index) => opensBody(block, index, blocks) || (inArticles && opensArticles(block, index, blocks)),
  );
}

/** "Điều 1. Mục tiêu" over points, not an article that says what it orders itself. */
const opensArticles = ({ label, body }: Block, index: number, blocks: readonly Block[]): boolean =>
  label?.kind === 'article' &&
  label.value[0] === 1 &&
  body.length <= LONGEST_ARTICLE &&
  !/[.;,]$/u.test(body.text) &&
  blocks.slice(index + 1).some((later) => later.label?.kind === 'article');

const LONGEST_ARTICLE = 120;

/** The first heading behind the title: a chapter, or a known heading in any form. */
function opensBody(block: Block, index: number, blocks: readonly Block[]): boolean {
  const { label, body } = block;
  const known = roleOfHeading(body.text) !== 'other' || pillarOfHeading(body.text) !== null;
  if (label?.kind === 'roman' || label?.kind === 'part')
    return body.length <= 200 || (label.value[0] === 1 && runsInto(body.text));
  if (label?.kind === 'capital' || label?.kind === 'decimal') {
    if (label.value.at(-1) !== 1) return false;
    return (
      known ||
      (body.length <= 150 && !/;$/u.test(body.text)) ||
      blocks.slice(index + 1).some((later) => later.label?.kind === label.kind)
    );
  }
  if (label !== null || body.length > 120 || /[;,]$/u.test(body.text)) return false;
  const prominent =
    block.style?.headingLevel !== undefined || block.style?.bold === true || body.text === body.text.toUpperCase();
  return known && prominent && roleOfHeading(body.text) !== 'appendix';
}

/** "I. Về mục đích, yêu cầu. Mục đích của Kế hoạch là …": the chapter's title stands at the head of its text. */
function runsInto(text: string): boolean {
  const title = /^[^.:;]{4,80}(?=[.:]\s)/u.exec(text)?.[0];
  return title !== undefined && roleOfHeading(title) !== 'other';
}

const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU (?:SỐ|TỔNG HỢP|CHI TIẾT)|DANH MỤC|BẢNG TỔNG HỢP)(?!\p{L})/u;

/** The first line behind the body's own that names an appendix. */
export function appendixStart(blocks: readonly Block[], bodyLine: number, from: number, lineCount: number): number {
  const found = blocks.find(
    ({ line, whole }) => line > bodyLine && line >= from && APPENDIX.test(whole.text) && whole.length <= 220,
  );
  return found?.line ?? lineCount;
}

/** A caption tied to its plan ("Phụ lục", title, "(Kèm theo …)") ends the body, whatever a table's words behind it say. */
export function tiedAppendix(blocks: readonly Block[], bodyLine: number, lineCount: number): number {
  const found = blocks.find(
    ({ line, whole }, i) =>
      line > bodyLine &&
      /^phụ (?:lục|biểu)(?:\s+(?:số\s*)?(?:[IVX]{1,5}|\d{1,2}|[A-H]))?$/iu.test(whole.text) &&
      blocks.slice(i + 1, i + 4).some((next) => /^\(?\s*(?:ban hành )?kèm theo\s/iu.test(next.whole.text)),
  );
  return found?.line ?? lineCount;
}
