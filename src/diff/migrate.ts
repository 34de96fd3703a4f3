/** Outlines of other schema versions → the present one, or a problem that says why not. Never compared blindly. */
import type { Problem } from '../core/problem.ts';
import { type OutlineJson, outlineSchema, SCHEMA_VERSION } from '../document/types.ts';

type Json = { [key: string]: unknown };

/** Takes a parsed JSON value for an outline of whatever version. Older ones are brought up to date; fields that a newer 1.x added are left out. */
export function migrate(value: unknown): OutlineJson | Problem {
  if (!isObject(value) || typeof value.schemaVersion !== 'string') return invalid('(root)', 'it has no schemaVersion');
  const [major = -1, minor = -1] = value.schemaVersion.split('.').map((n) => (/^\d{1,6}$/.test(n) ? Number(n) : -1));
  const [ours = 0, oursMinor = 0] = SCHEMA_VERSION.split('.').map(Number);
  if (major < 0 || minor < 0) return invalid('schemaVersion', `${value.schemaVersion} is no version`);
  if (major > ours) return newer(value.schemaVersion);
  const copy = structuredClone(value);
  if (major === 0) fromBefore1(copy);
  copy.schemaVersion = SCHEMA_VERSION;
  return check(copy, major === ours && minor > oursMinor);
}

/** Checks the shape. Unknown fields are dropped where a newer version may have added them, else they are faults. */
function check(copy: Json, lenient: boolean): OutlineJson | Problem {
  for (let round = 0; round < 20; round++) {
    const r = outlineSchema.safeParse(copy);
    if (r.success) return r.data;
    const added = r.error.issues.filter((i) => i.code === 'unrecognized_keys');
    const first = r.error.issues.find((i) => i.code !== 'unrecognized_keys') ?? r.error.issues[0];
    if (!lenient || added.length < r.error.issues.length) return invalid(first?.path.join('.') || '(root)', first?.message ?? '');
    for (const i of added) {
      const at = i.path.reduce<unknown>((node, key) => (node as Json)[key as string], copy) as Json;
      for (const key of i.keys) delete at[key];
    }
  }
  return invalid('(root)', 'too many unknown fields');
}

/**
 * 0.x had no readings, issuers, bases of change, or grades of headings; `of` was a bare word and `change` a bare direction.
 * What can't be known is set to the value that says so.
 */
function fromBefore1(outline: Json): void {
  const generator = outline.generator;
  if (isObject(generator)) generator.tokenizer ??= 'unknown';
  for (const list of ['removed', 'repairs', 'readings', 'warnings']) outline[list] ??= [];
  outline.site ??= null;
  for (const plan of objects(outline.plans)) {
    for (const field of ['issuer', 'title', 'year']) plan[field] ??= null;
    for (const field of ['blocks', 'sections', 'targets']) plan[field] ??= [];
    for (const target of objects(plan.targets)) targetBefore1(target);
    const queue = [...objects(plan.sections)];
    for (let s = queue.pop(); s; s = queue.pop()) {
      s.confidence ??= s.marker ? 'high' : 'low';
      s.marker ??= null;
      s.title ??= null;
      s.blocks ??= [];
      s.sections ??= [];
      if (isObject(s.marker)) s.marker.generated ??= false;
      queue.push(...objects(s.sections));
    }
  }
}

function targetBefore1(target: Json): void {
  target.flags ??= [];
  target.because ??= 'not told';
  target.confidence ??= 'medium';
  for (const field of ['base', 'of', 'period', 'change']) target[field] ??= null;
  if (target.change === 'up' || target.change === 'down') target.change = { direction: target.change, basis: null };
  if (isObject(target.change)) target.change.basis ??= null;
  if (isObject(target.period)) for (const field of ['year', 'by', 'per', 'text', 'span']) target.period[field] ??= null;
  if (typeof target.of === 'string') target.of = placed(target.of, target.sentence);
  const indicator = target.indicator;
  if (isObject(indicator)) indicator.key ??= indicator.text;
}

/** A bare word with its place in the sentence; null when it isn't there. */
function placed(word: string, sentence: unknown): Json | null {
  if (!isObject(sentence) || typeof sentence.text !== 'string' || !Array.isArray(sentence.span)) return null;
  const at = sentence.text.indexOf(word);
  const start = Number(sentence.span[0]) + at;
  return at < 0 || word === '' ? null : { text: word, span: [start, start + word.length] };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const invalid = (where: string, why: string): Problem => ({
  code: 'not-an-outline',
  status: 'invalid',
  message: { en: `it is no outline at ${where}: ${why}`, zh: `在 ${where} 处不是有效的大纲\uff1a${why}` },
  next: { en: 'plan-extract validate tells all that is wrong with it', zh: '用 plan-extract validate 查看全部问题' },
});

const newer = (version: string): Problem => ({
  code: 'schema-newer',
  status: 'unsupported',
  message: { en: `outline of schema ${version}; this program knows ${SCHEMA_VERSION}`, zh: `大纲的结构版本为 ${version}\uff0c本程序只支持 ${SCHEMA_VERSION}` },
  next: { en: 'update plan-extract, or compare the documents themselves', zh: '请升级 plan-extract\uff0c或直接比较原文档' },
});
