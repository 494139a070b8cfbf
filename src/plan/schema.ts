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

/** `label` is the point's printed label ("a)", "1.2.", "-"), null where it has none. */
export const PassageSchema = z.object({ label: nullableText, text: z.string(), at: AtSchema });

export const ReferenceSchema = z.object({
  type: nullableText,
  number: z.string(),
  issuedOn: isoDate.nullable(),
  issuer: nullableText,
  subject: nullableText,
  where: z.enum(['body', 'appendix']).optional(),
  /** The number with its blanks and dashes as printed ("26/KH – UBND"); a break over two lines counts as no blank. */
  printed: z.string(),
  text: z.string(),
  at: AtSchema,
});

export const HeadingSchema = z.object({
  label: nullableText,
  /** The label with its marks, as it stands in the plan: "a)", "Phần I."; null where there is none or it was not read. */
  printed: nullableText.default(null),
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
  /** The last day of what comes again, where it is named: in which month of each period, counted from 1 on beyond its end. */
  due: z.object({ month: z.number().int(), day: z.number().int() }).optional(),
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
  /** Where each cell stands, by column role; empty cells have no entry. */
  cellsAt: z.partialRecord(z.enum(['no', 'content', 'product', 'lead', 'coordinator', 'deadline']), AtSchema),
  at: AtSchema,
});

export const AppendixSchema = z.object({
  /** "Phụ lục", "Phụ lục II"; null for a table inside the body. */
  label: nullableText,
  /** The line that ties it to its plan: "(Kèm theo Kế hoạch số ...)". */
  caption: PassageSchema.nullable(),
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
  /** The label with its marks: "a)", "c.". */
  printed: nullableText.default(null),
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
  /** "ngày     tháng 01 năm 2025": the date's own words, blanks and all. */
  dateAsPrinted: nullableText,
  place: nullableText,
  issuer: nullableText,
  title: nullableText,
  year: z.int().nullable(),
  locality: UnitSchema.nullable(),
  parents: z.array(UnitSchema),
  signer: SignerSchema,
  recipients: z.array(z.string()),
  /** Whether the national motto (quốc hiệu) was read. */
  motto: z.boolean(),
  /** The lines of "Kính gửi". */
  addressees: z.array(z.string()),
  /** Every place where the document names the body that issues it (`authority`: the line over the bases of a decision); `text` is as printed, `name` without line breaks' marks. */
  issuers: z.array(
    z.object({
      where: z.enum(['head', 'authority', 'preamble', 'caption', 'signature']),
      name: z.string(),
      text: z.string(),
      at: AtSchema,
    }),
  ),
  /** The line that ties an attached plan to its decision: "(Ban hành kèm theo Quyết định số … ngày …)". */
  attachedBy: PassageSchema.nullable().default(null),
  /** Where each field above stands, by its name ("number", "issuedOn", "title", "signer.name", "recipients"). */
  at: z.record(z.string(), AtSchema),
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
  /** What stands in the text now; the same as `to`, so that a repair reads where it stands. */
  text: z.string(),
  at: AtSchema,
});

export const WarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** The document's own words at the place; null where the warning has none. */
  text: nullableText,
  at: AtSchema.nullable(),
});

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
  /** The paragraphs before the first section that name bases and announce the plan. */
  preamble: z.array(PassageSchema),
  /** Every point of the target sections, with a number or without. */
  targetPoints: z.array(TaskSchema),
  /** Sentences that refer to the plan's appendices. */
  appendixMentions: z.array(PassageSchema),
  /** The closing formula ("Trên đây là ... ./."). */
  closing: z.array(PassageSchema),
  /** Paragraphs of the body that stand in none of the lists above: nothing that was read is lost. */
  other: z.array(PassageSchema),
  repairs: z.array(RepairSchema),
  warnings: z.array(WarningSchema),
});
