/** The library's public face. */
import { extractPlan } from './extract/index.ts';
import { readDocument } from './layout/read-document.ts';
import type { Plan } from './plan/types.ts';
import type { ReadOptions } from './read/options.ts';

/** Reads a plan from bytes of any supported format, or from text, into Plan JSON. */
export async function parsePlan(input: Uint8Array | string, options: ReadOptions = {}): Promise<Plan> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return extractPlan(await readDocument(bytes, options));
}

export { extractPlan } from './extract/index.ts';
export { readDocument } from './layout/read-document.ts';
export type * from './plan/types.ts';
export { ReadError, type ReadErrorCode } from './read/errors.ts';
export type { Limits } from './read/limits.ts';
export type { ReadOptions } from './read/options.ts';
export type { SourceDocument } from './read/source-document.ts';
