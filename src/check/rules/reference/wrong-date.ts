import { findLegalDocuments } from '../../../registry/legal-documents.ts';
import { isTwiceDated, rightDateOf } from '../../citation-dates.ts';
import { documentCode } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** The date printed is not that of the document by the registry, or by the year in its own number. Numbers used twice are judged by all their dates. */
export const referenceWrongDate = defineRule({
  id: 'reference/wrong-date',
  level: 'warning',
  tier: 'A',
  basis: 'Danh mục văn bản đã biết, kèm nguồn',
  *check({ references, whereIs }) {
    const told = new Set<string>();
    for (const reference of references) {
      const { number, issuedOn } = reference;
      const expected = rightDateOf(reference);
      const key = `${number} ${issuedOn}`;
      if (!issuedOn || told.has(key)) continue;
      const { year } = documentCode(number);
      if (!expected && year !== null && !issuedOn.startsWith(String(year))) {
        told.add(key);
        const meant = numberOfDate(number, issuedOn);
        yield {
          data: { number, found: printDate(issuedOn), expected: meant ?? '', year },
          level: 'error',
          actual: number,
          expected: meant,
          ...referencePlace(reference, whereIs),
        };
      }
      if (!expected) continue;
      // Where the plan's first mention has the right date, the two together are told.
      const first = references.find((other) => other.number === number)!;
      if (first.issuedOn === expected && isTwiceDated(first, reference)) continue;
      told.add(key);
      yield {
        data: { number, found: printDate(issuedOn), expected: printDate(expected), year: 0 },
        actual: printDate(issuedOn),
        expected: printDate(expected),
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Theo Nghị quyết số 30c/NQ-CP ngày 18/01/2012 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020.',
      finds: ['Nghị quyết số 30c/NQ-CP ngày 18/01/2012'],
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
      text: '2. Cải cách thủ tục hành chính\na) Cung cấp dịch vụ theo Nghị định số 45/2021/NĐ-CP ngày 08/4/2020 của Chính phủ.',
      finds: ['Nghị định số 45/2021/NĐ-CP ngày 08/4/2020'],
    },
    {
      frame: 'tasks',
      text: '3. Cải cách tổ chức bộ máy\na) Thực hiện Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
      finds: [],
    },
  ],
});

/** "45/2021/NĐ-CP" of 08/4/2020 is the "45/2020/NĐ-CP", where the registry knows that of the day. */
function numberOfDate(number: string, issuedOn: string): string | null {
  const meant = number.replace(/(?<=\/)\d{4}(?=\/)/u, issuedOn.slice(0, 4));
  return findLegalDocuments(meant).some((entry) => entry.issuedOn === issuedOn) ? meant : null;
}
