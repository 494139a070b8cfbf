/** How far a table without rules reaches: the lines that keep to its columns, and the group rows between them. */

import { isPageNumber } from '../../furniture.ts';
import type { VisualLine } from '../../lines.ts';
import { endsTable } from '../../table-words/table-end.ts';
import { crosses } from './corridors.ts';
import { type Frame, groupFrom } from './groups.ts';

/** A stretch of lines in columns, or a row that runs across them. */
export type Part = { kind: 'cells'; lines: VisualLine[] } | { kind: 'group'; lines: VisualLine[] };

export interface Body {
  parts: Part[];
  /** Line behind the last one. */
  end: number;
  /** Nothing but the page's number stands below: the next page may go on. */
  reachesEnd: boolean;
}

/** In ems: more room than this lies between no two rows. */
const ROOM_BETWEEN = 5;

export function bodyFrom(
  lines: readonly VisualLine[],
  start: number,
  frame: Frame,
  page: { width: number; height: number },
): Body {
  const parts: Part[] = [];
  let end = start;
  let reachesEnd = true;
  for (let at = start; at < lines.length; ) {
    const line = lines[at]!;
    if (isPageNumber(line, page)) break;
    const apart = at > start && line.baseline - lines[at - 1]!.baseline > ROOM_BETWEEN * line.size;
    if (apart || endsTable(line.text)) {
      reachesEnd = false;
      break;
    }
    const group = groupFrom(lines, at, frame);
    if (group === null && crosses(line, frame.corridors)) {
      reachesEnd = false;
      break;
    }
    if (group) parts.push({ kind: 'group', lines: group });
    else if (parts.at(-1)?.kind === 'cells') parts.at(-1)!.lines.push(line);
    else parts.push({ kind: 'cells', lines: [line] });
    at += group?.length ?? 1;
    end = at;
  }
  // What looks like a group's title right above running text is the text's heading.
  while (!reachesEnd && parts.at(-1)?.kind === 'group') end -= parts.pop()!.lines.length;
  return { parts, end, reachesEnd };
}
