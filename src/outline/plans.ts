import { chineseInteger } from '../core/numerals.ts';
import { marksAt } from './marks.ts';
import type { Para } from './paras.ts';
import { COMPILATION, OPENERS, PLAN_NOUN, SALUTATIONS, TITLE_TAIL } from './words.ts';

/** Where a plan begins among the paragraphs, and its title in view offsets. */
export interface Start {
  /** Index of the first paragraph that is the plan's. */
  readonly para: number;
  readonly title: readonly [start: number, end: number] | null;
  /** Index of the paragraph that the title stands in, -1 without one. */
  readonly titlePara: number;
}

const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const CHAPTERS: readonly RegExp[] = [
  new RegExp(`^(?<base>[^\\u3002;]{0,50}?)[\\s(【〔]{0,3}第?\\s?篇\\s?${N}\\s?[)】〕]?\\s?[:.、,]?\\s?(?<rest>[^\\u3002;]{0,50})$`),
  new RegExp(`^(?<base>[^\\u3002;]{0,50}?)[\\s(【〔]{0,3}第\\s?${N}\\s?篇\\s?[)】〕]?\\s?[:.、,]?\\s?(?<rest>[^\\u3002;]{0,50})$`),
  new RegExp(`^(?<base>[^\\u3002;]{0,50}?)[\\s(【〔]{0,3}(?:范文|范例|样本|例文)\\s?${N}\\s?[)】〕]?\\s?[:.、,]?\\s?(?<rest>[^\\u3002;]{0,50})$`),
  new RegExp(`^(?<base>[^\\u3002;]{2,40}?(?:计划|总结|方案|报告|要点|规划|思路|安排|打算))[\\s(【〔]{0,3}${N}\\s?[)】〕]?(?<rest>)$`),
];

/** 篇三 and 第三篇 count in one sequence. */
const KIND = [0, 0, 2, 3];

/** Finds where the plans of a file begin: at 篇1 … 篇N or titles that count up; else there is one plan, with the title that stands before its text. */
export function plansOf(f: string, paras: readonly Para[], contents: ReadonlySet<number>): Start[] {
  const numbered = counted(f, paras, contents);
  if (numbered.length > 0) return numbered;
  return [single(f, paras, contents)];
}

interface Counted {
  readonly para: number;
  readonly pattern: number;
  readonly base: string;
  readonly ordinal: number;
}

/** Titles of a compilation: short paragraphs of one pattern whose numbers count up from 1. */
function counted(f: string, paras: readonly Para[], contents: ReadonlySet<number>): Start[] {
  const found: Counted[] = [];
  paras.forEach((p, para) => {
    if (p.end - p.start > 70 || p.end - p.start < 2 || contents.has(para)) return;
    const line = f.slice(p.start, p.end);
    if (marksAt(f, p.start, p.end).some((m) => m.sure === 2)) return;
    CHAPTERS.some((re, pattern) => {
      const m = re.exec(line);
      const n = m?.[2] ?? '';
      const ordinal = /^\d/.test(n) ? Number(n) : chineseInteger(n);
      if (!m || !ordinal) return false;
      found.push({ para, pattern: KIND[pattern] ?? pattern, base: (m.groups?.base ?? '').replace(/\s/g, ''), ordinal });
      return true;
    });
  });
  let best: Counted[] = [];
  for (let pattern = 0; pattern < CHAPTERS.length; pattern++) {
    for (const run of runs(found.filter((c) => c.pattern === pattern))) {
      if ((run.length > 1 || pattern < 2) && reach(run) > reach(best)) best = run;
    }
  }
  return best.map((c, i) => {
    const p = paras[c.para] as Para;
    return { para: i === 0 ? 0 : c.para, title: [p.start, p.end] as const, titlePara: c.para };
  });
}

/** Parts titles into runs that count up from 1; a list of the titles at the top of the file is a run too, and a short one. */
function runs(found: readonly Counted[]): Counted[][] {
  const out: Counted[][] = [];
  for (const c of found) {
    const run = out.at(-1);
    const last = run?.at(-1);
    if (c.ordinal === 1 && (!last || last.ordinal > 1 || c.base === last.base)) out.push([c]);
    else if (run && last && c.ordinal > last.ordinal && c.ordinal <= last.ordinal + 3 && (c.pattern !== 3 || c.base === last.base)) run.push(c);
  }
  return out;
}

const reach = (run: readonly Counted[]): number => (run.length === 0 ? -1 : run.length * 1000 + (run.at(-1)?.para ?? 0) - (run[0]?.para ?? 0));

const ENDS = new RegExp(`(?:${PLAN_NOUN})(?:\\s?(?:${TITLE_TAIL}))?(?:\\s?[(【〔][^)】〕]{1,20}[)】〕])?$`);
const LONGEST = 60;

/** The title of a file with one plan: a short line before the text, the last one if it stands several times; or the first words of a text with no line breaks. */
function single(f: string, paras: readonly Para[], contents: ReadonlySet<number>): Start {
  let title: Para | null = null;
  let at = -1;
  let text = '';
  let fallback = -1;
  for (let i = 0; i < paras.length && i < 15; i++) {
    const p = paras[i] as Para;
    const line = f.slice(p.start, Math.min(p.end, p.start + LONGEST + 1));
    if (contents.has(i)) continue;
    if (p.table || SALUTATIONS.at(f, p.start)) break;
    if (p.end - p.start > LONGEST) {
      if (!title) {
        const end = glued(f, p);
        if (end > 0) return { para: 0, title: [p.start, end], titlePara: i };
      } else {
        // The page's headline, and the same title again where the text begins.
        const again = p.start + (title.end - title.start);
        if (f.startsWith(text, p.start)) return { para: 0, title: [p.start, again], titlePara: i };
      }
      break;
    }
    const marks = marksAt(f, p.start, p.end);
    if (marks.some((m) => m.sure > 0) || /[\u3002;,]$/.test(line)) break;
    if (
      fallback < 0 &&
      marks.length === 0 &&
      p.alone &&
      p.end - p.start >= 4 &&
      p.end - p.start <= 40 &&
      !/[:\u3002]/.test(line) &&
      /[\u3400-\u9fff]{3}/.test(line)
    )
      fallback = i;
    if (!ENDS.test(line.trimEnd())) continue;
    if (!title || line === text || (COMPILATION.inside(text) && !COMPILATION.inside(line))) {
      title = p;
      at = i;
      text = line;
    }
  }
  if (title) return { para: 0, title: [title.start, title.end], titlePara: at };
  const p = paras[fallback];
  if (p && paras.length > fallback + 1) return { para: 0, title: [p.start, p.end], titlePara: fallback };
  return { para: 0, title: null, titlePara: -1 };
}

const NOUN = new RegExp(`(?:${PLAN_NOUN})(?:${TITLE_TAIL})?(?:[(【〔][^)】〕]{1,20}[)】〕])?`, 'g');
const TIME = /^\s?(?:目\s{0,2}录|20\d\d|19\d\d|20[xX*_]{1,4}|[xX*]{1,4}年|二[\u3007\u25CB0O]|今|为|在|根据|按照)/;

/** Where the title of a text without line breaks ends: behind 计划, 总结 …, where a blank, a marker, a year or a sentence's first word follows. 0 if nowhere. */
function glued(f: string, p: Para): number {
  const head = f.slice(p.start, Math.min(p.end, p.start + LONGEST));
  NOUN.lastIndex = 0;
  for (let m = NOUN.exec(head); m; m = NOUN.exec(head)) {
    const end = m.index + m[0].length;
    if (/[\u3002;:,]/.test(head.slice(0, m.index))) return 0;
    const at = p.start + end;
    const rest = f.slice(at, at + 8);
    if (end >= 4 && (/^\s/.test(rest) || TIME.test(rest) || OPENERS.at(f, at) || marksAt(f, at, p.end).some((x) => x.sure === 2))) return at;
  }
  return 0;
}
