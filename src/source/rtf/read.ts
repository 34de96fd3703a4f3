/** RTF → source text (Rich Text Format 1.9.1): code pages by font, Unicode escapes, tables, and the automatic numbers that Word writes along. */
import type { SourceText } from '../../core/model.ts';
import { Builder } from '../builder.ts';
import type { Field } from '../docx/blocks.ts';
import { isContents, newField, textOfCode } from '../docx/fields.ts';
import { holdTime, type Limits, type Unread } from '../limits.ts';
import { note, say } from '../problems.ts';
import { fillRows } from '../rows.ts';
import { textFault } from '../txt.ts';
import { Rows } from './rows.ts';
import { tokens } from './tokens.ts';
import { CHARSETS, INTO, type Into, PAGES, SIGNS, SKIPPED } from './words.ts';

/** Reads an RTF file. Its format is told as `doc`: it is a word processor's, and often has that ending. `encoding` stands for the code page that it names. */
export function readRtf(bytes: Uint8Array, limits: Limits, encoding?: string): SourceText | Unread {
  const start = performance.now();
  const read = readBy(new Reader(limits, encoding), bytes, limits, start);
  const fault = textFault(read.text, null);
  if (!fault || encoding !== undefined) return fault ?? read;
  // Programs on Chinese Windows leave out the code page, or name another than they write.
  const guessed = readBy(new Reader(limits, 'gb18030'), bytes, limits, start);
  return textFault(guessed.text, null) ? fault : { ...guessed, problems: [...guessed.problems, GUESSED] };
}

const GUESSED = note(
  'encoding-guessed',
  say('the code page is a guess: gb18030, for in the one that the file names there is no Chinese', '编码为推测结果\uff1agb18030'),
  say('if the text looks wrong, name the encoding with --encoding', '如果文字不对\uff0c请用 --encoding 指定编码'),
);

function readBy(reader: Reader, bytes: Uint8Array, limits: Limits, start: number): SourceText {
  let n = 0;
  for (const token of tokens(bytes)) {
    if (++n % 65_536 === 0) holdTime(limits, start);
    if (token.kind === 'word') reader.word(token.word, token.value);
    else if (token.kind === 'byte') reader.byte(token.byte);
    else if (token.kind === 'open') reader.open();
    else reader.close();
  }
  return reader.finish();
}

/** What a group's end puts back as it was. */
interface State {
  readonly into: Into;
  readonly hidden: boolean;
  readonly bold: boolean;
  readonly size: number;
  readonly font: number;
  /** Bytes that stand behind a Unicode escape for readers that know none. */
  readonly behind: number;
}

const DEEPEST = 10_000;

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();
function decoder(page: string): InstanceType<typeof TextDecoder> {
  const known = decoders.get(page) ?? new TextDecoder(page);
  decoders.set(page, known);
  return known;
}

class Reader {
  readonly #builder: Builder;
  readonly #limits: Limits;
  #state: State = { into: 'text', hidden: false, bold: false, size: 12, font: -1, behind: 1 };
  readonly #states: State[] = [];
  #lost = 0;
  readonly #fonts = new Map<number, string>();
  /** The code page of bytes whose font tells none, and whether it was given from outside. */
  #ansi = 'windows-1252';
  readonly #given: boolean;
  #usual = -1;
  /** Bytes that wait for the rest of their character. */
  #bytes: number[] = [];
  #skip = 0;
  #star = false;
  #text = '';
  #number = '';
  #notes: string[] = [];
  #note = '';
  readonly #fields: { readonly depth: number; readonly field: Field }[] = [];
  #about: { level?: number; centred?: boolean } = {};
  #look: { bold: boolean; size: number } | undefined;
  #inTable = false;
  readonly #table = new Rows();

  constructor(limits: Limits, encoding?: string) {
    this.#builder = new Builder(limits);
    this.#limits = limits;
    this.#given = encoding !== undefined;
    if (encoding !== undefined) this.#ansi = encoding;
  }

  open(): void {
    this.#flush();
    this.#star = false;
    // Groups nested past all reason are counted, not kept.
    if (this.#states.length < DEEPEST) this.#states.push(this.#state);
    else this.#lost++;
  }

  close(): void {
    this.#flush();
    const from = this.#state.into;
    if (this.#lost > 0) this.#lost--;
    else this.#state = this.#states.pop() ?? this.#state;
    this.#closeField(from);
    if (from === 'note' && this.#state.into !== 'note') {
      this.#notes.push(this.#note);
      this.#note = '';
    }
  }

  /** A field's code is known when its group ends; the field ends with the group around that. */
  #closeField(from: Into): void {
    const top = this.#fields.at(-1);
    if (!top) return;
    if (from === 'code' && this.#state.into !== 'code') {
      top.field.phase = 'result';
      top.field.contents = isContents(top.field.code);
    } else if (this.#states.length < top.depth) {
      this.#fields.pop();
      if (!top.field.shows && !top.field.contents) this.#put(textOfCode(top.field));
    }
  }

  byte(byte: number): void {
    if (this.#skip > 0) this.#skip--;
    else if (this.#state.into !== 'skip' && this.#state.into !== 'fonts') this.#bytes.push(byte);
  }

  word(word: string, value: number | undefined): void {
    if (word === '*') {
      this.#star = true;
      return;
    }
    const star = this.#star;
    this.#star = false;
    if (word === 'u' && value !== undefined) {
      this.#flush();
      this.#put(String.fromCharCode(value & 0xffff));
      this.#skip = this.#state.behind;
      return;
    }
    this.#skip = 0;
    const sign = SIGNS.get(word);
    if (sign !== undefined) {
      this.#flush();
      this.#put(sign);
    } else if (!this.#destination(word, star) && this.#state.into !== 'skip') this.#format(word, value);
  }

  finish(): SourceText {
    this.#flush();
    this.#paragraph();
    this.#closeTable();
    return this.#builder.finish('doc', null, []);
  }

  /** A word that says what the group is. An unknown one behind \* is to be skipped. */
  #destination(word: string, star: boolean): boolean {
    if (word === 'fldinst' && this.#state.into !== 'skip') {
      this.#fields.push({ depth: this.#states.length - 1, field: newField(this.#fields.at(-1)?.field ?? null) });
    }
    const into = INTO.get(word) ?? (SKIPPED.has(word) ? 'skip' : undefined);
    if (into === undefined && !(star && !/^(?:ud|shppict|cs|ts)$/.test(word))) return false;
    this.#flush();
    if (this.#state.into !== 'skip' || word === 'shptxt') this.#state = { ...this.#state, into: into ?? 'skip' };
    return true;
  }

  #format(word: string, value: number | undefined): void {
    const on = value !== 0;
    if (word === 'ansicpg') this.#ansi = this.#given ? this.#ansi : (PAGES[value ?? 0] ?? 'windows-1252');
    else if (word === 'deff' || word === 'f') {
      if (word === 'deff') this.#usual = value ?? 0;
      this.#set({ font: value ?? 0 });
    } else if (word === 'fcharset' && this.#state.into === 'fonts') this.#fontPage(value ?? 0);
    else if (word === 'uc') this.#set({ behind: Math.min(Math.max(value ?? 1, 0), 16) });
    else if (word === 'v' || word === 'deleted') this.#set({ hidden: on });
    else if (word === 'b') this.#set({ bold: on });
    else if (word === 'fs') this.#set({ size: (value ?? 24) / 2 });
    else if (word === 'plain') this.#set({ bold: false, hidden: false, size: 12, font: this.#usual });
    else if (word === 'pard') {
      this.#about = {};
      this.#inTable = false;
    } else if (word === 'qc') this.#about.centred = true;
    else if (word === 'outlinelevel' && value !== undefined && value < 9) this.#about.level = value + 1;
    else if (word === 'intbl') this.#inTable = true;
    else this.#layout(word, value);
  }

  #layout(word: string, value: number | undefined): void {
    if (word === 'par' || word === 'sect' || word === 'page') {
      this.#flush();
      if (this.#state.into === 'note') this.#note += ' ';
      else if (this.#state.into !== 'text' || this.#fields.some((f) => f.field.contents)) return;
      // A paragraph whose end was deleted goes on in the next one.
      else if (word === 'par' && this.#state.hidden) return;
      else this.#paragraph();
    } else if (word === 'cell' || word === 'nestcell') {
      this.#inTable = true;
      this.#paragraph();
      if (word === 'cell') this.#table.endCell();
    } else this.#table.word(word, value);
  }

  /** The code page of the font that is described: Western ones are left to the file's own, which Chinese programs write under them. */
  #fontPage(charset: number): void {
    const page = CHARSETS[charset];
    if (page !== undefined && !this.#given) this.#fonts.set(this.#state.font, page);
  }

  #set(change: Partial<State>): void {
    if (change.font !== undefined && change.font !== this.#state.font) this.#flush();
    if (change.hidden !== undefined && change.hidden !== this.#state.hidden) this.#flush();
    this.#state = { ...this.#state, ...change };
  }

  /** Decodes the bytes that wait. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const text = decoder(this.#fonts.get(this.#state.font) ?? this.#ansi).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#put(text);
  }

  #put(text: string): void {
    const { into, hidden, bold, size } = this.#state;
    const field = this.#fields.at(-1)?.field;
    if (into === 'code' && field) field.code += text;
    if (hidden || into === 'skip' || into === 'fonts' || into === 'code' || this.#fields.some((f) => f.field.contents)) return;
    if (field && text !== '') field.shows = true;
    if (into === 'number') this.#number += text;
    else if (into === 'note') this.#note += text;
    else {
      this.#text += text;
      if (text.trim() !== '') this.#look ??= { bold, size };
    }
  }

  #paragraph(): void {
    this.#flush();
    const text = this.#text.trimEnd().replace(/^\n+/, '');
    const number = this.#number.trim();
    const notes = this.#notes;
    const look = this.#look;
    this.#text = '';
    this.#number = '';
    this.#notes = [];
    this.#look = undefined;
    // A bullet is a sign, not a number.
    const shown = /^[\u2022\u00B7\u25A0-\u25FF\uF000-\uF0FF\u27A2\u2713-]?$/.test(number) ? '' : number;
    if (this.#inTable) {
      const line = (shown + text).replace(/[\t\n]/g, ' ').trim();
      if (line !== '') this.#table.line(line);
    } else {
      this.#closeTable();
      const gap = /[A-Za-z\d.)]$/.test(shown) ? ' ' : '';
      if (text !== '' || shown !== '') {
        this.#builder.paragraph(text, {
          ...(shown === '' ? {} : { number: shown, gap }),
          ...this.#about,
          ...(look?.bold ? { bold: true } : {}),
          ...(look ? { size: look.size } : {}),
        });
      }
    }
    for (const note of notes) if (note.trim() !== '') this.#builder.paragraph(note.trim());
  }

  #closeTable(): void {
    const rows = this.#table.take();
    if (rows.length === 0) return;
    const filled = fillRows(rows, this.#limits);
    this.#builder.table(filled.rows, filled.headRows > 0 ? { headRows: filled.headRows } : {});
  }
}
