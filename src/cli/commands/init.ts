/** `cchc init`: a commented cchc.yaml; one that stands is never overwritten. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../check/rules/index.ts';
import { configTemplate } from '../../report/config-template.ts';
import type { CommandContext } from '../command-list.ts';
import { CONFIG_NAME } from '../config-files.ts';
import { EXIT, UsageError, WriteError } from '../errors.ts';
import { writeError } from '../output.ts';

export async function init({ args, options, messages, language, quiet }: CommandContext): Promise<number> {
  const folder = args[0] ?? '.';
  const file = join(folder, CONFIG_NAME);
  const words = messages.check.config;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, configTemplate(String(options.preset), RULES, language), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UsageError(words.exists(file), words.existsAdvice);
    }
    throw new WriteError(file, error);
  }
  if (!quiet) writeError(words.written(file));
  return EXIT.clean;
}
