import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error: the launcher's own file, which is not typed
import { KEPT } from '../../bin/compiled.js';
import { pdf, set } from '../source/make-pdf.ts';
import { folder } from './fake.ts';

const SAMPLE = path.resolve('fixtures/county-report.txt');

/** The built program with its packages, somewhere else. */
function copied(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'plan-extract-compiled-'));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, path.join(home, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(home, 'node_modules'));
  return home;
}

const parse = (home: string, ...flags: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, path.join(home, 'bin/plan-extract.js'), 'parse', SAMPLE], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the code that V8 keeps of the command line', () => {
  const expected = parse('.');
  const scripts = readdirSync(path.join('dist/cli', KEPT));

  test('is there for what every document takes', () => {
    expect(expected.status).toBe(0);
    for (const name of ['main', 'command', 'both', 'parse', 'extract', 'docx'])
      expect(scripts.filter((s) => s.split('-')[0]?.replace('.cjs', '') === name)).toHaveLength(1);
  });

  test('is what V8 takes: this version, with the launcher’s flags', () => {
    const look = `
      const { readFileSync } = require('node:fs'), { Script } = require('node:vm');
      import(process.argv[1]).then(({ KEPT, STRAIGHT }) => {
        require('node:v8').setFlagsFromString(STRAIGHT);
        for (const name of process.argv.slice(2)) {
          const source = '(function(exports,require,module,__filename,__dirname){' + readFileSync('dist/cli/' + name, 'utf8') + '\\n})';
          const script = new Script(source, { filename: name, cachedData: readFileSync('dist/cli/' + KEPT + '/' + name) });
          if (script.cachedDataRejected !== false) console.log(name);
        }
      });`;
    const ran = spawnSync(process.execPath, ['-e', look, path.resolve('bin/compiled.js'), ...scripts], { encoding: 'utf8' });
    expect([ran.stdout, ran.stderr, ran.status]).toEqual(['', '', 0]);
  });

  test('loads what a document or a configuration takes without a word', () => {
    const home = folder({
      '.plan-extract.yaml': 'lang: en\n',
      'a.pdf': pdf([{ texts: set(['一、健康教育', '居民健康知识知晓率达到90%。']).texts }]),
    });
    const run = (...args: string[]) => spawnSync(process.execPath, [path.resolve('bin/plan-extract.js'), ...args], { cwd: home, encoding: 'utf8' });
    const targets = run('targets', 'a.pdf', '--format', 'csv');
    expect([targets.stdout.includes('居民健康知识知晓率'), targets.stderr, targets.status]).toEqual([true, '', 0]);
    const batch = run('batch', 'a.pdf', '-o', 'out', '--progress', 'none', '--quiet');
    expect([batch.stderr, batch.status]).toEqual(['0 of 1 failed\n', 0]);
    for (const name of readdirSync('dist/cli').filter((n) => n.endsWith('.cjs')))
      expect(readFileSync(path.join('dist/cli', name), 'utf8')).not.toMatch(/(?<![\w$.])import\(/);
  });

  test('is not needed: without it, or with what does not fit, the same comes out', () => {
    const home = copied();
    const kept = path.join(home, 'dist/cli', KEPT);
    const extract = scripts.find((s) => s.startsWith('extract-')) ?? '';
    expect(parse(home, '--no-opt')).toEqual(expected); // another flag than the code was made with
    writeFileSync(path.join(kept, extract), readFileSync(path.join(kept, 'main.cjs'))); // another script's
    expect(parse(home)).toEqual(expected);
    writeFileSync(path.join(kept, extract), readFileSync(path.join('dist/cli', KEPT, extract)).subarray(0, 1000)); // cut short
    expect(parse(home)).toEqual(expected);
    rmSync(path.join(kept, extract));
    expect(parse(home)).toEqual(expected);
    rmSync(kept, { recursive: true });
    expect(existsSync(kept)).toBe(false);
    expect(parse(home)).toEqual(expected);
    rmSync(home, { recursive: true });
  });
});
