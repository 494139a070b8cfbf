import { findLegalDocuments, type LegalDocument, statusOn } from '../../../registry/legal-documents.ts';
import { referencePlace } from '../../places.ts';
import { printDate } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** No longer in force on the plan's own date; one finding per document, at its first mention. */
export const referenceSuperseded = defineRule({
  id: 'reference/superseded',
  level: 'warning',
  tier: 'A',
  basis: 'Danh mục hiệu lực văn bản đã biết, kèm nguồn (registry/legal-documents)',
  *check({ references, date, whereIs }) {
    if (!date) return;
    const told = new Set<string>();
    for (const reference of references) {
      const known = findLegalDocuments(reference.number, reference.issuedOn);
      const ended = known
        .map((entry) => ({ entry, status: statusOn(entry, date.earliest) }))
        .filter(({ status }) => status === 'ended' || status === 'partly-ended');
      // A number used twice is judged only where every reading has ended.
      if (ended.length === 0 || ended.length < known.length) continue;
      const { entry, status } = ended[0]!;
      if (told.has(entry.number)) continue;
      told.add(entry.number);
      const until = entry.end ? printDate(entry.end.validUntil) : '';
      const successors = replacements(entry);
      yield {
        data: { number: reference.number, until, successors, partly: status === 'partly-ended' ? 1 : 0 },
        actual: reference.number,
        expected: successors || null,
        ...referencePlace(reference, whereIs),
        ...(status === 'partly-ended' ? { level: 'info' as const, confidence: 'doubtful' as const } : {}),
      };
    }
  },
  examples: [
    {
      frame: 'tasks',
      text: '2. Cải cách thủ tục hành chính\na) Thực hiện cơ chế một cửa theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
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

function replacements(entry: LegalDocument): string {
  return (entry.end?.replacedBy ?? []).join(', ');
}
