/** Word 97 to 2003 documents (.doc) → source text, with Word's automatic numbers counted as Word counts them. */
import type { SourceText } from '../../core/model.ts';
import { type About, Builder } from '../builder.ts';
import { ListCounter } from '../docx/numbering-counter.ts';
import { holdTime, LimitReached, type Limits, type Unread } from '../limits.ts';
import { say, unread } from '../problems.ts';
import { fillRows } from '../rows.ts';
import { textFault } from '../txt.ts';
import { DocFault, type DocFile, openDoc, type Part, TABLES } from './file.ts';
import { readLists } from './lists.ts';
import { Looker } from './looker.ts';
import { type DocBlock, gapBehind, readStory } from './story.ts';
import { readDocStyles } from './styles.ts';

/** Reads a .doc. Damage gives Unread that says which. */
export function readDoc(bytes: Uint8Array, limits: Limits): SourceText | Unread {
  try {
    return write(openDoc(bytes), limits);
  } catch (error) {
    if (error instanceof LimitReached) throw error;
    return refused(error);
  }
}

function refused(fault: unknown): Unread {
  const kind = fault instanceof DocFault ? fault.kind : 'damaged';
  if (kind === 'damaged') {
    const why = fault instanceof Error ? fault.message : String(fault);
    return unread(
      'unreadable',
      'damaged-doc',
      say(`the document is damaged: ${why}`, `文档已损坏\uff1a${why}`),
      say('open it in Word or LibreOffice, repair it and save it as DOCX', '请用 Word 或 LibreOffice 打开修复\uff0c并另存为 DOCX'),
    );
  }
  if (kind === 'encrypted') {
    return unread(
      'encrypted',
      'encrypted',
      say('the document is encrypted: it opens with a password only', '文档已加密\uff0c需要密码才能打开'),
      say('open it with its password and save it without one', '请用密码打开后另存为不加密的文件'),
    );
  }
  return unread(
    'unsupported',
    'unsupported-old-doc',
    say('the document was written by Word 95 or older, which is not read', '文档由 Word 95 或更早版本生成\uff0c不支持读取'),
    say('open it in Word or LibreOffice and save it as DOCX', '请用 Word 或 LibreOffice 打开后另存为 DOCX'),
  );
}

function write(file: DocFile, limits: Limits): SourceText | Unread {
  const start = performance.now();
  const look = new Looker(file, readDocStyles(file));
  const lists = readLists(file);
  const counter = new ListCounter();
  const story = (from: number, length: number): DocBlock[] => readStory(file, look, lists, counter, from, from + length);
  const hanging = hangingTexts(file);
  const builder = new Builder(limits);
  const put = (blocks: readonly DocBlock[], depth: number): void => {
    for (const block of blocks) {
      holdTime(limits, start);
      putBlock(block, builder, limits);
      const hangs = 'para' in block ? block.para.hangs : block.hangs;
      if (depth === 0) for (const cp of hangs) for (const [from, length] of hanging.get(cp) ?? []) put(story(from, length), 1);
    }
  };
  put(story(file.parts.body.start, file.parts.body.length), 0);
  const read = builder.finish('doc', null, []);
  return textFault(read.text, null) ?? read;
}

function putBlock(block: DocBlock, builder: Builder, limits: Limits): void {
  if ('rows' in block) {
    const { rows, headRows } = fillRows(block.rows, limits);
    if (rows.every((r) => r.length <= 1)) for (const row of rows) for (const cell of row) builder.paragraph(cell.text);
    else builder.table(rows, headRows > 0 ? { headRows } : {});
    return;
  }
  const { text, label, props, style, bold, size } = block.para;
  if (text === '' && !label) return;
  const level =
    props.outline !== undefined ? (props.outline < 9 ? props.outline + 1 : undefined) : style.builtIn >= 1 && style.builtIn <= 9 ? style.builtIn : undefined;
  const about: About = {
    ...(label ? { number: label.text, gap: gapBehind(label, text) } : {}),
    ...(level === undefined ? {} : { level }),
    ...(bold ? { bold } : {}),
    ...(props.centred ? { centred: true } : {}),
    ...(size === undefined ? {} : { size }),
    ...(style.name === '' ? {} : { style: style.name }),
  };
  builder.paragraph(text, about);
}

type Range = readonly [from: number, length: number];

/** Notes and text boxes by the position in the body that they hang on. */
function hangingTexts(file: DocFile): Map<number, Range[]> {
  const out = new Map<number, Range[]>();
  const add = (cp: number, range: Range): void => void out.set(cp, [...(out.get(cp) ?? []), range]);
  notes(file, TABLES.footnoteRefs, TABLES.footnoteTexts, 'footnotes', add);
  notes(file, TABLES.endnoteRefs, TABLES.endnoteTexts, 'endnotes', add);
  boxes(file, add);
  return out;
}

/** A table of positions: `count` entries of `size` bytes stand behind one position more. */
function positions(table: Buffer, size: number): { cps: number[]; data: number } {
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + size)));
  return { cps: Array.from({ length: table.length < 4 ? 0 : count + 1 }, (_, k) => table.readUInt32LE(4 * k)), data: 4 * (count + 1) };
}

function notes(file: DocFile, refs: number, texts: number, part: Part, add: (cp: number, range: Range) => void): void {
  const marks = positions(file.table(refs), 2).cps;
  const ends = positions(file.table(texts), 0).cps;
  for (let k = 0; k + 1 < marks.length && k + 1 < ends.length; k++) add(marks[k] ?? 0, within(file, part, ends[k] ?? 0, ends[k + 1] ?? 0));
}

/** Text boxes hang where their shape is anchored; shapes and boxes know each other by number. */
function boxes(file: DocFile, add: (cp: number, range: Range) => void): void {
  const shapes = file.table(TABLES.shapes);
  const anchors = positions(shapes, 26);
  const places = new Map(anchors.cps.slice(0, -1).map((cp, k) => [shapes.readInt32LE(anchors.data + 26 * k), cp]));
  const table = file.table(TABLES.boxTexts);
  const ranges = positions(table, 22);
  for (let k = 0; k + 1 < ranges.cps.length; k++) {
    const cp = places.get(table.readInt32LE(ranges.data + 22 * k + 14));
    if (cp !== undefined) add(cp, within(file, 'boxes', ranges.cps[k] ?? 0, ranges.cps[k + 1] ?? 0));
  }
}

/** A range of a part, cut to the part. */
function within(file: DocFile, part: Part, from: number, to: number): Range {
  const { start, length } = file.parts[part];
  const first = Math.min(from, length);
  return [start + first, Math.max(0, Math.min(to, length) - first)];
}
