import { roleOfHeading } from '../registry/headings.ts';
import { isInCapitals } from '../registry/match.ts';
import type { Block } from './blocks.ts';

/** A line that is nothing but a chapter's name, and how many kinds of chapters a plan has at least. */
const MOST_WORDS_OF_NAME = 8;
const FEWEST_KINDS = 3;

/**
 * Raw text has no bold type: where no chapter has a label or capitals, lines that hold a chapter's name and nothing more
 * ("Mục đích, yêu cầu", "Tổ chức thực hiện") open the chapters, if there are several kinds of them.
 */
export function chaptersByNameAlone(blocks: readonly Block[]): ReadonlySet<Block> {
  const hasOthers = blocks.some(
    ({ label, body, style }) =>
      style !== null ||
      label?.kind === 'roman' ||
      ((label !== null || isInCapitals(body.text)) && label?.kind !== 'bullet' && roleOfHeading(body.text) !== 'other'),
  );
  if (hasOthers) return new Set();
  const named = blocks.filter(({ label, body }, index) => {
    const isShort = label === null && index + 1 < blocks.length && body.text.split(/\s+/u).length <= MOST_WORDS_OF_NAME;
    return isShort && /^\p{Lu}[^.;:!?]+$/u.test(body.text) && roleOfHeading(body.text) !== 'other';
  });
  const kinds = new Set(named.map(({ body }) => roleOfHeading(body.text)));
  return kinds.size >= FEWEST_KINDS ? new Set(named) : new Set();
}
