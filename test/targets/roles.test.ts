import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { factsOf, line, markedFacts, markedRole } from './read-facts.ts';

/** The facts of a text, a line each. */
const facts = (text: string, year: number | null = 2024, kind: 'plan' | 'summary' | 'mixed' = 'plan'): string => {
  const { facts: all, view } = factsOf(text, { kind, year });
  return all.map((f) => line(f, view)).join('\n');
};

describe('a time word that speaks of where a change starts tells nothing of the rest', () => {
  test.each([
    ['供水保证率从现有的85%提高到⟦92%⟧。', 'target | 供水保证率 | = 92% | from 85%'],
    ['学生近视率由去年的45%降到⟦43%⟧,新建运动场6个。', 'target | 学生近视率 | = 43% | from 45%'],
    ['学生近视率由去年的45%降到43%,新建运动场⟦6⟧个。', 'target | 运动场 | = 6个'],
    ['绿化覆盖率由目前的38%提升至⟦42%⟧。', 'target | 绿化覆盖率 | = 42% | from 38%'],
    ['在去年的基础上,新建果园⟦200⟧亩。', 'target | 果园 | = 200亩'],
    ['在完成500户改厕的基础上,再修路⟦3⟧公里。', 'target | 修路 | = 3公里'],
    ['巩固去年创建成果,新创建卫生村⟦5⟧个。', 'target | 卫生村 | = 5个'],
    ['针对去年检查中发现的问题,组织整改行动⟦4⟧次。', 'target | 整改行动 | = 4次'],
    ['去年开工的项目全部竣工,新开工项目⟦8⟧个。', 'target | 新开工项目 | = 8个'],
    ['对现有灌渠进行改造,修建水闸⟦3⟧座。', 'target | 水闸 | = 3座'],
    ['检验现有预案,预案修订率达到⟦90%⟧。', 'target | 预案修订率 | = 90%'],
    ['现有水闸⟦3⟧座。', 'result | 水闸 | = 3座'],
    ['对2000家现有单位开展检查⟦3⟧次。', 'target | 单位开展检查 | = 3次'],
    ['对未达标的⟦23⟧家企业进行整改。', 'target | 企业进行整改 | = 23家'],
    ['预期目标是\uFF1A支出(扣除2023年重建资金外)增长3%以上;投资增长⟦6%⟧。', 'target | 投资 | = 6% | up'],
    ['将东河列为中心城市,城镇化率达⟦53.2%⟧。', 'target | 城镇化率 | = 53.2%'],
    ['对空腹血糖\u22657.0mmol/L、血压\u2265140/90mmHg的居民建立专档,随访⟦4⟧次。', 'target | 随访 | = 4次'],
    ['去年已申请省级资金300万元,以及县级资金⟦80万元⟧,今年将争取200万元。', 'result | 县级资金 | = 800000元'],
    ['去年已申请省级资金300万元,县级资金计划安排⟦80万元⟧。', 'target | 县级资金 | = 800000元'],
    ['目前签约率为62%,年底达到⟦75%⟧。', 'target | 签约率 | = 75%'],
    ['我县现有幼儿园⟦36⟧所,今年再新建4所。', 'result | 幼儿园 | = 36所'],
    ['我县现有幼儿园36所,今年再新建⟦4⟧所。', 'target | 幼儿园 | = 4所'],
    ['对去年考核后3位的乡镇进行约谈,培训干部⟦120⟧人。', 'target | 培训干部 | = 120人'],
    ['危房改造今年目标任务为⟦1200⟧户,截至6月底完成800户。', 'target | 危房改造 | = 1200户'],
    ['依据2022年监测实际,兜底保障⟦48⟧人。', 'target | 兜底保障 | = 48人'],
    ['参照2022年做法,开展义诊⟦6⟧次。', 'target | 义诊 | = 6次'],
    ['知晓率达到85%(较2023年提高⟦10个百分点⟧)。', 'target | 知晓率 | = 10百分点 | up'],
    ['人均收入由3.2万元(2019年)增至⟦4.1万元⟧(2024年)。', 'target | 人均收入 | = 41000元 | from 32000元'],
    ['寿命由74岁提高⟦1岁⟧。', 'target | 寿命 | = 1岁 | up | from 74岁'],
    ['确保实现开门红 2023年,产值增长⟦11%⟧。', 'result | 产值 | = 11% | up'],
    ['2023年较好地完成了全年各项目标任务,完成投资⟦5亿⟧元。', 'result | 完成投资 | = 500000000元'],
    ['发电量为去年的⟦1.2⟧倍。', 'target | 发电量 | = 1.2倍'],
    ['去年新建果园⟦200⟧亩。', 'result | 果园 | = 200亩'],
    ['去年,新建果园200亩,改造果园⟦50⟧亩。', 'result | 改造果园 | = 50亩'],
    ['目前,全镇家庭农场⟦60⟧个。', 'result | 家庭农场 | = 60个'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

describe('what is told and what is to come', () => {
  test.each([
    ['上学期,我园论文获奖⟦11⟧篇。', 'result | 论文获奖 | = 11篇'],
    ['上学期,我园论文获奖11篇,本学期开展教研活动⟦20⟧次。', 'target | 教研活动 | = 20次'],
    ['到2026年,累计完成绿化⟦5000⟧亩。', 'target | 绿化 | = 5000亩'],
    ['年底前累计完成绿化⟦5000⟧亩。', 'target | 绿化 | = 5000亩'],
    ['已累计完成绿化⟦5000⟧亩。', 'result | 绿化 | = 5000亩'],
    ['确保已整治河道返黑率为⟦零⟧。', 'target | 整治河道返黑率 | = 0'],
    ['2023年完成造林5万亩,今年完成造林⟦6万⟧亩。', 'target | 造林 | = 60000亩'],
    ['2023年完成造林⟦5万⟧亩,今年完成造林6万亩。', 'result | 造林 | = 50000亩'],
    ['教师继续教育完成率达⟦100%⟧。', 'target | 教师继续教育完成率 | = 100%'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));

  test('a paragraph that opens with last year goes on telling until a word looks ahead', () => {
    expect(facts('去年,我局各项工作取得成效。完成造林3万亩。今年要完成造林5万亩。')).toBe('result | 造林 | = 30000亩\ntarget | 造林 | = 50000亩');
    expect(facts('我局各项工作取得成效。完成造林3万亩。')).toBe('target | 造林 | = 30000亩');
  });
});

describe('what a goal or a plan is held against promises nothing', () => {
  test.each([
    ['年度目标任务已全面完成,改造农房⟦300⟧户。', 'result | 改造农房 | = 300户'],
    ['今年的⟦30⟧件实事年度目标任务已全面完成。', 'result | 实事年度目标任务 | = 30件'],
    ['应保尽保,全年救助困难群众⟦2135⟧人。', 'result | 救助困难群众 | = 2135人'],
    ['经济增速好于预期,接待游客⟦135.6⟧万人次。', 'result | 接待游客 | = 1356000人次'],
    ['居民人均预期寿命达⟦79.6⟧岁,排名全省前列。', 'result | 居民人均预期寿命 | = 79.6岁'],
    ['应接待游客⟦135⟧万人次。', 'target | 接待游客 | = 1350000人次'],
    ['预期接待游客⟦135.6⟧万人次。', 'target | 接待游客 | = 1356000人次'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'mixed', year: 2024 })).toBe(expected));

  test.each([
    ['加上上年结余收入⟦20⟧亿元。', 'target'],
    ['上年收入⟦20⟧亿元。', 'result'],
    ['相应安排支出⟦62⟧亿元。', 'target'],
    ['⟦15⟧个站点建设已完成8个。', '-'],
    ['15个站点建设已完成⟦8⟧个。', 'result'],
    ['辖10个行政村,⟦160⟧个村民组,1.06万户。', '-'],
    ['辖10个行政村,160个村民组,⟦1.06⟧万户。', '-'],
    ['其余⟦27⟧项中,19项已经办结。', '-'],
    ['年内新建⟦3⟧所高中,改造5所。', 'target'],
  ])('%s', (marked, expected) => expect(markedRole(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

describe('a report tells of goals too', () => {
  test.each([
    ['年初确定的目标是:接待游客⟦50⟧万人次以上。', 'target | 接待游客 | >= 500000人次'],
    ['主要任务是:修复水毁工程⟦64⟧件,治理河道2条。', 'target | 修复水毁工程 | = 64件'],
    ['河道整治计划完成⟦1500⟧万元,完成投资1420万元。', 'target | 河道整治 | = 15000000元'],
    ['河道整治计划完成1500万元,完成投资⟦1420⟧万元。', 'result | 完成投资 | = 14200000元'],
    ['超额完成⟦500⟧万人的目标。', '-'],
    ['占年度任务(⟦1026⟧台)的55%。', '-'],
    ['完成全年⟦80亿⟧目标任务的125%。', '-'],
    ['增速高于全省平均增幅(⟦11%⟧)8.9个百分点。', '-'],
    ['运动会由篮球、排球等⟦四⟧个项目组成。', '-'],
    ['浓度最低的⟦3⟧个城市是东河、西山和南湾。', '-'],
    ['失业率低于⟦5.5%⟧的预期控制目标。', '-'],
    ['支出规模将首次达到⟦30⟧亿元。', 'result | 支出规模 | = 3000000000元'],
    ['生产率增长⟦6.2%⟧,超额完成5.8%的规划目标。', 'result | 生产率 | = 6.2% | up'],
    ['园区计划投资额⟦900⟧亿元。', 'result | 园区计划投资额 | = 90000000000元'],
    ['实施教师提升计划,培训教师⟦320⟧人。', 'result | 培训教师 | = 320人'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));

  test('a list of tasks goes on from sentence to sentence, until the report tells or comes back to one of them', () => {
    const roles = (text: string): string => facts(text, 2024, 'summary').replace(/ .*/g, '').replaceAll('\n', ' ');
    const tasks = '今年的主要任务是:造林600亩。计划投资3000万元。';
    expect(roles(`${tasks}新修林道8公里,抚育幼林900亩。`)).toBe('target target target target');
    expect(roles(`${tasks}完成造林580亩,投资2600万元。`)).toBe('target target result result');
    expect(roles(`${tasks}新修林道8公里,同比增长6%。`)).toBe('target target result result');
    expect(roles(`${tasks}已新修林道8公里。培训林农70人。`)).toBe('target target result result');
    expect(roles('今年的主要任务是:造林600亩。新修林道8公里。')).toBe('target result');
  });

  test('a title that is run into the text tells what the text is', () => {
    expect(facts('林场工作汇报林场地处山区。有林地面积28万亩。', null)).toBe('result | 有林地面积 | = 280000亩');
    expect(facts('林场工作汇报和明年计划林场地处山区。植树3万亩。', null)).toBe('target | 植树 | = 30000亩');
  });
});

test.each([
  [
    '柳河村2023年工作总结及2024年工作计划\n一、产业发展\n流转土地600亩。\n2024年,流转土地800亩。\n二、村庄建设\n硬化道路3公里。\n',
    'result 600亩\ntarget 800亩\ntarget 3公里',
  ],
  ['柳河村2023年工作总结及2024年工作计划\n取得了明显成效。\n一、产业发展\n流转土地600亩。\n二、村庄建设\n硬化道路3公里。\n', 'result 600亩\nresult 3公里'],
  ['柳河村三年规划\n全村基本情况:林地1200亩。\n新修道路3公里。\n', 'result 1200亩\ntarget 3公里'],
  ['柳河县重点项目工作\n一、项目开工情况\n开工项目33个。\n二、开工情况要摸清\n开工项目40个。\n', 'result 33个\ntarget 40个'],
  ['2026年“八件民生实事”\n(一)推进修缮。完成管网改造80公里。\n', 'target 80公里'],
  ['柳河县2024工作报告\n回顾2023年工作成果\n产值增长6%。\n展望2024年工作目标\n产值增长7%。\n', 'result 6%\ntarget 7%'],
  ['柳河县住建局2026年重点工作\n1.推进修缮。完成管网改造80公里,有序推进。\n2.抓好绿化。植树3000株。\n', 'target 80公里\ntarget 3000株'],
  ['柳河镇统计公报\n一、农业\n播种面积600亩。\n', 'result 600亩'],
])('a report and plan whose sections do not tell what they are: %s', async (text, expected) => {
  const { plans } = (await extract(Buffer.from(text))).outline ?? { plans: [] };
  expect(plans[0]?.targets.map((t) => `${t.role} ${t.quantity.text}`).join('\n')).toBe(expected);
});

describe('where no word of a sentence decides, the text around leans', () => {
  const roles = (text: string, kind: 'plan' | 'mixed' = 'mixed'): string => facts(text, null, kind).replaceAll(/ \|[^\n]*/g, '');
  test('verbs at the end of clauses tell, those at the start promise', () => {
    expect(roles('营商环境持续改善,改革纵深推进。办理建议155件。')).toBe('result');
    expect(roles('持续改善营商环境,推进改革。办理建议155件。')).toBe('target');
  });
  test('exact figures tell, limits promise', () => {
    expect(roles('培训职工1155人次。')).toBe('result');
    expect(roles('培训职工1000人次以上。')).toBe('target');
  });
  test('a paragraph that plainly tells stands against one that promises', () => {
    expect(roles('全面完成年初任务,成功创建示范县,排名全省第一,荣获表彰。建成水厂3座。')).toBe('result');
  });
  test('figures that were counted make a text without a title a report, the latest of its years its own', () => {
    expect(roles('2011年学生227068人,2013年251615人。就业率为94.73%。', 'plan')).toBe('result\nresult\nresult');
  });
  test('a text without a title that tells is no plan; one that does not is', () => {
    expect(roles('1-4月,税收收入70亿元,高于全省平均,排名第二。', 'plan')).toBe('result');
    expect(roles('修建水渠20公里,道路硬化。', 'plan')).toBe('target');
  });
});

describe('rules of assessment promise nothing', () => {
  test.each([
    '考核成绩占总分的⟦30%⟧。',
    '权重占⟦20%⟧。',
    '平时表现占考核成绩的60%,期末测验占⟦40%⟧。',
    '权重不低于⟦15%⟧。',
    '出勤率低于⟦95%⟧的取消评优资格。',
    '年级第一的班级奖励⟦300⟧元。',
    '连续⟦两次⟧排名末位的村由镇党委约谈。',
    '连续两年排名后⟦三位⟧的乡镇,取消评先资格。',
    '得分⟦90分⟧以上为优秀。',
    '对违反规定的科室,罚款⟦500⟧元。',
    '按超额部分⟦10%⟧予以奖励。',
    '传达市委十三届⟦六次⟧全会精神。',
    '传达市委⟦十三届⟧六次全会精神。',
    '落实省委⟦九届⟧、市委七届历次全会精神。',
    '按“稳规模、提质量”⟦六个⟧字抓好各项工作。',
    '贯彻“严、细、深、实”⟦四字⟧方针。',
  ])('%s', (marked) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe('-'));

  test.each([
    ['工业投资占全部投资比重不低于⟦30%⟧。', 'target | 工业投资占全部投资比重 | >= 30%'],
    ['税收占财政收入的⟦70%⟧。', 'target | 税收占财政收入 | = 70%'],
    ['表彰奖励优秀教师⟦20⟧名。', 'target | 表彰奖励优秀教师 | = 20名'],
    ['群众满意度排名前移,得分达到⟦90分⟧以上。', 'target | 得分 | >= 90分'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

describe('a level is no change', () => {
  test.each([
    ['公务用车由420辆压减为⟦365⟧辆。', 'target | 公务用车 | = 365辆 | from 420辆'],
    ['新增贷款平均利率不高于⟦4%⟧。', 'target | 新增贷款平均利率 | <= 4%'],
    ['融资成本压降到⟦4%⟧以内。', 'target | 融资成本 | <= 4%'],
    ['净利润增幅不低于⟦8%⟧。', 'target | 净利润增幅 | >= 8% | up'],
    ['净增规上企业⟦10⟧家。', 'target | 规上企业 | = 10家 | up'],
    ['海外收入⟦翻一番⟧。', 'target | 海外收入 | = 2倍 | up'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

test('均 after 分别 goes for all that were paired off', () => {
  const all = facts('游客人数、旅游收入分别达到500万人次和40亿元,均增长15%以上。').split('\n');
  expect(all.slice(2)).toEqual(['target | 游客人数 | >= 15% | up', 'target | 旅游收入 | >= 15% | up']);
});

test('上半年 was done where the plan is for the second half', async () => {
  const text = '某公司2023年下半年工作计划\n上半年,供水量达到560万吨。新增用户1200户。\n下半年,供水量达到600万吨,漏损率比上半年下降1个百分点。\n';
  const { plans } = (await extract(Buffer.from(text))).outline ?? { plans: [] };
  const all = plans[0]?.targets.map((t) => `${t.role} ${t.quantity.text} ${t.period?.by}`);
  expect(all).toEqual(['result 560万吨 2023-06', 'result 1200户 2023-06', 'target 600万吨 2023-12', 'target 1个百分点 2023-12']);
});

test('a plan of several years promises for the last of them, and its first year is not past', async () => {
  const text = '桥镇2023—2025年绿化行动计划\n一、造林\n2023年完成造林400亩。每年培训林农50人次。\n二、到2025年森林覆盖率达到40%。\n';
  const { plans } = (await extract(Buffer.from(text))).outline ?? { plans: [] };
  const all = plans[0]?.targets.map((t) => `${t.role} ${t.quantity.text} ${t.period?.year} ${t.period?.by}`);
  expect(all).toEqual(['target 400亩 2023 null', 'target 50人次 null 2025', 'target 40% 2025 2025']);
});

describe('a number that another is measured by is no fact of its own', () => {
  test.each([
    ['税收收入2000万元,占年初预算⟦5000万⟧元的40%。', '-'],
    ['税收收入2000万元,占年初预算5000万元的⟦40%⟧。', 'result | 税收收入 | = 40%'],
    ['支出3000万元,完成调整预算数⟦6000万⟧元的50%。', '-'],
    ['税收预算⟦5000万⟧元。', 'result | 税收预算 | = 50000000元'],
    ['验收90个,占全部⟦120⟧个单元的75%。', '-'],
    ['占地⟦120⟧亩。', 'result | 占地 | = 120亩'],
    ['未发生死亡⟦2⟧人以上的火灾事故。', '-'],
    ['事故死亡⟦2⟧人,事故起数下降。', 'result | 事故死亡 | = 2人'],
    ['收入达到⟦80万⟧元的村5个,40-80万元的9个。', '-'],
    ['收入达到80万元的村5个,⟦40-80万⟧元的9个。', '-'],
    ['收入达到80万元的村5个,40-80万元的⟦9⟧个。', 'result | 40-80万元 | = 9个'],
    ['收入达到⟦80万⟧元。', 'result | 收入 | = 800000元'],
    ['⟦6⟧个县(区)税收收入完成5亿元。', '-'],
    ['产值增长4%,较一季度(⟦5.2%⟧)回落1.2个百分点。', '-'],
    ['产值增长4%,较上年同期(⟦3.2%⟧)大幅提高。', '-'],
    ['绿化占比(⟦35%⟧)提高。', 'result | 绿化占比 | = 35%'],
    ['税收收入4000万元,比上年减收⟦300万⟧元。', 'result | 税收收入 | = 3000000元 | down'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));
});

describe('what a rule fines and rewards is promised to nobody', () => {
  test.each([
    ['不按规定开会的,罚班长⟦50⟧元。', '-'],
    ['发现隐患避免事故的员工,奖励⟦50-200⟧。', '-'],
    ['建议一经采用,奖励⟦100⟧元。', '-'],
    ['完成各项指标的,奖励场长奖金⟦2000元⟧。', '-'],
    ['发放奖金⟦2000元⟧。', 'target | 奖金 | = 2000元'],
    ['按照省级补助⟦60%⟧、县级配套40%的比例实施。', '-'],
    ['按照省级补助60%、县级配套⟦40%⟧比例落实资金。', '-'],
    ['按计划推进,县级配套比例达到⟦40%⟧。', 'target | 县级配套比例 | = 40%'],
    ['根据⟦12种⟧传染病监测方案,开展监测。', '-'],
    ['编制⟦12个⟧监测方案。', 'target | 监测方案 | = 12个'],
    ['可选树种目录(⟦12种⟧):松、杉。', '-'],
    ['在⟦12个⟧试点村中,先行建成3个。', '-'],
    ['给予每人每年⟦960⟧元奖励。', '-'],
    ['满意度低于⟦80⟧的实行一票否决。', '-'],
    ['BMI≥⟦24⟧者建档。', '-'],
    ['创建⟦一个⟧健康的社区环境。', '-'],
    ['创建⟦一个⟧健康社区。', 'target | 健康社区 | = 1个'],
    ['处以200元罚款(其中顶班人员承担⟦50%⟧)。', '-'],
    ['经费由县财政承担⟦50%⟧。', 'target | 经费由县财政承担 | = 50%'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

describe('prices and sizes tell what kind, no amount', () => {
  test.each([
    ['手套每对⟦26⟧元。', '-'],
    ['手套每对26元(男:⟦12⟧元,女:14元)。', '-'],
    ['每对手套降价⟦26⟧元。', 'target | 每对手套降价 | = 26元'],
    ['建设占地⟦300⟧亩的产业园。', '-'],
    ['产业园占地⟦300⟧亩。', 'target | 产业园占地 | = 300亩'],
    ['修路2公里(宽⟦4⟧米、厚18厘米)。', '-'],
    ['营养餐每生每天⟦5⟧元标准。', '-'],
    ['低保提高到每人每月⟦800⟧元标准。', 'target | 低保 | = 800元'],
    ['二期⟦20万⟧吨项目投产。', '-'],
    ['新增⟦20万⟧吨产能。', 'target | 产能 | = 200000吨 | up'],
    ['修路⟦2⟧公里(宽4米)。', 'target | 修路 | = 2公里'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

describe('what the next term is for looks ahead in a report on this one', () => {
  test.each([
    ['下学期计划:开展研学活动⟦2⟧次。', 'target | 研学活动 | = 2次'],
    ['上学期开展研学活动⟦2⟧次。', 'result | 研学活动 | = 2次'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));
});

describe('what was obtained, and what is called a plan, promises nothing', () => {
  test.each([
    ['完成争取上级资金⟦348万⟧元。', 'result | 争取上级资金 | = 3480000元'],
    ['营养改善计划惠及学生⟦3600⟧人。', 'result | 营养改善计划惠及学生 | = 3600人'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));
});

describe('what falls short is told, also in a speech that plans', () => {
  test.each([
    ['也要看到,高标准农田占比只有⟦46%⟧,低于全市5个百分点。', 'result | 高标准农田占比 | = 46%'],
    ['高标准农田占比仅为⟦46%⟧。', 'result | 高标准农田占比 | = 46%'],
    ['高标准农田占比要达到⟦46%⟧。', 'target | 高标准农田占比 | = 46%'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

describe('a report’s statistics, and the members of what only describes', () => {
  test.each([
    ['年末户籍人口⟦21万⟧人。', 'result | 户籍人口 | = 210000人'],
    ['年末户籍人口21万人。其中,男⟦11万⟧人,女10万人;出生1300人。', 'result | 男 | = 110000人'],
    ['全镇户籍人口⟦2万⟧人。', '-'],
    ['全镇下辖19个支部。其中:村支部⟦14⟧个;发展党员12名。', '-'],
    ['全镇下辖19个支部。其中:村支部14个;发展党员⟦12⟧名。', 'result | 发展党员 | = 12名'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));
});

describe('where and how large something is tells of how things stand', () => {
  test.each([
    ['医院占地120亩,开放床位⟦960⟧张。', 'result | 开放床位 | = 960张'],
    ['东河区位于市区东部,辖8个街道,面积⟦86⟧平方公里。', 'result | 面积 | = 86平方公里'],
    ['区内有医院⟦12⟧家。', 'result | 医院 | = 12家'],
    ['医院占地120亩,今年力争开放床位⟦960⟧张。', 'target | 开放床位 | = 960张'],
    ['医院开放床位⟦960⟧张。', 'result | 医院开放床位 | = 960张'],
    ['我担任三年级数学教学,全班⟦45⟧人,男生24人。', 'result | 全班 | = 45人'],
    ['我担任三年级数学教学,全班45人,男生⟦24⟧人,女生21人。', 'result | 男生 | = 24人'],
    ['本学期我校共有教学班24个,学生⟦986⟧人。', 'result | 学生 | = 986人'],
    ['全园共有在园幼儿⟦260⟧名。', 'result | 在园幼儿 | = 260名'],
    ['本学期我校新增教学班2个,招收学生⟦90⟧人。', 'target | 学生 | = 90人'],
    ['全校⟦900⟧人参加长跑。', 'target | 参加长跑 | = 900人'],
    ['组织男生⟦24⟧人参加集训。', 'target | 男生 | = 24人'],
    ['新建医院占地⟦120⟧亩。', 'target | 医院占地 | = 120亩'],
    ['新建医院占地120亩,床位⟦300⟧张。', 'target | 床位 | = 300张'],
    ['医院占地⟦120⟧亩。', 'result | 医院占地 | = 120亩'],
    ['2011年末,全县总人口8万人,其中藏族占⟦63.7%⟧。', 'result | 藏族 | = 63.7%'],
    ['体系健全,全县共有直报点⟦25⟧个。', 'result | 直报点 | = 25个'],
    ['有卫生院⟦3⟧所。', 'result | 卫生院 | = 3所'],
    ['有计划建成卫生院⟦3⟧所。', 'target | 卫生院 | = 3所'],
    ['全县新建直报点⟦25⟧个。', 'target | 直报点 | = 25个'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2024 })).toBe(expected));
});

describe('what one item of a running list hopes or tells says nothing of the next', () => {
  test.each([
    ['一是统筹调度,确保灌溉不误农时;二是补种苗木⟦400⟧株,同比增长5%,累计共补种2000株。', 'mixed', 'result | 补种苗木 | = 400株'],
    ['确保一是新建水闸2座;二是新建泵站⟦6⟧座。', 'mixed', 'target | 泵站 | = 6座'],
    ['力争新建水闸2座;新建泵站⟦6⟧座。', 'mixed', 'target | 泵站 | = 6座'],
  ] as const)('%s', (marked, kind, expected) => expect(markedFacts(marked, { kind, year: 2024 })).toBe(expected));
});

describe('what an item in the midst of a row says of its own end says nothing of the next', () => {
  test.each([
    ['门诊楼启用;住院楼封顶,明年交付,增加床位120张;改造卫生院⟦6⟧家。', 'result | 改造卫生院 | = 6家'],
    ['门诊楼启用;住院楼封顶,明年交付,增加床位⟦120⟧张;改造卫生院6家。', 'target | 床位 | = 120张 | up'],
    ['明年,新建卫生院2家;改造卫生院⟦6⟧家。', 'target | 改造卫生院 | = 6家'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));
});

describe('the parts of a whole are promised or told as it is', () => {
  test.each([
    ['计划完成投资3亿元,其中:水利⟦1.2亿元⟧,水电1.8亿元。', 'target | 水利 | = 120000000元'],
    ['计划完成投资3亿元,其中:水利1.2亿元,水电⟦1.8亿元⟧。', 'target | 水电 | = 180000000元'],
    ['计划完成投资3亿元,其中:水利1.2亿元,已完成水电⟦1.8亿元⟧。', 'result | 水电 | = 180000000元'],
    ['计划完成投资3亿元;修渠⟦2公里⟧。', 'result | 修渠 | = 2公里'],
    ['完成造林1700亩(任务1480亩),其中油茶⟦510亩⟧。', 'result | 油茶 | = 510亩'],
    ['今年计划种粮⟦12万亩⟧,全年共种粮13万亩。', 'target | 种粮 | = 120000亩'],
    ['编制完成村级产业规划⟦136个⟧。', 'result | 村级产业规划 | = 136个'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));
});

describe('which ones are counted is no fact, nor are the members of a place', () => {
  test.each([
    ['捐款5000元至10000元的有9人。', 'result | 捐款5000元至10000元 | = 9人'],
    ['辖4镇、10乡、23个行政村。', ''],
    ['全乡辖8个村、1个居委会、3个农场。', ''],
    ['下辖9个支部。其中:6个村支部、3个学校支部。', ''],
    ['新建支部9个。其中:村支部6个。', 'result | 支部 | = 9个\nresult | 村支部 | = 6个'],
    ['全乡辖8个村、1个居委会、3个农场,新建水闸2座。', 'result | 水闸 | = 2座'],
    ['建成8个泵站、1个水闸、3个管护房。', 'result | 泵站 | = 8个\nresult | 水闸 | = 1个\nresult | 管护房 | = 3个'],
  ])('%s', (text, expected) => expect(facts(text, 2024, 'summary')).toBe(expected));
});
