/** Findings for a spreadsheet: one row each with its proof, the totals of each file, and what somebody let stand. */
import type { CheckedFile, CheckReport } from '../../check/check-report.ts';
import type { Finding } from '../../check/finding.ts';
import type { Language, Messages } from '../../messages/index.ts';
import { planTableWords } from '../../messages/plan-tables.ts';
import { type Cell, cell, dateCell, numberCells, type ReportDocument, type Table, type Tone } from '../document.ts';
import { renderCsv } from '../render/csv.ts';
import { renderXlsx } from '../render/xlsx.ts';
import type { CheckReporter } from './formats.ts';
import { firstPlaces, isAbsence } from './place.ts';

const TONES: Readonly<Record<Finding['level'], Tone>> = { error: 'bad', warning: 'warn', info: 'dim' };

export const checkXlsx: CheckReporter = (report, { messages, language }) =>
  renderXlsx(checkDocument(report, messages, language));

/** The findings alone: CSV holds one table. */
export const checkCsv: CheckReporter = (report, { messages, language }) =>
  renderCsv(checkDocument(report, messages, language));

function checkDocument(report: CheckReport, messages: Messages, language: Language): ReportDocument {
  const words = planTableWords(language);
  const { sheets, columns: c } = words;
  const number = numberCells(language);
  const table = (name: string, titles: readonly string[], rows: Cell[][]): Table => ({
    kind: 'table',
    name,
    columns: titles.map((title) => ({ title, weight: 1 })),
    rows,
  });
  const row = (file: CheckedFile, finding: Finding): Cell[] => [
    cell(file.file),
    cell(words.levels[finding.level], TONES[finding.level]),
    cell(isAbsence(finding) ? messages.check.wholePlan : firstPlaces(finding)),
    cell(finding.message),
    cell(finding.evidence ?? ''),
    cell(finding.suggestion ?? ''),
    cell(finding.basis ?? ''),
    cell(finding.confidence === 'doubtful' ? messages.check.doubtful : ''),
    cell(finding.rule),
    number(finding.at[0]?.page ?? null),
    number(finding.at[0]?.line ?? null),
  ];
  const titles = [
    ...[c.file, c.level, c.where, c.message, c.text, c.suggestion, c.basis, c.confidence, c.rule, c.page, c.line],
  ];
  const count = ({ error, findings }: CheckedFile, level: Finding['level']): Cell =>
    number(error ? null : findings.filter((finding) => finding.level === level).length, '', TONES[level]);
  const { errors, warnings, infos } = messages.check.columns;
  const suppressed = report.files.flatMap((file) => file.suppressed.map((entry) => ({ file, ...entry })));
  return {
    title: messages.check.title,
    language,
    blocks: [
      table(
        sheets.findings,
        titles,
        report.files.flatMap((file) => file.findings.map((finding) => row(file, finding))),
      ),
      table(
        sheets.files,
        [c.file, c.plan, c.year, c.locality, errors, warnings, infos, c.suppressed, c.unread],
        report.files.map((file) => [
          cell(file.file),
          cell(file.plan?.title ?? ''),
          number(file.plan?.year ?? null),
          cell(file.plan?.locality ?? ''),
          count(file, 'error'),
          count(file, 'warning'),
          count(file, 'info'),
          number(file.error ? null : file.suppressed.length),
          cell(file.error?.message ?? '', 'bad'),
        ]),
      ),
      ...(suppressed.length > 0
        ? [
            table(
              sheets.suppressed,
              [...titles, c.reason, c.by, c.until],
              suppressed.map(({ file, finding, suppression }) => [
                ...row(file, finding),
                cell(suppression.reason),
                cell(suppression.by ?? ''),
                dateCell(suppression.until ?? null),
              ]),
            ),
          ]
        : []),
    ],
  };
}
