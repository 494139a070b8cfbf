/** The first steps of the command: the help page is printed from the file that the build made, all else by main. */
import { readFileSync } from 'node:fs';
import { chooseLanguage } from './language.ts';

export async function start(argv: string[]): Promise<void> {
  const page = asksForHelpAlone(argv.slice(2)) ? printedHelp(argv) : null;
  if (page === null) {
    await compilePatternsAtOnce();
    await (await import('./main.ts')).main(argv);
  } else {
    // A reader that has gone away has seen enough of the help.
    process.stdout.on('error', () => {});
    process.stdout.write(page);
  }
}

/**
 * The engine interprets a pattern before it compiles it; of a command's many patterns most are run just often enough to
 * be both, in a process that ends soon. Measured in docs/decisions/start.md.
 */
async function compilePatternsAtOnce(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-regexp-tier-up');
}

/** `cchc`, `cchc --help`, with or without a language: what is asked first, and should come at once. */
function asksForHelpAlone(args: readonly string[]): boolean {
  const rest = args.filter((arg, i) => !/^(?:--lang(?:=(?:vi|en))?|-h|--help)$/u.test(arg) && args[i - 1] !== '--lang');
  const languages = args.filter((_, i) => args[i - 1] === '--lang');
  return (
    rest.length === 0 &&
    languages.every((language) => language === 'vi' || language === 'en') &&
    args.at(-1) !== '--lang'
  );
}

/** Null where the build has left no page, as when the sources are run. */
function printedHelp(argv: readonly string[]): string | null {
  try {
    return readFileSync(new URL(`../help/${chooseLanguage(argv, process.env)}.txt`, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}
