// npm run fixture -- FILE --why "…": turns a document that came out wrong into a fixture. The expectation it writes is a draft of what the program says now;
// the test fails until a person has corrected it and taken the DRAFT line out, and fails again until the program agrees.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const at = args.indexOf('--why');
const why = at >= 0 ? args[at + 1] : undefined;
const [file] = args.filter((_, i) => i !== at && i !== at + 1);
if (!file || !why) {
  console.error('usage: npm run fixture -- FILE --why "what is wrong with what comes out"');
  process.exit(2);
}
const target = path.join(root, 'fixtures', path.basename(file));
if (existsSync(target)) {
  console.error(`${target} is there already: rename the file first`);
  process.exit(2);
}
const { extract } = await import(path.join(root, 'dist/index.js'));
const build = await rolldown({ input: path.join(root, 'test/project.ts'), platform: 'node' });
const { output } = await build.generate({ format: 'esm' });
const { project } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
const result = await extract(readFileSync(file), { name: path.basename(file) });
const draft = result.outline ? project(result.outline) : `${result.status}\n`;
copyFileSync(file, target);
writeFileSync(`${target}.expected`, `# ${why}\nDRAFT: correct what is wrong below, then delete this line\n${draft}`);
console.log(`${path.relative(process.cwd(), target)}.expected is a draft: correct it, delete its DRAFT line, and run npm test`);
