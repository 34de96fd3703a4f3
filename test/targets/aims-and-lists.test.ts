import { describe, expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

/** Who does something, at what it aims and whose goal it is are no part of a name; what a list says once is said of all of it. */
const REPORT = { kind: 'summary' } as const;
const PLAN = { kind: 'plan' } as const;

describe('who, why and with whose help', () => {
  test.each([
    ['集团将紧紧围绕营收⟦20亿元⟧、利润2亿元开展工作。', 'target | 营收 | = 2000000000元'],
    ['公司将投入研发资金⟦300万元⟧。', 'target | 研发资金 | = 3000000元'],
    ['目标为全县困难家庭转移就业⟦300人⟧。', 'target | 困难家庭转移就业 | = 300人'],
    ['完成县里下达的⟦2万亩⟧造林。', 'target | 造林 | = 20000亩'],
    ['创立市级绿色社区⟦30个⟧。', 'target | 市级绿色社区 | = 30个'],
    ['拆迁改造城北棚户区⟦4万平方米⟧。', 'target | 城北棚户区 | = 40000平方米'],
    ['健康县城 人均绿地面积达到⟦12平方米⟧。', 'target | 人均绿地面积 | = 12平方米'],
    ['食堂补助每生每天⟦5元⟧。', 'target | 食堂补助 | = 5元'],
    ['试点⟦5个⟧具有三级及以上资质的县域急救中心。', 'target | 县域急救中心 | = 5个'],
    ['健康检查(问卷法,每季度⟦1次⟧)。', 'target | 健康检查 | = 1次'],
    ['产量稳中有升、疫苗接种率达到⟦95%⟧。', 'target | 疫苗接种率 | = 95%'],
    ['产量、疫苗接种率达到⟦95%⟧。', 'target | 产量 | = 95%\ntarget | 疫苗接种率 | = 95%'],
  ])('%s', (text, expected) => expect(markedFacts(text, PLAN)).toBe(expected));

  test.each([
    ['向集市摊主下达了整改通知书⟦12份⟧。', 'result | 整改通知书 | = 12份'],
    // 为了 and 了解 tell of nothing that was done.
    ['事故多发路段了解民情活动⟦12次⟧。', 'result | 事故多发路段了解民情活动 | = 12次'],
    ['对⟦40名⟧教师进行了心理辅导。', 'result | 教师进行了心理辅导 | = 40名'],
    ['针对汛期山洪、冬季雨雪发布预警信息⟦12期⟧。', 'result | 预警信息 | = 12期'],
    ['围绕青年成长举办讲座⟦12场⟧。', 'result | 讲座 | = 12场'],
    ['在全体村医的努力下已为⟦900名⟧老人建立档案。', 'result | 老人建立档案 | = 900名'],
    ['PM10浓度位于全市第3名,同比恶化⟦2.9%⟧。', 'result | PM10浓度 | = 2.9%'],
  ])('%s', (text, expected) => expect(markedFacts(text, REPORT)).toBe(expected));
});

describe('each of a list with its own change', () => {
  test.each([
    ['出口、进口分别增长8%和下降⟦2%⟧。', 'result | 进口 | = 2% | down'],
    ['逮捕75人,起诉163人,同比分别上升⟦3.6%⟧和下降3.4%。', 'result | 逮捕 | = 3.6% | up'],
    ['逮捕75人,起诉163人,同比分别上升3.6%和下降⟦3.4%⟧。', 'result | 起诉 | = 3.4% | down'],
    ['起数、伤亡人数、损失总额分别下降5%、上升⟦2%⟧、下降3%。', 'result | 伤亡人数 | = 2% | up'],
    ['起数、伤亡人数、损失总额分别下降5%、上升2%、下降⟦3%⟧。', 'result | 损失总额 | = 3% | down'],
    // Without 分别 each has a name of its own.
    ['工业投资增长8%、农业投资下降⟦2%⟧。', 'result | 农业投资 | = 2% | down'],
    ['完成投资67亿元、年度完成率22%,同比增长⟦31%⟧。', 'result | 完成投资 | = 31% | up'],
    ['康复训练1399人,完成率171%,超任务⟦499人⟧。', 'result | 康复训练 | = 499人'],
    ['种植小麦30万亩、玉米20万亩,单产分别达到⟦450公斤⟧、520公斤。', 'result | 单产 | = 450公斤 | of 小麦'],
    ['东山、西河两镇分别完成投资3亿元、⟦2亿元⟧。', 'result | 完成投资 | = 200000000元 | of 西河'],
    ['甲镇和乙镇分别发展党员⟦12名⟧和8名。', 'result | 发展党员 | = 12名 | of 甲镇'],
    ['税收、利润分别完成3亿元、⟦2亿元⟧。', 'result | 利润 | = 200000000元'],
    ['税收增长8%、力争⟦10%⟧。', 'target | 税收 | = 10% | up'],
    ['办结率、满意率均达100%,分别提高2个和⟦3个⟧百分点。', 'result | 满意率 | = 3百分点 | up'],
    ['沿江片区、沿海片区、环湖新城PM2.5浓度分别下降8%、4%、⟦6%⟧。', 'result | PM2.5浓度 | = 6% | down | of 环湖新城'],
    ['⟦6个⟧断面达标率、优良比例均为100%。', '-'],
    ['可吸入颗粒物浓度⟦55微克/立方米⟧。', 'result | 可吸入颗粒物浓度 | = 55微克/立方米'],
    // A level, not a higher goal.
    ['税收占比提高8个百分点,达到⟦60%⟧。', 'result | 税收占比 | = 60%'],
    ['降低物流成本⟦5个百分点⟧左右。', 'result | 物流成本 | ~ 5百分点 | down'],
  ])('%s', (text, expected) => expect(markedFacts(text, REPORT)).toBe(expected));
});

describe('what stands around a name', () => {
  test.each([
    ['公务用车购置及运行费⟦24万元⟧。', 'result | 公务用车购置及运行费 | = 240000元'],
    ['帮助⟦65家⟧企业获得信贷支持。', 'result | 企业 | = 65家'],
    ['⟦3个⟧单位获得文明单位称号。', 'result | 文明单位称号 | = 3个'],
    ['帮助19家企业获得贷款⟦0.9亿元⟧。', 'result | 贷款 | = 90000000元'],
    ['建成⟦4处⟧示范片区、石桥段1处美丽河流。', 'result | 示范片区 | = 4处'],
    ['检查中共发现安全隐患⟦34处⟧。', 'result | 发现安全隐患 | = 34处'],
    ['今春完成成片造林⟦110亩⟧。', 'result | 成片造林 | = 110亩'],
    ['省里已下达2022年专项资金⟦9亿元⟧。', 'result | 专项资金 | = 900000000元'],
    ['零售总额1278亿元,超过疫情前水平,增长⟦9%⟧。', 'result | 零售总额 | = 9% | up'],
    ['全县有林地面积⟦177793⟧公项。', 'result | 有林地面积 | = 177793'],
    ['矿井全部实现“⟦零⟧死亡”。', 'result | 矿井 | = 0'],
    ['区城管办对沿街单位下发督办函⟦12份⟧。', 'result | 督办函 | = 12份'],
    ['综合指数在全市15个区县排名第4,同比后退⟦9位⟧。', 'result | 综合指数 | = 9位 | down'],
    ['⟦22家⟧定点机构承担培训任务。', 'result | 定点机构 | = 22家'],
    ['对⟦20个⟧村开展2次检查。', 'result | 村 | = 20个'],
    ['在⟦20个⟧村开展检查。', 'result | 村 | = 20个'],
    ['⟦6个⟧项目开工。', 'result | 项目开工 | = 6个'],
  ])('%s', (text, expected) => expect(markedFacts(text, REPORT)).toBe(expected));
});

describe('blanks around a year and a number', () => {
  test.each([
    ['毛利率为 42.5%,较 2023 年的 39.8% 提升 ⟦2.7 个百分点⟧。', 'result | 毛利率 | = 2.7百分点 | up | from 39.8%'],
    ['毛利率较 2023 年提升 ⟦2.7 个百分点⟧。', 'result | 毛利率 | = 2.7百分点 | up'],
    ['产量与 2023 年相比下降 ⟦5%⟧。', 'result | 产量 | = 5% | down'],
    ['到 2025 年毛利率达到 ⟦45%⟧。', 'result | 毛利率 | = 45%'],
    ['企业数在 2023 年达到 ⟦56 家⟧。', 'result | 企业数 | = 56家'],
    ['每季度至少开展 ⟦1 次⟧应急演练。', 'target | 应急演练 | >= 1次'],
    ['建设 ⟦3 个⟧万亩级、12 个千亩级示范片。', 'result | 示范片 | = 3个'],
    ['建成 ⟦5 个⟧ 10 亿元级产业集群。', 'result | 产业集群 | = 5个'],
  ])('%s', (text, expected) => expect(markedFacts(text, REPORT)).toBe(expected));
});

describe('two in one word, and who brings what', () => {
  test.each([
    ['汽车产销分别完成⟦95万辆⟧和94万辆。', 'result | 汽车产销 | = 950000辆 | of 产'],
    ['汽车产销率达到⟦98%⟧。', 'result | 汽车产销率 | = 98%'],
    ['公司新增门店⟦41家⟧。', 'result | 门店 | = 41家 | up'],
    ['水利建设新增蓄水能力⟦41万方⟧。', 'result | 蓄水能力 | = 410000方 | up'],
    ['国家电网今年上半年完成固定资产投资⟦3亿元⟧。', 'result | 固定资产投资 | = 300000000元'],
  ])('%s', (text, expected) => expect(markedFacts(text, REPORT)).toBe(expected));
});

describe('what is said once of a list', () => {
  test.each([
    ['新增绿道80公里、步道⟦30公里⟧。', 'target | 步道 | = 30公里 | up'],
    ['新增学位300个、床位50张、停车位⟦200个⟧。', 'target | 停车位 | = 200个 | up'],
    // A verb or a rate of its own.
    ['新增岗位500个、脱贫⟦200人⟧。', 'target | 脱贫 | = 200人'],
    ['新增岗位500个、就业率达到⟦90%⟧。', 'target | 就业率 | = 90%'],
    ['新增机构4家、托养机构规范化提升⟦7家⟧。', 'target | 托养机构规范化提升 | = 7家'],
    ['项目净增完成率为⟦45%⟧。', 'target | 项目净增完成率 | = 45%'],
    ['城镇净增就业⟦45人⟧。', 'target | 城镇净增就业 | = 45人 | up'],
    ['实现⟦零⟧溃坝、零伤亡。', 'target | 溃坝 | = 0'],
    ['实现零溃坝、⟦零⟧伤亡。', 'target | 伤亡 | = 0'],
    ['儿童和孕产妇保健覆盖率分别达到⟦90%⟧和75%。', 'target | 儿童和孕产妇保健覆盖率 | = 90% | of 儿童'],
  ])('%s', (text, expected) => expect(markedFacts(text, PLAN)).toBe(expected));
});
