import { describe, expect, it } from 'vitest';
import { isFact, mark, readings, unmarked } from './marked.ts';

/** The marked text says where the quantities are; `says` what they mean. */
const check = (marked: string, says: string): void =>
  it(marked, () => {
    const text = unmarked(marked);
    expect(mark(text, isFact)).toBe(marked);
    expect(readings(text)).toBe(says);
  });

describe('digits', () => {
  check('新建⟦12所⟧小学', '12 所');
  check('总投资⟦1,250.5万元⟧', '12505000 元');
  check('财政收入⟦36.57亿元⟧', '3657000000 元');
  check('社会融资规模⟦4.78万亿元⟧', '4780000000000 元');
  check('处理污水\uFF11\uFF12.\uFF15万吨'.replace('\uFF11\uFF12.\uFF15万吨', '⟦\uFF11\uFF12.\uFF15万吨⟧'), '125000 吨');
  check('铺设管网⟦18 公里⟧', '18 公里');
  check('新增蓄水⟦1000  万立方米⟧', '10000000 立方米');
  check('硬化⟦3 000平方米⟧', '3000 平方米');
  check('门诊⟦45万⟧ 床位⟦500张⟧', '450000 | 500 张');
  check('完成⟦3万4000户⟧', '34000 户');
  check('安排⟦1千2百元⟧', '1200 元');
  check('整改问题⟦189件⟧、表扬⟦1件⟧', '189 件 | 1 件');
});

describe('Chinese numerals', () => {
  check('发放⟦两千三百份⟧', '2300 份');
  check('植树⟦一万二千株⟧', '12000 株');
  check('覆盖⟦二十六个⟧村', '26 个');
  check('举办培训班⟦三期⟧', '3 期');
  check('实付⟦伍仟元整⟧', '5000 元');
  check('筹资⟦五亿零六百万元⟧', '506000000 元');
  check('用电⟦三千千瓦时⟧', '3000 千瓦时');
  check('全长⟦十二点五公里⟧', '12.5 公里');
  check('比例达到⟦百分之九十五点五⟧', '95.5 %');
  check('发病率控制在⟦千分之三⟧以内', 'le 3 \u2030');
  check('抽检⟦一百零五批次⟧', '105 批次');
  check('拨付⟦廿万元⟧', '200000 元');
});

describe('shares and multiples', () => {
  check('到课率⟦95%⟧', '95 %');
  check('死亡率控制在⟦8\u2030⟧以内', 'le 8 \u2030');
  check('孕产妇死亡率降至⟦18/10万⟧以下', 'le 18 /10万');
  check('提高⟦2.5个百分点⟧', '2.5 百分点');
  check('占⟦三成⟧', '3 成');
  check('打⟦七五折⟧', '7.5 折');
  check('增长⟦一倍半⟧', '1.5 倍');
  check('收缴率稳定在⟦九成五⟧以上', 'ge 9.5 成');
  check('入住率达到⟦7成5⟧。', '7.5 成');
  check('农户占⟦九成五⟧', '9.5 成');
  check('⟦两成⟧三年内还清', '2 成');
  check('产值是五年前的⟦3.2倍⟧', '3.2 倍');
  check('压减⟦三分之一⟧以上', `ge ${1 / 3}`);
  check('满意率⟦百分百⟧', '100 %');
  check('参保率⟦百分之百⟧', '100 %');
  check('覆盖⟦半数⟧以上的村', 'ge 0.5 worded');
});

describe('words for values', () => {
  check('确保安全生产⟦零⟧事故', '0 worded');
  check('实现群众⟦零⟧投诉', '0 worded');
  check('行政村客车实现⟦全覆盖⟧', '100 % worded');
  check('产值比2020年⟦翻一番⟧', '2 倍 worded');
  check('收入⟦翻两番⟧', '4 倍 worded');
  check('上访案件保持⟦零⟧。', '0 worded');
  check('办理时限压减⟦一半⟧', '0.5 worded');
});

describe('compound units', () => {
  check('筹资⟦320元/人年⟧', '320 元/人年');
  check('PM2.5浓度不高于⟦35微克/立方米⟧', 'le 35 微克/立方米');
  check('租金⟦30元/平方米/月⟧', '30 元/平方米/月');
  check('单产⟦650公斤/亩⟧', '650 公斤/亩');
  check('床位⟦6.5张/千人⟧', '6.5 张/千人');
  check('压缩至⟦3个工作日⟧以内', 'le 3 工作日');
  check('减排⟦1.2万吨标准煤⟧', '12000 吨标准煤');
  check('开行⟦120班次⟧', '120 班次');
  check('路网密度达到⟦5.2公里/百平方公里⟧', '5.2 公里/百平方公里');
  check('降尘量⟦5吨/平方公里\u00B7月⟧', '5 吨/平方公里\u00B7月');
  check('接种菌包⟦2000万棒⟧、花卉⟦300万盆⟧', '20000000 棒 | 3000000 盆');
  check('降尘量⟦6吨/(平方公里\u00B7月)⟧', '6 吨/(平方公里\u00B7月)');
  check('工期提前⟦10天⟧以上', 'ge 10 天');
  check('安装展板⟦120块⟧、标牌⟦30块⟧', '120 块 | 30 块');
  check('制作⟦12块⟧展板', '12 块');
  check('每斤⟦2块⟧', '2 元');
  check('室温不低于⟦18\u2103⟧', 'ge 18 \u2103');
});

describe('comparators', () => {
  check('不少于⟦40学时⟧', 'ge 40 学时');
  check('合格率不低于⟦98%⟧', 'ge 98 %');
  check('至少召开⟦两次⟧会议', 'ge 2 次');
  check('达到⟦95%⟧以上', 'ge 95 %');
  check('招商⟦50亿元⟧及以上', 'ge 5000000000 元');
  check('突破⟦100亿元⟧', 'gt 10000000000 元');
  check('超⟦800家⟧', 'gt 800 家');
  check('超过了⟦80分⟧', 'gt 80 分');
  check('不超过⟦3天⟧', 'le 3 天');
  check('控制在⟦4.5%⟧以内', 'le 4.5 %');
  check('控制在⟦4.5%⟧', 'le 4.5 %');
  check('控制在⟦5.5%⟧左右', 'approx 5.5 %');
  check('最多安排⟦3人⟧', 'le 3 人');
  check('低于⟦5%⟧', 'lt 5 %');
  check('不足⟦2公里⟧', 'lt 2 公里');
  check('约⟦264种⟧', 'approx 264 种');
  check('接近⟦80%⟧', 'approx 80 %');
  check('近⟦300名⟧学生', 'approx 300 名');
  check('≥⟦85%⟧', 'ge 85 %');
  check('≤⟦8人⟧', 'le 8 人');
  check('预约⟦20人⟧', '20 人');
  check('节约⟦5%⟧', '5 %');
  check('附近⟦3个⟧村', '3 个');
  check('签约⟦12个⟧项目', '12 个');
  check('⟦3家⟧内资企业', '3 家');
  check('⟦5个⟧多功能厅', '5 个');
  check('获奖⟦12人⟧多次受表彰', '12 人');
  check('约占年度任务的⟦1.2倍⟧', 'approx 1.2 倍');
  check('外出务工规模不低于上年的⟦1.5万人⟧', 'ge 15000 人');
  check('城乡收入比缩小到⟦2.1:1⟧。', '2.1');
  check('综合能耗⟦540千克标准煤/吨⟧', '540 千克标准煤/吨');
  check('最高法院的⟦3条⟧意见', '3 条');
  check('管理层级压缩至⟦三级⟧以内', 'le 3 级');
  check('堤防达到⟦20年一遇⟧标准', '20 年一遇');
  check('每万人拥有全科医生⟦3名⟧以上', 'ge 3 名');
});

describe('estimates', () => {
  check('惠及⟦3000余人⟧', 'approx 3000 人');
  check('建成⟦5300多栋⟧', 'approx 5300 栋');
  check('接待⟦十几万人次⟧', 'approx 100000 人次');
  check('近⟦1780余万元⟧', 'approx 17800000 元');
  check('投资⟦500多亿元⟧', 'approx 50000000000 元');
  check('培训⟦数百人⟧', 'approx 100..1000 人');
  check('培训⟦上千人⟧', 'approx 1000 人');
  check('力争⟦3个亿⟧', '300000000');
  check('补助⟦三五百元⟧', 'approx 300..500 元');
  check('来访⟦二十来人⟧', 'approx 20 人');
  check('救助⟦几十万元⟧', 'approx 100000..1000000 元');
});

describe('ranges', () => {
  check('扶持⟦1-2家⟧企业', 'range 1..2 家');
  check('召开⟦2\u20153次⟧会议', 'range 2..3 次');
  check('增长⟦4.5%\u20145%⟧', 'range 4.5..5 %');
  check('培育⟦三到五个⟧品牌', 'range 3..5 个');
  check('投入⟦两到三万元⟧', 'range 20000..30000 元');
  check('投入⟦1万元--5万元⟧', 'range 10000..50000 元');
  check('气温⟦5~8\u2103⟧', 'range 5..8 \u2103');
  check('引进⟦8至10名⟧教师', 'range 8..10 名');
  check('分数在⟦80和90⟧之间', 'range 80..90');
  check('抽查⟦3\u4E005家⟧', 'range 3..5 家 lost-dash');
  check('亩产⟦1200\u30021500公斤⟧'.replace('\u3002', '-'), 'range 1200..1500 公斤');
  check('利用率⟦80%以上、90%⟧以下', 'range 80..90 %');
});

describe('lists', () => {
  check('分别达到⟦85%⟧、⟦70%⟧、⟦70%⟧', '85 % | 70 % | 70 %');
  check('增长⟦7%⟧和⟦8%⟧左右', 'approx 7 % | approx 8 %');
  check('覆盖率⟦80%⟧和⟦70%⟧以上', 'ge 80 % | ge 70 %');
  check('分别为⟦5亿⟧和⟦7.5亿元⟧', '500000000 元 | 750000000 元');
  check('分别为⟦30⟧和⟦45万元⟧', '300000 元 | 450000 元');
  check('人次、收入分别突破⟦500万人次⟧和⟦40亿元⟧', 'gt 5000000 人次 | gt 4000000000 元');
  check('分别保持在⟦100%⟧和⟦88%⟧以上', '100 % | ge 88 %');
  check('不低于⟦85%⟧、⟦70%⟧', 'ge 85 % | ge 70 %');
  check('合格率⟦95%⟧\uFF0C优良率⟦40%⟧以上', '95 % | ge 40 %');
  check('突破⟦300亿元⟧和⟦3000亿元⟧', 'gt 30000000000 元 | gt 300000000000 元');
  check('建站⟦5个⟧\uFF0C其中新建⟦3个⟧以上', '5 个 | ge 3 个');
  check('分别达到⟦90%⟧、⟦80%⟧、⟦70%⟧以上', 'ge 90 % | ge 80 % | ge 70 %');
});

describe('what is blotted out or lost', () => {
  check('覆盖率达⟦X%⟧', '? % masked-value');
  check('完成率达⟦____%⟧', '? % masked-value');
  check('投入⟦**万元⟧', '? 元 masked-value');
  check('确保完成⟦万元⟧', '? 元 lost-digits');
  check('参合率达到⟦9&5%⟧', '98.5 % ocr-suspect');
  check('覆盖率达⟦60⟧。', '60 % percent-sign-missing');
  check('覆盖面达⟦48⟧以上。', 'ge 48 % percent-sign-missing');
  check('群众知晓率不低于⟦90⟧。', 'ge 90 % percent-sign-missing');
  check('投诉率控制在⟦5⟧以内。', 'le 5 % percent-sign-missing');
  check('手术成功率≥⟦85⟧', 'ge 85 % percent-sign-missing');
  check('绿化率由⟦62⟧提高到⟦85⟧。', '62 % percent-sign-missing | 85 % percent-sign-missing');
  check('增速保持在⟦8⟧左右', 'approx 8 % percent-sign-missing');
  check('孕产妇死亡率控制在⟦10⟧以内', 'le 10');
  check('死亡人数同比下降⟦10⟧以上。', 'ge 10 % percent-sign-missing');
  check('参训率⟦100⟧,优秀率⟦40⟧以上', '100 % percent-sign-missing | ge 40 % percent-sign-missing');
  check('静息心率⟦60⟧。', '60');
  check('价格指数控制在⟦103⟧左右', 'approx 103');
  check('项目容积率不高于⟦2.5⟧', 'le 2.5');
  check('抽检⟦__批次/千人⟧', '? 批次/千人 masked-value');
  check('提高⟦2.5个百分 点⟧', '2.5 百分点');
  check('报付比例分别达到⟦85⟧、⟦70⟧、⟦65⟧。', '85 % percent-sign-missing | 70 % percent-sign-missing | 65 % percent-sign-missing');
});

describe('money in parts', () => {
  check('实收⟦2元5角⟧', '2.5 元');
  check('实收⟦一万二千三百四十五元六角⟧', '12345.6 元');
  check('花费⟦100块钱⟧', '100 元');
  check('利用外资⟦1200万美元⟧', '12000000 美元');
  check('折合⟦人民币50万元⟧', '500000 元');
});

describe('units of rates', () => {
  check('感染率控制在⟦0.3例/千插管日⟧以内', 'le 0.3 例/千插管日');
  check('事故率⟦1.6起/百万工时⟧', '1.6 起/百万工时');
  check('坠床率⟦0.2例/1000床日⟧', '0.2 例/1000床日');
  check('成本⟦12元/100公斤⟧', '12 元/100公斤');
  check('外借图书⟦62.5万册次⟧', '625000 册次');
  check('免疫⟦3.5万头次⟧', '35000 头次');
  check('露天矿百万吨死亡率为⟦0.02⟧', '0.02');
  check('亿吨公里事故率降至⟦0.2⟧。', '0.2');
  check('千人失火率控制在⟦0.5⟧以内', 'le 0.5');
  check('发电⟦百万千瓦时⟧', '1000000 千瓦时');
});

describe('what stands beside a number', () => {
  check('水稻\t⟦45.5⟧\t种子站', '45.5');
  check('水稻\t⟦45.5⟧\t万亩', '45.5');
  check('占比超过⟦四分之三⟧,⟦三十万元⟧的', `gt ${3 / 4} | 300000 元`);
  check('门诊人次达⟦21万⟧、手术⟦3000例⟧', '210000 | 3000 例');
  check('利润⟦2亿元⟧,同比+⟦3.1%⟧', '200000000 元 | 3.1 %');
  check('出口⟦5亿元⟧\uFF08+⟦7.3%⟧\uFF09', '500000000 元 | 7.3 %');
  check('推行5+2、白加黑', '');
  check('日活⟦6000⟧+,覆盖⟦500+个⟧小区', 'ge 6000 | ge 500 个');
  check('报告率下降到⟦3⟧。', '3 % percent-sign-missing');
  check('医护比\uFF1A内科1:1.2,重症1:3-4。', '');
  check('毛利率提高⟦2.5个点⟧,在⟦5个⟧点位设岗', '2.5 个点 | 5 个');
});

describe('where a change starts', () => {
  const starts = (text: string, bases: number): void =>
    it(text, () =>
      expect(
        readings(text, (n) => n.cue?.class === 'base')
          .split(' | ')
          .filter(Boolean),
      ).toHaveLength(bases),
    );
  starts('河道由12米拓宽至20米', 1);
  starts('坝体由20米加高到28米', 1);
  starts('库容从200万方扩容到350万方', 1);
  starts('拓宽至20米', 0);
  starts('救援圈由5公里缩至3公里', 1);
  starts('占比从78%升为86%', 1);
  starts('班次由6班加密至12班', 1);
  starts('缺陷率从3‰控制到1.5‰', 1);
  starts('由提案人3名提出', 0);
});

describe('sizes, steps and products', () => {
  check('新增连锁店⟦6家⟧至⟦40家⟧', '6 家 | 40 家');
  check('增加网点⟦6家至8家⟧', 'range 6..8 家');
  check('配备6吨水罐车⟦2台⟧、25米云梯车⟦1辆⟧', '2 台 | 1 辆');
  check('运送⟦200吨⟧货物租用卡车⟦6辆⟧', '200 吨 | 6 辆');
  check('其中百万元以上⟦5户⟧', '5 户');
  check('收入⟦90亿元⟧\uFF08±3%\uFF09', '9000000000 元');
  check('株距缩小到⟦3米⟧', '3 米');
  check('距县城50公里', '');
  check('资助80人×300元,合计⟦2.4万元⟧', '24000 元');
  check('千人口献血率提高到⟦12⟧。', '12');
  check('惠及⟦3万人⟧,参保率提高到⟦92⟧。', '30000 人 | 92 % percent-sign-missing');
  check('实行一票否决,清单⟦980万票⟧', '9800000 票');
  check('时延低于⟦20ms⟧,浊度不高于⟦0.3NTU⟧', 'lt 20 ms | le 0.3 NTU');
});

describe('numbers beside words', () => {
  check('总产值突破⟦750亿⟧、力争⟦760亿元⟧', 'gt 75000000000 元 | 76000000000 元');
  check('用户突破⟦20万⟧、营收⟦3亿元⟧', 'gt 200000 | 300000000 元');
  check('119接警⟦860起⟧,12309接待⟦210人次⟧', '860 起 | 210 人次');
  check('全省排名进前5,参赛⟦5人⟧', '5 人');
  check('总产⟦30万吨⟧\uFF08较上年+⟦0.8%⟧\uFF09', '300000 吨 | 0.8 %');
});

describe('cells and brackets', () => {
  check('增长率\t%\t+⟦8⟧\t全年', '8');
  check('推行“1+3”,建成3+1投放点⟦50个⟧', '50 个');
  check('老旧电梯更新近⟦百台⟧', 'approx 100 台');
  check('损工事故率⟦0.35⟧\uFF08百万工时\uFF09', '0.35');
  check('客诉率⟦32PPM⟧,节能⟦1,350tce⟧', '32 PPM | 1350 tce');
});

describe('thousands that a blank parts', () => {
  check('共收案件⟦321 146件⟧\uFF08含旧存⟦28 802件⟧\uFF09', '321146 件 | 28802 件');
  check('占地⟦1 024 500平方米⟧', '1024500 平方米');
  check('⟦7⟧ ⟦7⟧ ⟦120人⟧', '7 | 7 | 120 人');
  check('共⟦3⟧ ⟦100 人⟧', '3 | 100 人');
  check('代码010 ⟦123人⟧', '123 人');
});

describe('numbers as they are said and mistaken', () => {
  check('播放⟦2.3w次⟧,粉丝⟦8k人⟧,变电站⟦10kW⟧', '23000 次 | 8000 人 | 10 kW');
  check('信访⟦零⟧积案、⟦零⟧确诊,零距离', '0 worded | 0 worded');
  check('空置率低于计划的⟦0.7个百分点⟧,不低于去年的⟦2.1个百分点⟧', '0.7 百分点 | ge 2.1 百分点');
  check('与市二人医共建,市里⟦二人⟧参赛', '2 人');
  check('实施计划1矿山检查,推广计划⟦3⟧', '3');
  check('安全生产0标,实现⟦0⟧事故', '0');
  check('负伤率WO.3', '');
  check('接种逾⟦万人⟧,万人空巷', 'gt 10000 人');
  check('实现事故“⟦零⟧”发生,坚持“零”容忍', '0 worded');
  check('疏散时间由⟦3分20秒⟧缩短到⟦2分40秒⟧,平均⟦85分⟧', '200 秒 | 160 秒 | 85 分');
  check('空缺与求职人数的比率约为⟦1.56⟧,不良率约为⟦1.56⟧', 'approx 1.56 | approx 1.56 % percent-sign-missing');
});

describe('units of work and of time', () => {
  check('指数达到⟦0.95⟧,⟦30人⟧获奖', '0.95 | 30 人');
  check('死亡率低于⟦0.02⟧,十万人发案率下降⟦5%⟧', 'lt 0.02 | 5 %');
  check('分别投入⟦30⟧,⟦45万元⟧', '300000 元 | 450000 元');
  check('筹集公寓⟦2000套⟧\uFF08间\uFF09', '2000 套');
  check('事故为⟦零⟧,百万吨死亡率为⟦0⟧', '0 worded | 0');
  check('全员工效提高到⟦10吨/工⟧', '10 吨/工');
  check('开办时间压缩到⟦半个工作日⟧', '0.5 工作日');
  check('到场不超过⟦30min⟧,照度不低于⟦300lx⟧', 'le 30 min | ge 300 lx');
  check('甲型h7n9流感防控', '');
  check('查扣资产⟦3,260万元⟧,扣绩效500元', '32600000 元');
  check('12345平台受理⟦1.1万件⟧', '11000 件');
  check('3人制球场⟦20个⟧', '20 个');
});
