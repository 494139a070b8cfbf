/** The stamp that a receiving office puts over the letterhead: "CÔNG VĂN ĐẾN / Số: 345 / Ngày: 20/01/2026". */
import { findDocumentNumbers } from '../language/document-numbers.ts';
import type { Piece } from './pieces.ts';

const STAMP = /^(?:(?:công văn|văn bản)\s+)?đến:?$/iu;
const FIELD = /^(?:đến|số|ngày|giờ|chuyển|lưu hồ sơ)(?!\p{L})/iu;
const OFFICE = /^(?:ubnd|ủy ban|hđnd|hội đồng|văn phòng|sở|phòng|đảng ủy)(?!\p{L})/iu;
/** "Số", "Ngày", "Chuyển", "Lưu hồ sơ số". */
const MOST_FIELDS = 4;

/** The pieces of a letterhead without the stamp, its office and its number, day and addressee. */
export function withoutArrivalStamp(pieces: readonly Piece[]): readonly Piece[] {
  const mark = pieces.findIndex(({ text }) => text.length <= 20 && STAMP.test(text));
  if (mark < 0) return pieces;
  let end = mark + 1;
  while (end <= mark + MOST_FIELDS && isField(pieces[end])) end++;
  if (end === mark + 1) return pieces;
  const from = mark > 0 && OFFICE.test(pieces[mark - 1]!.text) ? mark - 1 : mark;
  return [...pieces.slice(0, from), ...pieces.slice(end)];
}

/** What bears a document's number with its sign is the document's own. */
const isField = (piece: Piece | undefined): boolean =>
  piece !== undefined && FIELD.test(piece.text) && findDocumentNumbers(piece.text).length === 0;
