import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { marksAt } from '../../src/outline/marks.ts';
import { STYLES } from '../../src/outline/styles.ts';
import { check, read, sections } from './check.ts';

describe('every row of headings.json keeps its word', () => {
  for (const style of STYLES) {
    for (const line of style.yes) {
      it(`${style.id}: ${line}`, () => {
        const f = fold(line);
        expect(marksAt(f, 0, f.length).map((m) => STYLES[m.style]?.id)).toContain(style.id);
      });
    }
    for (const line of style.no) {
      it(`not ${style.id}: ${line}`, () => {
        expect(sections(read(line).outlined.plans[0]?.sections ?? []).map((s) => s.marker?.style)).not.toContain(style.id);
      });
    }
  }
});

describe('markers', () => {
  check('a marker with a blank inside', '⟦1 一 、|加强领导⟧\n全员参与。\n⟦1 二 、|强化督查⟧\n按月通报。');
  check('stems under numbers of the formal kind', '⟦1 壹、|生产任务⟧\n⟦2 甲、|扩种⟧。早稻扩到三百亩。\n⟦2 乙、|修渠⟧。清淤十里。\n⟦1 贰、|保障⟧\n专人负责。');
  check('a full-width stop', '⟦1 1\uFF0E|整顿秩序⟧\n清理占道经营。\n⟦1 2\uFF0E|净化环境⟧\n清运垃圾。');
  check('brackets in full width', '⟦1 \uFF08一\uFF09|抓好春耕⟧\n备足种子。\n⟦1 \uFF08二\uFF09|抓好水利⟧\n清淤渠道。');
  check('square brackets', '⟦1 【一】|强化培训⟧\n分批轮训。\n⟦1 【二】|严格考核⟧\n按季评分。');
  check('a number with nothing behind it', '⟦1 1|按规定上报信息⟧\n⟦1 2|按时完成报表⟧\n⟦1 3|按月组织自查⟧');
  check('O for zero in a Chinese number', '⟦1 九、|后勤保障⟧\n开源节流。\n⟦1 一O、|附则⟧\n自印发之日起执行。');
  check('chapters and articles', '⟦1 第一章 |总则⟧\n⟦2 第一条|⟧ 为规范管理,制定本办法。\n⟦1 第二章 |职责⟧\n⟦2 第二条|⟧ 各科室分工负责。');
  check('decimals under a number', '⟦1 1.|总体安排⟧\n⟦2 1.1 |目标⟧\n建成示范点。\n⟦2 1.2 |步骤⟧\n分三步走。\n⟦1 2.|保障⟧\n专款专用。');
  check('a number before a year', '⟦1 1.|2024年招生情况⟧\n招生平稳。\n⟦1 2.|2025年招生打算⟧\n扩大规模。');
});

describe('no markers', () => {
  check('decimals at the start of a line', '本月水位上涨。\n1.5米以上立即撤离。\n2.5米以上封闭道路。');
  check('ages', '接种对象如下。\n1.5\u20142周岁儿童一剂。\n4\u20146周岁儿童一剂。');
  check('dates by name', '活动有两项。\n3.24宣传日发放资料。\n6.26禁毒日组织讲座。');
  check('years at the start of lines', '2023年完成改造。\n2024年全面验收。\n2025年总结推广。');
  check('year and month', '2024.1启动\n2024.2施工\n2024.3验收');
  check('grades and codes', '4A级景区两处。\n5G基站三百座。\n119消防日演练一次。');
  check('classes', '一班教室已粉刷。\n二班教室待粉刷。\n三班教室不动。');
  check('classes in brackets', '(一)班获一等奖。\n(二)班获二等奖。');
  check('ordinals in words', '第一责任人是校长。\n第二责任人是副校长。');
  check('first of all', '一是抓学习。\n二是抓作风。\n三是抓落实。');
  check('days of the week', '星期一、星期二、星期三全天开放,周一、周二晚间延长。');
  check('a list of grades', '一、二、三年级同学参加春游,四、五、六年级同学参加社会实践。');
  check('stems that name groups', '甲、乙两组轮换值守。\n自己、他人都要安全。\n甲类病种及时上报。\n丁、王两家结成对子。');
  check('a list of buildings', '1、2、3号楼加装电梯,4、5号楼明年再装。');
  check('times of day', '8:00集合\n9:30出发\n11:00到达');
  check('hours round the clock', '24小时值班不断人。\n7\u00D724小时监控不断线。');
  check('percentages', '10%以上的农户受益。\n95%的道路通车。');
  check('numbers of people', '3人以上成立小组。\n5人以上成立支部。\n100户以上建服务站。');
  check('ranges', '1-2家企业试点,3-5家企业跟进。');
  check('chapters spoken of', '请各科室学习第一章、第二章的内容,并按第三条规定执行。');
  check('five-year plans', '“十四五”规划收官,“十五五”规划起步,十八大精神入心。');
  check('fractions and sets of words', '三分之一以上职工参加,三个代表、四个意识、两学一做不放松。');
  check('water classes', '\u2161类水质断面占比提高,\u2162类断面减少,\u2163类断面消除。');
  check('words that end in a number', '思想统一、行动一致,万一、唯一、单一、五一、十一等词不算。');
  check('an address', '联系地址:解放路18号3单元5层,邮编100001。');
});
