// A plugin for the bundler: where the sources check an outline's shape with zod, the bundle checks it with code that ajv writes from the same schema.
// Zod takes 24 ms of a cold start to load and first run, and a sixth of the time of a warm run; this takes 7 ms and next to nothing.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';

/** Stands in for src/document/shape.ts. */
export const compiledShape = {
  name: 'compiled-shape',
  async load(id) {
    if (!/[/\\]src[/\\]document[/\\]shape\.ts$/.test(id)) return null;
    const ajv = new Ajv2020({ code: { source: true, esm: true }, allErrors: true, strict: false, inlineRefs: false });
    const schema = await outlineSchema();
    const code = standalone.default(ajv, ajv.compile(schema));
    if (/\brequire\(/.test(code)) throw new Error('the compiled shape needs a library at run time');
    return {
      code: `${code}\n${plainCheck(schema)}\nimport { faultsOf } from './complaints.ts';\nexport const shapeFaults = (value) => (holds(value) || validate(value) ? [] : faultsOf(validate.errors));\n`,
      moduleType: 'js',
    };
  },
};

/**
 * A check that says yes or no alone, asked first: ajv's keeps a path for every node and a complaint for every null, of which a good outline needs none.
 * Where it says no, ajv's decides.
 */
function plainCheck(schema) {
  const kept = [];
  const nameOf = (ref) => (ref === '#' ? 'holds' : `holds${ref.slice('#/$defs/'.length)}`);
  const check = (s, v) => {
    const { $schema, $id, $defs, title, description, $ref, type, properties, required, additionalProperties, items, prefixItems, minItems, maxItems, ...rest } =
      s;
    const tests = [];
    if ($ref) tests.push(`${nameOf($ref)}(${v})`);
    if (type)
      tests.push(
        `(${[type]
          .flat()
          .map((t) => TYPES[t](v))
          .join('||')})`,
      );
    if (type === 'object') {
      const names = Object.keys(properties);
      if (additionalProperties !== false) throw new Error('the plain check knows no other fields of a shape');
      const optional = names.filter((n) => !required?.includes(n));
      // Those that must be there are there, as their own checks tell: as many fields as that are no others.
      tests.push(`count(${v})===${[names.length - optional.length, ...optional.map((n) => `(${v}.${n}===undefined?0:1)`)].join('+')}`);
      for (const n of names)
        tests.push(optional.includes(n) ? `(${v}.${n}===undefined||${check(properties[n], `${v}.${n}`)})` : check(properties[n], `${v}.${n}`));
    }
    if (minItems !== undefined) tests.push(`${v}.length>=${minItems}`);
    if (maxItems !== undefined) tests.push(`${v}.length<=${maxItems}`);
    prefixItems?.forEach((p, i) => {
      tests.push(check(p, `${v}[${i}]`));
    });
    if (items === false && prefixItems?.length !== maxItems) throw new Error('the plain check knows no such tuple');
    if (items) tests.push(`${v}.every(${keep(`(v)=>${check(items, 'v')}`)})`);
    for (const [key, value] of Object.entries(rest)) {
      if (!TESTS[key]) throw new Error(`the plain check does not know ${key}`);
      tests.push(TESTS[key](v, value, check, keep));
    }
    if (tests.length === 0) throw new Error('the plain check knows no value that may be anything, or nothing');
    return `(${tests.join('&&')})`;
  };
  const keep = (code) => `kept${kept.push(code) - 1}`;
  const parts = Object.entries({ '#': schema, ...Object.fromEntries(Object.entries(schema.$defs).map(([k, d]) => [`#/$defs/${k}`, d])) }).map(
    ([ref, s]) => `const ${nameOf(ref)}=(v)=>${check(s, 'v')};`,
  );
  return ['const count=(v)=>{let n=0;for(const _ in v)n++;return n};', ...kept.map((k, i) => `const kept${i}=${k};`), ...parts].join('\n');
}

const TYPES = {
  object: (v) => `(typeof ${v}==='object'&&${v}!==null&&!Array.isArray(${v}))`,
  array: (v) => `Array.isArray(${v})`,
  string: (v) => `typeof ${v}==='string'`,
  boolean: (v) => `typeof ${v}==='boolean'`,
  number: (v) => `Number.isFinite(${v})`,
  integer: (v) => `Number.isInteger(${v})`,
  null: (v) => `${v}===null`,
};

const TESTS = {
  const: (v, value) => `${v}===${JSON.stringify(value)}`,
  enum: (v, values) => `(${values.map((one) => `${v}===${JSON.stringify(one)}`).join('||')})`,
  minimum: (v, least) => `${v}>=${least}`,
  maximum: (v, most) => `${v}<=${most}`,
  pattern: (v, pattern, _, keep) => `${keep(`new RegExp(${JSON.stringify(pattern)},'u')`)}.test(${v})`,
  anyOf: (v, list, check) => `(${list.map((s) => check(s, v)).join('||')})`,
};

/** The JSON Schema of outlines, made by the sources as they stand. */
async function outlineSchema() {
  const file = join(tmpdir(), `plan-extract-schema-${process.pid}.mjs`);
  const build = await rolldown({ input: 'src/document/schema.ts', platform: 'node' });
  await build.write({ file, format: 'esm' });
  try {
    return (await import(pathToFileURL(file).href)).outlineJsonSchema();
  } finally {
    rmSync(file, { force: true });
  }
}
