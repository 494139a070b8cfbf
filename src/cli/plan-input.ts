/** A plan from whatever a command is given: a document, or the Plan JSON that `cchc parse` made of it. */
import { parsePlan } from '../index.ts';
import { PlanJsonError, readPlanJson } from '../plan/read-plan-json.ts';
import type { Plan } from '../plan/types.ts';
import { ReadError } from '../read/errors.ts';
import type { ReadOptions } from '../read/options.ts';
import { sniff } from '../read/sniff.ts';
import type { CommandContext } from './command-list.ts';
import { type DocumentHooks, forEachDocument } from './documents.ts';

/** One file can hold several plans only as Plan JSON. */
export async function plansFrom(bytes: Uint8Array, options: ReadOptions): Promise<Plan[]> {
  if (sniff(bytes) !== 'plan-json') return [await parsePlan(bytes, options)];
  try {
    return await readPlanJson(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof PlanJsonError) throw new ReadError('not-a-plan-json', error.data, error);
    throw error;
  }
}

export interface LoadedPlans {
  plans: Plan[];
  failed: number;
}

/** Every plan that the arguments name; what cannot be read is complained of, and counted. */
export async function loadPlans(context: CommandContext, hooks: DocumentHooks = {}): Promise<LoadedPlans> {
  const plans: Plan[] = [];
  const tally = await forEachDocument(
    context,
    async (_, bytes, options) => {
      plans.push(...(await plansFrom(bytes, options)));
    },
    hooks,
  );
  return { plans, failed: tally.failed };
}
