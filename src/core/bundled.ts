/** Bundles that run in threads of their own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file of a bundle in dist, looked for beside the bundle that this code is in and upwards; null where nothing is built. */
export function bundled(name: string): string | null {
  for (let up = new URL('.', import.meta.url); ; up = new URL('..', up)) {
    for (const place of [name, `dist/${name}`]) {
      const file = fileURLToPath(new URL(place, up));
      if (existsSync(file)) return file;
    }
    if (new URL('..', up).href === up.href) return null;
  }
}
