/** Appendices that are no table, or whose table could not be rebuilt: their captions, and the areas that they name. */
import { TracedText } from '../../plan/traced.ts';
import type { At, Heading } from '../../plan/types.ts';
import { isInCapitals } from '../../registry/match.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import type { Block } from '../blocks.ts';
import { appendixHeading, appendixLabel, opensTie } from './captions.ts';

/** A title in capitals runs over so many paragraphs, none of them a word or two. */
const MOST_TITLE_PARTS = 3;
const FEWEST_TITLE_WORDS = 3;
const LONGEST_AREA = 120;
/** A caption right over its table stands in the outline with the table. */
const FEWEST_BLOCKS = 3;

export interface ProseAppendix {
  /** For the outline: the caption, with the headings of areas under it. */
  heading: Heading;
  /** What stands under the title, unless it is the torn cells of a table. */
  blocks: Block[];
}

/** Every appendix that no table of the plan stands in; `tables`: where those read begin. */
export function proseAppendices(
  blocks: readonly Block[],
  tables: readonly number[],
  atOf: (traced: TracedText) => At,
): ProseAppendix[] {
  const starts = blocks.map(({ whole }) => atOf(whole)[0]?.start ?? 0);
  const captions = blocks.flatMap(({ whole }, index) => (appendixLabel(whole.text) === null ? [] : [index]));
  return captions.flatMap((index, i) => {
    const table = tables.find((start) => start > starts[index]!) ?? Number.POSITIVE_INFINITY;
    const below = blocks.slice(index + 1, captions[i + 1]).filter((_, k) => starts[index + 1 + k]! < table);
    if (below.length < FEWEST_BLOCKS) return [];
    const { whole } = blocks[index]!;
    const label = whole.slice(0, appendixLabel(whole.text)!.length);
    const title = titleOf(whole, label.length, below);
    const own = below.slice(title.paragraphs);
    const heading = appendixHeading(label, title.text, null, atOf);
    const children = own.flatMap((block, k) => areaIn(block, own[k - 1], atOf));
    return [{ heading: { ...heading, children }, blocks: isProse(own) ? own : [] }];
  });
}

/** A heading of an area: by its Roman number, on its line or on the one above, or by its capitals. */
function areaIn(block: Block, above: Block | undefined, atOf: (traced: TracedText) => At): Heading[] {
  const { label, body, whole } = block;
  if (body.text.length > LONGEST_AREA) return [];
  const printed = label?.kind === 'roman' ? label.end : (ROMAN.exec(whole.text)?.[0].length ?? 0);
  const title = printed > 0 ? whole.slice(printed).trim() : body;
  const isNumbered = printed === 0 && above !== undefined && BARE_ROMAN.test(above.whole.text);
  if (printed === 0 && !isNumbered && !isTitle(title.text)) return [];
  const pillar = pillarOfHeading(title.text);
  const number = isNumbered ? above.whole : printed > 0 ? whole.slice(0, printed) : null;
  return pillar ? [appendixHeading(number, title, pillar, atOf)] : [];
}

const ROMAN = /^[IVX]{1,5}[.)]?\s+(?=\p{Lu})/u;
const BARE_ROMAN = /^[IVX]{1,5}[.)]?$/u;

/** "Ghi chú: …", "(*) …", "Chữ viết tắt: …" below a table. */
export const isTableNote = ({ whole }: Block): boolean => TABLE_NOTE.test(whole.text);
const TABLE_NOTE = /^(?:ghi chú|chú thích|(?:các )?(?:chữ|từ|ký hiệu) viết tắt|\(?\*+\)?)(?:\s*[:.)]|\s+\p{Lu})/iu;

/** Cells are a few words each. */
const SHORTEST_PROSE = 40;
const isProse = (blocks: readonly Block[]): boolean =>
  blocks.reduce((sum, { whole }) => sum + whole.length, 0) >= SHORTEST_PROSE * blocks.length;

const isTitle = (text: string): boolean => isInCapitals(text) && text.split(/\s+/u).length >= FEWEST_TITLE_WORDS;

/** What stands behind the label on its line, or the paragraphs in capitals below it, and how many these are. */
function titleOf(
  caption: TracedText,
  labelEnd: number,
  below: readonly Block[],
): { text: TracedText; paragraphs: number } {
  const behind = caption.slice(labelEnd).strip(/^[\s:.–*_-]+/u, /[\s*_]+$/u);
  if (behind.length > 0) return { text: behind, paragraphs: 0 };
  const endsTitle = ({ whole: { text } }: Block, i: number): boolean =>
    i >= MOST_TITLE_PARTS || !isTitle(text) || opensTie(text) || (i > 0 && pillarOfHeading(text) !== null);
  const end = below.findIndex(endsTitle);
  const paragraphs = end < 0 ? MOST_TITLE_PARTS : end;
  const parts = below.slice(0, paragraphs).map(({ whole }) => whole);
  return { text: parts.length > 0 ? TracedText.concat(parts) : caption, paragraphs };
}
