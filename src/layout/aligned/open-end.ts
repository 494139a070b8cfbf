/** Lines that a cell cannot end with. */
import type { Span } from '../../read/source-document.ts';
import { closingOf } from '../table-words/cell-edges.ts';

const JOINS = /(?<!\p{L})(?:và|hoặc|của|các|thuộc|tại|với|cho|do|về|theo|từ|đến)$/iu;
const LONGEST_JOINT = 8;

/** "Văn phòng HĐND và", "Phòng Kinh tế,", "Phòng Văn hóa -": the next line goes on. */
export function staysOpen(text: string, { start, end }: Span): boolean {
  const closes = closingOf(text, start, end);
  if (closes === 'open' || closes === 'comma') return true;
  return JOINS.test(text.slice(Math.max(start, end - LONGEST_JOINT), end));
}
