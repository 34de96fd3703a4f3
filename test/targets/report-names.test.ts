import { expect, test } from 'vitest';
import { markedFacts } from './read-facts.ts';

/** Shapes of names that stand in reports of many fields. */
const REPORT = { kind: 'summary' } as const;

test.each([
  // A list's mark is no part of a name.
  ['\u2014\u2014地区生产总值预计增长⟦6%⟧。', 'result | 地区生产总值 | = 6% | up'],
  ['\u25C6筹建人才公寓⟦400套⟧。', 'result | 人才公寓 | = 400套'],
  // A verb's character inside a word ends no name.
  ['建成⟦4个⟧节约型食堂。', 'result | 节约型食堂 | = 4个'],
  ['培训⟦300名⟧外来务工人员。', 'result | 外来务工人员 | = 300名'],
  ['查处⟦12起⟧违法行为。', 'result | 违法行为 | = 12起'],
  ['引进⟦3个⟧药品研发生产项目。', 'result | 药品研发生产项目 | = 3个'],
  ['劝返⟦5名⟧在逃人员。', 'result | 在逃人员 | = 5名'],
  ['建成⟦6个⟧就业驿站。', 'result | 就业驿站 | = 6个'],
  // A limit of its own says nothing of the number before.
  ['城镇失业率⟦3.1%⟧,控制在4%以内。', 'result | 城镇失业率 | = 3.1%'],
  ['城镇失业率3.1%,控制在⟦4%⟧以内。', 'result | 城镇失业率 | <= 4%'],
  ['合格率、优良率分别达到⟦90%⟧、80%以上。', 'result | 合格率 | >= 90%'],
  // Verbs of reaching, how long in a row, and for whom.
  ['旅游收入达到12亿元,冲刺⟦20亿⟧元。', 'result | 旅游收入 | = 2000000000元'],
  ['粮食总产连续六年稳定在⟦8万⟧吨以上。', 'result | 粮食总产 | >= 80000吨'],
  ['带动茶农户均增收⟦8000元⟧。', 'result | 茶农户均增收 | = 8000元 | up'],
  ['普通话二级甲等达标率达到⟦80%⟧。', 'result | 普通话二级甲等达标率 | = 80%'],
  ['防汛演练不少于⟦2次/乡镇⟧。', 'result | 防汛演练 | >= 2次/乡镇'],
  // A verb in a noun is no verb: 种植业, 组织力; one before 度假村 is.
  ['其中养殖业总产值⟦4.2亿⟧元。', 'result | 养殖业总产值 | = 420000000元'],
  ['支部组织力指数由71提升至⟦88⟧。', 'result | 支部组织力指数 | = 88 | from 71'],
  ['新建度假村⟦2个⟧。', 'result | 度假村 | = 2个'],
  ['开展业务竞赛⟦3次⟧。', 'result | 业务竞赛 | = 3次'],
  // What a change is measured by or from, and for how long.
  ['建筑业增加值按可比价格计算比上年增长⟦5%⟧。', 'result | 建筑业增加值 | = 5% | up'],
  ['火灾起数、经济损失与近3年均值相比分别下降⟦8%⟧、6%。', 'result | 火灾起数 | = 8% | down'],
  ['近4年引进博士⟦6名⟧。', 'result | 博士 | = 6名'],
  ['一年举办讲座⟦12场⟧。', 'result | 讲座 | = 12场'],
  ['化肥销售量年累计达到⟦3万吨⟧。', 'result | 化肥销售量 | = 30000吨'],
  ['茶园由80亩扩展至⟦120亩⟧。', 'result | 茶园 | = 120亩 | from 80亩'],
  ['年销售额千万元以上的网店就有⟦6家⟧。', 'result | 年销售额千万元以上的网店 | = 6家'],
  ['文旅收入实现倍增,冲刺⟦50亿⟧元。', 'result | 文旅收入 | = 5000000000元'],
  // What a rate is of, and what is free.
  ['每千人口拥有护士⟦4.1名⟧。', 'result | 每千人口拥有护士 | = 4.1名'],
  ['举办免费画展⟦5场⟧。', 'result | 免费画展 | = 5场'],
  ['免费发放种子⟦2吨⟧。', 'result | 种子 | = 2吨'],
  // What became of them ends a name; a limit inside it does not.
  ['扶持⟦4个⟧安置点群众稳得住、能致富。', 'result | 安置点群众 | = 4个'],
  ['推动⟦3个⟧专业镇做强特色产业。', 'result | 专业镇 | = 3个'],
  ['全市有⟦210家⟧规模以上服务业企业。', 'result | 规模以上服务业企业 | = 210家'],
  // Where it is done, and where it stands, has been said before.
  ['在4个乡镇完成植树造林⟦2万亩⟧。', 'result | 植树造林 | = 20000亩'],
  ['总量居全市第三位、增速提升⟦2个百分点⟧。', 'result | 增速 | = 2百分点 | up'],
  ['重大事故零发生、火灾事故为⟦零⟧。', 'result | 火灾事故 | = 0'],
  ['以购买方式为⟦20个⟧村送戏。', 'result | 村送戏 | = 20个'],
  ['信息产业实现增加值⟦3亿⟧元。', 'result | 信息产业实现增加值 | = 300000000元'],
  // What is all that a number is told of, and what is none of its name.
  ['改造闸门系统⟦4条⟧线。', 'result | 改造闸门系统 | = 4条'],
  ['提档升级⟦20个⟧示范村。', 'result | 示范村 | = 20个'],
  ['流动党员⟦6人⟧长期未参加组织生活。', 'result | 流动党员 | = 6人'],
  ['建成⟦3个⟧示范基地和一家研究院。', 'result | 示范基地 | = 3个'],
  // One growth of two levels, rates of two counts, a total of what was added.
  ['接待游客3万人次、旅游收入5亿元,均增长⟦20%⟧。', 'result | 接待游客 | = 20% | up\nresult | 旅游收入 | = 20% | up'],
  ['完成工业项目8个、农业项目4个,完成率分别为96%、⟦94%⟧。', 'result | 完成率 | = 94% | of 农业项目'],
  ['新增公园12座,城市面貌焕然一新,累计达到⟦90座⟧。', 'result | 公园 | = 90座'],
  // How, by what and against what it is measured; the unit as it is spoken.
  ['按时完工率⟦96%⟧。', 'result | 按时完工率 | = 96%'],
  ['每季度末投资完成率达到⟦25%⟧。', 'result | 投资完成率 | = 25%'],
  ['接种率以乡镇为单位≥⟦95%⟧。', 'result | 接种率 | >= 95%'],
  ['体检率距离序时进度还差⟦5个百分点⟧。', 'result | 体检率 | = 5百分点'],
  ['采购成本下降⟦5个点⟧。', 'result | 采购成本 | = 5个点 | down'],
  ['脱管率≤⟦0.3例/千导管日⟧。', 'result | 脱管率 | <= 0.3例/千导管日'],
  ['床护比为⟦1:2.5~3⟧。', '-'],
  ['其中四十岁以下占⟦百分之六十⟧。', 'result | 四十岁以下 | = 60%'],
  ['走访⟦三个⟧村、慰问二十户。', 'result | 村 | = 3个'],
  // Whose a rate is, behind its verb.
  ['签约率稳定在常住人口⟦45%⟧、重点人群75%以上。', 'result | 签约率 | = 45% | of 常住人口'],
  ['签约率稳定在常住人口45%、重点人群⟦75%⟧以上。', 'result | 签约率 | >= 75% | of 重点人群'],
  // A stage of works and an ordinal in a row count nothing.
  ['建成二期防波堤⟦1200米⟧。', 'result | 二期防波堤 | = 1200米'],
  ['举办⟦两期⟧培训班。', 'result | 培训班 | = 2期'],
  ['第一、二批集装箱⟦12个⟧到港。', 'result | 第一、二批集装箱 | = 12个'],
  // Who does it.
  ['车管所共办理过户业务⟦360笔⟧。', 'result | 办理过户业务 | = 360笔'],
  ['物资仓库已储备编织袋⟦9000条⟧。', 'result | 编织袋 | = 9000条'],
  ['住户普查共普查⟦500户⟧。', 'result | 住户普查 | = 500户'],
  ['北湖景区共接待游客⟦3万⟧人次。', 'result | 北湖景区共接待游客 | = 30000人次'],
  ['医共体共享床位⟦40张⟧。', 'result | 医共体共享床位 | = 40张'],
  ['我局现有党员⟦48名⟧。', 'result | 党员 | = 48名'],
  ['公司完成投产机组⟦36台⟧。', 'result | 投产机组 | = 36台'],
  ['招商项目完成固定资产投资⟦3亿⟧元。', 'result | 招商项目完成固定资产投资 | = 300000000元'],
  // Two verbs with one object.
  ['新增和恢复蓄水库容⟦50万⟧立方米。', 'result | 蓄水库容 | = 500000立方米 | up'],
  ['新增、改造公交站台⟦20座⟧。', 'result | 公交站台 | = 20座 | up'],
  ['改造中低产田⟦20亩⟧。', 'result | 改造中低产田 | = 20亩'],
  // What only says how much is of the name before.
  ['小麦总产⟦80吨⟧,较上年减少2吨,减幅2.4%。', 'result | 小麦总产 | = 80吨'],
  ['小麦总产80吨,较上年减少2吨,减幅⟦2.4%⟧。', 'result | 小麦总产 | = 2.4% | down'],
  ['东区就业8万人,西区就业5万人,占比分别为⟦62%⟧、38%。', 'result | 东区就业 | = 62%'],
  ['东区就业8万人,西区就业5万人,占比分别为62%、⟦38%⟧。', 'result | 西区就业 | = 38%'],
  ['火灾9起、受伤3人,同比减少⟦2起⟧。', 'result | 火灾 | = 2起 | down'],
  ['实现利润80万元,完成年度指标200万元的⟦40%⟧。', 'result | 利润 | = 40%'],
  ['经济总量在全市各县区中率先突破⟦50亿⟧元。', 'result | 经济总量 | > 5000000000元'],
  ['地区生产总值将首超⟦90亿⟧元。', 'result | 地区生产总值 | > 9000000000元'],
  ['案件查办的时间平均每起缩短⟦7天⟧。', 'result | 案件查办的时间 | = 7天 | down'],
  // Where the noun behind a number ends.
  ['关闭了⟦90座⟧矿山、搬迁危化品企业8家。', 'result | 矿山 | = 90座'],
  ['⟦4条⟧干渠总长21公里。', 'result | 干渠 | = 4条'],
  ['⟦20个⟧网点坚持延时服务。', 'result | 网点 | = 20个'],
  ['暴雨造成⟦8户⟧25人受灾。', 'result | 受灾 | = 8户'],
  // Where is all that says of what kind.
  ['省内转移⟦46人⟧。', 'result | 省内转移 | = 46人'],
  ['举办招聘活动⟦9场⟧。', 'result | 招聘活动 | = 9场'],
] as const)('%s', (text, want) => {
  expect(markedFacts(text, REPORT)).toBe(want);
});
