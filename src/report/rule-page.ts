/** A rule's page: what it looks for, why, on what basis, and examples that are its tests. */
import type { Example, Rule } from '../check/rule.ts';
import type { Language, Messages } from '../messages/index.ts';
import { basisIn } from '../messages/our-phrases.ts';
import { RULE_WORDS } from '../messages/rules/index.ts';
import type { TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;

/** For docs/rules/. */
export function rulePageMarkdown(rule: Rule, language: Language, messages: Messages): string {
  const words = RULE_WORDS[rule.id][language];
  const { rules } = messages.check;
  const facts = [
    `- ${rules.level}: **${rules.levels[rule.level]}**${rule.optional ? ` (${rules.optional})` : ''}, ${rules.tier(rule.tier)}`,
    ...(rule.basis === null ? [] : [`- ${rules.basis}: ${basisIn(language, rule.basis)}`]),
  ];
  const examples = rule.examples.map((example) => {
    const finds = findsOf(example, rules.absent).map((evidence) => `- ${evidence}`);
    const options = optionsOf(example, rule);
    return [
      `**${finds.length > 0 ? rules.faulty : rules.clean}**`,
      fenced(example.text, ''),
      ...(options === null ? [] : [`${rules.options}:`, fenced(options, 'json')]),
      ...(finds.length > 0 ? [`${rules.finds}:`, finds.join('\n')] : []),
    ].join('\n\n');
  });
  const off = `${rules.turnOff}:\n\n${fenced(`rules:\n  ${rule.id}: ${rule.optional ? rule.level : 'off'}`, 'yaml')}`;
  return `${[`# ${rule.id}`, words.title, facts.join('\n'), words.why, `## ${rules.examples}`, ...examples, off].join('\n\n')}\n`;
}

/** For a terminal of 80 columns. */
export function rulePageText(rule: Rule, language: Language, messages: Messages, style: TextStyle): string {
  const words = RULE_WORDS[rule.id][language];
  const { rules } = messages.check;
  const lines = [
    `${style.bold(rule.id)} · ${rules.levels[rule.level]}${rule.optional ? ` (${rules.optional})` : ''} · ${rules.tier(rule.tier)}`,
    ...wrap(words.title, WIDTH),
    '',
    ...wrap(`${rules.why}: ${words.why}`, WIDTH),
    ...(rule.basis === null ? [] : wrap(`${rules.basis}: ${basisIn(language, rule.basis)}`, WIDTH)),
  ];
  for (const example of rule.examples) {
    const finds = findsOf(example, rules.absent);
    const options = optionsOf(example, rule);
    lines.push('', finds.length > 0 ? style.bad(rules.faulty) : style.good(rules.clean));
    for (const line of example.text.split('\n')) if (line !== '') lines.push(...wrap(line, WIDTH, '  │ '));
    if (options !== null) lines.push(...wrap(`${rules.options}: ${options}`, WIDTH, '  '));
    for (const evidence of finds) lines.push(...wrap(evidence, WIDTH, '  → ', '    '));
  }
  lines.push('', style.dim(rules.turnOff), `  rules:`, `    ${rule.id}: ${rule.optional ? rule.level : 'off'}`);
  return `${lines.join('\n')}\n`;
}

function findsOf({ finds }: Example, absent: string): string[] {
  return finds.map((evidence) => (evidence === null ? absent : `«${evidence}»`));
}

function optionsOf({ options }: Example, { id }: Rule): string | null {
  return options === undefined ? null : JSON.stringify({ [id]: options });
}

/** Documents may hold fences of their own. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
