/** Plans with what was found in them, as the configuration beside them wants it; what somebody let stand is set apart. */
import { ConfigError } from '../check/config/config-error.ts';
import { type Sifted, sift } from '../check/suppressions.ts';
import type { CommandContext } from './command-list.ts';
import { type FileSettings, settingsReader } from './config-files.ts';
import type { Tally } from './documents.ts';
import { forEachPlan, type PlanHooks, type ReadPlan } from './each-plan.ts';
import { UsageError } from './errors.ts';
import type { Input } from './inputs.ts';

export type CheckedPlan = Omit<ReadPlan, 'findings'> & Sifted;

/** Hands each plan to `work`, in the order named. Throws ConfigError: with a wrong configuration nothing is judged. */
export function forEachCheckedPlan(
  context: CommandContext,
  work: (input: Input, plan: CheckedPlan, settings: FileSettings) => void,
  hooks: Pick<PlanHooks, 'onFailure' | 'folders' | 'withText'> = {},
): Promise<Tally> {
  const { language, messages, options } = context;
  const settingsOf = settingsReader(options.config, messages);
  const today = new Date().toISOString().slice(0, 10);
  return forEachPlan(
    context,
    async (input, plans) => {
      const settings = await settingsOf(input);
      for (const { findings, ...plan } of plans) {
        work(input, { ...plan, ...sift(findings, settings.suppressions, today) }, settings);
      }
    },
    {
      ...hooks,
      checkedBy: async (input) => {
        const { levels, options: byRule } = await settingsOf(input);
        return { language, levels, options: byRule };
      },
      isFatal: (error) => error instanceof ConfigError || error instanceof UsageError,
    },
  );
}
