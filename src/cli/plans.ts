/** A plan from whatever was given: a document, or the Plan JSON that `cchc parse` made of one. */
import { parsePlan } from '../extract/parse-plan.ts';
import type { Plan } from '../plan/types.ts';
import { ReadError } from '../read/errors.ts';
import type { ReadOptions } from '../read/options.ts';
import { sniff } from '../read/sniff.ts';

export async function planOf(bytes: Uint8Array, options: ReadOptions): Promise<Plan> {
  const kind = sniff(bytes, options.name);
  if (kind !== 'plan-json' && kind !== 'json') return parsePlan(bytes, options);
  const { planFromJson } = await import('../plan/plan-json.ts');
  const read = planFromJson(new TextDecoder().decode(bytes));
  if ('plan' in read) return read.plan;
  throw new ReadError('not-a-plan-json', { fault: read.fault });
}
