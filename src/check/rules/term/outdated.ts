import { sentencesOf } from '../../../language/sentences.ts';
import type { At } from '../../../plan/types.ts';
import { type OutdatedTerm, outdatedTermScreens, outdatedTerms } from '../../../registry/terms.ts';
import { cellAt, type Place, together } from '../../places.ts';
import { asPrinted, printDate, quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { textsHolding } from '../../text-places.ts';
import { coordinatorsOf } from '../../units.ts';

/** A term that the law had given up before the plan was signed. One finding per term. */
export const termOutdated = defineRule({
  id: 'term/outdated',
  level: 'warning',
  tier: 'A',
  basis: 'Danh mục thuật ngữ theo thời điểm',
  *check(subject) {
    const { date } = subject;
    if (!date) return;
    const found = new Map<OutdatedTerm, { words: string; places: Place[] }>();
    const note = (text: string, where: string | null, at: At): void => {
      for (const sentence of sentencesOf(text)) {
        for (const { term, text: used } of outdatedTerms(sentence, date.earliest)) {
          const known = found.get(term) ?? { words: asPrinted(sentence, used), places: [] };
          found.set(term, known);
          known.places.push({ evidence: quote(sentence), where, at });
        }
      }
    };
    for (const { text, where, at, part } of textsHolding(subject, outdatedTermScreens(date.earliest)))
      if (part !== 'title') note(text, where, at);
    for (const { row, where } of subject.rows) note(coordinatorsOf(row), where, cellAt(row, 'coordinator'));
    for (const [term, { words, places }] of found) {
      const [first, ...more] = places;
      if (!first) continue;
      yield {
        data: {
          found: words,
          instead: term.instead,
          since: printDate(term.since),
          basis: term.basis,
          count: places.length,
        },
        actual: words,
        expected: term.instead,
        ...together(first, more),
        level: term.certainty === 'H' ? 'warning' : 'info',
        confidence: term.certainty === 'H' ? 'sure' : 'doubtful',
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đẩy mạnh dịch vụ công trực tuyến mức độ 3, mức độ 4.',
      finds: ['Đẩy mạnh dịch vụ công trực tuyến mức độ 3, mức độ 4.'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Nộp hồ sơ qua dịch vụ công trực tuyến mức độ 4, thanh toán không dùng tiền mặt.\nb) Không dùng khái niệm dịch vụ công trực tuyến mức độ 3.',
      finds: ['Nộp hồ sơ qua dịch vụ công trực tuyến mức độ 4, thanh toán không dùng tiền mặt.'],
    },
    {
      frame: 'table',
      text: '1 | Tập huấn kỹ năng số | Báo cáo | Phòng Văn hóa - Xã hội xã | Sở Thông tin và Truyền thông | Quý II/2026',
      finds: ['Sở Thông tin và Truyền thông'],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đưa điểm hài lòng lên mức 4 trên thang 5 mức; 100% công chức đạt tin học mức 3.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Không còn dùng khái niệm dịch vụ công trực tuyến mức độ 3, mức độ 4.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Đẩy mạnh dịch vụ công trực tuyến toàn trình.',
      finds: [],
    },
  ],
});
