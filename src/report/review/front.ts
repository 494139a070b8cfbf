/** The sections before the plans: the start page with the matrix, and the diff of two. */
import { FINDING_LEVELS } from '../../check/finding.ts';
import type { CompareReport } from '../../diff/compare.ts';
import type { Language } from '../../messages/index.ts';
import { type ReviewWords, reviewWords } from '../../messages/review.ts';
import { compareDocument } from '../diff/compare.ts';
import type { ReportDocument } from '../document.ts';
import { escapeHtml, type LinkTo, renderBlock } from '../render/html.ts';
import type { ReviewInput } from './input.ts';
import type { FrontSection } from './page.ts';
import { planName } from './plan-section.ts';

/** A file that has no page, and why. */
export interface UnreadFile {
  file: string;
  reason: string;
}

export interface StartOptions {
  language: Language;
  planAt: (index: number) => string;
  linkTo: LinkTo;
  unread: readonly UnreadFile[];
}

/** Fewer cards than these are seen at once. */
const MANY_CARDS = 6;

/** What could not be read, all plans as cards, then the tables of `compare`. `inputs` stand in the report's order. */
export function startSection(
  report: CompareReport,
  inputs: readonly ReviewInput[],
  { language, planAt, linkTo, unread }: StartOptions,
): FrontSection {
  const words = reviewWords(language);
  const cards = inputs.map((input, index) => card(input, planAt(index), words));
  const { title, blocks } = compareDocument(report, language);
  return {
    id: 'start',
    title: words.home,
    body: [
      `<h2>${escapeHtml(title)}</h2>`,
      unread.length > 0 ? unreadList(unread, words) : '',
      cards.length >= MANY_CARDS ? cardFilter(cards.length, words) : '',
      `<ul class="cards">${cards.join('\n')}</ul>`,
      ...blocks.map((block) => renderBlock(block, linkTo)),
    ].join('\n'),
  };
}

/** Two plans of one place and year are told apart by their files' names. */
function card({ plan, findings }: ReviewInput, address: string, words: ReviewWords): string {
  const counts = FINDING_LEVELS.map((level) => findings.filter((finding) => finding.level === level).length);
  const levels = FINDING_LEVELS.map(
    (level, i) => `<span class="${level}">${counts[i]} ${escapeHtml(words.levels[level].toLowerCase())}</span>`,
  );
  const title = [plan.header.number, plan.header.title].filter(Boolean).join(' – ');
  return `<li data-counts="${counts.join(' ')}"><a href="${escapeHtml(address)}"><b>${escapeHtml(planName(plan, words))}</b>${escapeHtml(title)}<small>${escapeHtml(plan.source.name)}</small><span class="levels">${levels.join(' ')}</span></a></li>`;
}

function cardFilter(count: number, words: ReviewWords): string {
  const shown = words.plansShown('{}', count).split('{}').map(escapeHtml);
  return `<form class="find"><label>${escapeHtml(words.findPlan)} <input type="search" name="words" autocomplete="off"></label>
<label><input type="checkbox" name="worst"> ${escapeHtml(words.worstFirst)}</label>
<p role="status">${shown.join(`<b>${count}</b>`)}</p></form>`;
}

function unreadList(unread: readonly UnreadFile[], words: ReviewWords): string {
  const items = unread.map(({ file, reason }) => `<li><b>${escapeHtml(file)}</b> ${escapeHtml(reason)}</li>`);
  return `<details class="unread"${unread.length <= MANY_CARDS ? ' open' : ''}><summary>${escapeHtml(words.unread(unread.length))}</summary><ul>${items.join('\n')}</ul></details>`;
}

/** Both plans side by side, each cell leading to its place. */
export function diffSection(document: ReportDocument, language: Language, linkTo: LinkTo): FrontSection {
  return {
    id: 'diff',
    title: reviewWords(language).diff,
    body: `<h2>${escapeHtml(document.title)}</h2>${document.blocks.map((block) => renderBlock(block, linkTo)).join('\n')}`,
  };
}
