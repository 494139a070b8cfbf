/** The steps of page layout one by one, on pages small enough to see through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/layout/blocks.ts';
import { takeFurniture } from '../../src/layout/furniture.ts';
import { gridsOf } from '../../src/layout/grid/cells.ts';
import { edgesOf } from '../../src/layout/grid/edges.ts';
import { linesOf } from '../../src/layout/lines.ts';
import { columnOf, startsParagraph } from '../../src/layout/paragraph-starts.ts';
import { wordsOf } from '../../src/layout/words.ts';
import { uprightPage } from '../../src/read/pdf/upright.ts';
import { judgeLayer } from '../../src/read/pdf/usable-layer.ts';
import type { PlacedRun, Rule } from '../../src/read/reading.ts';
import { LETTER, placedRun as run } from '../support/placed-run.ts';

const linesFrom = (runs: PlacedRun[]) => linesOf(wordsOf(runs));
const textsOf = (runs: PlacedRun[]): string[] => linesFrom(runs).map((line) => line.text);

const rule = (x1: number, y1: number, x2: number, y2: number): Rule => ({ x1, y1, x2, y2, thickness: 0.5 });
/** All borders of a table. */
const ruled = (xs: readonly number[], ys: readonly number[]): Rule[] => [
  ...ys.map((y) => rule(xs[0]!, y, xs.at(-1)!, y)),
  ...xs.map((x) => rule(x, ys[0]!, x, ys.at(-1)!)),
];

describe('linesOf', () => {
  it('sets blanks where gaps show them and none where glyphs touch', () => {
    expect(textsOf([run(50, 100, 'Kế'), run(68, 100, 'hoạch'), run(98, 100, 'số')])).toEqual(['Kế hoạchsố']);
  });

  it('takes letters drawn twice for one', () => {
    expect(textsOf([run(50, 100, 'KẾ HOẠCH'), run(50.4, 100, 'KẾ HOẠCH')])).toEqual(['KẾ HOẠCH']);
  });

  it('keeps a superscript in its line', () => {
    expect(textsOf([run(50, 100, '100m'), run(74, 96, '2', { size: 7 }), run(90, 100, 'đất')])).toEqual(['100m2 đất']);
  });

  it('gives the same lines whatever the order of the runs', () => {
    const runs = ['một hai', 'ba bốn', 'năm sáu'].flatMap((text, i) => [
      run(50, 100 + 15 * i, text),
      run(150, 100 + 15 * i, text),
    ]);
    const expected = textsOf(runs);
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
        expect(textsOf(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('edgesOf', () => {
  it('joins the pieces of one rule and snaps double borders', () => {
    const { level, upright } = edgesOf([
      rule(50, 100, 120, 100),
      rule(122, 100.4, 200, 100.4),
      rule(50, 101.5, 200, 101.5),
    ]);
    expect(upright).toEqual([]);
    expect(level).toHaveLength(1);
    expect([level[0]!.start, level[0]!.end]).toEqual([50, 200]);
  });
});

describe('gridsOf', () => {
  it('finds every cell of a ruled table', () => {
    const positions = fc
      .uniqueArray(fc.integer({ min: 1, max: 25 }), { minLength: 3, maxLength: 8 })
      .map((steps) => steps.sort((a, b) => a - b).map((step) => 20 * step));
    fc.assert(
      fc.property(positions, positions, (xs, ys) => {
        const [grid, ...others] = gridsOf(ruled(xs, ys));
        expect(others).toEqual([]);
        expect(grid!.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual(
          ys.slice(1).flatMap((_, row) => xs.slice(1).map((__, column) => [row, column, 1, 1])),
        );
      }),
    );
  });

  it('merges slots that no border parts', () => {
    const rules = [
      ...[100, 120, 140, 160].map((y) => rule(50, y, 250, y)).filter((r) => r.y1 !== 140),
      rule(150, 140, 250, 140),
      rule(50, 100, 50, 160),
      rule(250, 100, 250, 160),
      rule(150, 120, 150, 160),
    ];
    expect(
      gridsOf(rules)[0]!.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
    ).toEqual([
      [0, 0, 1, 2],
      [1, 0, 2, 1],
      [1, 1, 1, 1],
      [2, 1, 1, 1],
    ]);
  });

  it('closes a table whose outer borders were left away', () => {
    const rules = [
      ...[100, 120, 140].map((y) => rule(50, y, 350, y)),
      rule(150, 100, 150, 140),
      rule(250, 100, 250, 140),
    ];
    expect(gridsOf(rules)[0]!.xs).toEqual([50, 150, 250, 350]);
  });

  it('takes boxes and underlines for no table', () => {
    expect(gridsOf([...ruled([50, 300], [100, 140]), rule(60, 200, 200, 200), rule(60, 220, 200, 220)])).toEqual([]);
  });

  it('never throws, whatever rules there are', () => {
    const number = fc.double({ min: -50, max: 900, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number, fc.boolean()), { maxLength: 60 }), (pieces) => {
        const rules = pieces.map(([x, y, length, level]) =>
          level ? rule(x, y, x + Math.abs(length), y) : rule(x, y, x, y + Math.abs(length)),
        );
        for (const grid of gridsOf(rules)) {
          const slots = grid.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
          expect(slots).toBe((grid.xs.length - 1) * (grid.ys.length - 1));
        }
      }),
    );
  });
});

describe('stretchesOf', () => {
  const shape = (runs: PlacedRun[]) =>
    stretchesOf(linesFrom(runs), 595).map((stretch) =>
      stretch.kind === 'lines'
        ? stretch.lines.map((line) => line.text)
        : { left: stretch.left.map((line) => line.text), right: stretch.right.map((line) => line.text) },
    );

  it('takes no list whose numbers a tab sets apart for two blocks, however a scan shows the numbers', () => {
    const list = (labels: readonly string[]): PlacedRun[] =>
      labels.flatMap((label, i) => [
        run(85, 100 + 15 * i, label),
        run(150, 100 + 15 * i, 'Nâng cao chất lượng phục vụ'),
      ]);
    const numbered = ['II.', '1.', '(14)', 'a)', '-', 'kA', '..'];
    expect(shape(list(numbered))).toEqual([numbered.map((label) => `${label} Nâng cao chất lượng phục vụ`)]);
  });

  it('keeps signature blocks apart, the name far below included', () => {
    expect(
      shape([
        run(85, 100, 'Yêu cầu các đơn vị nghiêm túc thực hiện./.'),
        run(85, 130, 'Nơi nhận:', { bold: true }),
        run(85, 145, '- UBND tỉnh;'),
        run(85, 160, '- Lưu: VT.'),
        run(350, 131, 'TM. ỦY BAN NHÂN DÂN'),
        run(374, 147, 'CHỦ TỊCH'),
        run(371, 225, 'Lê Văn Tâm'),
      ]),
    ).toEqual([
      ['Yêu cầu các đơn vị nghiêm túc thực hiện./.'],
      {
        left: ['Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.'],
        right: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Tâm'],
      },
    ]);
  });

  it('leaves justified text alone, however wide its blanks', () => {
    const line = (y: number, words: string[], gap: number): PlacedRun[] => {
      let x = 85;
      return words.map((word) => {
        const placed = run(x, y, word);
        x += word.length * LETTER + gap;
        return placed;
      });
    };
    const runs = [
      ...line(100, ['Thực', 'hiện', 'Nghị', 'quyết', 'của', 'Chính', 'phủ'], 9),
      ...line(116, ['về', 'cải', 'cách', 'hành', 'chính', 'nhà', 'nước', 'năm'], 11),
    ];
    expect(shape(runs)).toHaveLength(1);
  });
});

describe('takeFurniture', () => {
  it('leaves a number that ends a sentence', () => {
    const page = (number: number, x: number) => ({
      number,
      width: 595,
      height: 842,
      lines: linesFrom([run(x, 40, `${number}`), run(85, 100, 'Nội dung của trang')]),
      tables: [],
    });
    const pages = [page(2, 300), page(15, 85)];
    expect(takeFurniture(pages)).toEqual([{ kind: 'page-number', text: '2', page: 2 }]);
    expect(pages[1]!.lines.map((line) => line.text)).toEqual(['15', 'Nội dung của trang']);
  });
});

describe('startsParagraph', () => {
  const full = 'Thực hiện Nghị quyết của Chính phủ về cải cách hành chính nhà nước năm';
  const lines = linesFrom([
    run(113, 100, full.slice(0, -5)),
    run(85, 115, full),
    run(85, 130, 'hai nghìn.'),
    run(85, 145, full),
    run(85, 160, full),
    run(85, 182, full),
  ]);
  const column = columnOf(lines);

  it('follows indents, short lines and gaps', () => {
    expect(lines.map((line, i) => startsParagraph(line, lines[i - 1] ?? null, column, true))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('judgeLayer', () => {
  const plan = 'Ủy ban nhân dân xã ban hành kế hoạch cải cách hành chính năm 2026 trên địa bàn. ';
  it.each([
    ['usable', plan.repeat(5), 0, 0.8],
    ['usable', plan.repeat(20), 1, 0.9],
    ['blank', ' ', 0, 0],
    ['no-text', '', 0.98, 0],
    ['stamp-only', 'Ký bởi: Ủy ban nhân dân xã Tân Lập', 0.98, 0.03],
    ['broken-encoding', 'UY BAN NHAN DAN XA BAN HANH KE HOACH CAI CACH HANH CHINH '.repeat(4), 0, 0.5],
    ['broken-encoding', '\ue001\ue002\ue003'.repeat(30), 0, 0.5],
  ] as const)('says %s', (verdict, text, imageShare, textShare) => {
    expect(judgeLayer({ text, imageShare, textShare })).toBe(verdict);
  });
});

describe('uprightPage', () => {
  it('leaves the letters of a page turned upright where they stood along their line', () => {
    const box = { x: 300, y: 100, width: 12, height: 30 };
    const { runs } = uprightPage({
      width: 595,
      height: 842,
      rules: [],
      runs: [{ ...run(300, 130, 'MI'), box, advances: [100, 125, 130], turn: 1 }],
    });
    const [left, middle, right] = runs[0]!.advances!;
    expect([middle! - left!, right! - middle!]).toEqual([25, 5]);
    expect(left).toBe(runs[0]!.box.x);
  });

  it('sets aside what is written sideways in the margin, and keeps a heading that stands so in a table', () => {
    const sideways = (x: number, text: string) => ({
      ...run(x, 400, text),
      box: { x, y: 300, width: 12, height: 100 },
      turn: 3 as const,
    });
    const level = { ...run(80, 100, 'Kế hoạch cải cách hành chính'), turn: 0 as const };
    const { runs, margin } = uprightPage({
      width: 595,
      height: 842,
      rules: [],
      runs: [level, sideways(22, 'vanthu_12/01/2026'), sideways(120, 'Thứ tự')],
    });
    expect(runs.map(({ text }) => text)).toEqual([level.text, 'Thứ tự']);
    expect(margin.map(({ text }) => text)).toEqual(['vanthu_12/01/2026']);
  });
});
