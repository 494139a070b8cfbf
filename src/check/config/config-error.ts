/** What is wrong with a configuration file, and where in it: the line is shown to whoever wrote it. */

export type ConfigProblem =
  | 'syntax'
  | 'unknown-key'
  | 'unknown-rule'
  | 'unknown-value'
  | 'wrong-type'
  | 'wrong-comparison'
  | 'wrong-date'
  | 'missing-key'
  | 'invalid';

export class ConfigError extends Error {
  readonly problem: ConfigProblem;
  /** What the problem is about: the key, the value, what was expected. */
  readonly data: Readonly<Record<string, string>>;
  /** What exists and is written nearly so. */
  readonly similar: readonly string[];
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly sourceLine: string;
  /** What else is wrong in the same file, so that it is mended at one go. */
  readonly others: readonly ConfigError[];

  constructor(
    problem: ConfigProblem,
    data: Readonly<Record<string, string>>,
    known: readonly string[],
    place: { file: string; line: number; column: number; length: number; sourceLine: string },
    others: readonly ConfigError[] = [],
  ) {
    super(`${place.file}:${place.line}:${place.column}: ${problem}`);
    this.name = 'ConfigError';
    this.problem = problem;
    this.data = data;
    this.similar = known;
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.length = place.length;
    this.sourceLine = place.sourceLine;
    this.others = others;
  }
}
