/** `cchc check`: what a reviewer would find, as the contract's JSON. */
import type { Finding } from '../../check/finding.ts';
import { checkPlan } from '../../check/run.ts';
import { ReadError } from '../../read/errors.ts';
import type { CommandContext } from '../command-list.ts';
import { forEachDocument } from '../documents.ts';
import { describeReadError, EXIT } from '../errors.ts';
import { writeOut } from '../output.ts';
import { planOf } from '../plans.ts';

interface CheckedFile {
  file: string;
  plan: { title: string | null; year: number | null; locality: string | null } | null;
  error: { code: string; message: string } | null;
  findings: Finding[];
}

/** The levels that `--fail-on` counts, by its value. */
const FAILING: Readonly<Record<string, readonly Finding['level'][]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

export async function check(context: CommandContext): Promise<number> {
  const files: CheckedFile[] = [];
  const tally = await forEachDocument(
    context,
    async (input, bytes, readOptions) => {
      const plan = await planOf(bytes, readOptions);
      const { title, year, locality } = plan.header;
      const place = locality ? `${locality.level} ${locality.name}` : null;
      files.push({ file: input.shown, plan: { title, year, locality: place }, error: null, findings: checkPlan(plan) });
    },
    {
      onFailure: (shown, error) => {
        const code = error instanceof ReadError ? error.code : 'unexpected';
        const message = describeReadError(error, context.messages);
        files.push({ file: shown, plan: null, error: { code, message }, findings: [] });
      },
    },
  );
  const findings = files.flatMap((file) => file.findings);
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  const summary = {
    files: files.length,
    unreadable: tally.failed,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
  await writeOut(`${JSON.stringify({ schemaVersion: '1', files, summary }, null, 2)}\n`);
  if (tally.failed > 0) return EXIT.unreadable;
  const failing = FAILING[String(context.options.failOn)] ?? [];
  return findings.some((finding) => failing.includes(finding.level)) ? EXIT.found : EXIT.clean;
}
