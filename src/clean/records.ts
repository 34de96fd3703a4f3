/** Records under which an office files a page, their fields without colons: a field and its value on lines of their own, or in cells of one line. */
import { anyOf } from '../core/pattern.ts';
import { type Line, lineText, type Page } from './page.ts';

/** How many lines from the top a record may stand in, and how many values may stand between two of its fields. */
const TOP = 50;
const VALUES = 2;
const LONGEST = 160;
/** A field with a bullet before it. */
const SHORT = 12;

/** Fields that only an office's record has. */
const OWN = new Set([
  '索引号',
  '文号',
  '发文字号',
  '主题分类',
  '信息分类',
  '体裁分类',
  '组配分类',
  '公开目录',
  '公开形式',
  '公开方式',
  '公开责任部门',
  '主题词',
  '信息索引号',
]);
const FIELDS = new Set([
  ...OWN,
  ...['名称', '标题', '文件名称', '信息名称', '关键词', '服务对象', '发布机构', '发文机关', '发文机构', '制发机关', '公开机构', '成文日期', '发文日期'],
  ...[
    '生成日期',
    '发布日期',
    '公开日期',
    '生效日期',
    '废止日期',
    '失效时间',
    '有效性',
    '时效性',
    '公文时效',
    '公开范围',
    '公开时限',
    '公开类别',
    '内容概述',
    '信息来源',
    '发布时间',
    '文件编号',
  ],
]);

/** The lines of such a record: three fields or more, one of them an office's own. `stays` tells a title that stands nowhere else. */
export function recordLines(page: Page, stays: (line: Line) => boolean): Line[] {
  const lines = page.lines.slice(0, TOP * 2).filter((l) => l.to > l.from && !l.fixed);
  let run: number[] = [];
  const fields = new Set<string>();
  for (let i = 0; i <= Math.min(lines.length, TOP); i++) {
    const found = i < Math.min(lines.length, TOP) ? fieldsOf(page, lines[i] as Line) : [];
    if (found.length > 0 && (run.length === 0 || i - (run.at(-1) ?? 0) <= VALUES)) {
      run.push(i);
      for (const f of found) fields.add(f);
    } else if (run.length > 0 && (i - (run.at(-1) ?? 0) > VALUES || i === Math.min(lines.length, TOP))) {
      if (fields.size >= 3 && [...fields].some((f) => OWN.has(f))) return taken(page, lines, run).filter((l) => !stays(l));
      run = [];
      fields.clear();
    }
  }
  return [];
}

/** From the record's first field to its last, and the value of the last where it is a list's entry like its field. */
function taken(page: Page, lines: readonly Line[], run: readonly number[]): Line[] {
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? 0;
  const field = lines[last];
  const value = lines[last + 1];
  const entry = (l: Line | undefined): boolean => l !== undefined && BULLET.test(lineText(page, l));
  return lines.slice(first, last + (entry(field) && entry(value) ? 2 : 1));
}

const BULLET = /^[•·*]\s{0,3}/;

/** The names of fields that a line holds: the line is one, or its cells are. */
function fieldsOf(page: Page, line: Line): string[] {
  if (line.to - line.from > LONGEST) return [];
  const whole = lineText(page, line);
  if (!whole.includes('|') && !whole.includes('\t') && (whole.length > SHORT || ALONE.test(whole))) return fieldsRun(whole);
  const text = whole.replace(BULLET, '');
  const parts = text.split(/[|\t]/);
  // A cell may hold a field and its value: | 索引号:000/2024 | |.
  const cells = parts.map((c) => (parts.length > 1 ? (c.split(':')[0] ?? '') : c).replace(/[\s:[\]【】]/g, ''));
  // A line of one field with its value behind a colon has a rule of its own.
  return cells.length === 1 && text.length > 8 ? [] : cells.filter((c) => FIELDS.has(c));
}

/** Fields and values of one line with no more than blanks between: 索引号 000/2024 主题分类 卫生. One field alone has a blank and a few words behind it. */
function fieldsRun(text: string): string[] {
  const found = NAMES.test(text) ? [...text.matchAll(NAME)].map((m) => m[0]) : [];
  return found.length > 1 || ALONE.test(text) ? found : [];
}

const LIST = anyOf([...FIELDS]);
const NAMES = new RegExp(`^(?:${LIST})[^,。;]{0,80}$`);
const NAME = new RegExp(LIST, 'g');
const ALONE = new RegExp(`^(?:${LIST})\\s{1,4}\\S{1,40}$`);
