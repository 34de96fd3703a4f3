import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/core/model.ts';
import { span } from '../../src/core/span.ts';
import { check, read } from './check.ts';

describe('headings without a number', () => {
  check(
    'a year under one bullet over a list under another',
    '⟦#|林溪镇工作报告⟧\n⟦1|■ 2024年成绩单⟧\n●造林3万亩\n●抚育2万亩\n⟦1|■ 2025年主要目标⟧\n●造林4万亩\n●抚育3万亩',
  );
  check('not a year among its like', '⟦#|林溪镇林业概览⟧\n■ 2024年造林三万亩\n■ 2025年造林四万亩\n■ 2026年造林五万亩');
  check('by their words, on lines of their own', '⟦#|中班工作计划⟧\n⟦1|工作目标⟧\n让孩子爱上幼儿园。\n⟦1|工作措施⟧\n开展丰富的活动。');
  check('with a colon', '⟦#|中班工作计划⟧\n⟦1|指导思想:⟧\n以游戏为基本活动。\n⟦1|具体安排:⟧\n九月迎新,十月秋游。');
  check('in black brackets', '⟦#|支部工作汇报⟧\n⟦1|【基本情况】⟧\n党员五十名。\n⟦1|【存在问题】⟧\n活动场地小。');
  check(
    'numbers stay on the outermost level beside them',
    '⟦#|中班工作计划⟧\n⟦1|工作目标⟧\n⟦1 1、|会自己穿衣⟧。\n⟦1 2、|会自己吃饭⟧。\n⟦1|工作措施⟧\n⟦1 1、|家园共育⟧。\n⟦1 2、|以身示范⟧。',
  );
  check('a sibling whose number was lost', '⟦1 一、|指导思想⟧\n以人为本。\n⟦1|重点项目安排⟧\n修桥两座。\n⟦1 三、|保障措施⟧\n落实经费。');
});

describe('lines that are none', () => {
  check('a sentence', '⟦#|中班工作计划⟧\n工作目标是让孩子爱上幼儿园。\n工作措施见附表。');
  check('the words inside a paragraph', '⟦#|中班工作计划⟧\n我们围绕工作目标,落实保障措施,开展各项活动。');
  check('a salutation', '⟦#|工作汇报⟧\n各位领导:\n现将工作汇报如下。\n谢谢大家');
  check('signature and date', '⟦#|中班工作计划⟧\n本学期以养成教育为主。\n东街幼儿园\n2023年9月1日');
  check(
    'a contents list with page numbers between dashes',
    '目 录\n前 言 - 1 -\n一、目标 - 2 -\n(一)数量目标 - 2 -\n二、措施 - 13 -\n⟦1 一、|目标⟧\n⟦2 (一)|数量目标⟧\n全员达标。\n⟦1 二、|措施⟧\n分组包干。',
  );
  check(
    'a contents list glued to a text, whose headings it names wherever they stand',
    '⟦#|林区防火方案模板⟧一、背景分析\n1.1林区现状与火险\n1.2护林面临的挑战\n二、目标设定\n2.12026年新的要求\n2.1.1平台建设的需求\n2.2指标体系的构建#林区防火方案⟦1 一、|背景分析⟧⟦2 1.1|林区现状与火险⟧  全区林地集中。人口稀少。⟦2 1.2|护林面临的挑战⟧  人手不足。⟦1 二、|目标设定⟧⟦2 2.1|2026年新的要求⟧⟦3 2.1.1|平台建设的需求⟧  平台联网。⟦2 2.2|指标体系的构建⟧  火情早发现。',
  );
  check(
    'a contents list whose page numbers are glued to its entries, as far as a preview goes',
    '⟦#|林区防火工作手册总结⟧\n目录\n第一部分防火责任1\n一、护林队1\n二、护林点.3\n第二部分防火设施.7\n附件1物资登记表12',
  );
  check(
    "a site's list of the headings, between dots",
    '目录/提纲:……\n(一)造林见效\n(二)管护有力\n二、明年打算……\n⟦#|林溪镇林业工作总结⟧\n⟦1 一、|今年工作⟧\n⟦2 (一)|造林见效⟧\n造林千亩。\n⟦2 (二)|管护有力⟧\n巡山百次。',
  );
  check('a contents list that breaks off in its last entry', '林区应急预案\n1总则········4\n1.1目的········4\n1.2依据········4\n2组织········5\n2.1护林队');
  check(
    'a contents list with leaders in one line, and its title before it',
    `⟦#|林区规划中期评估报告⟧ 林区护林办公室2006年5月15日目录一、摘要…………………1二、评估…………………3(一)过程…………………3(二)情况…………………5 护林事业关系全区发展,${'各村各队齐抓共管,成效明显,'.repeat(9)}林区面貌一新。`,
  );
  check('a contents list', '目录\n一、目标\n二、措施\n⟦1 一、|目标⟧\n全员达标。\n⟦1 二、|措施⟧\n分组包干。');
  check(
    'a list of headings with no label, over the title',
    '一、目标\n(一)安全目标\n二、措施\n三、要求\n⟦#|林溪镇应急工作报告⟧\n各位代表:\n现在报告工作。\n⟦1 一、|目标⟧\n全员达标。\n⟦1 二、|措施⟧\n分组包干。',
  );
  const body =
    '⟦1 一、|背景与意义⟧⟦2 1.1|政策背景⟧ 近年来农机补贴逐年增加,群众购机踊跃,农机化水平稳步提高,作业质量稳步提升,安全形势总体平稳,社会化服务蓬勃发展,为粮食丰收打下了坚实基础。⟦2 1.2|经济背景⟧ 农民收入稳步增长,购机能力不断增强,对农机作业的需求日益旺盛,为农机化发展提供了广阔空间。⟦1 二、|目标设定⟧⟦2 2.1|总体目标⟧ 机耕率达到九成,机播率达到八成,机收率达到八成,综合水平走在全县前列。⟦2 2.2|具体目标⟧ 新增农机百台。⟦1 三、|结语⟧⟦2 3.1|展望⟧ 前景广阔,全站上下要再接再厉。⟦2 3.2|建议⟧ 加大补贴力度,扩大补贴范围,让更多农户受益。';
  const list = ['一、背景与意义', '1.1政策背景', '1.2经济背景', '二、目标设定', '2.1总体目标', '2.2具体目标', '三、结语', '3.1展望', '3.2建议'];
  check('a list of headings between a glued title and a glued text', `⟦#|农机站工作方案参考模板⟧${list.join('\n')}${body}`);
  check('the same in one line', `⟦#|农机站工作方案参考模板⟧${list.join('')}${body}`);
  check(
    'a list of headings in one paragraph',
    '【提纲】一、抓好安全生产。二、抓好防汛工作。(一)备足物资。三、抓好督查。\n⟦#|在全县防汛工作会议上的讲话⟧\n同志们:\n今天开会部署防汛。\n⟦1 一、|抓好安全生产⟧\n全员达标。\n⟦1 二、|抓好防汛工作⟧\n⟦2 (一)|备足物资⟧。编织袋两万条。',
  );
  check(
    'a list of headings said again at once',
    '⟦#|林溪镇应急工作方案⟧\n一、目标\n二、措施\n三、要求\n⟦1 一、|目标⟧\n全员达标。\n⟦1 二、|措施⟧\n分组包干。\n⟦1 三、|要求⟧\n按月报送。',
  );
  check('a list of headings that nothing says again', '⟦1 一、|目标⟧\n⟦1 二、|措施⟧\n⟦1 三、|要求⟧\n按月报送。');
  check(
    'a contents list in a text without line breaks, its label behind the title',
    `⟦#|林区护林任务手册总结⟧目录一、护林目标二、护林措施三、护林要求⟦1 一、|护林目标⟧。全年无火情,${'各村各队齐抓共管,成效明显,'.repeat(9)}林区面貌一新。⟦1 二、|护林措施⟧。分片包干。`,
  );
  check(
    'a contents list without a label, whose entries are numbered otherwise or not at all',
    '护林目标\n护林措施 3\n3.护林要求\n⟦#|林区护林工作要点⟧\n⟦1 一、|护林目标⟧\n全年无火情。\n⟦1 二、|护林措施⟧\n分片包干。\n⟦1 三、|护林要求⟧\n严守纪律。',
  );
  check(
    'a contents list in one line, without a label',
    '一、护林目标 二、护林措施 三、护林要求\n⟦#|林区护林工作要点⟧\n⟦1 一、|护林目标⟧\n全年无火情。\n⟦1 二、|护林措施⟧\n分片包干。\n⟦1 三、|护林要求⟧\n严守纪律。',
  );
  check('a contents list with leaders', '目 录\n一、目标……1\n二、措施……5\n⟦1 一、|目标⟧\n全员达标。\n⟦1 二、|措施⟧\n分组包干。');
  check(
    'leaders without a label',
    '一、目标......1\n二、措施......5\n三、附则......9\n⟦1 一、|目标⟧\n全员达标。\n⟦1 二、|措施⟧\n分组包干。\n⟦1 三、|附则⟧\n即日执行。',
  );
  check('attachments', '⟦1 一、|抓好春耕⟧\n备足种子。\n⟦1 二、|抓好水利⟧\n清淤渠道。\n附件:1.任务分解表\n2.责任人名单');
  check(
    'attachments whose word names them all',
    '⟦1 一、|抓好春耕⟧\n备足种子。\n⟦1 二、|抓好水利⟧\n清淤渠道。\n附:2025年任务表及说明\n1.任务分解表\n2.责任人名单',
  );
  check(
    'but what is to be done, under a line that attaches it, is a list',
    '⟦1 一、|抓好春耕⟧\n备足种子。\n⟦1 二、|抓好水利⟧\n清淤渠道。\n附:2025年实事\n⟦1 1.|新建水池一座,埋管两里⟧。\n⟦1 2.|改造村道六里⟧。\n⟦1 3.|新增路灯十盏⟧。',
  );
  check(
    'a short item with a figure has no title among items that have none',
    '⟦1 一、|实事⟧\n⟦2 1.|⟧新建水池2座,埋管3公里。\n⟦2 2.|⟧改造村道4公里。\n⟦2 3.|⟧新增路灯10盏,受益90户。\n⟦2 4.|⟧培训护林员5户,发放补贴3万元。',
  );
  check('months before lists', '⟦1 一、|安排⟧\n九月:\n⟦2 1、|开学典礼⟧\n⟦2 2、|家长会⟧\n十月:\n⟦2 1、|秋游⟧\n⟦2 2、|运动会⟧');
});

describe("what the file's layout says", () => {
  const tree = (lines: readonly (readonly [string, Partial<Paragraph>])[]): string => {
    let at = 0;
    const paragraphs = lines.map(([text, layout], i): Paragraph => {
      const here = span(at, at + text.length);
      at += text.length + 1;
      return { ...layout, span: here, number: i + 1, ...(layout.generated && { generated: span(here[0], here[0] + layout.generated[1]) }) };
    });
    const { outlined, view } = read(lines.map(([t]) => t).join('\n'), { format: 'docx', paragraphs });
    const draw = (list: (typeof outlined.plans)[number]['sections']): string =>
      list
        .map(
          (s) =>
            `${s.marker ? `${view.quote(s.marker.span)}${s.marker.generated ? '*' : ''} ` : ''}${s.title ? view.quote(s.title) : '-'}(${draw(s.sections)})`,
        )
        .join(' ');
    return draw(outlined.plans[0]?.sections ?? []);
  };
  it('a style nests what follows', () => {
    expect(
      tree([
        ['计划', {}],
        ['总体安排', { level: 1 }],
        ['上半年', { level: 2 }],
        ['播种。', {}],
        ['下半年', { level: 2 }],
        ['收获。', {}],
        ['分工', { level: 1 }],
      ]),
    ).toBe('总体安排(上半年() 下半年()) 分工()');
  });
  it('numbers nest under a style', () => {
    expect(
      tree([
        ['计划', {}],
        ['总体安排', { level: 1 }],
        ['1、播种', {}],
        ['2、收获', {}],
        ['分工安排', { level: 1 }],
        ['1、一组', {}],
      ]),
    ).toBe('总体安排(1、 播种() 2、 收获()) 分工安排(1、 一组())');
  });
  it('numbers that the file makes are markers', () => {
    const made = { generated: span(0, 2) };
    expect(
      tree([
        ['计划', {}],
        ['一、播种', made],
        ['备种。', {}],
        ['二、收获', made],
        ['入库。', {}],
      ]),
    ).toBe('一、* 播种() 二、* 收获()');
  });
  it('a bold line over plain text is a heading', () => {
    expect(
      tree([
        ['计划', { centred: true }],
        ['播种', { bold: true }],
        ['备足良种,适时播种。', {}],
        ['收获', { bold: true }],
        ['颗粒归仓,安全入库。', {}],
      ]),
    ).toBe('播种() 收获()');
  });
  it('centred lines under the title are none', () => {
    expect(
      tree([
        ['县政府工作报告', { centred: true }],
        ['县长 王某某', { centred: true }],
        ['各位代表:', {}],
        ['一、回顾', {}],
        ['完成各项任务。', {}],
      ]),
    ).toBe('一、 回顾()');
  });
  it('bold text all through is none', () => {
    expect(
      tree([
        ['计划', { bold: true }],
        ['备足良种', { bold: true }],
        ['适时播种', { bold: true }],
        ['颗粒归仓', { bold: true }],
      ]),
    ).toBe('');
  });
});
