/** What a configuration means for one document: levels and options of the rules. */
import type { FindingLevel } from '../finding.ts';
import { matchesPath } from './path-patterns.ts';
import type { PresetName } from './preset-names.ts';
import { PRESETS } from './presets.ts';
import { readYaml } from './read-yaml.ts';
import {
  type Config,
  ConfigSchema,
  comparisonOf,
  type RuleSetting,
  SuppressFileSchema,
  type Suppression,
} from './schema.ts';

export { ConfigError } from './config-error.ts';
export type { Config, Suppression } from './schema.ts';

export interface RuleSettings {
  levels: Readonly<Record<string, FindingLevel | 'off'>>;
  options: Readonly<Record<string, object>>;
}

/** Reads cchc.yaml; throws ConfigError. */
export function readConfig(text: string, file: string): Config {
  return readYaml(text, file, ConfigSchema);
}

/** Reads cchc.suppress.yaml; throws ConfigError. */
export function readSuppressions(text: string, file: string): Suppression[] {
  return readYaml(text, file, SuppressFileSchema).suppressions;
}

/** The settings for one document; `path` from the configuration's folder, with slashes. */
export function settingsFor(config: Config, path: string): RuleSettings {
  const levels: Record<string, FindingLevel | 'off'> = {};
  const options: Record<string, object> = {};
  const companions = new Set<string>();
  for (const name of [config.extends ?? 'recommended'].flat() as PresetName[]) {
    const preset = PRESETS[name]();
    Object.assign(levels, preset.levels);
    for (const plan of preset.companionPlans) companions.add(plan);
  }
  for (const plan of config.requirements?.companionPlans ?? []) companions.add(plan);
  Object.assign(options, requirementOptions(config.requirements ?? {}, [...companions]));
  const exceptions = (config.exceptions ?? []).filter(({ files }) => files.some((file) => matchesPath(file, path)));
  for (const settings of [config.rules ?? {}, ...exceptions.map(({ rules }) => rules)]) {
    for (const [rule, setting] of Object.entries(settings)) {
      if (setting === undefined) continue;
      const { level, ...own } = asObject(setting);
      if (level) levels[rule] = level;
      if (Object.keys(own).length > 0) options[rule] = own;
    }
  }
  return { levels, options };
}

function asObject(setting: RuleSetting): { level?: FindingLevel | 'off' } & object {
  return typeof setting === 'string' ? { level: setting } : setting;
}

/** A province's requirements are options of the rules local/…. */
function requirementOptions(
  { sections, indicators, issueBy, terms }: NonNullable<Config['requirements']>,
  companionPlans: readonly string[],
): Record<string, object> {
  return {
    'local/section': {
      sections: (sections ?? []).map((section) => (typeof section === 'string' ? { name: section } : section)),
    },
    'local/indicator': {
      indicators: (indicators ?? []).flatMap((entry) =>
        typeof entry === 'string' ? (comparisonOf(entry) ?? []) : entry,
      ),
    },
    'local/companion-plan': { plans: companionPlans },
    'local/issue-by': { date: issueBy ?? null },
    'local/term': { terms: terms ?? [] },
  };
}
