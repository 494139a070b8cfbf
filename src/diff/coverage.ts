/** A superior's plan against its children's: what each took up, weakened, left out, and what it adds of its own. */
import { bestPairs, type Pair } from '../language/assignment.ts';
import { containment, likeness, type Meaning } from '../language/similarity.ts';
import type { Plan, Target } from '../plan/types.ts';
import { isDealtOut } from '../registry/indicator-columns.ts';
import { fold } from '../registry/match.ts';
import { oncePer } from '../registry/remember.ts';
import { planRef } from './plan-ref.ts';
import type { PlanRef, TaskRef } from './report.ts';
import { changeOf, targetKinship } from './targets.ts';
import { taskRefs } from './tasks.ts';
import { type PlanView, viewsOf } from './view.ts';

export interface CoveredTask {
  /** `not-addressed`: the superior keeps it for its own offices; leaving it out is no gap. */
  status: 'taken-up' | 'left-out' | 'not-addressed';
  similarity: number;
  superior: TaskRef;
  own: TaskRef | null;
}

export interface CoveredTarget {
  status: 'taken-up' | 'raised' | 'weakened' | 'changed' | 'left-out';
  superior: Target;
  own: Target | null;
}

export interface ChildCoverage {
  plan: PlanRef;
  tasks: CoveredTask[];
  targets: CoveredTarget[];
  /** Tasks of the child that answer none of the superior's. */
  additions: TaskRef[];
  /** Share of the superior's addressed tasks and targets that are taken up, 0 to 1. */
  share: number;
}

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
  const tasks = coveredTasks(itemsOf(superior), itemsOf(child));
  const targets = coveredTargets(superior, child);
  const used = new Set(tasks.map((task) => task.own).filter((own) => own !== null));
  const asked = tasks.filter((task) => task.status !== 'not-addressed').length + targets.length;
  const met =
    tasks.filter((task) => task.status === 'taken-up').length +
    targets.filter((target) => target.status === 'taken-up' || target.status === 'raised').length;
  return {
    plan: planRef(childPlan),
    tasks,
    targets,
    additions: itemsOf(child)
      .map((item) => item.ref)
      .filter((ref) => !used.has(ref)),
    share: asked === 0 ? 0 : met / asked,
  };
}

/** A plan's tasks, each once: a body task that a row restates is the row. */
const itemsOf: (view: PlanView) => readonly Item[] = oncePer((view) => {
  const all = taskRefs(view.plan).map((ref): Item => ({ ref, meaning: view.meaning(ref.text.replace(WHOSE, ' ')) }));
  const rows = all.filter((item) => item.ref.where === 'appendix');
  const body = all.filter((item) => item.ref.where === 'body');
  const alone = body.filter((item) => !rows.some((row) => likeness(row.meaning, item.meaning) >= TWIN));
  return [...rows, ...alone];
});

function coveredTasks(superior: readonly Item[], child: readonly Item[]): CoveredTask[] {
  const edges: Pair[] = [];
  superior.forEach((task, i) => {
    child.forEach((own, j) => {
      const score = kinship(task, own);
      if (score > 0) edges.push({ a: i, b: j, score });
    });
  });
  const partner = new Map(bestPairs(edges).map((pair) => [pair.a, pair]));
  // Several assignments may be met by one task of the child.
  const strongest = new Map<number, Pair>();
  for (const edge of edges) {
    const best = strongest.get(edge.a);
    if (!best || edge.score > best.score) strongest.set(edge.a, edge);
  }
  return superior.map((task, i): CoveredTask => {
    const shared = strongest.get(i);
    const pair = partner.get(i) ?? (shared && shared.score >= 2 * TAKEN_UP ? shared : undefined);
    const base = { superior: task.ref, similarity: pair ? Math.round(pair.score * 1000) / 1000 : 0 };
    if (pair) return { ...base, status: 'taken-up', own: child[pair.b]!.ref };
    return { ...base, status: isKept(task.ref) ? 'not-addressed' : 'left-out', own: null };
  });
}

function kinship(task: Item, own: Item): number {
  const alike = likeness(task.meaning, own.meaning);
  const within = containment(task.meaning, own.meaning);
  if (alike < TAKEN_UP && within < WITHIN) return 0;
  const samePillar = task.ref.pillar !== null && task.ref.pillar === own.ref.pillar;
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
  const edges: Pair[] = [];
  stated.forEach((target, i) => {
    child.plan.targets.forEach((own, j) => {
      const score = targetKinship(target, own, superior, child);
      if (score > 0) edges.push({ a: i, b: j, score });
    });
  });
  const partner = new Map(bestPairs(edges).map((pair) => [pair.a, pair.b]));
  return stated.map((target, i): CoveredTarget => {
    const j = partner.get(i);
    if (j === undefined) return { status: 'left-out', superior: target, own: null };
    const own = child.plan.targets[j]!;
    return { status: STATUS[changeOf(target, own).change], superior: target, own };
  });
}

/** What the superior asks of this child: what it deals out to it by name, and else what it states for all. */
function statedFor({ plan }: PlanView, child: PlanView): Target[] {
  const dealt = plan.targets.filter((target) => isDealtOut(target) && isNamed(target, child.plan));
  const own = new Set(dealt.map(({ indicator }) => indicator));
  return [...statedOnce(plan).filter(({ indicator }) => indicator === null || !own.has(indicator)), ...dealt];
}

/** "Xã Hạ Lâm ≥ 60" is for the plan of xã Hạ Lâm. */
function isNamed({ text }: Target, { header: { locality } }: Plan): boolean {
  if (!locality) return false;
  const named = fold(text).replace(/^(?:ubnd|ủy ban nhân dân) /u, '');
  const name = fold(`${locality.level} ${locality.name}`);
  return named.startsWith(name) && !/^[\p{L}\d]/u.test(named.slice(name.length));
}

/** What the target section states; where a plan has none, every target. A row's figure repeats it. */
function statedOnce({ targets }: Plan): Target[] {
  const stated = targets.filter((target) => target.where === 'targets');
  return stated.length > 0 ? stated : targets.filter((target) => target.where !== 'appendix');
}
