/** The forms in which findings can be had; each is one file of this folder. */
import type { CheckReport } from '../../check/check-report.ts';
import type { Language, Messages } from '../../messages/index.ts';
import type { TextStyle } from '../text-style.ts';

export const CHECK_FORMATS = ['table', 'json', 'sarif', 'markdown', 'github', 'junit', 'xlsx', 'csv'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** A rule as reports list it. */
export interface ListedRule {
  id: string;
  level: 'error' | 'warning' | 'info';
  tier: string;
  basis: string | null;
}

export interface CheckReportOptions {
  messages: Messages;
  language: Language;
  style: TextStyle;
  /** Makes control characters harmless. */
  clean: (text: string) => string;
  rules: readonly ListedRule[];
  version: string;
}

export type CheckReporter = (report: CheckReport, options: CheckReportOptions) => string | Uint8Array;
