import { expect } from 'vitest';
import type { SourceText } from '../../src/core/model.ts';
import type { Limits, Unread } from '../../src/source/limits.ts';
import { readSource } from '../../src/source/read.ts';

export interface Given {
  readonly name?: string;
  readonly encoding?: string;
  readonly limits?: Partial<Limits>;
}

/** Bytes of a text in an encoding of Chinese that Node can't write: found by trying every pair of bytes once. */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const table = tables.get(encoding) ?? inverse(encoding);
  tables.set(encoding, table);
  return Buffer.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (table.get(c) ?? [0x3f]))));
}

const tables = new Map<string, Map<string, number[]>>();
function inverse(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const out = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const c = decoder.decode(Uint8Array.of(lead, trail));
      if ([...c].length === 1 && c !== '\uFFFD' && !out.has(c)) out.set(c, [lead, trail]);
    }
  }
  return out;
}

/** Reads bytes that must give text, and checks what holds for every text. */
export async function read(bytes: Uint8Array, given: Given = {}): Promise<SourceText> {
  const source = await readSource(bytes, given);
  if ('status' in source) throw new Error(JSON.stringify(source.problems));
  sound(source);
  return source;
}

/** Checks the lines of a text, and the codes of what there is to say about it. */
export async function lines(bytes: Uint8Array, expected: readonly string[], codes: readonly string[] = [], given: Given = {}): Promise<SourceText> {
  const source = await read(bytes, given);
  expect(source.text.replace(/\n$/, '').split('\n')).toEqual(expected);
  expect(source.problems.map((p) => p.code)).toEqual(codes);
  return source;
}

/** Checks that bytes give no text: its status and code. Every refusal says what, in both languages, and what next. */
export async function refused(bytes: Uint8Array, status: Unread['status'], code: string, given: Given = {}): Promise<string> {
  const source = await readSource(bytes, given);
  if (!('status' in source)) throw new Error(`read: ${source.text.slice(0, 200)}`);
  const problem = source.problems.find((p) => p.status);
  expect([source.status, problem?.code]).toEqual([status, code]);
  expect(problem?.message.zh && problem.next?.en && problem.next.zh).toBeTruthy();
  return problem?.message.en ?? '';
}

/** Paragraphs and cells lie in the text, in order; a generated number at its paragraph's start. */
export function sound({ text, paragraphs, tables: all }: SourceText): void {
  let last = 0;
  for (const p of paragraphs) {
    expect(p.span[0]).toBeGreaterThanOrEqual(last);
    expect(p.span[1]).toBeLessThanOrEqual(text.length);
    if (p.generated) expect(p.generated[0]).toBe(p.span[0]);
    last = p.span[1];
  }
  for (const table of all) {
    for (const row of table.rows) {
      const [first, end] = [row[0]?.span[0] ?? 0, row.at(-1)?.span[1] ?? 0];
      expect(text.slice(first, end)).toBe(row.map((c) => text.slice(...c.span)).join('\t'));
    }
  }
}
