/**
 * What the decoder weighs, in log-odds in rough natural units. Each weight has its reason; how large it is was fitted to
 * annotated plans (docs/decisions/flattened-tables.md). What differs from table to table (line widths, gaps, words of a
 * column) is learned from the table in a first pass.
 */
import type { CellKind } from '../../../registry/cell-words.ts';
import type { ColumnRole } from '../../../registry/columns.ts';
import type { GAPS } from '../atoms/gaps.ts';

export const WEIGHTS = {
  /** A line made wholly of a kind's phrases against one with none of them. */
  vocabulary: 1.65,
  /** Content holds everything: words of no kind speak for it, but weakly. */
  contentPlain: 0.51,
  /** A new cell opens with a capital or a dash nearly always; the tail of a cut cell opens small. */
  opensCapital: 1.27,
  opensSmall: -3,
  opensDigit: -0.52,
  /** The first words of a cell tell its column best ("Báo cáo", "Bộ phận", "Quý"). */
  starter: 1.5,
  /** A cell left at a comma, a dash or "của" was not at its end. */
  leftOpen: -3.86,
  leftAtOpenWord: -3.38,
  /** Behind these hardly ever, whatever the columns say. */
  leftAtBoundWord: -5,
  leftAtStop: 0.33,
  /** A semicolon promises another item. */
  leftAtItem: -3.9,
  /** A small letter goes on with the line before, unless that one ended its sentence. */
  goesOnSmall: 1.49,
  goesOnDigit: 0.33,
  smallAfterStop: -0.8,
  /** A capital after an unfinished line begins something else more often than not. */
  capitalAfterOpenLine: -1.3,
  /** After "của", "các" or "có" more must come. */
  goesOnOpen: 0.68,
  /** List items of one cell: "- Kế hoạch; / - Báo cáo"; a cell that began without a dash is seldom a list. */
  nextItem: 0.3,
  itemAfterPlain: -0.29,
  itemAfterItem: 1.17,
  /** "Tư pháp" / "- Hộ tịch" is one name. */
  dashInName: 3.25,
  itemInNoList: -0.98,
  itemInProse: -4.74,
  /** … but for the list that a colon announces. */
  listAnnounced: 0.9,
  /** One office leads, several help: a second name among the leads is rarer than a first among the helpers. */
  secondLead: -0.59,
  /** Semicolons list those who help. */
  listedLead: -2.1,
  /** The same item twice in one cell: more likely two cells of two columns. */
  itemAgain: -1.5,
  /** A whole cell that the column holds in other rows too ("Các bộ phận chuyên môn"), per row on a log scale. */
  cellKnown: 0.91,
  cellKnownMost: 1.8,
  /** The two words at the seam follow each other elsewhere in the document, or never though both are common. */
  seamKnown: 0.91,
  /** A phrase that a kind of cells is full of begins above the seam and ends below it. */
  phraseGoesOn: 2.03,
  /** … and seldom begins a cell of its own ("Phòng Tài chính" / "- Kế hoạch"). */
  nameParted: -1,
  /** … nor where the text outside all tables has the words around the seam together ("Văn phòng" / "UBND tỉnh"). */
  knownParted: -2.5,
  /** Notes and values are no lists. */
  listInNote: -1.62,
  /** Three or four words around the seam stand together elsewhere. */
  seamWellKnown: 1.18,
  seamStrange: -1.11,
  /** The next word would have fitted on the line before: the author's cell is wider, so this is not its next line. */
  roomLeft: -6.37,
  roomLeftMost: -4.3,
  /** Before a capital the author may have pressed Enter. */
  roomLeftBeforeCapital: -0.8,
  roomTolerance: 0.18,
  naturalWrap: 0.68,
  /** A line longer than its column. */
  tooWide: -0.43,
  tooWideMost: -6.75,
  widthTolerance: 1.4,
  /** Leaving out a column on the way to a later one; in a cut row's second half most columns have nothing left. */
  skippedColumn: -1.2,
  /** Back to an earlier column: only a cut or interleaved row does it. */
  back: -4.5,
  backToEmpty: -6.05,
  resumeFinished: -2,
  /** Rows are numbered in order. */
  numberInOrder: 2.86,
  numberOutOfOrder: -2.27,
  numberInsideRow: -1.8,
  numberAsWord: -3,
  rowWithoutNumber: -3.2,
  pageNumber: -2.86,
  pageNumberInOrder: -3.5,
  /** A group's label in order, an area's name in it. */
  groupInOrder: 2.5,
  groupOutOfOrder: -3,
  groupNamesArea: 2.5,
  groupAsWord: -2,
  groupGoesOn: 1.3,
  groupOpensAnew: -1.95,
  /** "Quý I/2026 Quyết định": what a year ends on the same line is at its end. */
  behindYear: -2,
  /** "nt" is a cell by itself. */
  besideDitto: -4,
  /** A column of areas holds their names; other words seldom stand there. */
  areaNamed: 1.75,
  areaUnnamed: -1.2,
  /** A row that is a number and nothing else. */
  numberAlone: -2,
  rowBegins: -0.4,
} as const;

/** What an empty cell costs when a row closes: content is never empty, notes nearly always. */
export const EMPTY_CELL: Record<TableRole, number> = {
  no: 0,
  area: -0.3,
  theme: -0.3,
  content: -6,
  detail: -2,
  product: -2.7,
  lead: -0.91,
  coordinator: -1.89,
  start: -0.56,
  deadline: -2,
  funding: -0.2,
  note: -0.1,
  target: -0.6,
  unit: -0.6,
  supervisor: -1,
  person: -1,
  approver: -0.6,
  other: -0.4,
};

/** Log-odds of going on, moving to a later column, going back, beginning a row, before the table has taught better. */
export const GAP_PRIOR: Record<(typeof GAPS)[number], readonly [number, number, number, number]> = {
  numbered: [0, 0, -4, -3],
  turn: [1, -1.5, -4, -3],
  alike: [1.5, -2.6, -4.5, -3.5],
  capital: [1, -1.5, -4, -3],
  inline: [1.5, -2.6, -4.5, -3.5],
  wide: [0.4, -0.6, -3, -1.5],
  adjacent: [0.3, 0, -2.5, -0.5],
  blank: [0.3, -0.1, -3, -0.3],
  spacer: [-1.1, 0.5, -3, 0.5],
  indent: [-0.4, -0.2, 2.6, 0.4],
  page: [-0.2, -0.5, 3.4, 0.4],
};
export const MOVES = ['on', 'advance', 'back', 'row'] as const;

/**
 * A column's role; `detail` says more of each row's task ("Hoạt động cụ thể"), `theme` what the tasks of several rows belong
 * to ("Nhiệm vụ chung"), `person` who prepares it, `approver` who decides on what comes of it ("Cấp trình"), `other` is none
 * of the usual ones.
 */
export type TableRole = ColumnRole | 'detail' | 'theme' | 'person' | 'approver' | 'other';

export const KIND_OF_ROLE: Record<TableRole, CellKind | null> = {
  no: null,
  area: null,
  theme: 'content',
  content: 'content',
  detail: 'content',
  product: 'product',
  lead: 'unit',
  coordinator: 'unit',
  start: 'time',
  deadline: 'time',
  funding: 'money',
  note: null,
  target: null,
  unit: null,
  supervisor: 'unit',
  person: 'person',
  approver: 'unit',
  other: null,
};
/** First guesses of how wide a column's lines are, as shares of the widest; replaced by what the table shows. */
export const WIDTH_SHARE: Record<TableRole, number> = {
  no: 0.1,
  area: 0.5,
  theme: 0.5,
  content: 1,
  detail: 1,
  product: 0.7,
  lead: 0.55,
  coordinator: 0.5,
  start: 0.4,
  deadline: 0.5,
  funding: 0.4,
  note: 0.5,
  target: 0.5,
  unit: 0.3,
  supervisor: 0.5,
  person: 0.45,
  approver: 0.4,
  other: 0.6,
};
