/** Writes Word 97 documents ([MS-DOC] in [MS-CFB]) as small as a test needs them: text, properties, lists, footnotes. */

export interface DocPara {
  readonly text: string;
  /** The character that ends it: a paragraph, or `\x07` for a cell and a row. */
  readonly mark?: '\r' | '\x07' | '\f';
  /** Property changes, as bytes. */
  readonly props?: readonly number[];
  /** Stretches of its text with character changes. */
  readonly runs?: readonly { readonly of: string; readonly props: readonly number[] }[];
}

export interface DocLevel {
  readonly format: number;
  /** \0 to \x08 stand for the counters of levels 1 to 9. */
  readonly text: string;
  readonly start?: number;
}

export interface DocParts {
  readonly paras: readonly DocPara[];
  readonly lists?: readonly (readonly DocLevel[])[];
  /** Texts that hang on the marks \x02 in the body, in order. */
  readonly footnotes?: readonly string[];
  readonly encrypted?: boolean;
  readonly version?: number;
  /** The pointer that stands for changes too long for a page: sprmPHugePapx for all of them, or sprmPTableProps for a row's definition. */
  readonly pointer?: 0x6646 | 0x646b;
}

/** A paragraph in a list: which list from 1, which level from 0. */
export const inList = (list: number, level: number): number[] => [0x0b, 0x46, list, 0, 0x0a, 0x26, level];
export const IN_TABLE = [0x16, 0x24, 1];
/** The end of a row: cell edges in twentieths of a point, and merges: 1 goes on from above, 3 starts. */
export function rowEnd(edges: readonly number[], down: readonly number[] = []): number[] {
  const count = edges.length - 1;
  const cells = Array.from({ length: count }, (_, k) => [((down[k] ?? 0) << 5) & 0xff, 0, ...Array(18).fill(0)]).flat();
  const body = [count, ...edges.flatMap((e) => [e & 0xff, (e >> 8) & 0xff]), ...cells];
  return [...IN_TABLE, 0x17, 0x24, 1, 0x08, 0xd6, (body.length + 1) & 0xff, (body.length + 1) >> 8, ...body];
}
export const DELETED = [0x00, 0x08, 1];
export const HIDDEN = [0x3c, 0x08, 1];
export const BOLD = [0x35, 0x08, 1];
export const SPECIAL = [0x55, 0x08, 1];

const TEXT_AT = 0x800;

/** Makes a document. */
export function doc(parts: DocParts): Buffer {
  const notes = parts.footnotes ?? [];
  const body = parts.paras.map((p) => p.text + (p.mark ?? '\r')).join('');
  const noteText = notes.map((n) => `\x02${n}\r`).join('');
  const text = body + noteText + (notes.length > 0 ? '\r' : '');
  const tables: Buffer[] = [];
  let at = 0;
  const main = Buffer.alloc(TEXT_AT);
  const put = (index: number, data: Buffer, length = data.length): void => {
    main.writeUInt32LE(at, 0x9a + 8 * index);
    main.writeUInt32LE(length, 0x9e + 8 * index);
    tables.push(data);
    at += data.length;
  };
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(parts.version ?? 0x00c1, 2);
  main.writeUInt16LE(0x0200 | (parts.encrypted ? 0x0100 : 0), 0x0a);
  main.writeUInt32LE(TEXT_AT, 0x18);
  main.writeUInt32LE(body.length, 0x4c);
  main.writeUInt32LE(text.length - body.length, 0x50);
  put(33, clx(text.length));
  const raw = Buffer.from(text, 'utf16le');
  const letters = Buffer.concat([raw, Buffer.alloc((512 - ((TEXT_AT + raw.length) % 512)) % 512)]);
  const firstPage = (TEXT_AT + letters.length) / 512;
  const data: Buffer[] = [];
  const paragraphs = paragraphRuns(parts.paras, text.length).map((runs) =>
    runs.map((run) => ({ ...run, props: near(run.props, data, parts.pointer ?? 0x6646) })),
  );
  const characters = characterRuns(parts.paras, text.length);
  const pages = [...paragraphs.map(paragraphPage), ...characters.map(characterPage)];
  put(13, plc(paragraphs, firstPage));
  put(12, plc(characters, firstPage + paragraphs.length));
  if (notes.length > 0) {
    const marks = [...body].flatMap((c, k) => (c === '\x02' ? [k] : []));
    put(2, Buffer.concat([u32(...marks, body.length), Buffer.alloc(2 * marks.length)]));
    let end = 0;
    put(3, u32(0, ...notes.map((n) => (end += n.length + 2)), end + 1));
  }
  if (parts.lists) {
    const { heads, levels } = lists(parts.lists);
    put(73, Buffer.concat([heads, levels]), heads.length);
    put(74, uses(parts.lists.length));
  }
  const far = data.length > 0 ? { Data: Buffer.concat(data) } : {};
  return cfb({ WordDocument: Buffer.concat([main, letters, ...pages]), '1Table': Buffer.concat(tables), ...far });
}

/** Changes that fit a page; longer ones go to the data stream, and a pointer stands for them. */
function near(props: readonly number[], data: Buffer[], pointer: number): readonly number[] {
  if (props.length < 200) return props;
  const kept = pointer === 0x646b ? props.slice(0, 6) : [];
  const at = data.reduce((n, d) => n + d.length, 0);
  data.push(u16(props.length - kept.length), Buffer.from(props.slice(kept.length)));
  return [...kept, pointer & 0xff, pointer >> 8, ...u32(at)];
}

const u16 = (...n: number[]): Buffer => Buffer.from(Uint16Array.from(n).buffer);
const u32 = (...n: number[]): Buffer => Buffer.from(Uint32Array.from(n).buffer);

const clx = (length: number): Buffer => Buffer.concat([Buffer.of(2), u32(16), u32(0, length), u16(0), u32(TEXT_AT), u16(0)]);

interface Run {
  readonly from: number;
  readonly to: number;
  readonly props: readonly number[];
}

/** Runs in pages: few enough to fit. */
function paged(runs: readonly Run[], most: number): Run[][] {
  const out: Run[][] = [];
  for (let k = 0; k < runs.length; k += most) out.push(runs.slice(k, k + most));
  return out;
}

function paragraphRuns(paras: readonly DocPara[], length: number): Run[][] {
  let at = 0;
  const runs = paras.map((p) => {
    const from = at;
    at += p.text.length + 1;
    return { from, to: at, props: p.props ?? [] };
  });
  return paged(at < length ? [...runs, { from: at, to: length, props: [] }] : runs, 2);
}

function characterRuns(paras: readonly DocPara[], length: number): Run[][] {
  const runs: Run[] = [];
  let at = 0;
  let start = 0;
  const plain = (to: number): void => {
    if (to > at) runs.push({ from: at, to, props: [] });
    at = Math.max(at, to);
  };
  for (const p of paras) {
    const whole = p.text + (p.mark ?? '\r');
    for (const r of p.runs ?? []) {
      const from = start + whole.indexOf(r.of);
      plain(from);
      runs.push({ from, to: from + r.of.length, props: r.props });
      at = from + r.of.length;
    }
    start += whole.length;
  }
  plain(length);
  return paged(runs, 8);
}

const fc = (cp: number): number => TEXT_AT + 2 * cp;

function plc(pages: readonly (readonly Run[])[], first: number): Buffer {
  const starts = pages.map((p) => fc(p[0]?.from ?? 0));
  return Buffer.concat([u32(...starts, fc(pages.at(-1)?.at(-1)?.to ?? 0)), u32(...pages.map((_, k) => first + k))]);
}

function page(runs: readonly Run[], step: number, write: (page: Buffer, run: Run, at: number) => number): Buffer {
  const out = Buffer.alloc(512);
  out[511] = runs.length;
  for (const [k, r] of runs.entries()) {
    out.writeUInt32LE(fc(r.from), 4 * k);
    out.writeUInt32LE(fc(r.to), 4 * k + 4);
  }
  let free = 510;
  for (const [k, r] of runs.entries()) {
    free = write(out, r, free);
    out[4 * (runs.length + 1) + step * k] = free / 2;
  }
  return out;
}

/** Style 0, then the changes; an even number of bytes in all. */
const paragraphPage = (runs: readonly Run[]): Buffer =>
  page(runs, 13, (out, run, free) => {
    const data = [0, 0, ...run.props];
    const odd = data.length % 2 === 1;
    const at = (free - data.length - (odd ? 1 : 2)) & ~1;
    if (odd) out[at] = (data.length + 1) / 2;
    else out[at + 1] = data.length / 2;
    Buffer.from(data).copy(out, at + (odd ? 1 : 2));
    return at;
  });

const characterPage = (runs: readonly Run[]): Buffer =>
  page(runs, 1, (out, run, free) => {
    const at = (free - run.props.length - 1) & ~1;
    out[at] = run.props.length;
    Buffer.from(run.props).copy(out, at + 1);
    return at;
  });

function lists(all: readonly (readonly DocLevel[])[]): { heads: Buffer; levels: Buffer } {
  const heads = all.map((_, k) => Buffer.concat([u32(k + 1, 0), Buffer.alloc(18, 0xff), Buffer.of(0, 0)]));
  const levels = all.flatMap((list) =>
    Array.from({ length: 9 }, (_, k) => {
      const { format, text, start } = list[k] ?? { format: 255, text: '' };
      const head = Buffer.alloc(28);
      head.writeInt32LE(start ?? 1, 0);
      head[4] = format;
      head[15] = 2;
      return Buffer.concat([head, u16(text.length), Buffer.from(text, 'utf16le')]);
    }),
  );
  return { heads: Buffer.concat([u16(all.length), ...heads]), levels: Buffer.concat(levels) };
}

const uses = (count: number): Buffer =>
  Buffer.concat([u32(count), ...Array.from({ length: count }, (_, k) => Buffer.concat([u32(k + 1), Buffer.alloc(12)])), u32(...Array(count).fill(0xffffffff))]);

/** A compound file with streams of at least 4096 bytes each, so that none lives in small sectors. */
export function cfb(streams: Readonly<Record<string, Buffer>>): Buffer {
  const padded = Object.entries(streams).map(
    ([name, data]) => [name, Buffer.concat([data, Buffer.alloc(Math.max(4096 - data.length, (512 - (data.length % 512)) % 512))])] as const,
  );
  const fixed = padded.map(([name, data]) => [name, Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)])] as const);
  const chain: number[] = [0xfffffffd, 0xfffffffe];
  const entries = [entry('Root Entry', 5, 0xfffffffe, 0, 1)];
  for (const [k, [name, data]] of fixed.entries()) {
    const start = chain.length;
    const count = data.length / 512;
    for (let n = 0; n < count; n++) chain.push(n === count - 1 ? 0xfffffffe : start + n + 1);
    entries.push(entry(name, 2, start, data.length, k + 2 <= fixed.length ? k + 2 : 0xffffffff));
  }
  if (chain.length > 128) throw new Error('too long for one table of sectors');
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  for (const [at, n] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(n, at);
  for (const [at, n] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, 0xfffffffe],
    [68, 0xfffffffe],
  ] as const)
    head.writeUInt32LE(n, at);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  const table = u32(...chain, ...Array(128 - chain.length).fill(0xffffffff));
  const directory = Buffer.concat([...entries, ...Array.from({ length: 4 - entries.length }, () => Buffer.alloc(128))]);
  return Buffer.concat([head, table, directory, ...fixed.map(([, data]) => data)]);
}

function entry(name: string, type: number, start: number, size: number, next: number): Buffer {
  const out = Buffer.alloc(128);
  Buffer.from(`${name}\0`, 'utf16le').copy(out);
  out.writeUInt16LE(2 * name.length + 2, 64);
  out[66] = type;
  out[67] = 1;
  out.writeUInt32LE(0xffffffff, 68);
  out.writeUInt32LE(type === 5 ? 0xffffffff : next, 72);
  out.writeUInt32LE(type === 5 ? next : 0xffffffff, 76);
  out.writeUInt32LE(start, 116);
  out.writeUInt32LE(size, 120);
  return out;
}
