/** One stretch of a document's text → paragraphs and tables: fields by their result, deletions and hidden text out, numbers counted. */

import type { Field } from '../docx/blocks.ts';
import { isContents, newField, textOfCode } from '../docx/fields.ts';
import type { List } from '../docx/numbering.ts';
import type { Label, ListCounter } from '../docx/numbering-counter.ts';
import { readable, symbol } from '../docx/symbols.ts';
import type { EdgeRow } from '../rows.ts';
import type { DocFile } from './file.ts';
import type { Looker } from './looker.ts';
import type { ParaProps } from './props.ts';
import { rowOf } from './row.ts';
import type { DocStyle } from './styles.ts';

/** A paragraph as it is to be written; `hangs` are positions of note marks and shapes in it. */
export interface DocPara {
  readonly text: string;
  readonly label: Label | null;
  readonly props: ParaProps;
  readonly style: DocStyle;
  readonly bold: boolean;
  readonly size: number | undefined;
  readonly hangs: readonly number[];
}

export type DocBlock = { readonly para: DocPara } | { readonly rows: readonly EdgeRow[]; readonly hangs: readonly number[] };

/** Reads the positions `[start, end)`. */
export function readStory(file: DocFile, look: Looker, lists: (use: number) => List | undefined, counter: ListCounter, start: number, end: number): DocBlock[] {
  return new Story(file, look, lists, counter).read(start, end);
}

class Story {
  readonly #file: DocFile;
  readonly #look: Looker;
  readonly #lists: (use: number) => List | undefined;
  readonly #counter: ListCounter;
  readonly #out: DocBlock[] = [];
  readonly #fields: Field[] = [];
  readonly #starts: number[] = [];
  #form: { readonly result: string; readonly end: number; readonly copied: boolean } | undefined;
  #text: string[] = [];
  #bold = 0;
  #letters = 0;
  #sizes = new Map<number, number>();
  #hangs: number[] = [];
  #rows: EdgeRow[] = [];
  #rowHangs: number[] = [];
  #cells: string[] = [];
  #cell: string[] = [];

  constructor(file: DocFile, look: Looker, lists: (use: number) => List | undefined, counter: ListCounter) {
    this.#file = file;
    this.#look = look;
    this.#lists = lists;
    this.#counter = counter;
  }

  read(start: number, end: number): DocBlock[] {
    const whole = wholeFields(this.#file.text, start, end);
    for (let cp = start; cp < end; cp++) this.#take(cp, whole);
    if (this.#text.length > 0) this.#paragraph(end - 1);
    this.#closeTable();
    return this.#out;
  }

  #take(cp: number, whole: ReadonlySet<number>): void {
    const c = this.#file.text.charAt(cp);
    const u = c.charCodeAt(0);
    if (u === 0x13 || u === 0x14 || u === 0x15) {
      if (whole.has(cp)) this.#field(u);
      return;
    }
    const p = this.#look.character(cp);
    if (u === 0x0d || u === 0x07 || u === 0x0c) {
      if (u === 0x0c && !this.#look.endsParagraph(cp)) this.#put('\n', cp);
      // A paragraph whose end was deleted goes on in the next one.
      else if (!(u === 0x0d && p.deleted)) this.#end(u, cp);
      return;
    }
    if (p.deleted || p.hidden) return;
    if (p.special && (u === 0x02 || u === 0x08)) {
      if (this.#shown) this.#hangs.push(cp);
    } else if (p.special && p.symbol !== undefined) this.#put(symbol(this.#look.font(cp), p.symbol), cp);
    else if (u >= 0x20) this.#put(readable(c, undefined), cp);
    else if (u === 0x09) this.#put('\t', cp);
    else if (u === 0x0b || u === 0x0e) this.#put('\n', cp);
    else if (u === 0x1e) this.#put('-', cp);
  }

  /** Does text stand where it is seen: in no field's code, in no table of contents? */
  get #shown(): boolean {
    return this.#fields.every((f) => f.phase === 'result' && !f.contents);
  }

  #put(text: string, cp: number): void {
    const field = this.#fields.at(-1);
    if (field?.phase === 'code') {
      field.code += text;
      return;
    }
    if (!this.#shown) return;
    if (field) field.shows = true;
    this.#text.push(text);
    const p = this.#look.character(cp);
    if (text.trim() === '') return;
    this.#letters++;
    if (p.bold) this.#bold++;
    if (p.size !== undefined) this.#sizes.set(p.size, (this.#sizes.get(p.size) ?? 0) + 1);
  }

  #field(mark: number): void {
    if (mark === 0x13) {
      this.#fields.push(newField(this.#fields.at(-1) ?? null));
      this.#starts.push(this.#text.length);
      return;
    }
    const field = this.#fields.at(-1);
    if (!field) return;
    if (mark === 0x14) {
      field.phase = 'result';
      field.contents = isContents(field.code);
      if (field.contents) this.#dropContentsTitle();
      return;
    }
    this.#fields.pop();
    this.#dropCopy(field, this.#starts.pop() ?? 0);
    const drawn = field.shows ? '' : textOfCode(field);
    const around = this.#fields.at(-1);
    if (around?.phase === 'code') around.code += drawn;
    else if (drawn !== '' && this.#shown) {
      this.#text.push(drawn);
      if (around) around.shows = true;
    }
  }

  /**
   * LibreOffice writes a content control into .doc four times over: as a form field, as text, as a form field twice again. Only that very pattern is undone.
   */
  #dropCopy(field: Field, start: number): void {
    if (!/^\s{0,4}FORMTEXT/.test(field.code)) return;
    const result = this.#text.slice(start).join('');
    const last = this.#form;
    const between = last ? this.#text.slice(last.end, start).join('') : '';
    const copied = last !== undefined && last.result === result && result !== '' && start >= last.end;
    if (copied && (between === result || (between === '' && last.copied))) {
      this.#text.length = last.end;
      this.#form = { ...last, copied: true };
    } else this.#form = { result, end: this.#text.length, copied: false };
  }

  /** A title 目录 right before a table of contents goes with it. */
  #dropContentsTitle(): void {
    const last = this.#out.at(-1);
    if (last && 'para' in last && this.#text.length === 0 && /^目\s{0,9}[录錄次]$/.test(last.para.text)) this.#out.pop();
  }

  #end(mark: number, cp: number): void {
    const props = this.#look.paragraph(cp);
    if (props.innerRowEnd) {
      this.#clear();
      return;
    }
    if (mark === 0x07 && props.rowEnd) {
      this.#rows.push(rowOf(this.#cells, props));
      this.#cells = [];
      this.#cell = [];
      this.#clear();
      return;
    }
    if (mark === 0x07 || props.inTable) {
      const para = this.#make(cp);
      const line = para ? labelled(para.label, para.text.replace(/[\t\n]/g, ' ').trim()) : '';
      if (line !== '') this.#cell.push(line);
      this.#rowHangs.push(...(para?.hangs ?? []));
      if (mark === 0x07) {
        this.#cells.push(this.#cell.join(' '));
        this.#cell = [];
      }
      return;
    }
    this.#paragraph(cp);
  }

  #paragraph(cp: number): void {
    this.#closeTable();
    const para = this.#make(cp);
    if (para) this.#out.push({ para });
  }

  #closeTable(): void {
    if (this.#rows.length > 0) this.#out.push({ rows: this.#rows, hangs: this.#rowHangs });
    this.#rows = [];
    this.#rowHangs = [];
  }

  #clear(): void {
    this.#form = undefined;
    this.#text = [];
    this.#hangs = [];
    this.#bold = 0;
    this.#letters = 0;
    this.#sizes = new Map();
  }

  /** The paragraph that ends here, counted in its list; null for one that shows nothing. */
  #make(cp: number): DocPara | null {
    const props = this.#look.paragraph(cp);
    const style = this.#look.style(cp);
    const text = this.#text
      .join('')
      .trimEnd()
      .replace(/^[\n\f]+/, '');
    const hangs = this.#hangs;
    const bold = this.#letters > 0 && this.#bold * 2 > this.#letters;
    const size = [...this.#sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
    this.#clear();
    // A line of a table of contents that is no field any more repeats a heading.
    if (style.builtIn >= 19 && style.builtIn <= 27 && /[\t.\u2026\u00B7]\s{0,9}[\divxl-]{1,6}$/i.test(text)) return null;
    const list = props.list ? this.#lists(props.list) : undefined;
    const hidden = text === '' && this.#look.character(cp).hidden === true;
    const label = list && !hidden ? this.#counter.next({ list, ilvl: props.listLevel ?? 0 }) : null;
    return text === '' && !label && hangs.length === 0 ? null : { text, label, props, style, bold, size, hangs };
  }
}

/** Positions of field marks that belong to whole fields: one that never ends is none, and hides nothing. */
function wholeFields(text: string, start: number, end: number): Set<number> {
  const out = new Set<number>();
  const open: { begin: number; middle: number | undefined }[] = [];
  for (let cp = start; cp < end; cp++) {
    const u = text.charCodeAt(cp);
    const top = open.at(-1);
    if (u === 0x13) open.push({ begin: cp, middle: undefined });
    else if (u === 0x14 && top) top.middle ??= cp;
    else if (u === 0x15 && top) {
      open.pop();
      for (const k of [top.begin, top.middle, cp]) if (k !== undefined) out.add(k);
    }
  }
  return out;
}

/** What parts a number from its text: nothing after Chinese punctuation, as it is typed, else a blank where the list has a tab or one. */
export function gapBehind(label: Label | null, text: string): string {
  if (!label || text === '' || /^\s/.test(text)) return '';
  if (/[\u3000-\u303F\uFF00-\uFF60\u2460-\u24FF]$/.test(label.text)) return '';
  return label.suffix !== 'nothing' || (/[0-9.]$/.test(label.text) && /^[0-9.]/.test(text)) ? ' ' : '';
}

const labelled = (label: Label | null, text: string): string => (label ? label.text + gapBehind(label, text) : '') + text;
