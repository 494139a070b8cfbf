/** Coverage as a report: the ranking, then for each child what it has and what it lacks, ready to paste into a letter. */
import type { ChildCoverage, CoverageReport } from '../../diff/coverage.ts';
import { type ComparisonWords, comparisonWords } from '../../messages/comparison.ts';
import { type Block, cell, numberCells, type ReportDocument, type Tone } from '../document.ts';
import { name } from './diff.ts';

const TONES: Readonly<Record<string, Tone>> = {
  'taken-up': 'good',
  raised: 'good',
  weakened: 'warn',
  changed: 'warn',
  'left-out': 'bad',
  'not-addressed': 'dim',
};

export function coverageDocument(report: CoverageReport, language: 'vi' | 'en'): ReportDocument {
  const words = comparisonWords(language);
  const numberCell = numberCells(language);
  const ranking: Block = {
    kind: 'table',
    name: words.columns.rank,
    columns: [
      { title: words.columns.rank, weight: 1, align: 'right' },
      { title: words.columns.plan, weight: 5 },
      { title: words.columns.share, weight: 2, align: 'right' },
      { title: words.covered['left-out'], weight: 1, align: 'right' },
      { title: words.covered.weakened, weight: 1, align: 'right' },
    ],
    rows: report.children.map((child, i) => [
      numberCell(i + 1),
      cell(name(child.plan)),
      numberCell(Math.round(child.share * 1000) / 10, '%'),
      numberCell([...child.tasks, ...child.targets].filter(({ status }) => status === 'left-out').length),
      numberCell(child.targets.filter(({ status }) => status === 'weakened').length),
    ]),
  };
  return {
    title: words.coverageTitle(name(report.superior)),
    language,
    blocks: [ranking, ...report.children.flatMap((child) => childBlocks(child, words))],
  };
}

function childBlocks(child: ChildCoverage, words: ComparisonWords): Block[] {
  const rows = [
    ...child.targets.map(({ status, superior, own }) => ({
      status,
      superior: superior.text,
      own: own?.text ?? '',
    })),
    ...child.tasks.map(({ status, superior, own }) => ({
      status,
      superior: superior.text,
      own: own ? `${own.ref ? `${own.ref}. ` : ''}${own.text}` : '',
    })),
  ];
  const lacking = rows.filter(({ status }) => status === 'left-out' || status === 'weakened');
  return [
    { kind: 'heading', level: 1, text: name(child.plan) },
    {
      kind: 'table',
      name: name(child.plan),
      columns: [
        { title: words.columns.status, weight: 2 },
        { title: words.columns.superior, weight: 5 },
        { title: words.columns.own, weight: 5 },
      ],
      rows: rows.map(({ status, superior, own }) => [
        cell(words.covered[status], TONES[status]),
        cell(superior),
        cell(own),
      ]),
    },
    ...(lacking.length > 0
      ? [
          { kind: 'text' as const, text: words.letter(name(child.plan)) },
          {
            kind: 'list' as const,
            items: lacking.map(({ superior, own }) => (own ? `${superior} (${own})` : superior)),
          },
        ]
      : []),
    ...(child.additions.length > 0
      ? [
          { kind: 'text' as const, text: `${words.parts.additions}:`, tone: 'dim' as const },
          { kind: 'list' as const, items: child.additions.map((own) => `${own.ref ? `${own.ref}. ` : ''}${own.text}`) },
        ]
      : []),
  ];
}
