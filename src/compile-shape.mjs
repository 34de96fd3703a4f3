// A plugin for the bundler: where the sources know no short way to a yes (src/document/holds.ts), the bundle says yes or no by code that is written here
// from the schema. Zod takes 24 ms of a cold start to load and first run, and a sixth of the time of a warm run; this takes next to nothing. Where it says
// no, zod tells what is wrong.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Stands in for src/document/holds.ts. */
export const compiledShape = {
  name: 'compiled-shape',
  async load(id) {
    if (!/[/\\]src[/\\]document[/\\]holds\.ts$/.test(id)) return null;
    return { code: plainCheck(await outlineSchema()), moduleType: 'js' };
  },
};

/** The check of a JSON Schema, as a module that exports `holds`. Throws for a schema that it does not know how to check. */
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
    ([ref, s]) => `${ref === '#' ? 'export ' : ''}const ${nameOf(ref)}=(v)=>${check(s, 'v')};`,
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
  // A pattern of ASCII without classes that leave something out says the same without the flag u, and sooner.
  pattern: (v, pattern, _, keep) =>
    `${keep(`new RegExp(${JSON.stringify(pattern)},'${/^[\x20-\x7E]+$/.test(pattern) && !/[.\\]|\[\^/.test(pattern) ? '' : 'u'}')`)}.test(${v})`,
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
