/** Rich Text Format, which many old office files with the name .doc really are. Labels stand in the file as printed. */
import { ReadError } from '../errors.ts';
import type { ReadContext } from '../reader.ts';
import type { FlowBlock, FlowLine, FlowReading } from '../reading.ts';
import { linesInOrder } from '../reading-order.ts';
import type { Aside } from '../source-document.ts';
import { finishFlow, markAsNote } from '../word/finish.ts';
import { createLineMaker, type LineMaker, type Piece } from '../word/lines.ts';
import { symbolsToText } from '../word/symbols.ts';
import { createTableStack, type TableStack } from '../word/table-stack.ts';
import { letterOf, type RtfFont } from './fonts.ts';
import { newRow, type RtfRow, rowWord } from './rows.ts';
import { tokensOf } from './tokens.ts';

/** Where the words of a group go. */
type Destination = 'text' | 'skip' | 'fonts' | 'label' | 'instruction';

interface State {
  destination: Destination;
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  hidden: boolean;
  deleted: boolean;
  size: number;
  font: number;
  /** How many characters stand behind \u for readers that know no Unicode. */
  fallback: number;
  align: 'left' | 'center' | 'right' | 'justify';
  left: number;
  first: number;
  outline: number | null;
  inTable: boolean;
  depth: number;
  /** The group's first word was \*: it may be read over. */
  starred: boolean;
  /** Row properties here are a nested row's. */
  nested: boolean;
  /** Where the Unicode half of a text given twice goes. */
  unicodeTo: Destination;
  /** The story that ends with this group, if it began one. */
  story: Story | null;
}

interface Story {
  kind: 'body' | 'header' | 'footer' | 'footnote' | 'box' | 'comment';
  blocks: FlowBlock[];
  tables: TableStack;
  pieces: Piece[];
  label: string;
  /** Lines of notes and text boxes anchored in the paragraph that is being read. */
  anchored: FlowLine[];
  pageField: boolean;
  number: string | null;
  row: RtfRow;
  nestedRow: RtfRow;
}

const STORIES: Record<string, Story['kind']> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  shptxt: 'box',
  annotation: 'comment',
};
/** Groups whose words are no text, whether or not they begin with \*. */
const SKIPPED = new Set(
  'colortbl stylesheet info pict object objdata listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore bkmkstart bkmkend nonshppict nonesttables shprslt datafield formfield ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn sp sn sv atnid atnauthor atnref atndate atntime atnparent pgdsctbl pntxta pntxtb pn do'.split(
    ' ',
  ),
);
/** Groups that begin with \* and hold text all the same. */
const READ_THOUGH_STARRED = new Set(['shpinst', 'shptxt', 'nesttableprops', 'ud', 'annotation', 'fldinst', 'fldrslt']);
const SIGNS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
const DEEPEST_TABLE = 20;

export function readRtf(bytes: Uint8Array, { signal }: Pick<ReadContext, 'signal'>): FlowReading {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const lines = createLineMaker();
  const reader = createReader(lines);
  let count = 0;
  for (const token of tokensOf(source)) {
    if (++count % 65_536 === 0) signal.throwIfAborted();
    if (token.kind === 'open') reader.open();
    else if (token.kind === 'close') reader.close();
    else if (token.kind === 'text') reader.text(token.text);
    else if (token.kind === 'byte') reader.byte(token.code);
    else reader.word(token.name, token.value);
  }
  const { blocks, asides, balanced } = reader.end();
  if (blocks.length === 0 && !balanced) throw new ReadError('truncated', { kind: 'rtf' });
  return finishFlow({
    format: 'doc',
    blocks,
    asides,
    unread: balanced ? [] : [{ page: null, what: 'part', reason: 'cut-off' }],
    decoded: lines.decoded,
    pages: null,
  });
}

interface Reader {
  open(): void;
  close(): void;
  text(text: string): void;
  byte(code: number): void;
  word(name: string, value: number | null): void;
  end(): { blocks: FlowBlock[]; asides: Aside[]; balanced: boolean };
}

function createReader(lines: LineMaker): Reader {
  const fonts = new Map<number, RtfFont>();
  const asides: Aside[] = [];
  const stack: State[] = [];
  let codePage = 1252;
  let defaultFont = 0;
  let footnotes = 0;
  let toSkip = 0;
  let instruction = '';
  let state = newState(0);
  const body = newStory('body');
  let story = body;
  const stories: Story[] = [];

  function newStory(kind: Story['kind']): Story {
    const blocks: FlowBlock[] = [];
    return {
      kind,
      blocks,
      tables: createTableStack((block) => blocks.push(block)),
      pieces: [],
      label: '',
      anchored: [],
      pageField: false,
      number: kind === 'footnote' ? String(++footnotes) : null,
      row: newRow(),
      nestedRow: newRow(),
    };
  }

  const put = (text: string): void => {
    if (state.destination === 'label') story.label += symbolsToText(fonts.get(state.font)?.name ?? null, text);
    if (state.destination === 'instruction') instruction += text;
    if (state.destination !== 'text' || state.hidden || state.deleted) return;
    story.pieces.push({
      text,
      bold: state.bold,
      italic: state.italic,
      capitals: state.capitals,
      size: state.size / 2,
      font: fonts.get(state.font)?.name ?? null,
      page: null,
    });
  };

  const endParagraph = (leastDepth = 0): void => {
    const depth = Math.min(DEEPEST_TABLE, Math.max(leastDepth, state.inTable ? Math.max(1, state.depth) : 0));
    story.tables.enter(depth);
    const look = {
      align: state.align,
      indent: (state.left + state.first) / 20,
      ...(state.outline !== null && state.outline < 9 ? { headingLevel: state.outline + 1 } : {}),
    };
    story.tables.lines(lines.linesOf(story.pieces, look, story.label || null, null));
    story.tables.lines(story.anchored);
    story.pieces = [];
    story.label = '';
    story.anchored = [];
  };

  const beginStory = (kind: Story['kind']): void => {
    stories.push(story);
    story = newStory(kind);
    Object.assign(state, newState(defaultFont), { story, starred: false });
  };

  const endStory = (): void => {
    if (story.pieces.length > 0 || story.label !== '') endParagraph();
    story.tables.enter(0);
    const done = story;
    story = stories.pop() ?? body;
    const found = linesInOrder(done.blocks);
    if (done.kind === 'footnote') {
      markAsNote(found);
      story.anchored.push(...found);
    } else if (done.kind === 'box') story.anchored.push(...found);
    else if (done.kind === 'comment') asides.push({ kind: 'comment', text: textOf(found), page: null });
    else {
      for (const { text } of found) {
        const number = done.pageField && /^(?:trang)?[\s\d/–-]*$/iu.test(text);
        const kind = number ? 'page-number' : done.kind === 'header' ? 'running-head' : 'running-foot';
        if (!asides.some((aside) => aside.kind === kind && aside.text === text))
          asides.push({ kind, text, page: null });
      }
    }
  };

  /** A control word that says where its group's words go; false where it is none. */
  const destinationWord = (name: string): boolean => {
    const kind = STORIES[name];
    if (kind) {
      if (state.destination !== 'skip') beginStory(kind);
      return true;
    }
    if (SKIPPED.has(name)) state.destination = 'skip';
    else if (name === 'fonttbl') state.destination = 'fonts';
    else if (name === 'listtext' || name === 'pntext') state.destination = 'label';
    else if (name === 'fldinst') {
      state.destination = 'instruction';
      instruction = '';
    } else if (name === 'nesttableprops') state.nested = true;
    else if (name === 'upr') {
      state.unicodeTo = state.destination;
      state.destination = 'skip';
    } else if (name === 'ud') state.destination = state.unicodeTo;
    else if (state.starred && !READ_THOUGH_STARRED.has(name)) state.destination = 'skip';
    else return false;
    if (READ_THOUGH_STARRED.has(name)) state.starred = false;
    return true;
  };

  const character = (name: string, value: number | null): boolean => {
    const on = value !== 0;
    switch (name) {
      case 'plain':
        Object.assign(state, { bold: false, italic: false, capitals: false, hidden: false, deleted: false });
        Object.assign(state, { size: 24, font: defaultFont });
        return true;
      case 'b':
        state.bold = on;
        return true;
      case 'i':
        state.italic = on;
        return true;
      case 'caps':
      case 'scaps':
        state.capitals = on;
        return true;
      case 'v':
        state.hidden = on;
        return true;
      case 'deleted':
        state.deleted = on;
        return true;
      case 'fs':
        state.size = value ?? 24;
        return true;
      case 'f':
        state.font = value ?? defaultFont;
        if (state.destination === 'fonts') fonts.set(state.font, { name: '', charset: 0 });
        return true;
      case 'fcharset': {
        const font = fonts.get(state.font);
        if (font && state.destination === 'fonts') font.charset = value ?? 0;
        return true;
      }
      case 'uc':
        state.fallback = Math.max(0, value ?? 1);
        return true;
      default:
        return false;
    }
  };

  const paragraph = (name: string, value: number | null): boolean => {
    switch (name) {
      case 'pard':
        Object.assign(state, { align: 'left', left: 0, first: 0, outline: null, inTable: false, depth: 0 });
        return true;
      case 'ql':
        state.align = 'left';
        return true;
      case 'qc':
        state.align = 'center';
        return true;
      case 'qr':
        state.align = 'right';
        return true;
      case 'qj':
        state.align = 'justify';
        return true;
      case 'li':
        state.left = value ?? 0;
        return true;
      case 'fi':
        state.first = value ?? 0;
        return true;
      case 'outlinelevel':
        state.outline = value;
        return true;
      case 'intbl':
        state.inTable = true;
        return true;
      case 'itap':
        state.depth = value ?? 0;
        state.inTable = (value ?? 0) > 0;
        return true;
      case 'par':
      case 'sect':
        if (state.destination === 'text') endParagraph();
        return true;
      default:
        return false;
    }
  };

  const table = (name: string, value: number | null): boolean => {
    switch (name) {
      case 'cell':
      case 'nestcell':
        if (state.destination === 'text') {
          endParagraph(name === 'cell' ? 1 : 2);
          story.tables.endCell();
        }
        return true;
      case 'row':
      case 'nestrow': {
        if (state.destination !== 'text') return true;
        const row = name === 'row' ? story.row : story.nestedRow;
        story.tables.enter(name === 'row' ? 1 : Math.max(2, state.depth));
        story.tables.endRow(row.cells, row.head);
        return true;
      }
      case 'trowd':
        if (state.nested) story.nestedRow = newRow();
        else story.row = newRow();
        return true;
      default:
        return rowWord(state.nested ? story.nestedRow : story.row, name, value);
    }
  };

  return {
    open() {
      stack.push(state);
      state = { ...state, story: null, starred: false };
      toSkip = 0;
    },
    close() {
      if (state.destination === 'instruction' && /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(instruction))
        story.pageField = true;
      if (state.story) endStory();
      state = stack.pop() ?? state;
      toSkip = 0;
    },
    text(text) {
      if (state.destination === 'fonts') {
        const font = fonts.get(state.font);
        if (font) font.name += text.replace(/;.*$/su, '').trimEnd();
        return;
      }
      const kept = text.slice(toSkip);
      toSkip = Math.max(0, toSkip - text.length);
      // Raw bytes above 7F are no RTF, but some writers leave them.
      if (kept !== '')
        put(kept.replace(/[\u0080-\u00ff]/gu, (sign) => letterOf(sign.charCodeAt(0), fonts.get(state.font), codePage)));
    },
    byte(code) {
      if (toSkip > 0) toSkip -= 1;
      else if (state.destination !== 'fonts' && state.destination !== 'skip')
        put(letterOf(code, fonts.get(state.font), codePage));
    },
    word(name, value) {
      if (name === '*') {
        state.starred = true;
        return;
      }
      if (name === 'u') {
        put(String.fromCharCode((value ?? 0) & 0xffff));
        toSkip = state.fallback;
        return;
      }
      if (toSkip > 0 && name in SIGNS) {
        toSkip -= 1;
        return;
      }
      if (destinationWord(name) || state.destination === 'skip') return;
      if (name in SIGNS) put(SIGNS[name]!);
      else if (name === 'ansicpg') codePage = value ?? 1252;
      else if (name === 'deff') {
        defaultFont = value ?? 0;
        state.font = defaultFont;
      } else if (name === 'chftn') {
        if (story.number !== null) put(`${story.number} `);
      } else if (name === 'chpgn') story.pageField = true;
      else if (!character(name, value) && !paragraph(name, value)) table(name, value);
    },
    end() {
      const balanced = stack.length === 0;
      while (stories.length > 0) endStory();
      if (story.pieces.length > 0) endParagraph();
      story.tables.enter(0);
      return { blocks: body.blocks, asides, balanced };
    },
  };
}

const textOf = (lines: readonly FlowLine[]): string => lines.map((line) => line.text).join('\n');

const newState = (font: number): State => ({
  destination: 'text',
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
  deleted: false,
  size: 24,
  font,
  fallback: 1,
  align: 'left',
  left: 0,
  first: 0,
  outline: null,
  inTable: false,
  depth: 0,
  starred: false,
  nested: false,
  unicodeTo: 'text',
  story: null,
});
