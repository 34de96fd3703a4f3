import { describe, expect, it } from 'vitest';
import { cleanText, marked } from './page.ts';

/** Checks a page in which ⟦…⟧ marks all that must go: nothing else goes, white space apart. */
function check(page: string): void {
  const { text, spans } = marked(page.replace(/^\n/, ''));
  const c = cleanText(text);
  const solid = (list: readonly (readonly [number, number])[]): string[] => {
    const gone = new Uint8Array(text.length);
    for (const [a, b] of list) gone.fill(1, a, b);
    // Lines of the page, each with what went of it in brackets: a failure reads as the page itself.
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const blank = /\s/.test(text[i] ?? '');
      const now = !blank && gone[i] === 1;
      const before = out.lastIndexOf('⟦') > out.lastIndexOf('⟧');
      if (!blank && now && !before) out += '⟦';
      if (!blank && !now && before) out += '⟧';
      out += text[i];
    }
    if (out.lastIndexOf('⟦') > out.lastIndexOf('⟧')) out += '⟧';
    return out
      .split('\n')
      .map((l) => l.trim())
      .filter((l) => l !== '');
  };
  expect(solid(c.removals.map((r) => r.span))).toEqual(solid(spans));
}

const PLAN = `一、总体要求
今年农技推广工作以粮食稳产增收为中心\uff0c突出良种良法配套\uff0c全镇粮食播种面积稳定在3.2万亩\uff0c总产达到1.6万吨以上。
二、重点工作
\uff08一\uff09抓好良种推广。主推品种不少于6个\uff0c良种覆盖率达到98%。
\uff08二\uff09抓好病虫防治。建立测报点4个\uff0c统防统治面积1.5万亩次\uff0c防治效果达到85%以上。`;

describe('pages of sharing sites', () => {
  it('with a file name that ends as the title under it does', () => {
    const record = '上传人:田*** 文档编号:20031871 上传时间:2021-03-02 格式:DOC 页数:5 大小:26.50KB';
    check(`\n⟦云岭县2024年林业工作报告.docx⟧\n⟦${record}⟧\n林业工作报告\n(2024年1月8日)\n${PLAN}\n⟦展开阅读全文⟧\n⟦9.9 学币 12人已下载⟧`);
    check(`\n云岭县2024年林业工作报告⟦.docx⟧\n⟦${record}⟧\n${PLAN}`);
  });
  it('with names of files behind the text, and their label', () => {
    check(`\n林溪镇农技推广工作打算\n${PLAN}\n⟦附件:⟧\n⟦林溪镇任务分解表.xlsx⟧\n⟦【打印】 【关闭】⟧`);
    check(`\n林溪镇农技推广工作打算\n${PLAN}\n附件:\n任务分解表`);
  });
  it('with a table of metadata, captions and a share sentence', () =>
    check(`
镇农技推广工作打算
⟦上传人:田*** 文档编号:20031871 上传时间:2021-03-02 格式:DOC 页数:5 大小:26.50KB⟧
⟦返回 下载 相关 举报⟧
⟦镇农技推广工作打算_第1页⟧
⟦第1页 / 共5页⟧
⟦镇农技推广工作打算_第2页⟧
⟦第2页 / 共5页⟧
⟦点击查看更多>>⟧
⟦资源描述⟧

⟦《镇农技推广工作打算》由会员分享,可在线阅读,更多相关《镇农技推广工作打算(5页珍藏版)》请在三一文库上搜索。⟧

⟦1、⟧镇农技推广工作打算一、总体要求今年农技推广工作以粮食稳产增收为中心\uff0c突出良种良法配套\uff0c全镇粮食播种面积稳定在3.2万亩\uff0c总产达到1.6万吨以上。各村要把良种补贴、农资供应、技术培训结合起来\uff0c做到早安排、早准备、早落实\uff0c力争培训农民2

⟦2、⟧200人次\uff0c发放明白纸5000份。二、重点工作\uff08一\uff09抓好良种推广。主推品种不少于6个\uff0c良种覆盖率达到98%。\uff08二\uff09抓好病虫防治。建立测报点4个\uff0c统防统治面积1.5万亩次\uff0c防治效果达到85%以上\uff0c农药使用量下降3%\uff0c绿色防控示范区扩大到2000亩。

⟦展开阅读全文⟧
⟦相关搜索⟧`));

  it('with the nav, the login form and the notices of a download page', () =>
    check(`
⟦欢迎来到冰豆网! | 帮助中心 分享价值,成长自我!⟧
⟦冰豆网⟧
⟦全部分类⟧
⟦  • 经管营销>⟧
⟦  • 总结汇报>⟧
⟦  • 党团工作>⟧
⟦  • ImageVerifierCode 换一换⟧
⟦    首页 冰豆网 > 资源分类 > DOCX文档下载⟧

⟦    镇农技工作安排.docx⟧

⟦    • 资源ID:1530021       资源大小:21.50KB        全文页数:6页⟧
⟦    • 资源格式: DOCX        下载积分:10金币⟧
⟦    快捷下载 游客一键下载⟧
⟦    会员登录下载⟧
⟦    三方登录下载: 微信开放平台登录 QQ登录⟧
⟦    下载资源需要10金币⟧
⟦    邮箱/手机:⟧
⟦    温馨提示:⟧
⟦    用户名和密码都是您填写的邮箱或者手机号,方便查询和重复下载(系统自动生成)⟧
⟦    支付方式: 支付宝    微信支付⟧
⟦    验证码:   换一换⟧
⟦    加入VIP免费专享⟧
⟦    账号:⟧
⟦    密码:⟧
⟦    忘记密码?⟧
⟦    友情提示⟧
⟦    2、PDF文件下载后,可能会被浏览器默认打开,此种情况可以点击浏览器菜单,保存网页到桌面,就可以正常下载了。⟧
⟦    3、本站不支持迅雷下载,请使用电脑自带的IE浏览器,或者360浏览器、谷歌浏览器下载即可。⟧
⟦    4、本站资源下载后的文档和图纸-无水印,预览文档经过压缩,下载后原文更清晰。⟧
⟦    5、试题试卷类文档,如果标题没有明确说明有答案则都视为没有答案,请知晓。⟧

⟦    镇农技工作安排.docx⟧

    镇农技工作安排
${PLAN}`));

  it('with the parts of a page that sells reading on', () =>
    check(`
镇农技工作安排
⟦镇农技工作安排_第1页⟧
⟦镇农技工作安排_第2页⟧
⟦已阅读5页,还剩3页未读 继续免费阅读⟧

⟦下载本文档⟧

⟦版权说明:本文档由用户提供并上传,收益归属内容提供方,若内容存在侵权,请进行举报或认领⟧

⟦文档简介⟧

${PLAN}
⟦温馨提示⟧
⟦1. 本站所有资源如无特殊说明,都需要本地电脑安装OFFICE2007和PDF阅读器。⟧
⟦2. 本站的文档不包含任何第三方提供的附件图纸等,如果需要附件,请联系上传者。⟧
⟦6. 下载文件中如有侵权或不适当内容,请与我们联系,我们立即纠正。⟧
⟦最新文档⟧
⟦村级防汛预案⟧
⟦2021年春耕工作总结⟧
⟦关于我们 - 网站声明 - 网站地图 - 联系我们⟧
⟦Copyright © 2020 某某文库 版权所有⟧`));

  it('with numbered notices before the text', () =>
    check(`
镇农技工作安排(三篇)

⟦合集下载⟧
⟦  1. 1、下载文档前请自行甄别文档内容的完整性,平台不提供额外的编辑、内容补充、找答案等附加服务。⟧
⟦  2. 2、"仅部分预览"的文档,不可在线预览部分如存在完整性等问题,可反馈申请退款(可完整预览的文档不适用该条件!)。⟧
⟦  3. 3、如文档侵犯您的权益,请联系客服反馈,我们会尽快为您处理(人工客服工作时间:9:00-18:30)。⟧

${PLAN}`));

  it('with counters, province and comments', () =>
    check(`
⟦0/0⟧
镇农技工作安排
⟦约1.3千字⟧
⟦约 4页⟧
⟦2021-06-15 发布于湖北⟧
⟦举报⟧
⟦版权申诉⟧
${PLAN}
⟦原创力文档⟧
⟦评论(0)⟧
⟦开通VIP,免费下载该文档⟧
⟦相关文档⟧
⟦2020年农机工作打算⟧
⟦book118.com⟧`));

  it('that greets its reader and leaves a template tag', () =>
    check(`
⟦您好,欢迎访问三七文档⟧
⟦当前位置:首页 > 办公文档 > 总结/报告⟧
⟦[!--newstext--]⟧
镇农技工作安排
${PLAN}
⟦本文标题:镇农技工作安排⟧
⟦链接地址:https://www.777doc.com/doc-1234567⟧`));
});

describe('pages of model essays', () => {
  it('a compilation with a foreword by the editor and lists at its end', () =>
    check(`
⟦首页 > 范文大全 > 工作计划⟧
2024年农技推广工作计划(精选3篇)
⟦时间:2024-01-09 10:20:31⟧
⟦推荐度:⟧
⟦相关推荐⟧
⟦时间过得真快\uff0c转眼间新的一年又要开始了\uff0c是时候为接下来的工作写一份计划了。你知道计划怎么写才合适吗\uff1f以下是小编为大家整理的2024年农技推广工作计划(精选3篇)\uff0c仅供参考\uff0c欢迎大家阅读。⟧
2024年农技推广工作计划 篇1
${PLAN}
2024年农技推广工作计划 篇2
${PLAN}
⟦以上就是小编为大家带来的全部内容\uff0c希望对您有所帮助。⟧
⟦【2024年农技推广工作计划(精选3篇)】相关文章\uff1a⟧
⟦农机站工作总结01-08⟧
⟦林业站工作计划12-20⟧
⟦上一篇\uff1a植保站工作计划⟧
⟦下一篇\uff1a没有了⟧`));

  it('with a menu of one entry a line', () =>
    check(`
⟦首页⟧
⟦范文⟧
⟦工作总结⟧
⟦工作计划⟧
⟦心得体会⟧
⟦当前位置:第一范文 > 工作计划 > 正文⟧
镇农技工作安排(通用3篇)
⟦2023-02-14 作者:admin 浏览:35⟧
镇农技工作安排1
${PLAN}`));

  it('with a lead-in by the site and a pointer to more', () =>
    check(`
⟦当前位置\uff1a首页>公文>工作计划⟧
镇农技工作安排
⟦作者\uff1a佚名 来源\uff1a网络 时间\uff1a2019-03-02⟧
⟦前言\uff1a想写好农技工作计划\uff1f我们精心挑选了数篇优质范文\uff0c期待能为您带来启发。⟧
${PLAN}
⟦本文由网友投稿\uff0c不代表本站立场\uff0c仅供学习参考。⟧
⟦(未完\uff0c全文共3215字\uff0c当前显示1230字)⟧`));

  it('with a watermark, an address and a copy button', () =>
    check(`
镇农技工作安排
一、总体要求
今年农技推广工作以粮食稳产增收为中心\uff0c突出良种良法配套。⟦新晨范文网⟧二、重点工作
主推品种不少于6个\uff0c良种覆盖率达到98%。⟦(来源\uff1a第一范文网 www.fanwen.example)⟧
⟦复制文本⟧
⟦一键复制全文保存为WORD⟧
⟦猜你喜欢⟧`));
});

describe('texts that are one line', () => {
  it('lose the notice and keep the plan', () =>
    check(
      '2026年林区防火方案   为抓好防火\uff0c制定本方案。   一、目标   新建瞭望塔3座。   二、措施   落实专人。   ⟦某某文库网所有资源均是用户自行上传分享\uff0c仅供网友学习交流\uff0c未经上传用户书面授权\uff0c请勿作他用。⟧   ⟦链接地址\uff1ahttps://www.example.com/paper/3.html⟧',
    ));
  it('lose a notice with no blank before it', () =>
    check('林区防火方案一、目标。新建瞭望塔3座。二、措施。落实专人\uff0c逐级考核。⟦本文档由网友提供\uff0c如有侵权请联系客服删除。⟧'));
  it('lose captions and keywords', () =>
    check(
      '⟦林区防火方案_第1页第1页 / 共3页⟧⟦林区防火方案_第2页第2页 / 共3页⟧   林区防火方案   为抓好防火\uff0c制定本方案。   一、目标   新建瞭望塔3座\uff0c培训护林员120名。   二、措施   落实专人。   ⟦关 键 词\uff1a 林区 防火 方案⟧   ⟦关于本文 本文标题\uff1a林区防火方案⟧',
    ));
  it('keep notices that are the plan\u2019s business', () =>
    check(
      '版权保护工作打算   一、宣传   发放《网友上传须知》2000份。   二、执法   如有侵权行为\uff0c由文化执法队依法查处\uff0c全年查处案件不少于20起。   三、服务   登记作品300件。',
    ));
});

describe('lists of other articles', () => {
  it('go with their numbers', () =>
    check(`
林业站总结
${PLAN}
⟦【林业站总结】相关文章\uff1a⟧
⟦1.乡镇林业站工作总结10-12⟧

⟦2.20xx年林业站半年总结范文5篇09-28⟧
⟦3.护林员个人工作总结⟧
⟦上一篇\uff1a村级林长工作打算⟧`));
  it('end where the text goes on', () =>
    check(`
林业站总结
${PLAN}
⟦相关推荐\uff1a⟧
⟦1、乡镇林业站工作总结⟧
⟦2、护林员工作计划⟧
三、保障措施
1.落实护林员报酬12万元。
2.每季度检查1次。`));
  it('and are none where the numbers are the plan\u2019s', () =>
    check(`
林业站总结
${PLAN}
⟦相关阅读⟧
1.加强队伍建设\uff0c配齐护林员30名。
2.加强督促检查\uff0c每月通报1次。`));
});

describe('damaged pages', () => {
  it('the head of the text behind a label', () =>
    check(`
镇农技推广工作情况汇报
⟦导读: 镇农技推广工作情况汇报(共6篇)今年农技推广工作以粮食稳产增收为中心\uff0c突出良种良法配套\uff0c全镇粮食播种面积稳...⟧
篇一:镇农技推广工作情况汇报
${PLAN}`));
  it('a saying before the title', () =>
    check(`
1、⟦书山有路勤为径\uff0c学海无涯苦作舟。⟧2021年镇农技推广工作总结 2021年\uff0c我站在镇党委领导下\uff0c以粮食稳产增收为中心\uff0c突出良种良法配套\uff0c加强内部管理\uff0c狠抓各项措施落实\uff0c充分调动全站职工的积极性和主动性\uff0c优化人员配置\uff0c取得了较好的效果\uff0c现将全站农技推广工作总结如下\uff1a 一、加强领导、制定计划 结合往年工作完成情况\uff0c年初制定了农技推广实施方案和工作计划\uff0c由站长负总责\uff0c各片技术员分片包干\uff0c全年主推品种6个\uff0c良种覆盖率达到98%。`));
  it('a title cut into words above itself', () =>
    check(`
⟦2023⟧
⟦农技推广⟧
⟦年终⟧
⟦工作总结⟧
⟦新编⟧
农技推广年终工作总结
${PLAN}`));
  it('a title cut into words, some of them changed', () =>
    check(`
⟦2023⟧
⟦农技⟧
⟦计划推广⟧
⟦工作总结⟧
区农技和方案推广站工作总结
${PLAN}`));
  it('a long menu at the top', () =>
    check(`
⟦江南⟧
⟦最近访问⟧
⟦热门站点⟧
⟦全部⟧
⟦省级云⟧
⟦市州云⟧
⟦其他云⟧
⟦A⟧
⟦B⟧
镇农技推广工作打算
${PLAN}`));
  it('the length of each text behind its title', () =>
    check(`
第一篇 镇农技推广工作打算⟦ 1250字⟧
${PLAN}
第二篇 镇植保工作打算⟦ 980字⟧
${PLAN}`));
  it('a line break written out, and a page break as a letter', () => {
    check(`
镇农技推广工作打算
农户按时播种。⟦\\n⟧三、广泛宣传
${PLAN}`);
    check(`
镇农技推广工作打算
今年农技推广工作以粮食稳产增收为中心,形成镇农技站长亲
⟦1
f⟧自抓,各村农技员协同抓,一级抓一级的格局,全年举办培训班十二期,每期不少于六十人,做到村村有示范户、户户有明白人,切实把新品种、新技术、新农机具推广到田间地头,让广大农户得到实实在在的好处。
${PLAN}`);
  });
  it('in traditional characters with a reading after each', () =>
    check(`
⟦下載(zǎi)本文檔(dàng)⟧
⟦版權(quán)說(shuō)明(míng):本文檔(dàng)由用戶(hù)提供并上傳(chuán)\uff0c收益歸(guī)屬(shǔ)內(nèi)容提供方\uff0c若內(nèi)容存在侵權(quán)\uff0c請(qǐng)進(jìn)行舉(jǔ)報(bào)或認(rèn)領(lǐng)⟧
鎮農⟦(nóng)⟧技推廣⟦(guǎng)⟧工作計⟦(jì)⟧劃
今年我鎮農⟦(nóng)⟧業⟦(yè)⟧工作要抓好糧⟦(liáng)⟧食生產⟦(chǎn)⟧\uff0c這⟦(zhè)⟧個⟦(gè)⟧目標⟦(biāo)⟧是總產⟦(chǎn)⟧1.6萬噸\uff0c比去年增產3%。`));

  it('with the banners of re-uploaded files', () =>
    check(`
⟦精选优质文档-倾情为你奉上⟧
镇农技工作安排
${PLAN}
⟦专心---专注---专业⟧
⟦. 学习参考 .⟧
⟦(阅读全部图文内容\uff0c您需要先登录\uff01)⟧`));

  it('with tokens of copied files and page numbers', () =>
    check(`
一、总体要求
粮食播种面积稳定在3.2万亩。⟦b5E2RGbCAP⟧
⟦- 1 -⟧
二、重点工作
良种覆盖率达到98%\uff0c⟦p1EanqFDPw⟧统防统治面积1.5万亩次。
⟦— 2 —⟧`));

  it('a hijacked one', () =>
    check(`
⟦某某体育官网入口-APP下载⟧
${PLAN}
⟦国产精品视频在线观看⟧`));
});

describe('the title', () => {
  it('goes with its ending where the text has its own', () => check(`⟦2024年镇农技工作安排范文.docx⟧\n⟦页数:5⟧\n镇农技工作安排\n${PLAN}`));
  it('goes with its ending where the text’s own title is its last words', () =>
    check(`⟦林溪县2024年农技推广报告.docx⟧\n⟦页数:5⟧\n农技推广报告\n\uff082024年1月8日在会议上\uff09\n${PLAN}`));
  it('goes where the text says all its words and more', () => check(`⟦林场-防火计划.pdf⟧\n⟦页数:5⟧\n东河国有林场2024年度防火工作计划\n${PLAN}`));
  it('and stays where a heading only has some of them', () => check(`林场防火计划⟦.pdf⟧\n⟦页数:5⟧\n林场防治病虫计划\n${PLAN}`));
  it('and how many pages it has goes before the title', () => check(`⟦镇农技工作安排.docx⟧\n⟦3页⟧镇农技工作安排为做好农技工作,特作如下安排。\n${PLAN}`));
  it('stays less its ending where the site alone shows it', () => check(`2024年镇农技工作安排⟦.docx⟧\n⟦页数:5⟧\n⟦2024年镇农技工作安排.docx⟧\n${PLAN}`));
});

describe('pages of offices and papers', () => {
  it('a page of a county government', () =>
    check(`
⟦无障碍浏览 长者模式⟧
⟦您访问的链接即将离开“某某县人民政府”门户网站 是否继续\uff1f⟧
⟦继续访问 放弃⟧
⟦当前位置\uff1a首页 > 政务公开 > 规划计划⟧
⟦索 引 号\uff1a000014349/2024-00012 主题分类\uff1a农业⟧
⟦发布机构\uff1a县农业农村局 发文日期\uff1a2024-01-18⟧
⟦公开方式\uff1a主动公开⟧
县农业农村局2024年工作要点
⟦发布时间\uff1a2024-01-18 09:30 来源\uff1a县农业农村局 浏览次数\uff1a102⟧
⟦【字体\uff1a大 中 小】 【打印】 【关闭】⟧
${PLAN}
县农业农村局
2024年1月18日
⟦扫一扫在手机打开当前页⟧
⟦分享到\uff1a⟧
⟦责任编辑\uff1a小李⟧
⟦主办单位\uff1a某某县人民政府办公室 技术支持\uff1a某某科技有限公司⟧
⟦网站标识码\uff1a3600000001 赣ICP备05000001号⟧`));

  it('a page with a menu, a search box and a long foot', () =>
    check(`
⟦网站支持IPv6⟧
⟦繁體 | 无障碍 | 关怀版 | 登录⟧
⟦某某市应急管理局⟧
⟦首页 机构概况 政务公开 办事服务 互动交流⟧
⟦请输入搜索内容⟧
⟦您现在所在的位置 : 首页 > 政务公开 > 规划计划⟧
2024年度安全生产监督检查计划
⟦索引号 : 014327/2024-00003⟧
⟦浏览次数 : 【 字体: 大 中 小 】⟧
${PLAN}
某某市应急管理局
2024年1月30日
⟦打印本页 关闭窗口⟧
⟦相关解读⟧
⟦版权所有:某某市应急管理局 办公地址:某某路8号 邮政编码:210000⟧
⟦苏ICP备05000000号-1 苏公网安备 32010000000000号⟧
⟦您是第 123456 位访问者⟧`));

  it('a record whose fields and values stand on lines of their own', () =>
    check(`
⟦返回顶部⟧
县农业农村局工作要点
⟦  • 索引号:⟧

⟦    6107280000/2024-001005⟧
⟦  • 主题分类:⟧

⟦  • 发文机构:⟧

⟦    县政府网站⟧
⟦  • 发文字号:⟧

⟦    某政发〔2024〕7号⟧
⟦  • 内容概述:⟧

县农业农村局工作要点
${PLAN}`));

  it('a report as a newspaper printed it', () =>
    check(`
⟦下载⟧
⟦打印⟧
⟦全屏⟧
⟦收藏⟧
⟦【字号\uff1a⟧
⟦加大⟧
⟦还原⟧
⟦减小⟧
⟦】⟧
2026年某某市政府工作报告
——2026年1月10日在某某市第八届人民代表大会第六次会议上
⟦来源\uff1a某某日报⟧
⟦时间\uff1a2026-01-20⟧
市长 李某某
⟦李某某作政府工作报告。本报记者 张某某 摄⟧
各位代表\uff1a
现在\uff0c我代表市人民政府向大会报告工作\uff0c请予审议\uff0c并请各位政协委员提出意见。
一、2025年工作回顾
全市生产总值增长6.2%\uff0c财政收入增长7%\uff0c城乡居民收入稳步提高。⟦\uff08下转第三版\uff09⟧
⟦相关报道\uff1a⟧`));

  it('an account\u2019s article and a forum\u2019s post', () =>
    check(`
⟦某某论坛 › 公文写作 › 工作计划⟧
⟦zhangsan 发表于 2015-3-4 10:22:33 | 只看该作者⟧
镇农技工作安排 ⟦[复制链接]⟧
⟦原创 张三 平安小镇 2024-02-01 18:00 江苏⟧
⟦点击上方“蓝字”关注我们⟧
${PLAN}
⟦- END -⟧
⟦编辑丨小王⟧
⟦往期推荐⟧
⟦冬季防火提示⟧
⟦使用道具 举报⟧
⟦Powered by Discuz! X3.2⟧`));

  it('a library of free texts', () =>
    check(`
⟦← 2023年某某县政府工作报告⟧
2024年某某县政府工作报告
${PLAN}
⟦本作品在中国大陆属于公有领域\uff0c因为它符合《中华人民共和国著作权法》第五条的规定。⟧
⟦Public domainPublic domainfalsefalse⟧
⟦维基文库\uff0c自由的图书馆⟧`));
});

describe('text that is all plan', () => {
  it.each([
    [
      'uploads and downloads as business',
      '一、做好资料上传下载工作\n各科室每月5日前将台账上传至县档案系统\uff0c文件下载、收藏、分享均须登记\uff0c全年上传资料不少于300份。\n二、会员管理\n发展工会会员120名\uff0c会员入会率达到95%以上\uff0c会员信息录入率100%。',
    ],
    [
      'rights as business',
      '三、版权保护\n严厉打击侵权盗版\uff0c全年查处侵犯著作权案件不少于20起\uff0c作品版权登记500件\uff0c软件正版化率100%。\n举报电话畅通率达到100%\uff0c群众举报办结率98%。',
    ],
    ['pages as business', '教材第1页至第40页为必修内容。\n第1页 共学时12节\uff0c第2页起为选修。\n每名教师撰写教案不少于100页。'],
    [
      'a website as business',
      '1、加强网站建设。本站全年更新信息1200条\uff0c网站访问量达到10万人次\uff0c做好用户注册、登录、留言回复工作。\n2、微信公众号关注人数突破5000人\uff0c网上办件率达到60%。',
    ],
    [
      'an activity with time and place',
      '春季植树活动安排\n时间\uff1a3月12日\n地点\uff1a东山林场\n参加人员\uff1a全体干部职工\n一、活动内容\n每人植树5棵\uff0c成活率达到90%以上。',
    ],
    ['items that count 1, 2, 3', '1、抓好春耕备耕\uff0c3月底前完成种子储备\n2、抓好农资打假\uff0c全年检查门店60家\n3、抓好技术培训\uff0c培训农民3000人次'],
    [
      'a library',
      '图书室全年开放\uff0c电子资源可在线阅读\uff0c免费阅读卡发放200张\uff0c欢迎群众阅读、收藏推荐书目。\n推荐阅读书目30种\uff0c人均阅读量达到6本。',
    ],
    ['photographs', '开展摄影比赛2次\uff0c供图单位给予奖励\uff0c记者站全年供稿60篇。\n图为主、文为辅\uff0c制作展板12块。'],
    ['a signature', `${PLAN}\n某某镇农业技术推广站\n2024年2月1日`],
    ['one line', PLAN.replace(/\n/g, '')],
    ['a short notice', '各村委会\uff1a\n请于6月底前完成防汛物资储备\uff0c编织袋不少于5000条。\n镇防汛办'],
    ['a title alone with its first sentence', '某某县2024年国民经济和社会发展计划\n2024年\uff0c全县生产总值预期增长6%左右。'],
  ])('%s', (_, page) => check(page));
});

describe('pages of offices and of paid libraries', () => {
  it('the page and how many there are, in running text', () => {
    const long = '全镇各村要早安排、早落实,推广良种良法,建好示范点,办好培训班,'.repeat(6);
    check(`⟦1 / 3 ⟧林溪镇农技推广工作打算\n一、总体要求\n${long}发放资料三千余⟦2 / 3 ⟧份。\n${PLAN}`);
    check(`林溪镇农技推广工作打算\n一、总体要求\n${long}完成量达到2 / 3 以上。\n${PLAN}`);
  });
  it('the words of a title that stands twice, with the day and the buttons in brackets', () =>
    check(
      `林溪镇农技推广工作要点\n⟦2023-04-25 15:10:15   某某文档网     [ 字体: ] [ 文档下载 ]⟧\n⟦林溪镇,农技推广,工作要点⟧\n林溪镇农技推广工作要点\n${PLAN}`,
    ));
  it('the list of contents of slides, up to the first slide', () => {
    check(`林溪镇农技推广工作打算\n⟦CONTENTS目录01⟧\n⟦年度概述02⟧\n⟦工作成果03⟧\n⟦下年打算⟧年度概述今年推广良种。\n${PLAN}`);
    check(`林溪镇农技推广工作打算\n目录01年度概述02工作成果\n${PLAN}`);
  });
  it('a copy of the beginning with its label, though it does not break off in dots', () => {
    const start = '农业增产离不开良种良法,全镇各村要早安排、早落实,推广良种六千亩';
    check(`林溪镇农技推广工作打算\n⟦概要:林溪镇农技推广工作打算${start}⟧\n林溪镇农技推广工作打算\n${start},建示范点。\n${PLAN}`);
    check(`林溪镇农技推广工作打算\n概要:${start},共建示范点十个。\n${PLAN}`);
  });
  it('an office over its menu, and bars with nothing between', () => {
    check(`⟦林溪县人民政府⟧\n⟦政府信息公开指南⟧\n⟦依申请公开⟧\n林溪镇农技推广工作打算\n${PLAN}\n⟦||||⟧\n全镇增收。`);
    check(`林溪县农业局\n林溪镇农技推广工作打算\n${PLAN}`);
  });
  it('what stands above the way from the home page goes with it', () =>
    check(`
⟦柳河县林溪镇⟧
⟦公文文库网为您提供写作帮助! 工作总结 工作计划⟧
⟦当前位置: 首页 > 政府信息公开 > 林溪镇⟧
⟦名称: 林溪镇2024年农技推广工作总结 文号:⟧
⟦发布日期: 2024-12-19⟧
林溪镇2024年农技推广工作总结
⟦发布时间:2024-12-19 15:54 信息来源:林溪镇 浏览次数: 字体:[ ]⟧
${PLAN}`));

  it('the shelf over the record goes where the title below ends in its words', () =>
    check(`
⟦农技推广工作打算⟧
⟦发布时间:2024-12-19 15:54 信息来源:林溪镇 浏览次数: 字体:[ ]⟧
林溪镇2025年农技推广工作打算
${PLAN}`));

  it('so does what the page is called, over an editor\u2019s words and a title that names its year', () =>
    check(`
⟦小学下学期教学工作打算⟧
⟦发布时间:2024-12-19 15:54 信息来源:林溪镇 浏览次数: 字体:[ ]⟧
⟦新的学期又开始了,下面是小编收集整理的小学下学期教学工作打算,欢迎大家借鉴与参考。⟧
林溪镇中心小学2024-2025学年度第二学期教学工作打算
${PLAN}`));

  it('but not where no title of the text\u2019s own follows', () =>
    check(`
林溪小学下学期教学工作打算
⟦发布时间:2024-12-19 15:54 信息来源:林溪镇 浏览次数: 字体:[ ]⟧
⟦新的学期又开始了,下面是小编收集整理的小学下学期教学工作打算,欢迎大家借鉴与参考。⟧
${PLAN}`));

  it('a foreword in the line of the text goes alone', () =>
    check(
      '⟦前言:本站为你精心整理了林业工作要点范文,希望能为你提供参考,我们的客服老师可以提供个性化的范文,欢迎咨询。⟧林溪镇20**年林业工作要点 20**年全镇林业工作的总体思路是:以林为本,全面造林。',
    ));

  it('but not a title that the text does not repeat', () =>
    check(`
林溪镇2024年农技推广工作总结
⟦当前位置: 首页 > 政府信息公开 > 林溪镇⟧
${PLAN}`));

  it('a headline marked for members, and a request to be put on the desktop', () =>
    check(`
⟦电脑桌面⟧
⟦添加某某网到电脑桌面⟧
⟦安装后可以在桌面快捷访问⟧
林溪镇2024年农技推广工作打算⟦VIP专享⟧
${PLAN}`));

  it('a record between the headline and the text keeps them apart', () => {
    const page =
      '述职亮答卷,凝心聚力再出发\u2014\u2014林溪镇召开2021年度农机安全工作述职评议考核会议\n发布时间:2022-02-22 16:20 阅读次数:36\n为进一步压实安全责任,提高工作水平,林溪镇召开会议,各村述职。';
    expect(cleanText(page).repairs).toEqual([]);
  });

  it('an abstract that lost the blanks of the text it copies', () =>
    check(`
⟦林溪镇农技推广工作打算今年农技推广工作以粮食稳产增收为中心,突出良种良法配套,全镇粮食⟧
林溪镇农技推广工作打算 今年农技推广工作以粮食稳产增收为中心,突出良种良法配套,全镇粮食 播种面积稳定在3.2万亩,总产达到1.6万吨以上。
${PLAN}`));
});

describe('records of an office without colons', () => {
  it('a field or a value a line', () =>
    check(`
⟦• 文号⟧
⟦• 索引号⟧
⟦• yx31/2025-00007⟧
⟦• 关键词⟧
⟦• 主题分类⟧
⟦• 农技推广⟧
⟦• 体裁分类⟧
林溪镇农技推广工作打算
${PLAN}`));
  it('cells of a line', () =>
    check(`
⟦> 信息公开 | > 政府文件 | > 工作计划  |⟧
⟦文件名称 | 林溪镇农技推广工作打算 | ||⟧
⟦索引号 | /2025-0031 | 公开目录: | 工作计划 |⟧
⟦公开责任部门 | 镇农技站 | 公开形式: | 主动公开 | |⟧
⟦有效性 | 有效 | 公开日期: | 2025-02-13 |⟧
林溪镇农技推广工作打算
${PLAN}`));
  it('cells that Markdown writes, a field and its value in each', () =>
    check(`
⟦| 索引号:000014/2026-0031 | |⟧
⟦| 发文字号: | 发文时间:2026-02-13 |⟧
⟦| 标题:林溪镇农技推广工作打算 | |⟧
林溪镇农技推广工作打算
${PLAN}`));
  it('fields in brackets', () =>
    check(`
⟦[ 索引号 ] | 11500113/2026-0031 | [ 发文字号 ] | 林政办〔2026〕3号 |⟧
⟦[ 主题分类 ] | 综合政务 | [ 体裁分类 ] | 公文 |⟧
⟦[ 发布机构 ] | 林溪镇 | [ 有效性 ] | |⟧
林溪镇农技推广工作打算
${PLAN}`));
  it('fields and values with blanks between', () =>
    check(`
⟦索引号 000014/2026-0031 主题分类 农技推广⟧
⟦发文机构林溪镇人民政府发文字号林政办〔2026〕3号⟧
⟦发布日期2026年02月13日有效性有效⟧
林溪镇农技推广工作打算
${PLAN}`));
  it('a field and its value a line, with a blank between', () =>
    check(`
⟦索引号 11330206/2026-0031⟧
⟦组配分类 部门工作⟧
⟦发布机构 林溪镇⟧
⟦成文日期 2026-02-13⟧
⟦公开方式 主动公开⟧
林溪镇农技推广工作打算
${PLAN}`));
  it('not a sentence of the plan that names them', () => check(`林溪镇农技推广工作打算\n名称和标题要规范\n关键词和有效性由专人核对\n${PLAN}`));
  it('not the columns of a table of the plan', () => check(`林溪镇农技推广工作打算\n名称 | 标题 | 关键词\n良种 | 推广 | 6个\n${PLAN}`));
});

it('what a page of documents says of a file, a number a line', () =>
  check(`
林溪镇农技推广工作打算
⟦2026-02-13⟧
⟦999+⟧
⟦18.2KB⟧
⟦6 页⟧
⟦海报⟧
${PLAN}`));

it('a title of two lines that the page\u2019s record names whole', () => {
  const text = '| 索引号:000014/2026-0031 | |\n| 发文字号: | 发文时间:2026-02-13 |\n| 标题:林溪镇农技站2025年工作总结 | |\n林溪镇农技站\n2025年工作总结\n';
  const { repairs } = cleanText(text + PLAN);
  expect(repairs.map((r) => text.slice(r.span[0] - 1, r.span[1] + 1))).toContain('站\n2');
});

it('notices about slides, and keywords under a label with blanks', () =>
  check(`
⟦书签 分享 收藏 举报 版权申诉 / 5⟧
⟦林溪镇农技推广工作打算.docx⟧
⟦配套讲稿:⟧
⟦如PPT文件的首页显示word图标,表示配有word讲稿。⟧
⟦关 键  词:⟧
⟦林溪 农技 推广 打算⟧
林溪镇农技推广工作打算
${PLAN}`));

it('the site and the title again on the last line', () => check(`林溪镇农技推广工作打算\n${PLAN}\n⟦某某文库林溪镇农技推广工作打算⟧`));
it('how many pages the file has, behind its title', () => check(`林溪镇农技推广工作总结⟦ 3页⟧\n\n⟦• 8.56 KB⟧\n${PLAN}`));
it('the offer of a text without line breaks, and not the text', () =>
  check(
    `⟦护林制度是护林工作的重要一环,场里应当制定完善的制度,让职工有章可循。下面好文汇整理的护林值班制度,供你参考。⟧护林值班制度范文一1、${'按时到岗,按时交接,做好记录,发现火情立即报告,不得迟报漏报瞒报。'.repeat(9)}2、按时巡山。`,
  ));
it('the number of the page that a text breaks off on, a blank line above it', () =>
  check(`林溪镇农技推广工作打算\n${PLAN}\n三、强化宣传\n全站通过举办培训班、开通农技热线、张贴标语等方式\uff0c印发资料和宣\n\n⟦3⟧`));
it('the button behind a title, and not the title', () => check(`全镇农技推广现场会在林溪召开 ⟦[打印本页]⟧\n${PLAN}`));
it('words that the page is filed under, behind the text', () =>
  check(`⟦林溪镇农技推广工作打算.docx⟧\n林溪镇农技推广工作打算\n${PLAN}\n⟦- 关 键  词:⟧\n⟦- 林溪镇 农技 推广 工作打算⟧`));
it("the file's name with its pages over the title", () => check(`⟦林溪镇农技推广工作打算 2页⟧\n⟦• 8.56 KB⟧\n林溪镇农技推广工作打算\n${PLAN}`));
it('the site and the first words of the title on the last line', () => check(`林溪镇农技推广工作打算\n${PLAN}\n⟦某某文库林溪镇⟧`));
it('thanks for a download and a couplet before the title', () =>
  check(
    `林溪镇农技推广工作总结_2\n⟦感谢您的下载 春种一粒粟\uff0c秋收万颗籽。⟧ 林溪镇农技推广工作总结 ${PLAN.replace(/\n/g, ' ')} 今年以来\uff0c全站职工齐心协力\uff0c较好地完成了各项任务\uff0c全镇粮食产量稳步增长\uff0c农民收入持续增加。`,
  ));

it('首页 and the title above it', () => check(`⟦首页 林溪镇农技推广工作打算⟧\n林溪镇农技推广工作打算\n${PLAN}`));

it('a copy cut off with dots under a long title that it begins with', () => {
  const title = '林溪镇农业农村发展办公室 林溪镇经济发展办公室 关于印发林溪镇农业机械推广三年行动工作方案的通知';
  check(`${title}\n⟦${title} 各村、镇直各单位(农机…⟧\n${title}\n各村:\n${PLAN}`);
});

it('a copy cut off with dots that begins with the title', () => {
  const text = '今年农技推广工作以粮食稳产增收为中心,突出良种良法配套,'.repeat(6);
  check(`林溪镇农技推广工作打算\n⟦林溪镇农技推广工作打算${text.slice(0, 150)}...⟧\n林溪镇农技推广工作打算\n${text}全镇粮食播种面积稳定在3.2万亩。\n${PLAN}`);
});

describe('numbers of printed pages', () => {
  const text = (n: number): string => '各村要把农技推广与产业发展结合起来,做到早安排、早准备、早落实,确保各项措施落到实处'.repeat(n);
  it('alone on their lines, in mid-sentence', () => check(`一、总体要求\n${text(5)}\n⟦1⟧\n,不误农时。${text(5)}\n⟦2⟧\n并按月报送。`));
  it('one of how many, between lines of words', () => check(`${text(5)}。\n⟦5 / 89⟧\n${text(5)}。\n⟦7 / 89...谢阅...⟧\n${text(5)}。`));
  it('not a score beside another', () => check(`村名 得分\n甲村\n3 / 5\n4 / 5\n乙村`));
  it('many, each behind a paragraph', () => check(`${text(5)}。\n⟦1⟧\n${text(5)}。\n⟦2⟧\n${text(5)}。\n⟦3⟧\n${text(5)}。\n⟦4⟧`));
  it('with how many there are', () => check(`${text(5)}\n⟦1/3⟧\n,不误农时。${text(5)}\n⟦2/3⟧\n${text(2)}。`));
  it('not numbers that items have', () => check(`${text(5)}。\n1\n加强宣传\n${text(5)}。\n2\n加强检查\n${text(5)}。\n3\n加强培训\n${text(5)}。`));
  it('few, above headings that have numbers of their own', () =>
    check(`林溪镇农技推广工作打算\n一、总体要求\n${text(5)}。\n⟦1⟧\n二、重点工作\n${text(5)}。\n⟦2⟧\n(一)抓好宣传\n${text(2)}。`));
  it('few, the last above how many there are', () => check(`林溪镇农技推广工作打算\n${text(5)}。\n⟦1⟧\n各村要早安排。${text(5)}。\n⟦2⟧\n⟦第 2 页 共 2 页⟧`));
  it('not few above sentences', () => check(`林溪镇农技推广工作打算\n1\n${text(5)}。\n2\n${text(5)}。\n3\n${text(5)}。`));
  it('not cells, one a line', () => check('序号\n项目\n1\n新建泵站\n2\n疏浚河道\n3\n加固堤防'));
});

it('the only page\u2019s number under a text that breaks off', () =>
  check(`${PLAN}\n三、组织领导\n各村要把农技推广与产业发展结合起来,做到早安排、早准备\n⟦7⟧`));
it('not a number under a whole sentence', () => check(`${PLAN}\n三、组织领导\n各村要把农技推广与产业发展结合起来,做到早安排。\n7`));

it('the first page\u2019s number under a heading', () =>
  check(
    `林溪镇农技推广工作打算\n一、一年来的工作\n农技推广取得成效。\n二、下一步的主要打算和安排\n⟦1⟧\n各村要把农技推广与产业发展结合起来,做到早安排、早准备、早落实,确保各项措施落到实处。良种覆盖率达到98%,统防统治面积1.5万亩次,主推品种不少于6个,防治效果达到85%以上。`,
  ));
it('not the only number of a title on the next line', () => check('林溪镇农技推广工作打算和安排\n1\n抓好良种推广\n主推品种不少于6个。'));

it('not a sentence under a heading, whatever it tells of', () =>
  check(`${PLAN}\n\uff08三\uff09创新推广形式。\n\uff08四\uff09办好新媒体\n制作短视频〔X〕部\uff0c通过微信公众号、抖音等平台发布\uff0c累计播放量超〔X〕万次。`));

describe('a title said again and again', () => {
  const title = '林溪镇农技推广打算';
  it('goes where it stands above', () => check(`${title}\n\n⟦${title.repeat(4)}⟧ 为做好工作,特制定本打算。\n${PLAN}`));
  it('keeps its last where it does not', () => check(`⟦${title.repeat(3)}⟧${title}\n${PLAN}`));
  it('not said twice', () => check(`${title}${title}\n${PLAN}`));
});

describe('a title among the fields of a record', () => {
  it('goes where it stands below', () => check(`⟦标题: 林溪镇农技推广工作打算⟧\n⟦索引号: 0011/2024 文号:⟧\n林溪镇农技推广工作打算\n${PLAN}`));
  it('stays without the field where it does not', () => check(`⟦标题:⟧ 林溪镇农技推广工作打算\n${PLAN}`));
  it('and the day behind it goes', () => check(`林溪镇农技推广工作打算⟦ 2018-06-15⟧\n${PLAN}`));
  it('and the number of characters behind it goes', () => check(`林溪镇农技推广工作打算⟦(3120字)⟧\n${PLAN}`));
});

it('an editor\u2019s sentence in a chunk, and not the chunk', () =>
  check(
    `⟦1、⟧林溪镇农技推广工作打算 ⟦农技推广是兴农的途径,下面小编就为大家带来了,感兴趣的朋友可以看一看。⟧ 各级要早部署、早检查、早总结,抓好落实,确保早见成效。建立台账,明确责任,按旬调度,定期通报,逐项销号,年底评比。今年农技推广工作以粮食稳产增收为中心,突出良种良法配套,各村要把农技推广与产业发展结合起来,做到早安排、早准备、早落实。全镇粮食播种面积稳定在3.2万亩,总产达到1.6万吨以上。主推品种不少于6个,良种覆盖率达到98%,统防统治面积1.5万亩次,防治效果要比\n⟦2、⟧去年提高,做到早安排、早准备、早落实。建立测报点4个,防治效果达到85%以上,开展技术培训12期,培训农民3600人次,发放技术资料1.2万份,确保主推技术到位率达到95%以上,各村要把农技推广与产业发展结合起来,做到早安排、早准备、早落实,确保各项措施落到实处,不误农时,按月报送进度,年底考核。`,
  ));

describe('marks of a mark-up language', () => {
  it('of Markdown in a text that lost its line breaks', () =>
    check(
      '全站同心,各司其职。 ⟦## ⟧第一节:良种推广 主推良种6个,良种覆盖率达到98%。 ⟦### ⟧1.1 选种 各村按期选种,逐户登记。 ⟦### ⟧1.2 育秧 各村按期育秧,逐户登记。',
    ));
  it('of Markdown', () =>
    check(
      '⟦### ⟧林溪镇农技推广工作打算\n⟦#### ⟧一、总体要求\n⟦**⟧主要目标⟦**⟧:良种覆盖率达到98%。\n⟦#### ⟧二、重点工作\n1. ⟦**⟧抓好良种推广⟦**⟧:主推品种不少于6个。',
    ));
  it('of HTML', () => check('林溪镇农技推广工作打算\n⟦<p>⟧一、总体要求⟦</p><p class="x">⟧良种覆盖率达到⟦<strong>⟧98%⟦</strong>⟧。⟦</p><p>⟧二、重点工作⟦</p>⟧'));
  it('not masks, nor a number of a floor', () => check('**县**镇农技推广工作打算\n# 1楼改造\n一、总体要求\n**县良种覆盖率达到98%,**镇达到95%。'));
});

describe('the way from the home page with an entry a line', () => {
  it('goes with its strokes', () => check(`⟦当前位置:⟧\n⟦首页⟧\n⟦>⟧\n⟦政务信息⟧\n⟦>⟧\n⟦林溪要闻⟧\n2025年林溪镇农技推广打算\n${PLAN}`));
  it('not the title at its end', () => check(`⟦首页⟧\n⟦>⟧\n⟦政务信息⟧\n⟦>⟧\n林溪镇农技推广工作打算\n${PLAN}`));
});

describe('a title that only the record names', () => {
  const record = (rest: string): string =>
    `⟦索引号: | 0011/2024 | 组配分类: | 规划计划 |⟧\n⟦名称: |⟧ 林溪镇农技站2024年工作总结 ⟦| 文号: | |⟧\n⟦废止日期: |⟧\n${rest}`;
  it('stays', () => check(record(PLAN)));
  it('goes where the text says it', () =>
    check(`${record('林溪镇农技站2024年工作总结').replace('⟧ 林溪镇农技站2024年工作总结 ⟦', ' 林溪镇农技站2024年工作总结 ')}\n${PLAN}`));
});

it('a title said twice in one line', () => check(`林溪镇2000万元改造农技站⟦,林溪镇2000万元改造农技站⟧\n${PLAN}`));
it('not two halves that differ', () => check(`林溪镇2000万元改造农技站,林溪镇3000万元改造农机站\n${PLAN}`));
it('the number of a single chunk that begins with the file\u2019s name', () =>
  check('⟦农技推广管理细则(通用8篇).docx⟧\n⟦资源描述:⟧\n⟦1、⟧农技推广管理细则(通用8篇)一、总则为了加强农技推广工作,特制定本细则。'));

it('the time under a headline that reads like a sentence', () => check(`林溪县:今年农技推广面积达到30万亩以上\n⟦2024-03-20 10:52:52⟧\n⟦(资料图片)⟧\n${PLAN}`));

it('the frame of a news site', () =>
  check(`⟦人民网⟧\n⟦人民网>>林溪⟧\n去年林溪县建成农技站30个\n⟦2025年02月22日08:28 | 来源:人民网-人民日报⟧\n${PLAN}\n⟦分享让更多人看到⟧`));

describe('the description that a page\u2019s head has', () => {
  const text = '今年农技推广工作以粮食稳产增收为中心\uff0c突出良种良法配套\uff0c全镇粮食播种面积稳定在3.2万亩\uff0c总产达到1.6万吨以上。';
  const title = '林溪县关于做好2024年农技推广工作的通知';
  it('goes with the way from the home page under it', () =>
    check(
      `⟦${title}各镇人民政府\uff0c县直各部门:${text.slice(0, 40)}...">⟧\n⟦当前位置:⟧\n⟦首页 > 信息公开 > 政府文件⟧\n${title}\n各镇人民政府\uff0c县直各部门:\n${PLAN}`,
    ));
  it('not a first paragraph that breaks off and is no copy', () =>
    check(
      `林溪县关于做好2024年农技推广工作的通知各镇人民政府\uff0c县直各部门:今年农技推广工作要早部署、早检查、早总结\uff0c抓好落实\uff0c确保早见成效\uff0c建立台账\uff0c明确责任...\n${PLAN}`,
    ));
});

describe('a record that whoever saved the page set above it', () => {
  const record = (address: string): string =>
    `⟦标题:⟧林溪县2024年农技推广工作打算\n⟦发文单位:林溪县农技中心⟧\n⟦发文时间:未知⟧\n⟦来源URL:https://www.linxi.example/gk/202403/05/t2024${address}⟧\n\n`;
  it('goes up to the text, the title stays', () => check(`${record('0305_12.html')}⟦正文:⟧\n\n${PLAN}`));
  it('with a file\u2019s ending in its address', () => check(`${record('0305.pdf')}⟦正文:⟧\n\n${PLAN}`));
  it('with the text behind the label', () => check(`${record('0305.html')}⟦正文:⟧${PLAN}`));
  it('without the label: up to the address', () => check(`${record('0305.html')}${PLAN}`));
  it('not fields of the plan itself', () => check(`会议:全县农技推广工作会\n报告人:农技中心主任\n${PLAN}`));
});

describe('lists at the foot', () => {
  it('of provinces, offices and papers go', () =>
    check(
      `${PLAN}\n⟦县直各部门⟧\n⟦县农业局⟧\n⟦县林业局⟧\n⟦地方政府网站⟧\n⟦北京⟧\n⟦天津⟧\n⟦河北⟧\n⟦山西⟧\n⟦林溪日报网⟧\n⟦主办:林溪县农技中心⟧\n⟦冀ICP备12345678号⟧\n⟦©⟧\n⟦林溪县人民政府微信⟧`,
    ));
  it('in one line', () => check(`${PLAN}\n⟦北京 天津 河北 山西 辽宁 吉林⟧`));
  it('under the label of the links', () => check(`${PLAN}\n⟦友情链接:⟧\n⟦省农科院⟧\n⟦林溪大学⟧\n⟦您是第⟧\n⟦5060708 位访客⟧`));
  it('not who signs the plan', () => check(`${PLAN}\n林溪县农技推广中心\n⟦北京 天津 河北 山西 辽宁 吉林⟧`));
  it('not names that a plan ends with', () => check(`${PLAN}\n责任单位名单\n县农业局\n县林业局\n县水利局\n县财政局\n县气象局\n县供销社`));
});

it('a title in the record that stands above it', () =>
  check(`林溪镇农技站2024年工作总结\n⟦名  称: 林溪镇农技站2024年工作总结⟧\n⟦文  号: 林政发〔2024〕3号⟧\n⟦索 引 号: 0011/2024⟧\n⟦公文时效: 有效⟧\n${PLAN}`));
it('a record in blanks', () =>
  check(`⟦索引号 0011/2024-0005 组配分类 重点工作⟧\n⟦发布机构 林溪县 发文日期 2024-01-19⟧\n⟦公开范围 面向全社会 时效性 有效⟧\n${PLAN}`));
it('related articles in one line behind their label', () => check(`${PLAN}\n⟦相关文章:农技推广计划范文3篇 | 农技站年度总结⟧`));
it('a long name among the files that others looked for', () =>
  check(
    `${PLAN}\n⟦您可能关注的文档⟧\n⟦- 农机站工作打算.docx⟧\n⟦- Agricultural machinery in the county of Linxi 2019 review and outlook with answers.pdf VIP⟧\n⟦- 农机保养手册.pd⟧`,
  ));

describe('what stands between the lines of the page\u2019s foot', () => {
  it('goes: prices, counts, calls to the reader', () =>
    check(
      `${PLAN}\n⟦阅读全文⟧\n⟦如果喜欢本篇就请赞赏哦!⟧\n⟦查看更多>>⟧\n⟦请选择打赏金额⟧\n⟦\uffe55⟧\n⟦\uffe50.5⟧\n⟦9.9 文币 2人已下载⟧\n⟦关于本文⟧\n⟦本文标题:镇农技推广工作打算⟧`,
    ));
  it('not who signs the text, nor when', () => check(`${PLAN}\n⟦展开全文⟧\n林溪镇农技站\n2024年3月1日\n⟦下载文档⟧`));
  it('not what stands above its first line', () => check(`${PLAN}\n林溪农技\n⟦阅读全文⟧\n⟦查看更多>>⟧`));
  it('nor figures of a plan', () => check(`${PLAN}\n⟦展开全文⟧\n新建测报点 4个\n⟦下载文档⟧`));
});

describe('lines that go with the line above them', () => {
  it('numbered notices', () =>
    check(`⟦如果您无法下载资料,请参考说明:⟧\n⟦1、部分资料下载需要金币,请确保账户有足够金币⟧\n⟦2、已购买过的文档,再次下载不扣费⟧\n镇农技推广工作打算\n${PLAN}`));
  it('not a plan\u2019s own items', () => check(`⟦如果您无法下载资料,请参考说明:⟧\n1、稳定粮食播种面积,新建测报点4个\n2、推广良种,覆盖率达到98%\n${PLAN}`));
  it('numbered titles at the foot, and what stands over them', () =>
    check(
      `${PLAN}\n⟦转载请注明来自某某范文网\uff0c本文标题:《镇农技推广工作打算》⟧\n⟦标签: 农技 推广⟧\n⟦热门文章⟧\n⟦1、林业站2023年工作总结⟧\n⟦2、2024年水利工作计划⟧`,
    ));
  it('the rest of a count of pages', () => check(`⟦1/3⟧\n⟦2/3⟧\n⟦3/3⟧\n镇农技推广工作打算\n${PLAN}`));
  it('how often the page was read', () => check(`⟦您所在的位置:⟧\n镇农技推广工作打算\n⟦浏览次数:⟧\n⟦128⟧\n${PLAN}`));
});

describe('a compilation\u2019s list of texts with their pages', () => {
  it('goes', () => check(`⟦目录⟧\n⟦1.镇农技站工作总结3⟧\n⟦2.县农技站工作打算和思路12⟧\n⟦3.市农技站工作要点20⟧\n${PLAN}`));
  it('not lines whose numbers do not grow', () => check(`1.编制农技推广方案3\n2.印发统防统治计划2\n3.上报农情工作总结1\n${PLAN}`));
});
