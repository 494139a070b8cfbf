/** What stands inside a paragraph: runs, fields, insertions, drawings, references to notes. */

import { type Fields, nameOf } from '../word/fields.ts';
import type { Piece } from '../word/lines.ts';
import { symbolOf } from '../word/symbols.ts';
import { chooseAlternate, type DrawingContent, readDrawing } from './drawings.ts';
import { type RunFormat, runFormat } from './formats.ts';
import type { Styles } from './styles.ts';
import { onOff } from './values.ts';
import { childOf, type XmlElement } from './xml.ts';

export interface Inline {
  pieces: Piece[];
  drawings: DrawingContent[];
  notes: { kind: 'footnote' | 'endnote'; id: string; mark: string | null }[];
  /** A PAGE or NUMPAGES field stands here. */
  pageField: boolean;
  /** Objects of other programs, and documents linked in. */
  foreign: string[];
}

/** The page that is being read; null before the first break is known not to matter. */
export interface PageCount {
  page: number;
  breaks: number;
}

export interface InlineContext {
  styles: Styles;
  fields: Fields;
  pages: PageCount;
  /** Inside a note: the number that stands for `w:footnoteRef`. */
  noteNumber: string | null;
}

export function readInline(context: InlineContext, paragraph: XmlElement, style: string | undefined): Inline {
  const inline: Inline = { pieces: [], drawings: [], notes: [], pageField: false, foreign: [] };
  readChildren(context, paragraph, style, inline);
  return inline;
}

function readChildren(context: InlineContext, parent: XmlElement, style: string | undefined, inline: Inline): void {
  for (const child of parent.children) {
    switch (child.name) {
      case 'w:r':
        readRun(context, child, style, inline);
        break;
      case 'w:fldSimple':
        if (isPageField(nameOf(child.attributes['w:instr'] ?? ''))) inline.pageField = true;
        readChildren(context, child, style, inline);
        break;
      case 'w:hyperlink':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:dir':
      case 'w:bdo':
      case 'mc:Choice':
      case 'mc:Fallback':
        readChildren(context, child, style, inline);
        break;
      case 'mc:AlternateContent': {
        const chosen = chooseAlternate(child);
        if (chosen) readChildren(context, chosen, style, inline);
        break;
      }
      case 'm:oMath':
      case 'm:oMathPara':
        if (context.fields.showing()) put(context, inline, mathText(child), context.styles.run(style, {}));
        break;
      case 'w:subDoc':
        inline.foreign.push('linked-document');
        break;
    }
  }
}

const isPageField = (name: string): boolean => name === 'PAGE' || name === 'NUMPAGES' || name === 'SECTIONPAGES';

function readRun(context: InlineContext, run: XmlElement, style: string | undefined, inline: Inline): void {
  const { fields, pages } = context;
  const direct = runFormat(childOf(run, 'w:rPr'));
  const format = context.styles.run(style, direct);
  const visit = (element: XmlElement): void => {
    const shown = !format.hidden && fields.showing();
    switch (element.name) {
      case 'w:t':
        if (shown) put(context, inline, element.text.replace(/[\r\n]+/gu, ' '), format);
        break;
      case 'w:tab':
      case 'w:ptab':
        if (shown) put(context, inline, '\t', format);
        break;
      case 'w:br':
        // A page break ends the line as well; a column break stands between lines anyway.
        if (shown) put(context, inline, '\n', format);
        break;
      case 'w:cr':
        if (shown) put(context, inline, '\n', format);
        break;
      case 'w:noBreakHyphen':
        if (shown) put(context, inline, '-', format);
        break;
      case 'w:sym':
        if (shown) {
          const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
          if (code > 0 && code <= 0xffff)
            put(context, inline, symbolOf(element.attributes['w:font'] ?? null, code), { ...format, font: '' });
        }
        break;
      case 'w:fldChar':
        readFieldChar(context, element, format, inline);
        break;
      case 'w:instrText':
        fields.instruction(element.text);
        if (isPageField(nameOf(element.text))) inline.pageField = true;
        break;
      case 'w:pgNum':
        inline.pageField = true;
        break;
      case 'w:lastRenderedPageBreak':
        pages.page += 1;
        pages.breaks += 1;
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (shown && element.attributes['w:id'] !== undefined) {
          const custom = onOffAttribute(element.attributes['w:customMarkFollows']);
          inline.notes.push({
            kind: element.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
            id: element.attributes['w:id'],
            mark: custom ? (childOf(run, 'w:t')?.text.trim() ?? null) : null,
          });
        }
        break;
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        if (shown && context.noteNumber !== null) put(context, inline, `${context.noteNumber} `, format);
        break;
      case 'w:object':
        inline.foreign.push('embedded-object');
        break;
      case 'w:drawing':
      case 'w:pict':
        if (!format.hidden) inline.drawings.push(readDrawing(element));
        break;
      case 'w:ruby': {
        const base = childOf(element, 'w:rubyBase');
        if (base) readChildren(context, base, style, inline);
        break;
      }
      case 'mc:AlternateContent': {
        const chosen = chooseAlternate(element);
        for (const child of chosen?.children ?? []) visit(child);
        break;
      }
    }
  };
  const noteMark = run.children.some(
    (child) =>
      child.attributes['w:customMarkFollows'] !== undefined && onOffAttribute(child.attributes['w:customMarkFollows']),
  );
  // The typed mark of a note is no word of the sentence.
  for (const child of run.children) if (!(noteMark && child.name === 'w:t')) visit(child);
}

function readFieldChar(context: InlineContext, element: XmlElement, format: RunFormat, inline: Inline): void {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') {
    const box = childOf(childOf(element, 'w:ffData'), 'w:checkBox');
    if (box && !format.hidden && context.fields.showing()) {
      const ticked = onOff(box, 'w:checked') ?? onOff(box, 'w:default') ?? false;
      put(context, inline, ticked ? '☑' : '☐', format);
    }
    context.fields.begin();
  } else if (type === 'separate') context.fields.separate();
  else if (type === 'end') context.fields.end();
}

function put(context: InlineContext, inline: Inline, text: string, format: RunFormat): void {
  if (text === '') return;
  inline.pieces.push({
    text,
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    capitals: (format.caps ?? false) || (format.smallCaps ?? false),
    size: format.size ?? null,
    font: format.font ?? null,
    page: context.pages.page,
  });
}

/** A formula as one would type it: fractions with a slash, the rest as it stands. */
function mathText(element: XmlElement): string {
  if (element.name === 'm:t' || element.name === 'w:t') return element.text;
  const inner = (child: XmlElement | undefined): string => (child ? child.children.map(mathText).join('') : '');
  if (element.name === 'm:f') return `${inner(childOf(element, 'm:num'))}/${inner(childOf(element, 'm:den'))}`;
  return inner(element);
}

const onOffAttribute = (value: string | undefined): boolean =>
  value !== undefined && value !== '0' && value !== 'false' && value !== 'off';

/** The mark that a paragraph's own sign carries: deleted, moved away or hidden. */
export function paragraphMark(
  styles: Styles,
  pPr: XmlElement | undefined,
  style: string | undefined,
): { gone: boolean; hidden: boolean; capitals: boolean } {
  const rPr = childOf(pPr, 'w:rPr');
  const format = styles.run(style, runFormat(rPr));
  return {
    gone: childOf(rPr, 'w:del') !== undefined || childOf(rPr, 'w:moveFrom') !== undefined,
    hidden: (format.hidden ?? false) || (onOff(rPr, 'w:specVanish') ?? false),
    capitals: (format.caps ?? false) || (format.smallCaps ?? false),
  };
}
