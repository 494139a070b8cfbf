/** The command line's frame: commands are named here, and loaded only when called. */
import { Command } from 'commander';

export async function main(argv: string[]): Promise<void> {
  const program = new Command('cchc');
  program
    .command('text <file>')
    .description('in văn bản chuẩn của tài liệu')
    .action(async (file: string, options) => (await import('./commands/text.ts')).text(file, options));
  program
    .command('parse <file...>')
    .description('đọc kế hoạch thành JSON')
    .action(async (files: string[], options) => (await import('./commands/parse.ts')).parse(files, options));
  program
    .command('check <file...>')
    .option('--format <format>', 'json')
    .action(async (files: string[], options) => (await import('./commands/check.ts')).check(files, options));
  await program.parseAsync(argv);
}
