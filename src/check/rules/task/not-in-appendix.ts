import { sentencesOf } from '../../../language/sentences.ts';
import { comparisonWith } from '../../../language/similarity.ts';
import type { Pillar } from '../../../plan/types.ts';
import { type MatchedTask, taskMatching } from '../../match-tasks.ts';
import { passagesWithoutLevels } from '../../place-names.ts';
import { type Place, passagePlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** A row that shares less with the task than this is another task. */
const SOME_ROW = 0.42;
/** A short task may stand whole in a longer row. */
const INSIDE_ROW = 0.7;
/** The row stands in the task word for word. */
const ALL_OF_ROW = 0.85;
const PART_OF_ROW = 0.3;
const HALF = 0.5;
const FEWEST_WORDS = 5;

/** Tasks of the body that no row takes up: nobody leads them, nothing is due. One finding per area. */
export const taskNotInAppendix = defineRule({
  id: 'task/not-in-appendix',
  level: 'info',
  tier: 'B',
  basis: 'Thực tiễn thẩm định: nhiệm vụ nêu trong kế hoạch phải được giao việc ở phụ lục',
  *check(subject) {
    if (subject.rows.length === 0) return;
    const compare = comparisonWith(taskMatching(subject).rows.map(({ meaning }) => meaning));
    const plain = passagesWithoutLevels(subject);
    /** The row may take up what a task adds ("…; xây dựng kế hoạch năm sau") and leave out the task itself. */
    const lacksMatter = (text: string): boolean => {
      const [matter, ...added] = sentencesOf(text);
      const meaning = subject.lexicon.meaning(plain(matter!));
      if (added.length === 0 || meaning.words.length < FEWEST_WORDS) return false;
      const alike = compare(meaning);
      return !subject.rows.some((_, index) => alike.isAlike(index, PART_OF_ROW) || alike.isWithin(index, HALF));
    };
    /** … or take up the task itself and leave out what it adds ("…; bố trí điểm hỗ trợ"). */
    const hasMatter = (text: string): boolean => {
      const [matter, ...added] = sentencesOf(text);
      if (added.length === 0) return false;
      const alike = compare(subject.lexicon.meaning(plain(matter!)));
      return subject.rows.some((_, index) => alike.isAlike(index, SOME_ROW) || alike.isWithin(index, INSIDE_ROW));
    };
    const byPillar = new Map<Pillar | null, MatchedTask[]>();
    for (const matched of taskMatching(subject).tasks) {
      const { best, task } = matched;
      const hasRow = best && (best.likeness >= SOME_ROW || best.containment >= INSIDE_ROW);
      if (!hasRow && hasMatter(task.text)) continue;
      if (hasRow && !(best.containment >= ALL_OF_ROW && lacksMatter(task.text))) continue;
      byPillar.set(task.pillar, [...(byPillar.get(task.pillar) ?? []), matched]);
    }
    const place = ({ task }: MatchedTask): Place => passagePlace(task, subject.whereIs);
    for (const [pillar, lacking] of byPillar) {
      const [first, ...more] = lacking as [MatchedTask, ...MatchedTask[]];
      yield {
        data: { count: lacking.length, pillar: pillar ? subject.areaName(pillar) : first.task.section },
        ...together(place(first), more.map(place)),
      };
    }
  },
  examples: [
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách thể chế\n\na) Rà soát, hệ thống hóa văn bản quy phạm pháp luật do xã ban hành.\n\nb) Chuyển đổi vị trí công tác định kỳ đối với kế toán và thủ quỹ.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Rà soát, hệ thống hóa văn bản quy phạm pháp luật do xã ban hành | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026 |',
      finds: ['Chuyển đổi vị trí công tác định kỳ đối với kế toán và thủ quỹ.'],
    },
    {
      frame: 'document',
      text: 'KẾ HOẠCH\n\nCải cách hành chính xã Minh Tâm năm 2026\n\n## I. NHIỆM VỤ\n\n1. Cải cách tài chính công\n\na) Đôn đốc nhà thầu thi công các công trình thủy lợi; lập danh mục tài sản công cần thanh lý của xã.\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n| TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|\n| 1 | Lập danh mục tài sản công cần thanh lý | Danh mục | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Quý IV/2026 |',
      finds: ['Đôn đốc nhà thầu thi công các công trình thủy lợi; lập danh mục tài sản công cần thanh lý của xã.'],
    },
    { frame: 'tasks', text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.', finds: [] },
  ],
});
