import { describe, expect, it } from 'vitest';
import { check, read } from './check.ts';

const day = '当日收运、当日处置、当日清洗、当日登记、当日上报'.repeat(8);

describe('where plans begin', () => {
  check('one title line', '⟦#|镇农机站工作计划⟧\n全年推广农机具。\n⟦1 一、|购置⟧\n更新两台。');
  check(
    'a title behind a saying',
    `勤能补拙,天道酬勤。⟦#|2021年镇农机站工作总结⟧ 在县局的领导下,全站以服务春耕为主。${day}。⟦1 一、|购置⟧。更新两台。⟦1 二、|维修⟧。下乡三次。`,
  );
  check(
    'the first part of a collection that only its headline counts',
    '农机工作总结农机站年度总结5篇 提高农机服务:农机站工作总结\n⟦#|第1篇⟧\n自推广活动开展后,全站下乡三次,更新两台,维修及时,受到好评,群众满意,各村都有了自己的机手。',
  );
  check(
    'one part of a text that is no collection',
    '⟦#|镇农机站工作总结⟧\n⟦1 第一篇|⟧\n自推广活动开展后,全站下乡三次,更新两台,维修及时,受到好评,群众满意,各村都有了自己的机手。',
  );
  check(
    'the first part of a collection that its site praises',
    '农机站自查报告(精)\n⟦#|农机站自查报告1⟧\n为进一步规范农机管理,全站抽调人员组成两个组,对全镇八个村的农机进行了检查,现将情况报告如下:\n⟦1 一、|主要做法⟧\n更新两台。',
  );
  check(
    'a title before a name that was left out',
    '⟦#|农机站工作打算样本⟧____村农机站按镇里的部署,下乡三次,更新两台,维修及时,受到好评,群众满意,各村都有了自己的机手。',
  );
  check('not a line that leads up to a list', '今年安排如下: ⟦1 1.|三月底前检修农机⟧ ⟦1 2.|十月底前完成秋收⟧ ⟦1 3.|十二月底前总结⟧');
  check(
    'a title before a masked year with a blank',
    '⟦#|XX 年某镇农机站年终工作总结(1)⟧XX 年,我站在镇政府的领导下,下乡三次,更新两台,维修及时,受到好评,群众满意,各村都有了自己的机手。',
  );
  check(
    'a headline under the name of the page’s owner',
    '青山郴木科技有限公司\n⟦#|林业部门:去年全县新建水库三十座⟧\n昨日,省水利厅表示,去年全县新建水库三十座,加固水库百座,超额完成年度任务,全部落实责任人。',
  );
  it.each([
    ['镇农机站的工作报告', '镇农机站工作报告'],
    ['【农机安排】林溪小学2022-2023学年度农机课工作计划\n林溪镇中心小学', '2022—2023学年度农机课工作计划'],
    ['20xx年镇农机站农机推广服务工作计划', '20xx年XX镇农机站农机推广服务项目工作计划'],
    ['农机站工作计划', '2023年林溪镇农机站工作计划'],
    ['2015年农机站工作计划', '2015年农机站工作计划一:2015年农机站工作计划'],
  ])('the title over the text, and not the page’s above it: %s', (page, own) => {
    const text = `${page}\n${own}\n过去的一年,全站下乡三次,更新两台,维修及时,受到好评,群众满意,各村都有了自己的机手,全年不误农时。\n一、购置\n更新两台。`;
    const title = read(text).outlined.plans[0]?.title;
    expect(title && text.slice(title[0], title[1])).toBe(own);
  });
  check(
    'numbered titles of a collection, each over its own outline',
    '⟦#|1.2024年农机作业方案⟧\n⟦1 一、|目标⟧\n更新两台。\n⟦1 二、|措施⟧\n⟦2 1.|检修⟧。下乡三次。\n⟦#|2.农机安全工作方案⟧\n⟦1 一、|目标⟧\n不出事故。\n⟦1 二、|措施⟧\n每月检查。',
  );
  check(
    'not items that end like titles',
    '⟦#|镇农机站工作要点⟧\n⟦1 一、|完善方案⟧\n⟦2 1.|作业方案⟧\n更新两台。\n⟦2 2.|安全工作方案⟧\n不出事故。\n⟦1 二、|抓好落实⟧\n每月检查。',
  );
  it('a year behind the number of a title', () => {
    const years = read('1.2024年农机作业工作方案\n一、目标\n更新两台。\n2.2025年农机安全工作方案\n一、目标\n不出事故。').outlined.plans.map(
      (p) => p.year?.value,
    );
    expect(years).toEqual([2024, 2025]);
  });
  it('a year of the text before one in another paper’s title', () => {
    const year = read('镇水利工作的对策研究\n为落实《全国水利规划(2015—2020年)》,根据县人大2016年工作安排,开展了调研。\n一、基本情况\n全镇有泵站六座。')
      .outlined.plans[0]?.year;
    expect(year?.value).toBe(2016);
  });
  check('not a first sentence that only tells', `全站齐心,克难攻坚。农机站工作计划是全年的依据。${day}。`);
  check(
    'a part’s title that its first sentence follows on a short line',
    '库区工作计划(精选2篇)\n⟦#|库区工作计划篇1⟧今年库区将围绕安全度汛这一中心任务扎实做好巡查、清漂、维护和值守各项工作,确保安全。\n⟦1 一、|巡库⟧\n每日一巡。\n⟦#|库区工作计划篇2⟧今年库区将围绕水质达标这一中心任务扎实做好清漂、增殖放流和网格巡河各项工作,确保达标。\n⟦1 一、|清漂⟧\n每周一清。',
  );
  it.each([
    ['林溪镇农机站2023年工作总结', '2023年主要工作总结'],
    ['林溪镇农机站2022年工作总结', '林溪镇农机站机务股2023年工作总结'],
  ])('a title over a section, or over another year: %s', (own, below) => {
    const text = `${own}\n${below}\n过去的一年,全站下乡三次,更新两台,维修及时,受到好评,群众满意,各村都有了自己的机手,全年不误农时。\n一、购置\n更新两台。`;
    const title = read(text).outlined.plans[0]?.title;
    expect(title && text.slice(title[0], title[1])).toBe(own);
  });
  check(
    'a plan that a notice without a title passes on',
    '各村,镇直各单位:\n《林溪镇农机推广规划》已经镇政府同意,现予转发,请认真执行。\n林溪镇人民政府\n2022年8月30日\n⟦#|林溪镇农机推广总体规划⟧\n⟦1 一、|购置⟧\n更新两台。',
  );
  check(
    'a speech under whose title the speaker and the day stand',
    '⟦#|在全镇农机安全工作会议上的发言⟧\n镇长 张三\n(2023年9月16日)\n各村的同志:\n根据会议的安排,下面我讲三点\n请大家讨论。\n今年一至八月,全镇没有发生农机事故,各村都签了责任书,农机手全部参加了培训,成绩很好,来之不易。',
  );
  check(
    'a headline that says first whose news it is',
    '⟦#|某某省:今年新建水库30座以上⟧\n昨日,省水利厅发布《关于做好水库建设的意见》,明确今年新建水库三十座以上,加固水库百座,全部落实责任人。',
  );
  check(
    'not a field of a record',
    '核心提示:今年某某省新建水库三十座以上\n昨日,省水利厅发布《关于做好水库建设的意见》,明确今年新建水库三十座以上,加固水库百座,全部落实责任人。',
  );
  check('小结 before a sentence', `⟦#|库区安全工作小结⟧库区安全工作事关下游千家万户,全站严防死守。${day}。⟦1 一、|巡库⟧。每日一巡。`);
  check('a table’s name', '⟦#|库区一季度任务落实情况统计表⟧\n任务\n进展情况和下一步工作措施\n修补堤防三里,加固泵站两座,逐月调度,年底前全部完工。');
  check('a speech at a meeting', `⟦#|库区2026年工作务虚会议上的讲话⟧ 同志们,库区全年严防死守。${day}。⟦1 一、|巡库⟧。每日一巡。`);
  check(
    'not whose report it is, in a sentence',
    '⟦#|晒晒库区2024年成绩单⟧\n新鲜出炉的政府工作报告在晒出过去一年成绩单的同时,也提出了今年的新任务,库区要新建泵站三座,加固堤防十里。',
  );
  check('a title under 篇一: alone on its line', '农机站文稿\n篇一:\n⟦#|镇农机站工作打算⟧\n⟦1 一、|购置⟧\n更新两台。');
  check('a title of the page where 篇一: alone has none under it', '⟦#|镇农机站工作打算⟧\n篇一:\n⟦1 一、|购置⟧\n更新两台。');
  check(
    'the title below a notice that has none itself',
    '各村,镇直各单位:\n《林溪镇农机推广规划》已经镇政府同意,现印发你们,请认真执行。\n林溪镇人民政府\n2022年8月30日\n⟦#|林溪镇农机推广总体规划⟧\n⟦1 一、|购置⟧\n更新两台。',
  );
  check(
    'the plan below the letter that hands it out, and not the number of the letter',
    '林农发[2022]14号\n各村、各站:\n为做好今年的农机工作,镇党委会议研究决定,将全年任务分解成十二项具体工作。现将十二项任务中涉及各村各站的分解给你们,请对照清单认真抓好落实,并于每季度末报送进展情况。\n2022年3月30日\n⟦#|林溪镇农机任务分解落实方案⟧\n⟦1 一、|购置⟧\n更新两台。',
  );
  check(
    'the plan below its notice, and not the list of what is attached',
    '关于印发《林溪镇 农机推广规划》的通知\n各村:\n现将规划印发给你们。\n附件:林溪镇农机推广规划\n2022年8月30日\n⟦#|林溪镇农机推广规划⟧\n⟦1 一、|购置⟧\n更新两台。',
  );
  check('what a page calls itself is no title', '某某省重点新闻门户网站\n今年全省新建水库三十座以上,各地正在抓紧办理开工手续。');
  check('a line over a table, and no row of it', '⟦#|林溪镇2024年主要指标⟧\n序号\t指标\t2023年实际\t2024年计划\t增长\n1\t产值\t6\t8\t9\n2\t税收\t7\t9\t3');
  check('a title said twice before one that the page set above it', '农机项目计划书\n农机站推广工作方案\n⟦#|农机站推广工作方案⟧\n⟦1 一、|购置⟧\n更新两台。');
  check(
    'the plan\u2019s own title below a notice, and not the page\u2019s headline of the same name',
    '政策解读:林溪镇农机推广行动方案(2024-2026年)\n各村,镇直各单位:\n现将《林溪镇农机推广行动方案(2024-2026年)》印发你们,请认真执行。\n林溪镇人民政府\n⟦#|林溪镇农机推广行动方案⟧\n(2024-2026年)\n为推广农机,制定本方案。\n⟦1 一、|购置⟧\n更新两台。',
  );
  check(
    'the title under a notice that is longer than a title',
    '“信息公开” 中共林溪镇委员会办公室 林溪镇人民政府办公室印发《林溪镇全力推广新型农业机械加快农业现代化三年行动计划》的通知\n⟦#|林溪镇农业机械推广三年行动计划⟧\n⟦1 一、|购置⟧\n更新两台。',
  );
  check(
    'none where only the line under a title is left',
    '——2024年1月5日在林溪镇第十届人民代表大会第一次会议上\n镇长 林溪\n各位代表:\n现在报告工作。\n⟦1 一、|购置⟧\n更新两台。',
  );
  check(
    'a title glued to the first marker in a short line',
    '⟦#|2024年车间工作计划书⟧\n车间工作计划⟦1 一、|产量⟧\n⟦2 1.|日产百件⟧\n⟦2 2.|月产三千⟧\n⟦1 二、|质量⟧\n零缺陷。',
  );
  check(
    'a notice of several offices, where the plan has no title of its own',
    '⟦#|林溪镇农业农村发展办公室 林溪镇经济发展办公室 林溪镇社会事务管理办公室 林溪镇综合行政执法大队 关于印发林溪镇农业机械推广工作方案的通知⟧\n各村:\n现将方案印发给你们。\n⟦1 一、|购置⟧\n更新两台。',
  );
  check('a line over short sentences', '⟦#|柳河车间2025年度经营情况及2026年目标⟧\n2025年末库存八十件。\n2026年力争净增七件。');
  check('a headline of what somebody plans, to its end', '⟦#|柳河省计划2020年造林30万亩⟧\n为了守住青山,各县分头落实,年底逐一验收。');
  check('a title up to its year', '⟦#|柳河县农机推广计划⟧2020年,全县要更新农机三百台,检修八百台,培训机手千人,评出十佳农机手,做到农机安全零事故。');
  check('a slide’s title and who reports', '⟦#|林业站工作总结⟧汇报人:XXXX2026.01.05\n⟦1 01 |造林⟧\n全年造林千亩。\n⟦1 02 |护林⟧\n全年无火情。');
  check('a slide’s title behind who reports', '汇报人:XXXX2026.01.05⟦#|林业站工作总结⟧\n全站造林千亩,护林无火情。');
  check(
    'below a letter that hands the tasks out',
    '柳林发[2007]18号\n各科室:\n为抓好今年各项工作,现将涉及我局的任务分解给你们,请认真落实。\n二\u25CB\u25CB七年三月五日\n⟦#|对县政府2007年目标任务分解落实方案⟧\n⟦1 一、|造林⟧\n造林千亩。',
  );
  check('a title under its office', '柳河县林业局\n⟦#|2024年护林工作开展情况⟧\n今年以来,全县上下齐抓共管,护林工作扎实有力,全年没有发生一起火情。');
  check('an office alone', '⟦#|柳河县林业局⟧\n今年以来,全县上下齐抓共管,护林工作扎实有力,全年没有发生一起火情,群众十分满意。');
  check(
    'a title before 上半年',
    '⟦#|柳河县护林工作总结⟧上半年,全县上下齐抓共管,护林工作扎实有力。⟦1 一、|造林⟧。造林千亩。⟦1 二、|护林⟧。巡山百次,没有发生一起火情,林区平安无事。',
  );
  check(
    'the first part of a collection, called the newest',
    '护林工作总结最新3篇\n⟦#|护林工作总结最新1⟧\n今年以来,全县上下齐抓共管。\n⟦1 一、|造林⟧\n造林千亩。\n⟦1 二、|护林⟧\n巡山百次。',
  );
  check(
    'pictures that are counted are no parts of a collection',
    '⟦#|一文看清护林工作报告三大重点⟧\n护林工作报告总结了今年的工作,提出了明年的目标。\n护林工作报告01\n(柳河日报制图)\n今年造林千亩,巡山百次,没有发生一起火情。\n护林工作报告02\n(柳河日报制图)\n明年再造林千亩,群众满意。',
  );
  check('a table of tasks by its name', '⟦#|2026年农机推广目标任务分解表⟧\n⟦1 一、|购置⟧\n更新两台。');
  check(
    'the first text of a collection that a line below the headline counts',
    '农机推广方案\n农机推广活动方案五篇\n⟦#|农机推广方案1⟧\n⟦1 一、|购置⟧\n更新两台。',
  );
  check('a title glued to a year', '⟦#|镇农机站工作计划⟧ 2021年,农机站以服务春耕为主。⟦1 一、|购置⟧。更新两台。⟦1 二、|维修⟧。下乡三次。');
  check('a title glued to a first word', '⟦#|区供销社工作总结⟧今年以来,区社抓改革、促发展。⟦1 一、|改革⟧。基层社全部改制。⟦1 二、|发展⟧。新建网点。');
  check('a title glued to the first marker', '⟦#|车间工作计划⟧⟦1 一、|产量⟧。日产百件。⟦1 二、|质量⟧。零缺陷。');
  check('a title glued to a salutation', `⟦#|东街环卫站2025年述职报告⟧各位领导、同志们:2025年我站干了三件事。⟦1 一、|清扫⟧。${day}。⟦1 二、|收运⟧。日产日清。`);
  check('a title glued to a sentence', `⟦#|东街环卫站2025年工作计划⟧垃圾分类工作是城市管理的重点。${day}。⟦1 一、|清扫⟧。两班倒。⟦1 二、|收运⟧。日产日清。`);
  check(
    'a title glued to 本学期',
    `⟦#|东街小学语文组工作参考计划范文⟧本学期,语文组将全面落实学校计划。${day}。⟦1 一、|听课⟧。每周一节。⟦1 二、|备课⟧。每周一次。`,
  );
  check('a title that ends in words of the site', '⟦#|东街环卫站实施方案参考模板⟧⟦1 一、|背景⟧\n人口增加。\n⟦1 二、|目标⟧\n日产日清。');
  check(
    'a sentence that speaks of a plan is no title',
    `今年工作计划执行情况是好的,各班组都能按要求完成。${day}。⟦1 一、|清扫⟧。两班倒。⟦1 二、|收运⟧。日产日清。`,
  );
  check('a title for two things', '⟦#|乡政府2019年工作总结和2020年工作打算⟧\n⟦1 一、|2019年工作总结⟧\n项目全部完工。\n⟦1 二、|2020年工作打算⟧\n再建两座桥。');
  check('the title twice: the one before the text', '库区管理站工作要点\n⟦#|库区管理站工作要点⟧\n⟦1 一、|巡库⟧\n每日一巡。\n⟦1 二、|清漂⟧\n每周一清。');
  check(
    'the title again as the subject of a sentence',
    `⟦#|库区管理站工作计划⟧\n库区管理站工作计划是为了做好全年的巡库、清漂和值守而制定的,${day}。\n⟦1 一、|巡库⟧\n每日一巡。\n⟦1 二、|清漂⟧\n每周一清。`,
  );
  check(
    'a title in black brackets before the first sentence',
    '⟦#|【库区管理站年度工作总结范文】⟧2024年,库区管理站紧扣安全度汛这一中心任务,完成了各项工作。\n⟦1 一、|巡库⟧\n每日一巡。',
  );
  check('not a label in black brackets', '【工作动态】今年以来,库区管理站紧扣安全度汛这一中心任务,完成了各项工作,现通报如下。\n⟦1 一、|巡库⟧\n每日一巡。');
  check('a title glued to 第1章', '⟦#|库区管理站安全工作方案⟧⟦1 第1章|总则⟧\n每日一巡。\n⟦1 第2章|巡库⟧\n每周一清。');
  check('篇 with number behind', '库区工作计划(精选2篇)\n⟦#|库区工作计划 篇1⟧\n⟦1 一、|巡库⟧\n每日一巡。\n⟦#|库区工作计划 篇2⟧\n⟦1 一、|清漂⟧\n每周一清。');
  check('篇 with number and colon before', '⟦#|篇一:护林站工作计划⟧\n⟦1 一、|巡山⟧\n每日两次。\n⟦#|篇二:护林站工作总结⟧\n⟦1 一、|成绩⟧\n全年无火情。');
  check('第一篇, 第二篇', '⟦#|第一篇 林场工作计划⟧\n⟦1 1、|育苗⟧\n十万株。\n⟦#|第二篇 林场工作计划⟧\n⟦1 1、|造林⟧\n千亩。');
  check(
    'one alone, with its first sentence on the same line',
    '库区工作计划(精选5篇)\n\n⟦#|库区工作计划 篇1⟧ 20xx年\uff0c库区将围绕安全度汛这一中心任务\uff0c扎实做好巡查、清漂、维护和值守各项工作\uff0c进一步健全责任体系\uff0c细化防汛预案\uff0c落实物资储备\uff0c强化值班值守\uff0c确保库区全年安全平稳运行\uff0c特制定以下计划\uff0c请各班组对照执行\uff0c并于每月末报送进展情况\uff0c由库区办公室统一汇总通报。\n⟦1 一、|巡库⟧\n每日一巡。\n⟦1 二、|清漂⟧\n每周一清。',
  );
  check('one alone, its number behind the headline said again', '库区管理站工作总结\n⟦#|库区管理站工作总结1⟧\n⟦1 一、|巡库⟧\n每日一巡。');
  check('not a number behind other words', '⟦#|库区管理站工作总结⟧\n巡库记录1\n⟦1 一、|巡库⟧\n每日一巡。');
  check(
    'one alone in a text without line breaks',
    '库区工作计划 6 篇 ⟦#|库区工作计划 篇 1⟧ 20xx 年\uff0c库区将围绕安全度汛这一中心任务\uff0c扎实做好巡查、清漂、维护和值守各项工作\uff0c进一步健全责任体系\uff0c细化防汛预案\uff0c落实物资储备\uff0c强化值班值守\uff0c确保库区全年安全平稳运行\uff0c特制定以下计划\uff0c请各班组对照执行\uff0c并于每月末报送进展情况。',
  );
  check(
    'a title said again at once, its years masked',
    '⟦#|库区站2022年工作总结及2023年工作方案⟧库区站20_年工作总结及20_年工作方案在忙碌的工作中\uff0c一年转瞬即逝\uff0c回顾一年来所做的工作\uff0c有成绩也有不足。\n⟦1 一、|巡库⟧\n每日一巡。',
  );
  check('in black brackets', '⟦#|【篇1】工会工作计划⟧\n⟦1 一、|走访⟧\n困难职工全覆盖。\n⟦#|【篇2】工会工作计划⟧\n⟦1 一、|文体⟧\n比赛三场。');
  check('第1篇 with a colon', '⟦#|第1篇:食堂工作计划⟧\n⟦1 一、|卫生⟧\n每餐消毒。\n⟦#|第2篇:食堂工作计划⟧\n⟦1 一、|采购⟧\n定点采购。');
  check('the same title with a number', '⟦#|班级工作计划1⟧\n⟦1 一、|纪律⟧\n值日班长负责。\n⟦#|班级工作计划2⟧\n⟦1 一、|学习⟧\n一帮一。');
  check('the same title with a bracketed number', '⟦#|班级工作计划(一)⟧\n⟦1 一、|纪律⟧\n值日班长负责。\n⟦#|班级工作计划(二)⟧\n⟦1 一、|学习⟧\n一帮一。');
  check('应急预案 and a number', '⟦#|防汛应急预案1⟧\n⟦1 一、|原则⟧\n人人有责。\n⟦#|防汛应急预案2⟧\n⟦1 一、|总则⟧\n分级负责。');
  check(
    'a page of a collection that begins with the end of a part',
    '⟦#|林场工作计划(5)⟧\n⟦1 13、|设卡六处⟧;\n⟦1 14、|昼夜值班⟧;\n⟦1 15、|定期通报⟧。\n⟦#|篇五:护林站工作计划⟧\n今年重点如下。\n⟦1 一、|巡山⟧\n每日两次。',
  );
  check(
    '第三篇 of a collection, whatever it is named',
    '⟦#|第一篇:护林工作计划⟧\n每日巡山。\n⟦#|第二篇:造林工作计划⟧\n春季造林。\n⟦#|第三篇:病虫防治与管护⟧\n夏季防治。',
  );
  check(
    'titles that count in Chinese, where line breaks were lost',
    `下面是几份林场护林计划,供参考! ⟦#|林场护林计划一⟧ 为了守住青山,特制定本计划。${day}。 ⟦1 一、|巡山⟧。每日两次。 ⟦1 二、|设卡⟧。进山登记。 ⟦#|林场护林计划二⟧ 今年以防火为中心。 ⟦1 一、|值班⟧。昼夜轮换。 ⟦1 二、|宣传⟧。进村入户。`,
  );
  check(
    'no title that counts: one word of a sentence',
    `⟦#|林场护林计划⟧ 林场护林计划一 经下发即行实施,各林班照此执行。${day}。 ⟦1 一、|巡山⟧。每日两次。 ⟦1 二、|设卡⟧。进山登记。`,
  );
  check('not what a site files it under', '护林工作发言稿\n⟦#|青山林场2022年护林工作计划⟧\n为了守住青山,制定本计划。\n⟦1 一、|巡山⟧\n每日两次。');
  check('第一篇 with rules', '⟦#|第一篇:林场巡护工作规则⟧\n⟦1 第一章 |总则⟧\n人人有责。\n⟦#|第二篇:林场防火管理办法⟧\n⟦1 第一章 |总则⟧\n分级负责。');
  check(
    'the first of several, where the preview ends',
    '林场管护工作总结(精品5篇)\n⟦#|林场管护工作总结1⟧\n今年巡山两百次。\n⟦1 一、|巡山⟧\n每日两次。\n⟦1 二、|育苗⟧\n十万株。',
  );
  check(
    'parts of a plan that its contents name are none',
    '⟦#|林场月度经营分析报告⟧\n目     录\n第一部分:本月经营情况简要小结\n第二部分:下月经营重点工作计划\n⟦1 第一部分:|本月经营情况简要小结⟧\n收入增长。\n⟦1 第二部分:|下月经营重点工作计划⟧\n扩大销售。',
  );
  check(
    'not where a table of contents gives 第一篇 a line of its own',
    '⟦#|林场护林工作手册汇编⟧\n目\n录\n第一篇\n护林组织 ........ (1)\n一、护林队 ........ (1)\n二、护林点 ........ (2)\n第二篇\n护林制度 ........ (3)\n一、巡山 ........ (3)\n二、值班 ........ (4)\n⟦1 一、|护林队⟧\n全队十人。\n⟦1 二、|护林点⟧\n全场六处。',
  );
  check('范文 and a number', '⟦#|范文一:团支部工作计划⟧\n⟦1 一、|团课⟧\n每月一讲。\n⟦#|范文二:团支部工作计划⟧\n⟦1 一、|志愿服务⟧\n每季一次。');
  check(
    'a list of the titles first',
    '篇1:工会计划\n篇2:妇联计划\n⟦#|篇1:工会计划⟧\n⟦1 一、|走访⟧\n困难职工全覆盖。\n⟦#|篇2:妇联计划⟧\n⟦1 一、|维权⟧\n设立热线。',
  );
  check(
    'a list of the titles with their pages, on lines',
    '林业文稿汇编(2篇)\n目录\n1.柳河县林业局2023年工作总结 2\n2.林溪县林业局2024年工作打算 10\n⟦#|柳河县林业局2023年工作总结⟧\n⟦1 一、|造林⟧\n千亩。\n⟦#|林溪县林业局2024年工作打算⟧\n⟦1 一、|育苗⟧\n十万株。',
  );
  check(
    'the same in a text without line breaks',
    `林业文稿汇编(2篇) 目录 1. 柳河县林业局2023年工作总结 2 2.林溪县林业局2024年工作打算 10 ⟦#|柳河县林业局2023年工作总结⟧ ${day}。⟦1 一、|造林⟧。千亩。⟦1 二、|管护⟧。巡山。⟦#|林溪县林业局2024年工作打算⟧ ${day}。⟦1 一、|育苗⟧。十万株。⟦1 二、|补植⟧。千株。`,
  );
  check(
    'of which a preview holds the first only',
    `林业文稿汇编(3篇) 目录 1. 柳河县林业局2023年工作总结 2 2.林溪县林业局2024年工作打算 10 3.石桥县林业局工作总结 16 ⟦#|柳河县林业局2023年工作总结⟧ ${day.repeat(6)}。⟦1 一、|造林⟧。千亩。⟦1 二、|管护⟧。巡山。`,
  );
  check(
    'the same title with a number, in a text without line breaks',
    `林场防火工作计划⟦#|林场防火工作计划1⟧为了做好防火工作,${day}。⟦1 一、|宣传⟧。每月一次。⟦1 二、|巡查⟧。每日一次。⟦#|林场防火工作计划2⟧今年的重点如下。⟦1 一、|设卡⟧。六处。⟦1 二、|值班⟧。昼夜不断。`,
  );
  check("a count behind a title's words is no number of it", `本站制定工作计划1项、工作计划2项,${day}。⟦1 一、|宣传⟧。每月一次。⟦1 二、|巡查⟧。每日一次。`);
  check(
    'one part of a collection, whatever its number',
    `⟦#|林场防火工作总结篇十一⟧9月20日是护林员的节日,${day}。⟦1 一、|宣传⟧。每月一次。⟦1 二、|巡查⟧。每日一次。`,
  );
  check(
    'the first part behind a headline that counts them, on one line',
    `林场防火工作计划模板(精选28篇)\n林场防火工作计划模板(精选28篇)⟦#|林场防火工作计划模板篇1⟧⟦1 一、|存在的问题⟧:人手不足,${day}。⟦1 二、|工作目标⟧:全年无火情。`,
  );
  check(
    '第一篇: on the first line',
    '⟦#|第一篇:林溪镇林场2012年上半年护林自评⟧\n林溪镇林场按照要求,对护林工作进行了自评。\n⟦1 一、|组织管理⟧\n成立小组。\n⟦1 二、|工作情况⟧\n巡山百次。',
  );
  check(
    'a title and what it is about',
    '⟦#|林场2025年度工作总结暨2026年工作计划:夯实基层网底 筑牢绿色防线⟧\n\n2025年,全场职工共同努力,较好地完成了各项任务。\n⟦1 一、|聚焦主业⟧\n造林千亩。\n⟦1 二、|狠抓管护⟧\n巡山百次。',
  );
  check(
    '范文一 and its first item, in a text without line breaks',
    `⟦#|护林值班制度范文一⟧⟦1 1、|按时值班⟧。${day}。⟦1 2、|按时巡山⟧。逐日登记。⟦#|护林值班制度范文二⟧⟦1 1.|做好交接⟧。当面清点。⟦1 2.|做好记录⟧。逐日登记。`,
  );
  check(
    '第一篇 and the first sentence',
    `林场工作总结两篇⟦#|第一篇⟧2021年${day}。⟦1 一、|造林⟧。千亩。⟦1 二、|管护⟧。巡山。⟦#|第二篇⟧2022年${day}。⟦1 一、|育苗⟧。十万株。⟦1 二、|补植⟧。千株。`,
  );
  it('not books that are spoken of', () => {
    expect(read(`林场读书活动总结。${day}。第一篇2021年读完。第二篇2022年读完。一、造林。千亩。二、管护。巡山。`).outlined.plans).toHaveLength(1);
  });
  check(
    'one title for each of them, which the headline counts',
    `林场防火工作总结报告(精选16篇)\n⟦#|林场防火工作总结⟧\n${day}。\n⟦1 一、|巡查⟧\n每日一次。\n⟦#|林场防火工作总结⟧\n${day}。\n值班人员昼夜不断。`,
  );
  check('one headline said again is one plan', `林场防火工作总结(精选16篇)\n林场防火工作总结\n⟦#|林场防火工作总结⟧\n${day}。\n⟦1 一、|巡查⟧\n每日一次。`);
  check(
    'titles alike and unnumbered',
    '⟦#|东街小学2022年体育工作计划⟧\n⟦1 一、|早操⟧\n天天坚持。\n⟦1 二、|比赛⟧\n一年两次。\n⟦#|东街小学2022年卫生工作计划⟧\n⟦1 一、|扫除⟧\n每周一次。\n⟦1 二、|消毒⟧\n每月一次。',
  );
});

describe('where they do not', () => {
  check('a section that is called a plan', '⟦#|林场2020年工作总结⟧\n⟦1 一、|造林⟧\n千亩。\n⟦1 二、|2021年工作计划⟧\n再造千亩。');
  check(
    'a plan that a notice hands out',
    '某县林业局关于印发《2026年林业工作要点》的通知\n各乡镇林业站:\n现将《2026年林业工作要点》印发给你们,请认真落实。\n某县林业局\n\n⟦#|2026年林业工作要点⟧\n⟦1 一、|造林⟧\n造林两万亩。\n⟦1 二、|管护⟧\n巡山护林。',
  );
  check(
    'a plan that a notice hands out under another name of its place',
    '柳河县林业局关于印发2026年柳河县林业工作要点的通知\n各乡镇林业站:\n现将2026年柳河县林业工作要点印发给你们,请认真落实。\n柳河县林业局\n⟦#|2026年全县林业工作要点⟧\n⟦1 一、|造林⟧\n造林两万亩。',
  );
  check(
    'a headline with its years',
    '县林业产业发展规划(2026-2028年)\n⟦#|县林业产业发展规划⟧\n(2026-2028年)\n为发展林业,制定本规划。\n⟦1 一、|造林⟧\n造林两万亩。',
  );
  check('a file spoken of in the text', '⟦#|林场工作计划⟧\n⟦1 一、|依据⟧\n按《林场三年工作规划》执行。\n印发《林场防火工作方案》。');
  check('a book in several parts', '⟦#|读书活动方案⟧\n⟦1 一、|书目⟧\n共读三篇文章。\n第一篇文章在五月读完。\n第二篇文章在六月读完。');
  check('no title at all', '⟦1 一、|巡山⟧\n每日两次。\n⟦1 二、|宣传⟧\n进村入户。');
  check('a salutation is no title', '各位代表:\n现在报告工作。\n⟦1 一、|回顾⟧\n完成各项任务。');
});

describe('what is known of a plan', () => {
  const known = (text: string): string => {
    const { outlined, view } = read(text);
    const p = outlined.plans[0];
    const year = p?.year ? `${p.year.value ?? '?'} ${view.quote(p.year.span)}` : '-';
    return [p?.kind, year, p?.issuer ? view.quote(p.issuer) : '-'].join(' | ');
  };
  for (const [text, expected] of [
    ['东街卫生院2021年工作计划\n内容如下。', 'plan | 2021 2021年 | 东街卫生院'],
    ['2021年东街卫生院工作总结\n内容如下。', 'summary | 2021 2021年 | 东街卫生院'],
    ['东街乡政府工作总结及下步打算\n内容如下。', 'mixed | - | 东街乡政府'],
    ['2024-2025学年教学工作计划\n内容如下。', 'plan | 2024 2024-2025学年 | -'],
    ['20xx年团委工作要点\n内容如下。', 'plan | ? 20xx年 | -'],
    ['工会工作计划\n二\u3007二四年是换届之年。', 'plan | 2024 二\u3007二四年 | -'],
    ['工会工作计划\nXX年是换届之年。', 'plan | ? XX年 | -'],
    [`林场工作总结两篇第一篇2021年${day}。一、造林。千亩。二、管护。巡山。第二篇2022年${day}。一、育苗。十万株。`, 'summary | 2021 2021年 | -'],
    ['值班安排\n辖区暂住人口2087人,到2030年减半,2028年起全部登记。', 'plan | 2028 2028年 | -'],
    ['本报讯 在日前召开的会议上,区里公布了十件惠民实事。', 'plan | - | -'],
    ['省林业网讯 省林业局近日发布《护林行动计划》,提出造林目标。', 'plan | - | -'],
    ['市政府工作报告\n各位代表:', 'mixed | - | 市政府'],
    ['值班安排\n全员轮值。\n东街中学\n2023年9月1日', 'plan | 2023 2023年 | 东街中学'],
    ['值班安排\n共100年历史,1998平方米。', 'plan | - | -'],
  ] as const) {
    it(text.split('\n')[0] ?? '', () => {
      expect(known(text)).toBe(expected);
    });
  }
});
