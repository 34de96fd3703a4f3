import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plan } from '../generate.mjs';

export const CLI = path.resolve('bin/plan-extract.js');

/** A folder of generated plans in some sub-folders. */
export function archive(count: number, size = 1500): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-extract-batch-'));
  for (let i = 0; i < count; i++) {
    const sub = path.join(folder, 'in', `d${i % 3}`);
    mkdirSync(sub, { recursive: true });
    writeFileSync(path.join(sub, `f${String(i).padStart(4, '0')}.txt`), plan(i + 1, size));
  }
  return folder;
}

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command line to its end. */
export function cli(cwd: string, args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, LANG: 'C', ...env }, maxBuffer: 1 << 28 }, (error, out, err) => {
      done({ code: error ? (typeof error.code === 'number' ? error.code : null) : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

/** Starts the built command line and leaves it running. */
export const start = (cwd: string, args: readonly string[]) =>
  spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, LANG: 'C' }, stdio: 'pipe' });

/** Every file below a folder with its bytes, without what may differ from run to run: the timings in run.json. */
export function bytesBelow(folder: string): Record<string, string> {
  const all: Record<string, string> = {};
  const walk = (at: string): void => {
    for (const name of readdirSync(at).sort()) {
      const file = path.join(at, name);
      if (statSync(file).isDirectory()) walk(file);
      else all[path.relative(folder, file)] = readFileSync(file, 'utf8').replace(/"timings":\{[^}]*\}/, '"timings":{}');
    }
  };
  walk(folder);
  return all;
}
