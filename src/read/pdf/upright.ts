/** Pages whose text runs sideways although nothing says so (/Rotate left out by a printer driver) are turned upright. */
import type { PlacedRun, Rule } from '../reading.ts';
import type { BuiltRun, Turn } from './run-builder.ts';

interface Page {
  width: number;
  height: number;
  runs: BuiltRun[];
  rules: Rule[];
}

export interface UprightPage {
  width: number;
  height: number;
  runs: PlacedRun[];
  rules: Rule[];
  /** What is written sideways in its margin: a dispatch system's stamp. */
  margin: PlacedRun[];
}

export function uprightPage(page: Page): UprightPage {
  const letters = [0, 0, 0, 0];
  for (const run of page.runs) letters[run.turn ?? 0]! += run.text.length;
  const most = letters.indexOf(Math.max(...letters)) as Exclude<Turn, null>;
  let turned = page;
  for (let i = most; i < 4; i++) turned = quarterTurn(turned);
  const isMargin = besideText(turned.runs);
  const settled = (runs: readonly BuiltRun[]): PlacedRun[] => runs.map(levelRun).map(plainRun);
  return {
    ...turned,
    runs: settled(turned.runs.filter((run) => !isMargin(run))),
    margin: settled(turned.runs.filter(isMargin)),
  };
}

/** Whether a run that is not level stands to the left or to the right of all that are. */
function besideText(runs: readonly BuiltRun[]): (run: BuiltRun) => boolean {
  let [left, right] = [Infinity, -Infinity];
  for (const { turn, box } of runs) {
    if (turn !== 0) continue;
    left = Math.min(left, box.x);
    right = Math.max(right, box.x + box.width);
  }
  return ({ turn, box }) => turn !== 0 && left < right && (box.x + box.width <= left || box.x >= right);
}

/** The page turned clockwise by a quarter. */
function quarterTurn(page: Page): Page {
  const { width, height } = page;
  return {
    width: height,
    height: width,
    runs: page.runs.map((run) => {
      const { x, y, width: w, height: h } = run.box;
      const turn = (((run.turn ?? 0) + 1) % 4) as Turn;
      return { ...run, turn, box: { x: height - y - h, y: x, width: h, height: w } };
    }),
    rules: page.rules.map((rule) => ({
      x1: height - rule.y2,
      y1: rule.x1,
      x2: height - rule.y1,
      y2: rule.x2,
      thickness: rule.thickness,
    })),
  };
}

/** A run that has become level stands on a baseline again, its letters where they were along its direction. */
function levelRun(run: BuiltRun): BuiltRun {
  const { turn, box, size, advances } = run;
  if (turn !== 0) return { ...run, advances: null, baseline: box.y + box.height };
  const shift = box.x - Math.min(advances?.[0] ?? 0, advances?.at(-1) ?? 0);
  return {
    ...run,
    advances: advances?.map((x) => x + shift) ?? null,
    baseline: box.y + box.height - 0.22 * size,
  };
}

function plainRun({ turn: _, ...run }: BuiltRun): PlacedRun {
  return run;
}
