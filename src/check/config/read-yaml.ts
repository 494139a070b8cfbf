/** YAML against a schema; what does not fit is told with the line on which its author wrote it. */
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ConfigError, type ConfigProblem } from './config-error.ts';

export function readYaml<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.infer<Schema> {
  const source = text.replace(/^\uFEFF/u, '');
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const told: Tell = (problem, data, known, range, others = []) => {
    const { line, col } = lines.linePos(Math.min(range[0], source.length));
    const sourceLine = (source.split('\n')[line - 1] ?? '').replace(/\r$/u, '');
    const length = Math.max(1, Math.min(range[1] - range[0], sourceLine.length - col + 1));
    return new ConfigError(problem, data, known, { file, line, column: col, length, sourceLine }, others);
  };
  const [syntax] = document.errors;
  if (syntax) throw told('syntax', { reason: syntax.message, code: syntax.code }, [], syntax.pos);
  const result = schema.safeParse(toPlain(document));
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues.flatMap((issue) => asWritten(document, schema, deepest(issue)));
  throw told(
    ...first!,
    others.map((fault) => told(...fault)),
  );
}

type Fault = [problem: ConfigProblem, data: Record<string, string>, known: readonly string[], range: Range];
type Tell = (...fault: [...Fault, others?: readonly ConfigError[]]) => ConfigError;

/** What an issue says of the words that its author wrote. */
function asWritten(document: Document, schema: z.ZodType, issue: Issue): Fault[] {
  const place = rangeOf(document, issue.path);
  if (issue.code !== 'unrecognized_keys') return [asValue(document, issue, place)];
  const problem = issue.path.at(-1) === 'rules' ? 'unknown-rule' : 'unknown-key';
  const known = knownKeys(schema, issue.path);
  return issue.keys.map((key) => [problem, { key }, known, keyRange(document, issue.path, key) ?? place]);
}

function asValue(document: Document, issue: Issue, place: Range): Fault {
  const value = document.getIn(issue.path);
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      return value === undefined
        ? ['missing-key', { key: String(issue.path.at(-1)) }, [], rangeOf(document, issue.path.slice(0, -1))]
        : ['unknown-value', { value: printed(value), expected: known.join(', ') }, known, place];
    }
    case 'invalid_type':
      return value === undefined
        ? ['missing-key', { key: String(issue.path.at(-1)) }, [], rangeOf(document, issue.path.slice(0, -1))]
        : ['wrong-type', { value: printed(value), expected: issue.expected }, [], place];
    case 'invalid_format':
      return /indicators/u.test(issue.path.join('.'))
        ? ['wrong-comparison', { value: printed(value) }, [], place]
        : ['wrong-date', { value: printed(value) }, [], place];
    case 'custom': {
      const known = issue.params?.known;
      if (!Array.isArray(known)) return ['invalid', { value: printed(value) }, [], place];
      // "ontime >= 98": the name alone is looked for among those known.
      const name = printed(value).split(/\s/u)[0]!;
      return ['unknown-value', { value: name, expected: known.join(', ') }, known.map(String), place];
    }
    default:
      return ['invalid', { value: printed(value) }, [], place];
  }
}

type Range = readonly [number, number];
type Path = PropertyKey[];
type Issue = z.core.$ZodIssue;

/** An empty file is an empty configuration. */
function toPlain(document: Document): unknown {
  return document.toJS({ maxAliasCount: 100 }) ?? {};
}

/** Of a choice between forms, the one that its author seems to have meant: where most of it fits. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const first = issue.errors.flatMap((branch) => (branch[0] ? [deepest(branch[0])] : []));
  const weight = (candidate: Issue): number =>
    (candidate.path.length > 0 || candidate.code === 'unrecognized_keys' ? 3 : 0) +
    (candidate.code === 'invalid_type' ? 0 : 1);
  const best = first.toSorted((a, b) => weight(b) - weight(a))[0];
  return best ? { ...best, path: [...issue.path, ...best.path] } : issue;
}

function rangeOf(document: Document, path: Path): Range {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return [0, 1];
}

function keyRange(document: Document, path: Path, key: string): Range | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key: own }) => isScalar(own) && String(own.value) === key);
  const range = (pair?.key as Node | undefined)?.range;
  return range ? [range[0], range[1]] : null;
}

function printed(value: unknown): string {
  const plain = isNode(value) ? value.toString().trim() : typeof value === 'string' ? value : JSON.stringify(value);
  return (plain ?? '').length > 60 ? `${plain!.slice(0, 60)}…` : (plain ?? '');
}

/** The keys that would have been right at a place of the schema. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let here: z.core.$ZodType = schema;
  for (const step of path) here = inside(here, step) ?? here;
  return Object.keys(shapeOf(here) ?? {});
}

function inside(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | null {
  const bare = unwrap(schema);
  const def = bare._zod.def as { type: string; element?: z.core.$ZodType; options?: readonly z.core.$ZodType[] };
  if (def.type === 'array') return def.element ?? null;
  if (def.type === 'union') return def.options?.find((option) => shapeOf(option)?.[String(step)]) ?? null;
  return shapeOf(bare)?.[String(step)] ?? null;
}

function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | null {
  const def = unwrap(schema)._zod.def as {
    type: string;
    shape?: Record<string, z.core.$ZodType>;
    options?: readonly z.core.$ZodType[];
  };
  if (def.type === 'union') return def.options?.map(shapeOf).find((shape) => shape !== null) ?? null;
  return def.shape ?? null;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  return def.type === 'optional' && def.innerType ? unwrap(def.innerType) : schema;
}
