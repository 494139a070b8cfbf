/** Whether a text is Markdown: weighed over all of it, for a plain text may well hold a "#", a "*" or a bar. */

interface Evidence {
  pattern: RegExp;
  weight: number;
  /** What this kind of sign may add at most, so that one habit of a typist does not decide. */
  most: number;
}

const EVIDENCE: readonly Evidence[] = [
  { pattern: /^ {0,3}#{1,6} +(?:\*\*)?\p{L}/gmu, weight: 2, most: 6 },
  { pattern: /^ {0,3}#{1,6} +(?:\*\*)?[\dIVX]+[.)]/gmu, weight: 2, most: 6 },
  { pattern: /^ {0,3}\|?(?: *:?-{3,}:? *\|)+ *:?-{3,}:? *\|? *$/gmu, weight: 5, most: 5 },
  { pattern: /\*\*[^\s*][^*\n]*\*\*/gu, weight: 1, most: 4 },
  { pattern: /(?<![*\p{L}\p{N}])\*\([^*\n]+\)\*(?!\*)/gu, weight: 1, most: 2 },
  { pattern: /!\[[^\]\n]{0,300}\]\([^)\n]{1,300}\)|(?<!!)\[[^\]\n]{1,300}\]\((?:https?:|#)/gu, weight: 2, most: 4 },
  { pattern: /<\/?(?:table|tr|td|th|thead|tbody)(?: [^<>\n]*)?>|<br ?\/?>/giu, weight: 1, most: 4 },
  { pattern: /^(?:```|~~~)/gmu, weight: 2, most: 2 },
  { pattern: /\S {2}\n(?=\S)/gu, weight: 1, most: 2 },
  { pattern: /\\[-.*_#()[\]|+!>]/gu, weight: 1, most: 2 },
];

/** A heading and a bold line together, or one table, are enough; a few signs of one kind are not. */
const ENOUGH = 5;

export function judgeMarkdown(text: string): boolean {
  const unified = text.replace(/\r\n?/gu, '\n');
  let weight = 0;
  let kinds = 0;
  let table = false;
  for (const { pattern, weight: each, most } of EVIDENCE) {
    const count = unified.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    kinds++;
    weight += Math.min(most, count * each);
    if (most === 5) table = true;
  }
  return weight >= ENOUGH && (kinds >= 2 || table);
}
