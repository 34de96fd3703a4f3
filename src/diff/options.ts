/** The options of a comparison, as configuration (key `diff`) and flags give them. */
import { z } from 'zod';
import { KINDS, LEVELS } from './types.ts';

export type Better = 'lower' | 'higher';

const level = z.enum([...LEVELS, 'off']);
const kind = z.enum(KINDS);
const indicator = z.strictObject({
  match: z.string().min(1).describe('name of the indicator; * stands for anything'),
  tolerance: z.string().optional().describe('5% of the old value, or 0.5pp'),
  levels: z.partialRecord(kind, level).optional(),
  better: z.enum(['lower', 'higher']).optional(),
});

/** The shape of the configuration's `diff`. Everything may be left out. */
export const diffOptions = z.strictObject({
  levels: z.partialRecord(kind, level).optional().describe('level of a kind of change; off leaves it out'),
  failOn: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('error, warning, info, none, or kinds of change'),
  tolerance: z.string().optional().describe('5% of the old value, or 0.5pp'),
  indicators: z.array(indicator).optional().describe('rules for single indicators; the first that matches decides'),
  results: z.boolean().optional().describe('compare results with results, too'),
  baseline: z.string().optional().describe('file of accepted changes'),
  lowerIsBetter: z.array(z.string()).optional().describe('further indicators of which a lower value is the better one'),
});
export type DiffOptions = z.infer<typeof diffOptions>;
