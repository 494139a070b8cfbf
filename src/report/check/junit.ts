/** JUnit XML for build servers: a suite for each document, a failed case for each finding of weight. */
import type { CheckedFile } from '../../check/check-report.ts';
import type { CheckReporter, CheckReportOptions } from './formats.ts';
import { placeOf } from './place.ts';

export const checkJunit: CheckReporter = (report, options) => {
  const suites = report.files.map((file) => suite(file, options));
  const sum = (pick: (counts: Counts) => number): number =>
    suites.reduce((total, { counts }) => total + pick(counts), 0);
  const attributes = `tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}"`;
  const xml = suites.map((one) => one.xml).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cchc check" ${attributes}>\n${xml}\n</testsuites>\n`;
};

interface Counts {
  tests: number;
  failures: number;
  errors: number;
}

function suite(
  { file, error, findings }: CheckedFile,
  { messages }: CheckReportOptions,
): { xml: string; counts: Counts } {
  const failed = findings.filter((finding) => finding.level !== 'info');
  const cases = failed.map((finding) => {
    const detail = [
      `${placeOf(finding, messages)}`,
      finding.evidence === null ? null : `“${finding.evidence}”`,
      finding.suggestion === null ? null : `→ ${finding.suggestion}`,
    ].filter((line) => line !== null);
    return `    <testcase classname="${xml(file)}" name="${xml(finding.rule)} ${finding.fingerprint}">\n      <failure type="${finding.level}" message="${xml(finding.message)}">${xml(detail.join('\n'))}</failure>\n    </testcase>`;
  });
  if (error) {
    cases.push(
      `    <testcase classname="${xml(file)}" name="read">\n      <error type="${xml(error.code)}" message="${xml(error.message)}"/>\n    </testcase>`,
    );
  }
  if (cases.length === 0) cases.push(`    <testcase classname="${xml(file)}" name="check"/>`);
  const counts = { tests: cases.length, failures: failed.length, errors: error ? 1 : 0 };
  const attributes = `tests="${counts.tests}" failures="${counts.failures}" errors="${counts.errors}"`;
  return { counts, xml: `  <testsuite name="${xml(file)}" ${attributes}>\n${cases.join('\n')}\n  </testsuite>` };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no control characters besides tab and line ends, and no lone surrogates. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/gu, (character) => ENTITIES[character]!);
}
