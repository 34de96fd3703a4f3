import { nextIn, unitsOf } from '../core/units.ts';
import { type Attached, attached } from './attached.ts';
import { flatContents } from './contents.ts';
import { chapterAt, Decimals } from './decimals.ts';
import { type Mark, marksAt } from './marks.ts';
import { numberLines } from './number-lines.ts';
import type { Para } from './paras.ts';
import { columns, isRow } from './row-lines.ts';
import { CLASS, classes, REFUSED, STYLES } from './styles.ts';

/** What stands before a marker: it opens its paragraph, follows a full stop, a colon, a semicolon, or other text. */
type Context = 'start' | 'stop' | 'colon' | 'semi' | 'glued';

/** A place where a heading may begin, with what its marker could be and how well each reading stands by itself. */
export interface Step {
  readonly at: number;
  /** Index of the paragraph. */
  readonly para: number;
  readonly context: Context;
  readonly readings: readonly (Mark & { readonly worth: number })[];
}

const STOP = '\u3002!?\u2026';
const ARABIC = STYLES.findIndex((s) => s.id === 'arabic');
const CN = STYLES.findIndex((s) => s.id === 'cn');
const NUMBER_LINE = STYLES.findIndex((s) => s.id === 'number-line');
/** How much a marker is worth where it stands, before its sequence speaks. */
const PLACE: Readonly<Record<Context, number>> = { start: 2, stop: 0.8, colon: -0.6, semi: -2.2, glued: -1 };

/** What is known of the paragraphs before headings are looked for. */
export interface Known {
  /** Paragraphs that hold no heading: titles of plans, a table of contents. */
  readonly skip: ReadonlySet<number>;
  /** Offsets at which a number stands that the reader made, with the number's end. */
  readonly generated: ReadonlyMap<number, number>;
  /** Offsets in mid-paragraph that are as good as a paragraph's start. */
  readonly opens: ReadonlySet<number>;
}

/** Finds every place in the paragraphs where a heading may begin. */
export function stepsOf(f: string, paras: readonly Para[], { skip, generated, opens }: Known): Step[] {
  const out: Step[] = [];
  const units = unitsOf(f);
  const alone = numberLines(f, paras, skip);
  const decimals = new Decimals(f);
  let list: Attached = null;
  paras.forEach((p, para) => {
    const above = list;
    list = null;
    if (p.table || skip.has(para)) return;
    list = attached(f, p, above);
    if (list) return;
    const made = generated.get(p.start);
    if (made !== undefined) {
      const step = generatedStep(f, p, para, made);
      if (step) out.push(step);
      return;
    }
    const ordinal = alone.get(para);
    if (ordinal !== undefined) {
      out.push({ at: p.start, para, context: 'start', readings: [{ end: p.end, style: NUMBER_LINE, ordinal, prefix: 0, sure: 2, worth: 3 }] });
      return;
    }
    const flat = p.end - p.start > 120 && isFlat(f, units, p);
    const whole = flat && p.end - p.start > f.length * WHOLE;
    const listed = flat ? flatContents(f, p) : null;
    const listStyle = marksAt(f, p.start, p.end).find((m) => m.sure === 2)?.style ?? -1;
    const broken = para > 0 && cutsSentence(f, paras[para - 1] as Para, p);
    for (let i = nextIn(units, classes, p.start, p.end); i < p.end; i = nextIn(units, classes, i + 1, p.end)) {
      const c = classes[f.charCodeAt(i)] ?? 0;
      if (listed && i >= listed[0] && i < listed[1]) {
        i = listed[1] - 1;
        continue;
      }
      const opening = i === p.start || opens.has(i);
      if (!opening && (c === CLASS.latin || c === CLASS.stem || !mayMark(f, i, c))) {
        const end = c === CLASS.digit && f[i - 1] === '\u3002' ? chapterAt(f, i, p.end) : 0;
        if (end > 0)
          out.push({ at: i, para, context: 'stop', readings: [{ end, style: ARABIC, ordinal: Number(f.slice(i, end)), prefix: 0, sure: 2, worth: 1.2 }] });
        continue;
      }
      const place = opening ? 'start' : contextOf(f, p.start, i);
      if (!place) continue;
      const marks = doubled(marksAt(f, i, p.end));
      const counted = c === CLASS.digit && !opening && marks.some((m) => m.prefix > 0 && decimals.counts(m, i));
      const context = counted ? 'stop' : place;
      const first = marks[0];
      if (!first || (context === 'glued' && STYLES[first.style]?.before.includes(f[i - 1] ?? ''))) continue;
      const readings = marks
        .filter(
          (m) => context === 'start' || m.sure === 2 || (m.sure === 1 && (context === 'stop' || ((flat || counted) && m.prefix > 0) || slip(f, m, context))),
        )
        .map((m) => weighed(m, worth(f, i, m, p, context, { broken, flat, whole, listed: m.style === listStyle })));
      if (readings.length > 0) out.push({ at: i, para, context, readings });
      i = first.end - 1;
    }
  });
  return out;
}

/** 目标:1。 begins a list as 1. does. */
const slip = (f: string, m: Mark, context: Context): boolean => context === 'colon' && m.ordinal === 1 && f[m.end - 1] === '\u3002';

/** 11、 may be 1、 whose digit was doubled on its way: told by the 2、 behind it. */
function doubled(marks: Mark[]): Mark[] {
  const [m] = marks;
  if (!m || m.style !== ARABIC || m.ordinal < 11 || m.ordinal > 99 || m.ordinal % 11 !== 0) return marks;
  return [...marks, { ...m, ordinal: m.ordinal / 11 }];
}

/** Made in one piece, since a copy of the mark costs more. */
const weighed = ({ end, style, ordinal, prefix, sure }: Mark, worth: number): Mark & { worth: number } => ({ end, style, ordinal, prefix, sure, worth });

/** The marker that the reader wrote from the file's automatic numbering is one, whatever it looks like. */
function generatedStep(f: string, p: Para, para: number, end: number): Step | null {
  const marks = marksAt(f, p.start, p.end).filter((m) => m.end >= end - 1);
  const readings = marks.length > 0 ? marks : marksAt(f, p.start, p.end);
  return readings.length > 0 ? { at: p.start, para, context: 'start', readings: readings.map((m) => ({ ...m, worth: 3 })) } : null;
}

/** A quick look in mid-paragraph, before the full one: a bare number with nothing like a marker's punctuation behind it, or part of a number or a code. */
function mayMark(f: string, i: number, c: number): boolean {
  if (c !== CLASS.cn && c !== CLASS.digit && c !== CLASS.formal) return c !== CLASS.dash || f[i + 1] === '、';
  let j = i + 1;
  while (j < i + 5 && classes[f.charCodeAt(j)] === c) j++;
  const next = f.charCodeAt(j);
  // 、 . ) blank, for Arabic numbers the slip 1。, and for Chinese ones the weaker , : too
  if (next !== 0x3001 && next !== 46 && next !== 41 && next !== 32 && (c === CLASS.digit ? next !== 0x3002 : next !== 44 && next !== 58)) return false;
  const b = f.charCodeAt(i - 1);
  if (c !== CLASS.digit) return classes[b] !== c;
  return b > 127 ? b !== NTH : b !== 45 && b !== 46 && b !== 47 && b !== 44 && b !== 43 && b !== 42 && classes[b] !== CLASS.digit && classes[b] !== CLASS.latin;
}

const NTH = '第'.charCodeAt(0);

/** What stands before a marker in mid-paragraph; null where no heading begins: after a comma, or an opening quote. */
function contextOf(f: string, start: number, i: number): Context | null {
  let j = i - 1;
  while (j > start && f.charCodeAt(j) === 32) j--;
  const c = f[j] ?? '';
  if (STOP.includes(c)) return 'stop';
  if (c === ':') return 'colon';
  if (c === ';') return 'semi';
  if (c === ',' && j === i - 2 && classes[f.charCodeAt(i)] === CLASS.cn && f[i + 1] === '、') return 'glued';
  if (c === ',' || c === '、' || REFUSED.has(c)) return null;
  if ((c === '\u201D' || c === ')' || c === '】' || c === '\u2019') && STOP.includes(f[j - 1] ?? ' ')) return 'stop';
  return 'glued';
}

/** Does the paragraph before end in mid-sentence, so that a number here is more likely a page's or a chunk's? */
function cutsSentence(f: string, before: Para, here: Para): boolean {
  if (before.table || before.end - before.start < (here.gap ? 100 : 60)) return false;
  return !'\u3002!?;:\u2026)\u201D】》'.includes(f[before.end - 1] ?? '');
}

/** Is a circled item's text closed by ; and followed by the next? */
function runsOn(f: string, from: number, end: number): boolean {
  const stop = f.slice(from, Math.min(end, from + 200)).search(/[;\u3002]/);
  return stop >= 0 && f[from + stop] === ';' && classes[f.charCodeAt(from + stop + 1)] === CLASS.single;
}

/** Is this run of text, up to its first stop, short enough to be a run-in title? */
function titled(f: string, from: number, end: number): boolean {
  const most = Math.min(end, from + 40);
  for (let i = from + 2; i < most; i++) if ('\u3002:'.includes(f[i] ?? '')) return true;
  return most === end;
}

/** Did a paragraph swallow the line breaks between headings? Two outer markers stand in its middle, each behind a full stop. */
function isFlat(f: string, units: Uint16Array, p: Para): boolean {
  let n = 0;
  for (let i = nextIn(units, classes, p.start + 2, p.end); i < p.end && n < 2; i = nextIn(units, classes, i + 1, p.end)) {
    const c = classes[f.charCodeAt(i)] ?? 0;
    if (
      (c === CLASS.cn || c === CLASS.open || c === CLASS.nth) &&
      mayMark(f, i, c) &&
      contextOf(f, p.start, i) === 'stop' &&
      marksAt(f, i, p.end).some((m) => m.sure >= (c === CLASS.nth ? 1 : 2) && (STYLES[m.style]?.rank ?? 9) <= (c === CLASS.nth ? 2 : 5))
    )
      n++;
  }
  return n >= (p.end - p.start > f.length * WHOLE ? 1 : 2);
}

/** What share of the text a paragraph has that is all of it but a headline. */
const WHOLE = 0.7;

function worth(f: string, at: number, m: Mark, p: Para, context: Context, { broken, flat, whole, listed }: Surroundings): number {
  let w = PLACE[context];
  // 1、…;2、…;3、… was a list of lines before its line breaks were lost; (1)…;(2)… is as likely part of a sentence.
  // 一、…;二、… counts the parts of a plan wherever it stands.
  if (context === 'semi' && m.sure === 2 && (m.style === CN || (flat && m.style === ARABIC))) w = -1.2;
  // 三、概算 (一)水泥;| (二)细砂: a blank behind the semicolon is what a line break may have become.
  if (context === 'semi' && flat && m.sure === 2 && f.charCodeAt(at - 1) === 32) w = -0.5;
  // A paragraph that begins with (1) holds a list, whatever parts its items.
  if (listed && context === 'semi') w = -0.9;
  // 主要目标是:①…;②… runs on as one sentence.
  if (context === 'colon' && STYLES[m.style]?.id === 'circled' && runsOn(f, m.end, p.end)) w -= 2;
  if (context === 'start') {
    if (m.sure === 1) w -= 0.8;
    if (m.sure === 0) w -= f[m.end - 1] === '.' ? 4.1 : 2.6;
    // A page's and a chunk's number is Arabic.
    if (broken) w -= STYLES[m.style]?.numeral === 'arabic' ? 2.5 : 0.8;
    if (m.sure === 1 && f.charCodeAt(m.end - 1) !== 46 && columns(f, m.end, p.end) >= 2) w -= 3;
    // 01 counts slides and parts: alone it numbers the text.
    if (m.sure === 1 && m.ordinal === 1 && f[at] === '0' && SECONDS.every((s) => f.indexOf(s, m.end) < 0)) w -= 4;
    // 其中小 / (一)19座: a class that the line's end cut off.
    if (broken && f[m.end - 1] === ')' && COUNTED.test(f.slice(m.end, m.end + 6))) w -= 4;
    if (isRow(f, p.start, p.end)) w -= 8;
  } else {
    if (m.sure === 1) w -= 1;
    if (context !== 'colon' && context !== 'semi' && titled(f, m.end, p.end)) w += 0.4;
    if (whole && (context === 'stop' || (context === 'colon' && m.ordinal === 1)) && (STYLES[m.style]?.rank ?? 9) <= 5) w += 0.8;
    // 现将情况汇报如下:一、… opens the parts, also where no more than the first is to be seen.
    if (context === 'colon' && m.ordinal === 1 && m.sure === 2 && (STYLES[m.style]?.rank ?? 9) <= 4 && announced(f, p.start, at)) w += whole ? 0.4 : 1.2;
    // A blank before it is what a line break may have become.
    if (context === 'glued')
      w += STYLES[m.style]?.numeral !== 'arabic' ? 0 : f.charCodeAt(at - 1) === 32 && m.sure === 2 ? -0.2 : m.ordinal === 1 && m.sure === 2 ? -0.4 : -0.8;
  }
  if (m.end >= p.end) w -= 1;
  return w;
}

const SECONDS = ['\n02', ' 02', '\u300202'];
const COUNTED = /^(?!(?:19|20)\d\d)\d{1,4}[\u4E00-\u9FFF]/;

/** Does the sentence before the colon announce a list: …汇报如下: …做了以下工作:? */
function announced(f: string, start: number, at: number): boolean {
  const text = f.slice(Math.max(start, at - ANNOUNCED), at);
  return ANNOUNCES.test(text.slice(Math.max(text.lastIndexOf('\u3002'), text.lastIndexOf(';')) + 1));
}

const ANNOUNCED = 40;
const ANNOUNCES = /如下|以下|下列|下面几|[几五四三六]个?方面/;

interface Surroundings {
  readonly broken: boolean;
  readonly flat: boolean;
  /** The paragraph is flat and nearly all of the text. */
  readonly whole: boolean;
  readonly listed: boolean;
}
