/** The Plan's types, inferred from the schema; importing them costs nothing at run time. */
import type { z } from 'zod';
import type * as schema from './schema.ts';

export type Plan = z.infer<typeof schema.PlanSchema>;
export type Source = z.infer<typeof schema.SourceSchema>;
export type Header = z.infer<typeof schema.HeaderSchema>;
export type Signer = z.infer<typeof schema.SignerSchema>;
export type At = z.infer<typeof schema.AtSchema>;
export type Level = z.infer<typeof schema.LevelSchema>;
export type Pillar = z.infer<typeof schema.PillarSchema>;
export type Role = z.infer<typeof schema.RoleSchema>;
export type Unit = z.infer<typeof schema.UnitSchema>;
export type Passage = z.infer<typeof schema.PassageSchema>;
export type Reference = z.infer<typeof schema.ReferenceSchema>;
export type Heading = z.infer<typeof schema.HeadingSchema>;
export type Target = z.infer<typeof schema.TargetSchema>;
export type Task = z.infer<typeof schema.TaskSchema>;
export type Deadline = z.infer<typeof schema.DeadlineSchema>;
export type DeadlinePart = z.infer<typeof schema.DeadlinePartSchema>;
export type Row = z.infer<typeof schema.RowSchema>;
export type Appendix = z.infer<typeof schema.AppendixSchema>;
export type Responsibility = z.infer<typeof schema.ResponsibilitySchema>;
export type PlanRepair = z.infer<typeof schema.RepairSchema>;
export type PlanWarning = z.infer<typeof schema.WarningSchema>;
