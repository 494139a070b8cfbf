/** What checking gave, document by document: the contract of `cchc check --format json`, and what every report is made from. */
import type { Suppression } from './config/schema.ts';
import type { Finding } from './finding.ts';
import type { SuppressedFinding } from './suppressions.ts';

export interface CheckedFile {
  file: string;
  plan: { title: string | null; year: number | null; locality: string | null } | null;
  /** The file could not be read; the others were. */
  error: { code: string; message: string } | null;
  findings: Finding[];
  /** Findings that somebody let stand, with the reason. */
  suppressed: SuppressedFinding[];
}

export interface CheckReport {
  schemaVersion: '1';
  files: CheckedFile[];
  summary: {
    files: number;
    unreadable: number;
    errors: number;
    warnings: number;
    infos: number;
    suppressed: number;
  };
  /** Suppressions whose day has passed, and those that no finding answers to any more. */
  suppressions: { expired: Suppression[]; stale: Suppression[] };
}

export function makeReport(files: CheckedFile[], suppressions: CheckReport['suppressions']): CheckReport {
  const findings = files.flatMap((file) => file.findings);
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  return {
    schemaVersion: '1',
    files,
    summary: {
      files: files.length,
      unreadable: files.filter((file) => file.error !== null).length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: files.reduce((sum, file) => sum + file.suppressed.length, 0),
    },
    suppressions,
  };
}
