/** The record that whoever saved a page set above its text: 标题: / 发文单位: / 发文时间: / 来源URL: / 正文:. */
import { type Line, lineText, type Page, topLines } from './page.ts';

/** A record has no more fields than this. */
const FIELDS = 14;
const FIELD = /^([\u4E00-\u9FFFA-Za-z]{2,10})\s{0,2}:/;
/** Names the text itself, which begins behind it. */
const BODY = /^(?:正\s{0,2}文|文章内容|内容正文|全文内容)\s{0,2}:/;
const TITLE = /^(?:标题|文件标题|文章标题|题目)$/;
const ADDRESS = /^(?:来源|原文|网页|页面|文章)?(?:URL|url|网址|链接|地址|链接地址)\s{0,2}:\s{0,2}(?:https?|www)/;

/** Lines of a record, whole, with the label of the text behind it; the field of the title is not among them. */
export interface Saved {
  readonly lines: readonly Line[];
  /** Where 正文: ends that has text behind it on its line; -1 without one. */
  readonly label: { readonly start: number; readonly end: number } | null;
  /** Index of the record's last line, -1 without a record. */
  readonly last: number;
}

const NONE: Saved = { lines: [], label: null, last: -1 };

/** The page's first lines where each is a field with its value, and they end with 正文: or tell the address that the page was saved from. */
export function savedRecord(page: Page): Saved {
  const lines: Line[] = [];
  let fields = 0;
  let titled = false;
  let addressed = false;
  for (const line of topLines(page, FIELDS)) {
    const text = line.fixed || line.to - line.from > 300 ? '' : lineText(page, line);
    const label = BODY.exec(text)?.[0].length ?? 0;
    if (label > 0 && fields >= 2 && (titled || addressed)) {
      if (line.from + label === line.to) return { lines: [...lines, line], label: null, last: line.index };
      return { lines, label: { start: line.from, end: line.from + label }, last: line.index - 1 };
    }
    const name = FIELD.exec(text)?.[1];
    if (name === undefined || /[\u3002;]$/.test(text)) break;
    fields++;
    if (TITLE.test(name)) titled = true;
    else lines.push(line);
    if (ADDRESS.test(text)) addressed = true;
    // Fields behind the address are read on only up to 正文:.
  }
  return addressed && titled && fields >= 3 ? upToAddress(page, lines) : NONE;
}

/** Without 正文: the record ends at its address. */
function upToAddress(page: Page, lines: readonly Line[]): Saved {
  let end = lines.length - 1;
  while (end >= 0 && !ADDRESS.test(lineText(page, lines[end] as Line))) end--;
  return end < 0 ? NONE : { lines: lines.slice(0, end + 1), label: null, last: lines[end]?.index ?? -1 };
}
