// Loads the command line's scripts with the code that V8 made of them when they were built: parsing and compiling them anew takes a quarter of a cold start.
// Node keeps compiled code by itself from 22.1 on, without the functions that are only compiled when they are called, which most are.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Where the code is kept, beside the scripts: it fits the V8 that made it, and no other. */
export const KEPT = `v8-${process.versions.v8}-${process.arch}`;

/**
 * Patterns become machine code at once. Else V8 makes bytecode of them first, which alone takes longer, and machine code of those that are asked again.
 * A V8 that does not know this keeps no code, and is not told.
 */
export const STRAIGHT = '--no-regexp-tier-up';

/** Loads a script and those that it requires, and resolves to its exports; `scripts` gets all of them by file. Without kept code, Node loads them. */
export function load(main, scripts) {
  const folder = path.dirname(main);
  const require = createRequire(main);
  const kept = path.join(folder, KEPT);
  if (!scripts && !existsSync(kept)) return require(main);
  setFlagsFromString(STRAIGHT);
  const loaded = new Map();
  const loadOne = (file) => {
    const had = loaded.get(file);
    if (had) return had.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const script = new Script(`(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
      cachedData: scripts ? undefined : bytesOf(path.join(kept, path.basename(file))),
    });
    scripts?.set(file, script);
    script.runInThisContext()(module.exports, (id) => (id.startsWith('./') ? loadOne(path.join(folder, id)) : require(id)), module, file, folder);
    return module.exports;
  };
  return loadOne(main);
}

/** V8 refuses what does not fit its version, its flags or the script, and compiles that anew. */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined; // nothing was kept of this one
  }
}
