/** The outline's JSON Schema, made from the zod types: `schemas/outline.schema.json` is this, written down. */
import { z } from 'zod';
import { outlineSchema } from './types.ts';

/** JSON Schema, draft 2020-12. */
export function outlineJsonSchema(): object {
  return {
    title: 'Outline of a work plan or report, as plan-extract writes it',
    ...z.toJSONSchema(outlineSchema, { target: 'draft-2020-12' }),
  };
}
