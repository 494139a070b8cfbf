/** A report to standard output or into a file, in the format asked for. */

import type { ReportDocument } from '../report/document.ts';
import { type DocumentFormat, renderDocument } from '../report/render/index.ts';
import type { CommandContext } from './command-list.ts';
import { showControls, writeError, writeOut } from './output.ts';
import { styleFor } from './style.ts';
import { writeFileAtomically } from './write-file.ts';

const NARROWEST = 60;
const USUAL = 80;

/** `json` prints the data itself; every other format renders the document made of it. */
export async function putReport(context: CommandContext, data: unknown, document: () => ReportDocument): Promise<void> {
  const { options } = context;
  const toFile = typeof options.output === 'string' ? options.output : null;
  const format = String(options.format);
  let words: string;
  if (format === 'json') words = `${JSON.stringify(data, null, 2)}\n`;
  else {
    const columns = process.stdout.columns ?? USUAL;
    words = renderDocument(document(), format as DocumentFormat, {
      style: await styleFor(toFile === null ? process.stdout : {}),
      clean: showControls,
      width: toFile === null ? Math.max(NARROWEST, columns) : USUAL,
    });
  }
  if (toFile === null) {
    await writeOut(words);
    return;
  }
  await writeFileAtomically(toFile, words);
  if (!context.quiet) writeError(context.messages.cli.written(toFile));
}
