import { expect, test } from 'vitest';
import { LIMITS, limitProblem, limitsOf } from '../../src/source/limits.ts';
import { openZip } from '../../src/source/zip.ts';
import { zip } from './make-docx.mjs';

const open = (bytes: Buffer, limits = {}) => openZip(bytes, limitsOf(limits));
const text = async (bytes: Buffer, name: string): Promise<string> => Buffer.from(await (await open(bytes)).read(name)).toString();

test('parts, packed and stored, in the middle of a larger buffer', async () => {
  const bytes = zip([
    { name: 'a.xml', data: '甲'.repeat(1000) },
    { name: 'b.xml', data: '乙', store: true },
  ]);
  const inside = Buffer.concat([Buffer.from('before'), bytes]).subarray(6);
  expect([await text(inside, 'a.xml'), await text(inside, 'b.xml')]).toEqual(['甲'.repeat(1000), '乙']);
});

test('names are found without case, leading slash, or which way the slashes lean', async () => {
  const bytes = zip([{ name: '/Word\\Document.xml', data: 'x' }]);
  expect(await text(bytes, 'word/document.xml')).toBe('x');
  expect((await open(bytes)).has('word/other.xml')).toBe(false);
});

test('names that climb out of the archive are names and nothing more', async () => {
  expect(await text(zip([{ name: '../../etc/passwd', data: 'x' }]), '../../etc/passwd')).toBe('x');
});

test('of two entries with one name the first counts', async () => {
  const bytes = zip([
    { name: 'a', data: '1' },
    { name: 'A', data: '2' },
  ]);
  expect(await text(bytes, 'a')).toBe('1');
});

test('what can’t be had says why', async () => {
  const bytes = zip([{ name: 'a', data: 'x'.repeat(100) }]);
  await expect(text(bytes, 'b')).rejects.toThrow('the part b is not in the archive');
  const encrypted = Buffer.from(bytes);
  const method = Buffer.from(bytes);
  const at = bytes.indexOf('PK\x01\x02');
  encrypted[at + 8] = 1;
  method[at + 10] = 99;
  await expect(text(encrypted, 'a')).rejects.toThrow('encrypted');
  await expect(text(method, 'a')).rejects.toThrow('compression method 99');
});

test('what all parts together grow to is counted, whatever the headers say', async () => {
  const part = (name: string) => ({ name, data: 'x'.repeat(1000), size: 1 });
  const archive = await open(zip([part('a'), part('b')]), { maxInflated: 1500 });
  expect((await archive.read('a')).length).toBe(1000);
  await expect(archive.read('b')).rejects.toThrow(
    'limit reached: bytes after decompression, all parts together (b): 1500 allowed, 1501 reached, set by --max-inflated',
  );
});

test('a part that is just as large as allowed is read', async () => {
  const archive = await open(zip([{ name: 'a', data: 'x'.repeat(1000) }]), { maxPart: 1000, maxInflated: 1000 });
  expect((await archive.read('a')).length).toBe(1000);
});

test('every limit has a flag of its own, and an error that names it', () => {
  const limits = limitsOf({ maxCells: 7 });
  expect(new Set(LIMITS.map((l) => l.flag)).size).toBe(LIMITS.length);
  for (const { name, flag, value } of LIMITS) {
    expect(flag).toMatch(/^--max-[a-z]+$/);
    expect(limits[name]).toBe(name === 'maxCells' ? 7 : value);
    const { message, next } = limitProblem(name, limits, 12345);
    for (const words of [message.en, message.zh]) expect(words).toMatch(new RegExp(`${limits[name]}.*12345.*${flag}`));
    expect(next?.en).toContain(flag);
  }
});
