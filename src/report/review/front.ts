/** The sections before the plans: the start page with the matrix, and the diff of two. */
import type { CompareReport } from '../../diff/compare.ts';
import type { Language } from '../../messages/index.ts';
import { reviewWords } from '../../messages/review.ts';
import { compareDocument } from '../diff/compare.ts';
import type { ReportDocument } from '../document.ts';
import { escapeHtml, type LinkTo, renderBlock } from '../render/html.ts';
import type { ReviewInput } from './input.ts';
import type { FrontSection } from './page.ts';
import { planName } from './plan-section.ts';

/** All plans as cards, then the tables of `compare`. `inputs` stand in the report's order. */
export function startSection(
  report: CompareReport,
  inputs: readonly ReviewInput[],
  language: Language,
  { planAt, linkTo }: { planAt: (index: number) => string; linkTo: LinkTo },
): FrontSection {
  const words = reviewWords(language);
  const cards = inputs.map(({ plan, findings }, index) => {
    const count = (level: 'error' | 'warning' | 'info'): string =>
      `<span class="${level}">${findings.filter((finding) => finding.level === level).length} ${escapeHtml(words.levels[level].toLowerCase())}</span>`;
    const title = [plan.header.number, plan.header.title ?? plan.source.name].filter(Boolean).join(' – ');
    return `<li><a href="${escapeHtml(planAt(index))}"><b>${escapeHtml(planName(plan, words))}</b>${escapeHtml(title)}<span class="levels">${count('error')} ${count('warning')} ${count('info')}</span></a></li>`;
  });
  const { title, blocks } = compareDocument(report, language);
  return {
    id: 'start',
    title: words.home,
    body: `<h2>${escapeHtml(title)}</h2><ul class="cards">${cards.join('\n')}</ul>${blocks.map((block) => renderBlock(block, linkTo)).join('\n')}`,
  };
}

/** Both plans side by side, each cell leading to its place. */
export function diffSection(document: ReportDocument, language: Language, linkTo: LinkTo): FrontSection {
  return {
    id: 'diff',
    title: reviewWords(language).diff,
    body: `<h2>${escapeHtml(document.title)}</h2>${document.blocks.map((block) => renderBlock(block, linkTo)).join('\n')}`,
  };
}
