// What the outline stage costs: a document of 5 MB with 50,000 headings beside one of 0.5 MB with 5,000, and plain prose without headings.
// node test/bench/outline.mjs; exits 1 when a line does not hold. The stage is bundled from src/ by itself, so nothing else is measured.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(path.join(root, 'node_modules', '.bench-outline-'));
try {
  const entry = path.join(work, 'entry.ts');
  writeFileSync(
    entry,
    `export { outline } from ${JSON.stringify(path.join(root, 'src/outline/outline.ts'))};
     export { View } from ${JSON.stringify(path.join(root, 'src/core/view.ts'))};`,
  );
  const build = await rolldown({ input: { stage: entry }, platform: 'node' });
  await build.write({ dir: work, format: 'esm', entryFileNames: '[name].mjs' });
  process.exitCode = await run(await import(path.join(work, 'stage.mjs')));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A plan of four levels with `n` headings and about 100 bytes for each. */
function plan(n) {
  const cn = '一二三四五六七八九十';
  const out = ['区农业局工作计划'];
  for (let i = 0, k = 0; k < n; i++) {
    out.push(`${cn[i % 10]}、抓好第${'甲乙丙丁'[i % 4]}项工作`);
    k++;
    for (let j = 0; j < 3 && k < n; j++, k++) {
      out.push(`(${cn[j]})推进高标准农田建设`);
      for (let l = 1; l < 5 && k < n; l++, k++) out.push(`${l}.加强田间管理。组织技术人员分片包干,逐村逐户开展指导,全年不少于${l + 3}次,做到底数清、情况明。`);
    }
  }
  return out.join('\n');
}

/** Milliseconds of the quickest of some runs. */
function best(stage, text, rounds) {
  // No title here ends without a mark, so words are never asked for.
  const tokens = { name: 'none', tag: () => [] };
  let least = Infinity;
  for (let i = 0; i < rounds; i++) {
    const source = { format: 'txt', encoding: 'utf-8', text, paragraphs: [], tables: [], problems: [] };
    const cleaned = { site: null, removals: [], repairs: [], readings: [], marks: [], view: new stage.View(text), problems: [] };
    const start = performance.now();
    stage.outline(source, cleaned, tokens);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

async function run(stage) {
  const small = plan(5_000);
  const large = plan(50_000);
  const prose = '各单位要把学习培训与日常业务结合起来,先后组织了三次座谈,参加人数逐次增加,反映问题逐条登记,能办的当场答复,不能办的说明原因。\n'.repeat(25_000);
  best(stage, small, 6);
  const s = best(stage, small, 6);
  const l = best(stage, large, 3);
  const p = best(stage, prose, 4);
  const ratio = l / s;
  const speed = (text, ms) => `${(text.length / ms / 1000).toFixed(1)} million characters a second`;
  console.log(`50,000 headings (${(Buffer.byteLength(large) / 1e6).toFixed(1)} MB): ${l.toFixed(0)} ms, ${speed(large, l)}`);
  console.log(`prose: ${speed(prose, p)}`);
  console.log(`time against a tenth of it: ${ratio.toFixed(2)} (<= 13) ${ratio <= 13 ? 'holds' : 'FALLS SHORT'}`);
  return ratio <= 13 ? 0 : 1;
}
