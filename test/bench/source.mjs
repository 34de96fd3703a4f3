// npm run bench:source: what reading a document's bytes costs, format by format, against the library that people would take instead.
// One document of some 15 pages each, made here; every ratio from one run, the two sides taken in turns. Exits 1 when a bar does not hold.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { rolldown } from 'rolldown';
import { plan15 } from './plan15.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { readSource } = await readers();
const work = mkdtempSync(path.join(tmpdir(), 'plan-extract-source-'));
const failed = [];

/** The readers, bundled as they stand in the tree. */
async function readers() {
  const dir = path.join(root, '.scratch/bench-source');
  mkdirSync(dir, { recursive: true });
  const build = await rolldown({ input: path.join(root, 'src/source/read.ts'), platform: 'node', external: (id) => !/^[./\0]/.test(id) });
  await build.write({ dir, format: 'esm', entryFileNames: 'read.mjs' });
  return import(path.join(dir, 'read.mjs'));
}

/** The writer of PDF files that the tests use, and a page of ruled table by it. */
async function builder() {
  const dir = path.join(root, '.scratch/bench-source');
  const build = await rolldown({ input: path.join(root, 'test/source/make-pdf.ts'), platform: 'node' });
  await build.write({ dir, format: 'esm', entryFileNames: 'make-pdf.mjs' });
  const { pdf } = await import(path.join(dir, 'make-pdf.mjs'));
  const columns = [60, 100, 240, 430, 530];
  const table = () => {
    const texts = [];
    const lines = columns.map((x) => [x, 100, x, 100 + 26 * 22]);
    for (let row = 0; row <= 26; row++) {
      lines.push([60, 100 + 22 * row, 530, 100 + 22 * row]);
      if (row < 26)
        for (const [k, t] of [`${row}`, '数据底座', '编制公共数据资源目录', `${row}个`].entries()) texts.push([columns[k] + 4, 115 + 22 * row, 10, t]);
    }
    return { texts, lines };
  };
  return { pdf, table };
}

/** A page of five paragraphs, set line by line: 26 letters a line, a head and a page number. */
function page(n) {
  const texts = [
    [230, 50, 9, '某市年度重点工作计划'],
    [280, 800, 12, `\u2014 ${n + 1} \u2014`],
  ];
  let y = 110;
  for (let k = 0; k < 5; k++) {
    const letters = `${'\uff08一\uff09'.repeat(k % 2)}到年底建成示范应用场景十二个以上\uff0c网上可办率达到百分之九十八\uff0c群众满意度不低于百分之九十五\uff0c重点事项按期办结率达到百分之百。`;
    for (let at = 0; at < letters.length; at += at === 0 ? 24 : 26) {
      texts.push(at === 0 ? [122, y, 16, letters.slice(0, 24)] : [90, y, 16, letters.slice(at, at + 26)]);
      y += 28;
    }
  }
  return texts;
}

/** Milliseconds of the middle run of each function, taken in turns so that a busy moment hits all alike. */
async function race(functions, rounds) {
  const times = functions.map(() => []);
  for (let i = 0; i < rounds; i++) {
    for (const [k, f] of functions.entries()) {
      const start = performance.now();
      await f();
      times[k].push(performance.now() - start);
    }
  }
  return times.map((t) => t.sort((a, b) => a - b)[t.length >> 1]);
}

/** Prints a ratio and whether it keeps under its bar; without a bar it is for information. */
function line(what, ours, theirs, bar) {
  const ratio = ours / theirs;
  const holds = bar === undefined ? '' : ratio <= bar ? `<= ${bar} holds` : `<= ${bar} FALLS SHORT`;
  if (holds.endsWith('SHORT')) failed.push(what);
  console.log(`${what.padEnd(46)} ${ratio.toFixed(2).padStart(6)}  ${ours.toFixed(1)} ms / ${theirs.toFixed(1)} ms  ${holds}`);
}

/** Whole processes, from start to exit; skipped where the other program or our build is not there. */
async function processes(what, file, ours, theirs) {
  const run = (command) => spawnSync(command[0], [...command.slice(1), file], { cwd: work, stdio: 'ignore' });
  if (run(theirs).status !== 0 || run(ours).status !== 0) return console.log(`${what.padEnd(46)} not measured: ${theirs[0]} or our build is missing`);
  const [a, b] = await race([() => run(ours), () => run(theirs)], 5);
  line(what, a, b);
}

const text = [process.execPath, path.join(root, 'bin/plan-extract.js'), 'text'];

const formats = {
  async docx() {
    const bytes = plan15();
    const file = path.join(work, 'plan.docx');
    writeFileSync(file, bytes);
    const ours = async () => {
      const source = await readSource(bytes, { name: 'plan.docx' });
      if (!source.text?.includes('十、重点任务之10')) throw new Error('the numbers are not there');
    };
    const [a, b] = await race([ours, () => mammoth.extractRawText({ buffer: bytes })], 30);
    line('DOCX in process / mammoth.extractRawText', a, b, 0.25);
    await processes('DOCX as a process / pandoc -t plain', file, text, ['pandoc', '-t', 'plain']);
  },
  async pdf() {
    const { pdf, table } = await builder();
    const bytes = pdf([...Array.from({ length: 14 }, (_, n) => ({ texts: page(n) })), table()]);
    const file = path.join(work, 'plan.pdf');
    writeFileSync(file, bytes);
    const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const ours = async () => {
      const source = await readSource(bytes, { name: 'plan.pdf' });
      if (source.text?.split('\n').length !== 97 || source.tables.length !== 1) throw new Error('the paragraphs are not whole');
    };
    const theirs = async () => {
      const parser = new PDFParse({ data: new Uint8Array(bytes), cMapUrl: `${home}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${home}/standard_fonts/` });
      await parser.getText({ pageJoiner: '' });
      await parser.destroy();
    };
    const [a, b] = await race([ours, theirs], 30);
    line('PDF in process / pdf-parse getText', a, b, 1.3);
    await processes('PDF as a process / pdftotext', file, text, ['pdftotext']);
  },
};

try {
  for (const measure of Object.values(formats)) await measure();
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed.length > 0 ? 1 : 0;
