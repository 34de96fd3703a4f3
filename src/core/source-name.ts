import path from 'node:path';

/** What an outline calls its source: relative to the working directory, with / on every machine; the base name where the file lies outside; never absolute. */
export function sourceName(cwd: string, file: string): string {
  const full = path.resolve(cwd, file);
  const rel = path.relative(cwd, full);
  const outside = rel === '' || rel === '..' || rel.startsWith(`..${path.sep}`) || path.isAbsolute(rel);
  return outside ? path.basename(full) : rel.split(path.sep).join('/');
}
