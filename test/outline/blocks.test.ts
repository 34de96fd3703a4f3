import { describe, expect, it } from 'vitest';
import { span } from '../../src/core/span.ts';
import { read, sections } from './check.ts';

/** The blocks of a text, outer sections first: `p:` paragraph, `l:` list item, `t:` table with its cells. */
function blocks(text: string, layout: Parameters<typeof read>[1] = {}, holes: Parameters<typeof read>[2] = []): string[] {
  const { outlined, view } = read(text, layout, holes);
  const all = outlined.plans.flatMap((p) => [...p.blocks, ...sections(p.sections).flatMap((s) => s.blocks)]);
  return all.map((b) => `${b.kind[0]}:${b.rows ? b.rows.map((r) => r.map((c) => view.quote(c.span)).join('|')).join('/') : view.quote(b.span)}`);
}

describe('blocks', () => {
  it('lines are paragraphs', () => {
    expect(blocks('一、巡山\n每日两次。\n逐段登记。\n二、宣传\n进村入户。')).toEqual(['p:每日两次。', 'p:逐段登记。', 'p:进村入户。']);
  });
  it('three blanks in a long line part paragraphs', () => {
    const body = '全站职工分成四个小组,每组负责两个片区,实行定人、定岗、定责,每周通报一次情况。';
    expect(blocks(`一、巡山   ${body}   二、宣传   ${body}`)).toEqual([`p:${body}`, `p:${body}`]);
  });
  it('wide names and labels stay whole', () => {
    expect(blocks('组  长:张  三\n副组长:李  四')).toEqual(['p:组  长:张  三', 'p:副组长:李  四']);
  });
  it('the full stop of a run-in title is neither title nor text', () => {
    const { outlined } = read('1、巡山。每日两次。');
    expect(outlined.repairs.map((r) => [...r.span, r.rule])).toEqual([[4, 5, 'title/terminator']]);
  });
  it('一是 at the start of a paragraph makes it a list item', () => {
    expect(blocks('抓好三件事。\n一是修路。\n二是架桥。\n● 通水')).toEqual(['p:抓好三件事。', 'l:一是修路。', 'l:二是架桥。', 'l:● 通水']);
  });
  it.each([
    'x\t稿\n1\t',
    '\t\t\t\t8\r\t\t元\t1\t',
    '2、\t\t\t\t\n2\t\t\t\t2\n建',
    '篇一\t\n|\t西',
    '巡山回顾\t\n想\t组',
    '3、天\t:\r\t年\r二',
    '一、\t二、2\n3',
    '一、2作一)二、认\n1',
    '1市如(1)(2)等\n一',
    '2、4号(1)(2)(\n3.深',
    '篇一\n2、\n第二篇',
    '二、\n、\t三、2\n3',
    '。1景分析1.1政策驱动\uFF1A基层治理一、2024 年工作回顾1、加于城镇建设2.员和编辑记者,3、',
  ])('every character has one place, inside what it stands in: %j', (text) => {
    const { outlined } = read(text); // holds the promises
    expect(outlined.plans.length).toBeGreaterThan(0);
  });
  it('lines with tabs are a table', () => {
    expect(blocks('一、任务\n项目\t数量\n道路\t12\n桥梁\t3\n以上为全年任务。')).toEqual(['t:项目|数量/道路|12/桥梁|3', 'p:以上为全年任务。']);
  });
  it('tabs that only indent make none', () => {
    expect(blocks('计划\n\t一、灌溉\n\t开挖水渠十里。\n\t\t加固水库两座。\n\t\t检修水泵。')).toEqual(['p:开挖水渠十里。', 'p:加固水库两座。', 'p:检修水泵。']);
  });
  const barred = (cells: string): string => cells.split('/').join(' |\n').concat(' |');
  it('cells a line, each ended by a bar, are a table where its columns are of one kind', () => {
    expect(blocks(`林区规划\n${barred('指标/2020年基期值/2025年目标值/良种率(%)/60/64/林地面积(万亩)/8/10.7')}`)).toEqual([
      't:指标|2020年基期值|2025年目标值/良种率(%)|60|64/林地面积(万亩)|8|10.7',
    ]);
    expect(blocks(`林区规划\n${barred('表一/序号/工程/投资/1/修路/300/2/修桥/一期200/400/3/修渠')}`)).toEqual([
      'p:表一 |',
      't:序号|工程|投资/1|修路|300/2|修桥|一期200|400/3|修渠',
    ]);
    expect(blocks(`林区规划\n${barred('序号/工程/投资/45/修路/300/149/修桥/400')}`)).toEqual(['t:序号|工程|投资/45|修路|300/149|修桥|400']);
  });
  it('lines ended by a bar with no such columns are none', () => {
    expect(blocks(`林区规划\n${barred('首页/动态/林业/联系我们/护林/防火')}`).length).toBe(6);
  });
  it('one line with a tab is none', () => {
    expect(blocks('联系人:\t王五')).toEqual(['p:联系人:\t王五']);
  });
  it("the file's own table keeps its cells", () => {
    const text = '一、任务\n道路\t12\n桥梁\t3\n完毕。';
    const rows = [
      [{ span: span(5, 7) }, { span: span(8, 10) }],
      [{ span: span(11, 13) }, { span: span(14, 15) }],
    ];
    expect(blocks(text, { tables: [{ span: span(5, 15), rows }] })).toEqual(['t:道路|12/桥梁|3', 'p:完毕。']);
  });
  it('numbers in a table are no headings', () => {
    const text = '一、任务\n1、道路\t12\n2、桥梁\t3';
    expect(sections(read(text, { tables: [{ span: span(5, text.length), rows: [] }] }).outlined.plans[0]?.sections ?? []).length).toBe(1);
  });
  it('a title cut by a hole is joined', () => {
    const text = '一、加强内涵建\n2、设工作。全年抓实。';
    const { outlined, view } = read(text, {}, [span(7, 10)]);
    const title = outlined.plans[0]?.sections[0]?.title;
    expect(title && view.quote(title)).toBe('加强内涵建设工作');
  });
  it('blank text has one plan and no blocks', () => {
    expect(blocks(' \n\u3000\n')).toEqual([]);
    expect(read('').outlined.plans.length).toBe(1);
  });
});

describe('what each section tells', () => {
  const kinds = (text: string): string =>
    sections(read(text).outlined.plans[0]?.sections ?? [])
      .map((s) => s.kind ?? '-')
      .join(' ');
  it('a review inside a plan', () => expect(kinds('林场工作计划\n一、2023年工作回顾\n造林千亩。\n二、2024年目标任务\n再造千亩。')).toBe('summary -'));
  it('an outlook inside a summary', () =>
    expect(kinds('林场工作总结\n一、主要成绩\n造林千亩。\n二、存在问题\n人手少。\n三、下一步打算\n再造千亩。')).toBe('- - plan'));
  it('children follow their parent', () => expect(kinds('林场工作计划\n一、工作回顾\n(一)主要工作\n造林。\n二、工作安排\n防火。')).toBe('summary - -'));
  it('a goal is no result', () => expect(kinds('林场工作计划\n一、力争取得新成效\n造林。\n二、巩固已取得成绩\n防火。')).toBe('- -'));
  it('what follows an unnumbered heading is of its kind', () =>
    expect(kinds('林场工作汇报\n工作总结\n1、造林。\n2、防火。\n下一步打算\n1、扩面。')).toBe('- - - plan plan'));
});

describe('warnings', () => {
  const codes = (text: string): string =>
    read(text)
      .outlined.problems.map((p) => `${p.code}@${text.slice(p.span?.[0], p.span?.[1])}`)
      .join(' ');
  it('a gap', () => expect(codes('1、巡山。\n登记。\n2、宣传。\n入户。\n4、演练。\n两次。')).toBe('numbering-gap@4、'));
  it('a repeat', () => expect(codes('1、巡山。\n登记。\n1、宣传。\n入户。\n2、演练。\n两次。')).toBe('numbering-repeat@1、'));
  it('a sequence that begins again', () =>
    expect(codes('一、巡山\n登记。\n二、宣传\n入户。\n三、演练\n两次。\n一、总结\n评比。\n二、表彰\n开会。')).toBe('numbering-repeat@一、'));
  it('a lost parent', () => expect(codes('(一)巡山\n登记。\n(二)宣传\n入户。\n二、演练\n两次。\n三、总结\n评比。')).toContain('level-unclear@二、'));
  it('none where all is even', () => expect(codes('一、巡山\n1、登记。\n2、上报。\n二、宣传\n1、入户。\n2、张贴。')).toBe(''));
  it('none where numbers run on', () => expect(codes('一、巡山\n1、登记。\n2、上报。\n二、宣传\n3、入户。\n4、张贴。')).toBe(''));
  it('both languages and a next step', () => {
    const [p] = read('1、巡山。\n登记。\n3、宣传。\n入户。').outlined.problems;
    expect([p?.message.en, p?.message.zh, p?.next?.en].every((m) => (m ?? '').length > 5)).toBe(true);
  });
});
