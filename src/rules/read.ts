/** The rules that cleaning works with: their shape, the check of a file that someone wrote, and the built-in list. */
import { UsageError } from '../core/problem.ts';

/**
 * Where a rule applies.
 * `line`: a whole line, anywhere. `head`, `tail`: a whole line before the first, after the last line of the plan; `edge`: either. `inline`: words inside a line.
 */
type Where = 'head' | 'tail' | 'edge' | 'line' | 'inline';

/** One kind of text that a site adds. Everything is matched on the folded text, so patterns need ASCII punctuation only. */
export interface Rule {
  readonly id: string;
  /** Why this is not the plan's, in a sentence. */
  readonly why: string;
  readonly where: Where;
  /**
   * With a pattern: literals of two characters or more, one of which must be there before the pattern is tried, which keeps the scan linear.
   * Without: the lines themselves.
   */
  readonly has: readonly string[];
  /**
   * For whole lines: must match the line, less blanks and bullets around it. For `inline`: is tried where a literal of `has` begins.
   * Without one, a line must be one of `has`, or the literal itself is taken out.
   */
  readonly pattern?: string;
  /**
   * In place of a pattern, for whole lines made of the words of `has`: `words` is nothing but them and what parts them (【打印】【关闭】),
   * `fields` is each with a short value (发布时间:… 来源:…). `min` says how many there must be, 2 unless told.
   */
  readonly shape?: 'words' | 'fields';
  readonly min?: number;
  /**
   * For `inline`: what is taken begins after the last sentence end before the literal (`sentence`), at the last 《 (`title`),
   * or with the sentences that lead up to it from the line's start or a title there (`lead`).
   */
  readonly from?: 'sentence' | 'title' | 'lead';
  /** For `inline`: only within the first or the last thousand characters of the page. */
  readonly near?: 'head' | 'tail' | 'edge';
  /** What follows the line is taken too, as long as it is a list of titles (`titles`), or anything but plan text (`tail`). */
  readonly opens?: 'titles' | 'tail';
  /** Lines, or stretches in brackets ⟦…⟧ of a line, that the rule takes. */
  readonly removes: readonly string[];
  /** Lines that look alike and stay. */
  readonly keeps: readonly string[];
}

/** A site's rules, or those of a kind of page (then with no name and no signs, and always in force). */
export interface SiteRules {
  readonly id: string;
  /** The site's name as its pages write it; absent for a kind. */
  readonly name?: string;
  /** Words that give the site away: its name, its host. Its rules hold only where one is found near the head or the tail. */
  readonly signs?: readonly string[];
  readonly rules: readonly Rule[];
}

/** The user's rules; they come beside the built-in ones and are tried first. */
export interface CleanRules {
  readonly sites: readonly SiteRules[];
}

const WHERE: readonly Where[] = ['head', 'tail', 'edge', 'line', 'inline'];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '': ['$schema', 'id', 'name', 'signs', 'note', 'rules'],
  rules: ['id', 'why', 'where', 'has', 'pattern', 'shape', 'min', 'from', 'near', 'opens', 'removes', 'keeps'],
};
const ID = /^[a-z0-9][a-z0-9-]{0,60}$/;

/**
 * Checks a site file's JSON and returns it typed.
 * @param path the file's name, for the message
 * @throws UsageError `rules-invalid`, naming the field that is wrong (`rules[2].has`) and what was expected there
 */
export function parseSiteFile(json: unknown, path: string): SiteRules {
  const check = new Check(path);
  const file = check.object(json, '');
  const name = check.optionalText(file, 'name', 'name');
  const signs = file.signs === undefined ? undefined : check.texts(file.signs, 'signs', 2);
  const rules = check.list(file.rules, 'rules').map((r, i) => check.rule(r, `rules[${i}]`));
  const ids = rules.map((r) => r.id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (twice >= 0) check.fail(`rules[${twice}].id`, `an id of its own; «${ids[twice]}» is taken`, `不重复的 id\uff1b«${ids[twice]}» 已被使用`);
  return { id: check.id(file.id, 'id'), ...(name === undefined ? {} : { name }), ...(signs === undefined ? {} : { signs }), rules };
}

class Check {
  readonly #path: string;
  constructor(path: string) {
    this.#path = path;
  }

  fail(field: string, en: string, zh: string): never {
    throw new UsageError({
      code: 'rules-invalid',
      message: { en: `${this.#path}: ${field || '(root)'} should be ${en}`, zh: `${this.#path}\uff1a${field || '\uff08根\uff09'} 应为${zh}` },
      next: { en: 'compare with a built-in site: plan-extract rules show preview', zh: '可对照内置规则\uff1aplan-extract rules show preview' },
    });
  }

  object(value: unknown, field: string, kind = ''): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail(field, 'an object', '一个对象');
    const known = FIELDS[kind] ?? [];
    const odd = Object.keys(value).find((k) => !known.includes(k));
    if (odd !== undefined) this.fail(field ? `${field}.${odd}` : odd, `absent: known fields are ${known.join(', ')}`, `空\uff1a已知字段为 ${known.join('、')}`);
    return value as Readonly<Record<string, unknown>>;
  }

  text(value: unknown, field: string): string {
    return typeof value === 'string' && value.trim() !== '' ? value : this.fail(field, 'a text that is not empty', '非空文本');
  }

  optionalText(file: Readonly<Record<string, unknown>>, key: string, field: string): string | undefined {
    return file[key] === undefined ? undefined : this.text(file[key], field);
  }

  id(value: unknown, field: string): string {
    const text = this.text(value, field);
    return ID.test(text) ? text : this.fail(field, 'lower-case letters, digits and dashes', '小写字母、数字与连字符');
  }

  list(value: unknown, field: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.fail(field, 'a list', '一个列表');
  }

  texts(value: unknown, field: string, min = 1): string[] {
    return this.list(value, field).map((v, i) => {
      const text = this.text(v, `${field}[${i}]`);
      return text.length >= min ? text : this.fail(`${field}[${i}]`, `at least ${min} characters`, `至少 ${min} 个字符`);
    });
  }

  count(value: unknown, field: string): number {
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : this.fail(field, 'a whole number above 0', '正整数');
  }

  oneOf<T extends string>(value: unknown, field: string, words: readonly T[]): T {
    return words.find((w) => w === value) ?? this.fail(field, `one of ${words.join(', ')}`, `以下之一\uff1a${words.join('、')}`);
  }

  rule(value: unknown, field: string): Rule {
    const r = this.object(value, field, 'rules');
    const pattern = this.optionalText(r, 'pattern', `${field}.pattern`);
    if (pattern !== undefined) this.pattern(pattern, `${field}.pattern`);
    const where = this.oneOf(r.where, `${field}.where`, WHERE);
    const has = this.texts(r.has, `${field}.has`, pattern === undefined && where !== 'inline' ? 1 : 2);
    if (has.length === 0) this.fail(`${field}.has`, 'a list with at least one literal', '至少含一个字面量的列表');
    const removes = this.texts(r.removes, `${field}.removes`);
    if (removes.length === 0) this.fail(`${field}.removes`, 'a list with at least one example', '至少含一个示例的列表');
    return {
      id: this.id(r.id, `${field}.id`),
      why: this.text(r.why, `${field}.why`),
      where,
      has,
      ...(pattern === undefined ? {} : { pattern }),
      ...(r.shape === undefined ? {} : { shape: this.oneOf(r.shape, `${field}.shape`, ['words', 'fields'] as const) }),
      ...(r.min === undefined ? {} : { min: this.count(r.min, `${field}.min`) }),
      ...(r.from === undefined ? {} : { from: this.oneOf(r.from, `${field}.from`, ['sentence', 'title', 'lead'] as const) }),
      ...(r.near === undefined ? {} : { near: this.oneOf(r.near, `${field}.near`, ['head', 'tail', 'edge'] as const) }),
      ...(r.opens === undefined ? {} : { opens: this.oneOf(r.opens, `${field}.opens`, ['titles', 'tail'] as const) }),
      removes,
      keeps: r.keeps === undefined ? [] : this.texts(r.keeps, `${field}.keeps`),
    };
  }

  /** A pattern must compile, and repeat without bound nowhere: documents are hostile. */
  pattern(source: string, field: string): void {
    try {
      new RegExp(source, 'u');
    } catch (e) {
      this.fail(field, `a regular expression (${e instanceof Error ? e.message : 'it does not compile'})`, '合法的正则表达式');
    }
    const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
    if (/[*+]|\{\d+,\}/.test(bare)) this.fail(field, 'bounded: write {0,40} in place of *, + and {1,}', '有界的\uff1a请用 {0,40} 代替 *、+ 与 {1,}');
  }
}
