/** The labels that head a point or heading ("II.", "1.2", "a)", "-"), and the order in which letters follow one another. */

import { BLANK, codeAt, isDigit, isLetter, kindOf, oneOf } from './letters.ts';

export type LabelKind = 'part' | 'article' | 'capital' | 'roman' | 'decimal' | 'letter' | 'bullet';

export interface Label {
  kind: LabelKind;
  /** It stands under labels of a kind that it mostly stands over: a capital letter under a Roman number, "1." under "3.1.". */
  isInner?: boolean;
  /** As printed, blanks at the ends removed: "1.2.", "a)", "Phần I". */
  printed: string;
  /** Without closing marks: "1.2", "a", "II". */
  bare: string;
  /** The numbers it counts by: II → [2], 1.2 → [1, 2], đ → [its place in the alphabet], "-" → []. */
  value: number[];
  /** Where the words behind the label begin. */
  end: number;
}

/** Letters of legal enumerations: ă, â, ê, ô, ơ, ư are skipped in practice, f, j, w, z do not exist. */
export const PLAIN_VIETNAMESE = [...'abcdđeghiklmnopqrstuvxy'];
export const FULL_VIETNAMESE = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
export const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

/** The value of a Roman numeral written as one writes it, up to 39; null for anything else. */
export function romanValue(text: string): number | null {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/u.exec(text.toUpperCase());
  if (!match || text === '') return null;
  const units: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9 };
  return match[1]!.length * 10 + (units[match[2]!] ?? 0);
}

/** The letter's place among those in use (a is 1); 0 for one that is none of them. */
export function letterValue(letter: string, alphabet: readonly string[] = PLAIN_VIETNAMESE): number {
  return alphabet.indexOf(letter.toLowerCase()) + 1;
}

const PART = /^(?:phần|chương|mục|tiểu mục)\s+(?:thứ\s+\p{L}+|[ivx]{1,6}|\d{1,2}|[a-z])(?![\p{L}\d])\s*[.:)–-]?\s*/iu;
const ARTICLE = /^điều\s+(\d{1,3})\s*[.:)]?\s*/iu;
const PREFIXED = /^([IVX]{1,5}|[A-HĐ])\.\s?(\d{1,2}(?:\.\d{1,2}(?!\d)){0,2})(?:\s*[.):/]|(?=\s))\s*/u;
const ROMAN = /^([IVX]{1,6})(?:\s?(?:[.):]|\/(?!\d))(?:[-–](?=\s|\p{Lu}))?|\s?[-–](?=\s|\p{Lu})|(?=\s+\p{Lu}{2}))\s*/u;
const CAPITAL = /^([A-ZĐ])(?:\s?[.)]|\s?[/](?=\s)|\s[-–](?=\s))\s*/u;
const BRACKETED = /^\((\d{1,2}|[a-zđ]|[ivx]{1,5})\)\s*/u;
const DECIMAL =
  /^(\d{1,2}(?:\.\d{1,2}(?!\d)){0,4})(?:\s?\)|\s?:(?=\s)|\s?\/[-–](?=\s|\p{Lu})|\s?[-/–](?=\s)|\.(?=\s|\p{L}|["“(])|(?<=\d\.\d{1,2})(?:\.(?=\s?\d)|(?=\s+\p{Lu}))|(?<=^\d{1,2})\s(?=\p{Lu}{2}))\s*/u;
const LETTER = /^([a-zđăâêôơư])(\.?\d{1,2})?(?:\s?\)|[./](?=\s|\p{Lu}|[-–](?:\s|\p{Lu})))(?:[-–](?=\s|\p{Lu}))?\s*/u;
const BULLET = /^(?:[-–—−‐‑+•●▪■◦○·✓→➢❖*](?:\s+|(?=[\p{L}\d"“(]))|[oO]\s(?=\p{Lu}))/u;

/** Letters that open the words and numerals of labels. */
const MAY_OPEN = oneOf('ivxpcmtđ');
const MAY_BE_LABELLED = /^(?:[IVX]{1,6}(?!\p{L})|phần|chương|mục|tiểu mục|điều)/iu;

/** The label that a text opens with; null where it opens with words. */
export function readLabel(text: string): Label | null {
  let lead = 0;
  const { length } = text;
  while (lead < length && kindOf(codeAt(text, lead)) === BLANK) lead++;
  if (lead === length) return null;
  // Nearly every line is told by its first character or two: which labels it may open with, or that it opens with a word.
  const first = codeAt(text, lead);
  const isWord = isLetter(first) && lead + 1 < length && isLetter(codeAt(text, lead + 1));
  if (isWord && !MAY_OPEN(first)) return null;
  const rest = lead === 0 ? text : text.slice(lead);
  if (isWord && !MAY_BE_LABELLED.test(rest)) return null;
  const label = isLetter(first) ? labelOfLetters(rest) : labelOfSigns(rest, first);
  if (label) label.end += lead;
  return label;
}

function made(kind: LabelKind, match: RegExpExecArray, bare: string, value: number[]): Label {
  return { kind, printed: match[0].trim(), bare, value, end: match[0].length };
}

function labelOfSigns(text: string, first: number): Label | null {
  let match: RegExpExecArray | null;
  if (isDigit(first)) {
    if (!(match = DECIMAL.exec(text))) return null;
    return made('decimal', match, match[1]!, match[1]!.split('.').map(Number));
  }
  if ((match = BULLET.exec(text))) return made('bullet', match, match[0].trim(), []);
  if (!(match = BRACKETED.exec(text))) return null;
  const inner = match[1]!;
  return made('letter', match, inner, [/\d/u.test(inner) ? Number(inner) : letterValue(inner)]);
}

function labelOfLetters(text: string): Label | null {
  let match: RegExpExecArray | null;
  if ((match = BULLET.exec(text))) return made('bullet', match, match[0].trim(), []);
  if ((match = PART.exec(text))) return made('part', match, match[0].replace(/[\s.:)–-]+$/u, ''), []);
  if ((match = ARTICLE.exec(text))) return made('article', match, `Điều ${match[1]}`, [Number(match[1])]);
  if ((match = PREFIXED.exec(text))) {
    return made('decimal', match, `${match[1]}.${match[2]}`, [0, ...match[2]!.split('.').map(Number)]);
  }
  if ((match = ROMAN.exec(text))) {
    const value = romanValue(match[1]!);
    if (value !== null && value > 0) return made('roman', match, match[1]!, [value]);
  }
  if ((match = LETTER.exec(text))) {
    const digits = match[2] ? [Number(match[2].replace('.', ''))] : [];
    return made('letter', match, match[1]! + (match[2] ?? ''), [letterValue(match[1]!), ...digits]);
  }
  if ((match = CAPITAL.exec(text))) return made('capital', match, match[1]!, [letterValue(match[1]!, LATIN)]);
  return null;
}

/**
 * Settles which single capitals are Roman numerals: "I." after "H." is a letter, "C." after "B." too, "V." after "IV."
 * is Roman. Judged by the labels before and after of the same document.
 */
export function settleCapitals(labels: readonly (Label | null)[]): (Label | null)[] {
  const capitals = labels.some((label) => label?.kind === 'capital' && label.bare === 'A');
  const settled: (Label | null)[] = [];
  let lastCapital = 0;
  for (const label of labels) {
    if (label && capitals && (label.kind === 'roman' || label.kind === 'capital') && label.bare.length === 1) {
      const asLetter = letterValue(label.bare, LATIN);
      const follows = asLetter === lastCapital + 1 || (asLetter === 4 && lastCapital === 3);
      if (follows && (label.bare !== 'I' || lastCapital === 8)) {
        lastCapital = asLetter;
        settled.push({ ...label, kind: 'capital', value: [asLetter] });
        continue;
      }
    }
    settled.push(label);
  }
  return standInsideChapters(settled) ? settled.map(asInner) : settled;
}

/** "III. NHIỆM VỤ", "A. Cải cách thể chế" … "IV. KINH PHÍ": where the Roman numbers go on behind them, letters part a chapter. */
function standInsideChapters(labels: readonly (Label | null)[]): boolean {
  const first = labels.findIndex((label) => label?.kind === 'capital' && label.bare === 'A');
  const romans = (part: readonly (Label | null)[]): number[] =>
    part.flatMap((label) => (label?.kind === 'roman' ? [label.value[0]!] : []));
  const above = romans(labels.slice(0, Math.max(0, first))).at(-1);
  const [below] = romans(labels.slice(first + 1));
  return above !== undefined && below !== undefined && below > above;
}

const asInner = (label: Label | null): Label | null =>
  label?.kind === 'capital' ? { ...label, isInner: true } : label;
