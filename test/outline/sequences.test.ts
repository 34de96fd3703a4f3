import { describe } from 'vitest';
import { check } from './check.ts';

describe('which numbers are headings', () => {
  check(
    'the first behind a colon, in a text without line breaks that ends before the second',
    '⟦#|镇林业站2021年工作总结⟧ 为总结经验,做好明年的工作,现将全年情况总结如下: ⟦1 一、 |2021年工作总结⟧ 2021年是造林任务最重的一年,全站同志进村入户,落实地块,组织苗木,完成了任务。 ⟦2 (一)|造林进展顺利⟧ 东岭片整地、栽植全部完成,西坪片正在补植。',
  );
  check(
    'chapters and decimals in a text that lost its line breaks',
    '⟦#|学校后勤工作计划⟧⟦1 第一章|指导思想与总体目标⟧⟦2 1.1|指导思想⟧以师生满意为宗旨,坚持勤俭办学,推动后勤管理上台阶。⟦2 1.2|总体目标⟧到2025年7月,食堂达到A级标准;师生满意率达到95%。⟦1 第二章|食堂与宿舍工作⟧⟦2 2.1|食堂管理⟧⟦3 2.1.1|采购⟧:定点采购,每日验收。⟦3 2.1.2|留样⟧:每餐留样,专人登记。⟦2 2.2|宿舍管理⟧⟦3 2.2.1|值班⟧:昼夜值班。',
  );
  check(
    'numbers alone on their lines over short titles',
    '⟦1 01\n|总体要求⟧\n坚持造管并举,守住全县林地红线,让群众得到实惠。\n⟦1 02\n|重点任务⟧\n⟦2 (一)|抓造林⟧。完成造林三万亩。\n⟦2 (二)|抓管护⟧。落实护林员。\n⟦1 03\n|保障措施⟧\n各乡镇要成立专班,明确专人,按月调度进度。',
  );
  check('not numbers alone over cells', '01\n造林面积\n万亩\n02\n抚育面积\n万亩\n03\n防火队伍\n支');
  check('not a number alone with no other', '今年造林任务已分解到村。\n01\n东岭片区\n坚持造管并举,守住全县林地红线,让群众得到实惠。');
  check(
    'in mid-paragraph, where line breaks were lost',
    '春季工作从三方面入手。⟦1 一、|抓好备耕⟧。农资已到位。⟦1 二、|抓好防汛⟧。堤防已加固。⟦1 三、|抓好防火⟧。巡山已排班。',
  );
  check('after a colon and then after full stops', '具体做法如下:⟦1 1、|健全组织⟧。成立领导小组,由镇长任组长。⟦1 2、|明确分工⟧。各站所分片包干。');
  check(
    'a title and its first child with nothing between',
    '⟦1 一、|重点项目建设⟧⟦2 (一)|道路改造⟧。全长六公里,年底通车。⟦2 (二)|管网改造⟧。雨污分流,分段施工。⟦1 二、|日常管理⟧。网格到人。',
  );
  check(
    'a full stop behind the number where others have a point',
    '⟦1 一、|造林目标⟧\n至年底,实现以下目标: ⟦2 1\u3002|⟧ 东岭整地面积达到95%以上,栽植面积达到90%以上。\n⟦2 2.|⟧ 西坪补植面积达到90%以上,成活率达到85%以上。\n⟦2 3\u3002|⟧林道养护里程达到40公里,防火隔离带达到12公里。',
  );
  check('not a number that ends a sentence', '⟦1 一、|造林目标⟧\n全镇林场数增至12\u3002其中国有林场增至3\u3002\n村办林场数稳定在9\u3002');
  check(
    'items that count up where line breaks and stops were lost, one of them behind a comma',
    '农机站今年办好四件实事⟦1 1、|⟧检修农机以各村大户为重点,在自愿的基础上,为农机户建立台账,检修率达到95%,⟦1 2、|⟧针对机手的知识和技能,提供咨询服务,每2个月更新一次宣传栏,知晓率85%⟦1 3、|设点推广新机,各村机手到农机站试用⟧\n全年推广45台,满意率90%以上⟦1 4、|及时发现、登记隐患,并报告镇里⟧',
  );
  check(
    'behind a semicolon and a blank, where line breaks were lost',
    '⟦#|农机站维修方案⟧ ⟦1 一、|维修依据⟧ 根据县里文件实施,各村要提高认识,抓好落实,按时完成任务。 ⟦1 二、|维修内容⟧ 检修各村的农机,做到一机一档,及时登记。 ⟦1 三、|经费概算⟧ ⟦2 (一)、|机油若干,含运费⟧; ⟦2 (二)、|轮胎若干,含安装⟧; ⟦2 (三)、|工具若干,含保管⟧。 ⟦1 四、|组织领导⟧ 由农机站牵头。各村要抓好落实。',
  );
  check('not numbers of a phrase', '全站为1、2、3号库和4、5号库配齐农机,完成1、2季度检修,3、4季度推广,全年不误农时,各村满意,群众称好。');
  check(
    'parts of a plan in one sentence',
    '为做好春耕,今年主要做好三件事:⟦1 一、|抓好检修,全年检修农机三百台⟧;⟦1 二、|抓好培训,全年培训机手百人⟧;⟦1 三、|抓好推广,全年推广新机45台⟧。',
  );
  check('not items in brackets in one sentence', '全站主要目标是:(1)检修农机三百台;(2)培训机手百人;(3)推广新机十台。');
  check(
    'decimals glued to the titles before them, and bare numbers of chapters',
    '⟦1 1|总则⟧⟦2 1.1|本办法规定农机站怎样编制打算,由全站执行⟧。⟦2 1.2|打算由站长签发⟧。⟦1 2|相关职责⟧⟦2 2.1|推广组负责推广,每月报一次⟧。⟦2 2.2|维修组负责维修,每月报一次⟧。',
  );
  check('decimals under 一、', '⟦1 一、|总则⟧⟦2 1.1|编制目的⟧为全面落实农机推广的各项要求,特制定本计划。⟦2 1.2|编制依据⟧本计划依据上级文件编制。');
  check('not decimals that are values', '今年合格率的系数由1.1提高到1.2左右,各站的得分1.1以上者为优,1.2以上者为特优,全站照此办理。');
  check('(一) that a scan read as a dash', '⟦1 一、|工作情况⟧⟦2 (-)|抓好检修⟧。全年检修三次。⟦2 (二)|抓好推广⟧。全年推广三次。');
  check('not a dash in brackets by itself', '⟦1 一、|检验情况⟧。二站(-)样品三份,均为合格。');
  check('1对 as an item among others', '⟦1 1|对机手、农户提供24小时服务⟧。\n⟦1 2|公示24小时电话,统一着装,佩戴标识⟧。\n⟦1 3|⟧农机完好率达95%以上。');
  check('not 3对 by itself', '3对机手结对帮扶,互教互学,全年不断。\n各村满意。');
  check(
    'items that begin again behind the next month, in a text that lost its line breaks',
    '⟦1 一、|工作安排⟧。五月:⟦2 1、|护林日宣传⟧。⟦2 2、|组织林区职工体检⟧六月:⟦2 1、|防火日宣传活动⟧。⟦2 2、|禁猎宣传活动⟧。九月:⟦2 1、|上报苗木合格率⟧。⟦2 2、|采种日宣传活动⟧。',
  );
  check('circled items as sentences', '今年抓了三件实事。⟦1 ①|校舍改造⟧。危房全部拆除。⟦1 ②|食堂改造⟧。明厨亮灶。⟦1 ③|操场改造⟧。铺设塑胶。');
  check(
    'numbers with commas in a text without line breaks',
    `全站同心,各司其职。${'按月调度,按季通报,年底考核,奖勤罚懒。'.repeat(6)}⟦1 一,|全面完成各项指标⟧: ⟦2 1,|造林控制数⟧:2200亩以内; ⟦2 2,|⟧成活率达93%以上; ⟦2 3,|⟧保存率达95%以上. ⟦1 二,|主要工作⟧ ⟦2 1,|宣传工作⟧ 继续深入开展进村入户活动,突出重点,营造氛围. ⟦2 2,|管护工作⟧ 强化跟踪管理,责任到人,盯人跟户,纳入考核. ⟦2 3,|育苗工作⟧ 以良种为先,按需定产,落实到圃.`,
  );
  check(
    'a title, a blank and its first child, in a text without line breaks',
    '⟦#|镇林业站上半年工作总结开头结尾模板范文⟧ 今年以来,全站同心。 ⟦1 一、|上半年的主要工作⟧ ⟦2 (一)|目标任务完成情况⟧ ⟦3 1.|造林目标⟧ ⟦4 (1)|整地面积⟧ 上半年,全镇整地4858亩。 ⟦4 (2)|栽植面积⟧ 全镇栽植3512亩。 ⟦1 二、|下半年打算⟧ 抓好补植。',
  );
  check(
    'the next month’s label is no part of a title, in a text without line breaks',
    `⟦1 一、|抓好造林⟧。${'按月调度,按季通报,年底考核,奖勤罚懒。'.repeat(8)} ⟦1 二、|抓好管护⟧。每月巡山。 ⟦1 三、|具体安排⟧ 3月: ⟦2 1.|组织义务植树⟧ ⟦2 2.|开展防火宣传⟧ 4月: ⟦2 1.|检查春季造林⟧ ⟦2 2.|补植补造⟧`,
  );
  check('not circled items of a running sentence', '⟦1 一、|主要目标⟧\n主要目标是:①成活率90%以上;②保存率达95%;③病虫害发生率控制在2%以下。');
  check('a comma behind a title is not its own', '三月份\n⟦1 1,|召开全站职工大会⟧,\n⟦1 2,|评选先进护林员⟧,\n⟦1 3,|修补防火道⟧');
  check(
    'the first behind a comma and a blank, in a text without line breaks',
    '⟦#|镇林业站工作要点⟧ 2023年是造林之年。全年造林千亩,管护万亩,成活率九成以上, ⟦1 一、|抓好造林⟧ ⟦2 1.|整地⟧。机械整地。 ⟦2 2.|栽植⟧。专业队栽植。 ⟦1 二、|抓好管护⟧ ⟦2 3.|巡山⟧。每日一次。',
  );
  check(
    'a first number whose digit was doubled',
    '⟦1 一、|造林⟧。全年造林千亩。⟦1 二、|长期工作安排⟧:⟦2 11、|林木档案⟧。逐户登记造册,一户一档。⟦2 2、|病虫害防治⟧。每月巡查两次。⟦2 3、|护林宣传⟧。每季一期。',
  );
  check(
    'an eleventh item',
    ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((n, i) => `⟦1 ${i + 1}、|巡护第${n}片⟧。每日一次。`).join('\n'),
  );
  check('not a pair of numbers behind a comma', '林区共有三个站,一、二站在东岭,三站在西坪,各站分头落实管护任务,按月调度。');
  check(
    'the same number twice, where the writer lost count',
    '⟦#|林场护林员工作制度⟧⟦1 1、|⟧我们每日巡山两次,做好记录。⟦1 2、|⟧我们发现火情立即上报,不得迟报。⟦1 3、|⟧我们看护防火道和标牌,损坏的及时修补。⟦1 3、|⟧我们劝阻野外用火,收缴火种,登记入册。',
  );
  check(
    'a lone 一、 that its sentence announces',
    '今年以来,全站职工齐心协力,围绕造林护林两件大事,较好地完成了各项任务,现将有关情况汇报如下:⟦1 一、|加强领导,落实责任⟧XX镇党委专题研究护林工作,层层签订责任书,把任务分解到每个护林员。',
  );
  check(
    'not one that no sentence announces',
    '各村排班轮流值守,共分三档:一、重点林区每日三次,其余林区每日一次,发现火情立即上报,不得迟报漏报瞒报,并按规定做好值班记录和交接手续。',
  );
  check(
    'an only item behind a full stop and a blank',
    '⟦1 (一)|造林⟧。 ⟦2 1、|抓好整地⟧。机械整地。 ⟦2 2、|抓好栽植⟧。专业队栽植。 ⟦1 (二)|护林⟧。 ⟦2 1、|抓好巡查⟧。每日一次。',
  );
  check(
    'an only item behind a full stop and a blank',
    '⟦1 一、|林区工作⟧ ⟦2 (一)|造林⟧。 ⟦3 1、|整地⟧:机械整地。 ⟦3 2、|栽植⟧:专业队栽植。 ⟦2 (二)|护林⟧。 ⟦3 1、|巡查火险⟧',
  );
  check(
    'items of months in a text without line breaks',
    '今年以来,全站围绕造林护林开展工作。⟦1 一、|主要成绩⟧ 全年造林千亩。⟦1 二、|工作打算⟧ ⟦2 1.|10月底前完成造林验收⟧。⟦2 2.|11月底前完成防火道修补⟧。⟦2 3.|12月底前完成护林员培训⟧。',
  );
  check('not two months with a point between', '今年的防火期是 9.10月。造林期是 10.11月。');
  check('numbers alone on their lines over short items', '⟦1 01\n|造林绿化⟧\n造林千亩。\n⟦1 02\n|森林防火⟧\n全年无火情。');
  check(
    'a list inside an item, closed by another mark',
    '⟦1 1、|抓好护林⟧。落实到人。\n⟦1 2、|抓好培训⟧。对象分为三类:⟦2 1.|护林员⟧。每季一次。⟦2 2.|林农⟧。每年一次。\n⟦1 3、|抓好宣传⟧。进村入户。',
  );
  check('not items closed now by one mark, now by another', '⟦1 1、|抓好护林⟧。\n落实到人。\n⟦1 2.|抓好培训⟧。\n每季一次。\n⟦1 3、|抓好宣传⟧。\n进村入户。');
  check('a value before a comma is no decimal', '⟦1 1、|病虫防治目标⟧:虫口密度控制在1.1,防治率提高一成。\n⟦1 2、|森林防火目标⟧:受害率控制在0.9,扑救及时。');
  check(
    'a marker that lost its punctuation before a verb',
    '⟦1 一|加强护林工作⟧。\n⟦2 1.|每日巡山⟧。\n⟦2 2.|按时值班⟧。\n⟦1 二|完善护林制度⟧。\n⟦2 1.|签到⟧。',
  );
  check('not one that counts', '一班教室粉刷一新。\n三个小组分片包干。');
  check('a gap in the numbers', '⟦1 1、|抓生产⟧。\n稳产增收。\n⟦1 2、|抓销售⟧。\n拓展渠道。\n⟦1 5、|抓品牌⟧。\n统一标识。');
  check('a repeated number', '⟦1 1、|抓生产⟧。\n稳产增收。\n⟦1 2、|抓销售⟧。\n拓展渠道。\n⟦1 2、|抓品牌⟧。\n统一标识。\n⟦1 3、|抓服务⟧。\n上门维修。');
  check(
    'numbers that run on through sections',
    '⟦1 一、|教学⟧\n⟦2 1、|备课⟧\n集体备课。\n⟦2 2、|上课⟧\n推门听课。\n⟦1 二、|教研⟧\n⟦2 3、|课题⟧\n申报两项。\n⟦2 4、|论文⟧\n人均一篇。',
  );
  check(
    'numbers that run on through the sections of a text without line breaks',
    '⟦1 一、|加强阵地建设⟧⟦2 1.|完善馆舍条件⟧。改造文化馆。⟦2 2.|丰富活动供给⟧。开展巡演。⟦1 二、|提升服务能力⟧⟦2 3.|培训骨干队伍⟧。举办培训班。⟦2 4.|用好数字平台⟧。推送课程。⟦1 三、|保障资金投入⟧⟦2 5.|落实专项经费⟧。及时拨付。',
  );
  check(
    'the same in brackets, behind titles with a full stop',
    '⟦1 一、|加强阵地建设⟧。⟦2 (一)|完善馆舍条件⟧。改造文化馆。⟦2 (二)|丰富活动供给⟧。开展巡演。⟦1 二、|提升服务能力⟧。⟦2 (三)|培训骨干队伍⟧。举办培训班。⟦2 (四)|用好数字平台⟧。推送课程。',
  );
  check(
    'the same with words between title and item',
    '⟦1 一、|加强阵地建设⟧。围绕群众需要,改善条件。⟦2 1、|完善馆舍条件⟧。改造文化馆。⟦2 2、|丰富活动供给⟧。开展巡演。⟦1 二、|提升服务能力⟧。围绕基层需要,提高水平。⟦2 3、|培训骨干队伍⟧。举办培训班。⟦2 4、|用好数字平台⟧。推送课程。',
  );
  check('a sequence that begins late', '⟦1 五、|财政收支⟧\n量入为出。\n⟦1 六、|审计监督⟧\n逐项核对。\n⟦1 七、|信息公开⟧\n按季公示。');
  check(
    'a heading glued behind a bracket',
    '各项任务均已分解(详见附件)⟦1 一、|宣传发动⟧。张贴标语。⟦1 二、|组织实施⟧。分组入户。⟦1 三、|检查验收⟧。逐户核对。',
  );
  check('a full-width semicolon ends each line', '⟦1 1、|新建公厕三座⟧\uff1b\n⟦1 2、|改造路灯百盏⟧\uff1b\n⟦1 3、|清理河道五里⟧。');
  check(
    'an excerpt of a list that runs on through its sections',
    '⟦1 (二)|造林⟧\n⟦2 17.|育苗⟧\n育苗百亩。\n⟦2 18.|补植⟧\n补植千株。\n⟦1 (七)|护林⟧\n⟦2 37.|巡山⟧\n每日巡山。\n⟦3 (1)|分片⟧\n各片有人。',
  );
  check(
    '01 alone numbers the text',
    '⟦#|镇林业站工作汇报⟧\n01 今年以来,全站上下团结一心,现将工作汇报如下。\n⟦1 一、|造林⟧\n造林千亩。\n⟦1 二、|护林⟧\n护林有力。',
  );
  check(
    'a class that a line end cut off is none',
    '⟦1 1.|水库⟧\n今年全县有五十七座小型病险水库开工建设,全部水库均按照上级要求如期完成了除险加固任务,水利部门严格把关,确保质量,其中小\n(一)19座。\n⟦1 2.|水渠⟧\n修渠百里。',
  );
  const many = '各村各队齐抓共管,层层压实责任,人人参与护林,成效十分明显,群众普遍满意。';
  check(
    'items that lost their brackets with their line breaks',
    `⟦#|镇护林工作汇报⟧ ⟦1 一、|基本情况⟧ 全镇林地集中。${many.repeat(4)} ⟦1 二、|主要做法⟧ ⟦2 一|完善机制,落实责任⟧。${many.repeat(3)} ⟦2 二|加强巡查⟧。${many}`,
  );
  check(
    'counts and words that begin with a numeral are none',
    `⟦#|镇护林工作汇报⟧ ⟦1 一、|基本情况⟧ 全镇林地集中。${many.repeat(6)} 一期工程完工。${many} 二期工程开工。${many} ⟦1 二、|主要做法⟧ 一律凭证入山。二次巡查到位。${many}`,
  );
  check('one single numbered line', '⟦1 一、|指导思想⟧\n以服务群众为宗旨。');
});

describe('which are not', () => {
  check('items in a running sentence', '要做到:(1)底数清;(2)情况明;(3)措施实,并逐级上报。');
  check('circled items in a running sentence', '检查内容包括①台账是否齐全;②设施是否完好;③人员是否在岗。');
  check('items parted by commas', '坚持1、2、3三项原则,做到一、二、三到位。');
  check('a lone bracket number in mid-text', '见附表。(3)号井停产检修,其余正常。');
  check('first, second', '第一、要重视。第二、要投入。第三、要督查。');
  check('numbers inside quotes', '会议印发“一、总体要求”和“二、主要任务”两个稿子。');
  check('footnotes', '该项工作已完成[1]。另一项正在推进[2]。');
  check('a table of figures', '项目\t数量\n道路\t12\n桥梁\t3');
  check('a decimal after a full stop', '全年降雨偏多。1.2米以上涵洞全部清淤。2.5米以上桥梁逐座检查。');
  check(
    'a page number cut into a sentence',
    '为了进一步提高全镇各村在汛期里应对山洪和内涝的能力,镇里组织各村干部群众利用冬闲时间对辖区内全部沟渠、塘坝、涵洞以及临河道路逐段逐处进行\n3、排查登记,并列出清单。',
  );
  check('numerals in a sentence behind items', '一要抓早。1.5万亩晚稻先插。二、三季度再补。');
  check('a score', '比赛结果为3:2,甲队胜出。1:0的比分说明差距不大。');
  check('a formula', '按照1+3+N的模式推进,2+2机制不变。');
  check('the years of a plan', '2021.投入一百万。2022.投入二百万。');
});
