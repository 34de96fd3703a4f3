// Writes schemas/ from the zod types, through the command that prints them. Run by `npm run schema`, after a build; a test fails when the files are stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
mkdirSync(at('schemas'), { recursive: true });
for (const of of ['outline', 'config']) {
  writeFileSync(at(`schemas/${of}.schema.json`), execFileSync(process.execPath, [at('bin/plan-extract.js'), 'schema', of, '--no-config']));
}
