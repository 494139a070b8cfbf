/** What a rule is: one file, one idea, with the examples that are its tests and its page. */
import type { RuleId } from '../messages/rules/index.ts';
import type { At } from '../plan/types.ts';
import type { ExampleFrame } from './example-frames.ts';
import type { FindingLevel } from './finding.ts';
import type { Subject } from './subject.ts';

/** A = can be told mechanically; B = needs heuristics; C = needs knowledge of language or the world. */
export type Tier = 'A' | 'B' | 'C';

/** A finding before its words are made; `data` feeds the rule's message in messages/rules/. */
export interface Draft {
  data?: Record<string, string | number>;
  actual?: string | null;
  expected?: string | null;
  evidence?: string | null;
  where?: string | null;
  at?: At;
  related?: { note: string; evidence: string; at: At }[];
  /** Where a case is milder or graver than the rule's own level. */
  level?: FindingLevel;
  confidence?: 'sure' | 'doubtful';
  suggestion?: string | null;
}

/** One excerpt of a plan in its frame, and what the rule finds in it. */
export interface Example {
  frame: ExampleFrame;
  /** The part of a plan that goes into the frame, as a clerk would write it. */
  text: string;
  /** The evidence of each finding, in order; empty for a clean example. */
  finds: (string | null)[];
  /** The plan's date or year, where it matters; else the frame's own. */
  year?: number;
  /** The rule's options, where the example needs others than the defaults. */
  options?: object;
}

export interface Rule<Options = unknown> {
  id: RuleId;
  level: FindingLevel;
  tier: Tier;
  /** Off until the configuration turns it on. */
  optional?: true;
  /** Asks for what the annual plan must have, and is silent on other documents. */
  ofAnnualPlans?: true;
  /** The decree or practice behind it. */
  basis: string | null;
  defaults?: Options;
  check: (subject: Subject, options: Options) => Iterable<Draft>;
  /** At least one clean and one faulty. */
  examples: readonly Example[];
}

/** Keeps a rule's option type without writing it twice. */
export function defineRule<Options = undefined>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
