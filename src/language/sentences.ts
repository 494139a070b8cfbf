/** Sentences as rules read them: officialese ends its clauses with semicolons as often as with full stops. */

/** The clauses of a paragraph, each with the mark that ends it. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])\s+/u);
}

/** Whether a text has so many words; what is read of it ends with the last of them. */
export function hasWords(text: string, fewest: number): boolean {
  let at = -1;
  for (let words = 1; words < fewest; words++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}
