/** Checks a layer against the shape: every wrong field with its place, what was expected, and the nearest right name. */
import type { z } from 'zod';
import { type Message, type Problem, UsageError } from '../../core/problem.ts';
import { nearest } from '../nearest.ts';
import type { FieldPath } from './lines.ts';
import type { Layer } from './load.ts';
import { configSchema } from './shape.ts';

/** All that is wrong with a configuration: `problem` is the first. */
class ConfigError extends UsageError {
  readonly problems: readonly Problem[];
  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems[0]);
    this.problems = problems;
  }
}

/** Throws ConfigError unless the layer has the shape. */
export function checkLayer(layer: Layer): void {
  const result = configSchema.safeParse(layer.values);
  if (result.success) return;
  const [first, ...more] = result.error.issues.flatMap((issue) => problemsOf(issue, layer));
  if (first) throw new ConfigError([first, ...more]);
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, layer: Layer): Problem[] {
  const path = issue.path.map((p) => (typeof p === 'number' ? p : String(p)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], namesAt(path), layer));
  const expected = expectation(issue);
  const field = fieldText(path);
  return [
    {
      code: 'config-value',
      message: { en: `${layer.place(path)}: ${field} should be ${expected.en}`, zh: `${layer.place(path)}\uff1a${field} 应为${expected.zh}` },
      next: { en: 'plan-extract schema config prints what a configuration may hold', zh: '用 plan-extract schema config 查看可用的配置' },
    },
  ];
}

function unknownKey(path: FieldPath, names: readonly string[], layer: Layer): Problem {
  const like = nearest(String(path.at(-1)), names);
  return {
    code: 'config-key',
    message: { en: `${layer.place(path)}: there is no key ${fieldText(path)}`, zh: `${layer.place(path)}\uff1a没有键 ${fieldText(path)}` },
    next: like
      ? { en: `did you mean ${fieldText([...path.slice(0, -1), like])}?`, zh: `是否想用 ${fieldText([...path.slice(0, -1), like])}\uff1f` }
      : { en: `it may hold: ${names.slice(0, 20).join(', ')}`, zh: `可用的键\uff1a${names.slice(0, 20).join('、')}` },
  };
}

function expectation(issue: Issue): Message {
  switch (issue.code) {
    case 'invalid_type':
      return { en: `${article(issue.expected)}`, zh: TYPES[issue.expected] ?? issue.expected };
    case 'invalid_value':
      if (issue.values.length === 1) return { en: String(issue.values[0]), zh: String(issue.values[0]) };
      return { en: `one of ${issue.values.map(String).join(', ')}`, zh: `以下之一\uff1a${issue.values.map(String).join('、')}` };
    case 'too_small':
      return issue.origin === 'string'
        ? { en: 'a text that is not empty', zh: '非空文本' }
        : { en: `at least ${issue.minimum}`, zh: `不小于 ${issue.minimum} 的数` };
    case 'too_big':
      return { en: `at most ${issue.maximum}`, zh: `不大于 ${issue.maximum} 的数` };
    case 'invalid_union': {
      const kinds = issue.errors.flatMap((e) => (e[0] ? [expectation(e[0])] : []));
      return { en: kinds.map((k) => k.en).join(', or '), zh: kinds.map((k) => k.zh).join('或') };
    }
    default:
      return { en: issue.message, zh: issue.message };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '键值对',
  record: '键值对',
};
const NAMED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};
const article = (type: string): string => NAMED[type] ?? type;

/** Names of the keys that the shape knows at a path. */
function namesAt(path: FieldPath): string[] {
  let at: unknown = configSchema;
  for (const step of path) {
    at = bare(at);
    const { shape, element, options } = at as { shape?: Record<string, unknown>; element?: unknown; options?: readonly unknown[] };
    at = typeof step === 'number' ? element : (shape?.[step] ?? options?.find((o) => (bare(o) as { shape?: Record<string, unknown> }).shape?.[step]));
  }
  const { shape } = (bare(at) ?? {}) as { shape?: Record<string, unknown> };
  return Object.keys(shape ?? {});
}

/** A schema without its optional(). */
function bare(schema: unknown): unknown {
  const s = schema as { unwrap?: () => unknown; shape?: unknown } | undefined;
  return s?.unwrap && !s.shape ? bare(s.unwrap()) : schema;
}

/** A field as one would write it for --set: limits.maxBytes, diff.indicators[0].match. */
const fieldText = (path: FieldPath): string => path.map((p, i) => (typeof p === 'number' ? `[${p}]` : i === 0 ? p : `.${p}`)).join('');
