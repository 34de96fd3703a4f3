import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { fold } from '../src/core/fold.ts';
import type { OutlineJson, SectionJson } from '../src/document/types.ts';
import { extract } from '../src/extract.ts';

// What a text says doesn't hang on how its line ends, its width of signs or its indents were written.
const FILES = globSync(['fixtures/*.txt', 'fixtures/gold/*.txt'], { cwd: new URL('..', import.meta.url).pathname })
  .filter((file) => !/gb18030|utf16/.test(file))
  .sort();

const WRITTEN: readonly (readonly [string, (text: string) => string])[] = [
  ['with line ends of Windows', (t) => t.replace(/\n/g, '\r\n')],
  ['with line ends of an old Macintosh', (t) => t.replace(/\n/g, '\r')],
  ['with line separators', (t) => t.replace(/\n/g, '\u2028')],
  ['in half width', (t) => t.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))],
  ['in full width', (t) => t.replace(/[0-9%(),:;]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
];

const facts = (o: OutlineJson): string[] =>
  o.plans.flatMap((p) =>
    p.targets.map(({ role, indicator, quantity: q }) =>
      fold([role, indicator.key, q.value ?? q.text, q.min, q.max, q.unit, q.comparator].join(' ')).replace(/\s+/g, ' '),
    ),
  );

/** What was taken out and mended, white space apart. */
const cuts = (o: OutlineJson): string[] => [...o.removed, ...o.repairs].map(({ rule, text }) => fold(`${rule} ${text}`).replace(/\s+/g, ' ').trim()).sort();

function headings(o: OutlineJson): string[] {
  const out: string[] = [];
  const walk = (sections: readonly SectionJson[]): void => {
    for (const s of sections) {
      out.push(fold(`${s.level} ${s.marker?.text ?? ''}${s.title?.text ?? ''}`).replace(/\s+/g, ''));
      walk(s.sections);
    }
  };
  for (const p of o.plans) walk(p.sections);
  return out;
}

test.each(FILES)('%s says the same however it is written', async (file) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').replace(/\r\n/g, '\n');
  const read = async (t: string): Promise<OutlineJson> => {
    const { outline } = await extract(new TextEncoder().encode(t), { name: 'a.txt' });
    if (!outline) throw new Error('no outline');
    return outline;
  };
  const plain = await read(text);
  for (const [how, write] of WRITTEN) {
    const other = await read(write(text));
    expect(facts(other), how).toEqual(facts(plain));
    expect(headings(other), how).toEqual(headings(plain));
    expect(cuts(other), how).toEqual(cuts(plain));
  }
});
