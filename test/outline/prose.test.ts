import { describe } from 'vitest';
import { check } from './check.ts';

// Lines and sentences of plans that hold numbers at places where headings could begin, and are no headings.
describe('prose with numbers', () => {
  for (const [name, text] of [
    ['three represents', '学习三个代表重要思想,贯彻十八大精神。三会一课按时召开,四议两公开全面推行。'],
    ['one plus N', '推行一窗受理、一次办好。一网通办率逐年提高,一体化平台上线运行。'],
    ['from one to another', '一季度、二季度平稳,三季度回升。四季度收官。'],
    ['one to three years', '一、二年级不留书面作业,三至六年级作业不超过一小时。'],
    ['first-aid and first class', '一等奖三名,二等奖五名。三等奖若干。'],
    ['a year later', '一年来,全局上下团结一心。五年来,面貌焕然一新。'],
    ['half a year', '上半年完成任务过半。下半年乘势而上。'],
    ['on the one hand', '一方面加强宣传,另一方面加强执法。一手抓建设,一手抓管理。'],
    ['one must, two must', '一要认识到位,二要措施到位,三要督查到位。'],
    ['one study, two check', '一学二查三改,环环相扣。'],
    ['五一 and 十一', '五一、十一假期安排值班。七一前夕走访老党员。'],
    ['the first month', '正月十五、二月二、三月三均有庙会。'],
    ['classes of dams in brackets', '全县有水库40座,其中小(1)型6座、小(2)型34座。除险加固小(2)型9座。'],
    ['a phone number', '联系电话:0312.1234567。监督电话:12345、12388。'],
    ['a document number', '根据国发(2020)3号和教基(2021)5号文件精神,制定本意见。'],
    ['a law by article', '依照条例第十二条、第十三条的规定处理。'],
    ['versions', '系统升级到3.2版本。2.0版本停用。'],
    ['a ratio', '师生比为1:15。男女比为1.2:1。'],
    ['temperatures and lengths', '气温2.5度。管径1.2米。坡度0.3。'],
    ['money', '投资1.5亿元。补助3.2万元。结余0.8万元。'],
    ['a date in dots', '2023.9.1开学。2024.1.20放假。'],
    ['a date range', '9.1-9.5注册,9.6-9.30军训。'],
    ['a month and day', '3月5日学雷锋。4月22日植树。6月5日宣传环保。'],
    ['hours', '9:00-11:00开会。14:00-16:00讨论。'],
    ['pupils in classes', '三(1)班和三(2)班合班上课。四(3)班单独上课。'],
    ['buildings', '1号楼、2号楼已验收。3号楼正在施工。'],
    ['degrees of hazard', '一级响应由省启动,二级响应由市启动,三级响应由县启动。'],
    ['notes in brackets', '经费由财政负担(见附表1)。人员由人社局调配(见附表2)。'],
    ['numbers in a list of things', '配备电脑30台、投影仪2套。3台打印机同步到位。'],
    ['an inline list by semicolons', '重点做好三件事:①修路;②架桥;③通水,并于年底验收。'],
    ['an inline list by commas', '分为(1)申报,(2)评审,(3)公示三个阶段。'],
    ['a first and a second that are adverbs', '第一,思想要统一。第二,行动要迅速。第三,纪律要严明。'],
    ['steps in words', '首先摸清底数。其次制定方案。最后组织实施。'],
    ['other, one', '其一是资金问题。其二是人才问题。'],
    ['unique, unified', '实行统一、规范管理。坚持唯一、权威口径。'],
    ['a percentage by line', '12%的企业已复工。\n35%的学校已开学。'],
    ['people by line', '1人负责登记。\n2人负责引导。\n3人负责核验。'],
    ['per unit by line', '5元一份。\n10元两份。'],
    ['a dash list', '\u2014\u2014坚持党的领导。\n\u2014\u2014坚持人民至上。'],
    ['months by line', '1月 制定计划\n2月 召开会议\n3月 组织检查'],
    ['weeks by line', '第1周 开学教育\n第2周 常规检查\n第3周 主题班会'],
    ['a table written with blanks', '1  安全知识  3月  50人\n2  操作技能  6月  30人\n3  消防演练  9月  80人'],
    ['answers to a quiz', '口令“一、二、一”响彻操场,“一、二、三、四”此起彼伏。'],
    ['an enterprise grade', '2A级企业三家,3A级企业五家。4A级景区一处。'],
    ['a vaccine schedule', '1.5岁至2岁加强一剂。4岁至6岁再加强一剂。'],
    ['water grades and roads', 'Ⅰ类水体占比提高。G4高速、S32高速贯通。'],
    ['a signature', '某某镇人民政府\n二\u3007二四年一月八日'],
  ] as const) {
    check(name, text);
  }
});

describe('the same words among headings', () => {
  check(
    'a plan with traps in its text',
    '⟦#|镇卫生院工作计划⟧\n⟦1 一、|基本公共卫生⟧\n0\u20146岁儿童管理率90%以上。1.5岁儿童按期接种。\n一是建档。二是随访。\n⟦1 二、|重点传染病⟧\n3.24宣传日发放资料。一级响应机制完善。\n⟦1 三、|医疗质量⟧\n(1)班组长负责制落实;(2)班组台账齐全。',
  );
  check('years under a heading', '⟦1 一、|分年任务⟧\n2024年完成设计。\n2025年完成施工。\n2026年完成验收。\n⟦1 二、|资金来源⟧\n2.5亿元由县级自筹。');
  check('articles spoken of under a heading', '⟦1 一、|执法依据⟧\n第十条、第十二条为主要依据。\n⟦1 二、|执法程序⟧\n按第二章执行。');
});
