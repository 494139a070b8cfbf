/** Findings as data: what `cchc check --format json` prints, names fixed by the contract. */
import type { At } from '../plan/types.ts';

export const FINDING_LEVELS = ['error', 'warning', 'info'] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];

export interface RelatedPlace {
  note: string;
  evidence: string;
  at: At;
}

export interface Finding {
  rule: string;
  level: FindingLevel;
  /** In the chosen language: what was found, what was expected. */
  message: string;
  actual: string | null;
  expected: string | null;
  /** The document's own words; null for an absence. */
  evidence: string | null;
  /** "II.2.2", "Phụ lục II.4", "Nơi nhận". */
  where: string | null;
  /** The chapter that it stands in, as its heading prints it; null for an absence and for what stands before the first. */
  section: string | null;
  basis: string | null;
  suggestion: string | null;
  confidence: 'sure' | 'doubtful';
  /** Stable over runs and over edits elsewhere in the document. */
  fingerprint: string;
  at: At;
  related: RelatedPlace[];
}
