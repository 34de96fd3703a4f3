import type { Span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import type { Para } from './paras.ts';
import { OFFICES } from './words.ts';

/** What a title may say before the office: 篇一:, the year, the term. */
const PREFIX = /^(?:[^:]{0,8}[:\s]\s?)?(?:(?:19|20)[\dxX*_]{2}(?:[-~\u2014](?:20)?\d{2})?\s?(?:年|学年)?度?)?(?:第.学期|[上下]学期|[上下]半年)?/;

/** The office that issued a plan: where its title begins with one (区卫生局 in 区卫生局工作计划), else the one that signed it above the date. */
export function issuerOf(view: View, part: { readonly title: readonly [number, number] | null; readonly paras: readonly Para[] }): Span | null {
  const found = (part.title && inTitle(view.folded, part.title)) ?? signed(view.folded, part.paras);
  return found && view.toSource(found[0], found[1]);
}

function inTitle(f: string, [at, end]: readonly [number, number]): readonly [number, number] | null {
  const from = at + (PREFIX.exec(f.slice(at, end))?.[0].length ?? 0);
  const title = f.slice(from, Math.min(end, from + 40));
  let best = 0;
  for (let i = 0; i < title.length; i++) {
    const office = OFFICES.at(title, i);
    if (office && i + office.length >= 3 && i + office.length < title.length) best = Math.max(best, i + office.length);
    if (/[\s,:\d]/.test(title[i] ?? '') && best > 0) break;
  }
  return best === 0 || /^[\d关于\s(]/.test(title) ? null : [from, from + best];
}

const DATE = /^(?:20\d\d|二[\u3007\u25CB0O零][\u4e00-\u9fff\u3007\u25CB0O]{2})\s?年/;

/** The line above the date at a plan's end. */
function signed(f: string, paras: readonly Para[]): readonly [number, number] | null {
  for (let i = Math.max(1, paras.length - 5); i < paras.length; i++) {
    const p = paras[i] as Para;
    const above = paras[i - 1] as Para;
    if (p.end - p.start > 20 || above.end - above.start > 30 || !DATE.test(f.slice(p.start, p.end))) continue;
    return OFFICES.ends(f.slice(above.start, above.end)) ? [above.start, above.end] : null;
  }
  return null;
}
