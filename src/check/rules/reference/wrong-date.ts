import { isTwiceDated, rightDateOf } from '../../citation-dates.ts';
import { referencePlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

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
      const expected = rightDateOf(reference);
      const key = `${number} ${issuedOn}`;
      if (!issuedOn || !expected || told.has(key)) continue;
      // Where the plan's first mention has the right date, the two together are told.
      const first = references.find((other) => other.number === number)!;
      if (first.issuedOn === expected && isTwiceDated(first, reference)) continue;
      told.add(key);
      yield {
        data: { number, found: printDate(issuedOn), expected: printDate(expected) },
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
      text: '3. Cải cách tổ chức bộ máy\na) Thực hiện Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
      finds: [],
    },
  ],
});
