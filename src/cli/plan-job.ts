/** One file's work, from bytes to plans: the same in this thread and in the pool's. */
import type { Plan } from '../plan/types.ts';
import { ReadError, type ReadErrorCode } from '../read/errors.ts';
import type { Limits } from '../read/limits.ts';
import type { ReadOptions } from '../read/options.ts';
import { sniff } from '../read/sniff.ts';

export interface PlanJob {
  bytes: Uint8Array;
  name: string;
  password: string | undefined;
  ocr: ReadOptions['ocr'];
  limits: Partial<Limits>;
  /** Plan JSON is taken as well as documents. */
  planJson: boolean;
}

/** One file can hold several plans only as Plan JSON. Throws ReadError. */
export async function readPlans(job: PlanJob, onProgress?: ReadOptions['onProgress']): Promise<Plan[]> {
  if (job.planJson && isPlanJson(job.bytes)) return plansInJson(job.bytes);
  // The readers and extractors are loaded with the first document that no cache holds.
  const { parsePlan } = await import('../extract/parse-plan.ts');
  const { name, password, ocr, limits } = job;
  return [await parsePlan(job.bytes, { name, password, ocr, limits, onProgress })];
}

export function isPlanJson(bytes: Uint8Array): boolean {
  return sniff(bytes) === 'plan-json';
}

/** Every plan of a Plan JSON file. Throws ReadError. */
export async function plansInJson(bytes: Uint8Array): Promise<Plan[]> {
  const { PlanJsonError, readPlanJson } = await import('../plan/read-plan-json.ts');
  try {
    return await readPlanJson(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof PlanJsonError) throw new ReadError('not-a-plan-json', error.data, error);
    throw error;
  }
}

/** An error as it passes between threads, where classes are lost. */
export interface PortableError {
  read: { code: ReadErrorCode; data: Record<string, string | number> } | null;
  message: string;
  stack: string | undefined;
  cause: PortableError | null;
}

export function packError(error: unknown, depth = 0): PortableError {
  const read = error instanceof ReadError ? { code: error.code, data: error.data } : null;
  if (!(error instanceof Error)) return { read, message: String(error), stack: undefined, cause: null };
  const { message, stack, cause } = error;
  return { read, message, stack, cause: cause === undefined || depth > 4 ? null : packError(cause, depth + 1) };
}

export function unpackError({ read, message, stack, cause }: PortableError): Error {
  const inner = cause ? unpackError(cause) : undefined;
  const error = read ? new ReadError(read.code, read.data, inner) : new Error(message, { cause: inner });
  if (stack) error.stack = stack;
  return error;
}
