/** How well a comparison agrees with what is known of two fixtures. */
import type { CoverageTruth, PairTruth } from '../../fixtures/builder/pairs.ts';
import type { DiffReport } from '../../src/diff/report.ts';
import { foldBlanks } from './measure.ts';

export interface Agreement {
  f1: number;
  missed: string[];
  spurious: string[];
}

const folded = (text: string | null | undefined): string =>
  text
    ? foldBlanks(text)
        .toLowerCase()
        .replace(/[\s.;]+$/u, '')
    : '-';

function agreement(truth: readonly string[], said: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const item of said) left.set(item, (left.get(item) ?? 0) + 1);
  const missed = truth.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
  const spurious = [...left].flatMap(([item, count]) => Array<string>(Math.max(0, count)).fill(item));
  const right = truth.length - missed.length;
  return { f1: truth.length + said.length === 0 ? 1 : (2 * right) / (truth.length + said.length), missed, spurious };
}

/** Same-valued targets count for nothing: what is asked for is the changes. */
export function targetAgreement(truth: PairTruth, report: DiffReport): Agreement {
  const wanted = truth.targets
    .filter((it) => it.change !== 'same')
    .map((it) => `${it.change} ${folded(it.a?.text)} → ${folded(it.b?.text)}`);
  const said = report.targets
    .filter((it) => it.change !== 'same')
    .map((it) => `${it.change} ${folded(it.a?.text)} → ${folded(it.b?.text)}`);
  return agreement(wanted, said);
}

/** Every task of both plans with its partner, whatever changed between them. */
export function pairingAgreement(truth: PairTruth, report: DiffReport): Agreement {
  return agreement(
    truth.tasks.map((it) => `${it.where} ${folded(it.a)} → ${folded(it.b)}`),
    report.tasks.map((it) => `${(it.a ?? it.b)!.where} ${folded(it.a?.text)} → ${folded(it.b?.text)}`),
  );
}

/** Every task of both plans with its partner and the kind of its change. */
export function taskAgreement(truth: PairTruth, report: DiffReport): Agreement {
  const wanted = truth.tasks.map((it) => `${it.where} ${it.change} ${folded(it.a)} → ${folded(it.b)}`);
  const said = report.tasks.map(
    (it) => `${(it.a ?? it.b)!.where} ${it.change} ${folded(it.a?.text)} → ${folded(it.b?.text)}`,
  );
  return agreement(wanted, said);
}

export function basisAgreement(truth: PairTruth, report: DiffReport): Agreement {
  return agreement(
    truth.legalBases.map((it) => `${it.change} ${it.a} → ${it.b}`),
    report.legalBases.map((it) => `${it.change} ${it.a?.number ?? null} → ${it.b?.number ?? null}`),
  );
}

/** The superior's targets that a plan leaves out or sets lower. What the superior keeps for itself is read over. */
export function targetGapAgreement(truth: CoverageTruth, report: DiffReport): Agreement {
  const kept = new Set(
    truth.targets.filter((it) => it.status === 'not-for-communes').map((it) => folded(it.superior.text)),
  );
  const status = { 'target-not-taken-up': 'left-out', 'target-lowered': 'weakened' } as const;
  return agreement(
    truth.targets
      .filter((it) => it.status === 'left-out' || it.status === 'weakened')
      .map((it) => `${it.status} ${folded(it.superior.text)}`),
    report.gaps
      .filter((gap) => gap.kind in status && !kept.has(folded(gap.text)))
      .map((gap) => `${status[gap.kind as keyof typeof status]} ${folded(gap.text)}`),
  );
}

/** The superior's tasks that a plan leaves out, each counted once however often the superior prints it. */
export function taskGapAgreement(truth: CoverageTruth, report: DiffReport): Agreement {
  const keyOf = (text: string): string | undefined =>
    truth.tasks.find((it) => folded(it.text).startsWith(folded(text)) || folded(text).startsWith(folded(it.text)))?.key;
  const kept = new Set(truth.tasks.filter((it) => it.status === 'not-for-communes').map((it) => it.key));
  const said = new Set(
    report.gaps.filter((gap) => gap.kind === 'task-not-taken-up').map((gap) => keyOf(gap.text) ?? gap.text),
  );
  return agreement(
    truth.tasks.filter((it) => it.status === 'left-out').map((it) => it.key),
    [...said].filter((key) => !kept.has(key)),
  );
}
