import { yearRule } from '../../../registry/issuers.ts';
import { wordsAround } from '../../citation-words.ts';
import { type DocumentCode, documentCode, isSameButYear } from '../../document-code.ts';
import { referencePlace } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Decrees and circulars always carry their year; without it "34/NĐ-CP" is any of a dozen decrees. */
export const referenceNoYear = defineRule({
  id: 'reference/no-year',
  level: 'error',
  tier: 'A',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật: số, năm ban hành, loại văn bản, cơ quan ban hành',
  *check(subject) {
    const { references, whereIs } = subject;
    for (const reference of references) {
      const code = documentCode(reference.number);
      if (!lacksYear(code)) continue;
      const whole = references.map(({ number }) => documentCode(number)).find((other) => isSameButYear(code, other));
      const behind = /^\s*,?\s*năm\s+(20\d\d)(?!\d)/u.exec(wordsAround(subject, reference).after)?.[1];
      const year = reference.issuedOn?.slice(0, 4) ?? whole?.year ?? behind ?? null;
      const rest = [code.type, code.org].filter(Boolean).join('-');
      const expected = year ? `${code.serial}/${year}/${rest}` : null;
      yield {
        data: { found: reference.number, expected: expected ?? `${code.serial}/…/${rest}` },
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
      frame: 'preamble',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/QH15 ngày 16/6/2025 của Quốc hội;',
      finds: ['Luật Tổ chức chính quyền địa phương số 72/QH15 ngày 16/6/2025'],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Thực hiện Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ.',
      finds: [],
    },
  ],
});

/** The Assembly's own code stands where others have type and body: "72/QH15". */
function lacksYear({ year, type, org, branch }: Readonly<DocumentCode>): boolean {
  if (year !== null || !org) return false;
  return branch === 'assembly'
    ? org.startsWith('QH')
    : branch === 'state' && type !== null && yearRule(org, type) === 'always';
}
