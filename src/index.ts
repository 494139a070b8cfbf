/** The library's public face. */
import type { CheckedFile, CheckReport } from './check/check-report.ts';
import type { Config } from './check/config/schema.ts';
import type { Finding, FindingLevel } from './check/finding.ts';
import type { Plan } from './plan/types.ts';

export interface CheckPlanOptions {
  /** The language of the findings' words; Vietnamese by default. */
  language?: 'vi' | 'en';
  /** What cchc.yaml would say; `readCheckConfig` makes it from the file's text. */
  config?: Config;
  /** The document's path as the configuration's exceptions name it. */
  path?: string;
  /** Levels by rule, above those of the configuration; "off" leaves a rule out. */
  levels?: Readonly<Record<string, FindingLevel | 'off'>>;
}

/** What a reviewing officer would find in a plan, in the order of the document. */
export async function checkPlan(plan: Plan, options: CheckPlanOptions = {}): Promise<Finding[]> {
  const { checkPlan: run } = await import('./check/run.ts');
  const { language, config, path = plan.source.name, levels } = options;
  const settings = config ? (await import('./check/config/index.ts')).settingsFor(config, path) : null;
  return run(plan, { language, levels: { ...settings?.levels, ...levels }, options: settings?.options });
}

/** Reads the text of a cchc.yaml; what is wrong in it is thrown with its line. `file` is for the message. */
export async function readCheckConfig(text: string, file = 'cchc.yaml'): Promise<Config> {
  return (await import('./check/config/index.ts')).readConfig(text, file);
}

export type { Rule } from './check/rule.ts';
export { RULES } from './check/rules/index.ts';
export {
  type CompareOptions,
  type CompareReport,
  comparePlans,
  type IndicatorRow,
  type IndicatorValue,
  type PlanFigures,
} from './diff/compare.ts';
export { type CopiedPassage, type CopiedReport, copiedText } from './diff/copied.ts';
export {
  type ChildCoverage,
  type CoverageReport,
  type CoveredTarget,
  type CoveredTask,
  coverage,
} from './diff/coverage.ts';
export { type DiffOptions, diffPlans } from './diff/index.ts';
export type {
  Axis,
  DiffReport,
  Gap,
  HeaderChange,
  PlanRef,
  ReferenceChange,
  ResponsibilityChange,
  SectionChange,
  TargetChange,
  TaskChange,
  TaskRef,
} from './diff/report.ts';
export { extractPlan } from './extract/index.ts';
export { parsePlan } from './extract/parse-plan.ts';
export { readDocument } from './layout/read-document.ts';
export { PlanJsonError, readPlanJson } from './plan/read-plan-json.ts';
export type * from './plan/types.ts';
export { ReadError, type ReadErrorCode } from './read/errors.ts';
export type { Limits } from './read/limits.ts';
export type { ReadOptions } from './read/options.ts';
export type { SourceDocument } from './read/source-document.ts';
export type { CheckedFile, CheckReport, Config, Finding, FindingLevel };
