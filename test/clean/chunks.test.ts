import { describe, expect, it } from 'vitest';
import { cleanText } from './page.ts';

const TEXT =
  '今年全县旅游工作以全域旅游为抓手\uff0c突出生态和文化两大特色\uff0c推动景区提质升级。一、主要目标全年接待游客320万人次\uff0c实现旅游综合收入18亿元\uff0c同比增长12%\uff0c新增星级农家乐30家\uff0c培训从业人员1500人次。二、重点工作1、抓好景区建设。完成南山景区游客中心主体工程\uff0c铺设步道12公里\uff0c新建停车场3处\uff0c旅游厕所15座全部达到二类标准。2、抓好宣传推介。举办旅游节庆活动不少于6次\uff0c在主流媒体投放广告40期\uff0c与周边10个县市签订客源互送协议。三、保障措施成立领导小组\uff0c设立专项资金2000万元\uff0c把旅游工作纳入年度考核\uff0c权重不低于5%\uff0c每季度通报一次进展情况\uff0c对完成任务好的单位给予表彰奖励。';
const OFFER = '《县旅游工作打算》由会员分享,可在线阅读,更多相关《县旅游工作打算(4页珍藏版)》请在某某网上搜索。';

/** Cuts a text as a site does: pieces of a length, each with its number, blank lines between. */
function cut(text: string, at: readonly number[]): string {
  const ends = [...at, text.length];
  return ends.map((end, i) => `${i + 1}、${text.slice(i === 0 ? 0 : ends[i - 1], end)}`).join('\n\n');
}

const kept = (text: string): string => cleanText(text).view.text.replace(/\s/g, '');
const markers = (text: string): number => cleanText(text).removals.filter((r) => r.rule === 'page-chunk/marker').length;

describe('page-chunk numbers', () => {
  const number = TEXT.indexOf('320万') + 1;
  const word = TEXT.indexOf('景区建设') + 1;

  it('in the middle of a number and a word are taken out, and the halves read on', () => {
    const page = `${OFFER}\n\n${cut(TEXT, [number, number + 120])}`;
    expect(markers(page)).toBe(3);
    expect(kept(page)).toBe(TEXT);
    expect(cleanText(page).view.text).toContain('接待游客320万人次');
  });

  it('need no offer of a site when they cut even pieces in mid-sentence', () => {
    const long = TEXT + TEXT;
    const third = Math.floor(long.length / 3);
    expect(markers(cut(long, [third, 2 * third + 2]))).toBe(3);
  });

  it('stand alone where the one chunk begins with the title above it', () => {
    const title = '某县旅游工作打算';
    const page = `${title}\n1、${title} ${TEXT}`;
    expect(markers(page)).toBe(1);
    expect(markers(`${title}\n1、旅游工作打算要点 ${TEXT}`)).toBe(0);
    expect(markers(`${title}\n1、${title}\n${TEXT}`)).toBe(0);
  });

  it('cut short pieces after the offer of a site', () => {
    const page = `${OFFER}\n\n${cut(TEXT, [103, 190, 281])}`;
    expect(markers(page)).toBe(4);
    expect(kept(page)).toBe(TEXT);
  });

  it('may begin with the title that the offer names, on a line of its own', () => {
    const title = '县旅游工作打算';
    const page = (first: string): string => `${OFFER}\n1、${first}\n${TEXT.slice(0, 100)}\n2、${TEXT.slice(100, 120)}\n${TEXT.slice(120)}`;
    expect(markers(page(title))).toBe(2);
    expect(markers(page('抓好旅游宣传'))).toBe(0);
  });

  it('need no offer and no even pieces when they cut two numbers apart', () => {
    const far = TEXT.indexOf('2000万') + 1;
    expect(markers(cut(TEXT, [number + 1, far]))).toBe(3);
    expect(cleanText(cut(TEXT, [number + 1, far])).view.text).toContain('接待游客320万人次');
  });

  it('may have the first behind the title, in one line with it', () => {
    const [a, b] = [TEXT.slice(0, 160), TEXT.slice(160)];
    const page = `某县旅游工作打算 1、${a}${a}游客满意度\u2265\n2、95%\uff0c${b}${b}投诉\u2264\n3、9起\uff0c${a}`;
    expect(markers(page)).toBe(3);
    expect(kept(page)).toContain('满意度\u226595%');
    expect(markers(`[1] ${page}`)).toBe(3);
    expect(kept(`[1] ${page}`)).toBe(kept(page));
  });

  it('cut a heading in two', () => {
    const page = `${OFFER}\n${cut(TEXT, [word])}`;
    expect(cleanText(page).view.text).toContain('1、抓好景区建设。');
    expect(markers(page)).toBe(2);
  });

  describe('in one long line', () => {
    const long = TEXT + TEXT.replaceAll('全县', '全市') + TEXT.replaceAll('旅游', '文旅');
    const glued = (at: readonly number[]): string => cut(long, at).replaceAll('\n', '');
    const quarters = [0.25, 0.5, 0.75].map((q) => Math.floor(long.length * q));

    it('are taken out where they cut words and numbers apart', () => {
      expect(markers(glued(quarters))).toBe(4);
      expect(kept(glued(quarters))).toBe(long);
    });

    it('are taken out with the site\u2019s offer in the same line', () => expect(markers(OFFER + glued(quarters))).toBe(4));

    it.each([
      ['items behind full stops', [1, 2, 3, 4].map((n) => `${n}、${TEXT}`).join('')],
      ['items of all lengths with no full stops', [160, 500, 200, 900].map((n, i) => `${i + 1}、${TEXT.slice(0, 40).repeat(30).slice(0, n)}`).join('')],
      ['numbers in a row', `1、${TEXT}${TEXT}地铁2、3、4号线${TEXT}`],
    ])('%s stay', (_, page) => expect(markers(page)).toBe(0));
  });

  describe('whose line breaks were lost', () => {
    const LONG = TEXT + TEXT.replaceAll('全县', '全市') + TEXT.replaceAll('旅游', '文旅') + TEXT.replaceAll('景区', '园区');
    const pieces = (text: string, n: number, gap = ''): string =>
      Array.from({ length: Math.ceil(text.length / n) }, (_, i) => `${i + 1}、${text.slice(i * n, i * n + n)}`).join(gap);
    const lengths = [170, 190, 211, 230, 248, 263, 280];

    it.each(lengths)('are told by equal distances of %d, one behind a digit among them', (n) => {
      const number = LONG.slice(0, n).replace(/.{3}$/, '共23');
      const text = `${number}名农民工${LONG.slice(n)}`;
      expect(kept(pieces(text, n))).toBe(text);
    });

    it.each(lengths)('stand in mid-line between paragraphs, blanks not counted: %d', (n) => {
      const lines = LONG.replaceAll('。', '。\n\u3000\u3000');
      let out = '1、';
      let count = 0;
      let next = 1;
      for (const c of lines) {
        if (count === n && c.trim() !== '') {
          out += `${++next}、`;
          count = 0;
        }
        out += c;
        if (c.trim() !== '') count++;
      }
      expect(kept(out)).toBe(LONG);
    });

    it.each(lengths)('stand between blanks: %d', (n) => {
      expect(kept(pieces(LONG, n, ' '))).toBe(LONG);
      expect(cleanText(pieces(LONG, n, ' ')).view.text.length).toBeLessThan(LONG.length + 12);
    });

    it('in mid-word are believed at any distance from five on', () => {
      const texts = [200, 420, 180, 500, 300].map((n) => (TEXT + TEXT).slice(0, n));
      const page = (n: number): string => texts.slice(0, n).reduce((all, t, i) => `${all}农${i + 1}、技${t}`);
      expect(markers(`1、${page(5)}`)).toBe(5);
      expect(markers(`1、${page(3)}`)).toBe(0);
      expect(markers(`${TEXT}\n1、${page(5)}`)).toBe(0);
    });

    it.each([
      ['items of one length', [1, 2, 3, 4, 5].map((n) => `${n}、${TEXT}`).join('')],
      ['items in lines', [1, 2, 3, 4, 5].map((n) => `${n}、${TEXT}`).join('\n')],
      ['items that go on behind commas', [1, 2, 3].map((n) => `${n}、${TEXT.slice(0, 150 + 30 * n)}`).join('\uff0c')],
    ])('%s stay', (_, page) => expect(markers(page)).toBe(0));
  });

  it('a text of one piece has one, after the site\u2019s offer', () => expect(kept(`${OFFER}\n1、${TEXT}`)).toBe(TEXT));

  it.each([
    ['items with full stops', `一、重点工作\n1、抓好景区建设\uff0c铺设步道12公里。\n2、抓好宣传推介\uff0c举办活动6次。\n3、抓好培训\uff0c培训1500人次。`],
    [
      'items of all lengths with none',
      `重点工作\n1、抓好景区建设\n2、${TEXT.slice(0, 130).replace(/[。]/g, '\uff0c')}\n3、抓好培训\n4、抓好宣传推介\uff0c举办活动6次`,
    ],
    [
      'items that restart under each heading',
      `一、建设\n1、${TEXT.slice(0, 140)}\n2、${TEXT.slice(40, 190)}\n二、宣传\n1、${TEXT.slice(10, 160)}\n2、${TEXT.slice(30, 180)}`,
    ],
    ['one item alone', `1、${TEXT}`],
  ])('%s stay', (_, page) => expect(cleanText(page).removals).toEqual([]));
});
