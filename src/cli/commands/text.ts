/** `cchc text`: the canonical text, byte for byte; or its pages, tables, or everything as JSON. */
import { markdownTable } from '../../layout/markdown-table.ts';
import { readDocument } from '../../layout/read-document.ts';
import type { Messages } from '../../messages/index.ts';
import type { ReadOptions } from '../../read/options.ts';
import type { SourceDocument } from '../../read/source-document.ts';
import type { CommandContext } from '../command-list.ts';
import { forEachDocument, statusOf } from '../documents.ts';
import { writeError, writeOut } from '../output.ts';

export async function text(context: CommandContext): Promise<number> {
  const { options, messages, quiet } = context;
  const print = async (bytes: Uint8Array, readOptions: ReadOptions): Promise<void> => {
    const document = await readDocument(bytes, readOptions);
    const remark = (sentence: string): void => {
      if (!quiet) writeError(`${messages.cli.errors.warning}: ${sentence}`);
    };
    if (options.json === true) await writeOut(`${JSON.stringify(document, null, 2)}\n`);
    else if (options.tables === true) await writeOut(tablesOf(document, messages, remark));
    else if (options.pages === true) await writeOut(withPages(document, messages, remark));
    else await writeOut(document.text);
  };
  const tally = await forEachDocument(context, (_, bytes, readOptions) => print(bytes, readOptions), {
    folders: false,
  });
  return statusOf(tally);
}

/** A mark before the first line of each page. */
function withPages(document: SourceDocument, messages: Messages, remark: (sentence: string) => void): string {
  if (document.pages === null) remark(messages.cli.text.noPages);
  let page: number | null = null;
  const lines: string[] = [];
  for (const line of document.lines) {
    if (line.page !== null && line.page !== page) {
      page = line.page;
      lines.push(messages.cli.text.page(page));
    }
    lines.push(document.text.slice(line.start, line.end));
  }
  return `${lines.join('\n')}\n`;
}

function tablesOf(document: SourceDocument, messages: Messages, remark: (sentence: string) => void): string {
  const tables = document.grids.filter((grid) => grid.purpose === 'data');
  if (tables.length === 0) remark(messages.cli.text.noTables);
  return tables
    .map((grid, index) => {
      const title = messages.cli.text.tableTitle(index + 1, grid.pages.join(', '));
      return `**${title}**\n\n${markdownTable(grid, document.text)}\n`;
    })
    .join('\n');
}
