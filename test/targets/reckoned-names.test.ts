import { expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

/** Shapes of names that stand in statistics, budgets and departments' reports. */
const REPORT = { kind: 'summary' } as const;

test.each([
  // Prices that fell fell.
  ['鲜果价格下跌⟦3.2%⟧。', 'result | 鲜果价格 | = 3.2% | down'],
  // By which rate a sum was turned into another currency.
  ['人均产值为52000元(按年平均汇率折算为⟦7600美元⟧)。', 'result | 人均产值 | = 7600美元'],
  // By the year, by the person, of how many.
  ['教师培训每年人均不少于⟦36学时⟧。', 'result | 教师培训 | >= 36学时'],
  ['航班投诉率每百万人次⟦1.5件⟧。', 'result | 航班投诉率 | = 1.5件'],
  // Held at a level: the verb's 在 stands behind the name.
  ['控制流失率在⟦3%⟧以内。', 'result | 流失率 | <= 3%'],
  // What a growth is told against has its own number in a bracket.
  ['工业投资下降2%,较一季度(-6.5%)回升⟦4.5个百分点⟧。', 'result | 工业投资 | = 4.5百分点 | up'],
  // Among how many something ranks is no name.
  ['环境指数为6.1,全市12个区县排名第3,同比下降⟦8%⟧。', 'result | 环境指数 | = 8% | down'],
  // A blank inside 同比 is left from a line's break.
  ['税收12亿元,同 比下降⟦5%⟧。', 'result | 税收 | = 5% | down'],
  ['累计完成投资6亿元,占年度投资计划任务的⟦120%⟧。', 'result | 完成投资 | = 120%'],
  // What is done, or was begun, by those who are counted.
  ['目前⟦3座⟧水厂正式动工建设。', 'result | 水厂 | = 3座'],
  ['⟦20个⟧学校食堂严格落实留样制度。', 'result | 学校食堂 | = 20个'],
  ['完成⟦16个⟧退出贫困村通村路。', 'result | 退出贫困村通村路 | = 16个'],
  ['水厂扩建工程惠及饮水困难人数⟦2万人⟧。', 'result | 饮水困难人数 | = 20000人'],
  ['惠及人口⟦2万人⟧。', 'result | 惠及人口 | = 20000人'],
  ['年前可完成土方工程量⟦700万元⟧。', 'result | 土方工程量 | = 7000000元'],
  ['根据报表统计截止2021年3月31日全县育龄妇女⟦1320人⟧。', 'result | 育龄妇女 | = 1320人'],
  // The same in two units, also where growth is told; what stands behind the second is done for them.
  ['低保新增276户⟦462人⟧。', 'result | 低保 | = 462人 | up'],
  ['符合临时救助65户⟦149人⟧发放救助资金13万元。', 'result | 符合临时救助 | = 149人'],
  ['新建小区3个⟦500套⟧住房。', 'result | 住房 | = 500套'],
  // Where something is made, also behind those who make it.
  ['全县在集镇和乡村新增爱心超市⟦16家⟧。', 'result | 爱心超市 | = 16家 | up'],
  ['各街道在人员密集场所配置除颤仪⟦80台⟧。', 'result | 除颤仪 | = 80台'],
  ['路网在建和开工建设里程⟦36公里⟧。', 'result | 路网在建和开工建设里程 | = 36公里'],
  ['建蔬菜基地⟦300亩⟧。', 'result | 蔬菜基地 | = 300亩'],
  ['建档立卡户⟦300户⟧。', 'result | 建档立卡户 | = 300户'],
  // The same two again, and what an investment is for behind a semicolon.
  ['公路里程30公里,桥梁投资2亿元,分别占年计划91%和96%,较上年增长⟦5%⟧和6%。', 'result | 公路里程 | = 5% | up'],
  ['东湖泵站工程,投资3亿元,已完成90%;西河灌区工程,投资⟦2亿元⟧,完成70%。', 'result | 西河灌区工程 | = 200000000元'],
  // Who was chosen, not what for.
  ['选出⟦6名⟧代表积极参加市运动会。', 'result | 代表 | = 6名'],
  // Which ones are counted, up to the 的 that ends it.
  ['实施⟦29个⟧未完成征收的片区改造工作。', 'result | 未完成征收的片区改造工作 | = 29个'],
  ['⟦29个⟧已经完成征收工作。', '-'],
  ['成为全市第3个年产值突破⟦千亿⟧大关的县区。', '-'],
  ['年产值突破⟦千亿⟧大关。', 'result | 年产值 | > 100000000000'],
  // How far from the average, how far back.
  ['小麦单产达520公斤,超全市平均单产⟦80公斤⟧。', 'result | 小麦单产 | = 80公斤'],
  ['空气指数为5.2,在东部46个县区排名第31位,同比后退⟦9位⟧。', 'result | 空气指数 | = 9位 | down'],
  ['新兴产业产值三年⟦翻两番⟧。', 'result | 新兴产业产值 | = 4倍 | up'],
  // What was done by those who are counted, and what only looks like it.
  ['派出⟦14个⟧工作组深入一线。', 'result | 工作组 | = 14个'],
  ['建立一支⟦30人⟧的用工保障队伍。', 'result | 用工保障队伍 | = 30人'],
  ['该片区共发生各类火灾⟦3起⟧。', 'result | 火灾 | = 3起'],
  // Where another thing begins behind 、, and what a sum is held against.
  ['推进河道整治、共拆除围网⟦110米⟧。', 'result | 拆除围网 | = 110米'],
  ['推进共建、共享单车⟦110辆⟧。', 'result | 共建、共享单车 | = 110辆'],
  ['采购规模32亿元,较采购计划节约资金⟦5亿元⟧。', 'result | 节约资金 | = 500000000元'],
  ['其中⟦16个⟧村达到10万元。', 'result | 村 | = 16个'],
  ['目前⟦22个⟧500强企业投资项目已落地。', 'result | 500强企业投资项目 | = 22个'],
  ['查获赃车,涉案价值⟦8亿元⟧。', 'result | 涉案价值 | = 800000000元'],
  ['推动消费券惠及⟦2万人次⟧。', 'result | 消费券 | = 20000人次'],
  ['超预期完成工业投资⟦35亿元⟧。', 'result | 工业投资 | = 3500000000元'],
  ['推动企业入库(涵盖商贸业⟦9家⟧、建筑业5家)。', 'result | 商贸业 | = 9家'],
  // Two in one word, and how much of each.
  ['存贷款余额达到⟦80亿元⟧、40亿元。', 'result | 存贷款余额 | = 8000000000元 | of 存'],
  ['城市、农村低保标准分别提高到每人每月⟦700元⟧和每人每年6000元。', 'result | 城市、农村低保标准 | = 700元 | of 城市'],
  ['为1.3万户企业减税降费⟦8亿元⟧。', 'result | 减税降费 | = 800000000元'],
  // The growth of what was named before; how far it is ahead is none.
  ['完成产值20亿元,年均增速⟦6.7%⟧。', 'result | 产值 | = 6.7% | up'],
  ['产值增长8%,增速高于全省⟦2个百分点⟧。', 'result | 产值 | = 2百分点'],
  ['完成产值20亿元,增速⟦6%⟧全市第1。', 'result | 产值 | = 6% | up'],
  ['肉牛肉羊存栏分别优化至⟦30万头⟧、220万只。', 'result | 肉牛肉羊存栏 | = 300000头'],
  ['牲畜存栏⟦125万头只⟧。', 'result | 牲畜存栏 | = 1250000头只'],
  // Sums of a budget by their names, and who has what.
  ['上年结余收入⟦5亿元⟧,收入总计49亿元。', 'result | 上年结余收入 | = 500000000元'],
  ['上年结余收入5亿元,收入总计⟦49亿元⟧。', 'result | 收入总计 | = 4900000000元'],
  ['东山乡有中心医院⟦1所⟧。', 'result | 中心医院 | = 1所'],
  ['东山村有线电视用户⟦130户⟧。', 'result | 东山村有线电视用户 | = 130户'],
  ['⟦5个⟧园区成功认定省级园区。', 'result | 园区 | = 5个'],
  // The noun that two ranks share, and a word in brackets before it.
  ['开通⟦11条⟧市级、22条县域公交线路。', 'result | 公交线路 | = 11条'],
  ['建成⟦5个⟧省级、12个市级特色产业园。', 'result | 特色产业园 | = 5个'],
  ['处罚⟦10家⟧(一般程序)医疗机构。', 'result | 医疗机构 | = 10家'],
  // A list's mark before 为, and where something stands in its clause.
  ['一是新建食堂20个;二是为⟦6000名⟧老人购买服务。', 'result | 老人购买服务 | = 6000名'],
  ['工业增加值增速居全市第2位,较上年前移⟦3位⟧。', 'result | 工业增加值增速 | = 3位 | up'],
  ['城镇和农村低保对象分别有⟦2万人⟧和5万人。', 'result | 城镇和农村低保对象 | = 20000人 | of 城镇'],
  ['在宁中国科学院院士、中国工程院院士分别为⟦46人⟧和36人。', 'result | 宁中国科学院院士 | = 46人'],
  ['1.新建食堂20个;2.免费为⟦3万名⟧妇女开展筛查。', 'result | 妇女开展筛查 | = 30000名'],
  ['即办件占比达到⟦70%⟧。', 'result | 即办件占比 | = 70%'],
  ['完成税收23亿元,占财政收入比重为76%,同比提高⟦2个百分点⟧。', 'result | 占财政收入比重 | = 2百分点 | up'],
  ['批发业、零售业商品销售额分别增长⟦8%⟧和7%。', 'result | 商品销售额 | = 8% | up | of 批发业'],
])('%s', (text, expected) => expect(markedFacts(text, REPORT)).toBe(expected));
