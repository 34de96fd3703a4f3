/** Lists of links at a page's foot that lost their links: names of towns, offices, provinces and papers, one a line or many in a line. */
import type { Cut } from './chrome.ts';
import { QUANTITY } from './judge.ts';
import { type Line, lineAt, lineText, type Page } from './page.ts';

/** A run of names is a list of links from this many on, if so many of them are a site's or a province's. */
const LIST = 6;
const TELLING = 3;
const NAME = /^[\u4E00-\u9FFF()]{2,16}$/;
const SITE = /(?:网|网站|客户端|频道|链接|微博|微信|门户|公众号)$/;
const OFFICE = /(?:政府|办公室|局|委|委员会|院|中心|学校|公司|厅|部|组)$/;
const LONGEST = 300;

const PROVINCES = new Set(
  (
    '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 ' +
    '陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'
  ).split(' '),
);

const HOST = /^(?:主办|承办|协办)(?:单位)?\s{0,2}:.{1,30}$|^\u00A9$/;

/** Who runs the page, on a line of its own behind the text, beside a line with the page's licence or rights. */
export function hosts(page: Page, legal: ReadonlySet<number>, body: number): Line[] {
  const foot = legal.size === 0 ? [] : page.lines.slice(body + 1).filter((l) => l.to > l.from);
  const beside = (l: Line | undefined): boolean => l !== undefined && legal.has(l.index);
  return foot.filter((l, i) => l.to - l.from <= 40 && (beside(foot[i - 1]) || beside(foot[i + 1])) && HOST.test(lineText(page, l)));
}

/** The lines of such lists behind the text, whose last line is `body`. A name that may sign the text stays where it stands first. */
export function footLists(page: Page, taken: ReadonlySet<number>, body: number): Line[] {
  const out: Line[] = [];
  let run: Line[] = [];
  let names = 0;
  let telling = 0;
  const close = (): void => {
    if (names >= LIST && telling >= TELLING) out.push(...run);
    run = [];
    names = 0;
    telling = 0;
  };
  for (let i = body + 1; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    if (line.from === line.to) continue;
    const text = line.fixed || line.to - line.from > LONGEST ? '' : lineText(page, line);
    const words = text.split(/[\s|:]+/).filter((w) => w !== '');
    if (words.length === 0 || !words.every((w) => NAME.test(w))) {
      if (!taken.has(i)) close();
      continue;
    }
    if (run.length === 0 && words.length === 1 && !taken.has(i) && OFFICE.test(text)) continue;
    run.push(line);
    names += words.length;
    for (const w of words) if (SITE.test(w) || PROVINCES.has(w)) telling++;
  }
  close();
  return out;
}

/** So many lines may stand between two of the foot's, and so long is each. */
const BETWEEN = 14;
const SHORT = 40;
/** What may sign the text, date it or name what is attached. */
const OWN = /\d\s?[年月日]|^(?:附|主题词|抄送|报送|签|特此)|[人者]\s?:|(?:政府|办公室|局|委|委员会|院|中心|学校|公司|厅|部|组|处|站|村|社区)$/;

/** Short lines behind the text between two that went, which say nothing by themselves: ¥0.01, 19.9 文币, 如果喜欢就请赞赏哦!. */
export function footBetween(page: Page, taken: ReadonlySet<number>, body: number): Line[] {
  const out: Line[] = [];
  let run: Line[] | null = null;
  for (let i = body + 1; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    if (line.from === line.to) continue;
    if (taken.has(i)) {
      if (run) out.push(...run);
      run = [];
    } else if (run && run.length < BETWEEN && saysNothing(page, line)) run.push(line);
    else run = null;
  }
  return out;
}

function saysNothing(page: Page, line: Line): boolean {
  if (line.fixed || line.to - line.from > SHORT) return false;
  const text = lineText(page, line);
  return !/[\u3002;|\t]/.test(text) && !OWN.test(text) && !(QUANTITY.test(text) && !/[¥币赞赏]|下载/.test(text));
}

/** The rule that takes a file's name. */
export const FILE = 'metadata/file-name';

/** 附件: over the names of files behind the text, which went. */
export function* fileLabels(page: Page, cuts: readonly Cut[], body: number): Generator<Line> {
  for (const c of cuts) {
    if (c.rule !== FILE || c.start < (page.lines[body]?.end ?? 0)) continue;
    let i = (lineAt(page, c.start)?.index ?? 0) - 1;
    while (i > body && page.lines[i]?.from === page.lines[i]?.to) i--;
    const line = page.lines[i];
    if (line && line.to - line.from <= 6 && /^(?:相关)?附件:?$/.test(lineText(page, line))) yield line;
  }
}
