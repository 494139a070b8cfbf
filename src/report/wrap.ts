/** Words set in lines of a terminal's width. */

/** Columns that a text takes: marks that combine take none, East Asian letters two. NFC Vietnamese takes one a letter. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (character < '\u0300') return 1;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(
    character,
  )
    ? 2
    : 1;
}

/** Lines of at most `width` columns; words longer than a line are cut. The first line starts with `first`, the others with `next`. */
export function wrap(text: string, width: number, first = '', next = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = next;
    empty = true;
  };
  for (let word of text.split(/\s+/u)) {
    if (word === '') continue;
    const room = (): number => width - widthOf(line) - (empty ? 0 : 1);
    if (!empty && widthOf(word) > room()) flush();
    while (widthOf(word) > room() && room() > 0) {
      const [head, tail] = cut(word, room());
      line += head;
      empty = false;
      flush();
      word = tail;
    }
    line += (empty ? '' : ' ') + word;
    empty = false;
  }
  if (!empty || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

function cut(word: string, width: number): [string, string] {
  let used = 0;
  let at = 0;
  for (const character of word) {
    used += widthOfCharacter(character);
    if (used > width && at > 0) break;
    at += character.length;
  }
  return [word.slice(0, at), word.slice(at)];
}

/** The text in one line of at most `width` columns, "…" for what is left out. */
export function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (widthOf(flat) <= width) return flat;
  const head = cut(flat, width - 1)[0];
  // At the last blank, unless a single long word would leave next to nothing.
  const blank = head.lastIndexOf(' ');
  return `${(blank > width / 2 ? head.slice(0, blank) : head).trimEnd()}…`;
}
