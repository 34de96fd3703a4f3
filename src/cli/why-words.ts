/** The words of `why`, in both languages. */
import type { Comparator, MentionClass } from '../core/model.ts';
import type { Message } from '../core/problem.ts';
import { chinese } from './chinese.ts';
import type { Lang } from './io.ts';

/** What a line of the answer is about. */
export const W = {
  removed: { en: 'removed', zh: '删去' },
  repaired: { en: 'repaired', zh: '修补' },
  because: { en: 'because', zh: '缘由' },
  read: { en: 'read as', zh: '读作' },
  marked: { en: 'marked', zh: '标记' },
  plan: { en: 'plan', zh: '计划' },
  heading: { en: 'heading', zh: '标题' },
  section: { en: 'section', zh: '章节' },
  block: { en: 'block', zh: '段落' },
  number: { en: 'number', zh: '数字' },
  target: { en: 'target', zh: '目标' },
  result: { en: 'result', zh: '结果' },
  warning: { en: 'warning', zh: '警告' },
  line: { en: 'line', zh: '所在行' },
  tried: { en: 'tried', zh: '试过' },
} as const satisfies Record<string, Message>;

/** What came of a rule that was asked about a line. */
export const OUTCOMES = {
  took: { en: 'took it', zh: '已采用' },
  fits: { en: 'fits, but another rule was first, or the line reads like a plan', zh: '匹配\uff0c但另有规则在先\uff0c或该行像计划正文' },
  place: { en: 'fits, but holds at the head or the tail of a page only', zh: '匹配\uff0c但只用于页首或页尾' },
  site: { en: 'belongs to a site that this page is not from', zh: '属于其他网站的规则' },
  no: { en: 'does not match', zh: '不匹配' },
} as const satisfies Record<string, Message>;

/** Where on the page a line stands. */
export const ZONES = { head: { en: 'head', zh: '页首' }, text: { en: 'text', zh: '正文' }, tail: { en: 'tail', zh: '页尾' } } as const;

/** Comparators as signs. */
export const SIGNS: Readonly<Record<Comparator, string>> = { eq: '=', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈', range: '=' };

const CLASSES: Readonly<Record<MentionClass, string>> = {
  target: '目标',
  result: '结果',
  base: '基数',
  standard: '标准',
  scope: '范围',
  date: '日期',
  ordinal: '序号',
  name: '名称',
  noise: '杂质',
};
const WORDS: Readonly<Record<string, string>> = {
  ...CLASSES,
  high: '可信度高',
  medium: '可信度中',
  low: '可信度低',
  plan: '计划',
  summary: '总结',
  mixed: '总结与计划',
  paragraph: '段落',
  table: '表格',
  'list-item': '列表项',
  'no marker': '无编号',
  generated: '自动编号',
  'masked-year': '年份被遮蔽',
  'masked-value': '数值被遮蔽',
  'masked-name': '名称被遮蔽',
  'lost-digits': '数字缺失',
  'ocr-suspect': '疑似识别错误',
  'broken-replacement': '替换残留',
};

/** How the answer is worded in one language. */
export interface Words {
  /** A word of the outline: a class, a grade, a kind. */
  word(text: string): string;
  /** A reason, as facts and mentions have it. */
  because(text: string): string;
  level(n: number): string;
  /** What parts the members of a list. */
  readonly comma: string;
}

/** The wording in a language; English is what the outline says. */
export const wordsFor = (lang: Lang): Words =>
  lang === 'zh'
    ? { word: (t) => WORDS[t] ?? t, because: chinese, level: (n) => `第 ${n} 级`, comma: '\uff0c' }
    : { word: (t) => t, because: (t) => t, level: (n) => `level ${n}`, comma: ', ' };
