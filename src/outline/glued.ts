import type { Tokens, Word } from '../tokens/tokens.ts';
import { openerAt, yearAt } from './openers.ts';
import { CLOSERS, MID_OPENERS, NOUN_TITLES, OPENERS, SOFT_OPENERS } from './words.ts';

/**
 * Where a title ends that runs into its body with no mark between: 加强理论学习,全方面落实十七大精神|我们要将…
 * Judged by the words that open sentences, those that close titles, balanced clauses, and where words end. Null when no place is good enough.
 * `usual` holds the lengths of siblings' titles. `eager` for a text whose line breaks were lost, where a title must end somewhere.
 */
export function gluedTitleEnd(f: string, from: number, to: number, tokens: Tokens, eager: boolean, usual: readonly number[] = []): number | null {
  const end = Math.min(to, from + 80);
  if (end - from < 8) return null;
  const at = byOpener(f, from, end, eager) ?? (eager ? byWords(f, from, end, tokens, usual) : null);
  return at === null ? null : at - (MONTH.exec(f.slice(Math.max(from + 4, at - 14), at))?.[0].length ?? 0);
}

/** …服务工作|4月我中心…: the day is the sentence's. */
const MONTH =
  /(?:预计)?(?:截?[至止]到?|到)?(?:(?<!\d)20\d{2}年度?)?(?:(?<!\d)(?:(?:1[0-2]|[1-9])[-\u2014至])?(?:1[0-2]|[1-9])月(?:份|底|初|上旬|中旬|下旬|(?:[12]\d|3[01]|[1-9])日)?)?$/;

/** By a word that opens a sentence and hardly stands inside a title. */
function byOpener(f: string, from: number, end: number, eager: boolean): number | null {
  // 总则|为了…: a noun that is a title by itself may be that short; 指导思想|以…: one of four needs no opener.
  const noun = NOUN_TITLES.at(f, from).length;
  if (noun >= 2 && noun < 4 && (OPENERS.at(f, from + noun) || MID_OPENERS.at(f, from + noun))) return from + noun;
  if (noun === 4 && end - from > 14 && ('以为到在按从对'.includes(f[from + noun] ?? ' ') || opensAlone(f, from, end))) return from + noun;
  let comma = from - 1;
  let best = -1;
  let bestScore = eager ? 1.9 : 2.6;
  for (let i = from; i < end; i++) {
    if (f[i] === ',') comma = i;
    if (f[i] === ',' || i - from < 4 || i - from > 50 || i - comma < 5 || end - i < 3) continue;
    const opener = openerAt(f, i);
    if (opener === 0 || LEADS_ON.includes(f[i - 1] ?? ' ') || (f[i] === '为' && GIVES.test(f.slice(i, end)))) continue;
    const score = opener + closes(f.slice(from, i)) * (opener < 2 && !eager ? 2 : 1) - Math.max(0, i - from - 30) * 0.1;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best < 0 ? null : best;
}

/** 针对当前…, 托付给我们…: no sentence opens behind these. */
const LEADS_ON = '给对被把《';

/** 指导思想|深入贯彻…, 工作目标|全面落实…: a chapter's name that hardly is a part of another, and a clause behind it. */
function opensAlone(f: string, from: number, end: number): boolean {
  const comma = f.indexOf(',', from + 4);
  return ALONE.has(f.slice(from, from + 4)) && !GOES_ON.test(f.slice(from + 4, from + 6)) && (comma < 0 ? end : Math.min(comma, end)) - from >= 10;
}

const ALONE = new Set([
  '指导思想',
  '基本情况',
  '工作目标',
  '总体目标',
  '主要目标',
  '工作思路',
  '总体思路',
  '基本原则',
  '总体要求',
  '存在问题',
  '工作措施',
  '具体措施',
  '保障措施',
]);
const GOES_ON = /^[,:、和与及或暨的(是]|^(?:责任|管理|任务|完成|落实|执行|分析|介绍|汇报|明确|清晰|更加|不够|方面|整改|以及|如下)/;

const closes = (title: string): number => (CLOSERS.ends(title) ? 0.6 : 0);

/** With no opener to go by: the word boundary that looks best from both sides. */
function byWords(f: string, from: number, end: number, tokens: Tokens, usual: readonly number[]): number | null {
  const text = f.slice(from, end);
  const words = tokens.tag(text);
  let at = 0;
  let best = -1;
  let bestScore = usual.length > 0 ? 0.4 : 1.3;
  let comma = -1;
  let said = 0;
  let phrase = 0;
  const acts = /^[vad]/.test(words[0]?.tag ?? '') || SOFT_OPENERS.at(text, 0) !== '';
  for (let k = 0; k < words.length - 1 && at < 45; k++) {
    const w = words[k] as Word;
    const n = words[k + 1] as Word;
    // A title says nothing of anyone (是, 要, 我们), and seldom holds a phrase with 为, 以, 对.
    if (SAYING.has(w.word)) said += 1.5;
    else if (w.tag === 'p' && at > comma + 1) phrase += 0.4;
    at += w.word.length;
    if (w.word === ',') {
      // A title has two clauses at most; what follows a second comma is text.
      if (comma >= 0) break;
      comma = at - 1;
      phrase = 0;
      continue;
    }
    if (at - comma - 1 < 4 || at < 4 || !/^[nvalizj]/.test(w.tag)) continue;
    if (n.word === ',' || n.word === '、' || JOINING.has(n.word) || (/^[xucf]/.test(n.tag) && n.word < '\u3400' && n.word !== '\u201C') || /^[ucf]/.test(n.tag))
      continue;
    if (PREDICATES.has(n.word) || (text.length - at < 10 && /\d/.test(text.slice(at)))) continue;
    const title = text.slice(0, at);
    const whole = tellsAll(title);
    let score = (whole > 0 ? whole + 1.2 : closing(title, w, n) + opening(text, at, n)) - distance(at, usual) - said - phrase;
    // 产值计划|现行价达到5万元: what follows states a figure.
    if (NOUN_TITLES.ends(title) && FIGURE.test(text.slice(at, at + 30))) score += 1.2;
    // The word after this one would close the title better: 机制|创新|继续深化.
    const later = at + n.word.length;
    if (!SOFT_OPENERS.at(text, at) && (SOFT_OPENERS.at(text, later) || OPENERS.at(text, later))) score -= 0.8;
    if (SOFT_OPENERS.ends(title)) score -= 1.5;
    // A noun before a verb is its subject, not a title: 队伍建设|不断加强.
    if (!acts && !NOUN_TITLES.ends(title) && /^[vd]/.test(n.tag)) score -= 1.2;
    if (comma >= 4) score += balance(comma, at - comma - 1) + (at - comma - 1 >= comma - 2 && FIGURE.test(text.slice(at, at + 30)) ? 0.4 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = at;
    }
  }
  return best < 0 ? null : from + best;
}

/** Words that go on with a title: 工作目标|与范围. */
const JOINING = new Set(['与', '和', '及', '以及', '暨', '或', '的', '等', '之']);
const FIGURE = /^[^,\u3002;\d]{2,20}\d/;
/** What is said of what stands before it: that is no title. */
const PREDICATES = new Set(['是', '要', '将', '已', '应', '应当', '必须', '了']);
const SAYING = new Set(['是', '要', '将', '我们', '我', '已', '了', '由于', '因此', '必须', '应', '应当']);

/** 农机推广有力有效, 安全工作再上台阶: a title that is a short sentence, and goes on with nothing. How surely; 0 if it is none. */
const tellsAll = (title: string): number => (title.length < 6 ? 0 : TOLD_ALL.test(title) ? 0.6 : GREW.test(title) ? 0.3 : 0);
const TOLD_ALL = /(?:[再迈]上新?台阶|再上新?水平|有力有[效序]|扎实有[效力]|平稳有序|进展顺利|推进有力|成效(?:显著|明显|突出)|稳中[有向][进好])$/;
const GREW = /[\u4E00-\u9FFF]{4}(?:稳步|持续|不断|显著|明显|大幅)(?:提升|增强|改善|提高|推进|完善|优化|向好|好转|增长)$/;

/** How well a title closes with this word, given the next. */
function closing(title: string, w: Word, n: Word): number {
  let score = /^[nilj]|^vn/.test(w.tag) ? 0.5 : 0;
  if (NOUN_TITLES.ends(title)) score += 1;
  else if (CLOSERS.ends(title)) score += 0.8;
  // Of two words that could close it, the later one does: 保健|网络.
  if (CLOSERS.ends(n.word) || NOUN_TITLES.ends(n.word)) score -= 0.6;
  else if (w.tag.startsWith('n') && n.tag.startsWith('n')) score -= 0.6;
  return score;
}

/** How well a sentence opens with this word. */
function opening(text: string, at: number, n: Word): number {
  if (SOFT_OPENERS.at(text, at) || MID_OPENERS.at(text, at) || yearAt(text, at)) return 1;
  const verb = subject(text, at);
  if (verb > 0) return 1.3 - verb * 0.05;
  if (/^[trp]/.test(n.tag)) return 0.9;
  if (DOER.test(n.word) && NOUN_TITLES.ends(text.slice(0, at))) return 0.9;
  if (n.tag.startsWith('d')) return 0.6;
  return n.tag === 'v' ? 0.4 : -0.4;
}

/** 改革为加快发展奠定了基础 says what its subject did for something. */
const GIVES = /^[^,\u3002;]{2,30}(?:奠定|提供|打下|打牢|创造|作出|做出|注入|增添)/;

/** Who does what a sentence tells, behind a title that is a noun: 工作进展情况|全镇…, 主要措施|医院…. */
const DOER = /^(?:中心|医院|学校|全[镇县市区院校局乡村省站所]|各[村镇乡县科]室?)$/;

/** How far a title's length is from what its siblings have, or from what titles have. */
const distance = (at: number, usual: readonly number[]): number =>
  usual.length === 0 ? Math.abs(at - 16) * 0.03 : usual.reduce((least, n) => Math.min(least, Math.abs(at - n)), 20) * 0.1;

/** A couplet's halves are of one length: 加强队伍建设,提高服务意识. */
const balance = (first: number, second: number): number => (first === second ? 1.2 : Math.abs(first - second) === 1 ? 0.5 : second < first - 3 ? -0.5 : 0.2);

/** 全镇|共有农机300台 */
const HAS = /^共有[^,\d]{0,8}\d/;

/** Where the verb of a short subject stands that begins here, counted from here: 农村卫生工作是…, 后勤人员要…; 0 if there is none. */
function subject(text: string, at: number): number {
  for (let i = at + 2; i < at + 18 && i < text.length; i++) {
    if (text[i] === ',') return 0;
    if ('是要将应'.includes(text[i] ?? ' ') || text.startsWith('必须', i) || (text[i] === '共' && HAS.test(text.slice(i, i + 12)))) return i - at;
  }
  return 0;
}
