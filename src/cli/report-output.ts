/** A report to standard output or into a file, in the format asked for. */

import type { ReportDocument } from '../report/document.ts';
import { type DocumentFormat, renderDocument } from '../report/render/index.ts';
import type { CommandContext } from './command-list.ts';
import { UsageError } from './errors.ts';
import { showControls, writeError, writeOut } from './output.ts';
import { styleFor } from './style.ts';
import { writeFileAtomically } from './write-file.ts';

const NARROWEST = 60;
const USUAL = 80;

/** `json` prints the data itself; every other format renders the document made of it. */
export async function putReport(context: CommandContext, data: unknown, document: () => ReportDocument): Promise<void> {
  const { options, messages } = context;
  const toFile = typeof options.output === 'string' ? options.output : null;
  const bytes = await bytesOf(context, String(options.format), data, document, toFile);
  if (toFile === null) {
    await writeOut(bytes);
    return;
  }
  await writeFileAtomically(toFile, bytes);
  if (!context.quiet) writeError(messages.cli.written(toFile));
}

async function bytesOf(
  { messages }: CommandContext,
  format: string,
  data: unknown,
  document: () => ReportDocument,
  toFile: string | null,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  if (format === 'xlsx') {
    if (toFile === null && process.stdout.isTTY) throw new UsageError(messages.cli.errors.workbookNeedsFile);
    return (await import('../report/render/xlsx.ts')).renderXlsx(document());
  }
  const columns = process.stdout.columns ?? USUAL;
  return renderDocument(document(), format as DocumentFormat, {
    style: await styleFor(toFile === null ? process.stdout : {}),
    clean: showControls,
    width: toFile === null ? Math.max(NARROWEST, columns) : USUAL,
  });
}
