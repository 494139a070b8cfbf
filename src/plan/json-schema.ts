/** The contract as JSON Schema, made from the Zod schema: what `cchc schema plan` prints and schemas/ holds. */
import { z } from 'zod';
import { PlanSchema } from './schema.ts';

export function planJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(PlanSchema, { target: 'draft-2020-12', reused: 'ref' });
  return { $schema, title: 'cchc Plan JSON, version 1', ...schema };
}
