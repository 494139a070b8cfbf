/** The header's fields that differ, as they are. */
import type { Plan } from '../plan/types.ts';
import type { HeaderChange } from './report.ts';

const FIELDS = [
  'docType',
  'number',
  'issuedOn',
  'place',
  'issuer',
  'title',
  'year',
  'locality',
  'parents',
  'signer',
] as const;

export function compareHeaders(a: Plan, b: Plan): HeaderChange[] {
  return FIELDS.filter((field) => JSON.stringify(a.header[field]) !== JSON.stringify(b.header[field])).map((field) => ({
    field,
    a: a.header[field],
    b: b.header[field],
  }));
}
