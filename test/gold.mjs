// The ruler: `npm run gold -- DIR [--misses N]` parses every NAME.txt of a folder that has a NAME.gold.jsonl beside it, and prints how well
// its headings and its promised and told numbers were found: one table, documents as rows, then the worst misses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const COMPARATORS = { '=': 'eq', '>=': 'ge', '<=': 'le', '>': 'gt', '<': 'lt', '~': 'approx', range: 'range' };
const ROLES = ['target', 'result'];

/** Full-width forms to ASCII, one for one, so that a quote matches whichever form was typed. */
const half = (s) => s.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
/** A name as it is compared: no blanks, quotes, lists' commas or 的. */
const bare = (s) =>
  half(s ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u201C\u201D\u2018\u2019"'《》〈〉()\u3001,.:;的]/g, '');

/** The offsets that a gold line's brackets mark, or those between its `from` and `to`. Throws when its quote is not in the text, or stands there twice with no `n`. */
export function place(text, line) {
  if (line.from !== undefined) return stretch(half(text), half(line.from), half(line.to));
  const q = half(line.q);
  const open = q.indexOf('⟦');
  const close = q.indexOf('⟧');
  const plain = q.slice(0, open) + q.slice(open + 1, close) + q.slice(close + 1);
  const folded = half(text);
  let at = -1;
  for (let k = 0; k < (line.n ?? 1); k++) at = folded.indexOf(plain, at + 1);
  if (open < 0 || close < open || at < 0) throw new Error(`not in the text: ${line.q}`);
  if (line.n === undefined && folded.indexOf(plain, at + 1) >= 0) throw new Error(`stands twice, give n: ${line.q}`);
  return [at + open, at + close - 1];
}

/** From the first character of one quote to the last of another behind it. */
function stretch(folded, from, to) {
  const at = folded.indexOf(from);
  const end = at < 0 ? -1 : folded.indexOf(to, at);
  if (end < 0) throw new Error(`not in the text: ${from} … ${to}`);
  return [at, end + to.length];
}

/** Longest common subsequence of two strings, in characters. */
function common(a, b) {
  let row = new Array(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(x === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Do two names say the same? Three quarters of their characters agree in order, or the one holds the other and is no more than three times as long. */
export function sameName(mine, gold) {
  const a = bare(mine);
  const b = bare(gold);
  if (!a || !b) return false;
  if (b.length >= 3 && a.includes(b) && a.length <= 3 * b.length) return true;
  return (2 * common(a, b)) / (a.length + b.length) >= 0.75;
}

const near = (a, b) => a !== null && a !== undefined && Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b));
const overlap = (a, b) => a[0] < b[1] && b[0] < a[1];

/** What is wrong with a found number, field by field; empty when all agree. */
function faults(line, found) {
  const out = [];
  const q = found[0].quantity;
  const value = Array.isArray(line.value)
    ? near(q.min, line.value[0]) && near(q.max, line.value[1])
    : near(q.value ?? (q.min === q.max ? q.min : null), line.value);
  const unit = half(q.unit).replace(/^个(?=.)/, '') === half(line.unit ?? '').replace(/^个(?=.)/, '');
  const percent = line.flags?.includes('percent-sign-missing') && q.unit === '%';
  if (!value || !(unit || percent)) out.push(['value', `${q.value ?? `${q.min}..${q.max}`} ${q.unit}`, `${line.value} ${line.unit ?? ''}`]);
  if (!Array.isArray(line.value) && q.comparator !== COMPARATORS[line.cmp ?? '=']) out.push(['comparator', q.comparator, line.cmp ?? '=']);
  for (const name of [line.indicator ?? []].flat()) {
    const forms = line.measure ? [name, name + line.measure, line.measure] : [name];
    if (!found.some((f) => forms.some((form) => sameName(f.indicator.text, form)))) out.push(['name', found.map((f) => f.indicator.text).join(' | '), name]);
  }
  return out;
}

/** Scores one outline: for each role how many numbers were wanted, found, found whole and too many; and every miss as a line of text. */
export function scoreDocument(text, lines, outline) {
  const wanted = lines.filter((l) => l.k === 'num').map((l) => ({ ...l, span: place(text, l) }));
  const facts = outline.plans.flatMap((p) => p.targets);
  const misses = [];
  const show = (s) => `…${text.slice(Math.max(0, s[0] - 20), s[0])}⟦${text.slice(s[0], s[1])}⟧${text.slice(s[1], s[1] + 10)}…`.replace(/\s+/g, ' ');
  const roles = {};
  for (const role of ROLES) {
    const mine = facts.filter((f) => f.role === role);
    const gold = wanted.filter((l) => l.class === role);
    const r = { wanted: gold.length, found: 0, whole: 0, extra: 0, value: 0, comparator: 0, name: 0 };
    for (const line of gold) {
      const hits = mine.filter((f) => overlap(f.quantity.span, line.span));
      if (hits.length === 0) {
        const other = facts.find((f) => overlap(f.quantity.span, line.span));
        misses.push(`${role} ${show(line.span)} ${other ? `read as a ${other.role}: ${other.because}` : 'not found'}`);
        continue;
      }
      r.found++;
      const wrong = faults(line, hits);
      if (wrong.length === 0) r.whole++;
      for (const field of ['value', 'comparator', 'name']) if (!wrong.some((w) => w[0] === field)) r[field]++;
      for (const [field, got, want] of wrong) misses.push(`${role} ${show(line.span)} ${field} «${got}», gold «${want}»`);
    }
    for (const f of mine) {
      if (wanted.some((l) => (l.class === role || l.class === 'either') && overlap(f.quantity.span, l.span))) continue;
      const l = wanted.find((w) => overlap(f.quantity.span, w.span));
      if (l && ROLES.includes(l.class)) continue;
      r.extra++;
      misses.push(`${role} ${show(f.quantity.span)} is none: ${l ? l.class : 'no number of the gold'}; ${f.because}`);
    }
    // A number read in the other role is missing in one and too many in this.
    r.extra += mine.filter((f) => wanted.some((l) => ROLES.includes(l.class) && l.class !== role && overlap(f.quantity.span, l.span))).length;
    roles[role] = r;
  }
  return { ...roles, structure: structureOf(text, lines, outline, show, misses), misses };
}

/** How the headings stand (found, too many, at their level, with their title) and how many characters of what is no text were told from what is. */
function structureOf(text, lines, outline, show, misses) {
  const sections = [];
  const walk = (list) => {
    for (const s of list) {
      if (s.marker) sections.push(s);
      walk(s.sections);
    }
  };
  for (const p of outline.plans) walk(p.sections);
  const gold = lines.filter((l) => l.k === 'heading').map((l) => ({ ...l, span: place(text, l) }));
  const r = { wanted: gold.length, found: 0, extra: 0, level: 0, title: 0, removed: removedOf(text, lines, outline) };
  for (const line of gold) {
    const mine = sections.find((s) => overlap(s.marker.span, line.span));
    if (!mine) misses.push(`heading ${show(line.span)} not found`);
    else {
      r.found++;
      if (mine.level === line.level) r.level++;
      else misses.push(`heading ${show(line.span)} level ${mine.level}, gold ${line.level}`);
      if (bare(mine.title?.text) === bare(line.title)) r.title++;
      else misses.push(`heading ${show(line.span)} title «${mine.title?.text ?? ''}», gold «${line.title}»`);
    }
  }
  for (const s of sections)
    if (!gold.some((l) => overlap(s.marker.span, l.span))) {
      r.extra++;
      misses.push(`heading ${show(s.marker.span)} is none`);
    }
  return r;
}

/** F1 of removed characters, white space apart. */
function removedOf(text, lines, outline) {
  const marks = (spans) => {
    const out = new Uint8Array(text.length);
    for (const [at, end] of spans) out.fill(1, at, end);
    return out;
  };
  const gold = marks(lines.filter((l) => l.k === 'removed').map((l) => place(text, l)));
  const mine = marks(outline.removed.map((r) => r.span));
  let both = 0;
  let either = 0;
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i])) continue;
    both += gold[i] & mine[i];
    either += gold[i] + mine[i];
  }
  return either === 0 ? 1 : (2 * both) / either;
}

/** F1 of found against wanted and too many. */
export const f1 = (r, hits = r.found) => (r.wanted + r.extra === 0 ? 1 : (2 * hits) / (r.wanted + r.found + r.extra));

/** The documents of a folder that have gold. */
export function goldDocuments(dir) {
  return readdirSync(dir)
    .filter((f) => f.endsWith('.txt') && existsSync(join(dir, f.replace(/txt$/, 'gold.jsonl'))))
    .sort()
    .map((f) => ({ name: f.slice(0, -4), txt: join(dir, f), gold: join(dir, f.replace(/txt$/, 'gold.jsonl')) }));
}

export const readGold = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));

/** The figures of one document that the floor holds. */
export const figures = (s) => ({
  ...Object.fromEntries(ROLES.map((role) => [role, { detect: +f1(s[role]).toFixed(3), full: +f1(s[role], s[role].whole).toFixed(3) }])),
  structure: {
    headings: +f1(s.structure).toFixed(3),
    level: +(s.structure.level / Math.max(1, s.structure.found)).toFixed(3),
    title: +(s.structure.title / Math.max(1, s.structure.found)).toFixed(3),
    removed: +s.structure.removed.toFixed(3),
  },
});

async function main(args) {
  const dir = args.find((a) => !a.startsWith('-')) ?? 'fixtures/gold';
  const most = Number(args[args.indexOf('--misses') + 1]) || (args.includes('--misses') ? Infinity : 15);
  const { extract } = await import(pathToFileURL(join(process.env.PLAN_DIST ?? 'dist', 'index.js')).href);
  const misses = [];
  const sums = { target: [], result: [] };
  const cell = (r) => (r.wanted + r.extra === 0 ? '   -     -  ' : `${f1(r).toFixed(3)} ${f1(r, r.whole).toFixed(3)}`);
  console.log(`${'document'.padEnd(24)} targets  detect full   results  detect full   value  cmp    name   headings level  title  removed`);
  for (const d of goldDocuments(dir)) {
    const bytes = readFileSync(d.txt);
    const { outline } = await extract(bytes, { name: basename(d.txt) });
    if (!outline) {
      console.log(`${d.name.padEnd(24)} gave no outline`);
      continue;
    }
    const s = scoreDocument(bytes.toString('utf8').replace(/^\uFEFF/, ''), readGold(d.gold), outline);
    for (const role of ROLES) if (s[role].wanted > 0) sums[role].push([f1(s[role]), f1(s[role], s[role].whole)]);
    // Gold that names no headings says nothing of the structure.
    const structure = (x) =>
      x.structure.wanted === 0
        ? ''
        : Object.values(figures(x).structure)
            .map((n) => n.toFixed(3))
            .join('  ');
    const rate = (field) => ((s.target[field] + s.result[field]) / Math.max(1, s.target.found + s.result.found)).toFixed(3);
    console.log(
      `${d.name.padEnd(24)} ${String(s.target.wanted).padStart(7)}  ${cell(s.target)}   ${String(s.result.wanted).padStart(7)}  ${cell(s.result)}   ${rate('value')}  ${rate('comparator')}  ${rate('name')}  ${structure(s)}`,
    );
    misses.push(...s.misses.map((m) => `${d.name}: ${m}`));
  }
  const mean = (list, i) => (list.reduce((a, x) => a + x[i], 0) / Math.max(1, list.length)).toFixed(3);
  console.log(`${'average'.padEnd(24)}          ${mean(sums.target, 0)} ${mean(sums.target, 1)}            ${mean(sums.result, 0)} ${mean(sums.result, 1)}`);
  if (misses.length > 0) console.log(`\n${misses.length} misses${misses.length > most ? `, the first ${most} (--misses shows all)` : ''}:`);
  for (const m of misses.slice(0, most)) console.log(`  ${m}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
