import { below, enclosed, handedOut, NOTICE } from './handed-out.ts';
import { marksAt } from './marks.ts';
import { ownTitle } from './own-title.ts';
import type { Para } from './paras.ts';
import { tabRows } from './tab-rows.ts';
import { BRACKETS, LONGEST, titleLine } from './title-line.ts';
import { COMPILATION, OPENERS, PLAN_NOUN, SALUTATIONS, TITLE_TAIL } from './words.ts';

/** Where a plan begins among the paragraphs, and its title in view offsets. */
export interface Start {
  /** Index of the first paragraph that is the plan's. */
  readonly para: number;
  readonly title: readonly [start: number, end: number] | null;
  /** Index of the paragraph that the title stands in, -1 without one. */
  readonly titlePara: number;
}

/** …工作总结:夯实网底 筑牢防线: a title and what it is about. */
const SUBTITLED = new RegExp(`(?:${PLAN_NOUN})(?::|\u2014{1,2})[^\u3002;:!?\\d]{6,36}$`);
/** A line of a calendar: 1月 制定计划. */
const SCHEDULE = /^(?:\d{1,2}月|第[^ ]{1,3}[周月])/;
/** A table's caption behind the title in one line. */
const ATTACHED = /\S\s附[件表]?\d?:/;
/** 安排如下: 1.… leads up to a list. */
const LISTS = /如下\s?:|:\s?(?:1[.、]|一、|\(一\))/;

/** The title of a file with one plan: a short line before the text, the last one if it stands several times; or the first words of a text with no line breaks. */
export function titled(f: string, paras: readonly Para[], contents: ReadonlySet<number>): Start {
  let title: Para | null = null;
  let at = -1;
  let text = '';
  let fallback = -1;
  let twice = false;
  let spoken = false;
  let owned = false;
  // A notice of several offices is longer than a title; it is one where the plan has none of its own.
  let long = -1;
  for (let i = 0, seen = 0; i < paras.length && seen < 15; i++) {
    const p = paras[i] as Para;
    const line = f.slice(p.start, Math.min(p.end, p.start + LONGEST + 1));
    if (contents.has(i)) continue;
    seen++;
    const cover = seen === 1 ? slideCover(f, p) : null;
    if (cover) return { para: 0, title: cover, titlePara: i };
    // Under a number alone on its line stands a heading, and a row of cells is no title.
    if (p.table || (line.includes('\t') && tabRows(f, paras, i) > 1) || SALUTATIONS.at(f, p.start) || /^0\d[.、]?$/.test(line)) break;
    if (p.end - p.start > LONGEST) {
      if (!title && p.end - p.start <= 2 * LONGEST && NOTICE.test(f.slice(p.start, p.end)) && !/[\u3002;]/.test(f.slice(p.start, p.end))) {
        long = i;
        continue;
      }
      if (!title) {
        const from = seen === 1 ? behindProverb(f, p) : p.start;
        const end = glued(f, from > p.start ? { ...p, start: from } : p);
        if (end > 0) return { para: 0, title: [from, end], titlePara: i };
      } else {
        // The page's headline, and the same title again where the text begins.
        const again = p.start + (title.end - title.start);
        if (f.startsWith(text, p.start) && !SPOKEN.test(f.slice(again, again + 2))) return { para: 0, title: [p.start, again], titlePara: i };
      }
      break;
    }
    if (!title && ((!titleLine(line.trimEnd()) && !SUBTITLED.test(line)) || ATTACHED.test(line))) {
      const end = glued(f, p);
      if (end > 0 && end < p.end) return { para: 0, title: [p.start, end], titlePara: i };
    }
    const marks = marksAt(f, p.start, p.end);
    if (marks.some((m) => m.sure > 0) || /[\u3002;,]$/.test(line)) break;
    // Under it stand the speaker and the office, no title.
    if (SUBTITLE.test(line)) spoken = true;
    const below = paras[i + 1];
    const owner = COMPANY.test(line) || (OFFICE.test(line) && below?.alone === true && DATED.test(f.slice(below.start, Math.min(below.end, below.start + 60))));
    if (
      fallback < 0 &&
      !spoken &&
      marks.length === 0 &&
      p.alone &&
      p.end - p.start >= 4 &&
      p.end - p.start <= 40 &&
      (!/[:\u3002]/.test(line) || ((seen === 1 || owned) && COLON.test(line))) &&
      !owner &&
      !LETTER.test(line) &&
      !SITE.test(line) &&
      !/^\d{1,2}\s?月\s?\d{1,2}\s?日|^[\u2605\u2606\u25A0-\u25CF\u00B7\u2022]/.test(line) &&
      /[\u3400-\u9fff]{3}/.test(line)
    )
      fallback = i;
    owned = owner;
    if (!(titleLine(line.trimEnd()) || SUBTITLED.test(line)) || SCHEDULE.test(line) || LISTS.test(line)) continue;
    if (
      !title ||
      same(line, text) ||
      (COMPILATION.inside(text) && !COMPILATION.inside(line)) ||
      (!twice && saidTwice(f, paras, i, line)) ||
      (i === at + 1 && SPEECH.test(text) && !SPEECH.test(line)) ||
      ownTitle(f, paras, i, text, line)
    ) {
      twice = saidTwice(f, paras, i, line);
      title = p;
      at = i;
      text = line;
    }
  }
  if (title) {
    const own = NOTICE.test(text) ? enclosed(f, paras, at, text) : below(f, paras, at, text);
    const p = paras[own] ?? title;
    return { para: 0, title: [p.start, p.end], titlePara: own >= 0 ? own : at };
  }
  const own = handedOut(f, paras);
  const handed = paras[own];
  if (handed) return { para: 0, title: [handed.start, handed.end], titlePara: own };
  const notice = paras[long];
  if (notice) return { para: 0, title: [notice.start, notice.end], titlePara: long };
  const p = paras[fallback];
  if (p && hasBody(f, paras, fallback)) return { para: 0, title: [p.start, p.end], titlePara: fallback };
  return { para: 0, title: null, titlePara: -1 };
}

/** The first slide, read as text: the title and who reports, one behind the other, perhaps a day between (汇报人:XXXX2026.01.05林业站工作总结). */
function slideCover(f: string, p: Para): readonly [number, number] | null {
  const line = p.end - p.start > 2 * LONGEST ? '' : f.slice(p.start, p.end);
  const m = COVER.exec(line);
  const [before = '', behind = ''] = [line.slice(0, m?.index ?? 0).trimEnd(), line.slice((m?.index ?? 0) + (m?.[0].length ?? 0))];
  if (!m || before.length + behind.length < 6) return null;
  if (titleLine(before)) return [p.start, p.start + before.length];
  return titleLine(behind) ? [p.end - behind.length, p.end] : null;
}
const COVER = /汇报人:\s?[xX*]{2,6}\s?(?:20\d\d[./-]\d{1,2}[./-]\d{1,2})?\s?/;

/** A headline that says first whose news it is: 某省:今年造林30万亩. A record's field has a short value. */
const COLON = /^(?!附|核心|提示|导读|摘要|时间|日期|来源|地点|主题|标题|作者|编号|文号|发布|关键)[\u4E00-\u9FFF]{2,10}:[^:\u3002;|]{10,34}$/;

/** What a page calls itself or lists, and no title: 咨询热线, 某省门户网站, - 政策解读. */
const SITE = /^\S{0,14}(?:热线|网站|網站|门户网|官网|导航|客户端|公众号)$|^-\s/;
/** The number that a letter bears: 晋农发[2019]22号. */
const LETTER = /[([〔](?:19|20)\d{2}[)\]〕]\s?(?:第\s?)?\d{1,5}\s?号$/;

/** Who owns the page. */
const COMPANY = /^[\u4E00-\u9FFF()]{4,24}(?:有限公司|有限责任公司|集团公司)$/;
/** An office over its paper's title, which tells when: 县林业局 / 2024年护林情况. */
const OFFICE = /^[\u4E00-\u9FFF]{2,16}(?:人民政府|厅|局|委员会|办公室)$/;
const DATED = /^(?:20\d{2}年|“?十[一二三四五六]五”?|[上下]半年)[^\u3002;:,]{4,36}$/;

/** What stands under a title that is gone: ——在镇第十届人民代表大会第一次会议上. */
const SUBTITLE = /^[\u2014-]{1,2}|会议上$/;

/** Under what kind of paper a site files a plan, above the plan's own title. */
const SPEECH = /^(?!.{0,40}\d{4}).{0,24}(?:发言稿?|讲话稿|演讲稿|材料)$/;

/** The title is a sentence's subject: 镇工作计划是…. */
const SPOKEN = /^(?:[是的将与和及中已]|主要|旨在|围绕)/;

/** Is the line said again at once? A title that stands twice over its text comes before one that the page set above. */
function saidTwice(f: string, paras: readonly Para[], i: number, line: string): boolean {
  const next = paras[i + 1];
  return next !== undefined && line.length >= 6 && !NOTICE.test(line) && f.slice(next.start, next.end) === line;
}

/** Where a text begins whose first sentence is a saying that its site set before it (勤能补拙,天道酬勤。2021年…工作总结 …), else the paragraph's start. */
function behindProverb(f: string, p: Para): number {
  const m = /^[\u4E00-\u9FFF]{4,12}(?:,[\u4E00-\u9FFF]{4,12})?\u3002\s?/.exec(f.slice(p.start, p.start + 30));
  return m && !TIME.test(m[0]) && !opens(f, p.start) ? p.start + m[0].length : p.start;
}

/** The same title, one of them perhaps with its years or a number of drafts in brackets, or said twice as a collection's first (…计划一:…计划). */
const same = (a: string, b: string): boolean => {
  const [x, y] = [a.replace(/[\s的]/g, ''), b.replace(/[\s的]/g, '')];
  const between = x.startsWith(y) && x.endsWith(y) ? x.slice(y.length, -y.length) : '';
  return x === y || /^[一二三\d]{1,2}[:、]$/.test(between) || (x.replace(BRACKETS, '') === y.replace(BRACKETS, '') && x.length >= 8);
};

/** Does a text follow, a list, or a table? A short line among short lines is no title. */
function hasBody(f: string, paras: readonly Para[], at: number): boolean {
  const sentence = (p: Para): boolean => p.end - p.start >= 12 && (f[p.end - 1] === '\u3002' || '\u25CF\u25A0\u25C6'.includes(f[p.start] ?? ' '));
  if (paras[at + 1] && (paras[at + 1]?.table || tabRows(f, paras, at + 1) > 1)) return true;
  return paras.slice(at + 1, at + 8).some((p) => p.end - p.start > 40 || sentence(p) || marksAt(f, p.start, p.end).some((m) => m.sure > 0));
}

const NOUN = new RegExp(`(?:${PLAN_NOUN})(?:${TITLE_TAIL}){0,4}(?:[(【〔][^)】〕]{1,20}[)】〕])?`, 'g');
const TIME =
  /^\s?(?:目\s{0,2}录|20\d\d|19\d\d|20[xX*_]{1,4}|201[xX*]|[xX*]{1,4}\s?年|二[\u3007\u25CB0O]|今|[上下]半年,|为|在|根据|按照|本学[期年]|本年|去年|面对)/;

/** Where the title of a text without line breaks ends: behind 计划, 总结 …, where a blank, a marker, a year or a sentence's first word follows. 0 if nowhere. */
function glued(f: string, p: Para): number {
  if (marksAt(f, p.start, p.end).some((m) => m.sure === 2)) return 0;
  const head = f.slice(p.start, Math.min(p.end, p.start + LONGEST));
  const boxed = BOXED.exec(head);
  if (boxed && titleLine(boxed[1] ?? '') && p.end - p.start > boxed[0].length + 12) return p.start + boxed[0].length;
  const short = p.end - p.start <= LONGEST && f[p.end - 1] !== '\u3002';
  NOUN.lastIndex = 0;
  for (let m = NOUN.exec(head); m; m = NOUN.exec(head)) {
    const end = m.index + m[0].length;
    if (/[\u3002;:,]/.test(head.slice(0, m.index))) break;
    const at = p.start + end;
    const rest = f.slice(at, at + 8);
    // 某省计划2020年造林30万亩, 刚刚出炉的报告在…: what a headline says that somebody plans, and whose report it is in a sentence.
    if (m[0] === '计划' && m.index <= 6 && short && /^(?:到|在|于)?20\d\d/.test(rest) && !/\d/.test(head.slice(0, m.index))) continue;
    if (rest[0] === '在' && /[^上]的(?:政府)?$/.test(head.slice(0, m.index)) && !head.startsWith('关于')) continue;
    if (
      end >= 4 &&
      (/^(?:\s|\u2014{2})/.test(rest) || (end >= 8 && MASKED.test(rest)) || TIME.test(rest) || opens(f, at) || marksAt(f, at, p.end).some((x) => x.sure === 2))
    )
      return at;
    // The title said again at once, perhaps with its years masked: 总结及2022年计划卫生院20_年….
    if (end >= 8 && /[\u4E00-\u9FFF]/.test(head.slice(0, 3)) && rest.startsWith(head.slice(0, 3))) return at;
    if (end >= 8 && p.end - at > 200 && WORK.test(m[0]) && SUBJECT.test(f.slice(at, at + 16))) return at;
  }
  return beforeFirst(f, p, head);
}

/** …工作计划|____村农机站: the first words behind a title, the name that they begin with left out. */
const MASKED = /^(?:_{2,8}|[xX*\u00D7]{2,4})[村镇乡县市区局校院站所]/;

/** 【镇工作总结】 before the text's first sentence. */
const BOXED = /^【([^】\u3002]{6,40})】/;

const opens = (f: string, at: number): boolean => OPENERS.at(f, at) !== '' || SALUTATIONS.at(f, at) !== '';

/** A noun that hardly stands inside a sentence, and a sentence's subject behind it: …工作计划|高一上学期是…. */
const WORK = /^(?:(?:工作|实施)(?:计划|总结|方案|要点|报告|打算|汇报)|(?:工作)?小结)/;
const SUBJECT = /^(?!的|和|与|及|暨|执行|完成|落实|实施|情况|中|里|要|书|表|制定|安排)[\u3400-\u9fff]{3,12}(?:是|作为|事关|关系到|关系着)/;

/** Where 一、 follows the first words at once, they are the title, whatever they end in: …实施方案参考模板一、背景. */
function beforeFirst(f: string, p: Para, head: string): number {
  const at = head.search(/一、|\(一\)|第[一1][章部]/);
  if (at < 6 || /[\u3002;:,!?]/.test(head.slice(0, at))) return 0;
  NOUN.lastIndex = 0;
  return NOUN.test(head.slice(0, at)) && marksAt(f, p.start + at, p.end).some((m) => m.sure > 0 && m.ordinal === 1) ? p.start + at : 0;
}
