/** Numbers that an appendix deals out to places ("Xã A ≥ 98"): each place has its own, and none is the plan's. */
import type { Target } from '../plan/types.ts';
import { isUnitOfPlace } from '../registry/indicator-columns.ts';

export const isDealtOut = ({ where, text }: Target): boolean => where === 'appendix' && isUnitOfPlace(text);
