/** One document's work, from its bytes to what a command asks of it: the same in this thread and in the pool's. */
import type { CheckOptions } from '../check/run.ts';
import type { Plan } from '../plan/types.ts';
import { ReadError, type ReadErrorCode } from '../read/errors.ts';
import type { Limits } from '../read/limits.ts';
import type { ReadOptions } from '../read/options.ts';
import { sniff } from '../read/sniff.ts';
import { reviewText } from './review-text.ts';

/** A document as it stands on the disk, and how it is to be read. */
export interface PlanFile {
  bytes: Uint8Array;
  name: string;
  password: string | undefined;
  ocr: ReadOptions['ocr'];
  limits: Partial<Limits>;
  /** Plan JSON is taken as well as documents. */
  planJson: boolean;
}

/** What a reading gives, as JSON: text is what the cache keeps, and what can wait in memory until its turn comes. */
export interface Reading {
  /** A list of plans: Plan JSON may hold several. */
  plans: string;
  /** The document's text as the review page wants it; null where nobody asked for it, and for Plan JSON, which holds none. */
  text: string | null;
}

export type CheckSettings = Pick<CheckOptions, 'language' | 'levels' | 'options'>;

export interface PlanJob {
  /** A document to be read, or plans that were read before. */
  from: PlanFile | { name: string | null; plans: string };
  withText: boolean;
  /** null: the plans are not checked. */
  check: CheckSettings | null;
}

export interface PlanAnswer {
  /** null: read before. */
  reading: Reading | null;
  /** A list for each plan, as JSON. */
  findings: string | null;
}

/** Throws ReadError. */
export async function doJob(
  { from, withText, check }: PlanJob,
  onProgress?: ReadOptions['onProgress'],
): Promise<PlanAnswer> {
  const read = 'bytes' in from ? await readFile(from, withText, onProgress) : null;
  const plans = read?.plans ?? plansFrom(from as { name: string | null; plans: string });
  return {
    reading: read && { plans: JSON.stringify(plans), text: read.text && JSON.stringify(read.text) },
    findings: check && JSON.stringify(await findingsOf(plans, check)),
  };
}

/** Kept plans under the name that their document has today. */
export function plansFrom({ name, plans }: { name: string | null; plans: string }): Plan[] {
  const list = JSON.parse(plans) as Plan[];
  return name === null ? list : list.map((plan) => ({ ...plan, source: { ...plan.source, name } }));
}

/** The readers, extractors and rules are loaded with the first document that needs them. */
async function readFile(file: PlanFile, withText: boolean, onProgress: ReadOptions['onProgress']) {
  const { bytes, name, password, ocr, limits } = file;
  if (file.planJson && isPlanJson(bytes)) return { plans: await plansInJson(bytes), text: null };
  const { readDocument } = await import('../layout/read-document.ts');
  const { extractPlan } = await import('../extract/index.ts');
  const document = await readDocument(bytes, { name, password, ocr, limits, onProgress });
  return { plans: [extractPlan(document)], text: withText ? reviewText(document) : null };
}

async function findingsOf(plans: readonly Plan[], settings: CheckSettings) {
  const { checkPlan } = await import('../check/run.ts');
  return plans.map((plan) => checkPlan(plan, settings));
}

export function isPlanJson(bytes: Uint8Array): boolean {
  return sniff(bytes) === 'plan-json';
}

/** Every plan of a Plan JSON file. Throws ReadError. */
async function plansInJson(bytes: Uint8Array): Promise<Plan[]> {
  const { PlanJsonError, readPlanJson } = await import('../plan/read-plan-json.ts');
  try {
    return await readPlanJson(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof PlanJsonError) throw new ReadError('not-a-plan-json', error.data, error);
    throw error;
  }
}

/** An error as it passes between threads and lies in the cache, where classes are lost. */
export interface PortableError {
  name: string;
  read: { code: ReadErrorCode; data: Record<string, string | number> } | null;
  message: string;
  stack: string | undefined;
  cause: PortableError | null;
}

export function packError(error: unknown, depth = 0): PortableError {
  const read = error instanceof ReadError ? { code: error.code, data: error.data } : null;
  if (!(error instanceof Error)) return { name: 'Error', read, message: String(error), stack: undefined, cause: null };
  const { name, message, stack, cause } = error;
  return { name, read, message, stack, cause: cause === undefined || depth > 4 ? null : packError(cause, depth + 1) };
}

export function unpackError({ name, read, message, stack, cause }: PortableError): Error {
  const inner = cause ? unpackError(cause) : undefined;
  const error = read ? new ReadError(read.code, read.data, inner) : new Error(message, { cause: inner });
  error.name = name;
  if (stack) error.stack = stack;
  return error;
}
