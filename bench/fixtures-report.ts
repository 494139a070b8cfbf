/**
 * How near each format of each fixture comes to its source: `node scripts/run-ts.js bench/fixtures-report.ts [NAME…] [.SUFFIX…]`.
 * With no suffix named, every built format but the scans is read; name `-scan.pdf` and `-noisy.pdf` to wait for OCR.
 */
import { readFileSync } from 'node:fs';
import { readDocument } from '../src/layout/read-document.ts';
import { FULL_FIXTURES, fixturePath, truthOf } from '../tests/support/fixtures.ts';
import {
  cellExactness,
  characterErrorRate,
  labelExactness,
  runningText,
  tablesOf,
  wordAgreement,
} from '../tests/support/measure.ts';

const args = process.argv.slice(2);
const isSuffix = (arg: string): boolean => arg.startsWith('.') || arg.startsWith('-');
const names = args.filter((arg) => !isSuffix(arg));
const suffixes = args.filter(isSuffix);
const WORD = new Set(['.docx', '.doc', '.rtf']);
const percent = (share: number, digits: number): string => `${(share * 100).toFixed(digits)} %`.padStart(9);

console.log(
  [
    'fixture'.padEnd(26),
    'format'.padEnd(12),
    'CER'.padStart(9),
    'words'.padStart(9),
    'cells'.padStart(9),
    'labels'.padStart(9),
    'ms'.padStart(7),
  ].join(' '),
);
for (const name of names.length > 0 ? names : FULL_FIXTURES) {
  const truth = truthOf(name);
  for (const suffix of suffixes.length > 0
    ? suffixes
    : ['.docx', '.doc', '.rtf', '.pdf', '-filled.pdf', '.md', '.txt']) {
    const start = [name.padEnd(26), suffix.padEnd(12)];
    try {
      const bytes = readFileSync(fixturePath(name, suffix));
      const before = performance.now();
      const document = await readDocument(bytes, { name: `${name}${suffix}` });
      const time = performance.now() - before;
      const text = runningText(document);
      console.log(
        [
          ...start,
          percent(characterErrorRate(truth.text, text), 3),
          percent(wordAgreement(truth.text, text), 2),
          percent(cellExactness(truth.tables, tablesOf(document), { withoutMerging: suffix === '.md' }), 2),
          // Only Word's formats know labels apart from their words.
          WORD.has(suffix) ? percent(labelExactness(truth.automaticLabels, document), 1) : '–'.padStart(9),
          time.toFixed(0).padStart(7),
        ].join(' '),
      );
    } catch (error) {
      console.log([...start, error instanceof Error ? error.message : String(error)].join(' '));
    }
  }
}
