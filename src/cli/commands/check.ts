import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../../check/finding.ts';
import { checkPlan } from '../../check/run.ts';
import { parsePlan } from '../../index.ts';

interface CheckedFile {
  file: string;
  plan: { title: string | null; year: number | null; locality: string | null };
  error: null;
  findings: Finding[];
}

export async function check(files: string[], _options: object): Promise<void> {
  const results: CheckedFile[] = [];
  for (const file of files) {
    const plan = await parsePlan(await readFile(file), { name: basename(file) });
    const findings = checkPlan(plan);
    const { title, year, locality } = plan.header;
    const place = locality ? `${locality.level} ${locality.name}` : null;
    results.push({ file, plan: { title, year, locality: place }, error: null, findings });
  }
  const count = (level: string): number =>
    results.flatMap((result) => result.findings).filter((finding) => finding.level === level).length;
  const summary = {
    files: results.length,
    unreadable: 0,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
  process.stdout.write(`${JSON.stringify({ schemaVersion: '1', files: results, summary }, null, 2)}\n`);
  process.exitCode = summary.errors > 0 ? 1 : 0;
}
