/**
 * What each rule found, missed and raised falsely on annotated plans:
 * `node scripts/run-ts.js bench/rule-figures.ts FINDINGS_FOLDER PLANS_FOLDER` prints a table and writes
 * docs/rules/figures.json, from which `node scripts/run-ts.js scripts/build-rule-docs.ts` makes the page.
 *
 * An annotation is {"rule", "tier", "where", "evidence"}; a finding meets it where their quoted words overlap (or their
 * places, where one of them has no words). Only findings of weight (error, warning) can be false.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/check/finding.ts';
import { RULES } from '../src/check/rules/index.ts';
import { checkPlan } from '../src/check/run.ts';
import { parsePlan } from '../src/index.ts';

interface Annotation {
  rule: string;
  where: string | null;
  evidence: string | null;
}

interface Annotated {
  file: string;
  findings: Annotation[];
  /** Right, but not asked for. */
  allowed?: Annotation[];
}

/** From this likeness on, finding and annotation are one. */
const SAME = 0.5;

const [, , annotations, plans] = process.argv;
if (!annotations || !plans) throw new Error('usage: rule-figures.ts FINDINGS_FOLDER PLANS_FOLDER');

const figures = new Map(RULES.map(({ id }) => [id as string, { found: 0, missed: 0, false: 0 }]));
let documents = 0;
for (const name of readdirSync(annotations)
  .filter((file) => file.endsWith('.json'))
  .sort()) {
  const {
    file,
    findings: wanted,
    allowed = [],
  } = JSON.parse(readFileSync(join(annotations, name), 'utf8')) as Annotated;
  const found = checkPlan(await parsePlan(readFileSync(join(plans, file)), { name: file }));
  documents++;
  const { met, used } = pair(wanted, found);
  wanted.forEach((annotation, i) => {
    const figure = figures.get(annotation.rule);
    if (figure) figure[met.has(i) ? 'found' : 'missed']++;
  });
  found.forEach((finding, j) => {
    const right = used.has(j) || [...wanted, ...allowed].some((annotation) => likeness(annotation, finding) >= SAME);
    if (finding.level !== 'info' && !right) figures.get(finding.rule)!.false++;
  });
}

const rules = Object.fromEntries(
  [...figures].filter(([, { found, missed, false: wrong }]) => found + missed + wrong > 0),
);
writeFileSync('docs/rules/figures.json', `${JSON.stringify({ documents, rules }, null, 2)}\n`);
for (const [rule, figure] of Object.entries(rules)) {
  console.log(rule.padEnd(28), `found ${figure.found}`, `missed ${figure.missed}`, `false ${figure.false}`);
}

/** The likeliest pairs first; one finding may gather several annotated places. */
function pair(wanted: readonly Annotation[], found: readonly Finding[]): { met: Set<number>; used: Set<number> } {
  const links = wanted
    .flatMap((annotation, i) => found.map((finding, j) => ({ i, j, score: likeness(annotation, finding) })))
    .filter(({ score }) => score >= SAME)
    .sort((a, b) => b.score - a.score);
  const [met, used] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of links) {
    if (met.has(i) || used.has(j)) continue;
    met.add(i);
    used.add(j);
  }
  for (const { i, j } of links) if (used.has(j) && found[j]!.related.length > 0) met.add(i);
  return { met, used };
}

function likeness(annotation: Annotation, finding: Finding): number {
  if (annotation.rule !== finding.rule) return 0;
  const said = [finding.evidence, finding.actual, ...finding.related.map(({ evidence }) => evidence)].filter(
    (words): words is string => Boolean(words),
  );
  const [a, b] = [place(annotation.where), place(finding.where)];
  const samePlace = a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  if (annotation.evidence === null || said.length === 0) return samePlace ? 1 : SAME;
  const parts = annotation.evidence.split(/ [|/] /u);
  const words = Math.max(0, ...said.flatMap((own) => parts.map((part) => overlap(own, part))));
  if (words >= 0.6) return 0.6 + 0.3 * words + (samePlace ? 0.1 : 0);
  return samePlace && words >= 0.3 ? SAME : 0;
}

function overlap(a: string, b: string): number {
  const [one, other] = [plain(a), plain(b)];
  if (one === '' || other === '') return 0;
  if (one.includes(other) || other.includes(one)) return 1;
  const [x, y] = [new Set(one.split(' ')), new Set(other.split(' '))];
  return [...x].filter((word) => y.has(word)).length / Math.min(x.size, y.size);
}

function plain(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

function place(where: string | null): string {
  return plain(where)
    .replace(/(?<!\p{L})(?:phụ lục|appendix|mục|phần)(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
