/** Does a value have an outline's shape? */
import type { z } from 'zod';
import { holds } from './holds.ts';

/** One thing wrong: where in the JSON (`plans[0].targets[3].quantity.span`) and what. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Checks the shape. Returns the faults, none when it is an outline. */
export async function shapeFaults(value: unknown): Promise<Fault[]> {
  if (holds(value)) return [];
  const { outlineSchema } = await import('./types.ts');
  const { error } = outlineSchema.safeParse(value, { error: messageOf });
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathText([...issue.path, key]), message: 'is not a field of an outline' }))
      : [{ path: pathText(issue.path), message: issue.message }],
  );
}

/** Writes a path as a script would: `plans[0].title.span`. */
function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((p) => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`));
  return steps.join('').replace(/^\./, '') || '(root)';
}

/** The schema's complaints in our words, which src/cli/chinese/faults.json has in Chinese; zod's own where none fits. */
function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `should be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length > 1 ? `should be one of ${issue.values.join(', ')}` : `should be ${String(issue.values[0])}`;
    case 'too_small':
      return issue.origin === 'array' ? `should have no fewer than ${issue.minimum} items` : `should be ${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'array' ? `should have no more than ${issue.maximum} items` : `should be ${issue.maximum} or less`;
    case 'invalid_format':
      return `should match ${issue.pattern}`;
    default:
      return undefined;
  }
}

/** What the schema's language calls otherwise than JSON Schema. */
const TYPES: Readonly<Record<string, string>> = { int: 'integer', tuple: 'array' };
