/**
 * A workbook for Excel: one sheet per table, real numbers, percentages and dates, filters, a frozen head, wrapped text.
 * Words are stored as shared-free inline strings, so that no cell can become a formula.
 */
import { strToU8, zipSync } from 'fflate';
import type { Block, Cell, ReportDocument, Table, Tone } from '../document.ts';

/** Fixed, so that the same report gives the same bytes. */
const TIMESTAMP = new Date('2026-01-01T00:00:00Z');
const LONGEST_SHEET_NAME = 31;
/** Excel refuses longer cells. */
const LONGEST_CELL = 32_767;
/** Points; Excel refuses taller rows. */
const TALLEST_ROW = 409;
const LINE_HEIGHT = 15;
const NARROWEST = 8;
const WIDEST = 60;
/** Columns up to this width are left as they are. */
const MODEST = 22;
/** In characters: printed across an A4 page, their letters are still 6 points high. */
const PAGE_WIDTH = 200;

export function renderXlsx(document: ReportDocument): Uint8Array {
  const sheets = namedSheets(document);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach(({ table }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(table, i === 0);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(`${XML}${xml}`)])), {
    mtime: TIMESTAMP,
    level: 6,
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
  name: string;
  table: Table;
}

/** Every table is a sheet; words and lists stand together on a sheet of their own. */
function namedSheets(document: ReportDocument): Sheet[] {
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const remarks = document.blocks.flatMap((block, i) => {
    if (block.kind === 'text' || (block.kind === 'heading' && isRead(document.blocks[i + 1]))) return [block.text];
    return block.kind === 'list' ? block.items.map((item) => `• ${item}`) : [];
  });
  if (tables.length === 0 || document.blocks.some((block) => block.kind === 'list' || isWarning(block))) {
    tables.push({
      kind: 'table',
      name: document.language === 'vi' ? 'Ghi chú' : 'Notes',
      columns: [{ title: document.title, weight: 1 }],
      rows: remarks.map((text) => [{ text }]),
    });
  }
  const taken = new Set<string>();
  return tables.map((table) => {
    const base =
      table.name
        .replace(/[\\/?*[\]:']/gu, ' ')
        .trim()
        .slice(0, LONGEST_SHEET_NAME) || 'Sheet';
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base.slice(0, LONGEST_SHEET_NAME - 4)} (${n})`;
    taken.add(name.toLowerCase());
    return { name, table };
  });
}

/** A heading above a table is the name of that table's sheet. */
const isRead = (next: Block | undefined): boolean => next?.kind === 'text' || next?.kind === 'list';
const isWarning = (block: Block): boolean => block.kind === 'text' && block.tone === 'warn';

function worksheet({ columns, rows }: Table, selected: boolean): string {
  const lastColumn = columnName(columns.length - 1);
  const widths = columnWidths(columns, rows);
  const head = columns.map((column, i) => textCell(`${columnName(i)}1`, column.title, HEAD_STYLE)).join('');
  const body = rows
    .map(
      (cells, r) =>
        `<row r="${r + 2}" ht="${heightOf(cells, widths)}" customHeight="1">${cells.map((cell, i) => sheetCell(`${columnName(i)}${r + 2}`, cell)).join('')}</row>`,
    )
    .join('');
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${selected ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join(
      '',
    )}</cols><sheetData><row r="1">${head}</row>${body}</sheetData><autoFilter ref="A1:${lastColumn}${rows.length + 1}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** As wide as their words; where all would not be readable on a page, the widest give way. */
function columnWidths(columns: Table['columns'], rows: Table['rows']): number[] {
  const widths = columns.map((column, i) => {
    const longest = Math.max(column.title.length, ...rows.map((cells) => cells[i]?.text.length ?? 0));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
  const wide = widths.filter((width) => width > MODEST).reduce((sum, width) => sum + width, 0);
  const narrow = widths.reduce((sum, width) => sum + width, 0) - wide;
  const share = Math.min(1, Math.max(0, PAGE_WIDTH - narrow) / wide);
  return widths.map((width) => (width > MODEST ? Math.max(MODEST, Math.round(width * share)) : width));
}

/** Room for all lines of the row's fullest cell: not every program finds the height of wrapped text by itself. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map(({ text }, i) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / widths[i]!)), 0),
  );
  return Math.min(TALLEST_ROW, LINE_HEIGHT * Math.max(1, ...lines));
}

const HEAD_STYLE = 1;
const TEXT_STYLE = 2;
const NUMBER_STYLE = 3;
const PERCENT_STYLE = 4;
const DATE_STYLE = 5;
const FRACTION_STYLE = 11;
const TONE_STYLES: Readonly<Record<Tone, number>> = { good: 6, warn: 7, bad: 8, dim: 9, strong: 10 };

function sheetCell(place: string, cell: Cell): string {
  if (cell.date) return `<c r="${place}" s="${DATE_STYLE}"><v>${excelDay(cell.date)}</v></c>`;
  if (cell.number !== undefined) {
    const percent = cell.unit === '%';
    const value = percent ? Number((cell.number / 100).toFixed(8)) : cell.number;
    return `<c r="${place}" s="${percent ? percentStyle(cell.number) : NUMBER_STYLE}"><v>${value}</v></c>`;
  }
  if (cell.text === '') return `<c r="${place}" s="${TEXT_STYLE}"/>`;
  return textCell(place, cell.text, cell.tone ? TONE_STYLES[cell.tone] : TEXT_STYLE);
}

function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, LONGEST_CELL))}</t></is></c>`;
}

/** Whole percentages without a decimal point hanging after them. */
const percentStyle = (value: number): number => (Number.isInteger(value) ? PERCENT_STYLE : FRACTION_STYLE);

/** Days since the turn of 1899, as Excel counts them. */
function excelDay(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets
    .map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('');
  const filters = sheets
    .map(({ name, table }, i) => {
      const range = `'${name.replaceAll("'", "''")}'!$A$1:$${columnName(table.columns.length - 1)}$${table.rows.length + 1}`;
      const head = `'${name.replaceAll("'", "''")}'!$1:$1`;
      return (
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escapeXml(range)}</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(head)}</definedName>`
      );
    })
    .join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets>${list}</sheets><definedNames>${filters}</definedNames></workbook>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${DOC}/${type}" Target="${target}"/>`)
    .join('');
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${parts.join('')}</Types>`;
}

const wrapped = (font: number, format = 0, fill = 0): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyFont="1" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
const font = (extra = ''): string =>
  `<font>${extra}<sz val="11"/><name val="Times New Roman"/><family val="1"/></font>`;
const coloured = (rgb: string): string =>
  `<font><sz val="11"/><color rgb="${rgb}"/><name val="Times New Roman"/><family val="1"/></font>`;
const EDGE = '<color rgb="FFBFC5CE"/>';

/** The cell formats, in the order of the style numbers above. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0##%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="7">${font()}${font('<b/>')}${coloured('FF116329')}${coloured('FF8A4B00')}${coloured('FFB3261E')}${coloured('FF5C6370')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin">${EDGE}</left><right style="thin">${EDGE}</right><top style="thin">${EDGE}</top><bottom style="thin">${EDGE}</bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="12"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${wrapped(1, 0, 2)}${wrapped(0)}${wrapped(0)}${wrapped(0, 9)}${wrapped(0, 165)}${wrapped(2)}${wrapped(3)}${wrapped(4)}${wrapped(5)}${wrapped(6)}${wrapped(0, 164)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
