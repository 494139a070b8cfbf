/** Areas' names that narrow columns break into lines. */

/** The line with those that go on with it: "Cải" / "cách" / "thể chế". */
export function withNext(text: string, line: string, lineEnd: number): string {
  if (!/^\p{Lu}/u.test(line)) return line;
  const below = text.slice(lineEnd, lineEnd + LINES_REACH).split('\n');
  const lines = below.map((words) => words.trim()).filter((words) => words !== '');
  const end = lines.findIndex((words) => !/^\p{Ll}/u.test(words));
  return [line, ...lines.slice(0, Math.min(end < 0 ? lines.length : end, MOST_BROKEN))].join(' ');
}
const MOST_BROKEN = 4;
const LINES_REACH = 130;
