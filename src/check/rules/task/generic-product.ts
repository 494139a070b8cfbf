import { cellPlace, together } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import type { NamedRow } from '../../subject.ts';
import { plainCell, productsOf } from '../../units.ts';

const FEWEST_ROWS = 4;
const MOST_OF = 0.6;
/** … in a small group in all of them. */
const FEWEST_OF_ALL = 3;

/** The same general product in most rows of a group tells nothing about any of them. */
export const taskGenericProduct = defineRule({
  id: 'task/generic-product',
  level: 'info',
  tier: 'B',
  basis: 'Tiêu chí Chỉ số CCHC: sản phẩm cụ thể, kiểm chứng được của từng nhiệm vụ',
  *check({ rows }) {
    const groups = new Map<string, NamedRow[]>();
    for (const named of rows) {
      const key = `${named.appendix.label ?? ''}|${named.row.group ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), named]);
    }
    for (const group of groups.values()) {
      if (group.length < FEWEST_OF_ALL) continue;
      const share = group.length < FEWEST_ROWS ? 1 : MOST_OF;
      const byProduct = new Map<string, NamedRow[]>();
      for (const named of group) {
        const product = plainCell(productsOf(named.row));
        if (product) byProduct.set(product, [...(byProduct.get(product) ?? []), named]);
      }
      // One cell merged over rows is one product of all of them.
      const cellOf = ({ row }: NamedRow): number => row.cellsAt.product?.[0]?.start ?? -1;
      const [same] = [...byProduct.values()].sort((a, b) => b.length - a.length);
      if (!same || same.length < group.length * share) continue;
      if (new Set(same.map(cellOf)).size < same.length) continue;
      const [first, ...more] = same as [NamedRow, ...NamedRow[]];
      const product = productsOf(first.row);
      yield {
        data: { product, count: same.length, total: group.length },
        actual: product,
        ...together(
          cellPlace(first, 'product'),
          more.map((named) => cellPlace(named, 'product')),
        ),
        where: `Phụ lục ${first.row.group ?? ''}`.trim(),
      };
    }
  },
  examples: [
    {
      frame: 'table',
      text: [
        'I | Cải cách thể chế',
        '1 | Rà soát văn bản | Văn bản triển khai | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý I/2026',
        '2 | Theo dõi thi hành pháp luật | Văn bản triển khai | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý II/2026',
        '3 | Phổ biến pháp luật | Văn bản triển khai | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý III/2026',
        '4 | Hệ thống hóa văn bản | Văn bản triển khai | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      ].join('\n'),
      finds: ['Văn bản triển khai'],
    },
    {
      frame: 'table',
      text: '1 | Rà soát văn bản | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Kinh tế xã | Quý IV/2026',
      finds: [],
    },
  ],
});
