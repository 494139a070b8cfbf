/** The faultless plan with one fault put in, read back from the DOCX that the fault is printed in. */
import { writeDocx } from '../../fixtures/builder/docx.ts';
import { layOut } from '../../fixtures/builder/layout.ts';
import {
  isSection,
  type PlanSource,
  type Section,
  type TaskRow,
  type TaskTable,
} from '../../fixtures/builder/source.ts';
import { xaThuongKhe2026 } from '../../fixtures/sources/xa-thuong-khe-2026.ts';
import type { Finding } from '../../src/check/finding.ts';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan } from '../../src/index.ts';

export type Mutation = (plan: Draft) => void;

/** A copy of the plan with handles for spoiling it; labels are typed, so that they can be wrong. */
export class Draft {
  readonly source: PlanSource;

  constructor() {
    this.source = { ...structuredClone(xaThuongKhe2026), numbering: 'typed' };
  }

  /** Replaces words wherever they stand, or in the `only`-th place; words that do not stand there are a fault of the test. */
  swap(from: string, to: string, only?: number): void {
    let seen = 0;
    const replaced = (text: string): string => {
      const here = only === undefined || seen === only;
      seen++;
      return here ? text.replaceAll(from, to) : text;
    };
    const walk = (value: unknown): unknown => {
      if (typeof value === 'string') return value.includes(from) ? replaced(value) : value;
      if (Array.isArray(value)) return value.map(walk);
      if (value && typeof value === 'object') {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
      }
      return value;
    };
    Object.assign(this.source, walk(this.source));
    if (seen <= (only ?? 0)) throw new Error(`«${from}» does not stand in the plan`);
  }

  /** The section with that label path, "II.3.1". */
  section(path: string): Section {
    const [first, ...rest] = path.split('/');
    let section = this.source.sections.find((it) => it.label === first);
    for (const label of rest) section = section?.items.filter(isSection).find((it) => it.label === label);
    if (!section) throw new Error(`no section ${path}`);
    return section;
  }

  /** Another label for one point of a section. */
  swapLabel(path: string, place: number, label: string): void {
    const item = this.section(path).items[place];
    if (!item) throw new Error(`no point ${place} in ${path}`);
    item.label = label;
  }

  /** Takes a chapter out and numbers the ones after it anew. */
  dropChapter(label: string): void {
    const kept = this.source.sections.filter((section) => section.label !== label);
    if (kept.length === this.source.sections.length) throw new Error(`no chapter ${label}`);
    kept.forEach((section, index) => {
      section.label = ['I', 'II', 'III', 'IV', 'V'][index]!;
    });
    this.source.sections = kept;
  }

  get table(): TaskTable {
    return this.source.appendices[0]!.table as TaskTable;
  }

  /** A row by group and place: "II.3". */
  row(place: string): TaskRow {
    const [group, no] = place.split('.');
    const row = this.table.groups.find((it) => it.no === group)?.rows[Number(no) - 1];
    if (!row) throw new Error(`no row ${place}`);
    return row;
  }

  /** An area out of the body and the table, the others numbered anew. */
  dropArea(title: string): void {
    const chapter = this.section('II');
    chapter.items = chapter.items.filter((item) => !isSection(item) || item.title !== title);
    chapter.items.filter(isSection).forEach((area, index) => {
      area.label = `${index + 1}`;
      area.items.filter(isSection).forEach((part, place) => {
        part.label = `${index + 1}.${place + 1}`;
      });
    });
    this.table.groups = this.table.groups.filter((group) => group.title !== title);
    this.table.groups.forEach((group, index) => {
      group.no = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][index]!;
    });
  }
}

/** What `check` says of the plan after the mutation, notes of level info left out. */
export async function findingsAfter(mutation: Mutation): Promise<Finding[]> {
  const draft = new Draft();
  mutation(draft);
  const { source } = draft;
  const docx = writeDocx(layOut(source), { ...source, title: source.name });
  return checkPlan(await parsePlan(docx, { name: 'mutated.docx' })).filter((finding) => finding.level !== 'info');
}
