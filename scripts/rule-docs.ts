/** The pages of docs/rules/, made from the rules themselves. */
import { RULES } from '../src/check/rules/index.ts';
import { messagesIn } from '../src/messages/index.ts';
import { RULE_WORDS } from '../src/messages/rules/index.ts';
import { rulePageMarkdown } from '../src/report/rule-page.ts';

export interface RuleFigures {
  documents: number;
  rules: Readonly<Record<string, { found: number; missed: number; false: number }>>;
}

/** Text by path below docs/rules/. */
export function ruleDocs(figures: RuleFigures): Map<string, string> {
  const pages = new Map([['README.md', overview(figures)]]);
  for (const rule of RULES) {
    const { title, why } = RULE_WORDS[rule.id].en;
    const english = `## In English\n\n${title}. ${why}\n`;
    pages.set(`${rule.id}.md`, `${rulePageMarkdown(rule, 'vi', messagesIn('vi'))}\n${english}`);
  }
  return pages;
}

function overview({ documents, rules }: RuleFigures): string {
  const { levels, groups, optional } = messagesIn('vi').check.rules;
  const lines = [
    '# Các quy tắc của `cchc check`',
    '',
    'Trang này và trang của từng quy tắc được tạo từ mã nguồn: `node scripts/run-ts.js scripts/build-rule-docs.ts`.',
    'Bậc A: nhận ra được một cách máy móc; B: cần suy đoán; C: cần hiểu ngôn ngữ hoặc thực tế.',
  ];
  let group = '';
  for (const { id, level, tier, optional: off } of RULES) {
    const own = id.split('/')[0]!;
    if (own !== group) {
      lines.push(
        '',
        `## ${groups[own as keyof typeof groups]}`,
        '',
        '| quy tắc | mức | bậc | tìm gì |',
        '| --- | --- | --- | --- |',
      );
    }
    group = own;
    const title = RULE_WORDS[id].vi.title + (off ? ` (${optional})` : '');
    lines.push(`| [${id}](${id}.md) | ${levels[level]} | ${tier} | ${title} |`);
  }
  const rows = RULES.flatMap(({ id, tier }) => {
    const figure = rules[id];
    return figure ? [`| ${id} | ${tier} | ${figure.found} | ${figure.missed} | ${figure.false} |`] : [];
  });
  return `${[
    ...lines,
    '',
    '## Figures on annotated plans',
    '',
    `Measured on ${documents} real plans that careful readers annotated, by \`node scripts/run-ts.js bench/rule-figures.ts FINDINGS PLANS\`:`,
    'what was annotated and found, what was annotated and missed, and what was raised as an error or a warning without being right.',
    'Rules that neither stand in the annotations nor raised anything are left out.',
    '',
    '| rule | tier | found | missed | false |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')}\n`;
}
