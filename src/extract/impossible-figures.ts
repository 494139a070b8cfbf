/** Figures of a scan that nothing can reach: "2229 %" is a sign and digits run together. A wrong number is worse than a missing one. */
import type { Target } from '../plan/types.ts';
import { type Context, doubtAt } from './context.ts';

/** A growth may be of more than the whole; what is reached is not. */
const isImpossible = ({ unit, op, value }: Target): boolean =>
  unit === '%' && op !== '+' && value !== null && value > 100;

/** The targets without those that the engine cannot have read rightly; the reader is told where to look. */
export function withoutImpossible(context: Context, targets: readonly Target[]): Target[] {
  const { textFrom } = context.document;
  if (textFrom !== 'ocr' && textFrom !== 'mixed') return [...targets];
  return targets.filter((target) => {
    if (!isImpossible(target)) return true;
    const page = `${target.at[0]?.page ?? ''}`;
    doubtAt(context, 'ocr-doubtful-number', { text: `${target.value}%`, page }, target.at);
    return false;
  });
}
