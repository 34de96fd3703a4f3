import { describe, expect, it } from 'vitest';
import { cleanText, removedOf } from './page.ts';

const marks = (text: string): string[] => cleanText(text).marks.map((m) => `${m.kind} ${text.slice(m.span[0], m.span[1])}`);
const HAN = '韶黔翳麸缜罂蠡鹫豳麇魉跹觏龛鄹痍嫱醯胄螫';

describe('letters sown behind paragraphs', () => {
  const sown = (tail: string): string =>
    [
      '镇林业站工作总结',
      '一年来\uff0c全站职工共同努力\uff0c任务全部完成。',
      '一、造林',
      '全年造林1200亩\uff0c补植补造300亩\uff0c成活率比上年提高\n3%。',
      '二、防火',
      '全年无火灾。',
    ]
      .map((p) => p + tail)
      .join('\n');

  it('are taken out, and the lines without them are joined', () => {
    const text = sown('vfO');
    const c = cleanText(text);
    expect(c.view.text).toContain('成活率比上年提高3%。\n');
    expect(removedOf(text, c)).toEqual(Array.from({ length: 6 }, () => 'vfO'));
  });
  it('are also small ones with a digit behind them', () => {
    const text = sown('kd7');
    expect(removedOf(text, cleanText(text))).toEqual(Array.from({ length: 6 }, () => 'kd7'));
  });
  it('are none at the ends of fewer lines, or behind a number', () => {
    const text = `${sown('')}\n面积120m2\n面积80m2`;
    expect(removedOf(text, cleanText(text))).toEqual([]);
  });
  it.each(['GDP', 'vip', ''])('are no word: %s', (tail) => expect(removedOf(sown(tail), cleanText(sown(tail)))).toEqual([]));
});

describe('lines of empty elements', () => {
  it('are taken out with their numbers', () => {
    const junk = '<samp id="h4"></samp>\n1. <rp id="h4"><option id="h4"></option></rp>\n2. <dl id="h4"></dl>\n<p id="h4"></p>\n';
    const text = `${junk}镇林业站2024年工作总结\n一、造林\n全年造林1200亩。\n二、防火\n全年无火灾。`;
    expect(cleanText(text).view.text.trim()).toBe(text.slice(junk.length));
  });
});

describe('marks', () => {
  it.each([
    ['20xx年全镇工作', ['masked-year 20xx年']],
    ['20__年至20__年规划', ['masked-year 20__年', 'masked-year 20__年']],
    ['201*年\uff0cXX年\uff0c××年', ['masked-year 201*年', 'masked-year XX年', 'masked-year ××年']],
    ['*年年底前', ['masked-year *年年']],
    ['合格率达到____%以上', ['masked-value ____']],
    ['投入资金XX万元', ['masked-value XX']],
    ['xx市林业局', ['masked-name xx']],
    ['确保完成万元产值', ['lost-digits ']],
    ['粮食面积万亩,总产比上年增加万吨', ['lost-digits ', 'lost-digits ']],
    ['参保率达9&5%', ['ocr-suspect 9&5%']],
    ['合格率l00%', ['ocr-suspect l00%']],
    ['满意率到达2023%', ['broken-replacement 2023%']],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));

  it.each([
    'PM2.5浓度下降5%',
    'X光机2台',
    '万元以上企业12家',
    '每亩5×3株',
    '2023年增长8%',
    '完成80万元',
    'WTO规则\uff0c20×30米',
    '上万元奖金\uff0c近万人次\uff0c每公里造价\uff0c高速公路公里数',
    '单位:万元',
    '治理面积20平方公里\uff0c周转量9亿吨公里',
  ])('nothing in %s', (text) => expect(marks(text)).toEqual([]));
});

describe('readings', () => {
  const read = (text: string): string[] => cleanText(text).readings.map((r) => `${text.slice(r.span[0], r.span[1])}→${r.as}`);
  it('reads a look-alike quote as the closing one', () => expect(read('抓好“两减一增\u301E工作')).toEqual(['\u301E→”']));
  it('reads "o as a quote and a full stop', () => expect(read('推行“一站式服务"o建成大厅')).toEqual(['"o→”。']));
  it('reads 0 as 〇 in a year of numerals', () => expect(read('二00六年工作')).toEqual(['0→〇', '0→〇']));
  it('reads nothing into plain text', () => expect(read('全年完成100件\uff0c做到“双公示”。')).toEqual([]));
});

describe('noise', () => {
  it.each([
    ['pinyin after each character', '推進(jìn)農(nóng)業(yè)機(jī)械化。', ['(jìn)', '(nóng)', '(yè)', '(jī)']],
    ['a footnote mark before a value', '实现总产值[2]32074.7亿元。', ['[2]']],
    ['a number in brackets before the text', '[1] 某县植保工作打算\n实现防治3万亩。', ['[1]']],
    ['an anti-copy line', '一、抓好植保工作\nx9#Kd2;pQ!7v$\n全年防治3万亩。', ['x9#Kd2;pQ!7v$']],
    [
      'letters, digits and signs sown at the ends of lines',
      '抓好植保工作。3 k& P* d! x2 Q;\n6 w^ H+ a8 T~ m(一)建成测报点4个。1 r# Y$ c7 B| g\n防治3万亩:8 v, q3 Z: N, u6 s* e',
      ['3 k& P* d! x2 Q;', '6 w^ H+ a8 T~ m', '1 r# Y$ c7 B| g', '8 v, q3 Z: N, u6 s* e'],
    ],
    ['a ruler', '抓好植保工作。\n--------------------\n全年防治3万亩。', ['--------------------']],
    [
      'a strange letter for each line end',
      '林业站工作打算\u0420一、目标\u04201、造林3万亩。\u04202、成活率达到90%\u0420二、措施',
      ['\u0420', '\u0420', '\u0420', '\u0420'],
    ],
    ['random characters', `抓好植保工作。\n${HAN.repeat(4)}\n全年防治3万亩。`, [HAN.repeat(4)]],
  ])('%s goes', (_, text, gone) => expect(removedOf(text, cleanText(text))).toEqual(gone));

  it.each([
    ['English abbreviations in brackets', '推行精益管理(lean)和现场管理(six s)。'],
    ['a list of references', '[1] 农业部文件\n[2] 县政府文件'],
    ['a code', '执行GB/T20647.9-2006标准\nQ/HD-2024#12\nwww.example.gov.cn'],
    ['formulas and codes', '按 a + b = c, x * y / 2 算\n用 A1 & B2 | C3 # 4 表\n型号 T $ 5 @ k ~ 9 三种'],
    ['names', '获奖人员王建国李秀英张伟刘洋陈静杨帆赵磊黄敏周涛吴迪徐丽孙浩马超朱琳胡军郭强何平高翔林峰罗斌郑爽梁栋谢飞宋佳唐亮许可邓超韩冰冯刚曹阳彭博'],
    ['a blank to fill in', '姓名:__________\n单位:__________'],
    ['letters of a name', '引进\u0420\u0421-12型机4台\u0420和\u0420系列2台,\u0420版手册3册。'],
  ])('%s stay', (_, text) => expect(removedOf(text, cleanText(text))).toEqual([]));

  it('skips zero-width marks', () => {
    const text = '总产值\u200b32074.7\ufeff亿元';
    expect(cleanText(text).view.text).toBe('总产值32074.7亿元');
  });
});

it('the plan and the programme of a traditional text are read as simplified ones write them', () => {
  expect(cleanText('醫院護理部年度計畫。現將全院護理規畫發給們,請從圖畫入手,認真學習。').view.folded).toMatch(/年度计划.*护理规划.*图画/);
});

it('what a traditional text writes otherwise is read as simplified ones write it', () => {
  expect(cleanText('計劃隨著氣候變化調整,圍繞著萬畝林場,建設著名景區。').view.folded).toMatch(/随着.*围绕着.*著名/);
  const { folded } = cleanText('我們重視規範,會同各鄉鎮造樹修橋,脈絡與範圍詳見這個計劃。關係到農業。').view;
  expect(folded).toMatch(/重视规范.*造树修桥,脉络与范围.*关系/);
});

it('a page break that became a letter in mid-sentence is skipped', () => {
  const c = cleanText('一、强化宣传\n全站通过举办培训班、开通农技热线、张贴标语、入户指导等多种方式\uff0c印发资料和宣\nf传单2万份。\nf卷另发。');
  expect(c.view.text).toContain('印发资料和宣传单2万份');
  expect(c.view.text).toContain('f卷另发');
});

describe('a full stop in a share', () => {
  const read = (text: string): string => cleanText(text).view.folded;
  it('is its point', () => {
    expect(read('造林成活率达到97。4%\uff0c抚育率0。5‰。')).toBe('造林成活率达到97.4%,抚育率0.5‰。');
    expect(cleanText('造林成活率达到97。4%。').readings).toEqual([{ span: [9, 10], as: '.', rule: 'reading/point' }]);
  });
  it.each(['任务下达到2024。5%留作机动', '共造林120。3座苗圃扩建', '分两批。4%留作机动'])('not in %s', (text) => expect(read(text)).toBe(text));
});
