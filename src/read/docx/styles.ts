/** styles.xml: what a paragraph or run looks like through its styles. */
import { type ParagraphFormat, paragraphFormat, type RunFormat, runFormat } from './formats.ts';
import { valueAt } from './values.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.ts';

interface Style {
  type: string;
  name: string;
  basedOn: string | undefined;
  paragraph: ParagraphFormat;
  run: RunFormat;
  tableBorders: XmlElement | undefined;
  numbering: string | undefined;
}

export interface Styles {
  /** The paragraph style's formats, its ancestors' joined in; the default style where none is named. */
  paragraph(style: string | undefined): ParagraphFormat;
  /** The run's formats with both styles and the document's defaults joined in. */
  run(paragraphStyle: string | undefined, direct: RunFormat): RunFormat;
  /** `w:tblBorders` of a table style. */
  tableBorders(style: string | undefined): XmlElement | undefined;
  /** The list that a numbering style stands for. */
  numberingOf(style: string): string | undefined;
  /** The style's name is one of the tables of contents'. */
  isContents(style: string | undefined): boolean;
}

const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'hidden'] as const;
/** Chains of styles are short; a circle must not hang us. */
const LONGEST_CHAIN = 50;

export function readStyles(bytes: Uint8Array | null): Styles {
  const root = bytes ? parseXml(bytes) : undefined;
  const styles = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  let defaultTable: string | undefined;
  for (const element of childrenOf(root, 'w:style')) {
    const id = element.attributes['w:styleId'];
    if (id === undefined) continue;
    const type = element.attributes['w:type'] ?? 'paragraph';
    const name = valueAt(element, 'w:name') ?? id;
    const pPr = childOf(element, 'w:pPr');
    const paragraph = paragraphFormat(pPr);
    // "heading 1" is an outline level by its name, whether or not the style says so.
    const heading = /^heading ([1-9])$/iu.exec(name);
    if (heading && paragraph.outline === undefined) paragraph.outline = Number(heading[1]) - 1;
    styles.set(id, {
      type,
      name,
      basedOn: valueAt(element, 'w:basedOn'),
      paragraph,
      run: runFormat(childOf(element, 'w:rPr')),
      tableBorders: childOf(childOf(element, 'w:tblPr'), 'w:tblBorders'),
      numbering: paragraph.numbering,
    });
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault && type === 'paragraph') defaultParagraph = id;
    if (isDefault && type === 'table') defaultTable = id;
  }
  const defaults = childOf(root, 'w:docDefaults');
  const defaultRun = runFormat(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'));
  const defaultFormat = paragraphFormat(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'));

  const chainOf = (id: string | undefined): Style[] => {
    const chain: Style[] = [];
    for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style: Style | undefined = styles.get(next);
      if (!style) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    return chain;
  };
  const paragraphs = new Map<string, ParagraphFormat>();
  const runs = new Map<string, RunFormat>();
  const runOf = (id: string | undefined): RunFormat => {
    const key = id ?? '';
    let format = runs.get(key);
    if (!format) {
      format = Object.assign({}, ...chainOf(id).map((style) => style.run)) as RunFormat;
      runs.set(key, format);
    }
    return format;
  };
  const known = (id: string | undefined, type: string): string | undefined =>
    id !== undefined && styles.get(id)?.type === type ? id : undefined;

  const joinRun = (paragraphStyle: string | undefined, direct: RunFormat): RunFormat => {
    const byParagraph = runOf(known(paragraphStyle, 'paragraph') ?? defaultParagraph);
    const byCharacter = direct.style === undefined ? {} : runOf(known(direct.style, 'character'));
    const format: RunFormat = { ...defaultRun, ...byParagraph, ...byCharacter, ...direct };
    // A property that two styles switch on is off again: so says the standard of on/off properties.
    for (const toggle of TOGGLES) {
      if (direct[toggle] !== undefined) continue;
      const on = (byParagraph[toggle] ?? false) !== (byCharacter[toggle] ?? false);
      format[toggle] = on || (defaultRun[toggle] ?? false);
    }
    return format;
  };
  /** A document's thousands of runs have a few dozen looks. */
  const joined = new Map<string, RunFormat>();

  return {
    paragraph(style) {
      const id = known(style, 'paragraph') ?? defaultParagraph;
      const key = id ?? '';
      let format = paragraphs.get(key);
      if (!format) {
        format = Object.assign({}, defaultFormat, ...chainOf(id).map((one) => one.paragraph)) as ParagraphFormat;
        if (id !== undefined) format.style = id;
        paragraphs.set(key, format);
      }
      return format;
    },
    run(paragraphStyle, direct) {
      const key = `${paragraphStyle}|${direct.style}|${direct.bold}|${direct.italic}|${direct.caps}|${direct.smallCaps}|${direct.hidden}|${direct.size}|${direct.font}`;
      let format = joined.get(key);
      if (!format) {
        format = joinRun(paragraphStyle, direct);
        joined.set(key, format);
      }
      return format;
    },
    tableBorders(style) {
      const chain = chainOf(known(style, 'table') ?? defaultTable);
      return chain.findLast((one) => one.tableBorders)?.tableBorders;
    },
    numberingOf: (style) => styles.get(style)?.numbering,
    isContents(style) {
      const name = style === undefined ? undefined : styles.get(style)?.name;
      return name !== undefined && /^(?:toc \d|table of figures)$/iu.test(name);
    },
  };
}
