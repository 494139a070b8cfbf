/** Named starting points of a configuration; what a file writes itself comes on top. */
import type { FindingLevel } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import type { PresetName } from './preset-names.ts';

export interface Preset {
  levels: Readonly<Record<string, FindingLevel | 'off'>>;
  /** Ids of registry/companion-plans.ts that plans of this level promise. */
  companionPlans: readonly string[];
}

/** Hints that can be told surely are weighed as warnings, and what is off by default is on. */
const strictLevels = (): Preset['levels'] =>
  Object.fromEntries(
    RULES.filter((rule) => rule.level === 'info' && rule.tier !== 'C' && rule.id !== 'header/not-found').map((rule) => [
      rule.id,
      rule.optional ? 'info' : 'warning',
    ]),
  );

export const PRESETS: Readonly<Record<PresetName, () => Preset>> = {
  recommended: () => ({ levels: {}, companionPlans: [] }),
  strict: () => ({ levels: strictLevels(), companionPlans: [] }),
  xa: () => ({ levels: {}, companionPlans: ['kiem-tra-cchc', 'tuyen-truyen-cchc'] }),
  huyen: () => ({
    levels: {},
    companionPlans: ['kiem-tra-cchc', 'tuyen-truyen-cchc', 'ra-soat-tthc', 'bao-cao-dinh-ky'],
  }),
  tinh: () => ({
    // Above a province stands the Government, whose programme is a basis but no yearly plan.
    levels: { 'reference/no-superior': 'off' },
    companionPlans: [
      'kiem-tra-cchc',
      'tuyen-truyen-cchc',
      'kiem-soat-tthc',
      'ra-soat-vbqppl',
      'theo-doi-thi-hanh-phap-luat',
      'chuyen-doi-so',
      'bao-cao-dinh-ky',
      'tu-cham-diem',
    ],
  }),
};
