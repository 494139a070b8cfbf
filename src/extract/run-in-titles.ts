/**
 * Titles that run into their text: "1.2. Đầu tư công. Đẩy nhanh giải ngân …". One that names an area is told by its words;
 * any other by its family, the paragraphs numbered alike in the chapter, which nearly all begin so.
 */
import { roleOfHeading } from '../registry/headings.ts';
import { pillarOfHeading } from '../registry/pillars.ts';
import type { Block } from './blocks.ts';
import { startsLikeOrder } from './heading-words.ts';

export interface RunIn {
  /** Where the title ends in the paragraph's body. */
  end: number;
  /** Its own words are those of an area or a chapter; else only the family speaks for it. */
  known: boolean;
}

/** "Về thể chế: 100% văn bản …" only says what the sentence is about. */
const RUN_IN =
  /^(?=\p{Lu})(?!Về [^.:]*:)([^.:;%\d]{3,100})(?:[.:]\s+(?=["“(]?\p{Lu})(?!(?:Chủ trì|Phối hợp|Đơn vị|Cơ quan|Thời gian|Hoàn thành|Sản phẩm)[^.;]{0,20}:)|\.\s+(?=\d{1,3}(?:,\d+)?\s?%))/u;
const MOST_RUN_IN_WORDS = 12;
/** Parts, capital letters and Roman numbers open chapters. */
const CHAPTER_RANK = 1;
/** So many paragraphs numbered alike must begin with a title, and nearly all of those in a chapter, to be a family. */
const SMALLEST_FAMILY = 4;
const MOSTLY = 0.75;

/** The titles by the paragraphs that have one. */
export function runInTitles(blocks: readonly Block[], rankOf: (block: Block) => number): Map<Block, RunIn> {
  const titles = new Map<Block, RunIn>();
  const families = new Map<string, Block[]>();
  let chapter = 0;
  for (const block of blocks) {
    const rank = rankOf(block);
    if (rank <= CHAPTER_RANK) chapter++;
    if (block.label?.kind !== 'decimal' && block.label?.kind !== 'roman') continue;
    const title = RUN_IN.exec(block.body.text)?.[1];
    if (title !== undefined) {
      const role = roleOfHeading(title);
      // "IV. KINH PHÍ. Sử dụng ngân sách …": a Roman number opens a chapter, and its first words name it.
      const known =
        pillarOfHeading(title) !== null || role === 'purposes' || (rank <= CHAPTER_RANK && role !== 'other');
      titles.set(block, { end: title.length, known: known && !startsLikeOrder(title) });
    }
    const key = `${chapter}/${rank}`;
    families.set(key, [...(families.get(key) ?? []), block]);
  }
  for (const family of families.values()) {
    const titled = family.filter(({ body }) => isTitle(RUN_IN.exec(body.text)?.[1] ?? body.text));
    const isFamily = titled.length >= SMALLEST_FAMILY && titled.length >= MOSTLY * family.length;
    for (const block of family) {
      const title = titles.get(block);
      if (!title) continue;
      const short = block.body.text.slice(0, title.end).split(/\s+/u).length <= MOST_RUN_IN_WORDS;
      if (!title.known && !(isFamily && short && block.body.text[title.end] === '.')) titles.delete(block);
    }
  }
  return titles;
}

function isTitle(words: string): boolean {
  return words.length <= 100 && !/[.;:%]/u.test(words) && !startsLikeOrder(words);
}
