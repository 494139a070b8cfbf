/** The few best next readings, best first; of two that cannot be told apart any more, the better one. */
export class Survivors {
  count = 0;
  /** What a score must beat to be kept. */
  floor = Number.NEGATIVE_INFINITY;
  readonly scores: Float64Array;
  readonly keys: Float64Array;
  readonly margins: Float64Array;
  readonly steps: Int32Array;

  /** At most so many; what lies `hopeless` behind the best is given up. */
  constructor(
    private readonly width: number,
    private readonly hopeless: number,
  ) {
    this.scores = new Float64Array(width);
    this.keys = new Float64Array(width);
    this.margins = new Float64Array(width);
    this.steps = new Int32Array(width);
  }

  /** Forgets all, for the next atom. */
  clear(): void {
    this.count = 0;
    this.floor = Number.NEGATIVE_INFINITY;
  }

  offer(score: number, key: number, step: number): void {
    if (score <= this.floor) return;
    const { scores, keys, margins, steps, width } = this;
    let { count } = this;
    let margin = Number.POSITIVE_INFINITY;
    let at = 0;
    while (at < count && keys[at] !== key) at++;
    if (at < count) {
      const gap = scores[at]! - score;
      if (gap >= 0) {
        margins[at] = Math.min(margins[at]!, gap);
        return;
      }
      margin = Math.min(margins[at]!, -gap);
    } else if (count < width) this.count = ++count;
    else at = width - 1;
    for (; at > 0 && scores[at - 1]! < score; at--) {
      scores[at] = scores[at - 1]!;
      keys[at] = keys[at - 1]!;
      margins[at] = margins[at - 1]!;
      steps[at] = steps[at - 1]!;
    }
    scores[at] = score;
    keys[at] = key;
    margins[at] = margin;
    steps[at] = step;
    const last = count === width ? scores[width - 1]! : Number.NEGATIVE_INFINITY;
    this.floor = Math.max(last, scores[0]! - this.hopeless);
  }
}
