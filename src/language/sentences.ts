/** Sentences as rules read them: officialese ends its clauses with semicolons as often as with full stops. */

/** The clauses of a paragraph, each with the mark that ends it. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])\s+/u);
}
