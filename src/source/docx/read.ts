/** A Word document's bytes as exact text. */
import type { SourceText } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { LimitReached, type Limits, type Unread } from '../limits.ts';
import { loss, note, say, unread } from '../problems.ts';
import { XmlFault } from '../xml.ts';
import { openZip, type Zip, ZipFault } from '../zip.ts';
import type { NoteRef } from './blocks.ts';
import { type Body, BodyReader } from './body.ts';
import { readByMammoth } from './fallback.ts';
import { layOut } from './layout.ts';
import { readNumbering } from './numbering.ts';
import { findParts, type Parts } from './package.ts';
import { readStyles } from './styles.ts';
import { type Node, readTree } from './tree.ts';

/** Reads a .docx. What it contains never makes it throw: damage gives Unread, or the text that could be had with a problem of status `partial`. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<SourceText | Unread> {
  try {
    return await new Reading(limits).read(bytes);
  } catch (error) {
    return refused(error) ?? (await readByMammoth(bytes, error, limits));
  }
}

/** One document's reading: the clock that runs, and what there is to say. */
class Reading {
  readonly #limits: Limits;
  readonly #start = performance.now();
  readonly #problems: Problem[] = [];

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  async read(bytes: Uint8Array): Promise<SourceText | Unread> {
    const zip = await openZip(bytes, this.#limits);
    const parts = await findParts(zip, this.#limits, this.#start);
    if (!parts) return notWord(zip);
    const styles = readStyles(await this.#tree(zip, parts.styles));
    const lists = readNumbering(await this.#tree(zip, parts.numbering), styles);
    const reader = new BodyReader(styles, this.#limits);
    const main = await zip.read(parts.document);
    const fault = this.#scan(reader, main);
    const body = reader.body();
    const notes = await this.#notes(zip, parts, styles);
    const laid = layOut(body.blocks, { styles, lists, notes: (ref) => notes[ref.kind]?.get(ref.id) ?? [] }, this.#limits, this.#start);
    if (fault) {
      const second = await readByMammoth(bytes, fault, this.#limits);
      if (laid.text.trim() === '' || ('text' in second && written(second.text) > written(laid.text))) return second;
      this.#problems.push(cutOff(fault));
    }
    this.#problems.push(...unseen(body.unseen));
    if (laid.text === '') return { status: body.unseen.pictures > 0 ? 'scanned' : 'empty', problems: [...this.#problems, noText(body.unseen.pictures)] };
    return { format: 'docx', encoding: null, ...laid, problems: this.#problems };
  }

  /** Scans the body as far as it is well formed. */
  #scan(reader: BodyReader, bytes: Uint8Array): XmlFault | null {
    try {
      reader.scan(bytes, this.#start);
      return null;
    } catch (error) {
      if (error instanceof XmlFault && error.kind === 'malformed') return error;
      throw error;
    }
  }

  /** A part that the text can be read without: when it is damaged, that is said and the reading goes on. */
  async #tree(zip: Zip, name: string | undefined): Promise<Node | undefined> {
    if (name === undefined) return undefined;
    return this.#spared(name, async () => readTree(await zip.read(name), this.#limits, this.#start));
  }

  async #notes(zip: Zip, parts: Parts, styles: ReturnType<typeof readStyles>): Promise<Partial<Record<NoteRef['kind'], Body['notes']>>> {
    const one = (name: string | undefined) =>
      name === undefined
        ? undefined
        : this.#spared(name, async () => {
            const reader = new BodyReader(styles, this.#limits);
            reader.scan(await zip.read(name), this.#start);
            return reader.body().notes;
          });
    const [footnotes, endnotes] = [await one(parts.footnotes), await one(parts.endnotes)];
    return { ...(footnotes ? { footnotes } : {}), ...(endnotes ? { endnotes } : {}) };
  }

  async #spared<T>(name: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      const spare = error instanceof ZipFault || (error instanceof XmlFault && error.kind === 'malformed');
      if (!spare) throw error;
      this.#problems.push(
        loss(
          'docx-part-damaged',
          say(
            `the part ${name} can't be read, so numbers, headings or notes may be missing: ${error.message}`,
            `部件 ${name} 无法读取\uff0c编号、标题或注释可能缺失\uff1a${error.message}`,
          ),
          say('open it in Word, repair it and save it anew', '请用 Word 打开、修复并重新保存'),
        ),
      );
      return undefined;
    }
  }
}

/** How much stands in a text: its length without white space. */
const written = (text: string): number => text.replace(/\s/g, '').length;

/** The answer to what stops a reading for good; null for what may be this reader's own fault. */
function refused(error: unknown): Unread | null {
  if (error instanceof LimitReached) return { status: error.problem.status === 'timeout' ? 'timeout' : 'limit', problems: [error.problem] };
  if (error instanceof ZipFault) return { status: 'unreadable', problems: [error.problem] };
  if (!(error instanceof XmlFault) || error.kind !== 'doctype') return null;
  return unread(
    'unreadable',
    'docx-doctype',
    say(
      'refused: a part declares a DOCTYPE, which no Office document may, and which can hide an attack',
      '已拒绝\uff1a部件中含有 DOCTYPE 声明\uff0cOffice 文档不允许\uff0c且可能用于攻击',
    ),
    say('if you trust its origin, open it in Word and save it anew', '如果信任其来源\uff0c请用 Word 打开并重新保存'),
  );
}

/** A zip archive that is something else. */
function notWord(zip: Zip): Unread {
  const kinds: readonly [string, string][] = [
    ['xl/workbook.xml', 'an Excel workbook'],
    ['ppt/presentation.xml', 'a PowerPoint presentation'],
    ['content.xml', 'an OpenDocument file'],
    ['META-INF/container.xml', 'an EPUB book'],
  ];
  const kind = kinds.find(([name]) => zip.has(name))?.[1];
  const what = kind ?? 'a zip archive without a Word document in it';
  return unread(
    'unsupported',
    'docx-no-document',
    say(`not a Word document: ${what}`, `不是 Word 文档${kind ? `\uff1a${kind}` : '\uff1a压缩包中没有 Word 正文'}`),
    say('save it as .docx, or unpack it first', '请另存为 .docx\uff0c或先解压'),
  );
}

const cutOff = (fault: XmlFault): Problem =>
  loss(
    'docx-malformed',
    say(
      `the document's XML is broken, and what comes after the break is missing: ${fault.message}`,
      `文档的 XML 已损坏\uff0c损坏处之后的内容缺失\uff1a${fault.message}`,
    ),
    say('open it in Word, repair it and save it anew', '请用 Word 打开、修复并重新保存'),
  );

/** What stands in the document, or may, and was not read. */
function unseen(counts: Body['unseen']): Problem[] {
  return UNSEEN.filter(([what]) => counts[what] > 0).map(([what, code, grade, en, zh]) =>
    grade(
      code,
      say(`${counts[what]} ${en}`, `${zh}\uff1a${counts[what]} 处`),
      say('look at it in Word, and save it anew from there', '请在 Word 中查看\uff0c并重新保存'),
    ),
  );
}

const UNSEEN: readonly [what: keyof Body['unseen'], code: string, grade: typeof loss, en: string, zh: string][] = [
  ['chunks', 'docx-alt-chunk', loss, 'part(s) of another format are embedded as text and were not read', '嵌入的其他格式内容未被读取'],
  [
    'numbers',
    'automatic-numbers-lost',
    loss,
    'number(s) made by fields (AUTONUM, LISTNUM) are not in the file',
    '由域\uff08AUTONUM、LISTNUM\uff09生成的编号不在文件中',
  ],
  ['diagrams', 'docx-diagram', note, 'diagram(s) may hold text that was not read', '图示中的文字未被读取'],
  ['signs', 'docx-unknown-sign', note, 'sign(s) of symbol fonts are not known and were left out', '符号字体中的未知符号已略去'],
];

const noText = (pictures: number): Problem =>
  pictures > 0
    ? {
        code: 'no-text-layer',
        status: 'scanned',
        message: say(
          `no text: the document holds ${pictures} picture(s) and nothing else, probably a scan without a text layer`,
          `没有文本\uff1a文档中只有 ${pictures} 张图片\uff0c可能是没有文本层的扫描件`,
        ),
        next: say('run text recognition (OCR) over it first', '请先进行文字识别\uff08OCR\uff09'),
      }
    : {
        code: 'empty',
        status: 'empty',
        message: say('the document holds no text', '文档中没有文本'),
        next: say('check whether it is the right file', '请确认文件是否正确'),
      };
