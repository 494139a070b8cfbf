/**
 * The review page: one file that needs nothing from elsewhere and lets nothing run but its own script. Whatever a document
 * holds is escaped; style and script are allowed by their hashes, everything else is forbidden.
 */
import { createHash } from 'node:crypto';
import type { Language } from '../../messages/index.ts';
import { reviewWords } from '../../messages/review.ts';
import { escapeHtml } from '../render/html.ts';
import type { Entry } from './anchors.ts';
import type { ReviewInput } from './input.ts';
import { planName, planSection } from './plan-section.ts';
import { HEAD_SCRIPT, SCRIPT } from './script.ts';
import { STYLES } from './styles.ts';

/** A section before the plans: the start page, the diff. */
export interface FrontSection {
  id: string;
  title: string;
  /** HTML. */
  body: string;
}

export interface ReviewPageOptions {
  language: Language;
  front?: readonly FrontSection[];
  /** The address of the start page, where this page is one of a folder. */
  home?: string;
}

export function reviewPage(inputs: readonly ReviewInput[], { language, front = [], home }: ReviewPageOptions): string {
  const words = reviewWords(language);
  const ids = inputs.map((_, index) => `p${index + 1}`);
  const plans = inputs.map((input, index) => planSection(input, ids[index]!, language));
  const names = inputs.map(({ plan }) => planName(plan, words));
  const title = inputs.length === 1 ? words.pageTitle(names[0]!) : (front[0]?.title ?? words.home);
  const places = [
    ...front.map(({ id, title: name }) => ({ id, name })),
    ...ids.map((id, i) => ({ id, name: names[i]! })),
  ];
  const links = places.map(({ id, name }) => `<a href="#${id}">${escapeHtml(name)}</a>`);
  if (home !== undefined) links.unshift(`<a href="${escapeHtml(home)}">${escapeHtml(words.home)}</a>`);
  const navigation =
    links.length > 1 ? `<nav class="plans" aria-label="${escapeHtml(words.navigation)}">${links.join('\n')}</nav>` : '';
  const sections = front.map(
    ({ id, title: name, body }) =>
      `<section class="sheet" id="${id}" data-section aria-label="${escapeHtml(name)}">${body}</section>`,
  );
  const data = {
    kinds: words.kinds,
    plans: Object.fromEntries(plans.map(({ entries }, i) => [ids[i]!, entries.map(entryData)])),
  };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(STYLES)}'; script-src '${hashOf(HEAD_SCRIPT)}' '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLES}</style>
<script>${HEAD_SCRIPT}</script>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<header class="top"><h1>${escapeHtml(title)}</h1><button type="button" id="theme">${escapeHtml(words.theme)}</button><button type="button" id="print">${escapeHtml(words.print)}</button>${navigation}</header>
<main id="main" tabindex="-1">
${[...sections, ...plans.map(({ html }) => html)].join('\n')}
</main>
<aside id="taken" hidden aria-label="${escapeHtml(words.taken)}"><header><h2>${escapeHtml(words.taken)}</h2><button type="button">${escapeHtml(words.close)}</button></header><ul></ul></aside>
<script type="application/json" id="review-data">${jsonForHtml(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Kind, level and how much text it covers: the closest-fitting value comes first when a place is asked. */
function entryData({ kind, level, at }: Entry): { k: string; n: number; l?: string } {
  const n = at.reduce((sum, { start, end }) => sum + end - start, 0);
  return level ? { k: kind, n, l: level } : { k: kind, n };
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** JSON that cannot end its script element. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
