// Completes package-lock.json: `node src/lock.mjs` after every `npm install`. A registry that mirrors only some platforms answers "not found" for the others'
// prebuilt packages; npm then leaves them out of the lock file, and `npm ci` refuses it. The entries need no integrity: npm fetches only the platform's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OS = Object.fromEntries(
  ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].map((os) => [os, os]).concat([['windows', 'win32']]),
);
const CPU = {
  x64: 'x64',
  ia32: 'ia32',
  arm64: 'arm64',
  arm: 'arm',
  armv7: 'arm',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

/** The packages that others name as optional and that have no entry. */
export function missing(lock) {
  const found = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(path === '' ? {} : { ...entry.optionalDependencies })) {
      const nested = `${path}/node_modules/${name}`;
      if (!lock.packages[nested] && !lock.packages[`node_modules/${name}`]) found.push({ name, version });
    }
  }
  return found;
}

/** An entry for a prebuilt package, its platform read from its name. */
function entryOf({ name, version }) {
  const words = name.split(/[/-]/);
  const os = words.filter((w) => w in OS).map((w) => OS[w]);
  const cpu = words.filter((w) => w in CPU).map((w) => CPU[w]);
  if (os.length === 0 && cpu.length === 0) throw new Error(`${name}: no platform in its name; add it to the lock file by hand`);
  return { version: version.replace(/^[\^~]/, ''), ...(cpu.length > 0 ? { cpu } : {}), optional: true, ...(os.length > 0 ? { os } : {}) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const lost = missing(lock);
  for (const one of lost) lock.packages[`node_modules/${one.name}`] = entryOf(one);
  const [root, ...rest] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${lost.length} entries added`);
}
