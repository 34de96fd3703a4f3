/** What a configuration may hold, in zod: the one list of its keys. Loaded only when there is something to check. */
import { z } from 'zod';
import { diffOptions } from '../../diff/options.ts';
import { LIMITS } from '../../source/limits.ts';

const auto = z.literal('auto');
const limits = z.strictObject(Object.fromEntries(LIMITS.map((l) => [l.name, z.int().min(1).optional().describe(l.counts.en)])));

const batchOptions = z.strictObject({
  jobs: z
    .union([z.int().min(1).max(999), auto])
    .optional()
    .describe('workers'),
  include: z.array(z.string()).optional().describe('read only names that match one of these globs'),
  exclude: z.array(z.string()).optional().describe('leave out names that match one of these globs'),
  timeout: z.int().min(1).optional().describe('milliseconds that one document may take'),
  stall: z.int().min(1).optional().describe('milliseconds without a sign of life before a worker is replaced'),
  heap: z.int().min(16).optional().describe('megabytes of heap a worker may use'),
});

/** A configuration file. Every key may be left out. The keys of a command's section are the command's flags. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('files that this one builds on, inside the same tree; paths are relative to this file'),
  encoding: z.string().min(1).optional().describe('encoding to take instead of the one that is found; auto finds it'),
  lang: z.enum(['en', 'zh', 'auto']).optional().describe('language of messages'),
  rules: z
    .array(z.union([z.string().min(1), z.looseObject({ id: z.string() })]))
    .optional()
    .describe('site rules: files, relative to this one, or the rules themselves'),
  limits: limits.optional().describe('what one document may cost'),
  output: z
    .strictObject({
      color: z.enum(['auto', 'always', 'never']).optional().describe('colours'),
      columns: z
        .union([z.int().min(20).max(1000), auto])
        .optional()
        .describe('width of tables and trees'),
      indent: z.int().min(0).max(8).optional().describe('blanks a level of indented JSON'),
    })
    .optional()
    .describe('how things are shown'),
  diff: diffOptions.optional().describe('what a comparison fails on and forgives'),
  batch: batchOptions.optional().describe('how archives are run'),
});

/** JSON Schema of a configuration file, draft 2020-12, for editors. */
export function configJsonSchema(): object {
  return { title: 'Configuration of plan-extract', ...z.toJSONSchema(configSchema, { target: 'draft-2020-12' }) };
}
