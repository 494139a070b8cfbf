/** cchc.yaml: what it means, and how a wrong one is told. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, settingsFor } from '../../src/check/config/index.ts';
import { matchesPath } from '../../src/check/config/path-patterns.ts';
import { PRESET_NAMES } from '../../src/check/config/preset-names.ts';
import { configJsonSchema, RULE_OPTION_SCHEMAS } from '../../src/check/config/schema.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { wordPattern } from '../../src/check/word-pattern.ts';
import { complainOfConfig } from '../../src/cli/config-complaint.ts';
import { LANGUAGES, messagesIn } from '../../src/messages/index.ts';
import { configTemplate } from '../../src/report/config-template.ts';

/** What a wrong text is told: the problem, and the words that the arrow points at. */
function complaint(text: string): [string, number, string] {
  try {
    readConfig(text, 'cchc.yaml');
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { problem, line, column, length, sourceLine } = error;
    return [problem, line, sourceLine.slice(column - 1, column - 1 + length)];
  }
  throw new Error('accepted');
}

describe('a wrong configuration', () => {
  it.each([
    ['rules:\n  header/numbr: off\n', ['unknown-rule', 2, 'header/numbr']],
    ['rules:\r\n  header/number: of\r\n', ['unknown-value', 2, 'of']],
    ['extend: xa\n', ['unknown-key', 1, 'extend']],
    ['extends: [xa, xx]\n', ['unknown-value', 1, 'xx']],
    ['rules:\n  section/missing:\n    required: [purpose]\n', ['unknown-value', 3, 'purpose']],
    ['rules:\n  section/missing: {requird: []}\n', ['unknown-key', 2, 'requird']],
    ['exceptions:\n  - files: [a]\n    rules: {x: off}\n', ['unknown-rule', 3, 'x']],
    ['exceptions:\n  - rules: {}\n', ['missing-key', 2, 'rules: {}']],
    ['requirements:\n  indicators:\n    - on-time-rate > 9\n', ['wrong-comparison', 3, 'on-time-rate > 9']],
    ['requirements:\n  indicators:\n    - on-tim-rate >= 9\n', ['unknown-value', 3, 'on-tim-rate >= 9']],
    ['requirements:\n  indicators:\n    - {indicator: on-time, min: 3}\n', ['unknown-value', 3, 'on-time']],
    ['requirements:\n  indicators:\n    - {indicator: on-time-rate, min: ba}\n', ['wrong-type', 3, 'ba']],
    ['requirements:\n  companionPlans: [so-hoá]\n', ['unknown-value', 2, 'so-hoá']],
    ['requirements:\n  issueBy: 31/01\n', ['wrong-date', 2, '31/01']],
    ['requirements:\n  terms:\n    - instead: x\n', ['missing-key', 3, 'instead: x']],
    ['requirements:\n  sections: abc\n', ['wrong-type', 2, 'abc']],
    ['a: b\n  c: d\n', ['syntax', 1, 'b']],
    ['- a\n', ['wrong-type', 1, '- a']],
  ] as const)('%j', (text, told) => expect(complaint(text)).toEqual(told));

  it('is told with all its faults at one go', () => {
    const text = 'extends: recomended\nrules:\n  header/numbr: off\n  sign/sgner: off\nfoo: 1\n';
    try {
      readConfig(text, 'cchc.yaml');
      throw new Error('accepted');
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const told = complainOfConfig(error, messagesIn('vi'));
      expect(told.match(/(?<=cchc\.yaml:)\d/gu)).toEqual(['1', '3', '4', '5']);
    }
  });

  it('is told in Vietnamese where YAML itself does not hold', () => {
    try {
      readConfig('rules:\n  a: off\n  a: off\n', 'cchc.yaml');
      throw new Error('accepted');
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      expect(complainOfConfig(error, messagesIn('vi'))).toContain('khai báo hai lần');
    }
  });
});

describe('settings', () => {
  it('are empty for an empty file', () => {
    const { levels, options } = settingsFor(readConfig('', 'cchc.yaml'), 'a.pdf');
    expect(levels).toEqual({});
    expect(options['local/companion-plan']).toEqual({ plans: [] });
  });

  it('come from the presets, then the rules, then the exceptions', () => {
    const config = readConfig(
      'extends: [strict, tinh]\nrules: {sign/on-behalf: error, header/number: warning}\nexceptions:\n  - {files: ["*-du-thao.docx"], rules: {header/number: off}}\n',
      'cchc.yaml',
    );
    const pick = (path: string): (string | undefined)[] => {
      const { levels } = settingsFor(config, path);
      return ['reference/no-superior', 'sign/on-behalf', 'task/vague-lead', 'section/misplaced', 'header/number'].map(
        (rule) => levels[rule],
      );
    };
    expect(pick('2026/a.docx')).toEqual(['off', 'error', 'warning', 'info', 'warning']);
    expect(pick('2026/a-du-thao.docx')).toEqual(['off', 'error', 'warning', 'info', 'off']);
  });

  it('hand requirements to the local rules', () => {
    const { options } = settingsFor(
      readConfig(
        'extends: xa\nrules:\n  section/missing: {required: [tasks]}\nrequirements:\n  sections: [Kinh phí]\n  indicators: [on-time-rate ≥ 98, "satisfaction-tthc", {indicator: sipas, max: 3}]\n  companionPlans: [so-hoa]\n  issueBy: 01-31\n',
        'cchc.yaml',
      ),
      'a.pdf',
    );
    expect(options).toEqual({
      'section/missing': { required: ['tasks'] },
      'local/section': { sections: [{ name: 'Kinh phí' }] },
      'local/indicator': {
        indicators: [
          { indicator: 'on-time-rate', min: 98 },
          { indicator: 'satisfaction-tthc' },
          { indicator: 'sipas', max: 3 },
        ],
      },
      'local/companion-plan': { plans: ['kiem-tra-cchc', 'tuyen-truyen-cchc', 'so-hoa'] },
      'local/issue-by': { date: '01-31' },
      'local/term': { terms: [] },
    });
  });
});

describe('the registry and the configuration', () => {
  it('know options for the same rules', () => {
    const withOptions = RULES.filter((rule) => rule.defaults !== undefined && !rule.id.startsWith('local/'));
    expect(withOptions.map((rule) => rule.id)).toEqual(Object.keys(RULE_OPTION_SCHEMAS));
  });

  it('give the schema in schemas/ (else run: node scripts/schemas.js)', () => {
    const kept: unknown = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it.each(PRESET_NAMES)('make a template for %s that reads, and reads with every comment sign removed', (preset) => {
    for (const language of LANGUAGES) {
      const template = configTemplate(preset, RULES, language);
      expect(readConfig(template, 'cchc.yaml')).toEqual({ extends: preset });
      const yaml = template.split('\n').map((line) => line.replace(/^# (?=(?: {2}| *-|[a-z]+:$))/u, ''));
      const config = readConfig(yaml.join('\n'), 'cchc.yaml');
      expect(Object.keys(config)).toEqual(['extends', 'rules', 'requirements', 'exceptions']);
      expect(Object.keys(config.rules!)).toHaveLength(RULES.filter((rule) => !rule.id.startsWith('local/')).length);
    }
  });
});

describe('patterns', () => {
  it.each([
    ['*.pdf', '2026/a.pdf', true],
    ['2026/*.pdf', '2026/a.pdf', true],
    ['2026/*.pdf', '2026/xa/a.pdf', false],
    ['2026/**', '2026/xa/a.pdf', true],
    ['**/du-thao/*', 'du-thao/a.pdf', true],
    ['*-{nhap,du-thao}.docx', 'b-nhap.docx', true],
    ['a?.pdf', 'ab.pdf', true],
    ['a.pdf', 'axpdf', false],
    ['Xã Bến*.docx', '2026\\Xã Bến Gỗ.docx', true],
  ])('%s on %s: %s', (pattern, path, expected) => expect(matchesPath(pattern, path)).toBe(expected));

  it.each([
    ['kinh phí|nguồn lực', 'Nguồn lực thực hiện', 'nguồn lực'],
    ['tổ chức * hiện', 'V. TỔ CHỨC VÀ THỰC HIỆN', 'tổ chức và thực hiện'],
    ['hoà giải', 'công tác hòa giải ở cơ sở', 'hòa giải'],
    ['phí', 'Phíc', null],
    ['một * hai', 'một. hai', null],
    ['.*', 'abc', null],
  ])('%s in %s: %s', (pattern, text, found) => expect(wordPattern(pattern).find(text)).toBe(found));
});
