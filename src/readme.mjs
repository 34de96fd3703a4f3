// Writes into the READMEs what can drift: the output of the commands they show, and the table of commands. `--check` only compares.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What a block `<!-- run: plan-extract … -->` shows: its command's standard output in a terminal of 80 columns. */
function run(command, lang, columns = 80) {
  const [program, ...args] = command.split(/\s+\|\s+/)[0].split(/\s+/);
  if (program !== 'plan-extract') throw new Error(`README may only run plan-extract, not ${program}`);
  const r = spawnSync(process.execPath, ['bin/plan-extract.js', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: lang === 'zh' ? 'zh_CN.UTF-8' : 'C', COLUMNS: String(columns) },
  });
  if (r.status !== 0 && r.status !== 1) throw new Error(`${command}: ${r.status} ${r.stderr}`);
  const first = /\| head -n (\d+)$/.exec(command);
  return first ? `${r.stdout.split('\n').slice(0, Number(first[1])).join('\n')}\n…\n` : r.stdout;
}

/** The commands as help lists them, as a table. */
function commands(lang) {
  const help = run('plan-extract --help', lang, 100); // where no row is broken
  const rows = [...help.matchAll(/^ {2}([a-z]+) {2,}(\S.*)$/gm)].map((m) => `| \`${m[1]}\` | ${m[2]} |`);
  return [lang === 'zh' ? '| 命令 | 作用 |' : '| command | what it gives |', '| --- | --- |', ...rows].join('\n');
}

/** The text with every generated block made anew. */
function fresh(text, lang) {
  return text
    .replace(/(<!-- run: (.+?) -->\n```(\w*)\n)[\s\S]*?(```)/g, (_, head, command, __, tail) => head + run(command, lang) + tail)
    .replace(/(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/g, (_, head, tail) => `${head}${commands(lang)}\n${tail}`);
}

let stale = 0;
for (const [file, lang] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
]) {
  const text = readFileSync(file, 'utf8');
  const now = fresh(text, lang);
  if (now === text) continue;
  stale += 1;
  if (process.argv.includes('--check')) console.error(`${file} is stale: run npm run readme`);
  else writeFileSync(file, now);
}
process.exitCode = process.argv.includes('--check') && stale > 0 ? 1 : 0;
