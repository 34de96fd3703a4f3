/** Noise that a site sows into a text: zero-width marks, pinyin after each character, footnote marks, anti-copy lines, random characters. */
import { type CharSet, charSet, has } from '../core/charset.ts';
import type { Cut } from './chrome.ts';
import { jammers } from './jammer.ts';
import { findMarkup } from './markup.ts';
import { type Line, lineText, type Page, SIGN } from './page.ts';
import { formFeeds, pageNumbers, pagesWithin } from './page-numbers.ts';
import { tails } from './tails.ts';

export interface Noise {
  readonly removals: readonly Cut[];
  readonly repairs: readonly Cut[];
}

/** Finds the noise of a page. Linear. */
export function findNoise(page: Page): Noise {
  const repairs: Cut[] = [];
  if (page.signs & SIGN.zeroWidth)
    for (const m of page.source.text.matchAll(ZERO_WIDTH)) repairs.push({ start: m.index, end: m.index + m[0].length, rule: 'noise/zero-width' });
  const numbers = pageNumbers(page);
  const feeds = formFeeds(page, numbers);
  for (const f of feeds) if (page.text[f.start - 1] === '\n') repairs.push({ start: f.start - 1, end: f.start, rule: 'paragraph/join' });
  const sown = tails(page);
  repairs.push(...sown.joins);
  const removals = [
    ...findMarkup(page),
    ...numbers,
    ...pagesWithin(page),
    ...feeds,
    ...pinyin(page),
    ...footnotes(page),
    ...tokens(page),
    ...jammers(page),
    ...sown.removals,
    ...randomRuns(page),
    ...lineSigns(page),
  ];
  for (const line of page.lines) {
    if (line.fixed || line.from === line.to) continue;
    const rule = lineNoise(page, line);
    if (rule) removals.push({ start: line.from, end: line.to, rule });
  }
  return { removals, repairs };
}

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]{1,64}/g;
const isHan = (c: number): boolean => c >= 0x3400 && c <= 0x9fff;
/** What a footnote's mark stands behind, beside Han. */
const AFTER = '0123456789,。;:、!?%)”’》';
/** A reading in brackets after a character: lower-case Latin with tone marks, one syllable. */
const PINYIN = /\(([a-z\u00E0-\u00FC\u0101-\u01DC]{1,6}\u0300?[a-z]{0,3})\)/g;
const TONE =
  /[\u00E0\u00E1\u00E8-\u00EA\u00EC\u00ED\u00F2\u00F3\u00F9\u00FA\u00FC\u0101\u0113\u011B\u012B\u014D\u016B\u01CE\u01D0\u01D2\u01D4\u01D6\u01D8\u01DA\u01DC]/;

/** Pinyin in brackets: 農(nóng)業(yè). A lone one without tone may be the plan's own abbreviation, so five are asked for. */
function pinyin(page: Page): Cut[] {
  if (!(page.signs & SIGN.latin)) return [];
  const all = [...page.text.matchAll(PINYIN)].filter((m) => isHan(page.text.charCodeAt(m.index - 1)));
  const toned = all.filter((m) => TONE.test(m[1] ?? ''));
  const take = toned.length >= 5 ? all : toned;
  return take.map((m) => ({ start: m.index, end: m.index + m[0].length, rule: 'noise/pinyin' }));
}

/** So many line ends tell a text whose line breaks became one strange letter. */
const SIGNS = 4;
const LINE_SIGN = /\u0420/g;
const BEFORE_SIGN = /[\u4E00-\u9FFF\u3002;:,%\u2030)”》\d_]/;
const BEHIND_SIGN = /^(?:[\u4E00-\u9FFF(“《\d\n]|$)/;

/** A Cyrillic letter where each line ended: 总体要求Р1、造林八百亩。Р2、. One in a name has other letters beside it. */
function lineSigns(page: Page): Cut[] {
  if (!page.text.includes('\u0420')) return [];
  const all = [...page.text.matchAll(LINE_SIGN)];
  const ends = all.every((m) => BEFORE_SIGN.test(page.text[m.index - 1] ?? '') && BEHIND_SIGN.test(page.text.slice(m.index + 1, m.index + 2)));
  return ends && all.length >= SIGNS ? all.map((m) => ({ start: m.index, end: m.index + 1, rule: 'noise/line-sign' })) : [];
}

/** A footnote's mark left in the text, often glued before a value: [2]32074.7亿元. At the start of a line it is the note itself; 国发[99]5号 is a document's number. */
function footnotes(page: Page): Cut[] {
  const out: Cut[] = [];
  if (!(page.signs & SIGN.bracket)) return out;
  // Alone before a text's first word it numbers the text.
  if (/^\[1\]\s{0,4}[\u4E00-\u9FFF\d]/.test(page.text) && !page.text.includes('[2]')) out.push({ start: 0, end: 3, rule: 'noise/footnote' });
  for (const m of page.text.matchAll(/\[\d{1,2}\](?!\d{1,4}\s?号)/g)) {
    if (AFTER.includes(page.text[m.index - 1] ?? '\n') || isHan(page.text.charCodeAt(m.index - 1)))
      out.push({ start: m.index, end: m.index + m[0].length, rule: 'noise/footnote' });
  }
  return out;
}

/** Ten letters and digits thrown together after a sentence or a word (a well-known mark of copied files): b5E2RGbCAP. */
function tokens(page: Page): Cut[] {
  const out: Cut[] = [];
  if (!(page.signs & SIGN.latin)) return out;
  for (const m of page.text.matchAll(/[A-Za-z0-9]{10,11}(?![.@%/_-])/g)) {
    const before = page.text.charCodeAt(m.index - 1);
    if (
      m[0].length !== 10 ||
      /[A-Za-z0-9]/.test(page.text[m.index + 10] ?? ' ') ||
      !(m.index === 0 || isHan(before) || '。,;:、!?)”\n'.includes(page.text[m.index - 1] ?? ''))
    )
      continue;
    let changes = 0;
    for (let i = 1; i < 10; i++) if (kind(m[0].charCodeAt(i)) !== kind(m[0].charCodeAt(i - 1))) changes++;
    if (changes >= 4 && /[a-z]/.test(m[0]) && /[A-Z]/.test(m[0])) out.push({ start: m.index, end: m.index + 10, rule: 'noise/anti-copy' });
  }
  return out;
}

function lineNoise(page: Page, line: Line): string | null {
  const length = line.to - line.from;
  if (length < 3 || length > 300) return null;
  const c = page.text.charCodeAt(line.from);
  if (c > 0x3000 && c < 0xff00) return null;
  const text = lineText(page, line);
  if (/^[-\u2014\u00B7]{1,2}\s?\d{1,4}\s?[-\u2014\u00B7]{1,2}$/.test(text)) return 'noise/page-number';
  if (/^([-\u2014=*~\u00B7.\u2026#+])(?:\s?\1){5,300}$/.test(text)) return 'noise/ruler';
  return babble(text) ? 'noise/anti-copy' : null;
}

/** Letters, digits and signs thrown together to spoil a copy: no Chinese, no words, the kind of character changes at nearly every step. */
function babble(text: string): boolean {
  if (!/^[\x21-\x7E]{8,300}$/.test(text) || /^(?:https?:|www\.)|@[\w.-]{1,40}\.\w/.test(text)) return false;
  const signs = text.replace(/[A-Za-z0-9.,:/()%_-]/g, '').length;
  if (signs < 2) return false;
  let changes = 0;
  for (let i = 1; i < text.length; i++) if (kind(text.charCodeAt(i)) !== kind(text.charCodeAt(i - 1))) changes++;
  return changes * 5 >= text.length * 2;
}

const kind = (c: number): number => (c >= 48 && c <= 57 ? 0 : c >= 65 && c <= 90 ? 1 : c >= 97 && c <= 122 ? 2 : 3);

/** Characters that any Chinese text is full of, and the commonest surnames, so that a list of names is no noise. */
const COMMON =
  '的一是不了在有人我他这中大来上个国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运级县镇乡村局党委会议团城居卫农林牧渔财税审计划督查责任务落实推项整李刘陈杨赵黄周吴徐孙';
let common: CharSet | undefined;

/** Runs of random characters: sixty or more with no punctuation among them of which hardly one is common. */
function randomRuns(page: Page): Cut[] {
  const out: Cut[] = [];
  const { units } = page;
  const inRun = (i: number): boolean => i < units.length && (units[i] as number) >= 0x4e00 && (units[i] as number) <= 0x9fff;
  for (let start = 0; start + LEAST_RUN <= units.length; ) {
    // Read from its end, a stretch that is no run is left at its last mark: few characters are looked at.
    let i = start + LEAST_RUN - 1;
    while (i >= start && inRun(i)) i--;
    if (i >= start) {
      start = i + 1;
      continue;
    }
    common ??= charSet(COMMON); // few pages have such a run
    let known = 0;
    let end = start;
    for (; inRun(end); end++) if (has(common, units[end] as number)) known++;
    if (known * 8 < end - start) out.push({ start, end, rule: 'noise/random-characters' });
    start = end + 1;
  }
  return out;
}

const LEAST_RUN = 60;
