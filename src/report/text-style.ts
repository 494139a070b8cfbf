/** How words may be set off on a terminal; the command line decides whether they are. */
export interface TextStyle {
  bold(words: string): string;
  dim(words: string): string;
  heading(words: string): string;
  good(words: string): string;
  warn(words: string): string;
  bad(words: string): string;
}
