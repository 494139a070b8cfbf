/** Which body task and which row are one: by meaning, with the place's own names left aside. */
import { comparisonWith, type Meaning } from '../language/similarity.ts';
import type { Task } from '../plan/types.ts';
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

/** Computed once per plan: several rules ask. */
export const taskMatching: (subject: Subject) => TaskMatching = oncePer((subject) => {
  const plain = passagesWithoutLevels(subject);
  const taskTexts = subject.plan.tasks.map((task) => plain(inOneWording(task.text)));
  const rowTexts = subject.rows.map(({ row }) => plain(inOneWording(row.content)));
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
  const rows = subject.rows.map((named, i) => ({ named, meaning: rowMeanings[i]!, inBody: inBody[i]! }));
  return { tasks, rows };
});
