/** SARIF 2.1.0, for code-scanning services and editors; its published types hold the structure at compile time. */
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { CheckedFile } from '../../check/check-report.ts';
import type { Finding } from '../../check/finding.ts';
import { basisIn } from '../../messages/our-phrases.ts';
import { RULE_WORDS, type RuleId } from '../../messages/rules/index.ts';
import type { At } from '../../plan/types.ts';
import type { CheckReporter, CheckReportOptions, ListedRule } from './formats.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

export const checkSarif: CheckReporter = (report, options) => {
  const { rules, language, version } = options;
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const results: Result[] = report.files.flatMap((file) => [
    ...file.findings.map((finding) => result(finding, file, ruleIndex)),
    ...file.suppressed.map(({ finding, suppression }) => ({
      ...result(finding, file, ruleIndex),
      suppressions: [{ kind: 'external' as const, justification: suppression.reason }],
    })),
  ]);
  const notifications = report.files
    .filter((file) => file.error !== null)
    .map((file) => ({
      level: 'error' as const,
      message: { text: file.error!.message },
      descriptor: { id: file.error!.code },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.file) } } }],
    }));
  const run: Run = {
    tool: { driver: { name: 'cchc', version, language, rules: rules.map((rule) => descriptor(rule, options)) } },
    language,
    columnKind: 'utf16CodeUnits',
    artifacts: report.files.map((file) => ({ location: { uri: uriOf(file.file) } })),
    invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
    results,
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptor({ id, level, tier, basis }: ListedRule, { language }: CheckReportOptions): ReportingDescriptor {
  const words = RULE_WORDS[id as RuleId][language];
  return {
    id,
    shortDescription: { text: words.title },
    fullDescription: { text: words.why },
    help: { text: basis === null ? words.why : `${words.why} (${basisIn(language, basis)})` },
    defaultConfiguration: { level: LEVELS[level] },
    properties: { tier, tags: [id.split('/')[0]!] },
  };
}

function result(finding: Finding, { file }: CheckedFile, ruleIndex: ReadonlyMap<string, number>): Result {
  const text = finding.suggestion ? `${finding.message} → ${finding.suggestion}` : finding.message;
  const related = finding.related.filter((place) => place.at.length > 0);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule) ?? -1,
    level: LEVELS[finding.level],
    message: { text },
    locations: [location(file, finding.at, finding.evidence, finding.where)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...location(file, place.at, place.evidence, null),
        message: { text: place.note || place.evidence },
      })),
    }),
    partialFingerprints: { 'cchc/v1': finding.fingerprint },
    properties: { confidence: finding.confidence, basis: finding.basis },
  };
}

/** Lines are those of the canonical text that `cchc text` prints. */
function location(file: string, at: At, evidence: string | null, where: string | null): Location {
  const [first] = at;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(first && { region: { startLine: first.line, ...(evidence !== null && { snippet: { text: evidence } }) } }),
    },
    ...(where && { logicalLocations: [{ fullyQualifiedName: where }] }),
  };
}

/** A relative reference as it is, a path from the root as a file URI. */
function uriOf(path: string): string {
  const portable = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const drive = /^([a-z])%3A\//iu.exec(portable);
  if (drive) return `file:///${drive[1]}:/${portable.slice(drive[0].length)}`;
  return portable.startsWith('/') ? `file://${portable}` : portable;
}
