/** Cells that say themselves who leads and who helps ("Chủ trì: Sở Nội vụ; Phối hợp: các sở"), taken apart. */
import type { TracedText } from '../../plan/traced.ts';
import type { InBold } from './bold-leads.ts';

const WHO = '(?:(?:cơ quan|đơn vị|bộ phận|phòng|ban|ngành|công chức)[ ,/]*)*';
/** "CT:", "CQPH:": the roles in their first letters. */
const SHORT = '(?:CQ|ĐV|BP)?';
const LEAD = new RegExp(`^[-–+•*\\s]*(?:${WHO}(?:chủ trì|đầu mối|phụ trách)(?: thực hiện)?|${SHORT}CT)\\s*:\\s*`, 'iu');
/** Behind a sign "Đơn vị phối hợp:"; behind a blank "phòng" belongs to the words before: "Văn phòng" over "Phối hợp:". */
const COORDINATOR = new RegExp(
  `(?:(?:^|[-–+•*;.,(])[-–+•*\\s]*${WHO}|[-–+•*;.,(\\s]*(?<!\\p{L}))(?:phối hợp(?: thực hiện)?|${SHORT}PH)\\s*:\\s*`,
  'iu',
);
const END = /[\s;.,)]+$/u;

export interface UnitCells {
  lead?: TracedText | undefined;
  coordinator?: TracedText | undefined;
}

/** The two cells of a row, the lead's under its heading; one that names no role of its own stays as it is. */
export function unitsApart({ lead, coordinator }: UnitCells, heading: string, inBold: InBold | null): UnitCells {
  const led = lead && (splitCell(lead) ?? inBold?.(lead) ?? (coordinator ? null : atStroke(lead, heading)));
  const helped = coordinator && splitCell(coordinator);
  return {
    ...(lead && { lead: led?.lead ?? (led?.coordinator ? undefined : lead) }),
    ...((coordinator || led?.coordinator) && {
      coordinator: coordinator ? (helped?.coordinator ?? coordinator) : led?.coordinator,
    }),
  };
}

function splitCell(cell: TracedText): UnitCells | null {
  if (!cell.text.includes(':')) return inWords(cell);
  const leads = LEAD.exec(cell.text);
  const helps = COORDINATOR.exec(cell.text);
  if (!leads && !helps) return null;
  const from = leads?.[0].length ?? 0;
  const to = helps?.index ?? cell.length;
  const lead = cell.slice(from, Math.max(from, to)).strip(/^\s+/u, END);
  const coordinator = helps ? cell.slice(to + helps[0].length).strip(/^\s+/u, END) : null;
  return {
    lead: lead.length > 0 ? lead : undefined,
    coordinator: coordinator && coordinator.length > 0 ? coordinator : undefined,
  };
}

/** "Sở Nội vụ chủ trì, phối hợp với Bưu điện tỉnh": said as a sentence would. */
function inWords(cell: TracedText): UnitCells | null {
  const said = LEADS_WITH.exec(cell.text);
  if (!said) return null;
  return { lead: cell.slice(0, said.index), coordinator: cell.slice(said.index + said[0].length).strip(/^\s+/u, END) };
}

const LEADS_WITH = /(?<=\p{L})\s+chủ trì\s*(?:[,;–-]\s*|và\s+)?phối hợp(?:\s+(?:với|cùng))?\s+(?=\p{L}{2})/iu;

/** "Chủ trì/phối hợp" over "Tư pháp/Văn phòng": the cell is parted as its heading is. */
function atStroke(cell: TracedText, heading: string): UnitCells | null {
  if (!BOTH.test(heading)) return null;
  const [stroke, ...others] = [...cell.text.matchAll(STROKE)].map(({ index }) => index);
  if (stroke === undefined || others.length > 0) return null;
  return { lead: cell.slice(0, stroke).trim(), coordinator: cell.slice(stroke + 1).trim() };
}

const BOTH = /chủ trì\s*\/\s*(?:(?:cơ quan|đơn vị|bộ phận) )?phối hợp/iu;
const STROKE = /(?<=\p{L}\s?)\/(?=\s?\p{L})/gu;
