import { isHan, isLetter } from '../quantity/chars.ts';
import type { Cue } from '../quantity/found.ts';
import type { Raw } from '../quantity/raw.ts';
import { type Context, endsBefore, startsAt } from './context.ts';

/** What the words around a quantity make of it, before anyone asks about target and result. Null when they tell nothing. */
export function cueOf(n: Raw, c: Context): Cue | null {
  return base(n, c) ?? standard(n, c) ?? scope(n, c);
}

const cue = (kind: Cue['class'], because: string): Cue => ({ class: kind, because });

const RISES = [
  '提高',
  '增加',
  '上升',
  '提升',
  '增长',
  '下降',
  '降低',
  '减少',
  '调整',
  '扩大',
  '增',
  '降',
  '压缩',
  '压减',
  '缩短',
  '延长',
  '发展',
  '跃升',
  '攀升',
  '扩展',
  '拓展',
  '上调',
  '下调',
  '减',
  '升',
  '缩减',
  '变',
  '改',
];

/** 由37%提高到45%: what stands between 由 and the verb is where it starts. */
function base(n: Raw, { text }: Context): Cue | null {
  let at = n.end;
  const most = n.end + 24;
  for (; at < most; at++) {
    const c = text[at] ?? '';
    if (c === '' || c === '。' || c === ';' || c === '\n') return null;
    if (startsAt(text, at, RISES)) break;
    if (isHan(text, at) && !'和分别元%与的及以左右上多余家人亩个万亿米吨次户名所台'.includes(c)) return null;
    if (c === ',') return null;
  }
  const rise = RISES.find((w) => text.startsWith(w, at));
  if (at >= most || rise === undefined || !'到至为成'.includes(text[at + rise.length] || '?')) return null;
  for (let i = n.at - 1; i >= Math.max(0, n.at - 26); i--) {
    const c = text[i] ?? '';
    if (c === '由' || c === '从') return cue('base', `${c} before it, ${rise}${text[at + rise.length]} after it`);
    if (c === ',' || c === '。' || c === ';' || c === '\n' || startsAt(text, i, RISES)) return null;
  }
  return null;
}

const AGES = new Set(['岁', '周岁', '月龄', '岁龄']);
const MEASURES = [
  '海拔',
  '身高',
  '年满',
  '单价',
  '票价',
  '均价',
  '原价',
  '单笔',
  '人均不足',
  '规模',
  '投资额',
  '面积',
  '年产值',
  '年收入',
  '主营业务收入',
  '年营业收入',
  '资产',
];

/** A norm, a price, a limit of who counts: 65岁以上老年人, 按10元/人次计, 500万元以上项目. */
function standard(n: Raw, { text }: Context): Cue | null {
  if (AGES.has(n.unit)) return cue('standard', 'an age');
  if (n.unit === '年') return cue('standard', 'a length of service or of use');
  if (text[n.at - 1] === '按' || endsBefore(text, n.at, ['按照', '按每人', '每人按', '标准的', '按标准'])) {
    if (n.unitKind === 'money' || n.unit.includes('/')) return cue('standard', '按 before the amount');
  }
  if (endsBefore(text, n.at, ['海拔', '身高', '单价', '票价', '原价'])) return cue('standard', 'a measure that only describes');
  if (text[n.at - 1] === '(' && n.unit.startsWith('元/') && text[n.end] === ')') return cue('standard', 'a rate in brackets');
  const after = n.comparatorSpans.find(([at]) => at >= n.end);
  if (!after || n.comparator === 'approx') return null;
  const big =
    n.unitKind === 'money' || n.unitKind === 'area' || n.unitKind === 'length' || n.unitKind === 'mass' || n.unitKind === 'energy' || n.unitKind === 'volume';
  const from = text[after[1]] === '的' || text[after[1]] === '(' ? after[1] + 1 : after[1];
  if (big && isHan(text, from) && !startsAt(text, from, ['目标', '水平', '增', '大关', '和', '并', '且', '其中', '以', '标准', '任务'])) {
    return cue('standard', `${text.slice(after[0], after[1])} and a noun after it: it says which ones count`);
  }
  if (startsAt(text, after[1], ['学历', '职称', '文化程度'])) return null;
  void MEASURES;
  return null;
}

const POINTING = [
  '以下',
  '上述',
  '这',
  '该',
  '其他',
  '其它',
  '所属',
  '下辖',
  '辖',
  '全县',
  '全市',
  '全省',
  '全区',
  '全国',
  '全镇',
  '全乡',
  '现有',
  '以上',
  '前述',
  '那',
  '同',
  '每',
  '某',
  '上一',
  '任何',
];
const TALK = [
  '方面',
  '工作',
  '任务',
  '重点',
  '问题',
  '原则',
  '步骤',
  '阶段',
  '环节',
  '层面',
  '维度',
  '坚持',
  '关系',
  '转变',
  '统一',
  '结合',
  '突破口',
  '抓手',
  '着力',
  '要点',
  '精神',
  '层次',
  '方向',
  '领域',
  '角度',
  '大类',
  '字',
  '文章',
  '主题',
  '百分',
  '100%',
  '精神',
];

/** A count that only describes: 11大服务项目, 以下19项工作, 一批先进设备. */
function scope(n: Raw, c: Context): Cue | null {
  const { text } = c;
  const plain = n.comparatorSpans.length === 0 && n.per === undefined && !n.flags.includes('masked-value');
  if (!plain) return null;
  if (n.unit === '' && text[n.end] === '大' && isHan(text, n.end + 1)) return cue('scope', '大 after the count');
  if (text[n.at - 1] === '每' && n.unitKind !== 'percent' && n.unitKind !== 'money') return cue('scope', '每 before it: what is counted for');
  if (n.unitKind !== 'count' && n.unitKind !== 'people' && n.unitKind !== 'times' && n.unit !== '') return null;
  if (endsBefore(text, n.at, POINTING) && n.unit !== '' && isHan(text, n.end) && !endsBefore(text, n.at, ['合同', '协同', '共同']))
    return cue('scope', 'a word that points at known things before the count');
  const noun = text.slice(n.end, n.end + 8);
  if (
    n.unit !== '' &&
    n.unitKind === 'count' &&
    TALK.some(
      (w) =>
        (noun.startsWith(w) && talks(text, n.end, w)) ||
        (noun.startsWith('重点') && noun.startsWith(w, 2)) ||
        (noun.startsWith('主要') && noun.startsWith(w, 2)),
    )
  )
    return cue('scope', 'it counts points of the text itself');
  if (article(n, c)) return cue('scope', '一 and its noun: an article');
  return null;
}

/** 3个重点 talks of the text; 3个重点学科 and 10个工作日 count things. */
const talks = (text: string, at: number, word: string): boolean =>
  word === '重点' ? !isHan(text, at + 2) : word === '工作' ? !/^[日站室组人者量]/.test(text.slice(at + 2, at + 3)) : true;

/** 一 before its own noun is an article (一支队伍); after the noun, or with other counts beside it, it counts (培训班一期; 一个中心、三个站). */
function article(n: Raw, { text, before, after }: Context): boolean {
  if (n.numberEnd - n.numberAt !== 1 || text[n.numberAt] !== '一' || n.unit === '' || n.list !== undefined) return false;
  if (n.unit === '批' || n.unit === '种') return true;
  if (!isHan(text, n.end) && !'\u201C"'.includes(text[n.end] || '?') && !isLetter(text, n.end)) return false;
  const counted = (m: Raw | undefined, gap: number): boolean => m !== undefined && gap >= 0 && gap <= 12 && m.unit === n.unit && !m.verdict;
  return !counted(before, n.at - (before?.end ?? 0)) && !counted(after, (after?.at ?? 0) - n.end);
}
