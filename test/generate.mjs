// Makes plan-like documents from a seed: the same seed gives the same text on every machine. For tests and benches of many files.

/** A small pseudo-random generator (mulberry32): numbers from 0 up to 1. */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const OFFICES = [
  '青山县教育局',
  '临水区农业农村局',
  '云岭市交通运输局',
  '东河镇人民政府',
  '南湖区应急管理局',
  '北川市财政局',
  '白云集团公司',
  '西岭县生态环境局',
];
const HEADS = [
  '夯实工作基础',
  '提升服务能力',
  '推进重点工程',
  '强化监督管理',
  '深化体制改革',
  '加强队伍建设',
  '完善保障机制',
  '优化发展环境',
  '狠抓任务落实',
  '防范化解风险',
];
const RATES = [
  '适龄儿童入学率',
  '秸秆综合利用率',
  '公交站点覆盖率',
  '隐患整改率',
  '预算执行率',
  '空气质量优良天数比例',
  '设备完好率',
  '群众满意度',
  '农产品抽检合格率',
  '档案规范率',
];
const COUNTS = [
  ['新建公办幼儿园', '所'],
  ['改造农村公路', '公里'],
  ['举办技能培训班', '期'],
  ['发放助学贷款', '万元'],
  ['新增就业岗位', '个'],
  ['建设高标准农田', '万亩'],
  ['开展安全检查', '次'],
  ['引进专业人才', '名'],
];
const FILL = [
  '坚持问题导向,健全工作机制,细化任务分工,确保各项部署落到实处。',
  '加强统筹协调,压实主体责任,形成上下联动、齐抓共管的工作格局。',
  '持续改进作风,增强服务意识,主动接受社会各界监督。',
  '认真总结经验,查找短板不足,研究制定针对性强的改进措施。',
  '加大宣传力度,营造良好氛围,动员各方力量共同参与。',
  '严格执行制度,规范工作流程,定期开展督促检查。',
];

/** One plan of about `size` characters. */
export function plan(seed, size = 3000) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const number = (from, to) => from + Math.floor(next() * (to - from));
  // Real plans and reports have one number that counts to some 100 characters; between them stands text without any.
  const filler = () => Array.from({ length: 8 }, () => pick(FILL)).join('');
  const year = number(2015, 2027);
  let text = `${pick(OFFICES)}${year}年工作计划\n\n为做好${year}年各项工作,结合实际,制定本计划。\n\n`;
  for (let h = 0; text.length < size; h++) {
    text += `${numeral(h + 1)}、${pick(HEADS)},${pick(HEADS)}\n`;
    for (let k = 1; k <= 3; k++) {
      const [what, unit] = pick(COUNTS);
      text += `(${numeral(k)})${pick(HEADS)}。${pick(FILL)}${pick(RATES)}达到${number(60, 100)}%以上,${what}${number(2, 500)}${unit},${pick(RATES)}由${number(30, 60)}%提高到${number(60, 99)}%。${filler()}\n`;
    }
  }
  return text;
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese numerals. */
export function numeral(n) {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${n % 10 || !tens ? DIGITS[n % 10] : ''}`;
}
