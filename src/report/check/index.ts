/** Findings in the form that was asked for; only that form's code is loaded. */
import type { CheckReport } from '../../check/check-report.ts';
import type { CheckFormat, CheckReporter, CheckReportOptions } from './formats.ts';

const REPORTERS: Readonly<Record<CheckFormat, () => Promise<CheckReporter>>> = {
  table: async () => (await import('./table.ts')).checkTable,
  json: async () => (await import('./json.ts')).checkJson,
  sarif: async () => (await import('./sarif.ts')).checkSarif,
  markdown: async () => (await import('./markdown.ts')).checkMarkdown,
  github: async () => (await import('./github.ts')).checkGithub,
  junit: async () => (await import('./junit.ts')).checkJunit,
  xlsx: async () => (await import('./tables.ts')).checkXlsx,
  csv: async () => (await import('./tables.ts')).checkCsv,
};

export async function reportCheck(
  report: CheckReport,
  format: CheckFormat,
  options: CheckReportOptions,
): Promise<string | Uint8Array> {
  return (await REPORTERS[format]())(report, options);
}
