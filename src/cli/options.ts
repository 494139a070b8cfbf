/** Options that several commands share: their syntax, and what they mean to the readers. */
import type { Messages } from '../messages/index.ts';
import { DEFAULT_LIMITS, type Limits } from '../read/limits.ts';
import type { ReadOptions } from '../read/options.ts';
import { UsageError } from './errors.ts';

export interface OptionSpec {
  flags: string;
  /** Key of the description in messages. */
  words: keyof Messages['cli']['options'];
  choices?: readonly string[];
  default?: string;
}

export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { flags: '--lang <vi|en>', words: 'lang', choices: ['vi', 'en'] },
  { flags: '-q, --quiet', words: 'quiet' },
  { flags: '-v, --verbose', words: 'verbose' },
];

export const READ_OPTIONS: readonly OptionSpec[] = [
  { flags: '--password <password>', words: 'password' },
  { flags: '--ocr <when>', words: 'ocr', choices: ['auto', 'never', 'always'], default: 'auto' },
  { flags: '--timeout <seconds>', words: 'timeout', default: String(DEFAULT_LIMITS.timeoutMs / 1000) },
  { flags: '--max-bytes <n>', words: 'maxBytes', default: String(DEFAULT_LIMITS.maxBytes) },
  { flags: '--max-unpacked-bytes <n>', words: 'maxUnpackedBytes', default: String(DEFAULT_LIMITS.maxUnpackedBytes) },
  { flags: '--max-pages <n>', words: 'maxPages', default: String(DEFAULT_LIMITS.maxPages) },
  { flags: '--max-ocr-pages <n>', words: 'maxOcrPages', default: String(DEFAULT_LIMITS.maxOcrPages) },
  { flags: '--max-characters <n>', words: 'maxCharacters', default: String(DEFAULT_LIMITS.maxCharacters) },
];

const NO_CACHE: OptionSpec = { flags: '--no-cache', words: 'noCache' };

/** Of commands that read one plan or two. */
export const PLAN_OPTIONS: readonly OptionSpec[] = [NO_CACHE, ...READ_OPTIONS];

/** Of commands that may be given a hundred documents. */
export const BATCH_OPTIONS: readonly OptionSpec[] = [{ flags: '-j, --jobs <n>', words: 'jobs' }, ...PLAN_OPTIONS];

/** Of commands that check plans. */
export const CONFIG_OPTION: OptionSpec = { flags: '-c, --config <file>', words: 'config' };

/** Options as commander hands them over: strings and switches by camel-case name. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

/** What the reading options mean; wrong numbers are wrong use. */
export function readOptionsOf(options: RawOptions, messages: Messages): ReadOptions & { limits: Limits } {
  const number = (name: string, flag: string): number => {
    const value = String(options[name] ?? '');
    if (!/^\d{1,15}$/u.test(value)) {
      throw new UsageError(messages.cli.errors.invalidValue(flag, value, messages.cli.errors.wholeNumber));
    }
    return Number(value);
  };
  return {
    password: typeof options.password === 'string' ? options.password : undefined,
    ocr: options.ocr as ReadOptions['ocr'],
    limits: {
      ...DEFAULT_LIMITS,
      timeoutMs: 1000 * number('timeout', '--timeout'),
      maxBytes: number('maxBytes', '--max-bytes'),
      maxUnpackedBytes: number('maxUnpackedBytes', '--max-unpacked-bytes'),
      maxPages: number('maxPages', '--max-pages'),
      maxOcrPages: number('maxOcrPages', '--max-ocr-pages'),
      maxCharacters: number('maxCharacters', '--max-characters'),
    },
  };
}
