// npm run peers -- CASES.jsonl [--show] [--need 0.97]: how many cases of other projects' test suites the number reader passes.
// A line is {id, suite, model, input, bare, complete, expect: [{start, end, value | low, high, unit, alt, altRange}]}. A bare case asks parseQuantity for the whole input;
// any other asks readMentions, and passes when each expected quantity is met by one that overlaps it and, where the case is complete, nothing else is a quantity.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, need: { type: 'string' }, from: { type: 'string' } },
});
if (!positionals[0]) {
  console.error('usage: npm run peers -- CASES.jsonl [--show] [--need 0.97]');
  process.exit(2);
}
const library = values.from ? pathToFileURL(values.from).href : new URL('../dist/index.js', import.meta.url).href;
const { parseQuantity, readMentions } = await import(library);

const NO_QUANTITY = new Set(['date', 'ordinal', 'name', 'noise']);
const close = (a, b) => a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const unit = (u) =>
  (u ?? '')
    .normalize('NFKC')
    .replace(/^个(?=.)/, '')
    .replace(/块钱|人民币|块|圆/g, '元');

/** Does the quantity mean what the case expects? An open bound may be told as min or max, or as value with a comparator. */
function meets(q, want) {
  const inUnit = (v) => v.unit == null || unit(v.unit) === unit(q.unit);
  if (want.low != null || want.high != null) {
    const low = q.min ?? (q.comparator === 'ge' || q.comparator === 'gt' ? q.value : null);
    const high = q.max ?? (q.comparator === 'le' || q.comparator === 'lt' ? q.value : null);
    return (want.low == null || close(low, want.low)) && (want.high == null || close(high, want.high)) && inUnit(want);
  }
  const value = q.value ?? (close(q.min, q.max) ? q.min : null);
  const range = want.altRange;
  if (range && close(q.min, range.low) && close(q.max, range.high)) return true;
  return [want, ...(want.alt ?? [])].some(
    (v) => close(value, v.value) && (v === want ? inUnit(want) : v.value === want.value ? inUnit({ unit: v.unit }) : inUnit(v)),
  );
}

const tell = (q) => (q ? `${q.text ?? ''} ${q.value ?? `${q.min}..${q.max}`} ${q.unit} ${q.comparator} ${q.class ?? ''}`.trim() : 'nothing');

/** Why a case fails, or null. */
function fault(c) {
  if (c.bare) {
    const q = parseQuantity(c.input);
    const [want] = c.expect;
    return (want ? q !== null && meets(q, want) : q === null) ? null : `read ${tell(q)}`;
  }
  const mentions = readMentions(c.input).filter((m) => !NO_QUANTITY.has(m.class));
  const met = new Set();
  for (const want of c.expect) {
    const hits = mentions.filter((m) => m.span[0] < want.end && want.start < m.span[1]);
    for (const m of hits) met.add(m);
    if (!hits.some((m) => meets(m, want))) return `${want.text}: read ${hits.map(tell).join(' | ') || 'nothing'}`;
  }
  const extra = c.complete ? mentions.find((m) => !met.has(m)) : undefined;
  return extra ? `more than expected: ${tell(extra)}` : null;
}

const groups = new Map();
let good = 0;
const cases = readFileSync(positionals[0], 'utf8').split('\n').filter(Boolean);
for (const line of cases) {
  const c = JSON.parse(line);
  const group = groups.get(`${c.suite} ${c.model}`) ?? { good: 0, all: 0 };
  groups.set(`${c.suite} ${c.model}`, group);
  group.all++;
  const why = fault(c);
  if (why === null) {
    group.good++;
    good++;
  } else if (values.show) console.log(`${c.id}\t${c.input.slice(0, 60)}\t${why}`);
}
for (const [name, group] of groups) console.log(`${name.padEnd(34)} ${group.good}/${group.all}`);
console.log(`${good}/${cases.length} = ${((100 * good) / cases.length).toFixed(1)} %`);
process.exitCode = values.need && good / cases.length < Number(values.need) ? 1 : 0;
