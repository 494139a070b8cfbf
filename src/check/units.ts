/** Units as rules compare them: by the office that is meant, not by its spelling. */

import type { Row } from '../plan/types.ts';
import { type Body, bodiesIn } from '../registry/bodies.ts';
import { fold } from '../registry/match.ts';

/** The offices that cells name and that can be held to answer; classes such as "các bộ phận" are none. */
export function namedBodies(units: readonly string[]): Body[] {
  const found = new Map<string, Body>();
  for (const { body } of units.flatMap((unit) => bodiesIn(unit))) if (body.class !== 'vague') found.set(body.id, body);
  return [...found.values()];
}

/** The offices that a cell's units are, not those that they belong to: of "Thanh tra Sở" the inspectorate. */
export function headBodies(units: readonly string[]): Body[] {
  const heads = units.flatMap((unit) => unit.split(/[;,\n]/u).flatMap((part) => bodiesIn(part).slice(0, 1)));
  return heads.filter(({ start, body }) => start <= LONGEST_LEAD_IN && body.class !== 'vague').map(({ body }) => body);
}

/** "- ", "Các " stand before a unit's own name. */
const LONGEST_LEAD_IN = 4;

export const leadsOf = (row: Row): string => row.leads.join('; ');
export const coordinatorsOf = (row: Row): string => row.coordinators.join('; ');
export const productsOf = (row: Row): string => row.products.join('; ');

/** One spelling of a cell for comparing cells: folded, without dashes and closing marks. */
export function plainCell(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu, ' ')
    .trim();
}
