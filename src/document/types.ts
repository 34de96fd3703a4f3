/** The published JSON, written once: one outline a document. `schemas/outline.schema.json` is generated from it. */
import { z } from 'zod';

export { SCHEMA_VERSION } from './schema-version.ts';

const spanSchema = z.tuple([z.int().min(0), z.int().min(0)]).meta({ id: 'Span', description: '[start, end) in UTF-16 units of the source text' });
const quoted = z.strictObject({ text: z.string(), span: spanSchema }).meta({ id: 'Quote', description: 'words of the source with their place' });
const confidence = z.enum(['high', 'medium', 'low']).describe('a grade whose reason is in because, not a probability');

const comparator = z
  .enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range'])
  .describe('\u4EE5\u4E0A and \u4EE5\u4E0B include the number itself, as in Chinese law');

export const quantitySchema = z
  .strictObject({
    text: z.string(),
    span: spanSchema,
    value: z.number().nullable().describe('in the unit below, magnitude folded in; null for a range or a masked value'),
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: z.string().describe('as written, less magnitude; empty if none'),
    comparator,
  })
  .meta({ id: 'Quantity' });

const flag = z.enum([
  'percent-sign-missing',
  'ocr-suspect',
  'masked-year',
  'masked-value',
  'shared-value',
  'paired-value',
  'worded',
  'lost-digits',
  'lost-dash',
]);

export const targetSchema = z
  .strictObject({
    id: z.string().regex(/^t-[0-9a-f]{12}$/),
    role: z.enum(['target', 'result']),
    indicator: z.strictObject({ text: z.string(), span: spanSchema, key: z.string().describe('normalised name, what diff matches on') }),
    quantity: quantitySchema,
    change: z
      .strictObject({ direction: z.enum(['up', 'down']), basis: quoted.nullable() })
      .nullable()
      .describe('set when the number is a change, not a level'),
    base: quantitySchema.nullable(),
    of: quoted.nullable().describe('the member that one of several shared-out values is for'),
    period: z
      .strictObject({
        year: z.int().nullable(),
        by: z.string().nullable(),
        per: z.string().nullable(),
        text: z.string().nullable(),
        span: spanSchema.nullable(),
      })
      .nullable(),
    section: z.string().describe('id of the section, or of the plan before its first heading'),
    sentence: quoted,
    because: z.string(),
    flags: z.array(flag),
    confidence,
  })
  .meta({ id: 'Target' });

const cellSchema = z.strictObject({ text: z.string(), span: spanSchema }).meta({ id: 'Cell' });
export const blockSchema = z
  .strictObject({
    kind: z.enum(['paragraph', 'table', 'list-item']),
    text: z.string(),
    span: spanSchema,
    rows: z.array(z.array(cellSchema)).optional(),
  })
  .meta({ id: 'Block' });

const markerSchema = z
  .strictObject({
    text: z.string(),
    style: z.string(),
    ordinal: z.int(),
    span: spanSchema,
    generated: z.boolean(),
  })
  .meta({ id: 'Marker' });

export const sectionSchema = z
  .strictObject({
    id: z.string(),
    level: z.int().min(1),
    marker: markerSchema.nullable(),
    title: quoted.nullable(),
    kind: z.enum(['plan', 'summary', 'mixed']).optional().describe('set where a section differs from its plan'),
    confidence,
    span: spanSchema,
    blocks: z.array(blockSchema),
    get sections() {
      return z.array(sectionSchema);
    },
  })
  .meta({ id: 'Section' });

export const planSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['plan', 'summary', 'mixed']),
    title: quoted.nullable(),
    year: z.strictObject({ value: z.int().nullable(), text: z.string(), span: spanSchema, masked: z.boolean() }).nullable(),
    issuer: quoted.nullable(),
    span: spanSchema,
    blocks: z.array(blockSchema),
    sections: z.array(sectionSchema),
    targets: z.array(targetSchema),
  })
  .meta({ id: 'Plan' });

const ruled = z
  .strictObject({ span: spanSchema, text: z.string(), rule: z.string() })
  .meta({ id: 'Ruled', description: 'a stretch of the source, and the rule that took it' });

export const outlineSchema = z.strictObject({
  schemaVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  generator: z.strictObject({ name: z.literal('plan-extract'), version: z.string(), tokenizer: z.string() }),
  source: z.strictObject({
    name: z.string(),
    format: z.enum(['txt', 'docx', 'pdf', 'doc', 'html']),
    encoding: z.string().nullable(),
    bytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    length: z.int().min(0).describe('UTF-16 units of the source text'),
  }),
  site: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  plans: z.array(planSchema),
  removed: z.array(ruled),
  repairs: z.array(ruled),
  readings: z.array(z.strictObject({ span: spanSchema, text: z.string(), as: z.string(), rule: z.string() })),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), span: spanSchema })),
});

export type OutlineJson = z.infer<typeof outlineSchema>;
export type PlanJson = z.infer<typeof planSchema>;
export type SectionJson = z.infer<typeof sectionSchema>;
export type TargetJson = z.infer<typeof targetSchema>;
export type BlockJson = z.infer<typeof blockSchema>;
export type QuantityJson = z.infer<typeof quantitySchema>;
