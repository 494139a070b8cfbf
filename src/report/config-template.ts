/** The cchc.yaml that `cchc init` writes: every part with an example, commented out, so that nothing changes unasked. */
import type { Rule } from '../check/rule.ts';
import { CONFIG_COMMENTS } from '../messages/config-template.ts';
import type { Language } from '../messages/index.ts';
import { RULE_WORDS } from '../messages/rules/index.ts';

export function configTemplate(preset: string, rules: readonly Rule[], language: Language): string {
  const words = CONFIG_COMMENTS[language];
  const comment = (text: string): string =>
    text
      .split('\n')
      .map((line) => `# ${line}`.trimEnd())
      .join('\n');
  const width = Math.max(...rules.map((rule) => rule.id.length + rule.level.length)) + 3;
  const ruleLines = rules
    .filter((rule) => !rule.id.startsWith('local/'))
    .map((rule) => {
      const setting = `${rule.id}: ${rule.optional ? 'off' : rule.level}`;
      return `#   ${setting.padEnd(width)}# ${RULE_WORDS[rule.id][language].title}`;
    });
  return [
    comment(words.head),
    '',
    comment(words.extends),
    `extends: ${preset}`,
    '',
    comment(words.rules),
    '# rules:',
    ...ruleLines,
    '',
    comment(words.requirements),
    ...EXAMPLE_REQUIREMENTS.map((line) => `# ${line}`),
    '',
    comment(words.exceptions),
    ...EXAMPLE_EXCEPTIONS.map((line) => `# ${line}`),
    '',
  ].join('\n');
}

const EXAMPLE_REQUIREMENTS = [
  'requirements:',
  '  sections:',
  '    - Kinh phí thực hiện',
  '    - name: Chế độ báo cáo',
  '      pattern: chế độ báo cáo|thông tin, báo cáo',
  '  indicators:',
  '    - on-time-rate >= 98',
  '    - {indicator: satisfaction-tthc, min: 95, level: error}',
  '  companionPlans: [kiem-tra-cchc, tuyen-truyen-cchc]',
  '  issueBy: 01-31',
  '  terms:',
  '    - {term: Bộ phận Một cửa, instead: Trung tâm Phục vụ hành chính công, since: 2025-07-01}',
];
const EXAMPLE_EXCEPTIONS = [
  'exceptions:',
  '  - files: ["du-thao/**", "*-du-thao.docx"]',
  '    rules: {header/number: off, header/date: off}',
];
