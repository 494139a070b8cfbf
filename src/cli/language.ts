/** Which language to speak: what the command line asks for, else the locale, else Vietnamese. */
import { LANGUAGES, type Language } from '../messages/languages.ts';

export function chooseLanguage(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const asked = askedFor(argv);
  if (asked) return asked;
  const locale = environment.CCHC_LANG || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  // "C", "POSIX" and systems without a locale (Windows) say nothing about the reader: the users are Vietnamese officials.
  return /^en(?:[_.-]|$)/iu.test(locale) ? 'en' : 'vi';
}

/** Looked up before the options are read, for errors in the options have words, too. */
function askedFor(argv: readonly string[]): Language | null {
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--') break;
    const value = argv[i] === '--lang' ? argv[i + 1] : argv[i]!.startsWith('--lang=') ? argv[i]!.slice(7) : null;
    if (value != null && isLanguage(value)) return value;
  }
  return null;
}

function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
