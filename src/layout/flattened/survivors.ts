/** A reading that lies so far behind never wins: the largest swing that later lines of a row can bring. */
const HOPELESS = 8;

/** The few best next readings, best first; of two that cannot be told apart any more, the better one. */
export class Survivors {
  count = 0;
  /** What a score must beat to be kept. */
  floor = Number.NEGATIVE_INFINITY;
  readonly scores: Float64Array;
  readonly keys: Float64Array;
  readonly margins: Float64Array;
  readonly from: Int32Array;
  readonly steps: Int32Array;
  readonly columns: Int32Array;
  readonly moves: Int32Array;

  constructor(private readonly width: number) {
    this.scores = new Float64Array(width);
    this.keys = new Float64Array(width);
    this.margins = new Float64Array(width);
    this.from = new Int32Array(width);
    this.steps = new Int32Array(width);
    this.columns = new Int32Array(width);
    this.moves = new Int32Array(width);
  }

  /** Forgets all, for the next atom. */
  clear(): void {
    this.count = 0;
    this.floor = Number.NEGATIVE_INFINITY;
  }

  offer(score: number, key: number, from: number, step: number, column: number, move: number): void {
    const { scores, keys, margins } = this;
    if (score <= this.floor) return;
    let margin = Number.POSITIVE_INFINITY;
    let at = this.count;
    for (let i = 0; i < this.count; i++) {
      if (keys[i] !== key) continue;
      if (scores[i]! >= score) {
        margins[i] = Math.min(margins[i]!, scores[i]! - score);
        return;
      }
      margin = Math.min(margins[i]!, score - scores[i]!);
      at = i;
      break;
    }
    if (at === this.count) {
      if (this.count < this.width) this.count++;
      else at = this.width - 1;
    }
    for (; at > 0 && scores[at - 1]! < score; at--) {
      scores[at] = scores[at - 1]!;
      keys[at] = keys[at - 1]!;
      margins[at] = margins[at - 1]!;
      this.from[at] = this.from[at - 1]!;
      this.steps[at] = this.steps[at - 1]!;
      this.columns[at] = this.columns[at - 1]!;
      this.moves[at] = this.moves[at - 1]!;
    }
    scores[at] = score;
    keys[at] = key;
    margins[at] = margin;
    this.from[at] = from;
    this.steps[at] = step;
    this.columns[at] = column;
    this.moves[at] = move;
    const last = this.count === this.width ? scores[this.width - 1]! : Number.NEGATIVE_INFINITY;
    this.floor = Math.max(last, scores[0]! - HOPELESS);
  }
}
