/** The Plan that perfect reading and extraction would give for a fixture: what compares and checks can be held to alone. */
import { goldOf } from '../../fixtures/builder/gold.ts';
import { dateLine } from '../../fixtures/builder/layout.ts';
import type { PlanSource } from '../../fixtures/builder/source.ts';
import { parseDeadline } from '../../src/language/deadlines.ts';
import type { Heading, Pillar, Plan, Reference, Role, Row, Target, Task } from '../../src/plan/types.ts';
import { indicatorOf } from '../../src/registry/indicators.ts';

/** Nothing was read, so nothing stands anywhere. */
const NOWHERE: [] = [];

interface GoldHeading {
  label: string | null;
  title: string;
  role: Role;
  pillar: Pillar | null;
  children: GoldHeading[];
}

type GoldRow = Pick<Row, 'group' | 'groupTitle' | 'pillar' | 'no' | 'content'> &
  Record<'product' | 'lead' | 'coordinator' | 'deadline', string> & { other?: Record<string, string> };

export function idealPlan(source: PlanSource): Plan {
  const gold = goldOf(source);
  const passage = (text: string) => ({ label: null, text, at: NOWHERE });
  const reference = (it: Record<string, unknown>): Reference => ({
    type: it.type as string,
    number: it.number as string,
    issuedOn: it.issuedOn as string | null,
    issuer: it.issuer as string | null,
    subject: (it.subject as string | null | undefined) ?? null,
    ...(it.where ? { where: it.where as 'body' | 'appendix' } : {}),
    printed: it.number as string,
    text: `${it.type} số ${it.number}`,
    at: NOWHERE,
  });
  const heading = (it: GoldHeading): Heading => ({
    ...it,
    printed: null,
    at: NOWHERE,
    children: it.children.map(heading),
  });
  const header = gold.header as Omit<Plan['header'], 'motto' | 'addressees' | 'issuers' | 'at'>;
  return {
    schemaVersion: '1',
    source: { name: gold.file, format: 'txt', sha256: '0'.repeat(64), pages: null, textFrom: 'text' },
    header: {
      ...header,
      dateAsPrinted: dateLine(source.paper),
      motto: true,
      addressees: [],
      issuers: [],
      at: {},
    } as Plan['header'],
    legalBases: gold.legalBases.map(reference),
    citations: gold.citations.map(reference),
    outline: gold.outline.map(heading),
    purposes: gold.purposes.map(passage),
    requirements: gold.requirements.map(passage),
    targets: (gold.targets as unknown as Target[]).map((target) => ({
      ...target,
      indicator: indicatorOf(target.text, { pillar: target.pillar }),
      at: NOWHERE,
    })),
    tasks: (gold.bodyTasks as unknown as Task[]).map((task) => ({ ...task, at: NOWHERE })),
    appendices: gold.appendices.map((appendix) => ({
      label: appendix.label as string,
      caption: null,
      title: appendix.title as string,
      where: 'appendix',
      kind: appendix.kind as 'tasks',
      columns: appendix.columns as string[],
      rows: (appendix.rows as GoldRow[]).map((row) => idealRow(row, source.year)),
      cells: appendix.cells as string[][],
      at: NOWHERE,
    })),
    responsibilities: gold.responsibilities.map((it) => ({
      ...it,
      printed: null,
      duties: it.duties.map(passage),
      at: NOWHERE,
    })),
    funding: gold.funding.map(passage),
    preamble: [],
    targetPoints: [],
    appendixMentions: [],
    closing: [],
    other: [],
    repairs: [],
    warnings: [],
  };
}

function idealRow(row: GoldRow, year: number): Row {
  const list = (cell: string): string[] =>
    cell
      .split(/;\s*/u)
      .map((item) => item.replace(/^- /u, '').replace(/\.$/u, ''))
      .filter(Boolean);
  return {
    group: row.group,
    groupTitle: row.groupTitle,
    pillar: row.pillar,
    no: row.no,
    content: row.content,
    products: list(row.product),
    leads: list(row.lead),
    coordinators: list(row.coordinator),
    deadline: parseDeadline(row.deadline, year),
    other: row.other ?? {},
    cellsAt: {},
    at: NOWHERE,
  };
}
