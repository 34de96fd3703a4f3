import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plan, random } from '../generate.mjs';
import { archive, bytesBelow, cli, start } from './setup.ts';

let base: string;
let alone: Record<string, string>;
const COUNT = 60;

beforeAll(async () => {
  base = archive(COUNT);
  const ran = await cli(base, ['batch', 'in', '-o', 'alone', '--jobs', '2']);
  expect(ran.err).toContain(`${COUNT} ok`);
  expect(ran.code).toBe(0);
  alone = bytesBelow(path.join(base, 'alone'));
});

const jsonl = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Record<string, unknown>);

describe('what a run writes', () => {
  test('an outline a document, and tables in input order', () => {
    expect(Object.keys(alone).filter((f) => f.startsWith('outlines/'))).toHaveLength(COUNT);
    const inputs = jsonl(alone['targets.jsonl'] ?? '').map((t) => t.input as string);
    expect(inputs.length).toBeGreaterThan(COUNT);
    expect(inputs).toEqual([...inputs].sort());
    const run = JSON.parse(alone['run.json'] ?? '') as { inputs: { sha256: string }[]; counts: object; complete: boolean };
    expect(run.inputs).toHaveLength(COUNT);
    expect(run).toMatchObject({ complete: true, counts: { ok: COUNT } });
  });

  test('tables open in Excel: byte-order mark, and numbers that are numbers', () => {
    expect(alone['targets.csv']?.startsWith('\uFEFFinput,plan,')).toBe(true);
    const [head, first] = (alone['targets.csv'] ?? '').slice(1).split('\n');
    const value = first?.split(',')[head?.split(',').indexOf('value') ?? -1];
    expect(Number(value)).toBeGreaterThan(0);
  });

  test('no temporary file and no state is left', () => {
    expect(existsSync(path.join(base, 'alone', '.plan-extract'))).toBe(false);
  });

  test('the outlines name no absolute path and no time', () => {
    const text = Object.entries(alone)
      .filter(([f]) => f.startsWith('outlines/'))
      .map(([, t]) => t)
      .join('');
    expect(text).not.toContain(base);
  });

  test.each(['1', '4'])('--jobs %s gives the same bytes as 2', async (jobs) => {
    const ran = await cli(base, ['batch', 'in', '-o', `jobs${jobs}`, '--jobs', jobs]);
    expect(ran.code).toBe(0);
    expect(bytesBelow(path.join(base, `jobs${jobs}`))).toEqual(alone);
  });
});

describe('resume', () => {
  test('a second run writes nothing and says so', async () => {
    const folder = path.join(base, 'alone');
    const old = new Date(2020, 1, 1);
    for (const f of Object.keys(alone)) utimesSync(path.join(folder, f), old, old);
    const ran = await cli(base, ['batch', 'in', '-o', 'alone']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('nothing was written');
    for (const f of Object.keys(alone)) expect(statSync(path.join(folder, f)).mtimeMs).toBe(old.getTime());
  });

  test('a changed document is done again, the others are not', async () => {
    cpSync(path.join(base, 'in'), path.join(base, 'in2'), { recursive: true });
    await cli(base, ['batch', 'in2', '-o', 'out2']);
    appendFileSync(path.join(base, 'in2/d1/f0001.txt'), '\n十一、补充任务\n新建公办幼儿园3所。\n');
    const ran = await cli(base, ['batch', 'in2', '-o', 'out2']);
    expect(ran.err).toContain(`${COUNT - 1} were done before`);
    expect(readFileSync(path.join(base, 'out2/outlines/d1/f0001.txt.json'), 'utf8')).toContain('补充任务');
  });

  test('another configuration is another run', async () => {
    await cli(base, ['batch', 'in/d0', '-o', 'conf']);
    const ran = await cli(base, ['batch', 'in/d0', '-o', 'conf', '--max-pages', '77']);
    expect(ran.err).toContain('0 were done before');
  });

  test('killed at 20 random moments, a run ends with the bytes of one that was left alone', async () => {
    const next = random(7);
    for (let k = 0; k < 20; k++) {
      const child = start(base, ['batch', 'in', '-o', 'killed', '--jobs', '2']);
      const gone = new Promise((done) => child.on('exit', done));
      await new Promise((go) => setTimeout(go, 60 + next() * 700));
      child.kill('SIGKILL');
      await gone;
      for (const [f, text] of Object.entries(bytesBelow(base)).filter(([f]) => /^killed\/outlines\/.*json$/.test(f)))
        expect(() => JSON.parse(text), f).not.toThrow();
      if (k % 5 === 4) rmSync(path.join(base, 'killed'), { recursive: true, force: true });
    }
    await cli(base, ['batch', 'in', '-o', 'killed', '--jobs', '2']);
    expect(bytesBelow(path.join(base, 'killed'))).toEqual(alone);
  }, 180_000);

  test('SIGINT finishes the documents in hand, exits 75, and the next run goes on', async () => {
    const big = archive(400);
    const child = start(big, ['batch', 'in', '-o', 'out', '--jobs', '1', '--progress', 'jsonl']);
    let err = '';
    child.stderr.on('data', (d: Buffer) => {
      if (!err.includes('"document"') && d.includes('"document"')) child.kill('SIGINT');
      err += d.toString();
    });
    const code = await new Promise((done) => child.on('exit', done));
    expect(code).toBe(75);
    const half = JSON.parse(readFileSync(path.join(big, 'out/run.json'), 'utf8')) as { complete: boolean; inputs: unknown[] };
    expect(half.complete).toBe(false);
    expect(half.inputs.length).toBeLessThan(400);
    const ran = await cli(big, ['batch', 'in', '-o', 'out']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain(`${half.inputs.length} were done before`);
  });
});

describe('inputs', () => {
  const dry = async (cwd: string, args: string[], input = ''): Promise<string[]> =>
    (await cli(cwd, ['batch', ...args, '-o', 'none', '--dry-run'], {}, input)).out.trim().split('\n');

  test('--dry-run tells what is read, and why the rest is not', async () => {
    const folder = archive(2);
    writeFileSync(path.join(folder, 'in/photo.png'), 'x');
    writeFileSync(path.join(folder, 'in/~$plan.docx'), 'x');
    const lines = await dry(folder, ['in']);
    expect(lines).toContain('read\td0/f0000.txt');
    expect(lines.find((l) => l.includes('photo.png'))).toMatch(/^skip\t.*not a document/);
    expect(lines.find((l) => l.includes('~$plan'))).toMatch(/^skip\t.*temporary/);
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });

  test('links out of the tree are not followed, and cycles end', async () => {
    const folder = archive(2);
    const other = archive(1);
    symlinkSync(path.join(other, 'in'), path.join(folder, 'in/out'));
    symlinkSync(path.join(folder, 'in'), path.join(folder, 'in/again'));
    const lines = await dry(folder, ['in']);
    expect(lines.find((l) => l.includes('\tout'))).toMatch(/^skip.*leads out/);
    expect(lines.find((l) => l.includes('again'))).toMatch(/^skip.*already read/);
    expect(lines.filter((l) => l.startsWith('read'))).toHaveLength(2);
  });

  test('globs, lists by line and by NUL, include and exclude', async () => {
    const folder = archive(6);
    expect(await dry(folder, ['in/d1/*.txt'])).toEqual(['read\tin/d1/f0001.txt', 'read\tin/d1/f0004.txt']);
    expect(await dry(folder, ['--files-from', '-'], 'in/d0/f0000.txt\nin/d1/f0001.txt\n')).toEqual(['read\tin/d0/f0000.txt', 'read\tin/d1/f0001.txt']);
    expect(await dry(folder, ['--files-from', '-', '-0'], 'in/d0/f0000.txt\u0000in/d2/f0002.txt')).toEqual(['read\tin/d0/f0000.txt', 'read\tin/d2/f0002.txt']);
    expect((await dry(folder, ['in', '--include', 'd2/**'])).filter((l) => l.startsWith('read'))).toEqual(['read\td2/f0002.txt', 'read\td2/f0005.txt']);
    expect((await dry(folder, ['in', '--exclude', 'd2/**'])).filter((l) => l.startsWith('read'))).toHaveLength(4);
  });

  test('a name that is not there is one failure, and the rest is done', async () => {
    const folder = archive(2);
    const ran = await cli(folder, ['batch', 'in/d0', 'missing.txt', '-o', 'out']);
    expect(ran.code).toBe(3);
    expect(jsonl(readFileSync(path.join(folder, 'out/errors.jsonl'), 'utf8'))).toMatchObject([{ input: 'missing.txt', code: 'no-such-file', retry: false }]);
  });

  test('zip archives are read in place, with GBK names and no way out of the folder', async () => {
    const folder = archive(0);
    mkdirSync(path.join(folder, 'in'), { recursive: true });
    const members: [name: number[], text: string][] = [
      [[0xb9, 0xa4, 0xd7, 0xf7, 0xbc, 0xc6, 0xbb, 0xae, 0x2e, 0x74, 0x78, 0x74], plan(1)], // 工作计划.txt in GBK
      [[...Buffer.from('../../../escape.txt')], plan(2)],
      [[...Buffer.from('/etc/plan.txt')], plan(3)],
      [[...Buffer.from('a/con.txt')], plan(4)],
    ];
    writeFileSync(path.join(folder, 'in/old.zip'), storedZip(members));
    const ran = await cli(folder, ['batch', 'in', '-o', 'out']);
    expect(ran.code).toBe(0);
    expect(Object.keys(bytesBelow(path.join(folder, 'out/outlines'))).sort()).toEqual([
      'old.zip/a/_con.txt.json',
      'old.zip/escape.txt.json',
      'old.zip/etc/plan.txt.json',
      'old.zip/工作计划.txt.json',
    ]);
  });
});

describe('failures', () => {
  test('ten hostile files among 200 good ones: 200 outlines and ten clear statuses', async () => {
    const folder = archive(200, 600);
    const bad = path.join(folder, 'in/bad');
    mkdirSync(bad);
    const hostile: Record<string, Uint8Array | string> = {
      'empty.txt': '',
      'binary.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 251),
      'notzip.docx': 'this is no zip',
      'cut.docx': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3]),
      'head.pdf': '%PDF-1.4',
      'ole.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
      'english.txt': 'There is no Chinese in this file at all. '.repeat(40),
      'image.pdf': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(200).fill(1)]),
      'blank.txt': ' \n\u3000\n\t\n',
      'bad.zip': 'PK but no archive',
    };
    for (const [name, data] of Object.entries(hostile)) writeFileSync(path.join(bad, name), data);
    const ran = await cli(folder, ['batch', 'in', '-o', 'out', '--timeout', '20000']);
    expect(ran.code).toBe(3);
    expect(ran.err.trim().split('\n').at(-1)).toBe('10 of 210 failed, see errors.jsonl');
    expect(Object.keys(bytesBelow(path.join(folder, 'out/outlines')))).toHaveLength(200);
    const errors = jsonl(readFileSync(path.join(folder, 'out/errors.jsonl'), 'utf8'));
    expect(errors).toHaveLength(10);
    for (const e of errors) {
      expect(['empty', 'unreadable', 'unsupported', 'encrypted', 'scanned', 'limit']).toContain(e.status);
      expect(String(e.message).length).toBeGreaterThan(10);
      expect(String(e.next).length).toBeGreaterThan(5);
    }
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  test('--retry failed tries failed documents again, a plain second run does not', async () => {
    const folder = archive(3);
    writeFileSync(path.join(folder, 'in/empty.txt'), '');
    await cli(folder, ['batch', 'in', '-o', 'out']);
    const second = await cli(folder, ['batch', 'in', '-o', 'out']);
    expect(second.code).toBe(3);
    expect(second.err).toContain('nothing was written');
    const third = await cli(folder, ['batch', 'in', '-o', 'out', '--retry', 'failed']);
    expect(third.err).toContain('3 were done before');
    expect((await cli(folder, ['batch', 'in', '-o', 'out', '--retry', 'fialed'])).code).toBe(2);
  });

  test('all failed is 4, nothing to read is said, and usage is 2', async () => {
    const folder = archive(0);
    mkdirSync(path.join(folder, 'in'), { recursive: true });
    writeFileSync(path.join(folder, 'in/empty.txt'), '');
    expect((await cli(folder, ['batch', 'in', '-o', 'out'])).code).toBe(4);
    expect((await cli(folder, ['batch', 'in'])).code).toBe(2);
    expect((await cli(folder, ['batch', 'in', '-o', 'o', '--jobs', 'many'])).code).toBe(2);
    expect((await cli(folder, ['batch', '-o', 'o'])).code).toBe(2);
  });
});

describe('beyond one machine', () => {
  test('the union of the shards is the whole run', async () => {
    const a = await cli(base, ['batch', 'in', '-o', 'shards', '--shard', '1/2']);
    const b = await cli(base, ['batch', 'in', '-o', 'shards'], { SLURM_ARRAY_TASK_ID: '8', SLURM_ARRAY_TASK_MIN: '7', SLURM_ARRAY_TASK_COUNT: '2' });
    expect([a.code, b.code]).toEqual([0, 0]);
    expect(b.err).toContain('shard 2/2, from SLURM_ARRAY_TASK_ID');
    const rows = ['shard-1-of-2', 'shard-2-of-2'].flatMap((s) =>
      readFileSync(path.join(base, 'shards', s, 'targets.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean),
    );
    expect(rows.sort()).toEqual((alone['targets.jsonl'] ?? '').split('\n').filter(Boolean).sort());
    expect(rows.length).toBeGreaterThan(0);
    const outlines = (all: Record<string, string>): [string, string][] => Object.entries(all).filter(([f]) => f.startsWith('outlines/'));
    expect(outlines(bytesBelow(path.join(base, 'shards')))).toEqual(outlines(alone));
  });

  test('an index without a count is refused, not taken for the whole', async () => {
    const ran = await cli(base, ['batch', 'in', '-o', 'k8s'], { JOB_COMPLETION_INDEX: '0' });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('PLAN_EXTRACT_SHARDS');
    expect((await cli(base, ['batch', '--shard', '3/2', 'in', '-o', 'k8s'])).code).toBe(2);
  });

  const parallel = ((): boolean => {
    try {
      return execFileSync('parallel', ['--version'], { stdio: 'pipe' }).includes('GNU parallel');
    } catch {
      return false;
    }
  })();

  test.skipIf(!parallel)('GNU parallel over two shards', () => {
    execFileSync('parallel', ['--will-cite', `${process.execPath} ${path.resolve('bin/plan-extract.js')} batch in -o par --shard {}/2`, ':::', '1', '2'], {
      cwd: base,
      stdio: 'pipe',
    });
    const rows = ['1', '2'].flatMap((s) =>
      readFileSync(path.join(base, `par/shard-${s}-of-2/targets.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean),
    );
    expect(rows.sort()).toEqual((alone['targets.jsonl'] ?? '').split('\n').filter(Boolean).sort());
  });
});

describe('worker --ndjson', () => {
  const ask = async (...requests: unknown[]): Promise<Record<string, unknown>[]> =>
    jsonl((await cli(base, ['worker', '--ndjson'], {}, requests.map((r) => `${typeof r === 'string' ? r : JSON.stringify(r)}\n`).join(''))).out);

  test('one answer a request, in order, whatever the request', async () => {
    const text = plan(5, 600);
    const answers = await ask(
      { id: 1, text },
      { id: 'b', bytes: Buffer.from(text).toString('base64') },
      { id: 3, path: 'in/d0/f0000.txt' },
      'no json',
      { id: 5 },
      { id: 6, path: 'none.txt' },
    );
    expect(answers.map((a) => [a.id, a.status])).toEqual([
      [1, 'ok'],
      ['b', 'ok'],
      [3, 'ok'],
      [null, 'invalid'],
      [5, 'invalid'],
      [6, 'unreadable'],
    ]);
    expect(answers[0]?.outline).toMatchObject({ source: { format: 'txt' } });
  });

  test('a byte-order mark in front is no part of the request', async () => {
    expect(await ask(`\uFEFF${JSON.stringify({ id: 1, text: plan(5, 600) })}`)).toMatchObject([{ id: 1, status: 'ok' }]);
  });

  test('an answer does not wait for the next request, however many are done at a time', async () => {
    const child = start(base, ['worker', '--ndjson', '-j', '2']);
    child.stdin.write(`${JSON.stringify({ id: 1, text: plan(9, 600) })}\n`);
    const out = await new Promise<Buffer>((done) => child.stdout.once('data', done));
    expect(out.toString()).toMatch(/^\{"id":1,"status":"ok"/);
    child.stdin.end();
    expect(await new Promise((done) => child.on('exit', done))).toBe(0);
  });

  test('empty input gives empty output', async () => {
    expect(await ask()).toEqual([]);
  });

  test('SIGTERM finishes the line in hand', async () => {
    const child = start(base, ['worker', '--ndjson']);
    let out = '';
    child.stdin.write(`${JSON.stringify({ id: 1, text: plan(9, 600) })}\n`);
    const code = await new Promise((done) => {
      child.stdout.on('data', (d: Buffer) => {
        out += d.toString();
        if (out.includes('\n')) child.kill('SIGTERM');
      });
      child.on('exit', done);
    });
    expect(code).toBe(0);
    expect(jsonl(out)).toHaveLength(1);
  });
});

/** A zip of stored members with names as bytes, as old Chinese Windows wrote them: no flag, no Unicode field. */
function storedZip(members: readonly [name: number[], text: string][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of members) {
    const data = Buffer.from(text);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), head, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const size = directory.reduce((n, d) => n + d.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ 0xffffffff) >>> 0;
}
