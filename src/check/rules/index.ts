/** All rules, in the order of the catalogue. Ids are fixed; add, never rename. */
import type { Rule } from '../rule.ts';
import { headerNumber } from './header/number.ts';
import { referenceAfterPlan } from './reference/after-plan.ts';
import { referenceInconsistent } from './reference/inconsistent.ts';
import { referenceMalformed } from './reference/malformed.ts';
import { referenceNoDate } from './reference/no-date.ts';
import { referenceNoIssuer } from './reference/no-issuer.ts';
import { referenceNoSubject } from './reference/no-subject.ts';
import { referenceNoSuperior } from './reference/no-superior.ts';
import { referenceNoYear } from './reference/no-year.ts';
import { referenceSeparator } from './reference/separator.ts';
import { referenceSpacing } from './reference/spacing.ts';
import { referenceTypeCode } from './reference/type-code.ts';

export const RULES: readonly Rule[] = [
  headerNumber,
  referenceTypeCode,
  referenceSeparator,
  referenceSpacing,
  referenceNoYear,
  referenceNoDate,
  referenceNoIssuer,
  referenceMalformed,
  referenceAfterPlan,
  referenceInconsistent,
  referenceNoSubject,
  referenceNoSuperior,
] as readonly Rule[];
