/** Whether a text is Markdown: weighed over all of it, for a plain text may well hold a "#", a "*" or a bar. */

interface Evidence {
  pattern: RegExp;
  /** Signs of which each match holds at least one: most texts have none, and are not searched. */
  signs: readonly string[];
  weight: number;
  /** What this kind of sign may add at most, so that one habit of a typist does not decide. */
  most: number;
}

const EVIDENCE: readonly Evidence[] = [
  { pattern: /^ {0,3}#{1,6} +(?:\*\*)?\p{L}/gmu, signs: ['# '], weight: 2, most: 6 },
  { pattern: /^ {0,3}#{1,6} +(?:\*\*)?[\dIVX]+[.)]/gmu, signs: ['# '], weight: 2, most: 6 },
  { pattern: /^ {0,3}\|?(?: *:?-{3,}:? *\|)+ *:?-{3,}:? *\|? *$/gmu, signs: ['---'], weight: 5, most: 5 },
  { pattern: /\*\*[^\s*][^*\n]*\*\*/gu, signs: ['**'], weight: 1, most: 4 },
  { pattern: /(?<![*\p{L}\p{N}])\*\([^*\n]+\)\*(?!\*)/gu, signs: ['*('], weight: 1, most: 2 },
  {
    pattern: /!\[[^\]\n]{0,300}\]\([^)\n]{1,300}\)|(?<!!)\[[^\]\n]{1,300}\]\((?:https?:|#)/gu,
    signs: [']('],
    weight: 2,
    most: 4,
  },
  { pattern: /<\/?(?:table|tr|td|th|thead|tbody)(?: [^<>\n]*)?>|<br ?\/?>/giu, signs: ['<'], weight: 1, most: 4 },
  { pattern: /^(?:```|~~~)/gmu, signs: ['```', '~~~'], weight: 2, most: 2 },
  { pattern: / {2}\n(?=\S)(?<=\S {2}\n)/gu, signs: ['  \n'], weight: 1, most: 2 },
  { pattern: /\\[-.*_#()[\]|+!>]/gu, signs: ['\\'], weight: 1, most: 2 },
];

/** A heading and a bold line together, or one table, are enough; a few signs of one kind are not. */
const ENOUGH = 5;

export function judgeMarkdown(text: string): boolean {
  const unified = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  let weight = 0;
  let kinds = 0;
  let table = false;
  for (const { pattern, signs, weight: each, most } of EVIDENCE) {
    if (!signs.some((sign) => unified.includes(sign))) continue;
    const count = unified.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    kinds++;
    weight += Math.min(most, count * each);
    if (most === 5) table = true;
  }
  return weight >= ENOUGH && (kinds >= 2 || table);
}
