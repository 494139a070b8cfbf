/**
 * The Plan JSON, version 1: the one source of the contract. JSON Schema (schemas/plan.schema.json), TypeScript types
 * and the reader of Plan JSON files are made from it.
 */
import { z } from 'zod';
import { LEVELS, PILLARS, ROLES } from '../registry/vocabulary.ts';

const nullableText = z.string().nullable();
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const LevelSchema = z.enum(LEVELS);
export const PillarSchema = z.enum(PILLARS);
export const RoleSchema = z.enum(ROLES);

/** A list, nearly always of one: a cell or sentence that a page break cuts has a span on each page. */
export const AtSchema = z.array(
  z.object({
    page: z.int().positive().nullable(),
    line: z.int().positive(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  }),
);

export const UnitSchema = z.object({ level: LevelSchema, name: z.string() });

export const PassageSchema = z.object({ text: z.string(), at: AtSchema });

export const ReferenceSchema = z.object({
  type: nullableText,
  number: z.string(),
  issuedOn: isoDate.nullable(),
  issuer: nullableText,
  subject: nullableText,
  where: z.enum(['body', 'appendix']).optional(),
  text: z.string(),
  at: AtSchema,
});

export const HeadingSchema = z.object({
  label: nullableText,
  title: z.string(),
  role: RoleSchema,
  pillar: PillarSchema.nullable(),
  at: AtSchema,
  get children() {
    return z.array(HeadingSchema);
  },
});

export const TargetSchema = z.object({
  indicator: nullableText,
  op: z.enum(['=', '>=', '<=', '>', '<', '+']),
  value: z.number(),
  unit: z.string(),
  text: z.string(),
  pillar: PillarSchema.nullable(),
  where: z.enum(['targets', 'tasks', 'organization', 'appendix']),
  at: AtSchema,
});

export const TaskSchema = z.object({
  label: nullableText,
  section: z.string(),
  pillar: PillarSchema.nullable(),
  text: z.string(),
  at: AtSchema,
});

export const DeadlinePartSchema = z.object({
  what: nullableText,
  kind: z.enum(['date', 'month', 'quarter', 'year', 'ongoing', 'recurring', 'conditional', 'unknown']),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  every: z.enum(['month', 'quarter', 'half-year', 'year']).nullable(),
});
export const DeadlineSchema = z.object({ text: z.string(), parts: z.array(DeadlinePartSchema) });

export const RowSchema = z.object({
  group: nullableText,
  groupTitle: nullableText,
  pillar: PillarSchema.nullable(),
  no: nullableText,
  content: z.string(),
  products: z.array(z.string()),
  leads: z.array(z.string()),
  coordinators: z.array(z.string()),
  deadline: DeadlineSchema,
  other: z.record(z.string(), z.string()),
  at: AtSchema,
});

export const AppendixSchema = z.object({
  title: nullableText,
  where: z.enum(['appendix', 'body']),
  kind: z.enum(['tasks', 'indicators', 'schedule', 'other']),
  columns: z.array(z.string()),
  rows: z.array(RowSchema),
  cells: z.array(z.array(z.string())),
  at: AtSchema,
});

export const ResponsibilitySchema = z.object({
  unit: z.string(),
  label: nullableText,
  duties: z.array(PassageSchema),
  at: AtSchema,
});

export const SignerSchema = z.object({
  onBehalfOf: nullableText,
  inPlaceOf: nullableText,
  position: nullableText,
  name: nullableText,
});

export const HeaderSchema = z.object({
  docType: nullableText,
  number: nullableText,
  numberAsPrinted: nullableText,
  issuedOn: isoDate.nullable(),
  issuedPartial: nullableText,
  place: nullableText,
  issuer: nullableText,
  title: nullableText,
  year: z.int().nullable(),
  locality: UnitSchema.nullable(),
  parents: z.array(UnitSchema),
  signer: SignerSchema,
  recipients: z.array(z.string()),
});

export const SourceSchema = z.object({
  name: z.string(),
  format: z.enum(['pdf', 'docx', 'doc', 'txt', 'md', 'image']),
  sha256: z.string(),
  pages: z.int().nullable(),
  textFrom: z.enum(['text', 'text-layer', 'ocr', 'mixed']),
});

export const RepairSchema = z.object({
  kind: z.enum(['ocr', 'encoding', 'hyphenation', 'ligature']),
  from: z.string(),
  to: z.string(),
  at: AtSchema,
});

export const WarningSchema = z.object({ code: z.string(), message: z.string(), at: AtSchema.nullable() });

export const PlanSchema = z.object({
  schemaVersion: z.literal('1'),
  source: SourceSchema,
  header: HeaderSchema,
  legalBases: z.array(ReferenceSchema),
  citations: z.array(ReferenceSchema),
  outline: z.array(HeadingSchema),
  purposes: z.array(PassageSchema),
  requirements: z.array(PassageSchema),
  targets: z.array(TargetSchema),
  tasks: z.array(TaskSchema),
  appendices: z.array(AppendixSchema),
  responsibilities: z.array(ResponsibilitySchema),
  funding: z.array(PassageSchema),
  repairs: z.array(RepairSchema),
  warnings: z.array(WarningSchema),
});
