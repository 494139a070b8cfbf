/** Remarks in brackets: one that opens a paragraph is all of it, one behind a sentence ends its paragraph. */

/** A remark in brackets is one paragraph to its end; one left open for long is a typing fault. */
const LONGEST_REMARK = 5;

/** Lines so far of the remark that is open behind this line: 0 where none is. */
export function bracketLines(text: string, starts: boolean, before: number): number {
  const inside = starts ? /^[*_]*\(/u.test(text) : before > 0;
  if (!inside || /\)[.;*_]*$/u.test(text)) return 0;
  return before + 1 > LONGEST_REMARK ? 0 : (starts ? 0 : before) + 1;
}

/** "… đến cùng. (Văn phòng chủ trì; hoàn thành trong quý III)": a remark in brackets behind a sentence ends its paragraph. */
export function closesRemark(texts: readonly string[], last: number): boolean {
  if (!texts[last]!.endsWith(')')) return false;
  const words = texts.slice(Math.max(0, last - LONGEST_REMARK), last + 1).join(' ');
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at] === ')') depth++;
    else if (words[at] === '(' && --depth === 0) return /[.;]\s*$/u.test(words.slice(0, at));
  }
  return false;
}
