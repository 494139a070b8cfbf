/** The parts that every plan needs, wherever in it they may stand and whatever they are called. */
import { allHeadings } from '../plan/outline.ts';
import type { Plan } from '../plan/types.ts';
import { namesTargets } from '../registry/headings.ts';
import type { Subject } from './subject.ts';

export type Section = 'purposes' | 'targets' | 'tasks' | 'organization';

/** A whole part that is not there is told as such; what it should have held is not missing once more. */
export const lacksSection = ({ plan, structureRead }: Subject, section: Section): boolean =>
  structureRead && !hasSection(plan, section);

export function hasSection(plan: Plan, section: Section): boolean {
  const headed = (outline: Plan['outline']): boolean => allHeadings(outline).some(({ role }) => role === section);
  switch (section) {
    case 'purposes':
      return plan.purposes.length + plan.requirements.length > 0 || headed(plan.outline);
    case 'targets':
      return plan.targetPoints.length > 0 || headed(plan.outline) || holdsTargets(plan);
    case 'tasks':
      return plan.tasks.length > 0 || headed(plan.outline);
    case 'organization':
      return plan.responsibilities.length > 0 || headed(plan.outline);
  }
}

/** "Trọng tâm công việc và chỉ tiêu trên từng lĩnh vực": one chapter for both, with figures in it. */
const holdsTargets = ({ outline, targets }: Plan): boolean =>
  outline.some(({ title }) => namesTargets(title)) && targets.some(({ where }) => where === 'tasks');
