/** Attribute values of WordprocessingML: on/off, measures in twips. */
import { childOf, type XmlElement } from './xml.ts';

/** `<w:b/>`, `<w:b w:val="0"/>`; undefined where the property is not said. */
export function onOff(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name);
  if (!element) return undefined;
  const value = element.attributes['w:val'];
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

export const valueAt = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

const TWIPS: Record<string, number> = { pt: 20, in: 1440, cm: 567, mm: 56.7, pi: 240, pc: 240 };

/** Twips; strict files may write "1.5cm". */
export function twips(value: string | undefined): number | undefined {
  const match = value === undefined ? null : /^\s*(-?\d{1,9}(?:\.\d{1,9})?)\s*([a-z]{2})?\s*$/u.exec(value);
  if (!match) return undefined;
  return Number(match[1]) * (match[2] ? (TWIPS[match[2]] ?? 1) : 1);
}

export function integer(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(number) ? number : undefined;
}
