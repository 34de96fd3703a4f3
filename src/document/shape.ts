/** Does a value have an outline's shape? The bundle replaces this module by code compiled from the same schema (src/compile-shape.mjs). */
import { type Fault, pathText } from './complaints.ts';
import { outlineSchema } from './types.ts';

/** Checks the shape. Returns the faults, none when it is an outline. */
export function shapeFaults(value: unknown): Fault[] {
  const r = outlineSchema.safeParse(value);
  if (r.success) return [];
  return r.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ path: pathText(issue.path), message: issue.message }];
    return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), message: 'is not a field of an outline' }));
  });
}
