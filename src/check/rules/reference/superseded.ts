import { shiftDay } from '../../../language/dates.ts';
import { findIssueDates } from '../../../language/issue-date.ts';
import {
  findLegalDocuments,
  type LegalDocument,
  type LegalStatus,
  statusOn,
} from '../../../registry/legal-documents.ts';
import { lazy } from '../../../registry/match.ts';
import { rightDateOf } from '../../citation-dates.ts';
import { joinedCitations, wordsAround } from '../../citation-words.ts';
import { lawsOfDay, lawsOfYear } from '../../named-laws.ts';
import { referencePlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { type Draft, defineRule } from '../../rule.ts';
import type { CitedReference, Subject } from '../../subject.ts';

/** No longer in force on the plan's own date; one finding per document, at its first mention. */
export const referenceSuperseded = defineRule({
  id: 'reference/superseded',
  level: 'warning',
  tier: 'A',
  basis: 'Danh mục hiệu lực văn bản đã biết, kèm nguồn',
  *check(subject) {
    const { references, date, whereIs } = subject;
    if (!date) return;
    const told = new Set<string>();
    const replaced = lazy(() => replacedOnes(subject));
    for (const reference of references) {
      // A wrong date is another rule's; what it means is judged.
      const known = findLegalDocuments(reference.number, rightDateOf(reference) ?? reference.issuedOn);
      const ended = known
        .map((entry) => ({ entry, status: statusOn(entry, date.earliest) }))
        .filter(({ status }) => hasEnded(status, reference.isBasis));
      // A number used twice is judged only where every reading has ended.
      if (ended.length === 0 || ended.length < known.length) continue;
      const { entry, status } = ended[0]!;
      if (told.has(entry.number) || replaced().has(reference)) continue;
      const words = wordsAround(subject, reference);
      if (saysItEnded(words) || isOfOldWork(words, date.earliest)) continue;
      told.add(entry.number);
      const draft = draftOf(reference.number, entry, status, date.earliest);
      const isUnfollowed = status === 'period-over' && draft.expected === null;
      yield {
        ...draft,
        ...referencePlace(reference, whereIs),
        ...(status === 'partly-ended' ? { confidence: 'doubtful' as const } : {}),
        ...(status === 'partly-ended' || isUnfollowed ? { level: 'info' as const } : {}),
      };
    }
    for (const { text, at, part } of subject.passages) {
      for (const law of [...(part === 'preamble' ? lawsOfDay(text) : []), ...lawsOfYear(text)]) {
        const entry = law.entries.find(({ number }) => !told.has(number));
        const isOver = law.entries.every((one) => statusOn(one, date.earliest) === 'ended');
        if (!entry || !isOver || saysItEnded(law)) continue;
        told.add(entry.number);
        yield { ...draftOf(law.words, entry, 'ended', date.earliest), evidence: law.words, where: whereIs(at), at };
      }
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Thực hiện cơ chế một cửa theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      finds: ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      finds: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Soạn thảo văn bản đúng trình tự của Luật Ban hành văn bản quy phạm pháp luật năm 2015.',
      finds: ['Luật Ban hành văn bản quy phạm pháp luật năm 2015'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020;',
      finds: ['Nghị quyết số 30c/NQ-CP ngày 08/11/2011'],
    },
    {
      frame: 'preamble',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Áp dụng Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Theo dõi thi hành pháp luật theo Nghị định số 80/2025/NĐ-CP ngày 01/4/2025 của Chính phủ (thay thế Nghị định số 59/2012/NĐ-CP ngày 23/7/2012 và Nghị định số 32/2020/NĐ-CP ngày 05/3/2020).',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Hồ sơ tiếp nhận trước ngày 01/7/2025 được giải quyết theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.\nb) Bãi bỏ quy trình nội bộ ban hành theo Nghị định số 61/2018/NĐ-CP.\nc) Rà soát quyết định ban hành theo Nghị định số 61/2018/NĐ-CP để bãi bỏ.',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Bãi bỏ quy trình cũ, tổ chức tiếp nhận trước ngày 31/3/2026 theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.',
      finds: ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018'],
    },
    {
      frame: 'tasks',
      year: 2024,
      text: '2. Cải cách thủ tục hành chính\na) Thực hiện cơ chế một cửa theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      finds: [],
    },
  ],
});

/** A programme whose years are over bases no plan of later ones; tasks may look back on it. */
const hasEnded = (status: LegalStatus, isBasis: boolean): boolean =>
  status === 'ended' || status === 'partly-ended' || (isBasis && status === 'period-over');

/** What replaced a document, and what has replaced that by then. */
function successorsOf({ end }: LegalDocument, date: string): string[] {
  return (end?.replacedBy ?? []).flatMap((number) => {
    const known = findLegalDocuments(number);
    // The programme of the next years may not have been decided yet.
    if (known.length > 0 && known.every(({ issuedOn }) => issuedOn !== null && issuedOn > date)) return [];
    const ended = known.find((next) => statusOn(next, date) === 'ended');
    return ended ? successorsOf(ended, date) : [number];
  });
}

function draftOf(name: string, entry: LegalDocument, status: LegalStatus, date: string): Draft {
  const { end } = entry;
  const since = end ? printDate(shiftDay(end.validUntil, 1)) : '';
  const lastYear = status === 'period-over' ? end!.validUntil.slice(0, 4) : '';
  const successors = [...new Set(successorsOf(entry, date))].join(', ');
  return {
    data: { number: name, since, successors, lastYear, partly: status === 'partly-ended' ? 1 : 0 },
    actual: name,
    expected: successors || null,
  };
}

const REPLACES = /(?:thay thế|bãi bỏ)\s+(?:cho\s+)?(?:các\s+)?$/iu;

/** "… thay thế Nghị định số 61/2018/NĐ-CP và Nghị định số 107/2021/NĐ-CP": the plan knows of each. */
function replacedOnes(subject: Subject): ReadonlySet<CitedReference> {
  const replaced = new Set<CitedReference>();
  for (const [first, next] of joinedCitations(subject.references)) {
    if (replaced.has(first) || REPLACES.test(wordsAround(subject, first).before)) replaced.add(first).add(next);
  }
  return replaced;
}

interface Around {
  before: string;
  after: string;
}

/** "… thay thế Nghị định số 61/2018/NĐ-CP", "… đã hết hiệu lực": the plan knows. */
const saysItEnded = ({ before, after }: Around): boolean =>
  REPLACES.test(before) || /^[^;.]{0,80}?(?:hết hiệu lực|(?:bị|được)\s+(?:thay thế|bãi bỏ))/iu.test(after);

/** "Chấm dứt áp dụng quy trình ban hành theo …": what rests on the document is ended itself, */
const ENDS_WHAT_RESTS_ON_IT =
  /(?:bãi bỏ|chấm dứt|loại bỏ|hủy bỏ|huỷ bỏ|thay thế|ngừng|dừng)\s[^,;.:]*(?:ban hành|phê duyệt|trước đây)\s[^,;.:]*$/iu;
/** … or is to be: "quyết định ban hành theo … để bãi bỏ". */
const RESTS_ON_IT = /ban hành\s+(?:theo|căn cứ)\s*$/iu;
const TO_BE_ENDED = /^[^,;.:]{0,80}?\s(?:để|nhằm)\s[^,;.:]{0,40}?(?:bãi bỏ|thay thế|sửa đổi)/iu;
/** "Hồ sơ tiếp nhận trước ngày …": what was begun under a document is finished under it. */
const BEGUN_BEFORE =
  /(?:tiếp nhận|nộp|thụ lý|phát sinh)\s+trước\s+(?:(?<event>thời điểm|khi)(?!\p{L})|(?=ngày\s|\d))/iu;

function isOfOldWork({ before, after }: Around, date: string): boolean {
  if (ENDS_WHAT_RESTS_ON_IT.test(before) || (RESTS_ON_IT.test(before) && TO_BE_ENDED.test(after))) return true;
  return [/[^;.]*$/u.exec(before)![0], /^[^;.]*/u.exec(after)![0]].some((words) => {
    const begun = BEGUN_BEFORE.exec(words);
    if (!begun || begun.groups!.event) return begun !== null;
    const [until] = findIssueDates(words.slice(begun.index));
    return until !== undefined && until.iso !== null && until.iso <= date;
  });
}
