/** Rules that run across a table without walls: a row never reaches over one. */
import type { Rule } from '../../../read/reading.ts';
import type { VisualLine } from '../../lines.ts';
import { edgesOf } from '../edges.ts';

/** Heights of the page's rules, from its top downwards. */
export type RowRules = readonly number[];

/** Share of the page's width; what stands under a motto, above a note or between two headings is shorter. */
const ACROSS = 0.5;

export const rowRulesOf = ({ rules, width }: { rules: readonly Rule[]; width: number }): RowRules =>
  edgesOf(rules)
    .level.filter(({ start, end }) => end - start >= ACROSS * width)
    .map(({ at }) => at)
    .sort((a, b) => a - b);

/** In ems: how far below its baseline a line may reach into the rule under it, and how low a rule over it may hang. */
const DESCENT = 0.05;
const X_HEIGHT = 0.4;

type Level = Pick<VisualLine, 'baseline' | 'size'>;

/** Does a rule part two lines of which the first stands above? */
export const isParted = (rules: RowRules, above: Level, below: Level): boolean =>
  rules.some((at) => at > above.baseline + DESCENT * above.size && at < below.baseline - X_HEIGHT * below.size);
