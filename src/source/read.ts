/** A document's bytes → exact text, read by what the bytes are and not by what the name says. */
import type { SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { encodingOf } from './decode.ts';
import { LimitReached, type Limits, limitProblem, limitsOf, type ReadOptions, type Unread } from './limits.ts';
import { note, say, unread } from './problems.ts';
import { refusal } from './refuse.ts';
import { type Kind, sniff } from './sniff.ts';
import { readTxt } from './txt.ts';

export type { ReadOptions, Unread } from './limits.ts';

/**
 * Reads a document. Never throws for what it contains: `Unread` tells why there is no text, `problems` what was lost or is doubtful.
 * Throws UsageError for an encoding that is none.
 */
export async function readSource(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceText | Unread> {
  const encoding = options.encoding === undefined ? undefined : encodingOf(options.encoding);
  const limits = limitsOf(options.limits);
  if (bytes.length > limits.maxBytes) return { status: 'limit', problems: [limitProblem('maxBytes', limits, bytes.length)] };
  const kind = sniff(bytes);
  const read = refusal(kind) ?? (await guarded(() => readers[kind]?.(bytes, limits, encoding) ?? readTxt(bytes, encoding, limits)));
  const lie = nameLies(kind, options.name);
  return lie ? { ...read, problems: [lie, ...read.problems] } : read;
}

type Reader = (bytes: Uint8Array, limits: Limits, encoding: string | undefined) => SourceText | Unread | Promise<SourceText | Unread>;

/** A reader a kind, each loaded when a file asks for it. */
const readers: Partial<Record<Kind, Reader>> = {
  docx: async (bytes, limits) => (await import('./docx/read.ts')).readDocx(bytes, limits),
  doc: async (bytes, limits) => (await import('./doc/read.ts')).readDoc(bytes, limits),
  rtf: async (bytes, limits, encoding) => (await import('./rtf/read.ts')).readRtf(bytes, limits, encoding),
  mhtml: async (bytes, limits, encoding) => (await import('./mhtml.ts')).readMhtml(bytes, limits, encoding),
  pdf: async (bytes, limits) => (await import('./pdf/apart.ts')).readPdfApart(bytes, limits),
  html: async (bytes, limits, encoding) => (await import('./html/read.ts')).readHtml(bytes, limits, encoding),
};

/** Runs a reader. A limit that is thrown becomes its problem; anything else is a document that the reader did not foresee. */
async function guarded(run: () => SourceText | Unread | Promise<SourceText | Unread>): Promise<SourceText | Unread> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof LimitReached) return { status: error.problem.status === 'timeout' ? 'timeout' : 'limit', problems: [error.problem] };
    const why = error instanceof Error ? error.message : String(error);
    return unread(
      'unreadable',
      'damaged',
      say(`the document is damaged: ${why}`, `文档已损坏\uff1a${why}`),
      say('open it in its own program and save it anew', '请用原程序打开并重新保存'),
    );
  }
}

/** Which endings a kind goes by. A kind that isn't here goes by any. */
const ENDINGS: Partial<Record<Kind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  doc: ['doc', 'dot', 'wps'],
  rtf: ['rtf'],
  html: ['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'php', 'jsp'],
  mhtml: ['mht', 'mhtml'],
  txt: ['txt', 'text', 'md', 'csv', 'tsv', 'log'],
};
const KNOWN = new Set(Object.values(ENDINGS).flat());

/** A warning when a known ending names another kind than the bytes are. */
function nameLies(kind: Kind, name: string | undefined): Problem | undefined {
  const ending = /\.([a-z]{2,5})$/i.exec(name ?? '')?.[1]?.toLowerCase();
  const own = ENDINGS[kind];
  if (ending === undefined || own === undefined || !KNOWN.has(ending) || own.includes(ending)) return undefined;
  return note(
    'name-lies',
    say(
      `the name ends in .${ending}, the file is ${kind.toUpperCase()}; it is read as what it is`,
      `文件名以 .${ending} 结尾\uff0c实际为 ${kind.toUpperCase()}\uff0c按实际格式读取`,
    ),
  );
}
