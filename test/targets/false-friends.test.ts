import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { findNumbers } from '../../src/targets/quantity/lexer.ts';
import { isFact, mark, unmarked } from './marked.ts';

/** Only what is marked counts something; a line without marks has no quantity at all. */
const check = (...lines: string[]): void => {
  for (const marked of lines) it(marked, () => expect(mark(unmarked(marked), isFact)).toBe(marked));
};

/** The marked numbers are all that the line has of this kind. */
const checkKind = (kind: string, ...lines: string[]): void => {
  for (const marked of lines) it(`${kind}: ${marked}`, () => expect(mark(unmarked(marked), (n) => n.kind === kind)).toBe(marked));
};

/** The marked quantities are all that have this cue. */
const checkCue = (cue: string, ...lines: string[]): void => {
  for (const marked of lines) it(`${cue}: ${marked}`, () => expect(mark(unmarked(marked), (n) => n.cue?.class === cue)).toBe(marked));
};

describe('slogans and set phrases count nothing', () => {
  check('学习“三个代表”重要思想', '学习三个代表重要思想', '贯彻党的十八大精神', '学习二十届四中全会精神', '坚持两个毫不动摇', '增强“四个意识”、做到“两个维护”');
  check('开展“两癌”免费筛查', '开展两癌免费筛查', '组织除“四害”活动', '落实中央八项规定', '推进一带一路建设', '统筹“五位一体”总体布局');
  check('强化“三基三严”训练', '构建四纵三横路网', '关爱一老一小', '实施三通一平', '开展“五个一”活动', '落实双随机一公开');
  check('服务“三农”', '解决三农问题', '纠治“四风”', '召开两会', '推进双碳行动', '实施“千万工程”', '讲好“五史”');
  check('编制“十五五”规划', '“十四五”圆满收官', '十三五期间', '做好十四五评估', '七五普法验收');
  check('守护万家灯火', '千方百计稳就业', '赋能千行百业', '走进千家万户', '来自五湖四海', '树高千尺不忘根');
});

describe('words that a numeral is part of', () => {
  check('进一步加强管理', '统一思想认识', '唯一途径', '一般情况', '一定程度', '一些单位', '一直坚持', '万一发生险情');
  check('十分重要', '十分感谢', '百姓满意', '千万不可大意', '四川省', '六安市', '九江市', '道路两侧', '海峡两岸');
  check('实行药品零差率销售', '零距离服务', '社会消费品零售总额', '推进零基预算改革', '对腐败零容忍', '隐患动态清零');
  check('推广一站式服务', '建成一键报警', '一网通办', '一件事一次办', '打造一刻钟便民圈', '压实一岗双责', '落实党政一把手责任');
  check('长三角一体化', '五四青年节', '三八妇女节', '星期一例会', '初三年级', '三轮车整治', '二维码', '二次供水');
  check('退伍军人', '大陆架', '收拾房间', '加强队伍建设', '大肆宣传');
});

describe('numbers that tell one from another', () => {
  check('印发〔2023〕12号文件', '中发[1997]3号', '中发19973号', '拨打12345热线', '120急救体系', '客服电话18123376007', 'QQ:3074922707');
  check('提质改造G109国道', '地铁3号线', '15号楼', 'S301省道', '3路公交', '192.168.1.1', '电话888-000-9999');
  check('防控h7n9疫情', 'PM2.5监测', '部署5G基站', '评定4A级景区', 'A级纳税人', 'B12', 'ISO9001认证', '“7+1”防控模式', 'C919首飞');
  check(
    '三级医院',
    '二级甲等',
    '创三甲',
    '荣获一等奖',
    '6.8级地震',
    '五星级服务',
    '央企三级子公司',
    '深入一线',
    '一期工程',
    '完成一、二、三期工程',
    '新一轮改革',
  );
  check('举办3.24宣传日活动', '4.25预防接种日宣传', '12.4国家宪法日', '5.12护士节');
  check('学习《健康中国2030规划纲要》', '落实《十条措施》', '《2025年方案》');
});

describe('all the time, versions and joined numbers', () => {
  check('实行24小时值班', '7\u00D724小时服务', '365天不打烊', '打造2.0版', '工业4.0', '以1+3+N模式', '推进“4+1”工程', '产品一次合格率');
  check('进入全省前3名', '12.31前完成', '2023届毕业生', '2021级学生', '组成3:1配比', '24小时内报告', '⟦24小时⟧以上连续作业');
});

describe('dates', () => {
  checkKind(
    'date',
    '⟦2024年⟧',
    '到⟦2025年⟧⟦10月⟧底',
    '⟦20xx年⟧',
    '⟦XX年⟧工作',
    '⟦二〇二四年⟧',
    '⟦2024⟧工作计划',
    '在⟦2023-03-23⟧',
    '⟦2010.01.29⟧',
    '⟦20240307⟧',
  );
  checkKind(
    'date',
    '过去⟦五年⟧',
    '⟦三年⟧内',
    '⟦三个月⟧内完成',
    '近⟦3个月⟧',
    '⟦5个工作日⟧内答复',
    '⟦一季度⟧',
    '⟦十九世纪⟧',
    '⟦7:00⟧到⟦8:00⟧',
    '⟦1月⟧3日'.replace('3日', '⟦3日⟧'),
  );
  checkKind('date', '不少于40学时', '压缩到3个工作日以内', '增加5个百分点', '成立60周年', '小学三年级');
});

describe('ordinals', () => {
  checkKind(
    'ordinal',
    '⟦一⟧、指导思想',
    '(⟦二⟧)主要任务',
    '⟦3⟧.加强领导',
    '第⟦十四⟧届'.replace('第⟦十四⟧届', '第⟦十四届⟧'),
    '⟦一⟧是抓学习;⟦二⟧是抓落实',
    '附件⟦2⟧',
    '篇⟦1⟧',
  );
  checkKind('ordinal', '新增2.5万人', '建设12所', '3-5家', '一期培训班', '20、30家');
});

describe('counts that only describe', () => {
  checkCue(
    'scope',
    '推进⟦11⟧大服务项目',
    '做好以下⟦19项⟧工作',
    '重点抓好⟦六个⟧方面',
    '建立⟦一支⟧高素质队伍',
    '引进⟦一批⟧先进设备',
    '(精选⟦3篇⟧)',
    '上述⟦5个⟧单位',
    '抓好⟦五项⟧任务',
    '肺病、肝病⟦两种⟧疾病',
  );
  checkCue('scope', '引进高级人才12人', '举办培训班一期', '至少建成一个站', '有一个中心、三个站', '新签合同312份', '建设6个重点学科', '新建3个工作站');
});

describe('norms', () => {
  checkCue(
    'standard',
    '⟦65岁⟧以上老年人',
    '⟦0-6岁⟧儿童',
    '按⟦10元/人次⟧计',
    '补助(⟦500元/人次⟧)',
    '海拔⟦5000米⟧以上乡镇',
    '⟦500万元⟧以上项目',
    '⟦5000平方米⟧以上的商场',
  );
  checkCue('standard', '完成投资500万元以上', '造林5000亩以上。', '力争亩产达500公斤以上\uFF0C', '补助500元');
});

describe('where a change starts', () => {
  checkCue('base', '由⟦37%⟧提高到45%', '从⟦380元⟧提高至1000元', '从2021年的⟦46503元⟧和⟦16935元⟧分别提高到58794元和23184元', '比重由⟦47.6%⟧提升至73.4%');
  checkCue('base', '由3人组成\uFF0C提高到5人', '提高到45%', '从3月起建成5个', '由37家企业承办\uFF0C占比提高到5%');
});

describe('quantities beside false friends', () => {
  check('一是新建⟦3所⟧学校;二是改造⟦5所⟧', '2025年完成⟦12公里⟧', '第3季度召开⟦2次⟧会议', '对“四好农村路”投入⟦300万元⟧', '十四五末城镇化率达⟦65%⟧');
  check('用G109国道改造资金⟦2亿元⟧', '进一步压减⟦10%⟧', '一般公共预算收入增长⟦5%⟧', '三级医院达到⟦4家⟧', '六安市新增就业⟦3万人⟧', '零售总额增长⟦6%⟧');
  check('完成“两癌”筛查⟦4423例⟧', '举办《民法典》讲座⟦6场⟧', '推广5G基站⟦120个⟧', '全年接听12345热线⟦3万件⟧', '统一配备⟦30台⟧');
});

describe('每', () => {
  const per = (text: string): (string | undefined)[] => findNumbers(fold(text)).map((n) => n.per);
  it('每村 and 每季度 go with their number', () => {
    expect(per('每村1个')).toEqual(['每村']);
    expect(per('每季度召开2次')).toEqual(['每季度']);
    expect(per('每年不少于6次')).toEqual(['每年']);
    expect(per('全年召开6次')).toEqual([undefined]);
    expect(per('每年培训。新建3所')).toEqual([undefined]);
  });
});
