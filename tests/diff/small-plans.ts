/** Plans of a few lines, for one thing at a time. */
import { type Plan, parsePlan } from '../../src/index.ts';

interface Small {
  place?: string;
  above?: string;
  year?: number;
  number?: number;
  targets?: readonly string[];
  /** Rows: content, product, deadline. */
  rows?: readonly (readonly [string, string, string])[];
  /** Points of the body, below the tasks of the first area. */
  points?: readonly string[];
}

const cells = (...texts: readonly string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const points = (texts: readonly string[]): string => texts.map((text) => `<p>- ${text}.</p>`).join('');

export function smallPlan(small: Small): Promise<Plan> {
  const { place = 'xã Hạ Khê', above, year = 2026, number = 12, targets = [], rows = [], points: body = [] } = small;
  const head = above ? `<p>${above.toUpperCase()}</p>` : '';
  const name = place.replace(/^\p{L}+ /u, '');
  const table = rows
    .map(([content, product, due], i) => cells(String(i + 1), content, product, 'Văn phòng', 'Các đơn vị', due))
    .join('');
  const appendix = rows.length
    ? `<p>Phụ lục</p><p>DANH MỤC NHIỆM VỤ</p><table>${cells('STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn')}${table}</table>`
    : '';
  const html = `<html><body>${head}<p>ỦY BAN NHÂN DÂN ${place.toUpperCase()}</p><p>Số: ${number}/KH-UBND</p>
<p>${name}, ngày 10 tháng 01 năm ${year}</p><p>KẾ HOẠCH</p><p>Cải cách hành chính ${place} năm ${year}</p>
<p>I. MỤC TIÊU</p><p>1. Mục tiêu cụ thể</p>${points(targets)}
<p>II. NHIỆM VỤ</p><p>1. Cải cách thể chế</p>${points(body)}
<p>III. TỔ CHỨC THỰC HIỆN</p><p>1. Văn phòng</p><p>- Theo dõi, đôn đốc việc thực hiện Kế hoạch này.</p>${appendix}</body></html>`;
  return parsePlan(new TextEncoder().encode(html), { name: `${name} ${year}.html` });
}
