/** `cchc report PLAN…`: the review page, one file or a folder of them. */
import { join } from 'node:path';
import { comparePlans } from '../../diff/compare.ts';
import { diffPlans } from '../../diff/index.ts';
import { successorNames } from '../../diff/successors.ts';
import type { Plan } from '../../plan/types.ts';
import { diffDocument } from '../../report/diff/diff.ts';
import type { LinkTo } from '../../report/render/html.ts';
import { stretchId } from '../../report/review/anchors.ts';
import { diffSection, startSection, type UnreadFile } from '../../report/review/front.ts';
import type { ReviewInput } from '../../report/review/input.ts';
import { type FrontSection, reviewPage } from '../../report/review/page.ts';
import { forEachCheckedPlan } from '../checked-plans.ts';
import type { CommandContext } from '../command-list.ts';
import { describeReadError, EXIT, UsageError } from '../errors.ts';
import { writeError, writeOut } from '../output.ts';
import { writeFileAtomically } from '../write-file.ts';

export async function report(context: CommandContext): Promise<number> {
  const { options, messages } = context;
  const inputs: ReviewInput[] = [];
  const unread: UnreadFile[] = [];
  const { failed } = await forEachCheckedPlan(
    context,
    (_, { plan, text, findings }) => inputs.push({ plan, source: text, findings }),
    {
      withText: true,
      onFailure: (file, error) => unread.push({ file, reason: describeReadError(error, messages) }),
    },
  );
  if (inputs.length === 0) return EXIT.unreadable;
  if (options.diff === true && inputs.length !== 2) {
    if (failed > 0) return EXIT.unreadable;
    throw new UsageError(messages.cli.errors.twoPlans);
  }
  await write({ inputs, unread }, context);
  return failed > 0 ? EXIT.unreadable : EXIT.clean;
}

interface Reviewed {
  inputs: readonly ReviewInput[];
  unread: readonly UnreadFile[];
}

async function write(reviewed: Reviewed, context: CommandContext): Promise<void> {
  const { options, messages, quiet } = context;
  const output = typeof options.output === 'string' ? options.output : null;
  if (output === null) {
    await writeOut(onePage(reviewed, context));
    return;
  }
  if (/\.html?$/iu.test(output)) await writeFileAtomically(output, onePage(reviewed, context));
  else for (const { name, html } of folder(reviewed, context)) await writeFileAtomically(join(output, name), html);
  if (!quiet) writeError(messages.cli.written(output));
}

/** All plans in one file. */
function onePage(reviewed: Reviewed, context: CommandContext): string {
  const { language } = context;
  const { inputs } = reviewed;
  if (inputs.length === 1) return reviewPage(inputs, { language });
  const pageOf = (plan: number): string => `#p${plan + 1}`;
  const { sorted, front } = frontOf(reviewed, context, {
    pageOf,
    placeOf: (plan, start) => `#${stretchId(`p${plan + 1}`, start)}`,
  });
  return reviewPage(sorted, { language, front: [front] });
}

/** A page that leads to all plans, then one for each, made when its turn comes: a thousand need not fit into memory. */
function* folder(reviewed: Reviewed, context: CommandContext): Generator<{ name: string; html: string }> {
  const { language } = context;
  const digits = String(reviewed.inputs.length).length;
  const pageOf = (plan: number): string => `ke-hoach-${String(plan + 1).padStart(digits, '0')}.html`;
  const { sorted, front } = frontOf(reviewed, context, {
    pageOf,
    placeOf: (plan, start) => `${pageOf(plan)}#${stretchId('p1', start)}`,
  });
  yield { name: 'index.html', html: reviewPage([], { language, front: [front] }) };
  for (const [index, input] of sorted.entries()) {
    yield { name: pageOf(index), html: reviewPage([input], { language, home: 'index.html' }) };
  }
}

interface Addresses {
  pageOf: (plan: number) => string;
  placeOf: (plan: number, start: number) => string;
}

/** The diff of two plans where it is asked for, else the start page of many; and the plans in its order. */
function frontOf(
  { inputs, unread }: Reviewed,
  { options, language }: CommandContext,
  { pageOf, placeOf }: Addresses,
): { sorted: readonly ReviewInput[]; front: FrontSection } {
  const { sorted, compared } = options.diff === true ? { sorted: inputs, compared: null } : inOrder(inputs);
  const linkTo: LinkTo = ({ plan, start }) => (sorted[plan]?.source ? placeOf(plan, start) : pageOf(plan));
  if (compared) return { sorted, front: startSection(compared, sorted, { language, planAt: pageOf, linkTo, unread }) };
  const [a, b] = [inputs[0]!.plan, inputs[1]!.plan];
  const document = diffDocument(diffPlans(a, b), { language, successors: successorNames(a, b) });
  return { sorted, front: diffSection(document, language, linkTo) };
}

/** `compare` sorts the plans; the pages follow its order. */
function inOrder(inputs: readonly ReviewInput[]): { sorted: ReviewInput[]; compared: ReturnType<typeof comparePlans> } {
  const byPlan = new Map<Plan, ReviewInput>(inputs.map((input) => [input.plan, input]));
  const sorted: ReviewInput[] = [];
  const compared = comparePlans([...byPlan.keys()], {
    findings: (plan) => {
      const input = byPlan.get(plan)!;
      sorted.push(input);
      const counts = { error: 0, warning: 0, info: 0 };
      for (const { level } of input.findings) counts[level]++;
      return counts;
    },
  });
  return { sorted, compared };
}
