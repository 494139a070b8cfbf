/** The plan as rules see it: the Plan JSON with the views that many rules share, each made once and only when asked. */

import { type Years, yearsOf } from '../language/planned-years.ts';
import { groupLabel } from '../plan/row-label.ts';
import type { Appendix, At, Heading, Level, Pillar, Plan, Reference, Row } from '../plan/types.ts';
import { ANNUAL_TITLE } from '../registry/document-kinds.ts';
import { type Lexicon, makeLexicon } from '../registry/lexicon.ts';
import { fold } from '../registry/match.ts';
import { pillarName } from '../registry/pillars.ts';
import { oncePer } from '../registry/remember.ts';
import { type Rank, rankOf } from './plan-level.ts';
import { quoteHeading } from './quote.ts';
import { toldRows } from './told-rows.ts';
import { unitsWrittenOut } from './unit-abbreviations.ts';

/** A task-table row with the name by which a reader would call it. */
export interface NamedRow {
  row: Row;
  appendix: Appendix;
  /** "Phụ lục II.4" where there is one appendix of rows, "Phụ lục II, III.4" where there are several. */
  where: string;
  /** The units that its cells name, abbreviations written out. */
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
}

/** A paragraph of the body with the section that it stands in. */
export interface BodyPassage {
  text: string;
  label: string | null;
  /** "II.2.1.a", "Mở đầu", "IV.3". */
  where: string;
  part:
    | 'preamble'
    | 'purposes'
    | 'requirements'
    | 'targets'
    | 'tasks'
    | 'organization'
    | 'funding'
    | 'closing'
    | 'other';
  pillar: Pillar | null;
  at: At;
}

export type CitedReference = Reference & { isBasis: boolean };

export interface Subject {
  plan: Plan;
  /** The year that the plan is for. */
  year: number | null;
  /** The years that it covers: that one, or those of its period. */
  years: Years | null;
  /**
   * The plan's own date; where a part is lacking, the last day that it can be of, and in `earliest` the first, so that
   * each rule can give the plan the benefit of the doubt.
   */
  date: { iso: string; earliest: string; exact: boolean } | null;
  level: Level | null;
  /** … and its rank, on its date. */
  rank: Rank | null;
  /** What an area of the reform is called in such a plan on its day. */
  areaName: (pillar: Pillar) => string;
  rows: readonly NamedRow[];
  /** The rows, and the tasks of the body whose lead, product and time stand in words below them. */
  assigned: readonly NamedRow[];
  passages: readonly BodyPassage[];
  references: readonly CitedReference[];
  /** What a reader would call the place: the nearest point, row or heading at or before it. */
  whereIs: (at: At) => string | null;
  /** The chapter (a heading of the first level) in which a place stands, as printed; null before the first. */
  chapterOf: (at: At) => string | null;
  /** Compares passages of the plan by what they mean. */
  lexicon: Lexicon;
  /** Whether any part of a plan was read: where none was, what is absent says nothing of the document. */
  structureRead: boolean;
  /** It says itself that it is no plan of the reform for a year or a period. */
  isOtherDocument: boolean;
  /** True where the words came through OCR, so that a fault may be the reader's. */
  fromOcr: boolean;
}

export function subjectOf(plan: Plan): Subject {
  const lazily = <T>(make: () => T): (() => T) => {
    let made: { value: T } | null = null;
    return () => (made ??= { value: make() }).value;
  };
  const rows = lazily(() => namedRows(plan));
  const passages = lazily(() => bodyPassages(plan));
  const references = lazily(() => [
    ...plan.legalBases.map((reference) => ({ ...reference, isBasis: true })),
    ...plan.citations.map((reference) => ({ ...reference, isBasis: false })),
  ]);
  const lexicon = lazily(makeLexicon);
  // Most findings of a plan stand in one or two of its chapters.
  const quoted = oncePer(quoteHeading);
  const anchors = lazily(() => anchorsOf(plan, passages(), rows()));
  const whereIs: Subject['whereIs'] = (at) => placeName(anchors(), at);
  const assigned = lazily(() => [...rows(), ...toldRows(plan, whereIs)]);
  const date = planDate(plan);
  const level = plan.header.locality?.level ?? null;
  return {
    plan,
    whereIs,
    chapterOf: (at) => {
      const chapter = chapterOf(plan, at);
      return chapter && quoted(chapter);
    },
    year: plan.header.year,
    years: yearsFor(plan.header),
    date,
    level,
    rank: rankOf(plan.header.locality, date?.iso ?? null),
    areaName: (pillar) => pillarName(pillar, level, date?.iso ?? null),
    get rows() {
      return rows();
    },
    get assigned() {
      return assigned();
    },
    get passages() {
      return passages();
    },
    get references() {
      return references();
    },
    get lexicon() {
      return lexicon();
    },
    structureRead: hasStructure(plan),
    isOtherDocument: plan.warnings.some(({ code }) => code === 'not-a-cchc-plan') && !isForPeriod(plan.header),
    fromOcr: plan.source.textFrom === 'ocr' || plan.source.textFrom === 'mixed',
  };
}

function namedRows(plan: Plan): NamedRow[] {
  const tables = plan.appendices.filter((appendix) => appendix.kind === 'tasks');
  const writtenOut = unitsWrittenOut(plan);
  return tables.flatMap((appendix) =>
    appendix.rows.map((row) => {
      const name = tables.length > 1 ? `${appendix.label ?? 'Phụ lục'}, ` : 'Phụ lục ';
      return {
        row,
        appendix,
        where: `${name}${pathOf(groupLabel(plan, row), row.no ?? '-')}`,
        leads: row.leads.map(writtenOut),
        coordinators: row.coordinators.map(writtenOut),
      };
    }),
  );
}

/** "II.4"; "2.2.1" below "2.2" names its section itself, and "1.2" below "II.1" the last part of it. */
function pathOf(section: string | null, label: string | null): string {
  const above = section?.split('.') ?? [];
  const repeated = above.findIndex((_, i) => label?.startsWith(`${above.slice(i).join('.')}.`));
  return [...(repeated < 0 ? above : above.slice(0, repeated)), label].filter(Boolean).join('.');
}

/** "a)" and "1." without their marks; "(3)" keeps its brackets. */
function plainLabel(label: string | null): string | null {
  return label?.startsWith('(') ? label : (label?.replace(/[.)]+$/u, '') ?? null);
}

function bodyPassages(plan: Plan): BodyPassage[] {
  const out: BodyPassage[] = [];
  const put = (
    part: BodyPassage['part'],
    items: readonly { text: string; label?: string | null; section?: string; pillar?: Pillar | null; at: At }[],
    place: string,
  ): void => {
    for (const item of items) {
      const label = item.label ?? null;
      const own = plainLabel(label);
      const where = pathOf(item.section ?? place, own === '-' ? null : own);
      out.push({ text: item.text, label, where, part, pillar: item.pillar ?? null, at: item.at });
    }
  };
  const sectionOf = (role: string, fallback: string): string => labelOf(plan, role) ?? fallback;
  const purposes = sectionOf('purposes', 'Mục đích, yêu cầu');
  put('preamble', plan.preamble, 'Mở đầu');
  put('purposes', plan.purposes, purposes);
  put('requirements', plan.requirements, purposes);
  put('targets', plan.targetPoints, sectionOf('targets', 'Mục tiêu'));
  put('tasks', plan.tasks, sectionOf('tasks', 'Nhiệm vụ'));
  put('funding', plan.funding, sectionOf('funding', 'Kinh phí'));
  const organization = organizationLabel(plan);
  for (const { label, duties } of plan.responsibilities) {
    put('organization', duties, [organization, label?.replace(/\.$/u, '')].filter(Boolean).join('.'));
  }
  put('closing', plan.closing, 'Kết thúc');
  put('other', plan.other, '');
  out.sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
  // A point on money is both a task and funding: it stands once in the document.
  return out.filter(
    (passage, i) => i === 0 || passage.at[0]?.start === undefined || passage.at[0].start !== out[i - 1]!.at[0]?.start,
  );
}

const labelOf = ({ outline }: Plan, role: string): string | null =>
  outline.find((heading) => heading.role === role)?.label?.replace(/\.$/u, '') ?? null;
const organizationLabel = (plan: Plan): string => labelOf(plan, 'organization') ?? 'Tổ chức thực hiện';

interface Anchor {
  start: number;
  end: number;
  name: string;
}

function anchorsOf(plan: Plan, passages: readonly BodyPassage[], rows: readonly NamedRow[]): Anchor[] {
  const anchors: Anchor[] = [];
  const put = (name: string, at: At): void => {
    for (const { start, end } of at) anchors.push({ start, end, name });
  };
  const headings = (list: Plan['outline'], path: string): void => {
    for (const heading of list) {
      const label = plainLabel(heading.label) ?? '';
      const name = /^\d+\.\d/u.test(label) || !path ? label || heading.title : [path, label].filter(Boolean).join('.');
      put(name, heading.at);
      headings(heading.children, /^\d+\.\d/u.test(label) ? label : name);
    }
  };
  headings(plan.outline, '');
  for (const passage of passages) if (passage.where) put(passage.where, passage.at);
  const organization = organizationLabel(plan);
  for (const { label, at } of plan.responsibilities) {
    const own = plainLabel(label);
    if (own && /^\d/u.test(own)) put(pathOf(organization, own), at);
  }
  for (const { row, where } of rows) put(where, row.at);
  put('Nơi nhận', plan.header.at.recipients ?? []);
  return anchors.sort((a, b) => a.start - b.start);
}

function placeName(anchors: readonly Anchor[], at: At): string | null {
  const start = at[0]?.start;
  if (start === undefined) return null;
  let before: Anchor | null = null;
  for (const anchor of anchors) {
    if (anchor.start > start) break;
    if (anchor.end > start || !before || before.end <= anchor.start) before = anchor;
  }
  return before?.name ?? 'Đầu văn bản';
}

function hasStructure({ outline, tasks, targets, responsibilities, appendices }: Plan): boolean {
  const parts = outline.filter((heading) => heading.role !== 'other' || heading.pillar !== null);
  return parts.length + tasks.length + targets.length + responsibilities.length + appendices.length > 0;
}

function chapterOf({ outline }: Plan, at: At): Heading | null {
  const start = at[0]?.start ?? -1;
  return outline.findLast((heading) => (heading.at[0]?.start ?? Infinity) <= start) ?? null;
}

function planDate(plan: Plan): Subject['date'] {
  const { issuedOn, issuedPartial, year } = plan.header;
  if (issuedOn) return { iso: issuedOn, earliest: issuedOn, exact: true };
  if (issuedPartial && /^\d{4}-\d{2}$/u.test(issuedPartial)) {
    const [partYear, month] = issuedPartial.split('-').map(Number) as [number, number];
    const lastDay = new Date(Date.UTC(partYear, month, 0)).getUTCDate();
    const iso = `${issuedPartial}-${String(lastDay).padStart(2, '0')}`;
    return { iso, earliest: `${issuedPartial}-01`, exact: false };
  }
  // Plans are issued from the last weeks of the year before.
  return year ? { iso: `${year}-12-31`, earliest: `${year - 1}-12-01`, exact: false } : null;
}

/** The reform's plan for several years is checked by the same rules as that for one. */
const isForPeriod = (header: Plan['header']): boolean =>
  header.year === null && yearsFor(header) !== null && ANNUAL_TITLE.test(fold(header.title ?? ''));

/** The years of the title, where it names the plan's among them. */
function yearsFor({ title, year }: Plan['header']): Years | null {
  const told = yearsOf(title ?? '');
  if (year === null || (told && told.from <= year && year <= told.to)) return told;
  return { from: year, to: year };
}
