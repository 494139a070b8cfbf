/** "2 Yêu cầu" between "1. Mục đích" and "3. …": a heading whose number has lost its dot. */
import type { Label } from '../language/labels.ts';
import { looksLikeUnit } from '../registry/bodies.ts';
import { roleOfHeading } from '../registry/headings.ts';
import { pillarOfHeading } from '../registry/pillars.ts';

const BARE_NUMBER = /^(\d{1,2})\s+(\p{Lu}[^.;:%]{3,90})$/u;

/** The labels of texts in their order, such numbers among them where the count before, or behind, comes out. */
export function withLostDots(texts: readonly string[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  const countAt = (from: number, step: 1 | -1): number | null => {
    for (let i = from + step; i >= 0 && i < found.length; i += step) {
      const label = found[i];
      if (label?.kind === 'decimal' && label.value.length === 1) return label.value[0]!;
      if (label?.kind === 'roman' || label?.kind === 'part') return null;
    }
    return null;
  };
  texts.forEach((text, index) => {
    const [, digits, title] = found[index] === null ? (BARE_NUMBER.exec(text) ?? []) : [];
    if (digits === undefined || title === undefined) return;
    const value = Number(digits);
    const isDue = countAt(index, -1) === value - 1 || (value > 1 && countAt(index, 1) === value + 1);
    const isTitle = roleOfHeading(title) !== 'other' || pillarOfHeading(title) !== null || looksLikeUnit(title);
    if (!isDue || !isTitle) return;
    found[index] = {
      kind: 'decimal',
      printed: digits,
      bare: digits,
      value: [value],
      end: text.length - title.length,
    };
  });
  return found;
}
