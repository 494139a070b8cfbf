/** Runs of text become the lines of a paragraph, with their looks and with legacy fonts undone. */
import { canonicalise } from '../../language/normalise.ts';
import type { FlowLine } from '../reading.ts';
import type { LineStyle } from '../source-document.ts';
import { decodeLegacy, type LegacyEncoding, legacyEncodingOf } from './legacy-fonts.ts';
import { symbolsToText } from './symbols.ts';

/** Text of one look; "\n" in it is a line break inside the paragraph. */
export interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  /** Points. */
  size: number | null;
  font: string | null;
  page: number | null;
}

export interface ParagraphLook {
  align?: LineStyle['align'];
  /** Points from the text column's left edge. */
  indent?: number;
  headingLevel?: number;
}

/** What a legacy font's bytes were turned into, for the list of repairs. */
export interface Decoded {
  font: string;
  from: string;
  to: string;
}

export interface LineMaker {
  /** The lines of one paragraph; none where it prints nothing. `label` has its suffix. */
  linesOf(pieces: readonly Piece[], look: ParagraphLook, label: string | null, page: number | null): FlowLine[];
  /** Lines whose letters came out of a legacy font, by line. */
  decoded: Map<FlowLine, Decoded>;
}

export function createLineMaker(): LineMaker {
  const decoded = new Map<FlowLine, Decoded>();
  return {
    decoded,
    linesOf(pieces, look, label, page) {
      const lines: FlowLine[] = [];
      let current: Printed[] = [];
      let raw: Decoded | null = null;
      const close = (): void => {
        const text = canonicalise(current.map((piece) => piece.text).join('')).replace(/\n/gu, ' ');
        const withLabel = lines.length === 0 && label ? joinLabel(canonicalise(label), text) : text.trim();
        const line: FlowLine = {
          text: withLabel,
          page: current.find((piece) => piece.text.trim() !== '')?.page ?? page,
          style: styleOf(current, look),
          startsParagraph: lines.length === 0,
        };
        if (raw) decoded.set(line, raw);
        lines.push(line);
        current = [];
        raw = null;
      };
      for (const group of groupByEncoding(pieces)) {
        let { text } = group;
        if (group.encoding) {
          text = decodeLegacy(group.encoding, text);
          if (text !== group.text) raw ??= { font: group.pieces[0]!.font ?? '', from: group.text, to: text };
          put([{ ...group.pieces[0]!, text }]);
        } else put(group.pieces.map((piece) => ({ ...piece, text: symbolsToText(piece.font, piece.text) })));
      }
      function put(printed: Printed[]): void {
        for (const piece of printed) {
          const [first, ...others] = piece.text.split('\n');
          const add = (part: string): void => {
            current.push({ ...piece, text: piece.capitals ? part.toUpperCase() : part });
          };
          add(first!);
          for (const part of others) {
            close();
            add(part);
          }
        }
      }
      close();
      // A break at a paragraph's end prints nothing of its own, and blank lines inside say nothing.
      const printing = lines.filter((line) => line.text !== '');
      if (printing[0]) printing[0].startsParagraph = true;
      return printing;
    },
  };
}

type Printed = Piece;

interface Group {
  encoding: LegacyEncoding | null;
  text: string;
  pieces: Piece[];
}

/** Neighbouring runs of one legacy encoding belong together: a letter and its mark may stand in two of them. */
function groupByEncoding(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const encoding = legacyEncodingOf(piece.font);
    const last = groups.at(-1);
    if (last && last.encoding === encoding) {
      last.text += piece.text;
      last.pieces.push(piece);
    } else groups.push({ encoding, text: piece.text, pieces: [piece] });
  }
  return groups;
}

/** One blank for a label's tab; a label that Word sets close to the text stays close. */
function joinLabel(label: string, text: string): string {
  const printed = label.trim();
  if (text.trim() === '') return printed;
  return /\s$/u.test(label) ? `${printed} ${text.trim()}` : printed + text.trimEnd();
}

function styleOf(pieces: readonly Printed[], look: ParagraphLook): LineStyle | null {
  let letters = 0;
  let bold = 0;
  let italic = 0;
  const sizes = new Map<number, number>();
  for (const piece of pieces) {
    const count = countSigns(piece.text);
    letters += count;
    if (piece.bold) bold += count;
    if (piece.italic) italic += count;
    if (piece.size !== null) sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + count);
  }
  if (letters === 0) return null;
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return {
    bold: bold >= letters * MOSTLY,
    italic: italic >= letters * MOSTLY,
    ...(size === undefined ? {} : { size }),
    ...(look.align ? { align: look.align } : {}),
    ...(look.indent === undefined ? {} : { indent: look.indent }),
    ...(look.headingLevel === undefined ? {} : { headingLevel: look.headingLevel }),
  };
}

/** A bold line may end in a plain full stop or carry one plain letter that the typist missed. */
const MOSTLY = 0.9;

/** Signs that leave ink; blanks have no look. */
function countSigns(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0xa0) count++;
  }
  return count;
}
