/** docs/legal-documents.md: the known documents, their validity, where each fact was seen and how sure it is. */
import { AS_OF, LEGAL_DOCUMENTS, type LegalDocument } from '../../src/registry/legal-documents.ts';
import { madeFrom, markdownTable, printDate } from './markdown.ts';

const CERTAINTIES = { H: 'H', M: 'M', L: 'L (không dùng để kết luận)' };

export function legalDocumentsPage(): string {
  const documents = LEGAL_DOCUMENTS.toSorted((a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? ''));
  const rows = documents.map((entry) => [
    `${entry.type} ${entry.number}`,
    entry.issuedOn === null ? '' : printDate(entry.issuedOn),
    entry.issuer,
    entry.subject,
    validity(entry),
    entry.source,
    CERTAINTIES[entry.certainty],
  ]);
  const head = ['văn bản', 'ngày', 'cơ quan', 'trích yếu', 'hiệu lực', 'nguồn', 'độ chắc chắn'];
  return `${madeFrom('src/registry/legal-documents.ts')}

# Danh mục văn bản đã biết (known documents)

${documents.length} văn bản, theo hiểu biết đến ngày ${printDate(AS_OF)}. Danh mục không đầy đủ và không thay cho cơ sở dữ liệu quốc gia về văn bản pháp luật.
Độ chắc chắn: H là đã thấy ở nguồn công khai; M là biết rộng rãi, chưa có nguồn trong tay; L là chưa chắc. \`cchc check\` không kết
luận gì từ điều ghi L.

${markdownTable(head, rows)}
`;
}

function validity({ validFrom, end, amendedBy, transition }: LegalDocument): string {
  const parts = [];
  if (validFrom) parts.push(`từ ${printDate(validFrom)}`);
  if (end) {
    const by = end.replacedBy.length > 0 ? ` bởi ${end.replacedBy.join(', ')}` : '';
    const how = end.how === 'replaced' ? `bị thay${by}` : `hết giai đoạn${by ? `; thay${by}` : ''}`;
    const part = end.scope === 'partial' ? 'một phần ' : '';
    parts.push(`${part}đến ${printDate(end.validUntil)}: ${how} (${end.certainty})${end.note ? `. ${end.note}` : ''}`);
  }
  if (amendedBy) parts.push(`sửa đổi: ${amendedBy.join(', ')}`);
  if (transition) parts.push(transition);
  return parts.join('\n');
}
