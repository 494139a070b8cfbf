/** "Sản phẩm/Thời gian hoàn thành" over "Kế hoạch / Quý I": one column for both, its cells parted as its heading is. */
import type { TracedText } from '../../plan/traced.ts';

interface Both {
  product?: TracedText | undefined;
  deadline?: TracedText | undefined;
}

const BOTH = /(?:sản phẩm|kết quả|đầu ra)[^/]{0,20}\/\s*(?:thời (?:gian|hạn)|tiến độ|hoàn thành)/iu;
const STROKE = /\s\/\s/u;
/** Without a stroke the cell holds one of them. */
const TELLS_TIME =
  /\d{1,2}\/\d{1,2}|20\d\d|(?<!\p{L})(?:quý|tháng|ngày|tuần|năm|thường xuyên|định kỳ|đột xuất)(?!\p{L})/iu;

/** Product and deadline of a row whose table has one column for both, under such a heading; null where it has two. */
export function timeApart(cell: TracedText | undefined, heading: string): Both | null {
  if (!cell || !BOTH.test(heading)) return null;
  const stroke = STROKE.exec(cell.text);
  if (!stroke) return TELLS_TIME.test(cell.text) ? { deadline: cell } : { product: cell };
  return { product: cell.slice(0, stroke.index).trim(), deadline: cell.slice(stroke.index + stroke[0].length).trim() };
}
