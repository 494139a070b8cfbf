/** A file as the review page wants it: the plan, its findings, and the text it was read from. */
import { extractPlan, readDocument } from '../index.ts';
import type { Plan } from '../plan/types.ts';
import type { ReadOptions } from '../read/options.ts';
import type { SourceDocument } from '../read/source-document.ts';
import type { ReviewText } from '../report/review/input.ts';
import { isPlanJson, plansInJson } from './plan-job.ts';

/** Plan JSON may hold several plans, and holds no text. */
export async function plansWithText(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ plan: Plan; source: ReviewText | null }[]> {
  if (isPlanJson(bytes)) return (await plansInJson(bytes)).map((plan) => ({ plan, source: null }));
  const document = await readDocument(bytes, options);
  return [{ plan: extractPlan(document), source: reviewText(document) }];
}

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
