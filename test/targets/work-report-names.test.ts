import { expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

/** Shapes of names that stand in governments' work reports. */
const REPORT = { kind: 'summary' } as const;

test.each([
  // A leap from one year to another has the name before it, and so has what it grew by.
  ['旅游收入由2010年的7亿元跃升到2015年的⟦16亿⟧元。', 'result | 旅游收入 | = 1600000000元 | from 700000000元'],
  ['黑脸琵鹭从2018年的不足30只翻倍至⟦60多只⟧。', 'result | 黑脸琵鹭 | ~ 60只 | from 30只'],
  ['工业投资破⟦百亿⟧元大关。', 'result | 工业投资 | > 10000000000元'],
  ['侦破案件⟦12起⟧。', 'result | 侦破案件 | = 12起'],
  // A round number is called a step or a node: it is no name.
  ['旅游收入增长6%,总量跨过⟦3000亿⟧元历史性节点。', 'result | 旅游收入 | > 300000000000元'],
  ['建成⟦3个⟧服务节点。', 'result | 服务节点 | = 3个'],
  // What a distance is from may be two.
  ['旅游收入增长6%,高于全国、全省⟦1个⟧、0.2个百分点。', 'result | 旅游收入 | = 1百分点'],
  // Growth that is told behind its number.
  ['主导产业实现⟦20%⟧以上增长。', 'result | 主导产业 | >= 20% | up'],
  ['主导产业占比⟦20%⟧。', 'result | 主导产业占比 | = 20%'],
  // What a verb of having made stands before is named behind the number.
  ['新能源产业园提前形成⟦20万辆⟧产能。', 'result | 产能 | = 200000辆'],
  ['向全州⟦60个⟧偏远村派出医生81名。', 'result | 偏远村 | = 60个'],
  ['新建⟦6个⟧派出所。', 'result | 派出所 | = 6个'],
  ['⟦6个⟧乡镇通高铁。', 'result | 乡镇 | = 6个'],
  ['全年新增⟦8万⟧农民工就近就业。', 'result | 农民工 | = 80000 | up'],
  ['新建、补建林带⟦8万亩⟧。', 'result | 林带 | = 80000亩'],
  // The whole region's figure is not named by the region.
  ['云岭彝族自治州全社会用电量⟦69亿⟧千瓦时。', 'result | 全社会用电量 | = 6900000000千瓦时'],
  // A list that lost its line breaks: a dash between blanks, or a blank alone, begins another item.
  ['完成投资2亿元 [4] - 新增上市公司⟦10家⟧。', 'result | 上市公司 | = 10家 | up'],
  ['改造⟦1个⟧农贸市场 [3] 交通与道路改造。', 'result | 农贸市场 | = 1个'],
  ['实施护坡加固工程 改造桥头至路口段 长度约⟦740米⟧。', 'result | 长度 | ~ 740米'],
  // Whose a price or a rate of support is, behind the verb.
  ['补贴标准提高到城市⟦780元⟧、农村560元。', 'result | 补贴标准 | = 780元 | of 城市'],
  ['补贴标准提高到每人每月⟦780元⟧。', 'result | 补贴标准 | = 780元'],
  // Who does something, with 累计 and 共 behind them.
  ['全区审计机关累计完成审计项目⟦90个⟧。', 'result | 审计项目 | = 90个'],
  ['街道共完成道路改造⟦10公里⟧。', 'result | 道路改造 | = 10公里'],
  ['普通高中将增加学位⟦200个⟧。', 'result | 学位 | = 200个 | up'],
  // How much of a goal, however it is called; what stood still is the name.
  ['工业投资10亿元,完成全年总目标任务的⟦77%⟧。', 'result | 工业投资 | = 77%'],
  ['工业投资10亿元,占调整及变动预算的⟦84%⟧。', 'result | 工业投资 | = 84%'],
  ['居民消费价格指数同比持平,涨幅较上年同期收窄⟦3个⟧百分点。', 'result | 居民消费价格指数 | = 3百分点 | down'],
  ['工业产值可比增长⟦9%⟧。', 'result | 工业产值 | = 9% | up'],
  ['为⟦1.1万人⟧减免税费290万元。', 'result | 减免税费 | = 11000人'],
  ['建成日处理能力120吨的分选线⟦1条⟧。', 'result | 分选线 | = 1条'],
  // What is left out of account is no name; a label before the sentence is none.
  ['工业税收增长3%,在考虑留抵退税等因素后同口径增长⟦13%⟧。', 'result | 工业税收 | = 13% | up'],
  ['工业税收增长3%,剔除减税降费因素后增长⟦13%⟧。', 'result | 工业税收 | = 13% | up'],
  ['\u3010改革创新\u3011国有资本上缴比例提高到⟦19%⟧。', 'result | 国有资本上缴比例 | = 19%'],
  ['增长较快,主要是相应增加支出以及新增专项债券⟦17万⟧元。', 'result | 专项债券 | = 170000元 | up'],
  ['应税销售收入20亿元以上企业达⟦10家⟧。', 'result | 应税销售收入20亿元以上企业 | = 10家'],
  ['工业投资16亿元,超出市级下调任务指标⟦600万⟧元。', 'result | 工业投资 | = 6000000元'],
  ['教育支出占比继续超过⟦4%⟧。', 'result | 教育支出占比 | > 4%'],
  ['3月初至6月中旬出现大风天气⟦15天⟧。', 'result | 出现大风天气 | = 15天'],
  ['湖区东西宽约110千米,总面积⟦27495⟧平方千米。', 'result | 总面积 | = 27495平方千米'],
  ['新建书房4座,总面积达到⟦300⟧平方米。', 'result | 书房 | = 300平方米'],
  ['抓好东厂等⟦200个⟧以上改造升级项目。', 'result | 改造升级项目 | >= 200个'],
  // Values shared out over examples.
  ['风电、光伏等新能源装机分别达到⟦30万⟧千瓦、50万千瓦。', 'result | 新能源装机 | = 300000千瓦 | of 风电'],
  ['风电、光伏等新能源装机达到⟦30万⟧千瓦。', 'result | 新能源装机 | = 300000千瓦'],
  ['债务余额210亿元,控制在限额⟦230亿⟧元以内。', 'result | 债务余额 | <= 23000000000元'],
  ['新增国家级、省级\u201C小巨人\u201D企业⟦3家⟧、28家。', 'result | \u201C小巨人\u201D企业 | = 3家 | up | of 国家级'],
  ['进出口、利用外资实现\u201C双过半\u201D,分别完成年度目标的⟦56%⟧、61%。', 'result | 进出口 | = 56%'],
  ['交通建设提速,完成投资⟦5亿⟧元。', 'result | 完成投资 | = 500000000元'],
  // What stands before the bracket that holds a number alone.
  ['开展义诊(12场)、讲座(⟦8场⟧)、筛查(3场)。', 'result | 讲座 | = 8场'],
  ['建成小学3所(新增学位3600个)、中学⟦2所⟧(新增学位2400个)。', 'result | 中学 | = 2所'],
  ['工业税收35亿元,自然增幅⟦2%⟧。', 'result | 工业税收 | = 2% | up'],
  // Words that only seem to begin with one that is passed over.
  ['均等化服务到位率⟦100%⟧。', 'result | 均等化服务到位率 | = 100%'],
  ['再审案件⟦166件⟧。', 'result | 再审案件 | = 166件'],
  ['可防性案件发案数下降⟦10%⟧。', 'result | 可防性案件发案数 | = 10% | down'],
  ['有林地面积⟦28万⟧亩。', 'result | 有林地面积 | = 280000亩'],
  ['全乡有民警⟦12人⟧、辅警30人。', 'result | 民警 | = 12人'],
  // Rates of one group, and what is summed up before it is counted.
  ['脐橙、柚子成活率、挂果率、优果率达⟦95%⟧。', 'result | 脐橙、柚子成活率 | = 95%\nresult | 挂果率 | = 95%\nresult | 优果率 | = 95%'],
  ['脐橙、蜜柚这两大类果树⟦300株⟧。', 'result | 果树 | = 300株'],
  ['脐橙、蜜柚、枇杷分别出栏⟦5吨⟧、1吨和3吨。', 'result | 出栏 | = 5吨 | of 脐橙'],
  // Budgets and tasks of any name.
  ['工业税收42亿元,完成调整后预算收入40亿元的⟦103%⟧。', 'result | 工业税收 | = 103%'],
  ['新增岗位5万个,完成省民生工程目标任务的⟦130%⟧。', 'result | 岗位 | = 130%'],
  ['水利总投资3亿元,占市级计划⟦144%⟧。', 'result | 水利总投资 | = 144%'],
  ['项目累计投资1.6亿元,完成年度计划投资⟦78%⟧。', 'result | 项目累计投资 | = 78%'],
  ['年度计划投资⟦8亿⟧元。', 'result | 年度计划投资 | = 800000000元'],
  ['结案率95%,比去年同期上升0.5个百分点,高出目标任务⟦2.7个⟧百分点。', 'result | 结案率 | = 2.7百分点'],
  ['考生600分以上⟦42人⟧。', 'result | 600分以上 | = 42人'],
  ['培育⟦3个⟧省级以上品牌。', 'result | 省级以上品牌 | = 3个'],
  ['⟦8家⟧联动医院开通绿色通道。', 'result | 联动医院 | = 8家'],
  ['组织⟦1次⟧综合检查、每季度不少于2次应急演练。', 'result | 综合检查 | = 1次'],
  ['爱在身边 全市无偿献血首次突破⟦4万⟧人次。', 'result | 无偿献血 | > 40000人次'],
  // How large each of those is that are counted.
  ['⟦46个⟧亿元以上项目竣工投产。', 'result | 亿元以上项目 | = 46个'],
  ['推动⟦12个⟧亿元项目开工。', 'result | 亿元项目 | = 12个'],
  ['用款⟦3个亿⟧。', 'result | 用款 | = 300000000'],
  // The mark of an item, in a text that is one line.
  ['营业收入14.5亿元; 2. 利润总额:⟦1.1亿⟧元。', 'result | 利润总额 | = 110000000元'],
  ['满意度95分; 8. 一般及以上安全事故⟦0起⟧。', 'result | 一般及以上安全事故 | = 0起'],
  ['实施\u201C红色堡垒\u201D工程 1.发展党员⟦20名⟧。', 'result | 发展党员 | = 20名'],
  ['全市PM2.5平均浓度⟦32⟧微克/立方米。', 'result | PM2.5平均浓度 | = 32微克/立方米'],
  // What lost the mark behind its number keeps its name.
  ['补贴机具⟦8000台⟧全市新增农机动力1.5万千瓦。', 'result | 补贴机具 | = 8000台'],
  ['建成⟦8个⟧全市重点项目。', 'result | 全市重点项目 | = 8个'],
  ['指标值:健康管理率:⟦30%⟧规范管理率:80%。', 'result | 健康管理率 | = 30%'],
  ['货物周转量同比增长⟦2.8%⟧二是水路运输加速崛起。', 'result | 货物周转量 | = 2.8% | up'],
  ['亩产达550公斤,每亩增收⟦300元⟧。', 'result | 每亩增收 | = 300元 | up'],
  ['土地流转费每亩⟦800元⟧。', 'result | 土地流转费 | = 800元'],
  ['建档率100%; (2) 康复救助⟦150名⟧。', 'result | 康复救助 | = 150名'],
  ['一、二、三产业增加值分别增长⟦3%⟧、6%、7%。', 'result | 产业增加值 | = 3% | up | of 一'],
  ['农机总动力34万千瓦,同比增⟦1.4万⟧千瓦。', 'result | 农机总动力 | = 14000千瓦 | up'],
  ['走访脱贫户和⟦89户⟧"三类人员"。', 'result | "三类人员" | = 89户'],
  // A sum ends before how many things it pays for.
  ['投资⟦3亿⟧元改造码头泊位12个。', 'result | 码头泊位 | = 300000000元'],
  ['投入⟦86万⟧元改造操场3200平方米。', 'result | 操场 | = 860000元'],
  ['建成7条油路和投资⟦20万⟧元的26座便桥。', 'result | 投资 | = 200000元'],
])('%s', (marked, expected) => {
  expect(markedFacts(marked, REPORT)).toBe(expected);
});
