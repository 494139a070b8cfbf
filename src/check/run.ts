/** Runs the rules over a plan and makes findings of what they yield. */
import { hash } from 'node:crypto';
import { NO_LATIN } from '../language/letters.ts';
import { basisOn } from '../messages/bases-by-date.ts';
import { phraseIn } from '../messages/our-phrases.ts';
import { RULE_WORDS, type RuleId } from '../messages/rules/index.ts';
import type { Plan } from '../plan/types.ts';
import { isOfTornTable } from './doubted-tables.ts';
import type { Finding, FindingLevel } from './finding.ts';
import type { Draft, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface CheckOptions {
  language?: 'vi' | 'en';
  /** Levels by rule; "off" leaves it out, a level turns an optional rule on. */
  levels?: Readonly<Record<string, FindingLevel | 'off'>>;
  /** Options by rule, merged over the rule's defaults. */
  options?: Readonly<Record<string, object>>;
  rules?: readonly Rule[];
}

/** All findings of one plan, in the order of the document; absences, which stand nowhere, come first. */
export function checkPlan(plan: Plan, options: CheckOptions = {}): Finding[] {
  const { language = 'vi' } = options;
  const subject = subjectOf(plan);
  const findings: Finding[] = [];
  for (const rule of options.rules ?? RULES) {
    const level = options.levels?.[rule.id];
    if (level === 'off' || (rule.optional && level === undefined)) continue;
    if (rule.ofAnnualPlans && subject.isOtherDocument) continue;
    const ruleOptions = { ...(rule.defaults as object | undefined), ...options.options?.[rule.id] };
    for (const draft of rule.check(subject, ruleOptions)) {
      findings.push(findingOf(rule, draft, subject, level, language));
    }
  }
  findings.sort((a, b) => (a.at[0]?.start ?? -1) - (b.at[0]?.start ?? -1));
  putFingerprints(findings);
  return language === 'vi' ? findings : findings.map((finding) => inLanguage(finding, language));
}

function findingOf(
  rule: Rule,
  draft: Draft,
  subject: Subject,
  level: FindingLevel | undefined,
  language: 'vi' | 'en',
): Finding {
  const isDoubted = subject.fromOcr || isOfTornTable(subject, rule.id, draft);
  const words = RULE_WORDS[rule.id][language];
  const data = draft.data ?? {};
  return {
    rule: rule.id,
    level: level ?? asReadFrom(subject, draft.level ?? rule.level, isDoubted),
    message: words.message(data),
    actual: draft.actual ?? null,
    expected: draft.expected ?? null,
    evidence: draft.evidence ?? null,
    where: draft.where ?? null,
    section: draft.at?.[0] ? subject.chapterOf(draft.at) : null,
    basis: basisOn(language, rule.basis, subject.date?.iso ?? null),
    suggestion: draft.suggestion !== undefined ? draft.suggestion : (words.suggestion?.(data) ?? null),
    confidence: isDoubted ? 'doubtful' : (draft.confidence ?? 'sure'),
    fingerprint: '',
    at: draft.at ?? [],
    related: draft.related ?? [],
  };
}

/** Rules name places in Vietnamese, as the fingerprint has them whatever the reader's language. */
function inLanguage(finding: Finding, language: 'en'): Finding {
  const { where, expected, related } = finding;
  return {
    ...finding,
    where: phraseIn(language, where),
    expected: OUR_EXPECTATIONS.has(finding.rule) ? phraseIn(language, expected) : expected,
    related: related.map((place) => ({ ...place, note: phraseIn(language, place.note) })),
  };
}

/** The rules that expect something in our words; the others expect what the document should print. */
const OUR_EXPECTATIONS: ReadonlySet<string> = new Set<RuleId>([
  'section/missing',
  'numbering/style',
  'task/deadline-year',
  'reference/no-superior',
]);

/** Of a scan nobody can say whether the author or the reader erred: each level counts one lower; in a torn table it is no more than a hint. */
function asReadFrom({ fromOcr }: Subject, level: FindingLevel, isDoubted: boolean): FindingLevel {
  if (!isDoubted) return level;
  return fromOcr && level === 'error' ? 'warning' : 'info';
}

/** Rule, place by label and the quoted words make the fingerprint: offsets and pages move with edits elsewhere. */
function putFingerprints(findings: readonly Finding[]): void {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const quote = (finding.evidence ?? '').toLowerCase().replace(SIGNS, ' ').trim();
    const key = [finding.rule, finding.evidence === null ? finding.where : '', quote].join('\u0000');
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    finding.fingerprint = hash('sha256', `${key}\u0000${occurrence}`).slice(0, 16);
  }
}

/** Nearly every sign between words is one blank: only the others are written anew. */
const SIGNS = new RegExp(`${NO_LATIN}(?:[^\\p{L}\\p{N}%]{2,}|[^\\p{L}\\p{N}% ])`, 'gu');
