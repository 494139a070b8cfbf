import { yearRule } from '../../../registry/issuers.ts';
import { documentCode, isSameButYear } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Decrees and circulars always carry their year; without it "34/NĐ-CP" is any of a dozen decrees. */
export const referenceNoYear = defineRule({
  id: 'reference/no-year',
  level: 'error',
  tier: 'A',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật: số, năm ban hành, loại văn bản, cơ quan ban hành',
  *check({ references, whereIs }) {
    for (const reference of references) {
      const code = documentCode(reference.number);
      if (code.year !== null || !code.type || !code.org || code.branch !== 'state') continue;
      if (yearRule(code.org, code.type) !== 'always') continue;
      const whole = references.map(({ number }) => documentCode(number)).find((other) => isSameButYear(code, other));
      const year = reference.issuedOn?.slice(0, 4) ?? whole?.year ?? null;
      const expected = year ? `${code.serial}/${year}/${code.type}-${code.org}` : null;
      yield {
        data: { found: reference.number, expected: expected ?? `${code.serial}/…/${code.type}-${code.org}` },
        actual: reference.number,
        expected,
        ...referencePlace(reference, whereIs),
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Thực hiện Nghị định số 78/NĐ-CP ngày 01/4/2025 của Chính phủ.',
      finds: ['Nghị định số 78/NĐ-CP ngày 01/4/2025'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Thực hiện Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ.',
      finds: [],
    },
  ],
});
