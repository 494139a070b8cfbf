/** Text that two plans hold in common word for word: where plans are copied, left-overs are near. */
import type { At, Plan } from '../plan/types.ts';
import { fold } from '../registry/match.ts';

export interface CopiedPassage {
  text: string;
  words: number;
  a: At;
  b: At;
}

export interface CopiedReport {
  /** Share of A's words that stand in B in the same order, in runs of twelve words and more, and of B's in A. */
  shareOfA: number;
  shareOfB: number;
  passages: CopiedPassage[];
}

/** Officialese repeats itself in shorter runs. */
const RUN = 12;

interface Passage {
  words: string[];
  text: string;
  at: At;
}

export function copiedText(a: Plan, b: Plan): CopiedReport {
  const [passagesA, passagesB] = [passagesOf(a), passagesOf(b)];
  const [inA, inB] = [sharedIn(passagesA, passagesB), sharedIn(passagesB, passagesA)];
  const passages = inA.found.sort((x, y) => y.words - x.words);
  return { shareOfA: inA.share, shareOfB: inB.share, passages };
}

/** The share of words that stand in runs that the others hold too, and the passages with such runs. */
function sharedIn(own: readonly Passage[], others: readonly Passage[]): { share: number; found: CopiedPassage[] } {
  const runs = indexRuns(others);
  const found: CopiedPassage[] = [];
  let all = 0;
  let shared = 0;
  for (const passage of own) {
    const covered = new Uint8Array(passage.words.length);
    let partner: Passage | undefined;
    for (let start = 0; start + RUN <= passage.words.length; start++) {
      const holder = runs.get(passage.words.slice(start, start + RUN).join(' '));
      if (holder === undefined) continue;
      covered.fill(1, start, start + RUN);
      partner ??= others[holder]!;
    }
    const words = covered.reduce((sum, bit) => sum + bit, 0);
    all += passage.words.length;
    shared += words;
    if (partner) found.push({ text: passage.text, words, a: passage.at, b: partner.at });
  }
  return { share: all ? shared / all : 0, found };
}

function passagesOf(plan: Plan): Passage[] {
  const own = [
    ...plan.purposes,
    ...plan.requirements,
    ...plan.targetPoints,
    ...plan.tasks,
    ...plan.responsibilities.flatMap((unit) => unit.duties),
    ...plan.funding,
    ...plan.appendices.flatMap((appendix) =>
      appendix.rows.map((row) => ({ text: row.content, at: row.cellsAt.content ?? row.at })),
    ),
  ];
  return own.map(({ text, at }) => ({ text, at, words: fold(text).match(/[\p{L}\p{N}%]+/gu) ?? [] }));
}

/** Which passage holds each run of words; the first one where several do. */
function indexRuns(passages: readonly Passage[]): Map<string, number> {
  const runs = new Map<string, number>();
  passages.forEach(({ words }, passage) => {
    for (let start = 0; start + RUN <= words.length; start++) {
      const key = words.slice(start, start + RUN).join(' ');
      if (!runs.has(key)) runs.set(key, passage);
    }
  });
  return runs;
}
