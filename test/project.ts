import type { OutlineJson, PlanJson, QuantityJson, SectionJson, TargetJson } from '../src/index.ts';

/**
 * Writes an outline the way a person would jot it down, for expectations that are written and read by hand:
 * what is gone, then plan by plan its title, year, headings, and below each heading its targets (T) and results (R).
 */
export function project(outline: OutlineJson): string {
  const out = [`site ${outline.site?.id ?? '-'}`, ...gone(outline), ...outline.plans.flatMap(planLines)];
  return `${out.join('\n')}\n`;
}

/** Removed stretches, neighbours joined, each as its first and last ten characters. */
function gone(outline: OutlineJson): string[] {
  const runs: { end: number; text: string }[] = [];
  for (const r of outline.removed) {
    const text = r.text.replace(/\s/g, '');
    const last = runs.at(-1);
    if (text === '') continue;
    if (last && r.span[0] - last.end <= 6 && outline.plans.every((p) => !covers(p, last.end, r.span[0])))
      Object.assign(last, { end: r.span[1], text: last.text + text });
    else runs.push({ end: r.span[1], text });
  }
  return runs.map(({ text }) => `gone ${text.length > 24 ? `${text.slice(0, 10)} … ${text.slice(-10)}` : text}`);
}

/** Does kept text stand between two removals? */
function covers(plan: PlanJson, from: number, to: number): boolean {
  const own = (q: { span: readonly number[] } | null): boolean => q !== null && (q.span[0] ?? 0) < to && (q.span[1] ?? 0) > from;
  const walk = (s: SectionJson): boolean => own(s.marker) || own(s.title) || s.blocks.some(own) || s.sections.some(walk);
  return own(plan.title) || plan.blocks.some(own) || plan.sections.some(walk);
}

function planLines(plan: PlanJson): string[] {
  const year = plan.year ? ` ${plan.year.masked ? 'masked' : plan.year.value}` : '';
  const facts = (id: string, indent: string): string[] => plan.targets.filter((t) => t.section === id).map((t) => indent + fact(t));
  const section = (s: SectionJson, indent: string): string[] => [
    `${indent}${s.marker?.text.replace(/\s/g, '') ?? '#'} ${s.title?.text ?? '-'}`,
    ...facts(s.id, `${indent}  `),
    ...s.sections.flatMap((c) => section(c, `${indent}  `)),
  ];
  return [`${plan.kind}${year}: ${plan.title?.text ?? '-'}`, ...facts(plan.id, '  '), ...plan.sections.flatMap((s) => section(s, '  '))];
}

const SIGNS = { eq: '=', ge: '>=', gt: '>', le: '<=', lt: '<', approx: '~', range: '' } as const;

const value = (q: QuantityJson): string => {
  const number = q.value ?? (q.min !== null || q.max !== null ? `${q.min ?? ''}-${q.max ?? ''}` : '?');
  return `${SIGNS[q.comparator]}${number}${q.unit ? ` ${q.unit}` : ''}`;
};

function fact(t: TargetJson): string {
  const more = [
    t.change?.direction,
    t.base && `from ${value(t.base)}`,
    t.of && `of ${t.of.text}`,
    t.period?.by && `by ${t.period.by}`,
    t.period?.per && `per ${t.period.per}`,
    ...t.flags,
  ].filter(Boolean);
  return `${t.role === 'target' ? 'T' : 'R'} ${t.indicator.text} ${value(t.quantity)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}
