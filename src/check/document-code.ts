/** A document's number taken apart: "61/2018/NĐ-CP" is 61, of 2018, type NĐ, issued by CP. */
import type { Branch } from '../registry/doc-types.ts';
import { mayBePartys, PARTY_CODES } from '../registry/issuers.ts';
import { remembering } from '../registry/remember.ts';

export interface DocumentCode {
  serial: string;
  year: number | null;
  type: string | null;
  org: string | null;
  /** Whose rules the number should follow, told by the issuing body. */
  branch: Branch;
  /** The separators as printed: before the type, and between type and body; empty or doubled by a slip. */
  separators: [string, string] | null;
}

const WITH_TYPE =
  /^(\d+(?:\.\d+)?\p{Ll}?)(?:[/-]((?:19|20)\d\d))?([/-]{0,2})(\p{L}[\p{L}\p{M}]*)([/-])(\p{L}[\p{L}\d.&]*)/u;
const GLUED = /^(\d+\p{Ll}?)(?:\/((?:19|20)\d\d))?(\/)(KH|QĐ|NQ|BC)()(UBND|HĐND)$/u;
const ASSEMBLY = /^(\d+)(?:\/((?:19|20)\d\d))?\/((?:UBTV)?QH\d+)/u;

/** Remembered: every rule on references takes the same few numbers apart. */
export const documentCode: (number: string) => Readonly<DocumentCode> = remembering((number) => {
  const compact = number.replace(/\s+/gu, '').replace(/[–—]/gu, '-');
  const assembly = ASSEMBLY.exec(compact);
  if (assembly) {
    const [, serial, year, org] = assembly;
    return {
      serial: serial!,
      year: year ? Number(year) : null,
      type: null,
      org: org!,
      branch: 'assembly',
      separators: null,
    };
  }
  const parts = WITH_TYPE.exec(compact) ?? GLUED.exec(compact);
  if (!parts) {
    return {
      serial: /^\d+/u.exec(compact)?.[0] ?? compact,
      year: null,
      type: null,
      org: null,
      branch: 'state',
      separators: null,
    };
  }
  const [, serial, year, first, type, second, org] = parts;
  const isPartyStyle = first === '-' && second === '/';
  return {
    serial: serial!,
    year: year ? Number(year) : null,
    type: type!,
    org: org!,
    branch: PARTY_CODES.has(org!) || (isPartyStyle && mayBePartys(org!)) ? 'party' : 'state',
    separators: [first!, second!],
  };
});

/** "312//KH-UBND", "312/KHUBND": a mark of the number is doubled or lost. */
export const hasLostMark = ({ separators }: Readonly<DocumentCode>): boolean =>
  separators?.some((mark) => mark.length !== 1) ?? false;

/** "118/NĐ-CP" is the "118/2025/NĐ-CP" that a plan cites elsewhere. */
export const isSameButYear = (short: Readonly<DocumentCode>, whole: Readonly<DocumentCode>): boolean =>
  short.year === null &&
  whole.year !== null &&
  whole.serial === short.serial &&
  whole.type === short.type &&
  whole.org === short.org;

/** The number as its branch writes it: "22/KH-TU" becomes "22-KH/TU". */
export function canonicalNumber(number: string): string {
  const code = documentCode(number);
  if (!code.type || !code.org) return number.replace(/\s+/gu, '');
  const year = code.year ? `/${code.year}` : '';
  return code.branch === 'party'
    ? `${code.serial}-${code.type}/${code.org}`
    : `${code.serial}${year}/${code.type}-${code.org}`;
}
