/** Plans as tables with proof: every figure, task and base with its page, line and own words. */

import { type PlanTableWords, planTableWords } from '../messages/plan-tables.ts';
import { rowLabel } from '../plan/row-label.ts';
import type { At, Pillar, Plan } from '../plan/types.ts';
import { indicatorBySlug } from '../registry/indicators.ts';
import { pillarEntry } from '../registry/pillars.ts';
import {
  type Cell,
  cell,
  dateCell,
  type NumberCell,
  numberCells,
  type ReportDocument,
  type Table,
} from './document.ts';

/** The parts of a Plan that have a table, in the tables' order. */
export const TABLE_PARTS = ['header', 'targets', 'tasks', 'legalBases', 'responsibilities', 'warnings'] as const;
export type TablePart = (typeof TABLE_PARTS)[number];

/** All tables that have rows, or those of the parts asked for. */
export function plansDocument(
  plans: readonly Plan[],
  language: 'vi' | 'en',
  only: readonly TablePart[] | null = null,
): ReportDocument {
  const words = planTableWords(language);
  const tables: Readonly<Record<TablePart, () => Table>> = {
    header: () => headerTable(plans, words),
    targets: () => targetTable(plans, words, language),
    tasks: () => taskTable(plans, words, language),
    legalBases: () => referenceTable(plans, words),
    responsibilities: () => dutyTable(plans, words),
    warnings: () => doubtTable(plans, words),
  };
  const titles = plans.map((plan) => plan.header.title ?? plan.source.name);
  return {
    title: words.title(titles.length === 1 ? titles[0]! : String(titles.length)),
    language,
    blocks: (only ?? TABLE_PARTS)
      .map((part) => tables[part]())
      .filter((table) => only !== null || table.rows.length > 0),
  };
}

const place = (at: At | null): Cell[] => {
  const first = at?.[0];
  return [whole(first?.page ?? null), whole(first?.line ?? null)];
};
/** Whole numbers look the same in both languages. */
const whole: NumberCell = numberCells('vi');
const pillarCell = (pillar: Pillar | null, language: 'vi' | 'en'): Cell =>
  cell(pillar ? pillarEntry(pillar)[language === 'vi' ? 'name' : 'english'] : '');
const proof = (words: PlanTableWords): Table['columns'] => [
  { title: words.columns.page, weight: 1, align: 'right' },
  { title: words.columns.line, weight: 1, align: 'right' },
];
const columns = (titles: readonly string[]): Table['columns'] => titles.map((title) => ({ title, weight: 2 }));

function headerTable(plans: readonly Plan[], words: PlanTableWords): Table {
  const { columns: c, fields } = words;
  return {
    kind: 'table',
    name: words.sheets.plan,
    columns: columns([c.file, ...Object.values(fields)]),
    rows: plans.map((plan) => {
      const { header, source } = plan;
      const unit = (value: { level: string; name: string } | null): string =>
        value ? `${value.level} ${value.name}` : '';
      return [
        cell(source.name),
        cell(header.docType ?? ''),
        cell(header.number ?? header.numberAsPrinted ?? ''),
        header.issuedOn ? dateCell(header.issuedOn) : cell(header.dateAsPrinted ?? ''),
        cell(header.place ?? ''),
        cell(header.issuer ?? ''),
        cell(header.title ?? ''),
        whole(header.year),
        cell(unit(header.locality)),
        cell(header.parents.map(unit).join(', ')),
        cell(
          [header.signer.onBehalfOf, header.signer.inPlaceOf, header.signer.position, header.signer.name]
            .filter(Boolean)
            .join(', '),
        ),
        cell(header.recipients.join('; ')),
      ];
    }),
  };
}

function targetTable(plans: readonly Plan[], words: PlanTableWords, language: 'vi' | 'en'): Table {
  const c = words.columns;
  return {
    kind: 'table',
    name: words.sheets.targets,
    columns: [
      ...columns([c.file, c.pillar, c.indicator, c.operator, c.number, c.unit, c.text, c.where]),
      ...proof(words),
    ],
    rows: plans.flatMap((plan) =>
      plan.targets.map((target) => {
        const known = target.indicator ? indicatorBySlug(target.indicator) : null;
        return [
          cell(plan.source.name),
          pillarCell(target.pillar, language),
          cell(known ? (language === 'vi' ? known.name : known.english) : ''),
          cell(target.op === '=' ? '' : target.op),
          numberCells(language)(target.value, target.unit === '%' ? '%' : ''),
          cell(target.unit),
          cell(target.text),
          cell(words.places[target.where]),
          ...place(target.at),
        ];
      }),
    ),
  };
}

function taskTable(plans: readonly Plan[], words: PlanTableWords, language: 'vi' | 'en'): Table {
  const c = words.columns;
  return {
    kind: 'table',
    name: words.sheets.tasks,
    columns: [
      ...columns([
        c.file,
        c.where,
        c.pillar,
        c.label,
        c.content,
        c.product,
        c.lead,
        c.coordinator,
        c.deadline,
        c.from,
        c.to,
      ]),
      ...proof(words),
    ],
    rows: plans.flatMap((plan) => [
      ...plan.tasks.map((task) => [
        cell(plan.source.name),
        cell(words.places.body),
        pillarCell(task.pillar, language),
        cell([task.section, task.label].filter(Boolean).join(' ')),
        cell(task.text),
        ...[0, 1, 2, 3, 4, 5].map(() => cell('')),
        ...place(task.at),
      ]),
      ...plan.appendices.flatMap((appendix) =>
        appendix.rows.map((row) => {
          const dates = row.deadline.parts;
          return [
            cell(plan.source.name),
            cell(appendix.label ?? words.places[appendix.where]),
            pillarCell(row.pillar, language),
            cell(rowLabel(plan, row)),
            cell(row.content),
            cell(row.products.join('; ')),
            cell(row.leads.join('; ')),
            cell(row.coordinators.join('; ')),
            cell(row.deadline.text),
            dateCell(dates.map((part) => part.from).find((date) => date !== null) ?? null),
            dateCell(dates.map((part) => part.to).findLast((date) => date !== null) ?? null),
            ...place(row.at),
          ];
        }),
      ),
    ]),
  };
}

function referenceTable(plans: readonly Plan[], words: PlanTableWords): Table {
  const c = words.columns;
  return {
    kind: 'table',
    name: words.sheets.bases,
    columns: [...columns([c.file, c.where, c.type, c.code, c.issued, c.issuer, c.subject]), ...proof(words)],
    rows: plans.flatMap((plan) => {
      const all = [
        ...plan.legalBases.map((base) => ({ base, where: words.places.basis })),
        ...plan.citations.map((base) => ({ base, where: words.places[base.where ?? 'body'] })),
      ];
      return all.map(({ base, where }) => [
        cell(plan.source.name),
        cell(where),
        cell(base.type ?? ''),
        cell(base.number),
        dateCell(base.issuedOn),
        cell(base.issuer ?? ''),
        cell(base.subject ?? ''),
        ...place(base.at),
      ]);
    }),
  };
}

function dutyTable(plans: readonly Plan[], words: PlanTableWords): Table {
  const c = words.columns;
  return {
    kind: 'table',
    name: words.sheets.duties,
    columns: [...columns([c.file, c.body, c.duty]), ...proof(words)],
    rows: plans.flatMap((plan) =>
      plan.responsibilities.flatMap((unit) =>
        unit.duties.map((duty) => [cell(plan.source.name), cell(unit.unit), cell(duty.text), ...place(duty.at)]),
      ),
    ),
  };
}

function doubtTable(plans: readonly Plan[], words: PlanTableWords): Table {
  const c = words.columns;
  return {
    kind: 'table',
    name: words.sheets.doubts,
    columns: [...columns([c.file, c.message]), ...proof(words)],
    rows: plans.flatMap((plan) =>
      plan.warnings.map((warning) => [cell(plan.source.name), cell(warning.message), ...place(warning.at)]),
    ),
  };
}
