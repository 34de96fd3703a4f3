/** What is wrong with an outline, and where. */

/** One thing wrong: where in the JSON (`plans[0].targets[3].quantity.span`) and what. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Writes a path as a script would: `plans[0].title.span`. */
export function pathText(path: readonly PropertyKey[]): string {
  return (
    path
      .map((p) => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`))
      .join('')
      .replace(/^\./, '') || '(root)'
  );
}

/** An error of the compiled check, as ajv reports it. */
interface Complaint {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Turns the compiled check's errors into faults.
 * @public the compiled check calls it (src/compile-shape.mjs)
 */
export function faultsOf(complaints: readonly Complaint[]): Fault[] {
  // What is wrong in a thousand places is as wrong as in two hundred, and each is compared with the others.
  const first = complaints.slice(0, 200);
  const faults = first.filter((c) => !(c.keyword === 'anyOf' || isNullBranch(c, first))).map(faultOf);
  return faults.filter((f, i) => faults.findIndex((g) => g.path === f.path && g.message === f.message) === i);
}

/** A field that may be null reports both branches: `should be null` is left out where the other branch tells what is wrong. */
const isNullBranch = (c: Complaint, all: readonly Complaint[]): boolean =>
  c.keyword === 'type' && c.params.type === 'null' && all.some((d) => d !== c && d.keyword !== 'anyOf' && d.instancePath.startsWith(c.instancePath));

function faultOf({ instancePath, keyword, message, params }: Complaint): Fault {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  switch (keyword) {
    case 'required':
      return { path: pathText([...path, String(params.missingProperty)]), message: 'is missing' };
    case 'additionalProperties':
      return { path: pathText([...path, String(params.additionalProperty)]), message: 'is not a field of an outline' };
    case 'enum':
      return { path: pathText(path), message: `should be one of ${(params.allowedValues as unknown[]).join(', ')}` };
    default:
      return { path: pathText(path), message: message?.replace(/^must /, 'should ') ?? keyword };
  }
}
