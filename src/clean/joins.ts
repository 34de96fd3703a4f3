/** Paragraphs broken in the middle of a sentence or a word: the break is skipped, so that the sentence reads on. */
import { DIGITS, isIn } from '../core/charset.ts';
import { blankWrap } from './blank-wrap.ts';
import { brokenTitles } from './broken-titles.ts';
import type { Cut } from './chrome.ts';
import type { Owner } from './owner.ts';
import type { Line, Page } from './page.ts';
import { MARKER, NO_END, NO_START, STARTLESS, TERMINAL, UNIT } from './shapes.ts';
import { tableLines } from './table-lines.ts';
import { tornNumbers } from './torn-numbers.ts';
import { tornRuns } from './torn-runs.ts';
import { COUNT, indented, type Wrap, wrapOf, wrapped } from './wrap.ts';

/** Finds the breaks to skip. A word processor's paragraphs are taken as they are; only the breaks of plain text and pages are doubted. */
export function findJoins(page: Page, owner: Owner): Cut[] {
  if (page.source.format === 'docx' || page.source.format === 'doc') return [];
  const lines = page.lines.filter((l) => l.to > l.from && owner.kept(l.from) && owner.kept(l.to - 1));
  const wrap = wrapOf(page, lines);
  const numbers = tornNumbers(page, lines);
  const titles = brokenTitles(page, lines);
  const cells = tableLines(page, lines);
  const runs = tornRuns(page, lines, cells);
  const blanks = page.lines.flatMap((l) => blankWrap(page, l).filter((c) => owner.kept(c.start)));
  // A line of which a part went is no line here, and parts those around it.
  const cut = page.lines.filter((l) => l.to > l.from && owner.kept(l.from) !== owner.kept(l.to - 1));
  const records = [...owner.removals().filter((r) => RECORD.test(r.rule)), ...cut].map((r) => r.start).sort((x, y) => x - y);
  const digit = (at: number): boolean => isIn(DIGITS, page.text, at);
  const joins = (least: number): Cut[] => {
    const out: Cut[] = [];
    let k = 0;
    let on = false;
    for (let i = 1; i < lines.length; i++) {
      const a = lines[i - 1];
      const b = lines[i];
      if (!a || !b) continue;
      while (k < records.length && (records[k] ?? 0) < a.to) k++;
      const parted = (records[k] ?? b.from) < b.from;
      on = !a.fixed && !b.fixed && !parted && (numbers.has(i) || titles.has(i) || runs.has(i) || readsOn(page, a, b, wrap, !on, least));
      // 12.5 over 5 are two numbers, but in a text that was cut at a width.
      on &&= !cells.has(i) && (wrap !== null || !(digit(a.to - 1) && digit(b.from)));
      if (on) out.push({ start: a.to, end: b.from, rule: 'paragraph/join' });
    }
    return out;
  };
  const out = joins(PARAGRAPH);
  // Where every third line breaks off at no width, so do shorter ones.
  return [...blanks, ...(wrap === null && out.length >= 4 && out.length * 3 >= lines.length ? joins(BROKEN) : out)];
}

/** A line that breaks off is a paragraph's where it is so long, and in a text that is broken all over. */
const PARAGRAPH = 40;
const BROKEN = 18;

/** The page's record of the text stands between a title and the text, never in a sentence. */
const RECORD = /^(?:metadata|government|welcome|share|compilation)\//;

/** Does line `b` read on from `a`? `opens` where `a` begins a paragraph. */
function readsOn(page: Page, a: Line, b: Line, wrap: Wrap | null, opens: boolean, least: number): boolean {
  const end = page.text.slice(Math.max(a.from, a.to - 4), a.to);
  const start = page.text.slice(b.from, Math.min(b.to, b.from + 16));
  // Rows of a table of one column that Markdown writes.
  if (start[0] === '|' && end.endsWith('|')) return false;
  if (start.startsWith('、') && page.text[a.from] === '第' && CHAPTER.test(page.text.slice(a.from, a.from + 6))) return false;
  if (counts(page.text.slice(a.from, a.from + 4), start)) return false;
  if (start.startsWith('暨')) return !TERMINAL.test(end);
  if (isIn(STARTLESS, start, 0) && NO_START.test(start)) return !TERMINAL.test(end) || /^[。”]/.test(start);
  if (wrap && /[其第]$/.test(end) && /^[一二三四五六七八九十]/.test(start)) return wrapped(page, wrap, a, b, true);
  if (wrap && COUNT.test(start) && wrapped(page, wrap, a, b)) return true;
  // Some write a Western full stop behind Han.
  if (MARKER.test(start) || TERMINAL.test(end) || /[\u4E00-\u9FFF]\.$/.test(end)) return false;
  const length = a.to - a.from;
  const head = MARKER.test(page.text.slice(a.from, a.from + 16));
  if (/[一二三四五六七八九十]、$/.test(end) && /^\d{1,2}\.\d/.test(start)) return false;
  if (NO_END.test(end)) return true;
  if (UNIT.test(start) && length >= 10 && /\d$/.test(end) && !COUNTED.test(page.text.slice(a.from, a.to).slice(-8))) return true;
  if (length >= 8 && AWAITS.test(end) && AWAITED.test(start)) return true;
  if (length >= 10 && torn(end, start)) return true;
  if (length >= 10 && measured(page.text.slice(a.from, a.to).slice(-60), start)) return true;
  if (length >= 16 && DANGLES.test(end) && /^[\u4E00-\u9FFF]/.test(start)) return true;
  if (length >= 16 && CUT_OFF.test(start) && /[\u4E00-\u9FFF]$/.test(end)) return true;
  if (length >= 16 && end.endsWith('的') && /^\d[\d.]{0,6}\s?[%‰]/.test(start)) return true;
  if (quoted(page, b) || (quoted(page, a) && !head)) return !head && /\p{Script=Han}$|[”]$/u.test(end);
  if (/[)】》>]$/.test(end) && !ORPHAN.test(start)) return false;
  if (wrap && wrapped(page, wrap, a, b, false, opens)) return true;
  // A heading's line is shorter by an indent that the page lost; what it spills over is a few characters.
  if (wrap && head && b.to - b.from <= 10 && /^[\u4E00-\u9FFF]{1,10}$/.test(start) && indented(page, wrap, a)) return true;
  // A paragraph, not a title: long, with a sentence's punctuation in it; what follows is text too.
  const text = page.text.slice(a.from, a.to);
  if (!/[,。;]/.test(text)) return false;
  if (length >= 12 && ORPHAN.test(start)) return true;
  // Words behind a full stop are no title's, however short.
  if (length < (head ? 80 : least) && !(length >= 16 && UNENDED.test(text))) return false;
  return (
    b.to - b.from >= 8 &&
    (least === BROKEN ? /[,。;、]/ : /[,。;]/).test(page.text.slice(b.from, Math.min(b.to, b.from + 400))) &&
    !/^[“《\d\s【[<#—-]/.test(start)
  );
}

/** 1,召开职代会, / 2,筹备表彰会: the next item of a list whose numbers have commas, whatever ends the one before. */
function counts(before: string, after: string): boolean {
  if (!isIn(DIGITS, after, 0)) return false;
  const [a, b] = [before, after].map((t) => /^(\d{1,2}),(?!\d{3})/.exec(t)?.[1]);
  return a !== undefined && b !== undefined && Number(b) === Number(a) + 1;
}

/** The title of one of a collection's texts, which may begin in mid-sentence. */
const CHAPTER = /^第[一二三四五六七八九十\d]{1,3}篇\s/;

/** What a decimal goes on with, and what it counts. */
const FRACTION = /^\d{1,3}\s?(?:[万亿%‰倍元]|个百分点|公里|公顷|平方)/;

/** 1. / 37倍, 1.2个百 / 分点, 1.5万 / 人次: a break inside a unit, or between a magnitude and its unit. */
const torn = (end: string, start: string): boolean =>
  (/\d\.$/.test(end) && FRACTION.test(start)) ||
  (/\d个百$/.test(end) && start.startsWith('分点')) ||
  (/\d个百分$/.test(end) && start.startsWith('点')) ||
  (/\d个$/.test(end) && start.startsWith('百分点')) ||
  (/\d[万亿]$/.test(end) && UNIT.test(start));

/** Words that a number must follow, and a number with its unit: 用户达 / 4.2亿人. */
const AWAITS =
  /(?:(?<![下传表到])达|达到|仅?为|仅有|超过?|不足|增长|下降|占比?|约|近|(?:稳定|控制|保持|维持)在|[增降升压减]至|(?:增加|提高|提升|上升|减少|降低|下降|压减|扩大|增|降)[到至]|不[低少高多]于|至少|(?<![中公])共)$/;
const AWAITED = /^\d[\d.,]{0,8}(?:\s?(?:[万亿%‰元人户个亩吨座家所次项台套名件头公平千张例条处位支间期]|百分点)|:\d)/;

/** …应检640人,实检632人,受检率 / 98.8%,…: a measure with no number yet, behind clauses that have theirs, and a number that a mark follows. */
const measured = (before: string, start: string): boolean => MEASURE.test(before) && FIGURE.test(start);
const MEASURE =
  /\d\s?[万亿余多]{0,2}[%‰\u4E00-\u9FFF][^,;\u3002]{0,12}[,;]\s?[\u4E00-\u9FFF、]{0,14}(?:率|比例|比重|占比|面积|产值|产量|经费|资金|投资|收入|人数|总[数额量])$/;
const FIGURE = /^\d[\d.,]{0,8}\s?[余多]?(?:[万亿%‰元人户亩吨公平立]|个百分点)[^,;\u3002\d]{0,5}[,;.\u3002]/;

/** Words that want what they do or join; 有序进行 closes a sentence. */
const DANGLES = /(?:(?<![序利常期步续划时并同上中])进行|给予|予以|以及|[和与])$/;

/** One character and a comma: the end of a word, …通知要 / 求,为…. */
const CUT_OFF = /^(?![一二三四五六七八九十甲乙丙丁])[\u4E00-\u9FFF][,\u3002;]/;

/** A number that counts parts, tables, files. */
const COUNTED = /(?:篇|附件|附表|表|图|第|[之.、])\s?\d{1,3}$/;
/** Words that lean on what stands before them. */
const ORPHAN =
  /^(?:的(?!确|士)|达到?\s?\d|于(?!是)|率(?!先|领|队|全|众)|(?:以上|以下|以内|左右)[,。;、]|个百分点|和(?!谐|平|睦|顺|美|田|县|衷)|及(?!时|早|至)|等(?:[,。;、]|[^级待候额同一二三四五六七八九十\d]{1,4}[,。;]))/;
/** A sentence's end inside, and a good part of another sentence behind it. */
const UNENDED = /[。;!?][^。;!?]{6,80}$/;

/** A quoted phrase alone on its line, torn out of a sentence. */
const quoted = (page: Page, line: Line): boolean => line.to - line.from <= 24 && /^“[^”。]{1,20}”$/.test(page.text.slice(line.from, line.to));
