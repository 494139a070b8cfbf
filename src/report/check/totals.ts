/** One line of totals for each file, worst first: the form for a folder of a hundred plans. */
import type { CheckedFile } from '../../check/check-report.ts';
import { widthOf } from '../wrap.ts';
import type { CheckReporter } from './formats.ts';

export const checkTotals: CheckReporter = (report, { messages, style, clean }) => {
  const words = messages.check;
  const { columns } = words;
  const heads = [columns.errors, columns.warnings, columns.infos];
  const rows = report.files.map((file) => ({ file, counts: countsOf(file) })).toSorted(worstFirst);
  const widths = heads.map((head, i) => Math.max(widthOf(head), ...rows.map(({ counts }) => String(counts[i]).length)));
  const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
  const lines = [
    style.heading([...heads.map((head, i) => right(head, widths[i]!)), columns.file].join('  ')),
    ...rows.map(({ file, counts }) => {
      if (file.error) {
        const gap = right('-', widths[0]!) + right('-', widths[1]! + 2) + right('-', widths[2]! + 2);
        return style.bad(`${gap}  ${clean(file.file)}: ${words.unreadable}`);
      }
      const line = [...counts.map((count, i) => right(String(count), widths[i]!)), clean(file.file)].join('  ');
      return counts[0] > 0 ? style.bad(line) : counts[1] > 0 ? style.warn(line) : line;
    }),
  ];
  const { files, unreadable, errors, warnings, infos } = report.summary;
  lines.push(`${words.total(files, unreadable)} · ${words.counts(errors, warnings, infos)}`);
  return `${lines.join('\n')}\n`;
};

type Counts = [errors: number, warnings: number, infos: number];

function countsOf({ findings }: CheckedFile): Counts {
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  return [count('error'), count('warning'), count('info')];
}

interface Row {
  file: CheckedFile;
  counts: Counts;
}

/** What could not be read comes first: nobody has looked at it. */
function worstFirst(a: Row, b: Row): number {
  const unread = Number(b.file.error !== null) - Number(a.file.error !== null);
  return unread || b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1] || b.counts[2] - a.counts[2];
}
