/** What a title's words may look like, and a statement's do. */

const RATE =
  /[\d百分之一二三四五六七八九十](?:\.\d{1,4})?\s?(?:%|\u2030|成以上)|百分之|(?:达到|不低于|不少于|不高于|不超过|控制在|降低到|提高到|增长|下降|[\u2265\u2264])[^,]{0,12}[\d一二三四五六七八九十两]|\d[^,]{0,8}(?:以上|以下|以内)|[率度](?:达|为|保持)\s?[\d零]|[数量额](?:达|为|有)\s?\d|[<>]\s?\d|(?<!整)[为持]\s?[0零]$/;
const COUNT = /\d\s?[万亿千百]{0,2}[余多]?(?:[个家户人名次场期项条座处套台辆亩元吨件公幅册份篇只头株棵本间部节堂方米]|万)/;
/** A sentence begins with its day: 3月9日举办…. */
const DAY = /^\d{1,2}\s?月\d{1,2}\s?日/;

/** An item that states a figure is a statement, no title: 合格率达到98%以上; with one count a short phrase still is one: 新建泵站2座. */
export function states(f: string, from: number, to: number): boolean {
  const text = f.slice(from, to);
  return RATE.test(text) || DAY.test(text) || (text.includes(',') && COUNT.test(text));
}

/** 农机管理全镇共有农机300台: a sentence that counts stands behind the title. */
export const COUNTED: RegExp = /共有[^,\d]{0,8}\d/;

/** Does a sentence say its own first words again? The title stands before it: 安全设施建设|对校园内的安全设施进行… */
export function echoes(f: string, from: number, to: number): boolean {
  const text = f.slice(from, Math.min(to, from + 50));
  for (let i = 0; i < 14; i++) {
    const again = text.indexOf(text.slice(i, i + 4), i + 4);
    if (again >= 0 && again + 4 <= text.length && !/[,、]/.test(text.slice(i, i + 4))) return !text.slice(0, again).includes(',');
  }
  return false;
}

/** A title has one or two clauses, or three if they are short: 加强领导,落实责任,严格考核. */
export function clauses(f: string, from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) if (f[i] === ',') commas++;
  return commas <= 1 || (commas === 2 && to - from <= 26) || (commas === 3 && to - from <= 24);
}

/** A couplet whose second half is far longer than its first has text glued to it: 挖掘内需潜力,推动经济增长促进消费升级. */
export function lopsided(f: string, from: number, to: number): boolean {
  let comma = -1;
  for (let i = from; i < to; i++) if (f[i] === ',') comma = comma < 0 ? i : to;
  return comma >= 0 && to - comma > (comma - from) * 1.8 && comma - from >= 4;
}

/** A sentence with a figure, its stop behind it: among items that are all sentences it is no title either. */
export const figured = (f: string, from: number, to: number): boolean => '\u3002.;'.includes(f[to] ?? '?') && /\d/.test(f.slice(from, to));
