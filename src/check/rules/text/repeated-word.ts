import { hasWords } from '../../../language/sentences.ts';
import { isBegunAnew, isWordEnd } from '../../../registry/word-ends.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { isRunningText, textsWithDoubled } from '../../text-places.ts';
import { coordinatorsOf, leadsOf, plainCell, productsOf } from '../../units.ts';
import { LONGEST_DOUBLED, WordIndex } from '../../word-index.ts';

/** Words that Vietnamese doubles on purpose. */
const REDUPLICATED = new Set(
  'song dần chung riêng luôn thường ngày từ mãi người nhà nơi nhiều đều xa ngành lần đời tầng nhanh hay'.split(' '),
);

/** A word or phrase doubled, or a line printed twice in one cell. Commas, cells and sentence ends keep their halves apart. */
export const textRepeatedWord = defineRule({
  id: 'text/repeated-word',
  level: 'warning',
  tier: 'A',
  basis: 'Thực tiễn soát lỗi văn bản',
  *check(subject) {
    const places = textsWithDoubled(subject);
    for (const place of places) {
      const found = isRunningText(place) ? doubledPhrase(place.text) : null;
      if (!found) continue;
      const { where, at } = place;
      yield { data: { found: found.phrase }, actual: found.phrase, evidence: found.context, where, at };
    }
    // In a table that was flattened into lines, an office that is read twice may belong to the cell beside.
    const isFlattened = subject.plan.source.format === 'txt';
    const cells = subject.rows.flatMap(({ row, where }) =>
      [
        { lines: row.products, whole: productsOf(row), at: row.cellsAt.product, isCell: true },
        { lines: row.leads, whole: leadsOf(row), at: row.cellsAt.lead, isCell: !isFlattened },
        { lines: row.coordinators, whole: coordinatorsOf(row), at: row.cellsAt.coordinator, isCell: !isFlattened },
      ].map(({ lines, whole, isCell, at }) => ({ lines, whole, isCell, where, at: at ?? row.at })),
    );
    // Products and leads are among the texts of the plan.
    const coordinators = [...new Set(subject.rows.map(({ row }) => coordinatorsOf(row)))];
    const doubled = new Set(places.map(({ text }) => text));
    for (const index of new WordIndex(coordinators, subject.lexicon).withDoubled()) doubled.add(coordinators[index]!);
    for (const { lines, whole, isCell, where, at } of cells) {
      const found = (doubled.has(whole) ? doubledPhrase(whole) : null) ?? (isCell ? doubledLine(lines) : null);
      if (!found) continue;
      yield { data: { found: found.phrase }, actual: found.phrase, evidence: quote(lines.join(' ')), where, at };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Phối hợp giải quyết giải quyết hồ sơ của người dân.',
      finds: ['Phối hợp giải quyết giải quyết hồ sơ của'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Phổ biến Luật Chuyển đổi số số 148/2025/QH15.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Xử lý hành vi vi phạm; phân công công chức trực; cán bộ bộ phận một cửa luôn luôn đúng giờ, số hóa song song với bản giấy; gửi Sở Xây dựng xây dựng quy trình; giao ban Ban Chỉ đạo hằng quý; thực hiện cơ chế một cửa một cửa liên thông.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đảm bảo bảo mật hồ sơ; trình Ủy ban ban hành quy chế; đề nghị Công an xã xã hội hóa kinh phí; số hóa hóa đơn.\nb) Công khai thủ tục trên địa bàn xã xã.',
      finds: ['địa bàn xã xã'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Niêm yết thủ tục theo đúng quy định của pháp luật theo đúng quy định của pháp luật.\nb) Thực hiện Nghị quyết số số 76/NQ-CP.',
      finds: ['thủ tục theo đúng quy định của pháp luật theo đúng quy định của pháp luật', 'Nghị quyết số số 76/NQ-CP'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Công an xã; xã đoàn | Quý IV/2026',
      finds: [],
    },
  ],
});

/** The first phrase that stands twice in a row; a doubled syllable may as well end one word and begin the next. */
function doubledPhrase(text: string): { phrase: string; context: string } | null {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}%]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_DOUBLED, i + 1, words.length - i - 1); length >= 1; length--) {
      if (words[i - length + 1]!.word !== words[i + 1]!.word) continue;
      const first = words.slice(i - length + 1, i + 1);
      const second = words.slice(i + 1, i + 1 + length);
      if (first.length !== length || second.length !== length) continue;
      if (!first.every(({ word }, k) => word === second[k]!.word && /\p{L}/u.test(word))) continue;
      const between = text.slice(first[0]!.start, second.at(-1)!.end);
      if (/[^\p{L}\p{M}\p{N}%\s]/u.test(between)) continue;
      if (length === 1 && mayBeTwoWords(words, i)) continue;
      // "Luật Chuyển đổi số số 148/2025/QH15": a name's last word, and the number's sign.
      if (
        length === 1 &&
        words[i]!.word === 'số' &&
        !isKindOfDocument(words.slice(0, i)) &&
        /^\s*\d/u.test(text.slice(second[0]!.end))
      )
        continue;
      // The two mechanisms are named in one breath: "cơ chế một cửa một cửa liên thông".
      if (length === 2 && /^một cửa liên thông/iu.test(text.slice(second[0]!.start)) && first[1]!.word === 'cửa')
        continue;
      if (isNameAndVerb(text, words[i - length], first[0]!, second[0]!)) continue;
      const from = words[Math.max(0, i - length - 1)]!.start;
      const to = words[Math.min(words.length - 1, i + length + 3)]!.end;
      return { phrase: text.slice(second[0]!.start, second.at(-1)!.end), context: quote(text.slice(from, to)) };
    }
  }
  return null;
}

/** "Nghị quyết số số 76": no name of a document ends like this. */
const isKindOfDocument = (before: readonly { word: string }[]): boolean =>
  KIND_OF_DOCUMENT.test(
    before
      .slice(-2)
      .map(({ word }) => word)
      .join(' '),
  );
const KIND_OF_DOCUMENT =
  /^(?:nghị quyết|nghị định|quyết định|kế hoạch|công văn|chỉ thị|chương trình|kết luận|văn bản)$|thông tư$|luật$/u;

/** "Sở Xây dựng xây dựng Kế hoạch": an office's name, and what it does. */
function isNameAndVerb(
  text: string,
  before: { word: string } | undefined,
  first: { start: number },
  second: { start: number },
): boolean {
  // "giao ban Ban Chỉ đạo": a name begins with the word that ended another.
  if (/^\p{Ll}/u.test(text.slice(first.start)) && /^\p{Lu}\p{Ll}/u.test(text.slice(second.start))) return true;
  const isName = /^\p{Lu}/u.test(text.slice(first.start)) && /^\p{Ll}/u.test(text.slice(second.start));
  return isName && before !== undefined && /^(?:sở|bộ|phòng|cục|ban|vụ)$/u.test(before.word);
}

function mayBeTwoWords(words: readonly { word: string }[], i: number): boolean {
  const syllable = words[i]!.word;
  if (REDUPLICATED.has(syllable) || syllable.length < 2 || syllable === 'vv') return true;
  if (i === 0) return false;
  const after = words[i + 2]?.word;
  return isWordEnd(`${words[i - 1]!.word} ${syllable}`) || (after !== undefined && isBegunAnew(`${syllable} ${after}`));
}

/** The same line twice in one cell. */
function doubledLine(lines: readonly string[]): { phrase: string } | null {
  if (lines.length < 2) return null;
  const seen = new Set<string>();
  for (const line of lines) {
    const key = plainCell(line);
    if (hasWords(key, 2) && seen.has(key)) return { phrase: line };
    seen.add(key);
  }
  return null;
}
