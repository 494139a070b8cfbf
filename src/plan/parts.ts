/** The names of a Plan's parts, in the contract's order, without the weight of the schema. */
import type { Plan } from './types.ts';

/** Every key stands here: a missing or foreign one is a type error. */
const PARTS: Readonly<Record<keyof Plan, true>> = {
  schemaVersion: true,
  source: true,
  header: true,
  legalBases: true,
  citations: true,
  outline: true,
  purposes: true,
  requirements: true,
  targets: true,
  tasks: true,
  appendices: true,
  responsibilities: true,
  funding: true,
  preamble: true,
  targetPoints: true,
  appendixMentions: true,
  closing: true,
  other: true,
  repairs: true,
  warnings: true,
};

export const PLAN_PARTS = Object.keys(PARTS) as readonly (keyof Plan)[];
