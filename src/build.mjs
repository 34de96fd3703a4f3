// Builds dist/: the bundles, the tokenizer's dictionary and the types. Run by `npm run build`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { changedPdfjs, isChanged } from './changed-pdfjs.mjs';
import { compiledShape } from './compile-shape.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const require = createRequire(import.meta.url);
const only = process.argv[2];
const out = process.env.PLAN_DIST ?? 'dist';

/** jieba's words above a frequency, and the field's own, in jieba's format: `word frequency tag`, one a line. */
function dictionary() {
  mkdirSync('dist', { recursive: true });
  const words = new Map();
  for (const line of readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
    const [word, n, tag] = line.trim().split(' ');
    if (word && ([...word].length === 1 || Number(n) >= 20)) words.set(word, [n, tag]);
  }
  for (const line of readFileSync('src/tokens/words.txt', 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [word, n, tag] = line.trim().split(/\s+/);
    words.set(word, [n ?? '1000', tag ?? 'n']);
  }
  writeFileSync('dist/words.dict', [...words].map(([w, [n, t]]) => `${w} ${n} ${t}\n`).join(''));
  writeFileSync('dist/empty.dict', '');
  writeFileSync('dist/idf.dict', '的 1\n');
  console.log(`dist/words.dict: ${words.size} words`);
}

/** commander starts other programs for subcommands that stand in files of their own; ours don't, and loading what starts them takes 2 ms. */
const isNoProgram = (id, importer) => id === 'node:child_process' && /[/\\]commander[/\\]/.test(importer);
const noPrograms = {
  name: 'no-programs',
  resolveId: (id, importer) => (isNoProgram(id, importer) ? '\0no-programs' : null),
  load: (id) => (id === '\0no-programs' ? 'export {}' : null),
};

// Names stay, for errors tell them; folded and without blanks and comments, and with the small libraries in the bundle, a cold start takes a quarter less.
const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true, legalComments: 'inline' } };
/** Libraries that stay outside: native, large, or loaded by few commands. What is an ES module and nothing else is inside, for a script can't require it without a warning. */
const OUTSIDE = /^(?:node:|@node-rs\/jieba|cosmiconfig|csv-stringify|mammoth|pdfjs-dist|picomatch|piscina|tinyglobby)/;

const bundler = (input) =>
  rolldown({
    input,
    platform: 'node',
    plugins: [compiledShape, changedPdfjs, noPrograms],
    external: (id, importer) => OUTSIDE.test(id) && !isChanged(id) && !isNoProgram(id, importer),
  });

async function bundle() {
  await modules();
  await scripts();
  execFileSync(process.execPath, ['src/build.mjs', 'compiled'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The library and what runs in threads: ES modules. */
async function modules() {
  const build = await bundler({ index: 'src/index.ts', worker: 'src/batch/worker.ts', pdf: 'src/source/pdf/thread.ts' });
  const format = { dir: out, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify };
  // A tree that does not build leaves the last good bundle alone.
  await build.generate(format);
  rmSync(`${out}/chunks`, { recursive: true, force: true });
  await build.write(format);
}

/**
 * The command line: scripts, for V8 keeps the code of these for another process, and of modules not in every Node. They require what they load later, too:
 * an import() in such a script is an experiment of Node's that warns.
 */
async function scripts() {
  const build = await bundler({ main: 'src/cli/main.ts' });
  const names = { entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' };
  const format = { dir: `${out}/cli`, format: 'cjs', ...names, dynamicImportInCjs: false, minify };
  const codeSplitting = { groups: together((await build.generate(format)).output) };
  rmSync(`${out}/cli`, { recursive: true, force: true });
  await build.write({ ...format, codeSplitting });
}

/** Runs the command line over documents of each kind, in a process of its own, and keeps the code that V8 has made of what ran. */
async function compiled() {
  const { KEPT, STRAIGHT, load } = await import('../bin/compiled.js');
  if (spawnSync(process.execPath, [STRAIGHT, '-e', '0']).status !== 0) return;
  const made = new Map();
  const { main } = load(path.resolve(out, 'cli/main.cjs'), made);
  for (const args of WARM) if ((await main(args)) !== 0) throw new Error(`plan-extract ${args.join(' ')} failed`);
  mkdirSync(`${out}/cli/${KEPT}`, { recursive: true });
  for (const [file, script] of made) writeFileSync(`${out}/cli/${KEPT}/${path.basename(file)}`, script.createCachedData());
}
const WARM = [
  ['parse', 'fixtures/health-chunked.txt'],
  ['parse', 'fixtures/county-report.txt'],
  ['parse', 'fixtures/hospital-styles.docx'],
  ['targets', 'fixtures/company-plan.txt'],
  ['outline', 'fixtures/finance-flat.txt'],
];

/**
 * Chunks that are always loaded together, as one each: a file costs a cold start a quarter of a millisecond. What every command loads, what reading a
 * document loads, what both do, and what parsing one and reading a DOCX load beside them.
 */
function together(output) {
  const chunks = new Map(output.filter((o) => o.type === 'chunk').map((c) => [c.fileName, c]));
  const loaded = (name, seen = new Set()) => {
    if (!chunks.has(name) || seen.has(name)) return seen;
    seen.add(name);
    for (const next of chunks.get(name).imports) loaded(next, seen);
    return seen;
  };
  const holding = (file) => loaded([...chunks.values()].find((c) => c.moduleIds.some((id) => id.endsWith(file))).fileName);
  const [command, reading, parse, docx] = [loaded('main.cjs'), ...['/src/extract.ts', '/src/cli/commands/parse.ts', '/src/source/docx/read.ts'].map(holding)];
  const group = (name, files, ...without) => {
    const ids = new Set([...files].filter((file) => !without.some((w) => w.has(file))).flatMap((file) => chunks.get(file).moduleIds));
    return { name, test: (id) => ids.has(id) };
  };
  const main = new Set(['main.cjs']);
  return [
    group(
      'both',
      [...command].filter((file) => reading.has(file)),
    ),
    group('command', command, reading, main),
    group('extract', reading, command),
    group('parse', parse, command, reading),
    group('docx', docx, command, reading, parse),
  ];
}

function types() {
  execFileSync('node_modules/.bin/tsc', ['-p', 'src/tsconfig.types.json'], { stdio: 'inherit' });
}

if (!only || only === 'dict') dictionary();
if (!only || only === 'bundle') await bundle();
if (only === 'compiled') await compiled();
if (!only || only === 'types') types();
