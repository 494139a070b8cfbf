/**
 * The configuration file (cchc.yaml), version 1: the one source of its meaning. schemas/config.schema.json is made from
 * it, and wrong files are told by it.
 */
import { z } from 'zod';
import { COMPANION_PLANS } from '../../registry/companion-plans.ts';
import { INDICATORS } from '../../registry/indicators.ts';
import { FINDING_LEVELS } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import { PRESET_NAMES } from './preset-names.ts';

const filled = z.string().trim().min(1);
const isoDate = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const level = z.enum(FINDING_LEVELS).describe('error | warning | info');

export const RuleIdSchema = z.enum(RULES.map((rule) => rule.id));
export const LevelSettingSchema = z
  .enum([...FINDING_LEVELS, 'off'])
  .describe('The level of its findings; off leaves the rule out, a level turns an optional rule on');

/** Options of the rules that have some. */
export const RULE_OPTION_SCHEMAS = {
  'section/missing': z.strictObject({
    level: LevelSettingSchema.optional(),
    required: z.array(z.enum(['purposes', 'targets', 'tasks', 'organization'])).optional(),
  }),
} as const;

export type LevelSetting = z.infer<typeof LevelSettingSchema>;
/** A level alone, or options with or without one. */
export type RuleSetting = LevelSetting | ({ level?: LevelSetting } & object);

const settingOf = (id: string): z.ZodType<RuleSetting> =>
  Object.hasOwn(RULE_OPTION_SCHEMAS, id)
    ? z.union([LevelSettingSchema, RULE_OPTION_SCHEMAS[id as keyof typeof RULE_OPTION_SCHEMAS]])
    : LevelSettingSchema;

const ruleSettings = z
  .strictObject(Object.fromEntries(RULES.map((rule) => [rule.id as string, settingOf(rule.id).optional()])))
  .describe('Levels and options by rule; `cchc rules` lists them');

const words = filled.describe('Words, not a regular expression: "|" between alternatives, "*" for any words between');
const slugs = INDICATORS.map((indicator) => indicator.slug);
const COMPARISON = /^\s*([a-z0-9-]+)(?:\s*(>=|<=|≥|≤)\s*(\d+(?:[.,]\d+)?)\s*%?)?\s*$/;

const comparison = z
  .string()
  .regex(COMPARISON)
  .refine((source) => slugs.includes(COMPARISON.exec(source)?.[1] ?? ''), { params: { known: slugs } });

const indicatorObject = z.strictObject({
  indicator: z.enum(slugs),
  min: z.number().optional(),
  max: z.number().optional(),
  level: level.optional(),
});

export const RequirementsSchema = z.strictObject({
  sections: z
    .array(z.union([filled, z.strictObject({ name: filled, pattern: words.optional(), level: level.optional() })]))
    .optional()
    .describe('Sections that must stand in the plan, by the words of their headings'),
  indicators: z
    .array(z.union([comparison, indicatorObject]))
    .optional()
    .describe('Indicators that must be set: "on-time-rate >= 98", or {indicator, min, max, level}'),
  companionPlans: z
    .array(z.enum(COMPANION_PLANS.map((plan) => plan.id)))
    .optional()
    .describe('Documents of the year that the plan must promise'),
  issueBy: z
    .string()
    .regex(/^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
    .optional()
    .describe('Last day of issue: "01-31" of the plan\'s own year, or a whole date'),
  terms: z
    .array(
      z.strictObject({ term: words, instead: filled.optional(), since: isoDate.optional(), level: level.optional() }),
    )
    .optional()
    .describe('Words that should not stand in a plan'),
});

export const SuppressionSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  rule: RuleIdSchema,
  file: filled.describe('Path of the document, from the folder of this file'),
  reason: filled,
  by: filled.optional(),
  since: isoDate.optional(),
  until: isoDate.optional().describe('After this day the finding comes back'),
});

export const ConfigSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: z.union([z.enum(PRESET_NAMES), z.array(z.enum(PRESET_NAMES))]).optional(),
  rules: ruleSettings.optional(),
  requirements: RequirementsSchema.optional(),
  exceptions: z
    .array(z.strictObject({ files: z.array(filled).min(1), rules: ruleSettings, reason: filled.optional() }))
    .optional()
    .describe('Other levels for some files, by patterns such as "2024/**" or "*-du-thao.docx"'),
  suppressions: z.array(SuppressionSchema).optional(),
});

export const SuppressFileSchema = z.strictObject({ suppressions: z.array(SuppressionSchema) });

export type Config = z.infer<typeof ConfigSchema>;
export type Suppression = z.infer<typeof SuppressionSchema>;

/** "on-time-rate >= 98" taken apart; null where the words are no such comparison. */
export function comparisonOf(source: string): { indicator: string; min?: number; max?: number } | null {
  const match = COMPARISON.exec(source);
  if (!match || !slugs.includes(match[1]!)) return null;
  const [, indicator, operator, value] = match;
  const bound = Number(value?.replace(',', '.'));
  if (operator === '>=' || operator === '≥') return { indicator: indicator!, min: bound };
  return operator !== undefined ? { indicator: indicator!, max: bound } : { indicator: indicator! };
}

/** For editors, so that they complete and underline while it is written. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ConfigSchema, { target: 'draft-2020-12', reused: 'ref' });
  return { $schema, title: 'cchc.yaml, version 1', ...schema };
}
