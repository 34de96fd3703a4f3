// Builds dist/: the bundles, the tokenizer's dictionary and the types. Run by `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { compiledShape } from './compile-shape.mjs';
import { isChanged, quickerCMaps } from './quicker-cmaps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const require = createRequire(import.meta.url);
const only = process.argv[2];
const out = process.env.PLAN_DIST ?? 'dist';

if (!only || only === 'dict') dictionary();
if (!only || only === 'bundle') await bundle();
if (!only || only === 'types') types();

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

async function bundle() {
  const build = await rolldown({
    input: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts' },
    platform: 'node',
    plugins: [compiledShape, quickerCMaps],
    external: (id) =>
      !isChanged(id) &&
      !id.startsWith('.') &&
      !id.startsWith('/') &&
      !id.startsWith('#') &&
      !id.startsWith('\0') &&
      !/^(zod|commander|chalk|saxes|xmlchars|yauzl|pend|buffer-crc32)(\/|$)/.test(id),
  });
  // Names stay, for errors tell them; folded and without blanks and comments, and with the small libraries in the bundle, a cold start takes a quarter less.
  const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true, legalComments: 'inline' } };
  const format = { dir: out, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify };
  // A tree that does not build leaves the last good bundle alone.
  const codeSplitting = { groups: together((await build.generate(format)).output) };
  rmSync(`${out}/chunks`, { recursive: true, force: true });
  await build.write({ ...format, codeSplitting });
}

/**
 * Chunks that are always loaded together, as one each: a file costs a cold start a quarter of a millisecond. What every command loads, what reading a
 * document loads, and what both do.
 */
function together(output) {
  const chunks = new Map(output.filter((o) => o.type === 'chunk').map((c) => [c.fileName, c]));
  const loaded = (name, seen = new Set()) => {
    if (!chunks.has(name) || seen.has(name)) return seen;
    seen.add(name);
    for (const next of chunks.get(name).imports) loaded(next, seen);
    return seen;
  };
  const command = loaded('cli.js');
  const reading = loaded([...chunks.values()].find((c) => c.moduleIds.some((id) => id.endsWith('/src/extract.ts'))).fileName);
  const group = (name, files) => {
    const ids = new Set(files.flatMap((file) => chunks.get(file).moduleIds));
    return { name, test: (id) => ids.has(id) };
  };
  const [all, read] = [[...command], [...reading]];
  return [
    group(
      'both',
      all.filter((file) => reading.has(file)),
    ),
    group(
      'command',
      all.filter((file) => !reading.has(file) && file !== 'cli.js'),
    ),
    group(
      'extract',
      read.filter((file) => !command.has(file)),
    ),
  ];
}

function types() {
  execFileSync('node_modules/.bin/tsc', ['-p', 'src/tsconfig.types.json'], { stdio: 'inherit' });
}
