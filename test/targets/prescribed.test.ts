import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { markedFacts } from './read-facts.ts';

describe('what a report prescribes or plans is a target all the same', () => {
  test('a word of duty inside a short quote is part of a name', () => {
    const report = { kind: 'summary', year: 2024 } as const;
    expect(markedFacts('2024年,公司深入贯彻\u201C三管三必须\u201D要求,千人负伤率⟦0.4\u2030⟧。', report)).toBe('result | 千人负伤率 | = 0.4\u2030');
    expect(markedFacts('大力弘扬\u201C力争上游\u201D精神,造林⟦2⟧万亩。', report)).toBe('result | 造林 | = 20000亩');
    expect(markedFacts('\u201C示范社区\u201D必须有\u201C光荣榜\u201D和宣传栏⟦2个⟧。', report)).toMatch(/^target/);
  });

  test.each([
    ['每个社区必须有⟦2个⟧宣传栏。', 'target | 宣传栏 | = 2个'],
    ['每季度定期举办专题讲座,全年不少于⟦8次⟧。', 'target | 专题讲座 | >= 8次'],
    ['我镇计划用两年的时间,栽植油茶⟦6000亩⟧。', 'target | 油茶 | = 6000亩'],
    ['全县计划新修机耕道⟦35公里⟧。', 'target | 机耕道 | = 35公里'],
    ['全年共举办讲座不少于⟦8次⟧。', 'result | 讲座 | >= 8次'],
    ['新建水厂⟦2座⟧,目前初步设计已通过评审。', 'target | 水厂 | = 2座'],
    ['上级下达我镇造林任务⟦2000亩⟧。', 'target | 造林 | = 2000亩'],
    ['今年全年计划减贫⟦900人⟧。', 'target | 减贫 | = 900人'],
    ['投资完成全年计划投资⟦2亿⟧元的60%。', '-'],
    ['新增就业520人(省任务数⟦500人⟧)。', 'target | 新增就业 | = 500人 | up'],
    ['教师每学期听课不少于⟦15节⟧。', 'target | 听课 | >= 15节'],
    ['新建公厕不少于⟦15座⟧。', 'result | 公厕 | >= 15座'],
    ['新建公厕的任务为⟦340座⟧,目前已经完成276座。', 'target | 公厕 | = 340座'],
    ['年初计划招商引资⟦5亿⟧元,目前到位3亿元。', 'target | 招商引资 | = 500000000元'],
    ['完成市下达我县造林任务⟦2000亩⟧的120%。', '-'],
    ['建成水厂⟦2座⟧,目前配套管网设计方案正在编制。', 'result | 水厂 | = 2座'],
    ['上级安排我镇资金⟦200万⟧元。', 'result | 上级安排我镇资金 | = 2000000元'],
    ['按照每村必须有1名保洁员的要求,配备保洁员⟦86名⟧。', 'result | 保洁员 | = 86名'],
    ['按计划完成机耕道⟦35公里⟧。', 'result | 机耕道 | = 35公里'],
    ['全县计划新修机耕道,已完成⟦35公里⟧。', 'result | 机耕道 | = 35公里'],
    ['投资占年计划的⟦71.5%⟧。', 'result | 投资 | = 71.5%'],
    ['目前衬砌渠道4公里,确保今冬明春衬砌渠道⟦6公里⟧。', 'target | 衬砌渠道 | = 6公里'],
    ['确保将⟦3个⟧供水项目列入清单。', 'target | 供水项目 | = 3个'],
    ['为确保安全,排查隐患⟦35处⟧。', 'result | 排查隐患 | = 35处'],
    ['确保了工程合格率⟦100%⟧。', 'result | 工程合格率 | = 100%'],
    ['省水利厅下达我市节水灌溉任务⟦12万⟧亩。', 'target | 节水灌溉 | = 120000亩'],
    ['全县计划年内完成投资⟦2亿⟧元。', 'target | 完成投资 | = 200000000元'],
    ['计划年底前再发展会员⟦900人⟧。', 'target | 发展会员 | = 900人'],
    ['来年目标实现发电量⟦5亿⟧度。', 'target | 发电量 | = 500000000度'],
    ['各项目标实现率⟦96%⟧。', 'result | 目标实现率 | = 96%'],
    ['圆满完成了全年各项目标任务,全年完成投资⟦5亿⟧元。', 'result | 完成投资 | = 500000000元'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'summary', year: 2024 })).toBe(expected));
});

describe('works for the people that were made known are to be done', () => {
  const roles = async (text: string): Promise<string> => {
    const { plans } = (await extract(Buffer.from(text))).outline ?? { plans: [] };
    return plans[0]?.targets.map((t) => `${t.role} ${t.quantity.text}`).join('\n') ?? '';
  };
  const news = (said: string): string => `东湖区用心办好民生事\n\n日前召开的区人代会${said}。完成6个小区电梯加装。新建公厕3座,改造菜场2家,全部投入使用。\n`;
  test('their list promises', async () => expect(await roles(news('公布了12件惠民实事'))).toBe('target 6个\ntarget 3座\ntarget 2家'));
  test('those that are under way are told', async () => expect(await roles(news('听取汇报,去年确定的惠民实事已全部完成'))).not.toContain('target'));
});

describe('numbers that only say what is spoken of', () => {
  test.each([
    '会议票决产生了⟦12件⟧民生实事项目。',
    '2026年度⟦十件⟧惠民实事出炉。',
    '⟦12件⟧惠民实事如下:修路。',
    '从⟦15个⟧候选项目中票决。',
    '⟦9个⟧项目被确定为2026年民生实事项目。',
    '共征集民生实事项目⟦120件⟧。',
    '大会由⟦188名⟧代表投票表决。',
    '64家超⟦千万⟧企业的销售增长。',
    '投资8亿元的⟦30万吨⟧铝板项目落户。',
    '贫困发生率在⟦12%⟧以上的村6个。',
    '8件实事共⟦38家⟧单位参与。',
    '惠及⟦XX星⟧火公司等企业。',
    '对全市⟦12个⟧重点企业开展督查。',
    '检查以22家商店、⟦6所⟧学校及车站等为主的单位。',
    '检查以⟦22家⟧商店、6所学校及车站等为主的单位。',
    '落实人均⟦9元⟧的公共卫生补助经费。',
    '东站广场、⟦3个⟧安置区建设等项目顺利推进。',
    '⟦三个⟧项目投产后可增加就业。',
    '实施⟦三项⟧考核。',
    '完成北环路新建工程⟦一期⟧(东段)建设。',
    '购置⟦32米⟧云梯消防车。',
    '打造青河⟦X段⟧景观带。',
    '在⟦XX道⟧以西发展果园。',
    '主讲人每次⟦40元/次⟧,助讲人20元/次。',
    '主讲人每次40元/次,助讲人⟦20元/次⟧。',
    '推进⟦12吉瓦时⟧储能电池项目建设。',
    '推进⟦8英寸⟧碳化硅衬底项目投产。',
    '高考⟦一本⟧上线率提高。',
  ])('%s', (marked) => expect(markedFacts(marked, { kind: 'plan', year: 2026 })).toBe('-'));
  test.each([
    ['办好⟦12件⟧民生实事。', 'target | 民生实事 | = 12件'],
    ['经费提高到人均⟦95元⟧的标准。', 'target | 经费 | = 95元'],
    ['新建⟦20兆瓦⟧光伏项目。', 'target | 光伏项目 | = 20兆瓦'],
    ['对全县⟦17所⟧幼儿园全面提升改造。', 'target | 幼儿园全面提升改造 | = 17所'],
    ['为全镇⟦200户⟧困难家庭改厕。', 'target | 困难家庭改厕 | = 200户'],
    ['组织⟦38家⟧单位参与。', 'target | 单位 | = 38家'],
    ['整改问题不足⟦20项⟧。', 'target | 整改问题 | = 20项'],
    ['完成率不足⟦20%⟧的取消资格。', '-'],
    ['新建安置区⟦3个⟧。', 'target | 安置区 | = 3个'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2026 })).toBe(expected));
});

describe('what is left over from a year is done now', () => {
  test.each([
    ['完工2025年⟦4个⟧续建小区改造项目,新开工6个。', 'target | 续建小区改造项目 | = 4个'],
    ['完工2025年4个续建小区改造项目,新开工小区⟦6个⟧。', 'target | 新开工小区 | = 6个'],
    ['2025年新开工小区⟦6个⟧。', 'result | 新开工小区 | = 6个'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2026 })).toBe(expected));
});

describe('how numbers are read', () => {
  test.each([
    ['发案率再降⟦3.6⟧、2.6个百分点。', 'target | 发案率 | = 3.6百分点 | down'],
    ['每年至少测血压、血糖⟦一次⟧。', 'target | 测血压、血糖 | >= 1次'],
    ['2.新增2家社区食堂、*⟦3家⟧照护站。', 'target | 照护站 | = 3家'],
    ['实现校园事故“⟦零发生⟧”。', 'target | 校园事故 | = 0'],
    ['床位增至⟦百张⟧。', 'target | 床位 | = 100张'],
    ['智能算力达到⟦160Eflops⟧。', 'target | 智能算力 | = 160Eflops'],
    ['将经费⟦42万⟧列入预算。', 'target | 经费 | = 420000'],
  ])('%s', (marked, expected) => expect(markedFacts(marked, { kind: 'plan', year: 2026 })).toBe(expected));
});
