/** The letter of remarks: each with place, quote, reason and what would mend it, in the form of Nghị định 30/2020. */
import type { Finding, FindingLevel } from '../../check/finding.ts';
import { type MemoWords, memoWords } from '../../messages/memo.ts';
import type { Plan } from '../../plan/types.ts';
import { firstPlaces, isAbsence } from '../check/place.ts';
import { paragraph, type Run, table, wordDocument } from './word.ts';

export interface MemoOptions {
  language: 'vi' | 'en';
  /** Levels that the letter takes up. */
  levels: readonly FindingLevel[];
  /** The office that writes, as the letterhead prints it. */
  office?: string;
}

const BODY = 14;
const TABLE = 12;
/** Number, place, quote, remark, suggestion: together the width between the margins. */
const WIDTHS = [1, 2.2, 4.3, 5, 3.5];

export function memoOf(plan: Plan, findings: readonly Finding[], options: MemoOptions): Uint8Array {
  const words = memoWords(options.language);
  const { title, number, issuedOn, issuer } = plan.header;
  const name = title ? `${plan.header.docType ?? 'Kế hoạch'} ${title}` : plan.source.name;
  const chosen = findings.filter((finding) => options.levels.includes(finding.level));
  const body = [
    letterhead(words, options.office),
    paragraph([{ text: words.title, bold: true }], { align: 'center', size: BODY, spaceBefore: 12 }),
    paragraph([{ text: words.about(name), bold: true }], { align: 'center', size: BODY, spaceAfter: 12 }),
    paragraph([{ text: `${words.to}: ${issuer ?? '…'}` }], { align: 'center', size: BODY, spaceAfter: 12 }),
  ];
  if (chosen.length === 0) body.push(text(words.none));
  else {
    const date = issuedOn ? issuedOn.split('-').reverse().join('/') : '';
    body.push(text(words.opening(name, number ?? '', date)));
    let count = 0;
    for (const level of ['error', 'warning', 'info'] as const) {
      const group = chosen.filter((finding) => finding.level === level);
      if (group.length === 0) continue;
      body.push(
        paragraph([{ text: words.groups[level], bold: true }], {
          size: BODY,
          spaceBefore: 8,
          spaceAfter: 4,
          keepNext: true,
        }),
      );
      body.push(remarks(group, count, words));
      count += group.length;
    }
    body.push(
      paragraph(words.closing, { align: 'both', size: BODY, indentFirst: true, spaceBefore: 12, spaceAfter: 12 }),
    );
  }
  body.push(signature(words), paragraph(''));
  return wordDocument(body);
}

const text = (words: string): string =>
  paragraph(words, { align: 'both', size: BODY, indentFirst: true, spaceAfter: 6 });

function letterhead(words: MemoWords, office: string | undefined): string {
  const line = (runs: Run[], size = 13): string => paragraph(runs, { align: 'center', size });
  const left = [
    line([{ text: (office ?? words.office).toUpperCase(), bold: true }]),
    line([{ text: '_______' }], 8),
    line([{ text: words.number }]),
  ];
  const right = [
    line([{ text: words.motto[0]!, bold: true }], 12),
    line([{ text: words.motto[1]!, bold: true }]),
    line([{ text: '_______________' }], 8),
    line([{ text: words.place, italic: true }]),
  ];
  return table([[left.join(''), right.join('')]], { widths: [6.5, 9.5], borders: false });
}

function remarks(findings: readonly Finding[], before: number, words: MemoWords): string {
  const head = words.columns.map((title) => paragraph([{ text: title, bold: true }], { align: 'center', size: TABLE }));
  const rows = findings.map((finding, i) => [
    paragraph(String(before + i + 1), { align: 'center', size: TABLE }),
    paragraph(placeOf(finding, words), { size: TABLE }),
    quotes(finding),
    reason(finding, words),
    paragraph(finding.suggestion ?? '', { size: TABLE }),
  ]);
  return table([head, ...rows], { widths: WIDTHS, borders: true, repeatHead: true });
}

function placeOf(finding: Finding, words: MemoWords): string {
  if (isAbsence(finding)) return words.wholePlan;
  const page = finding.at[0]?.page;
  const shown = firstPlaces(finding);
  return page ? `${shown} (${words.page(page)})` : shown;
}

function quotes({ evidence }: Finding): string {
  return paragraph(evidence ? [{ text: `“${evidence}”`, italic: true }] : '', { size: TABLE });
}

function reason({ message, basis, confidence }: Finding, words: MemoWords): string {
  const doubt = confidence === 'doubtful' ? ` (${words.doubtful})` : '';
  const runs = [paragraph(`${message}${doubt}`, { size: TABLE })];
  if (basis) runs.push(paragraph([{ text: `${words.basis}: ${basis}.`, italic: true }], { size: 11 }));
  return runs.join('');
}

function signature(words: MemoWords): string {
  const [title, ...lines] = words.recipients;
  const left = [
    paragraph([{ text: title!, bold: true, italic: true }], { size: 12 }),
    ...lines.map((line) => paragraph(line, { size: 11 })),
  ];
  const right = [paragraph([{ text: words.signer, bold: true }], { align: 'center', size: BODY })];
  return table([[left.join(''), right.join('')]], { widths: [7, 9], borders: false });
}
