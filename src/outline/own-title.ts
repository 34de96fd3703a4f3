/** A text's own title below the headline that its page set above it: the same thing in other words. */
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';

/** Words that are said alike, fewer than this are not told apart from a section's name. */
const LEAST = 8;
/** A paragraph of the text is longer than this. */
const TEXT = 45;
/** Of the headline's pairs of characters, so many stand in the title. */
const ALIKE = 0.7;
/** Who owns the page: a school, an office, a company. */
const OWNER = /^[\u4E00-\u9FFF()]{3,20}(?:学校|小学|中学|大学|学院|幼儿园|医院|卫生院|中心|公司|局|厅|委员会|人民政府|办公室|办事处|镇|乡|村|社区)$/;

/** Is line `i` such a title of the text that begins below it, under the headline `above`? It says the headline's last words under its owner's name, or says more than the headline does. */
export function ownTitle(f: string, paras: readonly Para[], i: number, above: string, line: string): boolean {
  const p = paras[i] as Para;
  const next = paras[i + 1];
  if (!p.alone || !next || !(next.end - next.start > TEXT || marksAt(f, next.start, next.end).some((m) => m.sure > 0))) return false;
  const [a, b] = [plain(above), plain(line)];
  if (a === b || b.length < LEAST) return false;
  const owner = paras[i - 1];
  if (a.endsWith(b)) return owner !== undefined && owner.end - owner.start <= 24 && OWNER.test(f.slice(owner.start, owner.end));
  return b.endsWith(a) || (b.length >= a.length && a.slice(-4) === b.slice(-4) && years(a) === years(b) && alike(a, b));
}

/** A title without what a page sets before it, blanks, and how a dash is written. */
const plain = (title: string): string =>
  title
    .replace(/^【[^】]{1,12}】/, '')
    .replace(/\s/g, '')
    .replace(/[\u2013\u2014\u2015-]{1,2}/g, '-');

const years = (title: string): string => (title.match(/20[\dxX*]{2}/g) ?? []).join();

function alike(a: string, b: string): boolean {
  let same = 0;
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) same++;
  return a.length >= LEAST && same >= ALIKE * (a.length - 1);
}
