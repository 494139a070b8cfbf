/** All rules, in the order of the catalogue. Ids are fixed; add, never rename. */
import type { Rule } from '../rule.ts';
import { headerNumber } from './header/number.ts';

export const RULES: readonly Rule[] = [headerNumber] as readonly Rule[];
