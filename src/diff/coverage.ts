/** A superior's plan against its children's: what each took up, weakened, left out, and what it adds of its own. */
import type { Pair } from '../language/assignment.ts';
import { containment, likeness, type Meaning } from '../language/similarity.ts';
import type { Plan, Target } from '../plan/types.ts';
import { isDealtOut } from '../registry/indicator-columns.ts';
import { fold } from '../registry/match.ts';
import { areOpposed } from '../registry/opposites.ts';
import { oncePer } from '../registry/remember.ts';
import { axisOf, canBeAbove } from './axis.ts';
import { type Commitment, commitmentsOf, isForOthers } from './commitments.ts';
import { deadlineShift } from './deadlines.ts';
import { doubtOf } from './doubts.ts';
import { pairInRounds } from './pairing.ts';
import { planRef } from './plan-ref.ts';
import type { PlanRef, TaskRef } from './report.ts';
import { changeOf, targetPairs } from './targets.ts';
import { type AskedFromAbove, taskRefs } from './tasks.ts';
import { type PlanView, viewsOf } from './view.ts';

export interface CoveredTask {
  /** `not-addressed`: the superior keeps it for its own offices; leaving it out is no gap. */
  status: 'taken-up' | 'left-out' | 'not-addressed';
  similarity: number;
  superior: TaskRef;
  own: TaskRef | null;
  /** The child is to be done after the superior's last day. */
  isLater: boolean;
}

export interface CoveredTarget {
  /** `not-addressed`: set for another tier, or for what the superior does itself. */
  status: 'taken-up' | 'raised' | 'weakened' | 'changed' | 'left-out' | 'not-addressed';
  superior: Target;
  own: Target | null;
}

export interface ChildCoverage {
  plan: PlanRef;
  /** Why the two may not belong together, or may not have been read well enough to say what is left out. */
  cautions: CoverageCaution[];
  tasks: CoveredTask[];
  targets: CoveredTarget[];
  /** Tasks of the child that answer none of the superior's. */
  additions: TaskRef[];
  /** Share of the superior's addressed tasks and targets that are taken up, 0 to 1. */
  share: number;
}

export type CoverageCaution = 'same-plan' | 'not-below' | 'other-year' | 'superior-doubtful' | 'plan-doubtful';

export interface CoverageReport {
  schemaVersion: '1';
  superior: PlanRef;
  /** Best first. */
  children: ChildCoverage[];
}

/** A child rewords for its own size: less likeness is asked for than between two years of one plan. */
const TAKEN_UP = 0.25;
/** A short assignment may stand whole in a longer task. */
const WITHIN = 0.52;
/** An area in common speaks for two tasks being one, its lack against. */
const SAME_PILLAR_BONUS = 0.08;
/** Body and table of one plan state a task twice. */
const TWIN = 0.75;
/** … and where one of the two answers the superior, the other is no task of its own, if it is but akin. */
const RESTATED = 0.5;
/** What the superior and the child say in the same words. */
const LITERAL = 0.97;
/** Words by which a superior keeps a task for its own offices, and by which it addresses the plans below. */
const KEEPS =
  /(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|cấp|toàn) (?:tỉnh|thành phố|huyện)|các sở|sở,? (?:ban,? )?ngành/u;
const ADDRESSES_CHILDREN =
  /cấp xã|cấp huyện|(?:các|ubnd) (?:xã|phường|huyện|thị xã|quận)|xã, phường|các cấp|địa phương|cơ sở|thôn|tổ dân phố/u;

/** Whose work it is differs by nature between a superior and its children; the matter is what is compared. */
const WHOSE =
  /(?<!\p{L})(?:của )?(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân)?(?:,? (?:hđnd|ubnd))*(?: ?(?:các )?(?:cấp )?(?:tỉnh|huyện|xã|phường|thị trấn)(?:,? (?:và )?(?:cấp )?(?:tỉnh|huyện|xã|phường))*| các cấp)(?!\p{L})|(?<!\p{L})(?:của )?(?:các )?sở,? (?:ban,? )?ngành(?!\p{L})/giu;

interface Item {
  ref: TaskRef;
  meaning: Meaning;
}

export function coverage(superior: Plan, children: readonly Plan[]): CoverageReport {
  const covered = children.map((child) => childCoverage(superior, child));
  covered.sort((a, b) => b.share - a.share);
  return { schemaVersion: '1', superior: planRef(superior), children: covered };
}

function childCoverage(superiorPlan: Plan, childPlan: Plan): ChildCoverage {
  const [superior, child] = viewsOf([superiorPlan, childPlan]) as [PlanView, PlanView];
  const tasks = coveredTasks(superior, child);
  const targets = coveredTargets(superior, child);
  const used = new Set(tasks.map((task) => task.own).filter((own) => own !== null));
  const asked = [...tasks, ...targets].filter(({ status }) => status !== 'not-addressed').length;
  const met =
    tasks.filter((task) => task.status === 'taken-up').length +
    targets.filter((target) => target.status === 'taken-up' || target.status === 'raised').length;
  return {
    plan: planRef(childPlan),
    cautions: cautionsOf(superiorPlan, childPlan),
    tasks,
    targets,
    additions: additionsOf(child, used),
    share: asked === 0 ? 0 : met / asked,
  };
}

function cautionsOf(superior: Plan, child: Plan): CoverageCaution[] {
  const [{ year, number, title }, own] = [superior.header, child.header];
  const isSame =
    axisOf(superior, child) === 'other' && year === own.year && number === own.number && title === own.title;
  const told: [boolean, CoverageCaution][] = [
    [isSame, 'same-plan'],
    [!isSame && !canBeAbove(superior, child), 'not-below'],
    [year !== null && child.header.year !== null && year !== child.header.year, 'other-year'],
    [doubtOf(superior, 'a').length > 0, 'superior-doubtful'],
    [doubtOf(child, 'b').length > 0, 'plan-doubtful'],
  ];
  return told.filter(([isSo]) => isSo).map(([, caution]) => caution);
}

/** What answers none of the superior's tasks, nor is another place of what does. */
function additionsOf(child: PlanView, used: ReadonlySet<TaskRef>): TaskRef[] {
  const items = itemsOf(child);
  const answering = items.filter(({ ref }) => used.has(ref));
  return items
    .filter((item) => !used.has(item.ref) && !answering.some((other) => isRestated(item, other)))
    .map(({ ref }) => ref);
}

/** A point of the body that a row puts in its own words, or the other way round. */
const isRestated = (item: Item, other: Item): boolean =>
  item.ref.where !== other.ref.where &&
  !areOpposed(item.ref.text, other.ref.text) &&
  (likeness(item.meaning, other.meaning) >= RESTATED || containment(item.meaning, other.meaning) >= TWIN);

/** A plan's tasks, each once: a body task that a row restates is the row. */
const itemsOf: (view: PlanView) => readonly Item[] = oncePer((view) => {
  const all = taskRefs(view.plan).map((ref): Item => ({ ref, meaning: view.meaning(ref.text.replace(WHOSE, ' ')) }));
  const rows = all.filter((item) => item.ref.where === 'appendix');
  const body = all.filter((item) => item.ref.where === 'body');
  const alone = body.filter((item) => !rows.some((row) => likeness(row.meaning, item.meaning) >= TWIN));
  return [...rows, ...alone];
});

/** The same answers for those who compare the two task by task. */
export function askedFromAbove(superior: PlanView, child: PlanView): AskedFromAbove {
  const covered = coveredTasks(superior, child);
  return {
    answers: new Map(covered.flatMap((task) => (task.own ? [[task.superior, task.own]] : []))),
    isAddressed: (task) => !isKept(task),
  };
}

function coveredTasks(superiorView: PlanView, childView: PlanView): CoveredTask[] {
  const [superior, child] = [itemsOf(superiorView), itemsOf(childView)];
  const edges: Pair[] = [];
  const literal: Pair[] = [];
  superior.forEach((task, i) => {
    child.forEach((own, j) => {
      const score = kinship(task, own);
      if (score <= 0) return;
      edges.push({ a: i, b: j, score });
      if (score >= LITERAL && likeness(task.meaning, own.meaning) >= LITERAL) literal.push({ a: i, b: j, score });
    });
  });
  const { a: partnerOfChild, b: partner } = pairInRounds(literal, edges);
  const isTaken = new Set(literal.filter((pair) => partner.get(pair.a) === pair.b).map((pair) => pair.b));
  // Several assignments may be met by one task of the child, unless it repeats another one word for word.
  const shared = new Map<number, Pair>();
  for (const edge of edges) {
    const isOthers =
      isTaken.has(edge.b) && superior[partnerOfChild.get(edge.b)!]!.ref.where === superior[edge.a]!.ref.where;
    if (isOthers || edge.score < 2 * TAKEN_UP) continue;
    if (edge.score > (shared.get(edge.a)?.score ?? 0)) shared.set(edge.a, edge);
  }
  const scores = new Map(edges.map(({ a, b, score }) => [a * child.length + b, score]));
  return superior.map((task, i): CoveredTask => {
    const j = partner.get(i) ?? shared.get(i)?.b;
    if (j === undefined) {
      const status = isKept(task.ref) ? 'not-addressed' : 'left-out';
      return { status, similarity: 0, superior: task.ref, own: null, isLater: false };
    }
    const own = child[j]!.ref;
    const similarity = Math.round(scores.get(i * child.length + j)! * 1000) / 1000;
    const [due, ownDue] = [task.ref.row?.deadline, own.row?.deadline];
    const isLater = due && ownDue ? deadlineShift(due, ownDue, superiorView, childView) === 'later' : false;
    return { status: 'taken-up', similarity, superior: task.ref, own, isLater };
  });
}

function kinship(task: Item, own: Item): number {
  const alike = likeness(task.meaning, own.meaning);
  const within = containment(task.meaning, own.meaning);
  if (alike < TAKEN_UP && within < WITHIN) return 0;
  const samePillar = task.ref.pillar !== null && task.ref.pillar === own.ref.pillar;
  if (areOpposed(task.ref.text, own.ref.text)) return 0;
  if (!samePillar && task.ref.pillar !== null && own.ref.pillar !== null && alike < 2 * TAKEN_UP) return 0;
  return Math.max(alike, within * 0.8) + (samePillar ? SAME_PILLAR_BONUS : 0);
}

/** The superior's own matter by its words, and nobody below among those who share in it. */
function isKept({ row, text }: TaskRef): boolean {
  const whole = fold([text, ...(row?.leads ?? []), ...(row?.coordinators ?? [])].join(' '));
  return KEEPS.test(fold(text)) && !ADDRESSES_CHILDREN.test(whole);
}

const STATUS = {
  same: 'taken-up',
  raised: 'raised',
  lowered: 'weakened',
  changed: 'changed',
  added: 'changed',
  removed: 'left-out',
} as const;

function coveredTargets(superior: PlanView, child: PlanView): CoveredTarget[] {
  const stated = statedFor(superior, child);
  const own = commitmentsOf(child);
  const level = child.plan.header.locality?.level ?? null;
  const isLeft = (target: Commitment): boolean => isForOthers(target, level);
  const pairs = targetPairs(stated, own, superior, child, isLeft);
  return stated.map((asked, i): CoveredTarget => {
    const j = pairs.b.get(i);
    if (j !== undefined) {
      return { status: STATUS[changeOf(asked, own[j]!).change], superior: asked.target, own: own[j]!.target };
    }
    return { status: isLeft(asked) ? 'not-addressed' : 'left-out', superior: asked.target, own: null };
  });
}

/** What the superior asks of this child: what it deals out to it by name, and else what it states for all. */
function statedFor(superior: PlanView, child: PlanView): readonly Commitment[] {
  const all = commitmentsOf(superior);
  const dealt = all.filter(({ target }) => isDealtOut(target) && isNamed(target, child.plan));
  const own = new Set(dealt.map(({ indicator }) => indicator));
  const stated = new Set(statedOnce(superior.plan));
  return [
    ...all.filter(({ target, indicator }) => stated.has(target) && (indicator === null || !own.has(indicator))),
    ...dealt,
  ];
}

/** "Hồ sơ nộp trực tuyến (%) Xã Hạ Lâm ≥ 60", "Xã Hạ Lâm ≥ 60" are for the plan of xã Hạ Lâm. */
function isNamed({ text }: Target, { header: { locality } }: Plan): boolean {
  if (!locality) return false;
  const folded = fold(text);
  const named = folded.replace(/^(?:ubnd|ủy ban nhân dân) /u, '');
  const name = fold(`${locality.level} ${locality.name}`);
  if (named.startsWith(name) && !/^[\p{L}\d]/u.test(named.slice(name.length))) return true;
  return folded.replace(/ (?:[≥≤<>=] ?)?\d[\d.,]*(?: ?%| \p{L}+)?$/u, '').endsWith(` ${name}`);
}

/** What the target section states; where a plan has none, every target. A row's figure repeats it. */
function statedOnce({ targets }: Plan): Target[] {
  const stated = targets.filter((target) => target.where === 'targets');
  return stated.length > 0 ? stated : targets.filter((target) => target.where !== 'appendix');
}
