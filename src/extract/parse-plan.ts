/** From bytes to Plan JSON. Apart from the public face, so that reading a plan loads neither rules nor comparisons. */
import { readDocument } from '../layout/read-document.ts';
import type { Plan } from '../plan/types.ts';
import type { ReadOptions } from '../read/options.ts';
import { extractPlan } from './index.ts';

/** Reads a plan from bytes of any supported format, or from text, into Plan JSON. */
export async function parsePlan(input: Uint8Array | string, options: ReadOptions = {}): Promise<Plan> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return extractPlan(await readDocument(bytes, options));
}
