/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern for each text, and where the engine has meanwhile
 * forgotten it, compiles the copy anew: with the large patterns of plans that costs more than the search itself.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
