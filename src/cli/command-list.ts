/** Every command: its syntax and examples, and where its work is. The work is loaded when the command is called. */

import { PRESET_NAMES } from '../check/config/preset-names.ts';
import type { Language, Messages } from '../messages/index.ts';
import { CHECK_FORMATS } from '../report/check/formats.ts';
import { SHELLS } from './completion/shells.ts';
import {
  BATCH_OPTIONS,
  COMMON_OPTIONS,
  CONFIG_OPTION,
  type OptionSpec,
  PLAN_OPTIONS,
  type RawOptions,
  READ_OPTIONS,
} from './options.ts';

/** What a command is given. It returns its exit status. */
export interface CommandContext {
  args: string[];
  options: RawOptions;
  messages: Messages;
  language: Language;
  verbose: boolean;
  quiet: boolean;
}
export type CommandRun = (context: CommandContext) => Promise<number>;

export interface CommandSpec {
  name: Exclude<keyof Messages['cli']['commands'], 'help'>;
  argument: {
    syntax: string;
    words: keyof Messages['cli']['arguments'];
    /** What it can be, where that is a fixed list; for completion. */
    values?: readonly string[];
  } | null;
  options: readonly OptionSpec[];
  /** Command lines that work as they stand, given such files. */
  examples: readonly string[];
  load: () => Promise<CommandRun>;
}

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'parse',
    argument: { syntax: '<file...>', words: 'files' },
    options: [
      {
        flags: '-f, --format <format>',
        words: 'format',
        choices: ['json', 'ndjson', 'yaml', 'xlsx', 'csv'],
        default: 'json',
      },
      { flags: '--only <parts>', words: 'only' },
      { flags: '-o, --output <file|dir>', words: 'output' },
      { flags: '--compact', words: 'compact' },
      ...BATCH_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: [
      'cchc parse ke-hoach.pdf',
      'cchc parse ke-hoach.docx --only targets,legalBases --format yaml',
      'cchc parse 2026/ -o ket-qua/',
      'cchc parse "xa/*.pdf" --format ndjson -o tat-ca.ndjson',
      'cchc parse 2026/ --format xlsx -o ke-hoach.xlsx',
    ],
    load: async () => (await import('./commands/parse.ts')).parse,
  },
  {
    name: 'check',
    argument: { syntax: '<file...>', words: 'files' },
    options: [
      { flags: '-f, --format <format>', words: 'format', choices: CHECK_FORMATS, default: 'table' },
      { flags: '--fail-on <level>', words: 'failOn', choices: ['error', 'warning', 'never'], default: 'error' },
      { flags: '--summary', words: 'summary' },
      CONFIG_OPTION,
      { flags: '-o, --output <file>', words: 'outputFile' },
      { flags: '--suppress <rules>', words: 'suppress' },
      { flags: '--reason <reason>', words: 'reason' },
      { flags: '--by <name>', words: 'suppressedBy' },
      { flags: '--until <date>', words: 'until' },
      ...BATCH_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: [
      'cchc check ke-hoach.pdf',
      'cchc check 2026/ --summary --fail-on warning',
      'cchc check ke-hoach.docx --format markdown -o nhan-xet.md',
      'cchc check 2026/ --format xlsx -o nhan-xet.xlsx',
      'cchc check ke-hoach.docx --suppress reference/no-superior --reason "Tỉnh chưa ban hành"',
    ],
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'rules',
    argument: null,
    options: [{ flags: '--json', words: 'jsonList' }, ...COMMON_OPTIONS],
    examples: ['cchc rules'],
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  {
    name: 'explain',
    argument: { syntax: '<rule>', words: 'rule' },
    options: COMMON_OPTIONS,
    examples: ['cchc explain header/number'],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'init',
    argument: { syntax: '[folder]', words: 'folder' },
    options: [
      { flags: '--preset <name>', words: 'preset', choices: PRESET_NAMES, default: 'recommended' },
      ...COMMON_OPTIONS,
    ],
    examples: ['cchc init', 'cchc init 2026 --preset xa'],
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'diff',
    argument: { syntax: '<file...>', words: 'twoPlans' },
    options: [
      {
        flags: '-f, --format <format>',
        words: 'format',
        choices: ['table', 'json', 'markdown', 'html', 'xlsx'],
        default: 'table',
      },
      { flags: '--as <axis>', words: 'as', choices: ['year', 'locality', 'superior', 'other'] },
      { flags: '--only <parts>', words: 'diffOnly' },
      { flags: '--changes-only', words: 'changesOnly' },
      { flags: '--copied', words: 'copied' },
      { flags: '--exit-code', words: 'exitCode' },
      { flags: '-o, --output <file>', words: 'outputFile' },
      ...PLAN_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: [
      'cchc diff nam-2025.docx nam-2026.docx',
      'cchc diff tinh.pdf xa.docx --changes-only --format html -o so-sanh.html',
    ],
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'compare',
    argument: { syntax: '<file...>', words: 'files' },
    options: [
      {
        flags: '-f, --format <format>',
        words: 'format',
        choices: ['table', 'csv', 'json', 'markdown', 'html', 'xlsx'],
        default: 'table',
      },
      { flags: '--by <order>', words: 'by', choices: ['locality', 'year'] },
      { flags: '--no-findings', words: 'noFindings' },
      CONFIG_OPTION,
      { flags: '-o, --output <file>', words: 'outputFile' },
      ...BATCH_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: ['cchc compare 2026/ --format csv -o so-sanh.csv'],
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'coverage',
    argument: { syntax: '<file...>', words: 'superiorAndPlans' },
    options: [
      {
        flags: '-f, --format <format>',
        words: 'format',
        choices: ['table', 'csv', 'json', 'markdown', 'html', 'xlsx'],
        default: 'table',
      },
      { flags: '-o, --output <file>', words: 'outputFile' },
      ...BATCH_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: [
      'cchc coverage tinh-2026.pdf xa/*.docx',
      'cchc coverage tinh-2026.pdf xa/ --format markdown -o gop-y.md',
    ],
    load: async () => (await import('./commands/coverage.ts')).coverage,
  },
  {
    name: 'memo',
    argument: { syntax: '<file>', words: 'file' },
    options: [
      { flags: '-o, --output <file>', words: 'outputFile' },
      { flags: '--level <level>', words: 'memoLevel', choices: ['error', 'warning', 'info'], default: 'warning' },
      { flags: '--office <name>', words: 'office' },
      CONFIG_OPTION,
      ...PLAN_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: [
      'cchc memo ke-hoach.docx -o gop-y.docx',
      'cchc memo ke-hoach.pdf --level error --office "SỞ NỘI VỤ" -o gop-y.docx',
    ],
    load: async () => (await import('./commands/memo.ts')).memo,
  },
  {
    name: 'calendar',
    argument: { syntax: '<file>', words: 'file' },
    options: [{ flags: '-o, --output <file>', words: 'outputFile' }, ...PLAN_OPTIONS, ...COMMON_OPTIONS],
    examples: ['cchc calendar ke-hoach.docx -o lich.ics'],
    load: async () => (await import('./commands/calendar.ts')).calendar,
  },
  {
    name: 'report',
    argument: { syntax: '<file...>', words: 'files' },
    options: [
      { flags: '--diff', words: 'withDiff' },
      CONFIG_OPTION,
      { flags: '-o, --output <file|dir>', words: 'outputPage' },
      ...BATCH_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: [
      'cchc report ke-hoach.pdf -o ra-soat.html',
      'cchc report 2026/ -o ra-soat/',
      'cchc report nam-2025.docx nam-2026.docx --diff -o ra-soat.html',
    ],
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    name: 'show',
    argument: { syntax: '<file...>', words: 'files' },
    options: [...BATCH_OPTIONS, ...COMMON_OPTIONS],
    examples: ['cchc show ke-hoach.pdf', 'cchc show ke-hoach.docx --lang en'],
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'text',
    argument: { syntax: '<file>', words: 'file' },
    options: [
      { flags: '--pages', words: 'pages' },
      { flags: '--tables', words: 'tables' },
      { flags: '--json', words: 'json' },
      ...READ_OPTIONS,
      ...COMMON_OPTIONS,
    ],
    examples: ['cchc text ke-hoach.pdf', 'cchc text ke-hoach.docx --tables', 'cchc text - --json < ke-hoach.pdf'],
    load: async () => (await import('./commands/text.ts')).text,
  },
  {
    name: 'schema',
    argument: { syntax: '[name]', words: 'schema', values: ['plan', 'config'] },
    options: COMMON_OPTIONS,
    examples: ['cchc schema plan'],
    load: async () => (await import('./commands/schema.ts')).schema,
  },
  {
    name: 'cache',
    argument: { syntax: '[action]', words: 'cacheAction', values: ['info', 'clear'] },
    options: COMMON_OPTIONS,
    examples: ['cchc cache', 'cchc cache clear'],
    load: async () => (await import('./commands/cache.ts')).cache,
  },
  {
    name: 'doctor',
    argument: null,
    options: [{ flags: '--json', words: 'jsonList' }, ...COMMON_OPTIONS],
    examples: ['cchc doctor'],
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  {
    name: 'completion',
    argument: { syntax: '<shell>', words: 'shell', values: SHELLS },
    options: COMMON_OPTIONS,
    examples: ['cchc completion bash', 'cchc completion powershell'],
    load: async () => (await import('./commands/completion.ts')).completion,
  },
];
