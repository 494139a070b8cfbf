/** From the canonical text to the Plan: each part in its own file, each value traced to its place. */
import { findQuantities } from '../language/quantities.ts';
import { notesOf, paragraphsOf } from '../layout/paragraphs/index.ts';
import type { At, Heading, Passage, Plan, Target } from '../plan/types.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { pillarOfWords } from '../registry/pillars.ts';
import { type AppendixReading, areUntold, extractAppendices, type TracedAppendix } from './appendices/index.ts';
import { isTableNote, proseAppendices } from './appendices/prose.ts';
import { nameGroupsAsBody } from './areas-by-title.ts';
import { type Block, blocksOf } from './blocks.ts';
import { atOf, type Context, contextOf, doubt, passageOf } from './context.ts';
import { type Parts, readFront } from './front.ts';
import { isFundingPoint, isMoneyPoint } from './funding.ts';
import { withoutImpossible } from './impossible-figures.ts';
import { readingWarnings } from './reading-warnings.ts';
import { referencesOf } from './reference-lists.ts';
import { responsibilitiesIn, responsibilitiesOfTable, responsibilityIn } from './responsibilities.ts';
import { areaOf, areaSection, type Point, pointsOf, type Section, walk } from './section-tree.ts';
import { sectionsOf } from './structure.ts';
import { targetsIn, targetsOfTable } from './targets.ts';
import {
  type AttributeNames,
  attributeNamesOf,
  attributesFrom,
  isAppendixMention,
  isAssignment,
  isAttribute,
  isGoalOfArea,
  isLeadIn,
  isTableCaption,
  mentionsAppendix,
  opensList,
  taskOf,
} from './tasks.ts';
import { headLeftIn, tornTables } from './torn-tables.ts';

export function extractPlan(document: SourceDocument): Plan {
  const context = contextOf(document);
  const front = readFront(context);
  const readTables = (year: number | null): AppendixReading =>
    extractAppendices(document, { places: context.places, years: front.years, year });
  let appendices = readTables(front.year);
  const tables = [...appendices.captionSpans, ...appendices.tableSpans];
  const blocks = blocksOf(context, paragraphsOf(document, tables));
  const parts = front.partsOf(blocks, appendices, tables);
  context.year = front.header.year;
  // Where only the preamble names the year, it is known once the tables are told from the text.
  if (front.year !== context.year) appendices = readTables(context.year);
  const root = sectionsOf(parts.body);
  nameGroupsAsBody(root, appendices);
  const body = readBody(context, root);
  if (body.appendixMentions.length > 0 && !hasAppendix(parts, appendices)) doubt(context, 'appendix-not-found');
  const lostHead = appendices.tables.some(isInAppendix) ? null : headLeftIn(parts.appendix);
  if (lostHead) doubt(context, 'table-not-rebuilt', {}, lostHead.whole);
  const groups = new Map<Section, Heading[]>();
  const tableTargets = appendices.tables.flatMap((table) => readTable(context, table, root, body, groups));
  const notes = blocksOf(context, notesOf(document));
  const prose = proseAppendices(
    parts.appendix,
    appendices.tables.map(({ grid }) => grid.start),
    (traced) => atOf(context, traced),
  );
  const appendixHeadings = [...appendices.headings, ...prose.map(({ heading }) => heading)].sort(
    (a, b) => startOf(a) - startOf(b),
  );
  const { legalBases, citations } = referencesOf(context, parts, notes, appendices);
  return {
    schemaVersion: '1',
    source: {
      name: document.name,
      format: document.format,
      sha256: document.sha256,
      pages: document.pages,
      textFrom: document.textFrom,
    },
    header: front.header,
    legalBases,
    citations,
    outline: [...root.children.map((section) => headingOf(context, section, groups)), ...appendixHeadings],
    ...body,
    targets: withoutImpossible(context, [...body.targets, ...tableTargets]),
    appendices: appendices.tables.map(({ appendix }) => appendix),
    preamble: parts.preamble.map((block) => passageOf(context, block.label?.printed ?? null, block.body)),
    closing: parts.closing.map((block) => passageOf(context, null, block.whole)),
    other: [
      ...parts.other.map((block) => passageOf(context, block.label?.printed ?? null, block.body)),
      ...body.other,
      ...[...new Set([...prose.flatMap(({ blocks: own }) => own), ...parts.appendix.filter(isTableNote)])].map(
        (block) => passageOf(context, block.label?.printed ?? null, block.body),
      ),
      ...notes.map((note) => passageOf(context, null, note.whole)),
    ],
    repairs: document.repairs.map(({ kind, from, to, span }) => ({
      kind,
      from,
      to,
      text: to,
      at: context.places.at([span]),
    })),
    warnings: [...readingWarnings(context, front.header), ...context.warnings].map((warning) => ({
      ...warning,
      text: wordsAt(document, warning.at),
    })),
  };
}

const startOf = ({ at }: Heading): number => at[0]?.start ?? 0;

/**
 * A table's targets. One of the body belongs to the section that it stands in: its rows to their area where it has no areas of
 * its own, its groups to the outline below it, duties that it gives to the responsibilities.
 */
function readTable(
  context: Context,
  table: TracedAppendix,
  root: Section,
  body: Body,
  groups: Map<Section, Heading[]>,
): Target[] {
  if (table.appendix.where === 'appendix') return targetsOfTable(context, table, 'appendix', null, body.targets);
  const line = context.places.lineIndexAt(table.grid.start);
  const section = walk(root).findLast(({ block }) => block !== null && block.line <= line) ?? null;
  const area = areaSection(section)?.pillar ?? null;
  const untold = areUntold(table.rows);
  for (const { row } of table.rows)
    if (row.group === null && row.groupTitle === null)
      row.pillar ??= area ?? (untold ? pillarOfWords(row.content) : null);
  const role = section?.role;
  const own = table.groups.map((group) => ofBody(group, role ?? 'tasks'));
  if (section && own.length > 0) groups.set(section, [...(groups.get(section) ?? []), ...own]);
  if (role === 'organization') body.responsibilities.push(...responsibilitiesOfTable(context, table));
  const where = role === 'targets' || role === 'organization' ? role : 'tasks';
  return targetsOfTable(context, table, where, area, body.targets);
}

/** Groups of a table of the body are headings of the section that it stands in. */
const ofBody = (group: Heading, role: Heading['role']): Heading => ({
  ...group,
  role,
  children: group.children.map((child) => ofBody(child, role)),
});

/** The words of the canonical text at a place. */
function wordsAt({ text }: SourceDocument, at: At | null): string | null {
  if (!at || at.length === 0) return null;
  return at.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' ');
}

/** An appendix may hold prose instead of a table. */
function hasAppendix(parts: Parts, appendices: AppendixReading): boolean {
  return parts.appendix.length > 0 || appendices.tables.some(isInAppendix);
}

const isInAppendix = ({ appendix }: TracedAppendix): boolean => appendix.where === 'appendix';

function headingOf(context: Context, section: Section, groups: ReadonlyMap<Section, Heading[]>): Heading {
  return {
    label: section.label,
    printed: section.label === null ? null : (section.block?.label?.printed ?? null),
    title: section.title!.text,
    role: section.role,
    pillar: section.pillar,
    at: atOf(context, section.title!),
    children: [...(groups.get(section) ?? []), ...section.children.map((child) => headingOf(context, child, groups))],
  };
}

type Body = Pick<
  Plan,
  | 'purposes'
  | 'requirements'
  | 'targets'
  | 'tasks'
  | 'responsibilities'
  | 'funding'
  | 'targetPoints'
  | 'appendixMentions'
  | 'other'
>;

/** Sorts every point of the body into the lists that it belongs to; none is lost. */
function readBody(context: Context, root: Section): Body {
  const body: Body = {
    purposes: [],
    requirements: [],
    targets: [],
    tasks: [],
    responsibilities: [],
    funding: [],
    targetPoints: [],
    appendixMentions: [],
    other: [],
  };
  const torn = tornTables(root);
  for (const [first] of torn) doubt(context, 'table-not-rebuilt', {}, first!.whole);
  const elsewhere = new Set(torn.flat());
  body.other.push(...torn.flat().map((block) => passageOf(context, null, block.whole)));
  const points = pointsOf(root).filter(({ point }) => !elsewhere.has(point.block));
  const attributes = attributeNamesOf(points.filter(({ point }) => isTask(point)).map(({ point }) => point));
  for (const { point, section } of points) {
    const end = isTask(point) ? attributesFrom(point.block.body.text, attributes) : point.block.body.length;
    sortPoint(context, body, elsewhere, shortened(point, end), section, attributes);
    if (end < point.block.body.length) body.other.push(passageOf(context, null, point.block.body.slice(end).trim()));
  }
  for (const { subHeadings } of walk(root))
    body.other.push(...subHeadings.map(({ label, text }) => passageOf(context, label, text)));
  for (const section of topsOf(root, 'organization')) {
    body.responsibilities.push(...responsibilitiesIn(context, section, elsewhere));
  }
  const owned = new Set(
    body.responsibilities.flatMap(({ at, duties }) => [at, ...duties.map((duty) => duty.at)]).map((at) => at[0]?.start),
  );
  for (const { point, section } of points) {
    if (section.role !== 'organization' || elsewhere.has(point.block)) continue;
    body.targets.push(...targetsIn(context, point.block.body, 'organization', null));
    const passage = passageAt(context, point);
    const within = [...owned].some(
      (start) => start !== undefined && passage.at.some((at) => start >= at.start && start < at.end),
    );
    if (!within) body.other.push(passage);
  }
  return body;
}

const isTask = ({ role }: Point): boolean => role === 'tasks' || role === 'solutions';

function shortened(point: Point, end: number): Point {
  const { block } = point;
  return end < block.body.length ? { ...point, block: { ...block, body: block.body.slice(0, end).trim() } } : point;
}

function sortPoint(
  context: Context,
  body: Body,
  elsewhere: Set<Block>,
  point: Point,
  section: Section,
  attributes: AttributeNames,
): void {
  const { block } = point;
  const passage = passageAt(context, point);
  if (mentionsAppendix(block.body)) body.appendixMentions.push(passage);
  if (isAppendixMention(point, section)) {
    elsewhere.add(block);
    return;
  }
  const underUnit = section.role === 'organization' && section.parent?.role === 'organization';
  if (isMoneyPoint(point, section) && !underUnit) {
    body.funding.push(passage);
    elsewhere.add(block);
    return;
  }
  const area = point.pillar ?? areaOf(section);
  const announces = opensList(point, section);
  // How things stand is told first: only what is announced last is to be reached, unless goals are set ahead of it.
  const told = block.body.text.lastIndexOf('. ') + 1;
  const [ahead, last] = [block.body.text.slice(0, told), block.body.text.slice(told)];
  const isSet = GOES_INTO.test(last) || SETS_GOALS.test(ahead);
  const set = announces && !isSet ? block.body.slice(told) : block.body;
  const targets = (where: Target['where']): void => {
    body.targets.push(...targetsIn(context, set, where, area));
  };
  switch (isGoalOfArea(point, section) ? 'targets' : point.role) {
    case 'purposes':
      if (isLeadIn(point)) body.other.push(passage);
      else (isRequirement(point, section) ? body.requirements : body.purposes).push(passage);
      targets('targets');
      break;
    case 'targets':
      if (isTableCaption(point) || isLeadIn(point)) {
        body.other.push(passage);
        // "… hoàn thành 100% nhiệm vụ; Chỉ số CCHC tăng hạng. Các chỉ tiêu cụ thể như sau:" sets a goal before it announces others.
        const ahead = block.body.slice(0, told).trim();
        if (findQuantities(ahead.text).length > 0)
          body.targetPoints.push(
            taskOf(context, { ...point, block: { ...block, body: ahead, whole: ahead } }, section),
          );
      } else body.targetPoints.push(taskOf(context, point, section));
      targets('targets');
      break;
    case 'tasks':
    case 'solutions':
      if (announces || isAssignment(point) || isLeadIn(point) || isAttribute(point, attributes))
        body.other.push(passage);
      else body.tasks.push(taskOf(context, point, section));
      targets('tasks');
      break;
    case 'funding':
      if (isFundingPoint(point, section)) body.funding.push(passage);
      if (isAmongTasks(section)) body.tasks.push(taskOf(context, point, section));
      else if (!isFundingPoint(point, section)) body.other.push(passage);
      targets('tasks');
      break;
    case 'organization':
      // In a chapter of its own the whole chapter is read.
      if (section.role !== 'organization') assign(context, body, block, passage);
      break;
    default:
      body.other.push(passage);
  }
}

/** "Cụ thể như sau:" goes into what stands ahead of it. */
const GOES_INTO = /^\s*cụ thể(?: như sau| là)?\s*:$/iu;
const SETS_GOALS = /(?<!\p{L})phấn đấu(?!\p{L})/iu;

/** "- Sở Tư pháp: chủ trì …" under "Phân công" within an area. */
function assign(context: Context, body: Body, block: Block, passage: Passage): void {
  const given = responsibilityIn(context, block);
  if (given) body.responsibilities.push(given);
  else body.other.push(passage);
}

/** Money that is one of the chapter's tasks; a chapter of its own inside a part is none. */
function isAmongTasks({ parent }: Section): boolean {
  return parent !== null && parent.rank >= 1 && (parent.role === 'tasks' || parent.role === 'solutions');
}

function passageAt(context: Context, point: Point): Passage {
  return passageOf(context, point.block.label?.printed ?? null, point.block.body);
}

/** Under "Yêu cầu", in its heading or the short heading above the point. */
function isRequirement(point: Point, section: Section): boolean {
  for (let at: Section | null = section; at; at = at.parent) {
    const title = at.title?.text ?? '';
    const isAim = AIMS.test(title);
    if ((REQUIRES.test(title) && !isAim) || isSecondOfTwo(at)) return true;
    if (isAim) return false;
  }
  return REQUIRES.test(point.under ?? '') || standsBehindRequirement(point, section);
}

/** "Yêu cầu đặt ra: mỗi việc …" and the paragraphs behind it, where no heading parts them from the purposes. */
function standsBehindRequirement(point: Point, { title, points }: Section): boolean {
  if (!/yêu cầu/iu.test(title?.text ?? '') || point.block.label !== null) return false;
  const before = points.slice(0, points.indexOf(point) + 1);
  return before.some(({ block }) => block.label === null && OPENS_REQUIREMENTS.test(block.body.text));
}

const OPENS_REQUIREMENTS = /^(?:các |những )?yêu cầu(?: \p{L}+){0,4}(?::| là )/iu;

/** "I. Điều hướng tới", "II. Điều phải giữ": purposes first and requirements behind them, whatever they are called. */
function isSecondOfTwo({ parent, title }: Section): boolean {
  const [first, second, ...more] = parent?.children ?? [];
  if (parent?.role !== 'purposes' || second === undefined || more.length > 0 || second.title !== title) return false;
  return [first!, second].every((section) => !NAMES_EITHER.test(section.title?.text ?? ''));
}

/** "2. Mục đích" under "YÊU CẦU VÀ MỤC ĐÍCH", and that heading where it stands alone. */
const AIMS = /^\s*(?:về\s+)?(?:yêu cầu,? và )?mục (?:đích|tiêu)(?! và yêu cầu|, yêu cầu)/iu;
const NAMES_EITHER = /mục đích|mục tiêu|yêu cầu|quan điểm/iu;
const REQUIRES = /^\s*(?:về\s+)?(?:yêu cầu|(?:các |những )?(?:điểm cần|nguyên tắc))/iu;

/** The uppermost sections of a role. */
function topsOf(root: Section, role: Section['role']): Section[] {
  return root.children.flatMap((child) => (child.role === role ? [child] : topsOf(child, role)));
}
