/** Findings for a terminal of 80 columns: by file and chapter, the level in a column of its own. */
import type { CheckedFile } from '../../check/check-report.ts';
import type { Finding } from '../../check/finding.ts';
import { widthOf, wrap } from '../wrap.ts';
import type { CheckReporter, CheckReportOptions } from './formats.ts';
import { placeOf, placesOf } from './place.ts';

const WIDTH = 80;
/** Of the places of one finding, so many are named and the rest counted. */
const MOST_PLACES = 4;

export const checkTable: CheckReporter = (report, options) => {
  const { messages, style } = options;
  const words = messages.check;
  const { errors, warnings, infos, suppressed, files, unreadable } = report.summary;
  const blocks = report.files.map((file) => fileBlock(file, options, report.files.length > 1));
  const counts = words.counts(errors, warnings, infos);
  const total = [report.files.length === 1 && unreadable === 0 ? null : words.total(files, unreadable), counts];
  if (suppressed > 0) total.push(words.suppressed(suppressed));
  const painted = errors > 0 ? style.bad : warnings > 0 ? style.warn : style.good;
  const notes = suppressionNotes(report, options).flatMap((note) =>
    wrap(note, WIDTH, '! ', '  ').map((line) => style.warn(line)),
  );
  return `${[...blocks, ...(notes.length > 0 ? [notes.join('\n')] : []), painted(total.filter(Boolean).join(' · '))].join('\n\n')}\n`;
};

function suppressionNotes(report: Parameters<CheckReporter>[0], { messages, clean }: CheckReportOptions): string[] {
  const { expired, stale } = report.suppressions;
  return [
    ...expired.map(({ rule, file, until }) => messages.check.expired(rule, clean(file), until ?? '')),
    ...stale.map(({ rule, file }) => messages.check.stale(rule, clean(file))),
  ];
}

function fileBlock(
  { file, plan, error, findings }: CheckedFile,
  options: CheckReportOptions,
  several: boolean,
): string {
  const { messages, style, clean } = options;
  const words = messages.check;
  const lines = wrap(clean(file), WIDTH).map((line) => style.bold(line));
  if (error) return [...lines, ...wrap(clean(error.message), WIDTH, '  ').map((line) => style.bad(line))].join('\n');
  if (plan?.title) lines.push(...wrap(clean(plan.title), WIDTH).map((line) => style.dim(line)));
  if (findings.length === 0) return [...lines, `  ${style.good(words.noFindings)}`].join('\n');
  for (const [section, list] of bySection(findings, options)) {
    lines.push('', ...wrap(clean(section), WIDTH).map((line) => style.heading(line)));
    for (const finding of list) lines.push(...findingLines(finding, options));
  }
  if (several) {
    const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
    lines.push('', words.counts(count('error'), count('warning'), count('info')));
  }
  return lines.join('\n');
}

/** In the order of the document; what is absent from it comes first. */
function bySection(findings: readonly Finding[], { messages }: CheckReportOptions): [string, Finding[]][] {
  const { wholePlan, beforeChapters } = messages.check;
  const sections = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = finding.section ?? (finding.at.length > 0 ? beforeChapters : wholePlan);
    sections.set(name, [...(sections.get(name) ?? []), finding]);
  }
  return [...sections];
}

function findingLines(finding: Finding, { messages, style, clean }: CheckReportOptions): string[] {
  const { levels, doubtful, alsoAt } = messages.check;
  const levelWidth = Math.max(...Object.values(levels).map(widthOf)) + 2;
  const indent = ' '.repeat(levelWidth + 2);
  const paint = { error: style.bad, warning: style.warn, info: style.dim }[finding.level];
  const label = `  ${levels[finding.level]}${' '.repeat(levelWidth - widthOf(levels[finding.level]))}`;
  const message = finding.message + (finding.confidence === 'doubtful' ? ` (${doubtful})` : '');
  const [first, ...rest] = wrap(clean(message), WIDTH, indent);
  const lines = [paint(label) + first!.slice(indent.length), ...rest];
  const detail = (text: string): string[] => wrap(clean(text), WIDTH, indent, `${indent}  `);
  if (finding.evidence !== null) lines.push(...detail(`“${finding.evidence}”`));
  if (finding.suggestion) lines.push(...detail(`→ ${finding.suggestion}`).map((line) => style.good(line)));
  const places = placesOf(finding).filter((place) => place !== finding.where);
  if (places.length > 0) {
    const more = places.length - MOST_PLACES;
    lines.push(...detail(`+ ${places.slice(0, MOST_PLACES).join('; ')}${more > 0 ? `; ${alsoAt(more)}` : ''}`));
  }
  lines.push(...detail(`${finding.rule} · ${placeOf(finding, messages)}`).map((line) => style.dim(line)));
  return lines;
}
