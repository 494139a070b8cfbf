/** Many plans as tables: indicators × plans, tasks by area, readiness. */

import type { CompareReport, IndicatorValue, PlanFigures } from '../../diff/compare.ts';
import { comparisonWords } from '../../messages/comparison.ts';
import { messagesIn } from '../../messages/index.ts';
import { PILLARS, type Pillar } from '../../registry/vocabulary.ts';
import { type Cell, cell, numberCells, printNumber, type ReportDocument, type Table } from '../document.ts';
import { name } from './diff.ts';

const SIGNS = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '+': '+' } as const;

/** More plans than these make columns too narrow to read on a terminal: there the spread stands for them. */
const MOST_COLUMNS = 6;

export function compareDocument(
  report: CompareReport,
  language: 'vi' | 'en',
  { narrow = false }: { narrow?: boolean } = {},
): ReportDocument {
  const words = comparisonWords(language);
  const numberCell = numberCells(language);
  const areaNames = messagesIn(language).pillars;
  const names = report.plans.map(({ plan }) => name(plan));
  const eachPlan = !narrow || names.length <= MOST_COLUMNS;
  const value = (entry: IndicatorValue | null, plan: number, unit: string, isOutlier: boolean): Cell => {
    if (!entry) return cell('');
    const others =
      entry.others.length > 0 ? ` (${entry.others.map((other) => printNumber(other, language)).join('; ')})` : '';
    const base = numberCell(entry.value, unit === '%' ? '%' : '', isOutlier ? 'warn' : undefined);
    const text = `${SIGNS[entry.op]}${base.text}${others}${isOutlier ? ' !' : ''}`;
    const first = entry.at[0];
    // "≥ 98%" and "98% (95)" are more than a number: a spreadsheet shows them in words.
    const shown = entry.op === '=' && others === '' ? { ...base, text } : cell(text, base.tone);
    return { ...shown, ...(first && { place: { plan, start: first.start } }) };
  };
  const count = { title: words.columns.count, weight: 1, align: 'right' as const };
  const indicators: Table = {
    kind: 'table',
    name: words.parts.indicators,
    columns: [
      { title: words.columns.indicator, weight: 5 },
      ...(eachPlan ? names.map((title) => ({ title, weight: 2, align: 'right' as const })) : [count]),
      { title: words.columns.min, weight: 1, align: 'right' },
      { title: words.columns.median, weight: 1, align: 'right' },
      { title: words.columns.max, weight: 1, align: 'right' },
    ],
    rows: report.indicators.map((row) => [
      cell(`${language === 'vi' ? row.name : row.english}${row.unit === '%' ? '' : ` (${row.unit})`}`),
      ...(eachPlan
        ? row.values.map((entry, i) => value(entry, i, row.unit, row.outliers.includes(i)))
        : [numberCell(row.count)]),
      numberCell(row.min, row.unit === '%' ? '%' : ''),
      numberCell(row.median, row.unit === '%' ? '%' : ''),
      numberCell(row.max, row.unit === '%' ? '%' : ''),
    ]),
  };
  const tasksIn = (figures: PlanFigures, pillar: Pillar): Cell => {
    const count = Math.max(figures.tasks[pillar], figures.rows[pillar]);
    return numberCell(count, '', count === 0 ? 'bad' : undefined);
  };
  // Few plans stand side by side as in the table above, so that the areas have room for their names.
  const areas: Table =
    narrow && eachPlan
      ? {
          kind: 'table',
          name: words.parts.areas,
          columns: [
            { title: words.columns.area, weight: 5 },
            ...names.map((title) => ({ title, weight: 2, align: 'right' as const })),
          ],
          rows: PILLARS.map((pillar) => [
            cell(areaNames[pillar]),
            ...report.plans.map((figures) => tasksIn(figures, pillar)),
          ]),
        }
      : {
          kind: 'table',
          name: words.parts.areas,
          columns: [
            { title: words.columns.plan, weight: 4 },
            ...PILLARS.map((pillar) => ({
              title: narrow ? words.shortAreas[pillar] : areaNames[pillar],
              weight: 2,
              align: 'right' as const,
            })),
          ],
          rows: report.plans.map((figures, i) => [
            cell(names[i]!),
            ...PILLARS.map((pillar) => tasksIn(figures, pillar)),
          ]),
        };
  const plans: Table = {
    kind: 'table',
    name: words.parts.plans,
    columns: [
      { title: words.columns.plan, weight: 4 },
      { title: words.columns.targets, weight: 1, align: 'right' },
      { title: words.columns.rows, weight: 1, align: 'right' },
      { title: words.columns.measurable, weight: 1, align: 'right' },
      { title: words.columns.errors, weight: 1, align: 'right' },
      { title: words.columns.warnings, weight: 1, align: 'right' },
    ],
    rows: report.plans.map((figures, i) => [
      cell(names[i]!),
      numberCell(figures.targets),
      numberCell(figures.allRows),
      numberCell(figures.measurable),
      numberCell(figures.findings?.error ?? null),
      numberCell(figures.findings?.warning ?? null),
    ]),
  };
  return {
    title: words.compareTitle(report.plans.length),
    language,
    blocks: [
      { kind: 'heading', level: 1, text: words.parts.indicators },
      indicators,
      { kind: 'heading', level: 1, text: words.parts.areas },
      areas,
      { kind: 'heading', level: 1, text: words.parts.plans },
      plans,
    ],
  };
}
