/** What a person reads of a rule, in one language. */
export interface RuleWords {
  /** One line for lists: what the rule looks for. */
  title: string;
  /** Why it matters, for the rule's page. */
  why: string;
  /** What was found and what was expected; `data` are the values that the rule gives with its finding. */
  message: (data: Record<string, string | number>) => string;
  /** What would mend it, where that can be said in general. */
  suggestion?: (data: Record<string, string | number>) => string | null;
}

/** Both languages side by side: a missing translation is a type error. */
export interface Bilingual {
  vi: RuleWords;
  en: RuleWords;
}
