import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import known from './recheck-known.json' with { type: 'json' };

/** Runs recheck over every pattern of the project: those written in its sources, and those that it makes from its data while it loads and reads a document. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly from: string;
}

const SRC = join(import.meta.dirname, '../../src');

function literals(): Pattern[] {
  const out: Pattern[] = [];
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const regex = (node as { regex?: { pattern: string; flags: string } | null }).regex;
      if (regex) out.push({ source: regex.pattern, flags: regex.flags, from: file });
      for (const child of Object.values(node)) visit(child);
    };
    visit(parseAst(readFileSync(join(SRC, file), 'utf8'), { lang: 'ts' }));
  }
  return out;
}

const SAMPLE = '某区卫生局2024年工作计划\n一、主要任务\n1、建档率达100%\uFF0C2025年10月底前新建3所。\n二、工作要求\n(一)加强领导\n第1页/共4页\n';

/** Loads the project with an eye on RegExp, and reads a document with it. */
async function made(): Promise<Pattern[]> {
  const out: Pattern[] = [];
  const Original = globalThis.RegExp;
  const note = (args: unknown[]): void => {
    const [source, flags] = args;
    out.push({
      source: source instanceof Original ? source.source : String(source),
      flags: String(flags ?? (source instanceof Original ? source.flags : '')),
      from: new Error().stack?.split('\n').find((l) => l.includes('/src/')) ?? '',
    });
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args, self) => {
      note(args);
      return Reflect.construct(target, args, self);
    },
    apply: (target, self, args) => {
      note(args);
      return Reflect.apply(target, self, args);
    },
  });
  try {
    const { extract } = await import('../../src/extract.ts');
    await extract(new TextEncoder().encode(SAMPLE), { name: 'sample.txt' });
    await import('../../src/diff/kinds.ts');
  } finally {
    globalThis.RegExp = Original;
  }
  return out.filter((p) => p.from !== '' && !p.from.includes('node_modules'));
}

/** Has the pattern a repeat without an upper bound? One with none does a bounded amount of work at each character: it is linear as it stands. */
function unbounded(source: string): boolean {
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (inClass) inClass = c !== ']';
    else if (c === '[') inClass = true;
    else if (c === '*' || c === '+' || (c === '{' && /^\{\d+,\}/.test(source.slice(i, i + 8)))) return true;
  }
  return false;
}

/** Patterns that recheck warns of, and why each may stand. */
const KNOWN = new Map((known as { pattern: string; why: string }[]).map((row) => [row.pattern, row.why]));

describe('no pattern is over linear time', () => {
  it('recheck finds none that can be attacked', { timeout: 600_000 }, async () => {
    const all = new Map([...literals(), ...(await made())].map((p) => [`/${p.source}/${p.flags}`, p]));
    const bad: string[] = [];
    for (const [shown, p] of all) {
      if (!unbounded(p.source)) continue;
      const flags = p.flags.replace(/[dv]/g, '');
      const quick = checkSync(p.source, flags, { timeout: 10_000 });
      // On a busy machine it may run out of time, which says nothing of the pattern.
      const result = quick.status === 'unknown' ? checkSync(p.source, flags, { timeout: 60_000 }) : quick;
      if (result.status === 'safe') continue;
      if (!KNOWN.has(shown)) bad.push(`${p.from}: ${result.status} ${result.status === 'vulnerable' ? result.complexity.summary : ''} ${shown}`);
    }
    expect(all.size).toBeGreaterThan(50);
    expect(bad).toEqual([]);
    // A reason for a pattern that is gone, or mended, says nothing any more.
    expect([...KNOWN.keys()].filter((shown) => !all.has(shown))).toEqual([]);
  });

  it('a repeat without an end is told from one with', () => {
    expect(['a+', '(?:ab)*', 'a{2,}', '[+]+'].every(unbounded)).toBe(true);
    expect(['a{1,3}', '[*+]', '\\*\\+', 'a?', '(?:a|b)'].some(unbounded)).toBe(false);
  });
});
