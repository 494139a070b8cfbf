/** All rules, in the order of the catalogue. Ids are fixed; add, never rename. */
import type { Rule } from '../rule.ts';
import { appendixCount } from './appendix/count.ts';
import { appendixMissing } from './appendix/missing.ts';
import { documentNotAPlan } from './document/not-a-plan.ts';
import { headerAddressee } from './header/addressee.ts';
import { headerDate } from './header/date.ts';
import { headerIssuerMismatch } from './header/issuer-mismatch.ts';
import { headerNotFound } from './header/not-found.ts';
import { headerNumber } from './header/number.ts';
import { headerParentUnknown } from './header/parent-unknown.ts';
import { headerTitle } from './header/title.ts';
import { leftoverDissolved } from './leftover/dissolved.ts';
import { leftoverLevel } from './leftover/level.ts';
import { leftoverLocality } from './leftover/locality.ts';
import { leftoverYear } from './leftover/year.ts';
import { localCompanionPlan } from './local/companion-plan.ts';
import { localIndicator } from './local/indicator.ts';
import { localIssueBy } from './local/issue-by.ts';
import { localSection } from './local/section.ts';
import { localTerm } from './local/term.ts';
import { numberingDuplicate } from './numbering/duplicate.ts';
import { numberingSkipped } from './numbering/skipped.ts';
import { numberingStyle } from './numbering/style.ts';
import { pillarMissing } from './pillar/missing.ts';
import { pillarNoLead } from './pillar/no-lead.ts';
import { pillarNoTarget } from './pillar/no-target.ts';
import { pillarNoTask } from './pillar/no-task.ts';
import { pillarTitleVaries } from './pillar/title-varies.ts';
import { recipientsMissing } from './recipients/missing.ts';
import { recipientsUnitLeftOut } from './recipients/unit-left-out.ts';
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
import { referenceSuperseded } from './reference/superseded.ts';
import { referenceTypeCode } from './reference/type-code.ts';
import { referenceWrongDate } from './reference/wrong-date.ts';
import { sectionFunding } from './section/funding.ts';
import { sectionMisplaced } from './section/misplaced.ts';
import { sectionMissing } from './section/missing.ts';
import { signOnBehalf } from './sign/on-behalf.ts';
import { signSigner } from './sign/signer.ts';
import { targetBelowNational } from './target/below-national.ts';
import { targetConflict } from './target/conflict.ts';
import { targetNoTask } from './target/no-task.ts';
import { targetNoValue } from './target/no-value.ts';
import { targetOnlyInTasks } from './target/only-in-tasks.ts';
import { targetOperator } from './target/operator.ts';
import { taskBodyDiffers } from './task/body-differs.ts';
import { taskCoordinatorIsIssuer } from './task/coordinator-is-issuer.ts';
import { taskDeadlineInProduct } from './task/deadline-in-product.ts';
import { taskDeadlineYear } from './task/deadline-year.ts';
import { taskDuplicate } from './task/duplicate.ts';
import { taskGenericProduct } from './task/generic-product.ts';
import { taskIncomplete } from './task/incomplete.ts';
import { taskLeadConflict } from './task/lead-conflict.ts';
import { taskLeadIsCoordinator } from './task/lead-is-coordinator.ts';
import { taskLeadWithoutDuty } from './task/lead-without-duty.ts';
import { taskNoNumber } from './task/no-number.ts';
import { taskNotAUnit } from './task/not-a-unit.ts';
import { taskNotInAppendix } from './task/not-in-appendix.ts';
import { taskNotInBody } from './task/not-in-body.ts';
import { taskVagueDeadline } from './task/vague-deadline.ts';
import { taskVagueLead } from './task/vague-lead.ts';
import { taskWrongArea } from './task/wrong-area.ts';
import { termOutdated } from './term/outdated.ts';
import { textDuplicate } from './text/duplicate.ts';
import { textIncomplete } from './text/incomplete.ts';
import { textRepeatedWord } from './text/repeated-word.ts';
import { textSpelling } from './text/spelling.ts';
import { unitNameVaries } from './unit/name-varies.ts';

export const RULES: readonly Rule[] = [
  documentNotAPlan,
  headerNotFound,
  headerNumber,
  headerDate,
  headerAddressee,
  headerTitle,
  headerIssuerMismatch,
  headerParentUnknown,
  signSigner,
  signOnBehalf,
  recipientsMissing,
  recipientsUnitLeftOut,
  sectionMissing,
  sectionMisplaced,
  sectionFunding,
  pillarMissing,
  pillarNoTarget,
  pillarNoTask,
  pillarNoLead,
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
  referenceWrongDate,
  referenceSuperseded,
  referenceNoSubject,
  referenceNoSuperior,
  targetConflict,
  targetNoValue,
  targetOperator,
  targetNoTask,
  targetBelowNational,
  targetOnlyInTasks,
  taskIncomplete,
  taskNoNumber,
  taskLeadIsCoordinator,
  taskCoordinatorIsIssuer,
  taskLeadWithoutDuty,
  taskNotAUnit,
  taskVagueLead,
  taskVagueDeadline,
  taskDeadlineInProduct,
  taskDeadlineYear,
  taskGenericProduct,
  taskDuplicate,
  taskNotInAppendix,
  taskNotInBody,
  taskBodyDiffers,
  taskLeadConflict,
  taskWrongArea,
  leftoverYear,
  leftoverLevel,
  leftoverLocality,
  leftoverDissolved,
  termOutdated,
  textRepeatedWord,
  textDuplicate,
  textSpelling,
  textIncomplete,
  unitNameVaries,
  localSection,
  localIndicator,
  localCompanionPlan,
  localIssueBy,
  localTerm,
] as readonly Rule[];
