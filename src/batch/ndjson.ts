/** One request line in, exactly one answer line out: what GNU parallel, Spark's pipe and queue consumers ask of a worker. */
import path from 'node:path';
import { z } from 'zod';
import { sourceName } from '../core/source-name.ts';
import type { Item, Note } from './model.ts';
import type { Pool } from './pool.ts';

/** A request: an id of the caller's, and a document as a path, as text, or as bytes in base64. `name` is what the outline calls it. */
const requestSchema = z
  .strictObject({
    id: z.union([z.string(), z.number(), z.null()]).default(null),
    name: z.string().optional(),
    path: z.string().optional(),
    text: z.string().optional(),
    bytes: z.base64().optional(),
  })
  .refine((r) => [r.path, r.text, r.bytes].filter((x) => x !== undefined).length === 1, 'give exactly one of path, text, bytes');

/** Answers one request line: `{id, status, outline, problems}` as JSON without its line end. Never throws; a line that is no request is answered as `invalid`. */
export async function answer(line: string, pool: Pool, cwd: string): Promise<string> {
  let id: string | number | null = null;
  try {
    const raw: unknown = JSON.parse(line.replace(/^\uFEFF/, '')); // some programs begin a stream with a byte-order mark
    if (typeof raw === 'object' && raw !== null && 'id' in raw && (typeof raw.id === 'string' || typeof raw.id === 'number')) id = raw.id;
    const request = requestSchema.safeParse(raw);
    if (!request.success) return refusal(id, request.error.issues.map((i) => `${i.path.join('.') || 'request'}: ${i.message}`).join('; '));
    const { record, answer: outline } = await pool.run({ item: itemOf(request.data, cwd), known: null, verify: false });
    return `{"id":${JSON.stringify(id)},"status":"${record.status}","outline":${outline ?? 'null'},"problems":${JSON.stringify(record.notes)}}`;
  } catch (error) {
    return refusal(id, error instanceof Error ? error.message : String(error));
  }
}

function refusal(id: string | number | null, why: string): string {
  const note: Note = {
    code: 'bad-request',
    message: `the line is no request: ${why}`,
    next: 'send {"id": …, "path" | "text" | "bytes": …}, one object a line',
  };
  return JSON.stringify({ id, status: 'invalid', outline: null, problems: [note] });
}

function itemOf(request: z.infer<typeof requestSchema>, cwd: string): Item {
  const file = request.path === undefined ? null : path.resolve(cwd, request.path);
  const bytes =
    request.text !== undefined
      ? new TextEncoder().encode(request.text)
      : request.bytes !== undefined
        ? new Uint8Array(Buffer.from(request.bytes, 'base64'))
        : null;
  const name = request.name ?? (file === null ? 'document' : sourceName(cwd, file));
  return { input: name, place: name, name, path: file, member: null, bytes, skip: null, broken: null };
}
