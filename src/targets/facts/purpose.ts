/** What people came to, and what a sum is for: names that stand behind a number with a verb of their own. */
import type { Range } from '../quantity/found.ts';
import { readFront } from './front.ts';
import { FOLLOWING, LEADS } from './lexicon.ts';
import { readRight } from './right.ts';
import { trimQuotes } from './trim.ts';
import { findLast } from './words.ts';

const DID = /^(?:完成|到|赴|参加|参与|接受|前往|外出)/;
/** What people had or came to, where the number begins its clause. */
const HAD =
  /^(?:完成|受到|到|赴|参加|参与|接受|前往|外出|享受|喝上|用上|住上|住进|搬进|搬入|吃上|走上|看上|领到|受益|实现|获得|获|通过|考取|考入|晋升|取得|入选|入围|中标|未[通达参享获])/;

/** 选派65人到三级医院进修: what people are sent to or take part in, when nothing else names them; `alone` at the start of a clause: 2万人喝上了放心水. */
export function readDone(text: string, at: number, to: number, alone: boolean): Range | null {
  if (!(alone ? HAD : DID).test(text.slice(at, at + 2))) return null;
  let end = at;
  while (end < to && end - at < 24 && !/[\u3002,;:!?\n]/.test(text[end] ?? '')) end++;
  return end - at >= 3 ? trimQuotes(text, at, end) : null;
}

/** Verbs of building right behind a sum. */
const BUILDS = /^(?:兴建|修建|新建|改建|扩建|建设|改造|购置|开发|修缮|铺设|建(?![成立设档言议筑材]))/;

/** 投资300万元启动乡镇卫生院改建: what the money is for, when a verb or 对 follows at once. */
export function readPurpose(text: string, at: number, to: number): Range | null {
  const builds = BUILDS.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  const hit = builds > 0 ? null : FOLLOWING.starting(text, at, to);
  if (builds === 0 && (hit?.of !== 'stop' || !/^(?:对|为|用于|启动|支持|办好|建成|实施|开展|推动|保障|用来|以|按|作为)$/.test(hit.word))) return null;
  // 投入250万元为13座水厂安装设备: how many they are has a name of its own.
  const from = hit?.end ?? at + builds;
  const many = hit?.word === '为' ? (HOW_MANY.exec(text.slice(from, from + 8))?.[0].length ?? 0) : 0;
  const name = readRight(text, from + many, to, { whole: true });
  if (many > 0) return name;
  if (!name) return name;
  // 投资3亿元改造码头泊位12个: how many it pays for is a number of its own; 改造操场、更换门窗9扇: and that of the last alone.
  const counted = COUNTED_BEHIND.exec(text.slice(...name));
  const stop = counted ? name[0] + counted.index : name[1];
  const mark = counted ? findLast(text, '\u3001', name[0] + 2, stop) : -1;
  const next = mark > 0 ? LEADS.starting(text, mark + 1, stop) : null;
  const done = next ? next.of === 'make' || next.of === 'act' : mark > 0 && DOES.test(text.slice(mark + 1, mark + 3));
  return readFront(text, name[0], done ? mark : stop).name;
}
const DOES = /^(?:更换|清淤|维修|整修|硬化|绿化|粉刷|加固|疏浚|拆除|清理|升级|更新|修缮|翻新|平整|治理)/;
const HOW_MANY = /^\d{1,5}[个所座家户名处](?=[\u4E00-\u9FFF]{2})/;
const COUNTED_BEHIND =
  /(?<=^[\u4E00-\u9FFF\u3001\u201C\u201D]{2,30})(?:[近约超]|不少于|至少)?\d[\d.]{0,8}[万千百余多]{0,2}(?:[\u4E00-\u9FFF]{1,2}|(?:平方|立方)(?:米|公里)|延长米)(?:[\u3001和].{0,30})?$/;
