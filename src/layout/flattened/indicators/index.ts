/**
 * Tables of indicators, and of numbers per place, that were flattened into lines: "name / unit / figure / figure". Where
 * the rows are counted, their numbers tell them, elsewhere the units and figures that each row has together. A table whose
 * rows do not all have as many figures stays as it is.
 */
import type { SourceDocument } from '../../../read/source-document.ts';
import { headsIn } from './indicator-head.ts';
import { rowsByNumbers } from './numbered-measures.ts';
import type { Piece } from './pieces.ts';
import { placeRows, type RowTable } from './placed-rows.ts';
import { areaAhead, isGroupTitle, numberAt, takeTitle } from './row-parts.ts';
import { stretchesFrom } from './stretches.ts';
import { belowHead, rowsByUnits } from './unnumbered-measures.ts';

type Text = Pick<SourceDocument, 'text' | 'lines' | 'grids'>;

/**
 * Without these words no line of the document needs a look: a unit's heading, or a heading of numbers behind that of names
 * or places.
 */
const SCREEN =
  /(?:đơn|đv)\s+(?:vị\s+)?(?:tính|đo)|đvt|tính\s+bằng|chỉ\s+tiêu\s+đơn\s+vị\s+(?:chỉ|kết|thực|kế|mục|ước|năm|mức|giao|đăng)\s|tt\s+(?:lĩnh vực\s+)?(?:nội dung |tên |các )*(?:chỉ tiêu|chỉ số|tiêu chí|cơ quan|đơn vị|địa phương|xã|phường|thị trấn|thôn|tổ dân phố|ấp)/iu;
/** How far below a head's first line its telling heading may stand. */
const HEAD_REACH = 200;
const NAMES = '(?:(?:tên |các |nội dung )*(?:chỉ tiêu|chỉ số|tiêu chí)[^.:;]{0,80})';
const OPENS_UNCOUNTED = new RegExp(`^${NAMES}$`, 'iu');
const OPENS_COUNTED = /^(?:[Ll]ĩnh vực\s+)?(?:(?:[Ss]ố |SỐ )?[Ss]?[Tt][Tt](?!\p{L})|(?:Số|SỐ)(?:$|\s+\p{Lu}))/u;
const opens = (words: string): boolean => OPENS_COUNTED.test(words) || OPENS_UNCOUNTED.test(words);
/** A head's lines at most. */
const HEAD_LINES = 40;
/** No document has more such tables under one another without a caption between. */
const MOST_TRIES = 8;

/** The document with such tables as grids; the same document where it has none. */
export function rebuildMeasureTables<T extends Text>(document: T): T {
  if (!SCREEN.test(document.text)) return document;
  const lines = [...document.lines];
  const grids = [...document.grids];
  const { text } = document;
  for (const pieces of stretchesFrom(document, (piece) => opensHead(text, piece))) {
    for (const table of tablesIn(text, pieces)) placeRows(table, pieces, lines, grids);
  }
  return grids.length > document.grids.length ? { ...document, lines, grids } : document;
}

const opensHead = (text: string, { words, start }: Piece): boolean =>
  opens(words) && SCREEN.test(text.slice(start, start + HEAD_REACH));

function tablesIn(text: string, pieces: readonly Piece[]): RowTable[] {
  const tables: RowTable[] = [];
  let tries = 0;
  for (let at = 0; at < pieces.length && tries < MOST_TRIES; at++) {
    if (!opensHead(text, pieces[at]!)) continue;
    tries++;
    const below = pieces.slice(at);
    const table = OPENS_COUNTED.test(pieces[at]!.words) ? countedRows(text, below) : rowsByUnits(text, below);
    if (!table) continue;
    tables.push(table);
    const end = Math.max(...table.rows.flatMap(({ cells }) => cells.flat().map((span) => span.end)));
    while (at + 1 < pieces.length && pieces[at + 1]!.start < end) at++;
  }
  return tables;
}

/** The table whose head begins with the first piece and reaches down to the row with number one, or to that row's group or area. */
function countedRows(text: string, pieces: readonly Piece[]): RowTable | null {
  const rowAt = pieces.slice(0, HEAD_LINES).findIndex((piece, at) => at > 0 && opensRows(text, piece));
  if (rowAt < 0) return null;
  const whole = pieces.slice(0, rowAt);
  const untitled = [...whole];
  const heads = takeTitle(untitled).length > 0 ? [untitled, whole] : [whole];
  for (const lines of heads) {
    const below = belowHead(pieces, lines);
    for (const head of headsIn(text, lines)) {
      const table = rowsByNumbers(text, head, below);
      if (table) return table;
    }
  }
  return null;
}

const opensRows = (text: string, piece: Piece): boolean =>
  numberAt(piece.words) === 1 || isGroupTitle(piece.words) || areaAhead(text, piece, 1) !== null;
