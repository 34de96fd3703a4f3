import mammoth from 'mammoth';
import { expect } from 'vitest';
import type { SourceText } from '../../src/core/model.ts';
import { readDocx } from '../../src/source/docx/read.ts';
import { type Limits, limitsOf, type Unread } from '../../src/source/limits.ts';
import { docx, type Parts } from './make-docx.mjs';

/**
 * Checks the text of a document, which must read without a problem, against mammoth's too: the same words, less the numbers, which it hasn't.
 * `mammoth` says why its words differ, where they do; a reason that holds no longer fails.
 */
export async function lines(parts: Parts, expected: string, mammothDiffers = ''): Promise<void> {
  const source = await read(parts, mammothDiffers);
  expect(source.text.replace(/\n$/, '')).toBe(expected);
}

/** Reads a document that must give text without a problem. */
export async function read(parts: Parts, mammothDiffers = ''): Promise<SourceText> {
  const bytes = docx(parts);
  const source = await readDocx(bytes, limitsOf());
  if ('status' in source) throw new Error(JSON.stringify(source.problems));
  expect(source.problems).toEqual([]);
  expectSound(source);
  const { value } = await mammoth.extractRawText({ buffer: bytes }).catch(() => ({ value: 'it fails' }));
  const same = value.replace(/\s/g, '') === written(source).replace(/\s/g, '');
  if (same !== (mammothDiffers === '')) expect(written(source), `mammoth: ${mammothDiffers || 'the same words'}`).toBe(value);
  return source;
}

/** Reads bytes as a document that may give none. */
export const readBytes = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<SourceText | Unread> => readDocx(bytes, limitsOf(limits));

/** The first problem of a reading: status, code and English message. */
export async function problem(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  const { problems } = await readBytes(bytes, limits);
  expect(problems.every((x) => x.message.en !== '' && x.message.zh !== '' && x.next !== undefined)).toBe(true);
  return problems[0] ? `${problems[0].status} ${problems[0].code}: ${problems[0].message.en}` : '';
}

/** What holds for every text: paragraphs lie in it in order, a number at its paragraph's start, cells as they say. */
export function expectSound(source: SourceText): void {
  let end = 0;
  for (const { span, generated, number } of source.paragraphs) {
    expect(number).toBeGreaterThan(0);
    expect(span[0]).toBeGreaterThanOrEqual(end);
    if (generated) expect([generated[0], generated[1] <= span[1]]).toEqual([span[0], true]);
    end = span[1];
  }
  expect(end).toBeLessThanOrEqual(source.text.length);
  for (const { span, rows } of source.tables) {
    const text = rows.map((row) => row.map((cell) => source.text.slice(...cell.span)).join('\t')).join('\n');
    expect(source.text.slice(...span)).toBe(text);
  }
}

/** The text less what the reader made itself: numbers, and the copies of merged cells. */
function written(source: SourceText): string {
  const made = [
    ...source.paragraphs.flatMap((p) => (p.generated ? [p.generated] : [])),
    ...source.tables.flatMap((t) => t.rows.flatMap((row) => row.filter((c) => c.filled).map((c) => c.span))),
  ].sort((a, b) => a[0] - b[0]);
  let out = '';
  let at = 0;
  for (const [start, end] of made) {
    out += source.text.slice(at, start);
    at = end;
  }
  return out + source.text.slice(at);
}
