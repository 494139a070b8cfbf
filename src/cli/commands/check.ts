/** `cchc check`: what a reviewer would find, in the form asked for. */

import { type CheckedFile, type CheckReport, makeReport } from '../../check/check-report.ts';
import type { Suppression } from '../../check/config/schema.ts';
import type { Finding } from '../../check/finding.ts';
import { RULES } from '../../check/rules/index.ts';
import { ReadError } from '../../read/errors.ts';
import type { CheckFormat } from '../../report/check/formats.ts';
import { reportCheck } from '../../report/check/index.ts';
import { checkTotals } from '../../report/check/totals.ts';
import { forEachCheckedPlan } from '../checked-plans.ts';
import type { CommandContext } from '../command-list.ts';
import type { FileSettings } from '../config-files.ts';
import { describeReadError, EXIT, UsageError } from '../errors.ts';
import { showControls, writeError, writeOut } from '../output.ts';
import { suggestSimilar } from '../similar.ts';
import { plainStyle, styleFor } from '../style.ts';
import { VERSION } from '../version.ts';
import { writeFileAtomically } from '../write-file.ts';

/** The levels that `--fail-on` counts, by its value. */
const FAILING: Readonly<Record<string, readonly Finding['level'][]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

export async function check(context: CommandContext): Promise<number> {
  const wanted = suppressionWanted(context);
  refuseWorkbookOnTerminal(context);
  const { files, settings, suppressions } = await checkAll(context);
  const report = makeReport(files, suppressions);
  if (wanted) return suppress(report, settings, wanted, context);
  await print(report, context);
  if (report.summary.unreadable > 0) return EXIT.unreadable;
  const failing = FAILING[String(context.options.failOn)] ?? [];
  const found = files.some((file) => file.findings.some((finding) => failing.includes(finding.level)));
  return found ? EXIT.found : EXIT.clean;
}

/** Told before a hundred plans are read. */
function refuseWorkbookOnTerminal({ options, messages }: CommandContext): void {
  const printed = options.format === 'xlsx' && options.summary !== true && options.output === undefined;
  if (printed && process.stdout.isTTY) throw new UsageError(messages.cli.errors.workbookNeedsFile);
}

interface Checked {
  files: CheckedFile[];
  settings: Map<CheckedFile, FileSettings>;
  suppressions: CheckReport['suppressions'];
}

/** Every document read and checked; one that cannot be read has an entry with its error. */
async function checkAll(context: CommandContext): Promise<Checked> {
  const { messages } = context;
  const checked: Checked = { files: [], settings: new Map(), suppressions: { expired: [], stale: [] } };
  await forEachCheckedPlan(
    context,
    (input, { plan, findings, suppressed, expired, stale }, settings) => {
      checked.suppressions.expired.push(...expired);
      checked.suppressions.stale.push(...stale);
      const { title, year, locality } = plan.header;
      const place = locality ? `${locality.level} ${locality.name}` : null;
      const file: CheckedFile = {
        file: input.shown,
        plan: { title, year, locality: place },
        error: null,
        findings,
        suppressed,
      };
      checked.files.push(file);
      checked.settings.set(file, settings);
    },
    {
      onFailure: (shown, error) => {
        const code = error instanceof ReadError ? error.code : 'unexpected';
        const message = describeReadError(error, messages);
        checked.files.push({ file: shown, plan: null, error: { code, message }, findings: [], suppressed: [] });
      },
    },
  );
  return checked;
}

async function print(report: CheckReport, { options, messages, language, quiet }: CommandContext): Promise<void> {
  const output = typeof options.output === 'string' ? options.output : null;
  const reportOptions = {
    messages,
    language,
    style: output === null ? await styleFor(process.stdout) : plainStyle,
    clean: showControls,
    rules: RULES,
    version: VERSION,
  };
  const text =
    options.summary === true
      ? checkTotals(report, reportOptions)
      : await reportCheck(report, options.format as CheckFormat, reportOptions);
  if (output === null) await writeOut(text);
  else {
    await writeFileAtomically(output, text);
    if (!quiet) writeError(messages.cli.written(output));
  }
  if (quiet || options.format === 'table') return;
  for (const { rule, file, until } of report.suppressions.expired) {
    writeError(showControls(messages.check.expired(rule, file, until ?? '')));
  }
  for (const { rule, file } of report.suppressions.stale) writeError(showControls(messages.check.stale(rule, file)));
}

interface WantedSuppression {
  rules: readonly string[];
  entry: Pick<Suppression, 'reason' | 'by' | 'since' | 'until'>;
}

/** What `--suppress` and its companions ask for; wrong use is told before anything is read. */
function suppressionWanted({ options, messages }: CommandContext): WantedSuppression | null {
  const words = messages.check;
  if (typeof options.suppress !== 'string') {
    const idle = (['reason', 'by', 'until'] as const).find((name) => options[name] !== undefined);
    if (idle) throw new UsageError(words.suppressNeeded(`--${idle}`));
    return null;
  }
  const known: string[] = RULES.map((rule) => rule.id);
  const rules = options.suppress.split(',').map((rule) => rule.trim());
  for (const rule of rules) {
    if (known.includes(rule)) continue;
    const similar = suggestSimilar(rule, known);
    throw new UsageError(words.unknownRule(rule), similar === null ? null : messages.cli.errors.didYouMean(similar));
  }
  const { reason, by, until } = options;
  if (typeof reason !== 'string' || reason.trim() === '') throw new UsageError(words.reasonNeeded);
  if (typeof until === 'string' && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(until)) {
    throw new UsageError(words.wrongDay(until));
  }
  const since = new Date().toISOString().slice(0, 10);
  return {
    rules,
    entry: {
      reason: reason.trim(),
      ...(typeof by === 'string' && { by }),
      since,
      ...(typeof until === 'string' && { until }),
    },
  };
}

/** Writes a suppression for every finding of the rules that stands. */
async function suppress(
  report: CheckReport,
  settings: Checked['settings'],
  { rules, entry }: WantedSuppression,
  { messages, quiet }: CommandContext,
): Promise<number> {
  const byFile = new Map<string, Suppression[]>();
  for (const file of report.files) {
    const own = settings.get(file);
    if (!own) continue;
    for (const { rule, fingerprint } of file.findings) {
      if (!rules.includes(rule)) continue;
      const list = byFile.get(own.suppressFile) ?? [];
      list.push({ fingerprint, rule: rule as Suppression['rule'], file: own.suppressPath, ...entry });
      byFile.set(own.suppressFile, list);
    }
  }
  // Asked for by few: the reader of YAML behind it is not loaded with every check.
  const { writeSuppressions } = await import('../write-suppressions.ts');
  for (const [file, entries] of byFile) {
    await writeSuppressions(file, entries);
    if (!quiet) writeError(messages.check.wroteSuppressions(entries.length, file));
  }
  if (byFile.size === 0) writeError(messages.check.nothingToSuppress);
  return report.summary.unreadable > 0 ? EXIT.unreadable : EXIT.clean;
}
