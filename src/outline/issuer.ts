import type { Span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import { OFFICES } from './words.ts';

/** What a title may say before the office: 篇一:, the year, the term. */
const PREFIX = /^(?:[^:]{0,8}[:\s]\s?)?(?:(?:19|20)[\dxX*_]{2}(?:[-~\u2014](?:20)?\d{2})?\s?(?:年|学年)?度?)?(?:第.学期|[上下]学期|[上下]半年)?/;

/** The office that issued a plan, where its title begins with one: 区卫生局 in 区卫生局工作计划. */
export function issuerOf(view: View, part: { readonly title: readonly [number, number] | null }): Span | null {
  if (!part.title) return null;
  const [at, end] = part.title;
  const from = at + (PREFIX.exec(view.folded.slice(at, end))?.[0].length ?? 0);
  const title = view.folded.slice(from, Math.min(end, from + 40));
  let best = 0;
  for (let i = 0; i < title.length; i++) {
    const office = OFFICES.at(title, i);
    if (office && i + office.length >= 3 && i + office.length < title.length) best = Math.max(best, i + office.length);
    if (/[\s,:\d]/.test(title[i] ?? '') && best > 0) break;
  }
  if (best === 0 || /^[\d关于\s(]/.test(title)) return null;
  return view.toSource(from, from + best);
}
