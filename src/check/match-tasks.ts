/** Which body task and which row are one: by meaning, with the place's own names left aside. */

import { sentencesOf } from '../language/sentences.ts';
import { comparisonWith, type Meaning } from '../language/similarity.ts';
import type { Row, Task } from '../plan/types.ts';
import { oncePer } from '../registry/remember.ts';
import { inOneWording } from '../registry/task-wordings.ts';
import { passagesWithoutLevels } from './place-names.ts';
import type { NamedRow, Subject } from './subject.ts';

export interface MatchedTask {
  task: Task;
  /** The most alike row, and how alike; null where the plan has no rows. */
  best: { row: NamedRow; likeness: number; containment: number } | null;
}

export interface TaskMatching {
  tasks: readonly MatchedTask[];
  rows: readonly { named: NamedRow; meaning: Meaning; inBody: boolean }[];
}

/** A row that shares less with every task than this is not spoken of in the body. */
const SOME_TASK = 0.4;
/** … unless one of their sentences says the same, or holds all but the whole of it. */
const LIKE_SENTENCE = 0.5;
const ALL_BUT_WHOLE = 0.75;
const FEWEST_WORDS = 4;

/** "Nhiệm vụ chung | Hoạt động, giải pháp": what is to be done may have a second column. */
const matterOf = ({ content, other }: Row): string =>
  [content, ...Object.keys(other).flatMap((heading) => (ACTIVITY.test(heading) ? [other[heading]!] : []))].join('; ');
const ACTIVITY = /^(?:các )?(?:hoạt động|giải pháp|(?:nhiệm vụ|nội dung|công việc) cụ thể)/iu;

/** Computed once per plan: several rules ask. */
export const taskMatching: (subject: Subject) => TaskMatching = oncePer((subject) => {
  const plain = passagesWithoutLevels(subject);
  const taskTexts = subject.plan.tasks.map((task) => plain(inOneWording(task.text)));
  const rowTexts = subject.rows.map(({ row }) => plain(inOneWording(matterOf(row))));
  const { rarityIn, meaning } = subject.lexicon;
  const rarity = rarityIn([...taskTexts, ...rowTexts]);
  const rowMeanings = rowTexts.map((text) => meaning(text, rarity));
  const inBody = rowMeanings.map(() => false);
  const compare = comparisonWith(rowMeanings);
  const tasks = subject.plan.tasks.map((task, index): MatchedTask => {
    const alike = compare(meaning(taskTexts[index]!, rarity));
    for (let i = 0; i < inBody.length; i++) inBody[i] ||= alike.isAlike(i, SOME_TASK);
    const best = alike.closest();
    return { task, best: best && { row: subject.rows[best.index]!, ...best } };
  });
  // A task of several sentences is as much longer than the row that takes up one of them.
  for (const sentence of inBody.includes(false) ? subject.plan.tasks.flatMap(({ text }) => sentencesOf(text)) : []) {
    const own = meaning(plain(inOneWording(sentence)), rarity);
    const alike = compare(own);
    const holds = (i: number): boolean =>
      rowMeanings[i]!.words.length >= FEWEST_WORDS &&
      rowMeanings[i]!.total <= own.total &&
      alike.isWithin(i, ALL_BUT_WHOLE);
    for (let i = 0; i < inBody.length; i++) inBody[i] ||= alike.isAlike(i, LIKE_SENTENCE) || holds(i);
  }
  const rows = subject.rows.map((named, i) => ({ named, meaning: rowMeanings[i]!, inBody: inBody[i]! }));
  return { tasks, rows };
});
