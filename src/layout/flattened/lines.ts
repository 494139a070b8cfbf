/** The lines under a flattened head as atoms, without page furniture and heads printed again. */
import type { Line, SourceDocument } from '../../read/source-document.ts';
import { pillarOfHeading } from '../../registry/pillars.ts';
import { type Atom, gapIndex, makeAtom, plainWords, seams, type Vocabulary } from './atoms.ts';
import type { Head } from './head.ts';
import { opensNarrowCell, phrasesOf } from './phrases.ts';

type Text = Pick<SourceDocument, 'text' | 'lines'>;

export interface Table {
  head: Head;
  /** Heads printed again on later pages, with line ranges. */
  repeats: Head[];
  firstLine: number;
  /** One past the last line. */
  endLine: number;
}

export function atomsOf({ text, lines }: Text, table: Table, vocabulary: Vocabulary): Atom[] {
  const atoms: Atom[] = [];
  const heads = [table.head, ...table.repeats];
  let blanks = 0;
  let page = lines[table.firstLine]!.page;
  let broken = true;
  for (let i = table.firstLine; i < table.endLine; i++) {
    const line = lines[i]!;
    if (line.role === 'furniture') {
      broken = true;
      continue;
    }
    const head = heads.find(({ start, end }) => line.start < end && line.end > start);
    const from = head ? Math.max(line.start, Math.min(head.end, line.end)) : line.start;
    const raw = text.slice(from, line.end);
    if (head) broken = true;
    if (raw.trim() === '') {
      if (!head) blanks++;
      continue;
    }
    if (line.page !== page) {
      page = line.page;
      broken = true;
    }
    const lead = raw.length - raw.trimStart().length;
    const start = from + lead;
    const body = raw.trim();
    const lineGap = broken
      ? 'page'
      : blanks === 0
        ? lead > 0
          ? 'indent'
          : 'adjacent'
        : blanks === 1
          ? 'blank'
          : 'spacer';
    const group = groupOf(body, () => nextWords(text, lines, i + 1, table.endLine));
    const words = plainWords(body);
    const phrases = phrasesOf(words);
    const pieces = group ? [0, body.length] : [0, ...seamsOf(body, phrases.goesOn, vocabulary), body.length];
    let wordsBefore = 0;
    for (let k = 0; k + 1 < pieces.length; k++) {
      const piece = body.slice(pieces[k]!, pieces[k + 1]!);
      const kept = piece.trimEnd();
      const count = plainWords(kept).length;
      const wide = k > 0 && /\s{2,}$/u.test(body.slice(0, pieces[k]!));
      const gap = k === 0 ? lineGap : wide ? 'wide' : 'inline';
      const span = { start: start + pieces[k]!, end: start + pieces[k]! + kept.length };
      const atom = makeAtom(text, span, i, gapIndex(gap), vocabulary, {
        lead: pieces[k]!,
        startsLine: k === 0,
        endsLine: k + 2 === pieces.length,
        kinds: phrases.kinds.subarray(wordsBefore, wordsBefore + count),
        lineWords: words.length,
      });
      wordsBefore += count;
      if (k === 0) atom.group = group;
      atoms.push(atom);
    }
    blanks = 0;
    broken = false;
  }
  return atoms;
}

/** The next line with words. */
function nextWords(text: string, lines: readonly Line[], from: number, end: number): string {
  for (let i = from; i < end; i++) {
    const words = text.slice(lines[i]!.start, lines[i]!.end).trim();
    if (words !== '') return words;
  }
  return '';
}

export const GROUP_LABEL = /^([IVX]{1,5}|[A-HĐ])(?:[.)/]\s*|\s+|$)/u;

/** Does the line look like a group row: a roman number or letter and a title, or an area's name in capitals? */
function groupOf(line: string, next: () => string): Atom['group'] {
  const match = GROUP_LABEL.exec(line);
  if (match) {
    const title = line.slice(match[0].length);
    // A label alone ("IV" may end "Quý III, quý / IV") needs an area's name on the next line.
    if (title === '') {
      const below = next();
      const named = !GROUP_LABEL.test(below) && pillarOfHeading(below) !== null;
      return named ? { label: match[1]!, pillar: true } : null;
    }
    if (/^["“]?\p{Lu}/u.test(title)) {
      const pillar = pillarOfHeading(title) !== null;
      if (/^[IVX]/u.test(line) || pillar || title === title.toUpperCase()) return { label: match[1]!, pillar };
    }
    return null;
  }
  const capitals = line.length > 8 && line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
  return capitals && pillarOfHeading(line) !== null ? { label: null, pillar: true } : null;
}

/** Where a line may change cells: its seams, but for those inside a phrase ("Thường   xuyên" is one). */
function seamsOf(line: string, goesOn: Uint8Array, vocabulary: Vocabulary): number[] {
  return seams(line, vocabulary, (rest) => opensNarrowCell(plainWords(rest))).filter((seam) => {
    const before = plainWords(line.slice(0, seam)).length;
    return before === 0 || goesOn[before - 1] !== 1;
  });
}
