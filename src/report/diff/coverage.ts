/** Coverage as a report: the ranking, then for each child what it has and what it lacks, ready to paste into a letter. */
import { wordsOf } from '../../diff/commitments.ts';
import type { ChildCoverage, CoverageReport, CoveredTarget, CoveredTask } from '../../diff/coverage.ts';
import type { TaskRef } from '../../diff/report.ts';
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

interface CoveredRow {
  status: CoveredTask['status'] | CoveredTarget['status'];
  label: string;
  superior: string;
  own: string;
}

function childBlocks(child: ChildCoverage, words: ComparisonWords): Block[] {
  const place = name(child.plan);
  const targets = child.targets.map((target) => targetRow(target, words));
  const tasks = child.tasks.map((task) => taskRow(task, words));
  const rows = [...targets, ...tasks];
  const late = child.tasks.filter(({ isLater }) => isLater);
  return [
    { kind: 'heading', level: 1, text: place },
    ...child.cautions.map((caution): Block => ({ kind: 'text', text: words.cautions[caution], tone: 'warn' })),
    {
      kind: 'table',
      name: place,
      columns: [
        { title: words.columns.status, weight: 2 },
        { title: words.columns.superior, weight: 5 },
        { title: words.columns.own, weight: 5 },
      ],
      rows: rows.map(({ status, label, superior, own }) => [cell(label, TONES[status]), cell(superior), cell(own)]),
    },
    ...asked(
      words.letter(place),
      rows.filter(({ status }) => status === 'left-out').map(({ superior }) => superior),
    ),
    ...asked(
      words.letterRaise(place),
      targets.filter(({ status }) => status === 'weakened').map(({ superior, own }) => `${superior} (${own})`),
    ),
    ...asked(
      words.letterDate(place),
      late.map(({ superior, own }) => `${superior.text}: ${dueOf(superior)} (${dueOf(own)})`),
    ),
    ...asked(`${words.parts.additions}:`, child.additions.map(numbered), 'dim'),
  ];
}

/** A list under the sentence that leads it in; nothing where it would be empty. */
const asked = (lead: string, items: string[], tone?: Tone): Block[] =>
  items.length > 0
    ? [
        { kind: 'text', text: lead, ...(tone && { tone }) },
        { kind: 'list', items },
      ]
    : [];

function targetRow({ status, superior, own }: CoveredTarget, words: ComparisonWords): CoveredRow {
  const isLimit = superior.op === '<=' || superior.op === '<';
  const label =
    isLimit && (status === 'raised' || status === 'weakened') ? words.coveredLimit[status] : words.covered[status];
  return { status, label, superior: wordsOf(superior), own: own?.text ?? '' };
}

function taskRow({ status, superior, own, isLater }: CoveredTask, words: ComparisonWords): CoveredRow {
  const dates = isLater ? ([` [${dueOf(superior)}]`, ` [${dueOf(own)}]`] as const) : (['', ''] as const);
  return {
    status,
    label: isLater ? words.isLater : words.covered[status],
    superior: `${superior.text}${dates[0]}`,
    own: own ? `${numbered(own)}${dates[1]}` : '',
  };
}

const numbered = (task: TaskRef): string => `${task.ref ? `${task.ref}. ` : ''}${task.text}`;
const dueOf = (task: TaskRef | null): string => task?.row?.deadline.text ?? '';
