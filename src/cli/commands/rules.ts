/** `cchc rules`: every rule in one line, by group. */
import { RULES } from '../../check/rules/index.ts';
import { basisIn } from '../../messages/our-phrases.ts';
import { RULE_WORDS } from '../../messages/rules/index.ts';
import { widthOf, wrap } from '../../report/wrap.ts';
import type { CommandContext } from '../command-list.ts';
import { EXIT } from '../errors.ts';
import { writeOut } from '../output.ts';
import { styleFor } from '../style.ts';

const WIDTH = 80;

export async function rules({ options, messages, language }: CommandContext): Promise<number> {
  if (options.json === true) {
    const list = RULES.map(({ id, level, tier, optional, basis }) => {
      return {
        id,
        level,
        tier,
        optional: optional === true,
        basis: basisIn(language, basis),
        title: RULE_WORDS[id][language].title,
      };
    });
    await writeOut(`${JSON.stringify(list, null, 2)}\n`);
    return EXIT.clean;
  }
  const style = await styleFor(process.stdout);
  const words = messages.check.rules;
  const idWidth = Math.max(...RULES.map((rule) => rule.id.length)) + 2;
  const levelWidth = Math.max(...Object.values(words.levels).map(widthOf)) + 2;
  const lines: string[] = [];
  let group = '';
  for (const rule of RULES) {
    const own = rule.id.split('/')[0]!;
    if (own !== group) {
      lines.push(...(group === '' ? [] : ['']), style.heading(words.groups[own as keyof typeof words.groups]));
    }
    group = own;
    const level = words.levels[rule.level];
    const head = `  ${rule.id.padEnd(idWidth)}${level}${' '.repeat(levelWidth - widthOf(level))}`;
    const title = RULE_WORDS[rule.id][language].title + (rule.optional ? ` (${words.optional})` : '');
    lines.push(...wrap(title, WIDTH, head, ' '.repeat(widthOf(head))));
  }
  lines.push('', words.count(RULES.length));
  await writeOut(`${lines.join('\n')}\n`);
  return EXIT.clean;
}
