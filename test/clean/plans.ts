/** Made-up plans and pages, the same on every run. */

/** A small generator of numbers: the same seed gives the same row. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

const OFFICES = [
  '县水利局',
  '镇中心小学',
  '区交通运输局',
  '市图书馆',
  '乡卫生院',
  '农业服务中心',
  '县供销社',
  '区环卫所',
  '机械公司',
  '林场',
  '社区居委会',
  '县档案局',
];
const FIELDS = ['安全生产', '环境整治', '教育教学', '农田水利', '道路养护', '档案管理', '文明创建', '招商引资', '疾病防控', '信访维稳', '植树造林', '读者服务'];
const VERBS = ['扎实推进', '全面加强', '切实抓好', '稳步提高', '认真落实', '积极开展'];
const UNITS = ['万元', '户', '人次', '公里', '亩', '项', '场', '件', '%', '个百分点'];
const HEADS = ['指导思想', '总体要求', '工作目标', '主要任务', '重点工作', '保障措施', '组织领导', '工作要求'];
const CN = '一二三四五六七八';

export interface Plan {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A plan of a few headings and sentences. */
export function plan(seed: number): Plan {
  const roll = dice(seed * 7919 + 13);
  const pick = (list: readonly string[]): string => list[roll(list.length)] ?? '';
  const sentence = (): string =>
    `${pick(VERBS)}${pick(FIELDS)}工作\uff0c${pick(['年内', '6月底前', '全年', '力争'])}完成${pick(FIELDS)}${10 + roll(990)}${pick(UNITS)}\uff0c${pick(['确保', '做到', '力争'])}${pick(FIELDS)}达标率达到${80 + roll(20)}%以上。`;
  const lines: string[] = [];
  const heads = 3 + roll(4);
  for (let h = 0; h < heads; h++) {
    lines.push(`${CN[h]}、${pick(HEADS)}`);
    for (let k = 0; k <= roll(3); k++) lines.push(`${roll(2) ? `${k + 1}、` : ''}${sentence()}${roll(2) ? sentence() : ''}`);
  }
  return { title: `${pick(OFFICES)}20${20 + roll(6)}年${pick(FIELDS)}工作${pick(['计划', '总结', '要点', '打算'])}`, lines };
}

/** A page of an invented site around a plan. `own` tells which of its lines are the plan's. */
export function sitePage(seed: number): { text: string; own: boolean[] } {
  const roll = dice(seed * 104729 + 7);
  const p = plan(seed + 5000);
  const digits = (n: number): string => Array.from({ length: n }, () => roll(10)).join('');
  const row: [string, boolean][] = [
    ['墨竹文斋 · 藏万卷于一室', false],
    [`斋首 / 文稿架 / ${['甲', '乙', '丙', '丁'][roll(4)]}字柜`, false],
    [p.title, true],
    [`入库号\uff1a${digits(7)} 馆员\uff1a${'abcdefgh'[roll(8)]}**${digits(1)} 叶数\uff1a${1 + roll(9)} 字节\uff1a${digits(2)}KB`, false],
    [`《${p.title}》藏于墨竹文斋\uff0c开卷即读`, false],
    ...Array.from({ length: 1 + roll(3) }, (_, i): [string, boolean] => [`${p.title}·第${i + 1}叶`, false]),
    ['翻到下一叶', false],
    ...p.lines.map((l): [string, boolean] => [l, true]),
    ['阅毕请归架', false],
    ['本斋藏品由读者捐赠\uff0c只供翻阅\uff0c若与原主有争\uff0c函告本斋即行撤架。', false],
    ['同架文稿', false],
    ...Array.from({ length: 2 + roll(4) }, (_, i): [string, boolean] => [plan(seed * 31 + i).title, false]),
    [`第${digits(5)}位访客`, false],
    ['墨竹文斋 mozhu.example 丙午年立', false],
  ];
  return { text: row.map((r) => r[0]).join('\n'), own: row.map((r) => r[1]) };
}
