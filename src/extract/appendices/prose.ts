/** Appendices that are no table, or whose table could not be rebuilt: their captions, and the areas that they name. */
import { TracedText } from '../../plan/traced.ts';
import type { At, Heading, Pillar } from '../../plan/types.ts';
import { isInCapitals } from '../../registry/match.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import type { Block } from '../structure.ts';
import { appendixLabel, opensTie } from './captions.ts';

/** A title in capitals runs over so many paragraphs, none of them a word or two. */
const MOST_TITLE_PARTS = 3;
const FEWEST_TITLE_WORDS = 3;
const LONGEST_AREA = 120;
/** A caption right over its table stands in the outline with the table. */
const FEWEST_BLOCKS = 3;

/** For the outline: each appendix by its caption, with the headings of areas under it; `tables`: where those read begin. */
export function proseAppendices(
  blocks: readonly Block[],
  tables: readonly number[],
  atOf: (traced: TracedText) => At,
): Heading[] {
  const starts = blocks.map(({ whole }) => atOf(whole)[0]?.start ?? 0);
  const captions = blocks.flatMap(({ whole }, index) => (appendixLabel(whole.text) === null ? [] : [index]));
  return captions.flatMap((index, i) => {
    const table = tables.find((start) => start > starts[index]!) ?? Number.POSITIVE_INFINITY;
    const below = blocks.slice(index + 1, captions[i + 1]).filter((_, k) => starts[index + 1 + k]! < table);
    if (below.length < FEWEST_BLOCKS) return [];
    const { whole } = blocks[index]!;
    const label = whole.slice(0, appendixLabel(whole.text)!.length);
    const heading = headingOf(label, titleOf(whole, label.length, below), null, atOf);
    return [{ ...heading, children: below.flatMap((block) => areaIn(block, atOf)) }];
  });
}

function areaIn({ label, body, whole }: Block, atOf: (traced: TracedText) => At): Heading[] {
  const isHeading = label?.kind === 'roman' || isTitle(body.text);
  const pillar = isHeading && body.text.length <= LONGEST_AREA ? pillarOfHeading(body.text) : null;
  return pillar ? [headingOf(label && whole.slice(0, label.end), body, pillar, atOf)] : [];
}

const isTitle = (text: string): boolean => isInCapitals(text) && text.split(/\s+/u).length >= FEWEST_TITLE_WORDS;

/** What stands behind the label on its line, or the paragraphs in capitals below it. */
function titleOf(caption: TracedText, labelEnd: number, below: readonly Block[]): TracedText {
  const behind = caption.slice(labelEnd).strip(/^[\s:.–*_-]+/u, /[\s*_]+$/u);
  if (behind.length > 0) return behind;
  const end = below.findIndex(({ whole }, i) => i >= MOST_TITLE_PARTS || !isTitle(whole.text) || opensTie(whole.text));
  const parts = below.slice(0, end < 0 ? MOST_TITLE_PARTS : end).map(({ whole }) => whole);
  return parts.length > 0 ? TracedText.concat(parts) : caption;
}

function headingOf(
  label: TracedText | null,
  title: TracedText,
  pillar: Pillar | null,
  atOf: (traced: TracedText) => At,
): Heading {
  const printed = label?.text.trim() ?? null;
  return {
    label: printed?.replace(/[.)\s]+$/u, '') ?? null,
    printed,
    title: title.text,
    role: 'appendix',
    pillar,
    at: atOf(title),
    children: [],
  };
}
