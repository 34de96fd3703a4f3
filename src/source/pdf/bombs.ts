/** Counts what a PDF's compressed streams grow to, before pdf.js, which has no limits, unpacks them. */
import { inflateSync } from 'node:zlib';
import { hold, holdTime, LimitReached, type Limits, limitProblem } from '../limits.ts';

const STREAM = Buffer.from('stream');

/** Throws LimitReached when a stream, or all of them, inflate past the limits. Streams of an encrypted file can't be told and pass. */
export function defuse(bytes: Uint8Array, limits: Limits, start: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const data = at + (buffer[at + 6] === 0x0d ? 8 : 7);
    const grown = inflated(buffer, dictionary(buffer, at), data, limits);
    all += grown;
    hold('maxInflated', limits, all);
    holdTime(limits, start);
  }
}

/** The dictionary in front of a stream: back to the line that opens its object. */
function dictionary(buffer: Buffer, at: number): string {
  const before = buffer.toString('latin1', Math.max(0, at - 2048), at);
  const open = Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('endobj'));
  return open < 0 ? before : before.slice(open);
}

const FLATE = /\/(?:FlateDecode|Fl)\b/g;

/** How many bytes a stream grows to by its Flate filters. Pictures are let be: text is never read out of them. */
function inflated(buffer: Buffer, dict: string, data: number, limits: Limits): number {
  const layers = Math.min(dict.match(FLATE)?.length ?? 0, 4);
  if (layers === 0 || (/\/Subtype\s{0,4}\/Image/.test(dict) && /\/Width/.test(dict) && !/\/(?:ASCII|LZW)/.test(dict))) return 0;
  if (/\/(?:ASCII85|ASCIIHex|A85|AHx|LZW|Crypt)/.test(dict)) return 0;
  const stop = buffer.indexOf('endstream', data);
  let layer: Buffer = buffer.subarray(data, stop < 0 ? buffer.length : stop);
  let grown = 0;
  for (let k = 0; k < layers; k++) {
    layer = inflateHeld(layer, limits);
    grown += layer.length;
  }
  return grown;
}

const LESS = { finishFlush: 2 };

/** Inflates as far as it goes, never past the limit. Broken data is pdf.js's to mend: it counts for nothing here. */
function inflateHeld(data: Buffer, limits: Limits): Buffer {
  try {
    return inflateSync(data, { ...LESS, maxOutputLength: limits.maxPart });
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new LimitReached(limitProblem('maxPart', limits, limits.maxPart + 1, 'PDF stream'));
    }
    return Buffer.alloc(0);
  }
}
