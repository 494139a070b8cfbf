/** "1." under "3.1." or "III.1.": where no number of one stands above those of two, such numbers count inside them. */
import type { Label } from '../language/labels.ts';

const OPENS_CHAPTER: ReadonlySet<Label['kind'] | undefined> = new Set(['part', 'article', 'capital', 'roman']);

/** The labels of a document in their order, those that count anew below longer numbers marked as inner ones. */
export function withInnerNumbers(labels: readonly (Label | null)[]): (Label | null)[] {
  /** Whether the chapter at hand has had longer numbers and, above them, numbers of one. */
  let isDivided = false;
  let isCounted = false;
  let due = 1;
  return labels.map((label, index) => {
    if (OPENS_CHAPTER.has(label?.kind)) [isDivided, isCounted, due] = [false, false, 1];
    if (label?.kind !== 'decimal') return label;
    if (label.value.length > 1) {
      [isDivided, due] = [true, 1];
      return label;
    }
    const [value] = label.value;
    isCounted ||= !isDivided || value !== due || isOverLonger(value, labels, index);
    if (isCounted) return label;
    due++;
    return { ...label, isInner: true };
  });
}

/** "1." right over "1.1." counts chapters or areas, whatever stood before. */
function isOverLonger(value: number | undefined, labels: readonly (Label | null)[], at: number): boolean {
  let i = at + 1;
  while (i < labels.length && labels[i]?.kind !== 'decimal' && !OPENS_CHAPTER.has(labels[i]?.kind)) i++;
  const next = labels[i];
  return next?.kind === 'decimal' && next.value.length > 1 && next.value[0] === value && next.value[1] === 1;
}
