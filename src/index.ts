/** The library's public face. */
import type { CheckedFile, CheckReport } from './check/check-report.ts';
import type { Config } from './check/config/schema.ts';
import type { Finding, FindingLevel } from './check/finding.ts';
import { extractPlan } from './extract/index.ts';
import { readDocument } from './layout/read-document.ts';
import type { Plan } from './plan/types.ts';
import type { ReadOptions } from './read/options.ts';

/** Reads a plan from bytes of any supported format, or from text, into Plan JSON. */
export async function parsePlan(input: Uint8Array | string, options: ReadOptions = {}): Promise<Plan> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return extractPlan(await readDocument(bytes, options));
}

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

export { extractPlan } from './extract/index.ts';
export { readDocument } from './layout/read-document.ts';
export type * from './plan/types.ts';
export { ReadError, type ReadErrorCode } from './read/errors.ts';
export type { Limits } from './read/limits.ts';
export type { ReadOptions } from './read/options.ts';
export type { SourceDocument } from './read/source-document.ts';
export type { CheckedFile, CheckReport, Config, Finding, FindingLevel };
