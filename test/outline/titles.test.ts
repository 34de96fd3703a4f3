import { describe, expect, it } from 'vitest';
import { span } from '../../src/core/span.ts';
import { monthLabel } from '../../src/outline/month-labels.ts';
import { check, read, sections } from './check.ts';

describe('titles that run into their text', () => {
  check(
    'of 第一条, where it is a phrase',
    '⟦1 第一条|稳住存量市场⟧。大客户续约率达到九成。\n⟦1 第二条|开拓增量市场⟧。新增客户三家。\n⟦1 第三条|⟧各科室应当建立台账。每月报送一次。\n⟦1 第四条|⟧站长负责。副站长协助。',
  );
  check(
    'with a second half behind a colon, where nothing but its items follows',
    '⟦1 一、|巡护能力:从“看得见”到“管得住”⟧\n⟦2 1.|加密巡线⟧\n每日两次。\n⟦1 二、|巡护任务⟧:守住三条沟口。\n⟦2 1.|设卡⟧\n进山登记。',
  );
  check(
    'not of items that keep something at zero, or count what comes of it',
    '⟦1 1、|⟧死亡人数为零。\n⟦1 2、|⟧火灾损失率控制在千分之一以内。\n⟦1 3、|⟧坚持每周巡山和夜间值守,每周上好1节护林课。',
  );
  check(
    'not of items that are one sentence with figures, also behind (一)',
    '⟦1 一、|存在问题⟧\n⟦2 (一)|⟧有四个林场巡护不力,出勤率不足60%。\n⟦2 (二)|⟧新购风力灭火机12台,到货8台;\n⟦1 二、|打算⟧\n⟦2 (一)|新建瞭望塔2座,覆盖率达到90%⟧\n沿山脊布点。\n⟦2 (二)|加强巡护⟧。',
  );
  check(
    'not of items with shares in one line',
    '今年全场护林工作有序推进。⟦1 一、|护林目标⟧⟦2 (一)|⟧巡护到岗率不低于95%⟦2 (二)|⟧火情处置率达到100%,报警及时⟦2 (三)|⟧苗木成活率≥90%⟦1 二、|护林措施⟧⟦2 (一)|加强领导⟧⟦2 (二)|落实责任⟧',
  );
  check(
    'of three characters before a blank',
    '⟦1 一、|总目标⟧ 从2003年起,利用三年时间,通过试点工作,探索符合当地实际的护林机制,阻止火情进一步蔓延。\n⟦1 二、|具体目标⟧\n设卡三处。',
  );
  check(
    'not before what it is compared with',
    '⟦1 1、|⟧推广高位育苗技术 2600 亩,比 2024 年增加 100 亩。\n⟦1 2、|⟧推广容器育苗技术 2700 亩,比 2024 年增加 100 亩。\n⟦1 3、|⟧推广无纺布育苗技术 470 亩,比 2024 年增加 10 亩。',
  );
  check(
    'before a month, and before whose progress is told',
    '今年以来全站工作有序推进。⟦1 一、|项目建设进展情况⟧全站的防火道项目已经全部开工,目前正在进行沿线清理和标桩埋设,预计国庆节前完工。⟦1 二、|加快推进护林服务⟧4月我站与三个林场签订管护协议,组织护林员分片包干巡山,没有发生火情。',
  );
  check(
    'at the head of a long sentence on a line of its own',
    '⟦1 一、|全员参与,将护林工作落到实处⟧我场始终把护林作为头等大事,不断加大防火宣传力度,扩大护林工作的影响力和号召力,营造了全员动员、人人参与的良好氛围。\n成果显著。',
  );
  check(
    'not before what a subject did for something',
    '⟦1 (一)|林场改革和护林员队伍建设为加快林业发展奠定了坚实的基础⟧。林场面貌一新,护林员待遇明显提高。\n⟦1 (二)|形势喜人⟧。林农增收。',
  );
  check(
    'with a second half of two clauses behind its colon',
    '⟦1 一、|2025年工作总结:多点突破,构建高效护林网络⟧\n一年来全场职工共同努力。\n⟦1 二、|2026年工作打算:再接再厉,守住绿水青山⟧\n继续努力。',
  );
  check(
    'not up to what is said of the subject',
    '今年以来全场工作有序推进。⟦1 一、|调整组织机构⟧根据上级要求,场里重新调整了领导小组,明确了各自的职责。⟦1 二、|大力开展宣传发动工作⟧森林防火和创建绿色林场工作是一项群众性工作,全场广泛动员,层层落实责任。',
  );
  check(
    'before a figure, behind a noun',
    '今年以来各村安排如下。⟦1 (一)|林业产值计划⟧现行价争取达到5640万元,其中用材林3585万元,经济林2055万元。⟦1 (二)|造林面积计划⟧。春季造林八百亩,秋季造林四百亩。',
  );
  check('before a Western full stop', '⟦1 (一)|强化培训⟧.全年举办护林员培训班四期.\n⟦1 (二)|强化督导⟧.每季度督导一次.');
  check(
    'the title in other words before the first heading',
    '⟦#|林场上年工作总结和下年工作计划与上年总结下年思路汇编⟧林场上年工作总结和下年工作计划⟦1 一、|上年工作总结⟧⟦2 1、|造林⟧。全年造林千亩,成活率稳步提高,林农收入持续增加,护林队伍不断壮大。⟦2 2、|护林⟧。巡山百次,没有发生一起火情,防火道全部修补到位。',
  );
  check(
    'before a blank and a masked year',
    '⟦1 一、|指导思想⟧ xx 年全站继续贯彻护林方针,坚持管护与宣传相结合,认真履行管护职责,加强基层督导。\n⟦1 二、|主要任务⟧ 20xx 年守住三条沟口,每日两次巡护,发现问题当场处置,按月通报结果。',
  );
  check('not of a day, nor of counts', '⟦1 1.|⟧3月9日举办护林主题沙龙活动。\n⟦1 2.|⟧1月举办书画展,展出作品80余幅。\n⟦1 3.|加强巡查⟧\n每日两次。');
  check(
    'a number alone over decimals',
    '⟦1 一、|⟧\n⟦2 1.1|护林背景⟧\n全镇林地集中,人口稀少。\n⟦2 1.2|护林目的⟧\n做到火情早发现。\n⟦1 二、|完成情况⟧\n每日两次。',
  );
  check(
    'before a masked year',
    '⟦1 一、|全区环境质量状况⟧202x年,全区环境质量总体稳定,未发生重大污染事件,也未发生群体性信访事件。\n水质达标。\n⟦1 二、|存在问题⟧\n人手不足。',
  );
  check('up to a full stop', '⟦1 1、|加强巡查⟧。每日两次,发现问题当场处置。\n⟦1 2、|加强宣传⟧。进村入户发放资料。');
  check(
    'before a blank, where line breaks were lost',
    '⟦#|林场护林月活动方案⟧ 各林班: 现将护林月活动安排通知如下。 ⟦1 一、|活动主题⟧ 人人动手护林,共建绿色家园 ⟦1 二、|活动内容⟧ ⟦2 (一)|开展巡山⟧。每日两次,做好记录。 ⟦2 (二)|开展宣传⟧。进村入户发放资料。',
  );
  check(
    'before a label that leads up to the items, where line breaks were lost',
    '⟦#|林场护林宣传方案⟧ 为了守住青山,制定本方案。 ⟦1 一、|护林宣传材料⟧ 具体要求: ⟦2 1、|印发宣传册⟧。 ⟦2 2、|张贴宣传画⟧。 ⟦1 二、|护林宣传栏⟧ 具体要求: ⟦2 1、|每季更换⟧。 ⟦2 2、|专人管理⟧。',
  );
  check('at a blank before what is counted', '⟦#|镇林业站工作计划⟧ ⟦1 一、|重点工作⟧ 抚育林木2万亩。⟦1 二、|考核⟧ 每月抽查3次,全年通报12次,结果与奖金挂钩。');
  check(
    'before words that the text says again',
    '⟦#|镇林业站工作计划⟧⟦1 一、|防火工作⟧为了守住青山,重点抓好两件事。⟦2 1.|制定护林值班制度⟧健全全镇护林值班制度,明确各村责任人。每日两班轮换。⟦2 2.|防火设施建设⟧对林区的防火设施进行全面检修,确保随时可用。检修五月完成。',
  );
  check(
    'before 本计划 and 在当前',
    '⟦#|镇林业站工作计划⟧⟦1 一、|工作目标⟧本计划旨在通过严格管护,保护好全镇林木资源,具体目标包括:⟦2 1.|做到火情早发现、早处置⟧。⟦2 2.|做到林地不减少⟧。⟦1 二、|现状分析⟧在当前的管护工作中,存在以下主要问题:⟦2 1.|人手不足⟧:全站只有三人。⟦2 2.|车辆老旧⟧:已经用了十年。',
  );
  check(
    'in a line that is one sentence, before its subject',
    '⟦1 1.|林区道路建设⟧我们着力打通断头路和瓶颈路两个堵点。\n先通后畅。\n⟦1 2.|护林队伍建设⟧我们着力培养懂技术、会管理的骨干。\n先训后用。',
  );
  check(
    'not a long sentence that such a word stands in',
    '1.4 造林以水源涵养和群众增收为首要目标,实行质量第一,先易后难,以封为主,封造结合的原则。\n由各站自行掌握。',
  );
  check(
    'before 五年来',
    '⟦#|镇林业站工作总结⟧⟦1 一、|造林事业实现又好又快发展⟧五年来,全站紧扣造林任务,抓整地、抓栽植、抓管护,各项工作取得了明显成效。造林千亩。⟦1 二、|护林工作稳步推进⟧。全年无火情。',
  );
  check('before 本年度', '⟦#|镇林业站工作总结⟧⟦1 一、|引言⟧本年度,林业站紧扣造林任务,较好完成了工作。⟦1 二、|成绩⟧。造林千亩。');
  check('a noun of two characters', '⟦#|镇林业站管护制度⟧⟦1 一、|总则⟧为了加强林地管护,特制定本制度。⟦1 二、|职责⟧。分段包干。');
  check('not before 与', '⟦#|镇林业站工作计划⟧⟦1 一、|管护范围与重点⟧本计划管护全镇林地。东岭为重点。⟦1 二、|管护办法⟧。分段包干。');
  check('up to a colon', '⟦1 1、|工作目标⟧:全年增收一成,农户满意。\n⟦1 2、|工作重点⟧:抓好水稻制种。');
  check('before 一是, behind a comma', '⟦1 1、|健全管理制度⟧,一是建立台账。二是定期核对。');
  check('before 一是, with nothing between', '⟦1 一、|存在的困难⟧一是资金不足。二是人手紧张。\n⟦1 二、|改进办法⟧一是争取资金。二是补充人手。');
  check('before 一是, behind a blank', '⟦1 二、|存在问题⟧ 一是路面破损。二是照明不足。');
  check(
    'before a blank and a long text',
    '⟦1 一、|指导思想⟧ 以服务群众为宗旨,以改革创新为动力,扎实做好各项工作。\n⟦1 二、|工作目标⟧ 力争全年接待量翻一番,群众满意度稳步提高。',
  );
  check(
    'before a blank, behind a bracket or a short noun',
    '⟦1 1、|短期目标(1-2年)⟧ 建成泵站二十座,疏浚河道百里,加固堤防十里。\n⟦1 2、|总结⟧ 综上所述,方案切实可行,各站要认真抓好落实。',
  );
  check('a blank before the full stop', '⟦1 1、|认真做好创建工作⟧ 。针对考评要求,精心准备资料。\n⟦1 2、|开展两次活动⟧ 。各年级参加。');
  check('a blank beside quotes is none', '⟦1 1.|“红旗班组” 建设⟧:每季评比一次。\n⟦1 2.|推行 “一日一查” 制度⟧。查出问题当场整改。');
  check('before a blank and a year', '⟦1 一、|2025年工作回顾⟧ 2025年是收官之年。全站完成各项任务。\n⟦1 二、|2026年工作安排⟧ 2026年是开局之年。全站再接再厉。');
  check(
    'behind a predicate, before a year and its goal',
    '全站同心。⟦1 一、|森林质量得到提升⟧2025年森林质量年度目标:造林万亩。已造林千亩。⟦1 二、|水源水质持续改善⟧2025年,全县水质共有五项达标。已建泵站。',
  );
  check('a predicate before the year that it is to serve ends no title', '⟦1 一、|全面提升2025年防火水平⟧\n各站抓好落实。\n⟦1 二、|办好林场⟧\n各站抓好落实。');
  check(
    'before a year and a comma',
    '全站同心。⟦1 一、|苦干实干,争先进位,2025年成绩喜人⟧2025年,我站以提升服务质量为总要求,扎实做好各项工作,群众满意度稳步提升。⟦1 二、|再接再厉,2026年任务艰巨⟧2026年,我站将继续努力。',
  );
  check('a blank before a year in mid-title', '⟦1 一、|20xx 年和 20xx 年造林补助兑现到户情况⟧ 按相关政策,我乡共有218户领取补助。\n⟦1 二、|管护⟧\n每月巡山。');
  check('a blank inside a book’s title is none', '⟦1 (一)|发放《森林防火条例 》宣传单三千份、挂图五百张⟧。\n⟦1 (二)|开展巡山⟧。每月一次。');
  check(
    'a line with a colon and a body below is one title',
    '⟦1 一、|运行机制优化:构建“智慧+协同”网络⟧\n以数字化改革为抓手,升级指挥系统。\n⟦1 二、|队伍建设⟧:每季度集训一次,全员参加,考核不合格的补训。\n⟦1 三、|后勤保障⟧:食堂、车辆\n⟦1 四、|宣传⟧\n每月一期。',
  );
  check('a number told of a count is a statement', '⟦1 (一)|人口变动⟧\n⟦2 1、|⟧我旗空挂户人数为5876人。\n⟦2 2、|⟧新增贷款额达300万元。');
  check('a sentence that leads up to its list', '⟦1 1、|⟧督促其它符合条件的经营单位,如:木材厂、苗圃。\n⟦1 2、|登记造册⟧:每季一次。');
  check(
    'before 为加快, and a noun before 在',
    '全站同心。⟦1 一、|积极开展林业普法活动⟧为加快我县造林步伐,全站同志进村入户。⟦1 二、|工作内容⟧在造林季节里,坚持专业队与群众相结合,全年造林二万亩。',
  );
  check('a quoted part is no end', '⟦1 1、|围绕“学习。实践”主题开展活动⟧。每月一次,全员参加。');
  check('a bracketed part belongs to it', '⟦1 1、|完善村(居)务公开内容⟧。按季张榜。');
  check('a full stop read as o', '⟦1 ①|完善“一网通办”⟧o实现一窗受理。\n⟦1 ②|推行预约服务⟧。随到随办。');
  check('three short clauses', '⟦1 (一)|加强领导,明确责任,严格考核⟧。各村成立专班。\n⟦1 (二)|加强宣传⟧。进村入户。');
});

describe('titles that are lines', () => {
  check('the line as it is', '⟦1 一、|加快产业结构调整,培育新的增长点⟧\n稳步推进。');
  check('less its full stop', '⟦1 一、|加快产业结构调整⟧。\n稳步推进。');
  check('less its colon', '⟦1 一、|经营目标⟧:\n稳中有进。');
  check(
    'a long line over its children',
    '⟦1 四、|开展“比学赶超、争当岗位能手和技术标兵”活动,发挥青年职工在企业转型升级中的突击队作用⟧。\n⟦2 1、|岗位练兵⟧。\n每月一次。',
  );
  check('one short sentence', '⟦1 1、|开展两次消防演练,提高应急能力⟧。\n⟦1 2、|更换老旧灭火器⟧。');
  check('on the next line', '⟦1 一、\n|工作重点⟧\n修好两条路。\n⟦1 二、\n|保障措施⟧\n经费列入预算。');
  check('short items that end in semicolons', '⟦1 (1)|新建泵站一座⟧;\n⟦1 (2)|疏浚河道三里⟧;\n⟦1 (3)|加固堤防五里⟧。');
});

describe('titles that nothing closes', () => {
  check(
    'before 我们要',
    '春耕在即。⟦1 一、|加强田间管理,确保粮食丰收⟧我们要组织农技人员下乡,逐户指导施肥、除草和灌溉,做到不误农时、不荒一亩地。⟦1 二、|加强农资监管,维护农民利益⟧根据上级部署,对全镇农资门店逐一检查,依法查处假冒伪劣种子和化肥。',
  );
  check(
    'before 为了',
    '⟦1 一、|抓好队伍建设⟧为了提高业务水平,本站计划每月组织一次集中培训,请专家授课,并结合实际进行考核。⟦1 二、|抓好制度建设⟧为进一步规范管理,对现有制度进行梳理,该废止的废止,该修订的修订。',
  );
  check(
    'couplets',
    '开学之初,计划如下。⟦1 一、|加强师德建设,树立良好形象⟧教师要以身作则,每周写一篇教学随笔。⟦1 二、|加强安全教育,建设平安校园⟧学校要经常排查隐患,每月组织一次疏散演练。',
  );
  check(
    'like its siblings',
    '新年伊始。⟦1 一、|抓好晨检工作⟧为了学生健康,校医每天到班查看并登记。⟦1 二、|抓好消毒工作⟧根据规定,教室每天通风两次,每周消毒一次。⟦1 三、|重视心理健康⟧为学生建立心理档案,开设心理咨询室。',
  );
});

describe('numbered paragraphs without a title', () => {
  check(
    'a long sentence',
    '⟦1 1、|⟧组织全体干部职工认真学习上级文件精神,把思想和行动统一到中心工作上来,齐心协力,勤奋工作,为全面完成年度任务打好基础。\n⟦1 2、|⟧继续在青年中开展岗位学雷锋活动,用身边的先进人物带动广大青年爱岗敬业,学赶先进,争创一流业绩。',
  );
  check('a first clause before a semicolon', '⟦1 3、|⟧做好节假日活动安排,配合行政抓好职工福利;继续与共青团配合,认真做好学生假期校外辅导和健康教育工作。');
  check('a comma is no end', '⟦1 5、|⟧开展“四个一”活动,即提一条建议,带一名徒弟,攻一项难关,创一项成果,以主人翁姿态立足本职、爱岗敬业。');
  check(
    '以 inside a sentence opens none',
    '⟦1 1、|⟧坚持和完善以职工代表大会为基本形式的民主管理制度,落实各项职权,切实发挥职工代表在民主决策、民主监督中的积极作用。',
  );
  check(
    'a sentence that begins like one',
    '⟦1 1、|⟧我们要把安全生产放在首位,天天抓。\n⟦1 2、|⟧根据上级要求按期完成普查任务。登记造册。\n⟦1 3、|今年工作⟧。抓好春耕。',
  );
  check(
    'none is a figure as well',
    '⟦1 1、|⟧山林火灾、盗伐案件均为零。\n⟦1 2、|⟧林木病虫成灾面积为0;\n⟦1 3、|⟧每周巡山两遍,每月上好1节防火课。\n⟦1 4、|化整为零⟧。林班分到各户。',
  );
  check(
    'one sentence alone among sentences is one of them',
    '⟦1 一、|目标⟧\n⟦2 1.|⟧成活率达到85%以上。\n⟦2 2.|⟧每村护林员不少于2名。\n⟦2 3.|⟧杜绝山林火灾和盗伐案件。\n⟦2 4.|⟧病虫成灾率控制在3‰以内。\n⟦1 二、|措施⟧\n⟦2 1.|⟧成活率达到85%以上。\n⟦2 2.|⟧每村护林员不少于2名。\n⟦2 3.|严格奖惩⟧。年底逐村考核。\n⟦2 4.|⟧病虫成灾率控制在3‰以内。',
  );
  check('a figure is a statement, its sign lost or not', '⟦1 1、|⟧学生行为合格率达98,违纪率为零。\n⟦1 2、|⟧病人满意度达98。\n⟦1 3、|⟧一类切口感染率<0.5%。');
  check(
    'a figure is a statement',
    '⟦1 1、|⟧住院病历甲级率达到98%以上。\n⟦1 2、|⟧每名教师听课不少于15节,上公开课1节。\n⟦1 3、|⟧举办家长开放日4次,接待家长2300人次。',
  );
  check('a short line without a stop is a title, figure or not', '⟦1 ①|三级查房率100%⟧\n⟦1 ②|会诊及时率不低于98%⟧');
  check('one count in a short phrase is a title', '⟦1 1、|新建泵站2座⟧。\n⟦1 2、|硬化村道5公里⟧;\n⟦1 3、|落实“五个一”工程,培养良好习惯⟧。');
  check(
    'a run-in title before 为扎实 and 修订',
    '⟦1 一、|明确工作目标,守住防火底线,不误农时⟧。⟦1 二、|加强组织领导⟧为扎实推进护林工作,成立以站长为组长、各组组长为成员的领导小组,每月研究一次。⟦2 (一)|完善制度建设⟧修订完善各类制度,尤其是护林员考评、值班、巡山等各项制度。⟦2 (二)|抓好队伍建设⟧。充实护林员,按月培训。',
  );
  check('a marker that has no words behind it', '⟦1 三、|活动安排⟧\n⟦2 1、|⟧2.\n⟦2 2、|⟧各站上好每周五活动课,逐月登记,全年不断,按月上报。');
  check(
    'a chapter’s name before a clause, in a text that lost its line breaks',
    '⟦1 一、|指导思想⟧深入贯彻落实上级护林会议精神,以防火为中心,各站同心。⟦1 二、|工作目标⟧全面落实巡山、值班、报告各项制度,不误一日。⟦1 三、|工作措施⟧——制定方案,明确责任分工和时间节点,逐站检查。',
  );
  check(
    'not a chapter’s name in a longer one',
    '春季工作从三方面入手。⟦1 一、|工作目标责任落实到人⟧。各站签状。⟦1 二、|指导思想明确⟧。各站学习。⟦1 三、|存在问题整改到位⟧。逐一销号。',
  );
  check(
    'a run-in title before who does it, not behind a place’s name',
    '⟦1 一、|林区职工权益保障⟧工会认真贯彻各项法律法规,走访职工家庭,组织体检和疗养。⟦1 二、|县医院积极开展下乡义诊,为林区职工体检,建立档案⟧。',
  );
  it.each([
    ['开展业务学习五月份', true, '开展业务学习'],
    ['组织参加林区运动会5月', true, '组织参加林区运动会'],
    ['组织林区职工体检六月:', true, '组织林区职工体检'],
    ['组织参加林区运动会5月', false, ''],
    ['全部工作安排在五月份', true, ''],
  ])('the next month’s label is no part of a title that it is glued to: %s', (text, glued, title) =>
    expect(text.slice(0, monthLabel(text, 0, text.length, glued))).toBe(title),
  );
  check(
    'a title that a wide blank parts from its marker, in a text that lost its line breaks',
    '全站同心,各司其职,按月调度,按季通报。⟦1 第一章|上年度经营情况⟧2024年全站检修农机三百台,不误农时。⟦1 第二章|经营目标⟧今年检修农机四百台,各村都有机手。'.replace(
      /章\|/g,
      '章    |',
    ),
  );
  check('an article of rules', '⟦1 第一条|⟧ 为加强管理,制定本办法。\n⟦1 第二条|⟧ 本办法适用于全体职工。');
  check(
    'run-in titles that are short sentences, in a text that lost its line breaks',
    '⟦1 一、|工作总结⟧⟦2 (一)|农机下乡服务有力有效⟧林场下乡检修等三项工作受到表扬,解决了机手不会用新机的困难。全年检修不断。⟦2 (二)|农机推广工作再上台阶⟧镇农机站正式挂牌运行,争取“十四五”期间新建两处网点。各村有机手。',
  );
  check(
    'a run-in title before a month, a range of months, a year and its months',
    '⟦1 一、|农机服务中心建设⟧3月份,按照镇里部署,全站到邻镇考察,回来后制定了方案。⟦1 二、|创建示范站⟧3、4月份,全站两次到邻县学习,逐项落实。⟦1 三、|主要指标完成情况⟧1-8月,全镇检修农机三百台,比去年多两成。⟦1 四、|农机检修服务⟧2023年我镇检修农机三百台,无一误时。',
  );
  check(
    'a title that its sentence ends in',
    '⟦1 一、|农机推广工作⟧镇农机站农机推广工作。全年推广三次,各村都有机手,群众称好。⟦1 二、|农机维修工作⟧镇农机站农机维修工作。全年维修三次。',
  );
  check(
    'two characters before a blank',
    '⟦1 一、|人事⟧ 人事安排的原则:一人多岗,不因人设岗。⟦1 二、|组织⟧ 农机服务是一项微利的工作,各站的人员要少而精。⟦1 三、|目标⟧ 全年检修三次,不误农时。',
  );
  check(
    'a run-in title before a sentence that counts',
    '⟦1 一、|农机服务⟧为确保农机工作的顺利开展,全站下乡三次。⟦2 (一)|农机档案管理⟧林溪镇共有农机2366台。已为1945台建立了档案。⟦2 (二)|安全教育⟧。农机站成立了小组。',
  );
  check('今年 inside a title opens none', '⟦1 (一)|深入贯彻落实今年中央一号文件精神⟧。各村组织学习。\n⟦1 (二)|切实做好今年防汛工作⟧。备足物资。');
});

describe('titles that end where something was taken out', () => {
  /** The titles of a text's headings; ⟦…⟧ marks what was taken out. */
  const titles = (marked: string): (string | null)[] => {
    const hole = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/g, '');
    const end = marked.indexOf('⟧') - 1;
    const { outlined } = read(text, {}, hole < 0 ? [] : [span(hole, end)]);
    return outlined.plans.flatMap((p) => sections(p.sections)).map((s) => (s.title ? text.slice(s.title[0], s.title[1]) : null));
  };
  const plan = (third: string): string =>
    `林区各站要认真抓好落实,全年工作分为三块。一、落实管护责任各站要把林区分到每个护林员,一人一片,一片一档。二、完善防火设施今年要修补防火道和标牌,补充灭火机具。三、${third}`;
  const rest = '林区各站护林员以山为家,以林为业,以防火、防虫、防盗伐为重点,向林农提供种苗、技术和销路。';
  it.each([
    ['as long as the others', plan(`健全护林功能⟦第4页⟧${rest}`), '健全护林功能'],
    [
      'by its last word',
      plan(`本年度护林经费预算⟦第4页⟧由县级财政安排的资金和各乡镇自筹的资金组成,以县级为主,以乡镇为辅,不足的部分由林场补足。`),
      '本年度护林经费预算',
    ],
    ['not in mid-sentence', plan('林区各站护⟦第4页⟧林员以山为家。林农受益。'), '林区各站护第4页林员以山为家'],
  ])('%s', (_, text, title) => expect(titles(text).at(-1)).toBe(title));
});
