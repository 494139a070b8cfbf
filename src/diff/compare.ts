/** Many plans side by side: indicators, work by area, readiness, findings. Blanks are blanks. */
import type { Pillar, Plan, Target } from '../plan/types.ts';
import { indicatorBySlug } from '../registry/indicators.ts';
import { PILLARS } from '../registry/vocabulary.ts';
import { planRef } from './plan-ref.ts';
import type { PlanRef } from './report.ts';

export interface IndicatorRow {
  indicator: string;
  name: string;
  english: string;
  pillar: Pillar;
  unit: string;
  /** One entry per plan, in the order of `plans`; null where the plan sets no such target. */
  values: (IndicatorValue | null)[];
  count: number;
  min: number | null;
  median: number | null;
  max: number | null;
  /** Indices of plans far from the others (beyond one and a half quartile ranges). */
  outliers: number[];
}

export interface IndicatorValue {
  value: number;
  op: Target['op'];
  text: string;
  at: Target['at'];
  /** The plan states other values for the indicator elsewhere. */
  others: number[];
}

export interface PlanFigures {
  plan: PlanRef;
  targets: number;
  tasks: Record<Pillar, number>;
  rows: Record<Pillar, number>;
  /** Rows with product, lead and a definite deadline: those that can be scored at the year's end. */
  measurable: number;
  allRows: number;
  /** Counts of findings by level, where the caller checked the plans. */
  findings: { error: number; warning: number; info: number } | null;
}

export interface CompareReport {
  schemaVersion: '1';
  by: 'locality' | 'year';
  plans: PlanFigures[];
  indicators: IndicatorRow[];
}

export interface CompareOptions {
  by?: 'locality' | 'year';
  findings?: (plan: Plan) => PlanFigures['findings'];
}

/** Fewer values than these make no quartiles worth the name. */
const FEWEST_FOR_OUTLIERS = 5;

export function comparePlans(input: readonly Plan[], options: CompareOptions = {}): CompareReport {
  const by = options.by ?? (severalYears(input) && !severalPlaces(input) ? 'year' : 'locality');
  const plans = [...input].sort((a, b) => orderOf(a, by).localeCompare(orderOf(b, by), 'vi'));
  const slugs = new Set(plans.flatMap((plan) => plan.targets.map((target) => target.indicator)));
  const indicators = [...slugs]
    .filter((slug) => slug !== null)
    .flatMap((slug) => indicatorRow(slug, plans))
    .sort((a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar) || b.count - a.count);
  return { schemaVersion: '1', by, plans: plans.map((plan) => figuresOf(plan, options)), indicators };
}

const severalYears = (plans: readonly Plan[]): boolean => new Set(plans.map((plan) => plan.header.year)).size > 1;
const severalPlaces = (plans: readonly Plan[]): boolean =>
  new Set(plans.map((plan) => plan.header.locality?.name)).size > 1;

function orderOf({ header, source }: Plan, by: 'locality' | 'year'): string {
  const place = header.locality?.name ?? source.name;
  const year = String(header.year ?? 0);
  return by === 'year' ? `${year} ${place}` : `${place} ${year}`;
}

/** One row per unit in which the indicator is set: percentages and counts don't mix. */
function indicatorRow(slug: string, plans: readonly Plan[]): IndicatorRow[] {
  const entry = indicatorBySlug(slug);
  if (!entry) return [];
  const units = new Set(
    plans.flatMap((plan) => plan.targets.filter((target) => target.indicator === slug).map((target) => target.unit)),
  );
  return [...units].map((unit) => {
    const values = plans.map((plan) => statedValue(plan, slug, unit));
    const numbers = values.flatMap((value) => (value ? [value.value] : [])).sort((a, b) => a - b);
    return {
      indicator: slug,
      name: entry.name,
      english: entry.english,
      pillar: entry.pillar,
      unit,
      values,
      count: numbers.length,
      min: numbers[0] ?? null,
      median: quantile(numbers, 0.5),
      max: numbers.at(-1) ?? null,
      outliers: outliersOf(values, numbers),
    };
  });
}

/** The value of the target section where there is one; other values of the same indicator are named beside it. */
function statedValue(plan: Plan, slug: string, unit: string): IndicatorValue | null {
  const rank = { targets: 0, tasks: 1, organization: 2, appendix: 3 } as const;
  const all = plan.targets
    .filter((target) => target.indicator === slug && target.unit === unit && target.op !== '+')
    .sort((a, b) => rank[a.where] - rank[b.where]);
  const first = all[0];
  if (!first) return null;
  const others = [...new Set(all.map((target) => target.value))].filter((value) => value !== first.value);
  return { value: first.value, op: first.op, text: first.text, at: first.at, others };
}

function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
  return Number((low + (high - low) * (position - Math.floor(position))).toFixed(4));
}

function outliersOf(values: readonly (IndicatorValue | null)[], sorted: readonly number[]): number[] {
  if (sorted.length < FEWEST_FOR_OUTLIERS) return [];
  const [q1, q3] = [quantile(sorted, 0.25)!, quantile(sorted, 0.75)!];
  const reach = 1.5 * (q3 - q1);
  return values.flatMap((value, i) => (value && (value.value < q1 - reach || value.value > q3 + reach) ? [i] : []));
}

const DEFINITE = new Set(['date', 'month', 'quarter', 'recurring', 'year']);

function figuresOf(plan: Plan, options: CompareOptions): PlanFigures {
  const none = (): Record<Pillar, number> =>
    Object.fromEntries(PILLARS.map((pillar) => [pillar, 0])) as Record<Pillar, number>;
  const [tasks, rows] = [none(), none()];
  for (const task of plan.tasks) if (task.pillar) tasks[task.pillar]++;
  const allRows = plan.appendices.flatMap((appendix) => appendix.rows);
  for (const row of allRows) if (row.pillar) rows[row.pillar]++;
  const measurable = allRows.filter(
    (row) =>
      row.products.length > 0 && row.leads.length > 0 && row.deadline.parts.some((part) => DEFINITE.has(part.kind)),
  ).length;
  return {
    plan: planRef(plan),
    targets: plan.targets.length,
    tasks,
    rows,
    measurable,
    allRows: allRows.length,
    findings: options.findings?.(plan) ?? null,
  };
}
