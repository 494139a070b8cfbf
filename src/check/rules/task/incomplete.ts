import { hasOpenTime } from '../../../language/open-times.ts';
import type { Appendix, Row } from '../../../plan/types.ts';
import { cellLook, roleOfColumn } from '../../../registry/columns.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';
import { coordinatorsOf, leadsOf, productsOf } from '../../units.ts';

const CELLS = ['product', 'lead', 'deadline'] as const;
type Cell = (typeof CELLS)[number];
const NAMES: Readonly<Record<Cell, string>> = { product: 'sản phẩm', lead: 'đơn vị chủ trì', deadline: 'thời hạn' };
const TEXT: Readonly<Record<Cell, (row: Row) => string>> = {
  product: productsOf,
  lead: leadsOf,
  deadline: (row) => row.deadline.text,
};
const isEmpty: Readonly<Record<Cell, (row: Row) => boolean>> = {
  product: (row) => isBlank(productsOf(row)),
  lead: (row) => isBlank(leadsOf(row)),
  deadline: ({ deadline: { text } }) => isBlank(text) || hasOpenTime(text),
};

/** Nothing, or dots to write on. */
const isBlank = (text: string): boolean => /^[\s.…_]*$/u.test(text);

/** A mark in place of words. Where a column holds it again and again it has a meaning: "as the need arises". */
const MARK = /^\s*[-–—/]+\s*$/u;
const MOST_MARKS = 2;

const hasParts = (own: string, next: string): boolean =>
  /^\d/u.test(own) && (/^a[.)]?$/u.test(next) || next.startsWith(`${own.replace(/\.$/u, '')}.`));

/** A row without product, lead or deadline cannot be followed up, nor scored at the year's end. */
export const taskIncomplete = defineRule({
  id: 'task/incomplete',
  level: 'error',
  tier: 'A',
  basis: 'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ kết quả (sản phẩm), trách nhiệm, thời hạn',
  *check({ plan, assigned, fromOcr }) {
    const doubted = new Set(
      plan.warnings
        .filter((warning) => warning.code.startsWith('row-'))
        .flatMap((warning) => (warning.at ?? []).map((at) => at.start)),
    );
    const withoutColumn = new Map<Appendix, ReadonlySet<Cell>>();
    for (const [index, { row, appendix, where }] of assigned.entries()) {
      if (!withoutColumn.has(appendix)) {
        const columns = missingColumns(appendix);
        withoutColumn.set(appendix, columns);
        const wanted = [...columns].filter((cell) => cell !== 'product' || !listsProducts(appendix));
        const names = wanted.map((cell) => NAMES[cell]).join(', ');
        const at = appendix.at;
        // Tasks told in prose have no table that could lack a column.
        if (names && at.length > 0)
          yield { data: told(names, 'columns'), level: 'warning', expected: names, where: appendix.label, at };
      }
      const lacking = CELLS.filter(
        (cell) =>
          !withoutColumn.get(appendix)!.has(cell) &&
          (isEmpty[cell](row) || isLoneMark(appendix, cell, TEXT[cell](row))),
      ).map((cell) => NAMES[cell]);
      // A scan's row with nothing in it is a heading whose number was misread.
      // What "a", "b", or "1.1", "1.2", below it bring, and when, the row itself need not say.
      if (hasParts(row.no ?? '', assigned[index + 1]?.row.no ?? '')) continue;
      if (lacking.length === 0 || (fromOcr && lacking.length === CELLS.length)) continue;
      const doubtful = row.at.some((at) => doubted.has(at.start));
      yield {
        data: told(lacking.join(', '), 'lacking'),
        actual: [productsOf(row), leadsOf(row), coordinatorsOf(row), row.deadline.text].filter(Boolean).join(' | '),
        expected: lacking.join(', '),
        evidence: quote(row.content),
        where,
        at: row.at,
        ...(doubtful ? { level: 'info' as const, confidence: 'doubtful' as const } : {}),
      };
    }
  },
  examples: [
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo kết quả rà soát | | Phòng Kinh tế xã | Quý IV/2026',
      finds: ['Rà soát văn bản do xã ban hành'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | \n1.1 | Lập danh mục văn bản còn hiệu lực | Danh mục | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý II/2026\n1.2 | Đề xuất bãi bỏ văn bản trái luật | Tờ trình | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý III/2026',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Trước ngày     /9/2026\n2 | Kiểm kê tài sản công | Biên bản | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | -\n3 | Công khai ngân sách xã | Thông báo | Phòng Kinh tế xã | Văn phòng HĐND và UBND xã | Hằng quý',
      finds: ['Rà soát văn bản do xã ban hành', 'Kiểm kê tài sản công'],
    },
    {
      frame: 'table',
      text: '1 | Tiếp công dân | Sổ tiếp công dân | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | -\n2 | Sao lục văn bản | Bản sao | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | -\n3 | Chứng thực chữ ký | Bản chứng thực | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | -',
      finds: [],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản do xã ban hành | Báo cáo kết quả rà soát | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
    {
      frame: 'tasks',
      text: '1. Cải cách thể chế\na) Rà soát văn bản do xã ban hành.\nb) Theo dõi thi hành pháp luật hằng quý (Công an xã chủ trì; Phòng Kinh tế xã phối hợp).\nĐơn vị chủ trì: Văn phòng HĐND và UBND xã; đơn vị phối hợp: Phòng Kinh tế xã.\n2. Cải cách thủ tục hành chính\na) Niêm yết thủ tục tại trụ sở.\nĐơn vị chủ trì: Văn phòng HĐND và UBND xã; đơn vị phối hợp: Công an xã.\n3. Cải cách tổ chức bộ máy\na) Xây dựng đề án sắp xếp thôn.\nĐơn vị chủ trì: Phòng Kinh tế xã; đơn vị phối hợp: Công an xã.',
      finds: [],
    },
  ],
});

function isLoneMark({ rows }: Appendix, cell: Cell, text: string): boolean {
  return MARK.test(text) && rows.filter((row) => MARK.test(TEXT[cell](row))).length <= MOST_MARKS;
}

const told = (names: string, what: 'lacking' | 'columns'): Record<string, string> => ({ [what]: names });

/** Columns that the table's head does not have and that no row fills: one fault of the table, not one of each row. */
function missingColumns({ columns, rows, at }: Appendix): ReadonlySet<Cell> {
  // In prose it is what most tasks leave unsaid.
  if (at.length === 0) return new Set(CELLS.filter((cell) => rows.filter(isEmpty[cell]).length > rows.length / 2));
  const roles = new Set(columns.map((column) => roleOfColumn(column)));
  if (roles.size < 2) return new Set();
  return new Set(CELLS.filter((cell) => !roles.has(cell) && rows.every(isEmpty[cell])));
}

/** A list of reports to be made, or of plans to be issued: what is to be delivered is the task itself. */
function listsProducts({ rows }: Appendix): boolean {
  const products = rows.filter(({ content }) => {
    const look = cellLook(content);
    return look.product > look.content;
  });
  return products.length > rows.length / 2;
}
