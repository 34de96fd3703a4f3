import { readFile } from 'node:fs/promises';
import { extract } from '../extract.ts';

/** Runs the command line; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const file = argv[1] ?? '';
  const r = await extract(await readFile(file), { name: file });
  process.stdout.write(`${JSON.stringify(r.outline, null, 2)}\n`);
  return r.outline ? 0 : 4;
}
