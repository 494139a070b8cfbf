/** The lines of a table without rules, cut to what stands in them. */
import type { Span } from '../../../read/source-document.ts';

/** A line of the table that is neither furniture nor a head printed again, or a part of one, without the blanks at its ends. */
export interface Piece extends Span {
  line: number;
  words: string;
}

export function cut(text: string, piece: Piece, from: number, to: number): Piece {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return { ...piece, start, end: start + words.length, words };
}

/** The piece without so many of its first characters. */
export const behind = (text: string, piece: Piece, length: number): Piece =>
  cut(text, piece, piece.start + length, piece.end);

export const joinedWords = (pieces: readonly Piece[]): string => pieces.map(({ words }) => words).join(' ');

/** Several pieces as one text, a line's end between them, with the way back to their places. */
export class Joined {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(private readonly pieces: readonly Piece[]) {
    let at = 0;
    for (const { words } of pieces) {
      this.starts.push(at);
      at += words.length + 1;
    }
    this.text = pieces.map(({ words }) => words).join('\n');
  }

  /** What stands from one place of the joined text to another, line by line. */
  between(from: number, to: number): Piece[] {
    return this.pieces.flatMap((piece, i): Piece[] => {
      const at = this.starts[i]!;
      const [low, high] = [Math.max(from, at), Math.min(to, at + piece.words.length)];
      if (low >= high) return [];
      const raw = this.text.slice(low, high);
      const words = raw.trim();
      const start = piece.start + low - at + raw.indexOf(words);
      return words === '' ? [] : [{ ...piece, words, start, end: start + words.length }];
    });
  }
}
