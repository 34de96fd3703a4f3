import { describe, expect, it } from 'vitest';
import { cleanText, marked } from './page.ts';

/** Checks breaks: ⟦…⟧ marks each that is skipped. */
function check(text: string): void {
  const { text: plain, spans } = marked(text);
  expect(cleanText(plain).repairs.map((r) => [...r.span])).toEqual(spans);
}

const A = '切实做好夏粮收购工作\uff0c全县收购小麦不少于12万吨\uff0c收购资金及时兑付到位\uff0c不给农民打白条\uff0c确保颗粒归仓、农民满';
const B = '意\uff0c年内再建粮食烘干点20处\uff0c日烘干能力达到1500吨。';

describe('paragraphs broken in mid-sentence', () => {
  it('are joined before one character and a comma', () => {
    const c = cleanText('根据林场《关于开展防火月活动的通知》要\n求,为提高护林员的防火意识,制定本方案。');
    expect(c.view.text).toContain('的通知》要求,为提高');
  });

  it('are joined', () => check(`${A}⟦\n\n⟧${B}`));
  it('are joined where a line may not begin', () => check(`加强粮油质量检测⟦\n⟧\uff0c抽检合格率达到98%以上。`));
  it('are joined after a comma', () => check(`加强粮油质量检测,⟦\n⟧抽检合格率达到98%以上。`));
  it('are joined between a number and its unit', () => check('全年预计实现粮油销售收入2400⟦\n⟧万元\uff0c增长8%。'));
  it('are joined around numbers torn out', () =>
    check('今年\uff0c共开展专项整治行动⟦\n⟧150余次,出动⟦\n⟧8000⟦\n⟧余人次,出动⟦\n⟧1000⟦\n⟧余车次;发放⟦\n⟧1500⟦\n⟧多份。'));
  it('are joined where every number and name has a line of its own, but not behind a heading', () =>
    check(
      'XX⟦\n⟧镇⟦\n⟧2023⟦\n⟧年粮食工作报告\n各位代表:\n现将⟦\n⟧XX⟦\n⟧镇⟦\n⟧2023⟦\n⟧年工作报告如下:\n(一)粮食收购稳中有升\n前三季度,完成收购量⟦\n⟧XX⟦\n⟧万吨,增长⟦\n⟧5%⟦\n⟧;占全年任务的⟦\n⟧77.8 %⟦\n⟧。\n(二)粮食仓储固本强基\n1.⟦\n⟧仓容提⟦\n⟧质扩量⟦\n⟧。\n新建仓容⟦\n⟧3⟦\n⟧万吨,增长⟦\n⟧12%⟦\n⟧。',
    ));
  it('are joined before numbers with blanks and units that open their lines', () =>
    check(
      '5 月20 日起在全县开展夏粮检查,截至目前检查企业⟦\n⟧705 家,发现问题⟦\n⟧592 处,督促整改⟦\n⟧555 处,下发通知书⟦\n⟧327 份,处罚⟦\n⟧10 起,检查工作开局良好。',
    ));
  it('are joined where a line breaks off before its number', () =>
    check(
      '一、工作情况\n1、应检车辆640辆,实检632辆,受检率⟦\n⟧98.8%,整改隐患35处.\n2、道路抽查合格率稳定在⟦\n⟧97%以上.\n3、驾驶员120名,教练员与学员之比为⟦\n⟧1.5:10,全年无事故.\n4、举办培训班6期,投入资金⟦\n⟧3.4万元.',
    ));
  it('are not joined where what follows may be a sentence or a cell of its own', () => {
    check('新建学校5所,覆盖率和满意度双提升\n3所幼儿园开园,新增学位900个。');
    check('新建桥梁2座,道路3公里,总投资\n120万元\n新建水闸1座,道路4公里,总投资\n80万元');
    check('二、突出重点,扩大招商\n12个项目签约,总投资30亿元。');
  });
  it('are joined behind a marker, before a year and a share, where numbers were torn out', () =>
    check(
      '2023 年共有⟦\n\n⟧3150 人次参训,发证⟦\n\n⟧420 本,新增⟦\n\n⟧6 家,总数⟦\n\n⟧31 家,其中⟦\n\n⟧17 项提前完成。\n\n(一)就业方面 城镇登记失业率⟦\n\n⟧2.8%,零就业家庭动态清零。\n\n1、到⟦\n\n⟧2025 年底\uff0c技能人才占比达到⟦\n\n⟧32%以上。\n\n2、每县建成 1 个基地\uff0c新增工位⟦\n\n⟧80 个,全部启用。\n\n二、资金安排\n\n50 万元用于补贴。',
    ));
  it('are not joined where lines of a list open with a count', () => check('检查企业情况\n705 家企业全部检查\n592 处问题全部整改\n327 份通知全部下发'));
  it('are not joined where numbers are cells', () => check('指标\n数值\n泵站\n12\n水闸\n8\n堤防\n5'));
  it('are joined inside a decimal', () => check('全县苗木产值达到2.6亿元\uff0c是2015年的1.⟦\n⟧42倍\uff0c户均增收3000元。'));
  it('are joined inside a unit', () => check('力争全县城镇化率提高1.2个百⟦\n⟧分点\uff0c培训农民1.5万⟦\n⟧人次。'));
  it('are joined across lines of zero-width marks', () => check('全年预计实现粮油销售收入2400⟦\n\u200b\n⟧万元\uff0c增长8%。'));
  it('are joined around a quotation torn out', () => check('全面落实⟦\n⟧“藏粮于地、藏粮于技”⟦\n⟧战略\uff0c建成高标准农田8万亩。'));
  it('are joined where only a part of the text was wrapped', () =>
    check(
      `为了加强森林资源的综合管护,有效地控制森林火灾的发生,使林区安全与社会经济发展相适应,根据县里的防火规划,结合我镇实际,由镇政府与各村签订责任书如下:
一、各村的管护责任目标
火灾受害率控制在千分之零点五以下\uff0c火情当日处置率达到百⟦
⟧分之百\uff0c护林员巡山到岗率达到百分之百\uff0c进山登记率达到百⟦
⟧分之百\uff0c火源收缴率达到百分之百\uff0c全年无重大火灾。
二、本责任书一经签订\uff0c各村要采取有力措施\uff0c确保各项责任⟦
⟧目标全面完成\uff0c村主任为本村森林防火工作的第一责任人。
三、各村负责对进入本村林区的人员和车辆做好管护登记、宣⟦
⟧传教育、检查督促等有关森林防火的各项工作\uff0c并按月报送。
四、镇林业站对各村落实情况每月进行检查\uff0c发现进入林区用⟦
⟧火或者未能及时上报火情的\uff0c予以通报批评\uff0c情节严重的扣减⟦
⟧年度考核分。`,
    ));
  it('are joined where lines were wrapped by hand', () => {
    const row = '切实做好夏粮收购工作全县收购小麦不少于十二万吨收购资金及时兑付到位不';
    check([row, row, row, row, row, row, row, row, '给农民打白条。'].join('⟦\n⟧'));
  });

  it('are joined before a count with blanks, and behind a first line that lost its indent', () =>
    check(`全年造林进展顺利。
今年,全站同志围绕造林任务进村入户落实地块和苗⟦
⟧木\uff0c按照先急后缓的次序安排整地和栽植工作\uff0c目前共⟦
⟧完成造林项目 3 个\uff0c解决林农反映的苗木和用水问题⟦
⟧6 个\uff0c推动两个片区提前完成整地任务\uff0c西坪片将在⟦
⟧10 月全面完工\uff0c东岭片正在补植补造\uff0c成活率稳步上⟦
⟧升\uff0c群众普遍满意。`));
  it('are joined where lines were wrapped at a width in columns, behind an indent', () =>
    check(`  全县林业工作的总体要求是:坚持造管并举\uff0c守住资源底⟦
⟧线\uff0c让群众得到实惠。

  一、抓造林
  全县完成造林2.5万亩\uff0c其中经济林8000亩\uff0c苗木成活⟦
⟧率达到90%。义务植树120万株\uff0c尽责率比上年提高3个百⟦
⟧分点。
  二、抓管护
  落实护林员350名\uff0c每人每月巡山不少于22次\uff0c火情当日⟦
⟧报告\uff0c做到有人管、有人护。
`));
  it('are joined where an item breaks behind its first sentence', () => check(`1、抓好抚育。全年抚育中幼林1.2万亩,每亩补助不少⟦\n\n⟧于100元,资金直达农户。`));
  it('are joined between a count and its measure at the end', () => check('1.加强服务\uff0c编印林情简报12期、年鉴1⟦\n⟧册。'));
  it('are joined before a bracket that belongs to the last word, and behind a word that wants another', () => {
    check('对面积在三十亩以上且符合条件的林场⟦\n\n⟧(户)、专业队及时发放采伐许可证;');
    check('2、对林区内尚未办证的加工厂、木材经营户逐家上门进行⟦\n\n⟧登记,直至全部办证;');
  });
  it('are not joined where a collection’s text begins in mid-sentence', () => check('第一篇 2023年林业工作总结 2750字\n、封山育林等技术的指导,并建立了档案。'));
  it('are not joined before the next item of a list whose numbers have commas', () =>
    check('1,召开我站第二届职工代表大会,\n2,筹备先进护林员的表彰会,\n3,办理全站职工的意外保险,⟦\n⟧每人一份'));
  it('are not joined behind work that goes on in order', () => check('确保全镇春季造林补植补造工作有序进行\n各村成立专班。'));
  it('are joined before a word that leans on the last', () => check(`抓好油茶低产林改造,确保成林⟦\n\n⟧率达到八成,农户增收。`));
  it('are joined between a count and its measure', () => check('年内新建木材检查站2⟦\n\n⟧座,改造旧站。'));

  it('are joined in a title of two or three lines', () => {
    check('安平县人民政府⟦\n⟧关于印发安平县2024年林业⟦\n⟧工作要点的通知\n\n各乡镇:\n现印发给你们。');
    check('关于安平县2023年预算执行情况⟦\n\n⟧与2024年预算草案的报告\n\n各位代表:\n受县政府委托\uff0c作如下报告。');
    check('安平县林业局2023年工作总结⟦\n⟧及2024年工作计划\n今年,全县造林2万亩。');
    check('安平县城关林场2019年防火⟦\n⟧工作计划\n各工区:\n为了保护森林资源,制定本计划。');
    check('安平县林场2009 年开展“防火月”活动⟦\n⟧实 施 方 案\n各工区:\n为了保护森林资源,制定本方案。');
    check('关于安平县2024年林业发展计划⟦\n⟧执行情况及2025年计划草案的报告\n各位代表:\n受县政府委托,作如下报告。');
    check('2025年度安平县林业局工作总结及下一步工作打算.pdf\n\n2025年度安平县林业局工作总结及下一⟦\n\n⟧步工作打算\n\n2025年\uff0c全县造林2万亩。');
    check('安平县林长制⟦\n⟧三年行动方案\n\n现将《安平县林长制三年行动方案》印发给你们。');
    check('安平县“十四五”林业发展规划和⟦\n⟧二〇三五年⟦\n⟧远景目标纲要\n一、总则\n造林2万亩。');
  });
  it('are joined where line breaks became blanks', () =>
    check(
      '镇水利工作方案 一、总体要求 今年全镇水利工作要以保障饮水安全为中心\uff0c突出抓好旱季供⟦ ⟧水、汛期防洪和渠道维护三件大事\uff0c做到早安排、早动手、早见成效。 二、主要任务 \uff081\uff09新建提灌站四座\uff0c覆盖东岭、西坪、石桥等村\uff0c解决旱⟦ ⟧地灌溉问题。 \uff082\uff09疏浚排洪沟二十公里\uff0c汛前完成\uff0c做到沟沟相通、雨停水⟦ ⟧干。 \uff083\uff09维修渠道三十公里\uff0c由各村组织群众投工投劳\uff0c镇水利站⟦ ⟧派员指导。 三、工作要求 各村要明确专人负责。',
    ));
  it('are joined between a verb and its number', () => check('今年\uff0c全县小麦种植面积达⟦\n⟧4.2万亩\uff0c平均亩产为⟦\n⟧510.5千克。'));
  it('are joined before 三, of 其三, in a wrapped text', () => {
    const row = '切实做好夏粮收购工作全县收购小麦不少于十二万吨收购资金及时兑付到位';
    check([row, row, row, row, row, row, `${row}其`, '三,不给农民打白条,确保颗粒归仓。'].join('⟦\n⟧'));
  });

  it.each([
    [
      'blanks that part titles from what follows',
      '镇水利工作方案 一、总体要求 保障饮水安全是全年的中心任务 坚持建管并重是基本的原则 突出抓好三件大事 二、主要任务 提灌站 新建提灌站四座\uff0c覆盖东岭、西坪、石桥等村 排洪沟 疏浚排洪沟二十公里\uff0c汛前完成 渠道 维修渠道三十公里\uff0c由各村组织群众投工投劳 三、工作要求 各村要明确专人负责。镇水利站每月检查一次\uff0c对进度慢的村及时提醒\uff0c年底统一验收\uff0c验收不合格的限期整改\uff0c整改后仍不合格的不予拨付补助资金。各村于每月二十五日前报送进度\uff0c由水利站汇总后报镇政府。',
    ],
    [
      'rows of a table that Markdown writes',
      '| 时间 | 任务 |\n| 3月 | 春季造林;补植补造;苗木检疫(含外地苗木)全部完成,验收一次,存档 |\n| 4月 | 森林防火;巡山;防火宣传进村入户,每村至少一次,留存影像,登记 |',
    ],
    ['rows whose cells are parted by bars', '指标|2023年完成|2024年目标\n造林成活率(%)|91.2|93\n户外护林员人数(人)|310|330\n个体苗圃数(家)|25|28'],
    ['titles of which each is whole', '关于做好春季造林工作的通知\n关于做好森林防火工作的意见\n安平县林业局工作总结\n安平县林业局工作计划'],
    ['an office over a whole title', '安平县林业局\n2024年工作总结\n今年,全县造林2万亩。'],
    ['an office over a heading', '安平县人民政府\n一、关于造林\n全县造林2万亩。'],
    ['words about something over a sentence', '关于造林\n今年,全县造林2万亩,完成了实施方案'],
    [
      'lines of one width that are a list',
      ['推进松材线虫病除治工作', '推进国有林场改革工作', '推进古树名木保护工作', '推进湿地公园建设工作', '推进林区道路养护工作', '推进森林防火督查工作'].join(
        '\n',
      ),
    ],
    [
      'lines of one width without a full stop',
      [
        '推进松材线虫病除治\uff0c做到疫木不出山林',
        '推进国有林场改革\uff0c做到职工安心满意',
        '推进古树名木保护\uff0c做到一树一档全覆盖',
        '推进湿地公园建设\uff0c做到水清岸绿景美',
        '推进林区道路养护\uff0c做到晴雨都能通车',
        '推进森林防火督查\uff0c做到火源见烟就查',
      ].join('\n'),
    ],
    [
      'an item of one digit and a blank, in lines that were not wrapped',
      '全站围绕造林任务,进村入户落实地块和苗木\n6 个片区同步推进整地栽植工作\n7 个片区补植补造',
    ],
    ['a couplet of a heading', '一、加强资源管护,提高森林质量\n\n今年,全县完成抚育1.2万亩。'],
    ['a count of parts', '林业工作打算 篇2\n\n个人工作打算'],
    ['a word that only looks as if it leaned', '抓好油茶改造,确保农户增收\n\n率先完成的乡镇给予奖励。'],
    ['a full stop', '抓好夏粮收购。\n抓好秋粮收购。'],
    ['a Western full stop', `${A}.\n抓好秋粮收购,做到应收尽收。`],
    ['a semicolon', '抓好夏粮收购工作,做到颗粒归仓;\n抓好秋粮收购工作,做到应收尽收;'],
    ['a heading below', `${A}\n二、抓好仓储建设\n年内新建仓容5万吨。`],
    ['a heading above', '一、抓好粮食收购\n切实做好夏粮收购工作\uff0c全县收购小麦不少于12万吨。'],
    ['a title', '某某县粮食和物资储备局二〇二四年工作要点\n今年\uff0c全县粮食工作坚持稳中求进\uff0c收购小麦不少于12万吨。'],
    ['a salutation', '各位代表\uff1a\n现在\uff0c我代表县人民政府向大会报告工作。'],
    ['a part of a compilation', `${A}\n工作计划 篇2\n今年\uff0c全县粮食工作坚持稳中求进。`],
    ['a signature', '确保农民满意。\n某某县粮食局\n2024年1月5日'],
  ])('not at %s', (_, text) => check(text));
});

it('no break is skipped together with a line of which a part went', () => {
  const text = [
    '现在我代表镇政府向大会报告工作,请予审议,并请列席会议的各位同志',
    '第十五届二次会议vfO',
    '一、造林vfO',
    '全年造林1200亩,补植300亩。vfO',
    '二、防火vfO',
    '全年无火灾。vfO',
    '三、护林vfO',
    '巡山百次,每次均有记录。vfO',
  ].join('\n');
  for (const r of cleanText(text).repairs) expect(text.slice(r.span[0], r.span[1]).trim()).toBe('');
});

it('short lines are joined in a text that is broken all over', () => {
  const lines = [
    '一年来,全镇养殖业发展迅猛。养鸭业稳步推进,带动农户增收,去年全镇养殖量达',
    '20万只,兔3万只。渔业方面重点突出了名特优水产品养殖和示范带建设,即东庄、王',
    '庄改造后的综合开发区、大河、北堤',
    '的三条养殖带。全镇养殖面积2000亩,其中河蟹500亩,名特优面积已占养殖总面积的',
    '80%以上。投入产出比稳步提高,农民收入也随之增长',
    '15%,村集体收入增长8%。',
  ];
  expect(cleanText(lines.join('\n')).view.text).toMatch(/王庄改造后(?:.|\n){1,80}总面积的80%以上/);
});
