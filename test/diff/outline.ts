/** Outlines written by hand, one fact a line, for tests of what stands behind reading. */
import { createHash } from 'node:crypto';
import type { OutlineJson, TargetJson } from '../../src/document/types.ts';

const WORDS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  eq: ['达到', ''],
  ge: ['达到', '以上'],
  gt: ['超过', ''],
  le: ['控制在', '以内'],
  lt: ['低于', ''],
  approx: ['达到', '左右'],
  range: ['达到', ''],
};

/**
 * Makes an outline from lines such as `城镇新增就业 ge 1.2万人=12000人 up by:2024-10 per:quarter of:城镇 role:result year:2023 key:… in:节名 say:确保`.
 * A value is its text, `=` and the number in its unit; `3-5个=3-5个` is a range, `X%=?%` is masked.
 */
export function outlineOf(year: number | null, ...lines: readonly string[]): OutlineJson {
  let text = '';
  const titles: string[] = [];
  const targets: TargetJson[] = [];
  const put = (s: string): { text: string; span: [number, number] } => {
    const start = text.length;
    text += s;
    return { text: s, span: [start, start + s.length] };
  };
  const title = put(year === null ? '工作计划' : `${year}年工作计划`);
  put('\n');
  for (const line of lines) {
    const [name = '', comparator = 'eq', quantity = '', ...rest] = line.trim().split(/\s+/);
    const more = new Map(rest.filter((r) => r.includes(':')).map((r) => [r.slice(0, r.indexOf(':')), r.slice(r.indexOf(':') + 1)]));
    const change = rest.includes('up') ? 'up' : rest.includes('down') ? 'down' : null;
    const home = more.get('in') ?? '工作目标';
    if (!titles.includes(home)) titles.push(home);
    const start = text.length;
    put(more.get('say') ?? '');
    const of = more.has('of') ? put(more.get('of') ?? '') : null;
    const indicator = put(name);
    put(change === 'up' ? '增长' : change === 'down' ? '下降' : (WORDS[comparator]?.[0] ?? ''));
    const [shown = '', read = shown] = quantity.split('=');
    const value = put(shown);
    put(`${WORDS[comparator]?.[1] ?? ''}。`);
    const m = /^(\?|-?[\d.]+)(?:-([\d.]+))?(.*)$/.exec(read);
    const low = m?.[1] === '?' ? null : Number(m?.[1]);
    const range = m?.[2] !== undefined;
    const by = more.get('by') ?? null;
    const own = more.has('year') ? Number(more.get('year')) : null;
    targets.push({
      id: `t-${createHash('sha256').update(`${line}${targets.length}`).digest('hex').slice(0, 12)}`,
      role: more.get('role') === 'result' ? 'result' : 'target',
      indicator: { ...indicator, key: more.get('key') ?? name },
      quantity: {
        ...value,
        value: range ? null : low,
        min: range ? low : null,
        max: range ? Number(m?.[2]) : null,
        unit: m?.[3] ?? '',
        comparator: comparator as TargetJson['quantity']['comparator'],
      },
      change: change === null ? null : { direction: change, basis: null },
      base: null,
      of,
      period: by === null && own === null && !more.has('per') ? null : { year: own, by, per: more.get('per') ?? null, text: null, span: null },
      section: `p1.${titles.indexOf(home) + 1}`,
      sentence: { text: text.slice(start), span: [start, text.length] },
      because: 'written by hand',
      flags: [],
      confidence: 'high',
    });
  }
  const whole: [number, number] = [0, text.length];
  return {
    schemaVersion: '1.0.0',
    generator: { name: 'plan-extract', version: '0.0.0', tokenizer: 'none' },
    source: {
      name: `${year ?? 'plan'}.txt`,
      format: 'txt',
      encoding: 'utf-8',
      bytes: 1,
      sha256: createHash('sha256').update(text).digest('hex'),
      length: text.length,
    },
    site: null,
    plans: [
      {
        id: 'p1',
        kind: 'plan',
        title,
        year: year === null ? null : { value: year, text: `${year}年`, span: [0, 5], masked: false },
        issuer: null,
        span: whole,
        blocks: [],
        sections: titles.map((t, i) => ({
          id: `p1.${i + 1}`,
          level: 1,
          marker: null,
          title: { text: t, span: whole },
          confidence: 'high',
          span: whole,
          blocks: [],
          sections: [],
        })),
        targets,
      },
    ],
    removed: [],
    repairs: [],
    readings: [],
    warnings: [],
  };
}
