/** A plan from whatever a command is given: a document, or the Plan JSON that `cchc parse` made of it. */
import type { Plan } from '../plan/types.ts';
import type { CommandContext } from './command-list.ts';
import { forEachPlan, type PlanHooks } from './each-plan.ts';

export interface LoadedPlans {
  plans: Plan[];
  failed: number;
}

/** Every plan that the arguments name; what cannot be read is complained of, and counted. */
export async function loadPlans(context: CommandContext, hooks: PlanHooks = {}): Promise<LoadedPlans> {
  const plans: Plan[] = [];
  const tally = await forEachPlan(
    context,
    async (_, found) => {
      plans.push(...found.map(({ plan }) => plan));
    },
    hooks,
  );
  return { plans, failed: tally.failed };
}
