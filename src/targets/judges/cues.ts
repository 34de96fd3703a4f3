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

const FROM = new Set(['由'.charCodeAt(0), '从'.charCodeAt(0)]);
const STOP = new Set(Array.from(',。;\n', (c) => c.charCodeAt(0)));
const BETWEEN = new Set(Array.from('和分别元%与的及以左右上多余家人亩个万亿米吨次户名所台', (c) => c.charCodeAt(0)));

/** 由37%提高到45%: what stands between 由 and the verb is where it starts. */
function base(n: Raw, { text }: Context): Cue | null {
  const from = fromBefore(text, n.at);
  if (from < 0) return null;
  let at = n.end;
  for (const most = n.end + 24; at < most; at++) {
    const c = text.charCodeAt(at);
    if (Number.isNaN(c) || STOP.has(c)) return null;
    if (startsAt(text, at, RISES)) break;
    if (isHan(text, at) && !BETWEEN.has(c)) return null;
  }
  const rise = RISES.find((w) => text.startsWith(w, at));
  if (rise === undefined || !'到至为成'.includes(text[at + rise.length] || '?')) return null;
  for (let i = from; i < n.at; i++) if (startsAt(text, i, RISES)) return null;
  return cue('base', `${text[from]} before it, ${rise}${text[at + rise.length]} after it`);
}

/** Where 由 or 从 stands before a number in its clause, or -1. */
function fromBefore(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 26); i--) {
    const c = text.charCodeAt(i);
    if (FROM.has(c)) return i;
    if (STOP.has(c)) return -1;
  }
  return -1;
}

const AGES = new Set(['岁', '周岁', '月龄', '岁龄']);

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
  '前述',
  '那',
  '同',
  '某',
  '任何',
  '不含',
  '除',
];
const COLLECTED = ['精选', '汇编', '合集', '通用', '范文'];
const TALK = [
  '方面',
  '环节',
  '阶段',
  '层面',
  '维度',
  '层次',
  '角度',
  '步骤',
  '大类',
  '统一',
  '坚持',
  '原则',
  '关系',
  '转变',
  '结合',
  '抓手',
  '着力',
  '要点',
  '精神',
  '方向',
  '领域',
  '突破口',
  '主题',
  '指数',
  '指标',
  '工作',
  '任务',
  '重点',
  '问题',
  '文章',
  '关键',
  '目标',
  '要求',
  '100%',
  '百分',
];
const BODIES = [
  '工作站',
  '工作室',
  '工作组',
  '工作队',
  '工作点',
  '工作日',
  '工作坊',
  '工作专班',
  '工作人',
  '工作者',
  '工作量',
  '主题公园',
  '问题线索',
  '目标任务',
  '关键技术',
  '关键核心',
];
const SETTING = [
  '做好',
  '抓好',
  '突出',
  '围绕',
  '坚持',
  '把握',
  '聚焦',
  '落实',
  '存在',
  '从',
  '实现',
  '处理好',
  '着力',
  '紧扣',
  '抓住',
  '按照',
  '狠抓',
  '重点抓',
  '主要有',
  '分',
  '遵循',
];

/** A count that only describes: 11大服务项目, 以下19项工作, 一批先进设备. */
function scope(n: Raw, c: Context): Cue | null {
  const { text } = c;
  if (article(n, c)) return cue('scope', '一 and its noun: an article');
  if (n.comparatorSpans.length > 0 || n.per !== undefined || n.flags.includes('masked-value')) return null;
  if (n.unit === '' && text[n.end] === '大' && isHan(text, n.end + 1)) return cue('scope', '大 after the count');
  if (text[n.at - 1] === '每' && n.unitKind !== 'percent' && n.unitKind !== 'money') return cue('scope', '每 before it: what is counted for');
  if (n.unitKind !== 'count' && n.unitKind !== 'people' && n.unitKind !== 'times' && n.unit !== '') return null;
  const noun = isHan(text, n.end);
  if (noun && n.unit !== '' && endsBefore(text, n.at, POINTING)) return cue('scope', 'a word that points at known things before the count');
  if (n.unit === '篇' && endsBefore(text, n.at, COLLECTED)) return cue('scope', 'how many texts a collection has');
  if (noun && n.unitKind === 'count' && talked(n, text)) return cue('scope', 'it counts points of the text itself');
  if (noun && n.shape === 'chinese' && (n.unit === '种' || n.unit === '类') && listed(text, n.at)) return cue('scope', 'it sums up the names before it');
  if (noun && n.unit === '类' && !text.startsWith('以', n.end)) return cue('scope', 'it counts kinds');
  return null;
}

/** Does 、 stand within the clause before, not far off: 甲病、乙病三种疾病? */
function listed(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    if (text[i] === '、') return true;
    if (',。;:\n'.includes(text[i] ?? '\n')) return false;
  }
  return false;
}

/** 六个方面, 三项任务: points of the plan. With digits only where a word of setting stands before: 抓好5项工作, but 完成34项任务. */
function talked(n: Raw, text: string): boolean {
  if (startsAt(text, n.end, BODIES)) return false;
  const at = startsAt(text, n.end, ['重点', '主要', '具体', '基本', '大']) ? n.end + (text[n.end] === '大' ? 1 : 2) : n.end;
  if (text.startsWith('重点', n.end) && isHan(text, at) && !startsAt(text, at, TALK)) return false;
  if (startsAt(text, n.end, ['方面', '环节', '阶段', '层面', '维度', '大方面', '方面的'])) return true;
  return (startsAt(text, at, TALK) || startsAt(text, n.end, TALK)) && (n.shape === 'chinese' || endsBefore(text, n.at, SETTING));
}

/** 新建一所学校 and 召开一次会议 count; 建立一个机制 and 打造一支队伍 do not. */
const CONCRETE = new Set(['所', '座', '处', '家', '期', '次', '场', '台', '辆', '栋', '幢', '例', '轮', '届', '间', '架', '口', '艘', '块', '部']);
const BUILT = new Set(['个', '条', '项', '名']);
const BUILDS = [
  '新建',
  '建成',
  '改建',
  '扩建',
  '新增',
  '争创',
  '开通',
  '创成',
  '引进',
  '申报',
  '迁建',
  '新设',
  '增设',
  '新开',
  '招聘',
  '增加',
  '新开通',
  '建成投用',
  '创建',
];
const MAKES = [
  ...BUILDS,
  '举办',
  '召开',
  '开展',
  '组织',
  '购置',
  '改造',
  '完成',
  '承办',
  '建设',
  '进行',
  '培育',
  '设立',
  '开设',
  '编写',
  '出版',
  '开办',
  '修建',
  '维修',
  '开工',
  '实施',
  '添置',
  '配备',
  '组织开展',
  '举行',
];

/** 一 before its own noun is an article (一支队伍); after the noun, or with other counts beside it, it counts (培训班一期; 一个中心、三个站). */
function article(n: Raw, { text, before, after }: Context): boolean {
  if (n.numberEnd - n.numberAt !== 1 || text[n.numberAt] !== '一' || n.unit === '' || n.list !== undefined) return false;
  if (n.unit === '批' || n.unit === '种') return true;
  if (n.comparatorSpans.length > 0 || n.per !== undefined) return false;
  if (CONCRETE.has(n.unit) ? endsBefore(text, n.at, MAKES) : BUILT.has(n.unit) && endsBefore(text, n.at, BUILDS)) return false;
  if (!isHan(text, n.end) && !'\u201C"'.includes(text[n.end] || '?') && !isLetter(text, n.end)) return false;
  const counted = (m: Raw | undefined, gap: number): boolean => m !== undefined && gap >= 0 && gap <= 12 && m.unit === n.unit && !m.verdict;
  return !counted(before, n.at - (before?.end ?? 0)) && !counted(after, (after?.at ?? 0) - n.end);
}
