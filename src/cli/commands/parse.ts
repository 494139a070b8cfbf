/** `cchc parse`: documents into Plan JSON. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { PLAN_PARTS } from '../../plan/parts.ts';
import type { Plan } from '../../plan/types.ts';
import type { CommandContext } from '../command-list.ts';
import { statusOf } from '../documents.ts';
import { forEachPlan } from '../each-plan.ts';
import { EXIT, WriteError } from '../errors.ts';
import { expandInputs, type Input, type MissingInput } from '../inputs.ts';
import { writeError, writeOut } from '../output.ts';
import { outputPaths, pathOf } from '../output-paths.ts';
import { createAtomically, writeFileAtomically } from '../write-file.ts';
import { partsOf } from './parts.ts';

type Format = 'json' | 'ndjson' | 'yaml';
type Part = Partial<Plan>;

export async function parse(context: CommandContext): Promise<number> {
  const { options, messages } = context;
  if (options.format === 'xlsx' || options.format === 'csv') {
    return (await import('./parse-tables.ts')).parseToTables(context);
  }
  const format = options.format as Format;
  const select = selector(context);
  const output = typeof options.output === 'string' ? options.output : null;
  const expanded = await expandInputs(context.args);
  const inputs = expanded.filter((input) => 'path' in input);
  const several = context.args.length > 1 || !expanded.every((input) => isOneFile(input, context.args[0]!));
  const print = await printer(format, options.compact === true);
  const folder = output !== null && (await isFolder(output, several)) ? output : null;
  const paths = folder === null ? null : outputPaths(inputs, folder, format === 'ndjson' ? 'json' : format);
  const file = output !== null && folder === null ? await createAtomically(output) : null;
  const write = file?.write ?? writeOut;
  let count = 0;

  const tally = await forEachPlan(
    context,
    async (input, [read]) => {
      const words = print.one(select(read!.plan));
      if (paths) {
        const path = pathOf(paths, input);
        await writeFileAtomically(path, words);
        if (!context.quiet && !several) writeError(messages.cli.written(path));
      } else await write(several ? print.joint(words, count++) : words);
    },
    { isFatal: (error) => error instanceof WriteError, planJson: false },
  );

  if (several && folder === null) await write(print.end(count));
  if (file && !several && tally.done === 0) await file.discard();
  else if (output !== null) {
    await file?.finish();
    if (!context.quiet && (file || several)) writeError(messages.cli.written(output));
  }
  return statusOf(tally) || EXIT.clean;
}

/** What a folder or pattern leads to is a list, however many files are in it. */
function isOneFile(input: Input | MissingInput, arg: string): boolean {
  return 'error' in input ? !['empty-folder', 'no-match'].includes(input.error.code) : input.shown === arg;
}

/** The whole Plan, or the parts that --only names, in the Plan's own order. */
function selector(context: CommandContext): (plan: Plan) => Part {
  const parts = partsOf(context, PLAN_PARTS) ?? PLAN_PARTS;
  return (plan) => Object.fromEntries(parts.map((part) => [part, plan[part]]));
}

/** How one Plan is printed, how it joins the Plans before it, and what closes them. */
interface Printer {
  one(plan: Part): string;
  joint(words: string, index: number): string;
  end(count: number): string;
}

async function printer(format: Format, compact: boolean): Promise<Printer> {
  if (format === 'yaml') {
    const { stringify } = await import('yaml');
    return {
      one: (plan) => stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false }),
      joint: (words) => `---\n${words}`,
      end: () => '',
    };
  }
  if (format === 'ndjson') {
    return { one: (plan) => `${JSON.stringify(plan)}\n`, joint: (words) => words, end: () => '' };
  }
  return {
    one: (plan) => `${JSON.stringify(plan, null, compact ? 0 : 2)}\n`,
    joint: (words, index) => (index === 0 ? '[\n' : ',\n') + words.trimEnd(),
    end: (count) => (count === 0 ? '[]\n' : '\n]\n'),
  };
}

/** A folder is meant where one stands, where the name ends in a slash, or where several results have no extension to share. */
async function isFolder(output: string, several: boolean): Promise<boolean> {
  if (/[\\/]$/u.test(output)) return true;
  const stats = await stat(output).catch(() => null);
  return stats ? stats.isDirectory() : several && extname(output) === '';
}
