import { hasWords, sentencesOf } from '../../../language/sentences.ts';
import { comparisonWith } from '../../../language/similarity.ts';
import { quote } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { BodyPassage } from '../../subject.ts';
import { isAssignment } from '../../told-rows.ts';

const SAME_PASSAGE = 0.93;
/** Short points are rightly said twice. */
const FEWEST_WORDS = 16;
/** So many words have at least so many letters. */
const SHORTEST = 48;

/** A passage printed twice in the body, abbreviations written out or not. */
export const textDuplicate = defineRule({
  id: 'text/duplicate',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn soát lỗi văn bản: chép lặp khi soạn thảo',
  *check({ passages, lexicon }) {
    const told = new Set<BodyPassage>();
    const read = passages.filter(
      (passage) => passage.part !== 'preamble' && passage.part !== 'closing' && !isAssignment(passage),
    );
    const long = read
      .map((passage) => ({ passage, meaning: lexicon.meaning(passage.text) }))
      .filter((entry) => entry.meaning.words.length >= FEWEST_WORDS);
    const compare = comparisonWith(long.map((entry) => entry.meaning));
    for (let later = 1; later < long.length; later++) {
      const own = long[later]!;
      const alike = compare(own.meaning);
      for (let earlier = 0; earlier < later; earlier++) {
        const other = long[earlier]!;
        if (!alike.isAlike(earlier, SAME_PASSAGE)) continue;
        told.add(own.passage);
        yield again(own.passage, own.passage.text, other.passage);
        break;
      }
    }
    for (let later = 1; later < read.length; later++) {
      const [other, own] = [read[later - 1]!, read[later]!];
      if (told.has(own) || !isSaidAgain(other.text, own.text)) continue;
      told.add(own);
      yield again(own, own.text, other);
    }
    for (const [own, other] of pointsAgain(read)) {
      if (told.has(own)) continue;
      told.add(own);
      yield again(own, own.text, other);
    }
    yield* sentencesAgain(read.filter((passage) => !told.has(passage)));
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát toàn bộ văn bản quy phạm pháp luật do Hội đồng nhân dân và Ủy ban nhân dân xã ban hành, kịp thời sửa đổi, bãi bỏ văn bản trái luật.\n2. Cải cách thủ tục hành chính\na) Rà soát toàn bộ văn bản QPPL do Hội đồng nhân dân và Ủy ban nhân dân xã ban hành, kịp thời sửa đổi, bãi bỏ văn bản trái luật.',
      finds: [
        'Rà soát toàn bộ văn bản QPPL do Hội đồng nhân dân và Ủy ban nhân dân xã ban hành, kịp thời sửa đổi, bãi bỏ văn bản trái luật.',
      ],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản. Phòng nào chậm báo cáo hai kỳ liên tiếp thì không được xét danh hiệu thi đua của năm.\n2. Cải cách thủ tục hành chính\na) Công khai thủ tục. Phòng nào chậm báo cáo hai kỳ liên tiếp thì không được xét danh hiệu thi đua của năm.',
      finds: ['Phòng nào chậm báo cáo hai kỳ liên tiếp thì không được xét danh hiệu thi đua của năm.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Phổ biến pháp luật về hộ tịch.\nb) Phổ biến pháp luật về hộ tịch;\nc) Rà soát văn bản.',
      finds: ['Phổ biến pháp luật về hộ tịch;'],
    },
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Phân công lại công việc giữa các phòng cho khỏi chồng chéo.\n4. Cải cách chế độ công vụ\na) Cử công chức dự lớp bồi dưỡng.\nb) Phân công lại công việc giữa các phòng cho khỏi chồng chéo.',
      finds: ['Phân công lại công việc giữa các phòng cho khỏi chồng chéo.'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\nb) Phổ biến, giáo dục pháp luật cho người dân.',
      finds: [],
    },
  ],
});

const again = ({ where, at }: BodyPassage, said: string, other: BodyPassage, saidBefore = other.text): Draft => ({
  data: { other: other.where },
  evidence: quote(said),
  where,
  at,
  related: [{ note: other.where, evidence: quote(saidBefore), at: other.at }],
});

/** One point right behind the other: there the same words are a slip, however few; a name or a date is no point. */
const FEWEST_OF_POINT = 5;
const isSaidAgain = (before: string, text: string): boolean =>
  withoutEnd(before) === withoutEnd(text) && hasWords(text, FEWEST_OF_POINT);
/** Without the signs at its end, which is looked at from behind: a pattern would try its luck at each sign of the text. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ENDING.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
const ENDING = ' .;,:\n';

/** A target or a task is set once; what units are to do may be the same, and what is short says little. */
const FEWEST_OF_TASK = 10;
const isSetOnce = ({ part }: BodyPassage): boolean => part === 'targets' || part === 'tasks';

/** Points of one chapter that say the same, word for word: the later and the earlier one. */
function* pointsAgain(passages: readonly BodyPassage[]): Iterable<[BodyPassage, BodyPassage]> {
  const seen = new Map<string, BodyPassage>();
  for (const passage of passages) {
    if (!isSetOnce(passage) || !hasWords(passage.text, FEWEST_OF_TASK)) continue;
    const key = `${passage.part} ${withoutEnd(passage.text)}`;
    const other = seen.get(key);
    if (other) yield [passage, other];
    else seen.set(key, passage);
  }
}

/** A sentence of one passage, word for word, in another. */
function* sentencesAgain(passages: readonly BodyPassage[]): Iterable<Draft> {
  const seen = new Map<string, BodyPassage>();
  for (const passage of passages) {
    if (passage.text.length < SHORTEST) continue;
    for (const sentence of sentencesOf(passage.text)) {
      if (sentence.length < SHORTEST || !hasWords(sentence, FEWEST_WORDS)) continue;
      const key = withoutEnd(sentence);
      const other = seen.get(key);
      if (other === undefined) seen.set(key, passage);
      else if (other !== passage) yield again(passage, sentence, other, sentence);
    }
  }
}
