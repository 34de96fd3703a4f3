/** Names: from an archive's bytes to text, and from any text to a path that stays below OUT on every file system. */

/** Decodes a zip member's name: UTF-8 when it is flagged or valid, else GB18030 (what Chinese Windows writes), as Info-ZIP does by guess. */
export function memberName(raw: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder(utf8 ? 'utf-8' : 'gb18030').decode(raw);
  }
}

// What Windows forbids in a name, and characters that are not seen or turn the direction of text.
const FORBIDDEN = /[<>:"|?*\p{Cc}\p{Cf}]/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** One part of a path, harmless: no separators, no forbidden characters, no device name, at most 180 bytes. */
function part(name: string): string {
  let safe = name.replace(FORBIDDEN, '_').replace(/[. ]{1,64}$/, '_');
  if (DEVICE.test(safe)) safe = `_${safe}`;
  return Buffer.byteLength(safe) > MOST_BYTES ? shortened(safe) : safe;
}

const MOST_BYTES = 180;
/** Bytes of a whole path: Linux bears 4096, macOS 1024, with the output folder's own. */
const LONGEST_PATH = 640;

/** The start of a name that is too long, with its ending. */
function shortened(name: string): string {
  const ending = /\.[^.]{1,9}$/.exec(name)?.[0] ?? '';
  let start = name.slice(0, name.length - ending.length);
  while (Buffer.byteLength(start + ending) > MOST_BYTES) start = start.slice(0, Math.floor(start.length * 0.9));
  return start.replace(/[\uD800-\uDBFF]$/, '') + ending;
}

/**
 * A relative path with forward slashes that can't leave the folder it is put in, whatever the name tries: `..`, drive letters, absolute paths. Of a path
 * that is longer than file systems bear the end is kept.
 */
export function safePath(name: string): string {
  const parts = name.split(/[\\/]/).filter((p) => p !== '' && p !== '.' && p !== '..');
  const kept: string[] = [];
  for (let k = parts.length - 1, size = 0; k >= 0; k--) {
    const safe = part(parts[k] as string);
    size += Buffer.byteLength(safe) + 1;
    if (size > LONGEST_PATH) break;
    kept.unshift(safe);
  }
  return kept.join('/') || '_';
}

/** Where an input's outline goes below `outlines/`, less the ending: no folder on the way is called as an outline may be. */
export const outlinePlace = (input: string): string => safePath(input).replace(/\.json(?=\/)/gi, '$&_');

/** Hands out names that are unique, also where case does not count unless it is told to: the second `A.txt` beside `a.txt` becomes `A~2.txt`. */
export class UniqueNames {
  readonly #seen = new Map<string, number>();
  readonly #exact: boolean;

  constructor(exact = false) {
    this.#exact = exact;
  }

  take(name: string): string {
    const key = this.#exact ? name : name.toLowerCase();
    const n = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, n);
    if (n === 1) return name;
    const dot = name.lastIndexOf('.');
    const cut = dot > name.lastIndexOf('/') + 1 ? dot : name.length;
    return this.take(`${name.slice(0, cut)}~${n}${name.slice(cut)}`);
  }
}
