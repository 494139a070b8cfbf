/** The contract as JSON Schema, made from the Zod schema: what `cchc schema plan` prints and schemas/ holds. */
import { z } from 'zod';
import * as schema from './schema.ts';

/** Names under which the parts stand in `$defs`: "AtSchema" as "At". */
function partNames(): z.core.$ZodRegistry<{ id: string }> {
  const names = z.registry<{ id: string }>();
  for (const [name, part] of Object.entries(schema)) {
    if (part !== schema.PlanSchema) names.add(part, { id: name.replace(/Schema$/u, '') });
  }
  return names;
}

/** Fields may be added to the contract: what it does not name is not forbidden. */
export function planJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(schema.PlanSchema, {
    target: 'draft-2020-12',
    metadata: partNames(),
    io: 'input',
  });
  return { $schema, title: 'cchc Plan JSON, version 1', ...rest };
}
