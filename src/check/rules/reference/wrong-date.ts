import { findLegalDocuments } from '../../../registry/legal-documents.ts';
import { fold } from '../../../registry/match.ts';
import { referencePlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** So much of the shorter subject's words that both are about one matter. */
const SAME_MATTER = 0.8;

function isAboutTheSame(known: string, printed: string | null): boolean {
  if (!printed) return false;
  const [a, b] = [known, printed].map((subject) => new Set(fold(subject).match(/[\p{L}\d]+/gu))) as [
    Set<string>,
    Set<string>,
  ];
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size >= 4 && [...few].filter((word) => many.has(word)).length >= SAME_MATTER * few.size;
}

const NEW_YEARS_DAY = '-01-01';
const isSameDay = (a: string, b: string): boolean => a.slice(4) === b.slice(4);

/** The date printed is not that of the document by the registry. Numbers used twice are judged by all their dates. */
export const referenceWrongDate = defineRule({
  id: 'reference/wrong-date',
  level: 'warning',
  tier: 'A',
  basis: 'Danh mục văn bản đã biết, kèm nguồn (registry/legal-documents)',
  *check({ references, whereIs }) {
    const told = new Set<string>();
    for (const reference of references) {
      const { number, issuedOn } = reference;
      const known = findLegalDocuments(number).filter((entry) => entry.issuedOn !== null && entry.certainty !== 'L');
      if (!issuedOn || known.length === 0 || known.some((entry) => entry.issuedOn === issuedOn)) continue;
      // Party and office numbers start again each term and year: told is a slip within the known year, or one of the
      // year alone; only on New Year's Day do two years give one number to two documents of one day.
      const restarts = !/\/(?:19|20)\d\d\//u.test(number);
      const nearest = known.find(
        (entry) =>
          !restarts ||
          entry.issuedOn!.slice(0, 4) === issuedOn.slice(0, 4) ||
          (isSameDay(entry.issuedOn!, issuedOn) && !issuedOn.endsWith(NEW_YEARS_DAY)) ||
          isAboutTheSame(entry.subject, reference.subject),
      );
      const key = `${number} ${issuedOn}`;
      if (!nearest || told.has(key)) continue;
      told.add(key);
      yield {
        data: { number, found: printDate(issuedOn), expected: printDate(nearest.issuedOn!) },
        actual: printDate(issuedOn),
        expected: printDate(nearest.issuedOn!),
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Theo Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.',
      finds: ['Nghị quyết số 76/NQ-CP ngày 15/7/2022'],
    },
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Thực hiện Nghị quyết số 19-NQ/TW ngày 20/10/2017 của Ban Chấp hành Trung ương.',
      finds: ['Nghị quyết số 19-NQ/TW ngày 20/10/2017'],
    },
    {
      frame: 'tasks',
      text: '6. Xây dựng chính quyền số\na) Triển khai nhiệm vụ theo Quyết định số 06/QĐ-TTg ngày 06/01/2023 của Thủ tướng Chính phủ.\nb) Triển khai Nghị quyết số 01/NQ-CP ngày 01/01/2020 của Chính phủ.',
      finds: ['Quyết định số 06/QĐ-TTg ngày 06/01/2023'],
    },
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Thực hiện Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
      finds: [],
    },
  ],
});
