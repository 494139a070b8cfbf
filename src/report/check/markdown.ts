/** Ready to paste into a letter or an issue: place, quote, reason, mend. */
import type { CheckedFile } from '../../check/check-report.ts';
import type { CheckReporter, CheckReportOptions } from './formats.ts';
import { placeOf } from './place.ts';

export const checkMarkdown: CheckReporter = (report, options) => {
  const words = options.messages.check;
  const { files, unreadable, errors, warnings, infos } = report.summary;
  const total = `${words.total(files, unreadable)} · ${words.counts(errors, warnings, infos)}`;
  return `${[`# ${words.title}`, total, ...report.files.map((file) => fileSection(file, options))].join('\n\n')}\n`;
};

function fileSection(
  { file, plan, error, findings }: CheckedFile,
  { messages, clean, language }: CheckReportOptions,
): string {
  const words = messages.check;
  const blocks = [`## ${escapeMarkdown(clean(file))}`];
  if (plan?.title) blocks.push(escapeMarkdown(clean(plan.title)));
  if (error) return [...blocks, `**${words.unreadable}**: ${escapeMarkdown(clean(error.message))}`].join('\n\n');
  if (findings.length === 0) return [...blocks, words.noFindings].join('\n\n');
  const cell = (text: string): string => escapeMarkdown(clean(text)).replaceAll('\n', ' ');
  const { level, place, found, mend, reason } = words.headings;
  const none = language === 'vi' ? '–' : '-';
  const rows = findings.map((finding, index) =>
    [
      String(index + 1),
      words.levels[finding.level],
      cell(placeOf(finding, messages)),
      `${cell(finding.message)}${finding.evidence === null ? '' : `<br>«${cell(finding.evidence)}»`}`,
      `${finding.basis === null ? none : cell(finding.basis)}<br>\`${finding.rule}\``,
      finding.suggestion === null ? none : cell(finding.suggestion),
    ].join(' | '),
  );
  const head = ['#', level, place, found, reason, mend];
  return [
    ...blocks,
    [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row} |`)].join('\n'),
  ].join('\n\n');
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#]/gu, '\\$&');
