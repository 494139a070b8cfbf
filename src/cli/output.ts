/** Standard output and error: never cut short, never a complaint about a reader that went away. */
import { once } from 'node:events';

/** A reader such as `head` that closes the pipe has seen enough: the run ends, without a word. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Writes to standard output and waits until there is room for more. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line to standard error. */
export function writeError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Control characters shown instead of sent, so that a document's or file's words cannot move the cursor, change
 * colours or turn the writing round. Line ends stay.
 */
export function showControls(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
