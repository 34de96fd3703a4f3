/** Makes the rules ready to run: patterns compiled, literals gathered for one pass, lines to compare in a map. */
import { anyIn, charSet, has, SPACES } from '../core/charset.ts';
import type { Site } from '../core/model.ts';
import type { CleanRules, Rule, SiteRules } from '../rules/read.ts';
import words from '../rules/sites/words.json' with { type: 'json' };
import { siteFiles } from '../rules/sites.ts';
import { countFields, countWords, wordsOf } from './line-shapes.ts';
import { literalFinder } from './literals.ts';

/** A rule with the name under which removals are recorded: `site/zhuangpeitu/slogan`, or `preview/caption` for a kind. */
export interface Ready {
  readonly name: string;
  readonly why: string;
  readonly where: Rule['where'];
  readonly from: Rule['from'];
  readonly near: Rule['near'];
  readonly opens: Rule['opens'];
  /** null for a kind's rule, which always holds. */
  readonly site: Site | null;
  /** Anchored at both ends for a line; sticky for `inline`. */
  readonly pattern: RegExp | null;
  /** Does a whole line, folded, have the rule's shape or pattern? */
  readonly fits: (line: string) => boolean;
}

/** What a literal stands for. */
interface Use {
  readonly rule: Ready | null;
  readonly sign: Site | null;
  /** Wording class of the scorer: `strong` is hardly ever a plan's, `weak` may be, `plan` speaks for a plan. */
  readonly word: 'strong' | 'weak' | 'plan' | null;
}

export interface Compiled {
  readonly rules: readonly Ready[];
  readonly literals: readonly string[];
  /** By the literal's number. */
  readonly uses: readonly (readonly Use[])[];
  /** Whole lines, less bullets, with the rules that take them. */
  readonly exact: ReadonlyMap<string, readonly Ready[]>;
  readonly find: ReturnType<typeof literalFinder>;
}

let builtin: Compiled | undefined;
const users = new WeakMap<CleanRules, Compiled>();

/** The built-in rules and the user's, ready to run. Each set is made once. */
export function compiled(user?: CleanRules): Compiled {
  if (user && user.sites.length > 0) {
    const ready = users.get(user) ?? compile([...user.sites, ...siteFiles()]);
    users.set(user, ready);
    return ready;
  }
  builtin ??= compile(siteFiles());
  return builtin;
}

/** Compiles site files, named sites and kinds alike. */
export function compile(sites: readonly SiteRules[]): Compiled {
  const rules: Ready[] = [];
  const uses = new Map<string, Use[]>();
  const exact = new Map<string, Ready[]>();
  const use = (literal: string, { rule = null, sign = null, word = null }: Partial<Use>): void => {
    const what: Use = { rule, sign, word };
    const list = uses.get(literal);
    if (list) list.push(what);
    else uses.set(literal, [what]);
  };
  for (const file of sites) {
    const site = file.name === undefined ? null : { id: file.id, name: file.name };
    if (site) for (const sign of file.signs ?? []) use(sign, { sign: site });
    for (const rule of file.rules) {
      const pattern = patternOf(rule);
      const { why, where, from, near, opens } = rule;
      const ready: Ready = { name: `${site ? 'site/' : ''}${file.id}/${rule.id}`, why, where, from, near, opens, site, pattern, fits: fitsOf(rule, pattern) };
      rules.push(ready);
      if (rule.pattern === undefined && rule.shape === undefined && rule.where !== 'inline') {
        for (const line of rule.has) exact.set(bareLine(line), [...(exact.get(bareLine(line)) ?? []), ready]);
      } else for (const literal of rule.has) if (literal.length > 1) use(literal, { rule: ready });
    }
  }
  for (const word of ['strong', 'weak', 'plan'] as const) for (const literal of words[word]) use(literal, { word });
  const literals = [...uses.keys()];
  return { rules, literals, uses: literals.map((l) => uses.get(l) ?? []), exact, find: literalFinder(literals) };
}

function fitsOf(rule: Rule, pattern: RegExp | null): (line: string) => boolean {
  if (pattern) return (line) => pattern.test(line);
  const words = wordsOf(rule.has);
  const min = rule.min ?? 2;
  if (rule.shape === 'words') return (line) => countWords(line, words) >= min;
  if (rule.shape === 'fields') return (line) => countFields(line, words) >= min;
  return () => false;
}

function patternOf(rule: Rule): RegExp | null {
  if (rule.pattern === undefined) return null;
  return rule.where === 'inline' ? new RegExp(rule.pattern, 'y') : new RegExp(`^(?:${rule.pattern})$`);
}

/** Bullets, brackets and arrows around a line, and those that stand before it alone; a private character is a bullet of a lost font. */
const AROUND = '•·●>»|│¦\u25B2\u25BC[]【】()「」<>:.~-';
const BEFORE = `${AROUND}○◆◇■□▪▫►▶▷*+◎☆★\u25BA`;
const oneOf = (chars: string): string => `[\\s${chars.replace(/[[\]-]/g, '\\$&')}\\uF000-\\uF0FF]`;
const LEAD = new RegExp(`^${oneOf(BEFORE)}{1,20}`);
const TRAIL = new RegExp(`${oneOf(AROUND)}{1,20}$`);
const EDGES = charSet(BEFORE);
const isEdge = (c: number): boolean => has(EDGES, c) || has(SPACES, c) || (c >= 0xf000 && c <= 0xf0ff);

/** A folded line less the bullets, brackets and arrows around it: what an exact rule compares. */
export function bareLine(line: string): string {
  // Most lines have none of them.
  const led = isEdge(line.charCodeAt(0)) ? line.replace(LEAD, '') : line;
  const bare = isEdge(led.charCodeAt(led.length - 1)) ? led.replace(TRAIL, '') : led;
  return anyIn(bare, SPACES) ? bare.replace(/\s{2,40}/g, ' ') : bare;
}
