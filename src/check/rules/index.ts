/** All rules, in the order of the catalogue. Ids are fixed; add, never rename. */
import type { Rule } from '../rule.ts';
import { appendixCount } from './appendix/count.ts';
import { appendixMissing } from './appendix/missing.ts';
import { headerAddressee } from './header/addressee.ts';
import { headerDate } from './header/date.ts';
import { headerIssuerMismatch } from './header/issuer-mismatch.ts';
import { headerNotFound } from './header/not-found.ts';
import { headerNumber } from './header/number.ts';
import { headerTitle } from './header/title.ts';
import { numberingDuplicate } from './numbering/duplicate.ts';
import { numberingSkipped } from './numbering/skipped.ts';
import { numberingStyle } from './numbering/style.ts';
import { pillarMissing } from './pillar/missing.ts';
import { pillarNoTarget } from './pillar/no-target.ts';
import { pillarNoTask } from './pillar/no-task.ts';
import { pillarTitleVaries } from './pillar/title-varies.ts';
import { recipientsMissing } from './recipients/missing.ts';
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
import { sectionFunding } from './section/funding.ts';
import { sectionMisplaced } from './section/misplaced.ts';
import { sectionMissing } from './section/missing.ts';
import { signOnBehalf } from './sign/on-behalf.ts';
import { signSigner } from './sign/signer.ts';

export const RULES: readonly Rule[] = [
  headerNotFound,
  headerNumber,
  headerDate,
  headerAddressee,
  headerTitle,
  headerIssuerMismatch,
  signSigner,
  signOnBehalf,
  recipientsMissing,
  sectionMissing,
  sectionMisplaced,
  sectionFunding,
  pillarMissing,
  pillarNoTarget,
  pillarNoTask,
  pillarTitleVaries,
  appendixMissing,
  appendixCount,
  numberingDuplicate,
  numberingSkipped,
  numberingStyle,
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
