import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/run.ts';
import { parsePlan, readDocument } from '../../src/index.ts';
import { memoOf } from '../../src/report/memo/memo.ts';

const FILE = 'fixtures/built/phuong-an-lac-dong-2024/phuong-an-lac-dong-2024.docx';

describe('memoOf', async () => {
  const plan = await parsePlan(readFileSync(FILE), { name: FILE });
  const faulty = {
    ...plan,
    header: { ...plan.header, number: null, numberAsPrinted: '/KH-UBND', title: 'A & <b> "B"' },
  };
  const findings = checkPlan(faulty);

  it('is a Word file that our own reader opens, with place, quote and reason of each finding', async () => {
    const letter = memoOf(faulty, findings, { language: 'vi', levels: ['error', 'warning'] });
    const { text } = await readDocument(letter, { name: 'memo.docx' });
    const words = text.replace(/\s+/gu, ' ');
    expect(words).toContain('PHIẾU GÓP Ý');
    expect(words).toContain('A & <b> "B"');
    const told = findings.filter((finding) => finding.level !== 'info');
    expect(told.length).toBeGreaterThan(0);
    for (const finding of told) {
      expect(words).toContain(finding.message.replace(/\s+/gu, ' '));
      if (finding.evidence) expect(words).toContain(finding.evidence.replace(/\s+/gu, ' '));
    }
  });

  it('takes up only the levels asked for, and says so where there is none', () => {
    const xml = (letter: Uint8Array): string => strFromU8(unzipSync(letter)['word/document.xml']!);
    const info = findings.find((finding) => finding.level === 'info');
    if (info) expect(xml(memoOf(faulty, findings, { language: 'vi', levels: ['error'] }))).not.toContain(info.message);
    expect(xml(memoOf(faulty, [], { language: 'en', levels: ['error'] }))).toContain('Nothing to be mended');
  });
});
