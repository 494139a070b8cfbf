/** `cchc schema`: the JSON Schema of what a command prints. */
import type { CommandContext } from '../command-list.ts';
import { EXIT, UsageError } from '../errors.ts';
import { writeOut } from '../output.ts';
import { suggestSimilar } from '../similar.ts';

/** Each schema, made when asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<object>>> = {
  plan: async () => (await import('../../plan/json-schema.ts')).planJsonSchema(),
  config: async () => (await import('../../check/config/schema.ts')).configJsonSchema(),
};

export async function schema({ args, messages }: CommandContext): Promise<number> {
  const name = args[0] ?? 'plan';
  const make = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!make) {
    const similar = suggestSimilar(name, Object.keys(SCHEMAS));
    throw new UsageError(
      messages.cli.errors.invalidValue('schema', name, Object.keys(SCHEMAS).join(', ')),
      similar === null ? null : messages.cli.errors.didYouMean(similar),
    );
  }
  await writeOut(`${JSON.stringify(await make(), null, 2)}\n`);
  return EXIT.clean;
}
