import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Io, type Lang, problemLine } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly lang?: Lang;
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with a world of its own. */
export async function run(args: readonly string[], world: World = {}): Promise<Ran> {
  const out: Buffer[] = [];
  const err: string[] = [];
  const io: Io = {
    cwd: world.cwd ?? process.cwd(),
    env: world.env ?? {},
    lang: world.lang ?? 'en',
    color: false,
    quiet: false,
    columns: world.columns ?? 80,
    stdin: Readable.from([Buffer.from(world.stdin ?? '')]),
    out: async (data) => void out.push(Buffer.from(data)),
    err: (line) => void err.push(line),
    say(problem, file) {
      const soft = problem.status === undefined || problem.status === 'partial';
      if (!(soft && this.quiet)) err.push(problemLine(problem, this.lang, file));
    },
    text(message) {
      return message[this.lang];
    },
    exitCode: 0,
  };
  const code = await main(args, io);
  return { code, out: Buffer.concat(out).toString('utf8'), err: err.join('\n') };
}

/** Makes a folder with these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const at = mkdtempSync(path.join(tmpdir(), 'plan-extract-'));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(at, name)), { recursive: true });
    writeFileSync(path.join(at, name), data);
  }
  return at;
}

/** A short plan with two headings, one target and one line that a site added. */
export const PLAN = `县农业局2024年工作计划
一、总体目标
新建高标准农田2万亩\uff0c农机化率达到85%以上。
二、保障措施
加强领导\uff0c落实责任。
`;
