/** A Plan read back from JSON, checked against the contract. */
import { PlanSchema } from './schema.ts';
import type { Plan } from './types.ts';

/** The Plan, or where and how the JSON departs from the contract. */
export function planFromJson(json: string): { plan: Plan } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
  const result = PlanSchema.safeParse(value);
  if (result.success) return { plan: result.data };
  const { path, message } = result.error.issues[0]!;
  return { fault: `${path.join('.') || 'JSON'}: ${message}` };
}
