/** Paragraph and run properties as read from one place, before styles are joined in. */
import { integer, onOff, twips, valueAt } from './values.ts';
import { childOf, type XmlElement } from './xml.ts';

export interface ParagraphFormat {
  style?: string;
  numbering?: string;
  level?: number;
  /** 0-based; 9 is body text. */
  outline?: number;
  align?: string;
  left?: number;
  /** Positive: first-line indent; negative: hanging. */
  firstLine?: number;
}

export interface RunFormat {
  style?: string;
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  smallCaps?: boolean;
  hidden?: boolean;
  /** Points. */
  size?: number;
  /** Empty: a theme's font, never a legacy one. */
  font?: string;
}

export function paragraphFormat(pPr: XmlElement | undefined): ParagraphFormat {
  const format: ParagraphFormat = {};
  if (!pPr) return format;
  const style = valueAt(pPr, 'w:pStyle');
  if (style !== undefined) format.style = style;
  const numPr = childOf(pPr, 'w:numPr');
  const numbering = valueAt(numPr, 'w:numId');
  if (numbering !== undefined) format.numbering = numbering;
  const level = integer(valueAt(numPr, 'w:ilvl'));
  if (level !== undefined) format.level = level;
  const outline = integer(valueAt(pPr, 'w:outlineLvl'));
  if (outline !== undefined) format.outline = outline;
  const align = valueAt(pPr, 'w:jc');
  if (align !== undefined) format.align = align;
  const ind = childOf(pPr, 'w:ind')?.attributes;
  const left = twips(ind?.['w:left'] ?? ind?.['w:start']);
  if (left !== undefined) format.left = left;
  const hanging = twips(ind?.['w:hanging']);
  const firstLine = hanging !== undefined ? -hanging : twips(ind?.['w:firstLine']);
  if (firstLine !== undefined) format.firstLine = firstLine;
  return format;
}

export function runFormat(rPr: XmlElement | undefined): RunFormat {
  const format: RunFormat = {};
  if (!rPr) return format;
  for (const child of rPr.children) {
    const value = child.attributes['w:val'];
    switch (child.name) {
      case 'w:rStyle':
        if (value !== undefined) format.style = value;
        break;
      case 'w:b':
        format.bold = onOff(rPr, 'w:b')!;
        break;
      case 'w:i':
        format.italic = onOff(rPr, 'w:i')!;
        break;
      case 'w:caps':
        format.caps = onOff(rPr, 'w:caps')!;
        break;
      case 'w:smallCaps':
        format.smallCaps = onOff(rPr, 'w:smallCaps')!;
        break;
      case 'w:vanish':
      case 'w:webHidden':
        if (child.name === 'w:vanish') format.hidden = onOff(rPr, 'w:vanish')!;
        break;
      case 'w:sz': {
        const points = /[a-z]/u.test(value ?? '') ? (twips(value) ?? 0) / 20 : Number(value) / 2;
        if (points > 0) format.size = points;
        break;
      }
      case 'w:rFonts': {
        const { attributes } = child;
        if (attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme']) format.font = '';
        else {
          const font = attributes['w:hAnsi'] ?? attributes['w:ascii'];
          if (font !== undefined) format.font = font;
        }
        break;
      }
    }
  }
  return format;
}
