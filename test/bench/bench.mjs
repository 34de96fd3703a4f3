// npm run bench [-- --only WORD]: one table, all in one run; each line is a ratio of two measurements side by side, its bar, and whether it holds.
// Exits 1 when a line does not hold. Machines are shared and noisy: each figure is the best of several runs, taken in turns.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { plan } from '../generate.mjs';
import { docx, p, r } from '../source/make-docx.mjs';
import { plan15 } from './plan15.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = path.join(root, 'bin/plan-extract.js');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';
const work = mkdtempSync(path.join(tmpdir(), 'plan-extract-bench-'));
const rows = [];

/** Adds a line. `at` is 'most' (measured <= bar) or 'least' (measured >= bar); null means it could not be measured here. */
function line(what, measured, at, bar, note = '') {
  const holds = measured === null ? 'not measured' : (at === 'most' ? measured <= bar : measured >= bar) ? 'holds' : 'FALLS SHORT';
  rows.push([what, measured === null ? '-' : measured.toFixed(2), `${at === 'most' ? '<=' : '>='} ${bar}`, holds, note]);
  console.error(`${what}: ${rows.at(-1)[1]} (${rows.at(-1)[2]}) ${holds} ${note}`);
}

/** Milliseconds of the quicker half of some runs of each function, taken in turns so that a busy moment hits all alike. */
async function race(functions, rounds) {
  const times = functions.map(() => []);
  for (let r = 0; r < rounds; r++) {
    for (const [i, f] of functions.entries()) {
      const start = performance.now();
      await f();
      times[i].push(performance.now() - start);
    }
  }
  return times.map((t) => {
    const best = t.sort((a, b) => a - b).slice(0, Math.ceil(t.length / 2));
    return best.reduce((a, b) => a + b, 0) / best.length;
  });
}

const run = (args, env = process.env) => {
  const r = spawnSync(process.execPath, args, { cwd: work, env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (r.status !== 0) throw new Error(`${args.join(' ')}: ${r.status} ${r.stderr}`);
};

/** Where NODE_EXTRA_CA_CERTS is set, Node may read those certificates at every start, `node -e 0` too, so that a ratio to it is smaller than it is elsewhere. */
async function withoutCertificates(file) {
  const { NODE_EXTRA_CA_CERTS, ...env } = process.env;
  if (!NODE_EXTRA_CA_CERTS) return '';
  const [empty, parse] = await race([() => run(['-e', '0'], env), () => run([cli, 'parse', file], env)], 12);
  return `; without NODE_EXTRA_CA_CERTS ${parse.toFixed(0)} ms, ${(parse / empty).toFixed(1)} times node -e 0`;
}

const parts = {
  async pipeline() {
    const { extract } = await import(path.join(root, 'dist/index.js'));
    const jieba = await tagger();
    const both = (texts) => {
      const bytes = texts.map((t) => new TextEncoder().encode(t));
      const ours = async () => {
        for (const b of bytes) if (!(await extract(b, { name: 'x.txt' })).outline) throw new Error('no outline');
      };
      const theirs = () => {
        for (const t of texts) jieba.tag(t);
      };
      return [ours, theirs];
    };
    const texts = Array.from({ length: 20 }, (_, i) => plan(i + 1, 15_000));
    const [ours, theirs] = both(texts);
    for (let i = 0; i < 60; i++) await ours();
    theirs();
    const [a, b] = await race([ours, theirs], 20);
    const characters = texts.reduce((n, t) => n + t.length, 0);
    // Short texts with a number in nearly every sentence cost the most for a character.
    const folder = path.join(root, 'fixtures');
    const short = readdirSync(folder)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(path.join(folder, f), 'utf8'));
    const [dense, tagged] = await race(both(short.filter((t) => !/[\0\uFFFD]/.test(t))), 200);
    line(
      `TXT bytes to validated outline / ${jieba.name} tagging the text`,
      a / b,
      'most',
      0.5,
      `${Math.round(characters / a)} against ${Math.round(characters / b)} characters a millisecond; short texts full of numbers (fixtures/) ${(dense / tagged).toFixed(1)}`,
    );
  },

  async numbers() {
    const { readMentions } = await import(path.join(root, 'dist/index.js'));
    const peers = path.join(root, 'test/bench');
    if (!existsSync(path.join(peers, 'node_modules')))
      execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--ignore-scripts'], { cwd: peers, stdio: 'ignore' });
    const suite = createRequire(path.join(peers, 'x.js'))('@microsoft/recognizers-text-suite');
    const culture = suite.Culture.Chinese;
    const models = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension];
    const theirs = (t) => {
      for (const recognize of models) recognize(t, culture);
    };
    const text = plan(3, 2000);
    theirs(text.slice(0, 300));
    const [slow] = await race([() => theirs(text)], 3);
    const times = 200;
    const ours = () => {
      for (let i = 0; i < times; i++) readMentions(text);
    };
    ours();
    const [quick] = await race([ours], 5);
    line(
      'Recognizers-Text / readMentions on the same text',
      slow / (quick / times),
      'least',
      300,
      `${((text.length * times) / quick / 1000).toFixed(1)} million characters a second`,
    );
  },

  async start() {
    const file = path.join(work, 'plan.txt');
    let text = plan(11, 7000);
    while (Buffer.byteLength(text) > 20_480) text = text.slice(0, -50);
    writeFileSync(file, text);
    const [empty, version, parse] = await race([() => run(['-e', '0']), () => run([cli, '--version']), () => run([cli, 'parse', file])], 12);
    line('--version / node -e 0', version / empty, 'most', 1.3, `${version.toFixed(0)} ms against ${empty.toFixed(0)} ms`);
    line('a 20 KB TXT to JSON, whole process / node -e 0', parse / empty, 'most', 4, `${parse.toFixed(0)} ms${await withoutCertificates(file)}`);
    const docx = path.join(work, 'plan15.docx');
    writeFileSync(docx, plan15());
    if (spawnSync('pandoc', ['--version']).status !== 0) line('a 15-page DOCX / pandoc -t plain', null, 'most', 2, 'pandoc is not installed');
    else {
      const [ours, pandoc] = await race([() => run([cli, 'parse', docx]), () => execFileSync('pandoc', ['-t', 'plain', docx], { stdio: 'ignore' })], 6);
      line('a 15-page DOCX / pandoc -t plain', ours / pandoc, 'most', 2, `${ours.toFixed(0)} ms`);
    }
  },

  // An archive as it is met: of five documents two are TXT, two DOCX and one PDF. Of TXT alone the note tells.
  async batch() {
    const { pdf, set } = await pdfMaker();
    const paged = (text) => {
      const lines = set(text.split('\n').filter(Boolean), 0).texts;
      const pages = Array.from({ length: Math.ceil(lines.length / 24) }, (_, k) => lines.slice(k * 24, (k + 1) * 24));
      return pdf(
        pages.map((texts) => ({ texts: texts.map(([x, y, size, t]) => [x, 100 + (y % 672), size, t]) })),
        { deflate: true },
      );
    };
    const worded = (text) =>
      docx({
        body: text
          .split('\n')
          .filter(Boolean)
          .map((t) => p(r(t)))
          .join(''),
      });
    const make = (name, count, kinds) => {
      for (let i = 0; i < count; i++) {
        const folder = path.join(work, name, `d${Math.floor(i / 500)}`);
        mkdirSync(folder, { recursive: true });
        const kind = kinds[i % kinds.length];
        const text = plan(i + 1, 6000);
        writeFileSync(path.join(folder, `f${i}.${kind}`), kind === 'pdf' ? paged(text) : kind === 'docx' ? worded(text) : text);
      }
    };
    const archive = ['txt', 'docx', 'txt', 'docx', 'pdf'];
    make('few', 500, archive);
    make('many', 5000, archive);
    make('plain', 5000, ['txt']);
    // Each run writes to a folder of its own: places that were freed a moment ago cost a file system more to give out again.
    let runs = 0;
    const measured = (input, jobs) => {
      const time = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '#%e %M'] : [];
      const [command, ...args] = [...time, process.execPath, cli, 'batch', input, '-o', `out${++runs}`, '--jobs', String(jobs), '--progress', 'none'];
      const start = performance.now();
      const r = spawnSync(command, args, { cwd: work });
      const seconds = (performance.now() - start) / 1000;
      if (r.status !== 0) throw new Error(`batch: ${r.status} ${r.stderr}`);
      return { seconds, memory: Number(/#[\d.]+ (\d+)/.exec(r.stderr.toString())?.[1] ?? Number.NaN) };
    };
    // What two processes that share nothing need for half of the archive each: as good as two workers could be here.
    const apart = async (input) => {
      const start = performance.now();
      const half = (i) =>
        new Promise((done, fail) => {
          const args = [cli, 'batch', input, '-o', `half${i}`, '--jobs', '1', '--shard', `${i}/2`, '--progress', 'none'];
          spawn(process.execPath, args, { cwd: work, stdio: 'ignore' }).on('exit', (code) => (code === 0 ? done() : fail(new Error(`shard ${i}: ${code}`))));
        });
      await Promise.all([half(1), half(2)]);
      return (performance.now() - start) / 1000;
    };
    const few = [measured('few', 2), measured('few', 2)];
    const two = measured('many', 2);
    const one = measured('many', 1);
    const again = measured('many', 2);
    const best = Math.min(two.seconds, again.seconds);
    const halves = await apart('many');
    const [plainTwo, plainOne] = [measured('plain', 2), measured('plain', 1)];
    line(
      '5,000 documents: --jobs 1 / --jobs 2',
      one.seconds / best,
      'least',
      1.7,
      `${one.seconds.toFixed(1)} s against ${best.toFixed(1)} s; two processes with half each ${(one.seconds / halves).toFixed(2)}: ${halves.toFixed(1)} s; TXT alone ${(plainOne.seconds / plainTwo.seconds).toFixed(2)}: ${plainOne.seconds.toFixed(1)} s against ${plainTwo.seconds.toFixed(1)} s`,
    );
    const memory = Math.min(two.memory, again.memory) / Math.min(...few.map((f) => f.memory));
    line(
      'peak memory: 5,000 / 500 documents',
      Number.isNaN(memory) ? null : memory,
      'most',
      1.2,
      Number.isNaN(memory) ? '/usr/bin/time is not installed' : `${Math.round(two.memory / 1024)} MB`,
    );
    line('time: 5,000 / 500 documents', best / Math.min(...few.map((f) => f.seconds)), 'most', 11);
  },
};

/** The tests' own writer of PDF, which is TypeScript. */
async function pdfMaker() {
  const file = path.join(work, 'make-pdf.mjs');
  const made = await rolldown({ input: path.join(root, 'test/source/make-pdf.ts'), platform: 'node' });
  await made.write({ file });
  return import(file);
}

/** nodejieba with its own dictionary where it can be loaded, else its stand-in. */
async function tagger() {
  const require = createRequire(import.meta.url);
  try {
    const jieba = require('nodejieba');
    jieba.tag('试');
    return { name: 'nodejieba', tag: (t) => jieba.tag(t) };
  } catch {
    const { Jieba } = require('@node-rs/jieba');
    const jieba = Jieba.withDict(readFileSync(require.resolve('@node-rs/jieba/dict.txt')));
    return { name: '@node-rs/jieba', tag: (t) => jieba.tag(t) };
  }
}

for (const [name, part] of Object.entries(parts)) if (name.includes(only)) await part();
rmSync(work, { recursive: true, force: true });
const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => r[i].length)));
console.log(
  rows
    .map((r) =>
      r
        .map((c, i) => c.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n'),
);
process.exitCode = rows.some((r) => r[3] === 'FALLS SHORT') ? 1 : 0;
