/** Plan JSON from disk, checked against the contract. */
import type { Plan } from './types.ts';

/** What is wrong with a file that should be Plan JSON: where, and how. */
export class PlanJsonError extends Error {
  readonly data: Record<string, string | number>;

  constructor(data: Record<string, string | number>, cause?: unknown) {
    super('not-a-plan-json', { cause });
    this.name = 'PlanJsonError';
    this.data = data;
  }
}

/** One plan, several in an array, or one per line (NDJSON): whatever `cchc parse` prints. */
export async function readPlanJson(text: string): Promise<Plan[]> {
  const { PlanSchema } = await import('./schema.ts');
  const values = jsonValues(text).flat();
  if (values.length === 0) throw new PlanJsonError({ reason: 'empty' });
  return values.map((value, index) => {
    const result = PlanSchema.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const path = issue?.path.join('.') ?? '';
    throw new PlanJsonError({ index, path, reason: issue?.message ?? '' });
  });
}

function jsonValues(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (whole) {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
    } catch {
      throw new PlanJsonError({ reason: 'json' }, whole);
    }
  }
}
