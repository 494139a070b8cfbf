/** What the review page shows of a document besides its plan. The cache keeps it, so a change here changes the build's fingerprint. */
import type { SourceDocument } from '../read/source-document.ts';
import type { ReviewText } from '../report/review/input.ts';

/** What a reader of the page needs of the document; tables that only hold blocks side by side are no tables to them. */
export function reviewText({ text, lines, grids }: SourceDocument): ReviewText {
  return {
    text,
    lines: lines.map(({ start, end, page, role, startsParagraph, block, style }) => ({
      start,
      end,
      page,
      role,
      startsParagraph,
      block,
      bold: style?.bold === true,
      italic: style?.italic === true,
      centered: style?.align === 'center',
    })),
    grids: grids
      .filter(({ purpose }) => purpose === 'data')
      .map(({ start, end, columnCount, rowCount, headRows, cells }) => ({
        start,
        end,
        columnCount,
        rowCount,
        headRows,
        cells,
      })),
  };
}
