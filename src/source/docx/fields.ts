/** Fields whose text stands in their code, because Word draws it from there and keeps no result (ECMA-376 part 1, 17.16.5). */
import type { Field } from './blocks.ts';
import { symbol } from './symbols.ts';

/** Does a field's code make a table of contents, of figures, of authorities, or an index? Those repeat the document. */
export const isContents = (code: string): boolean => /^\s{0,20}(?:TOC|TOA|INDEX|RD)\b/i.test(code);

/** A new field, of which only the beginning was seen; `around` is the field that hides what stands around it. */
export const newField = (around: Field | null): Field => ({
  code: '',
  phase: 'code',
  contents: false,
  closed: false,
  shows: false,
  ticked: undefined,
  choices: [],
  chosen: 0,
  around,
});

/** Does a field number paragraphs in the way of old? Word works such numbers out when it draws them and keeps none. */
export const isOldNumber = (code: string): boolean => /^\s{0,20}(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/i.test(code);

/** The longest field code that is looked at. */
const LONGEST = 2000;

/** What a finished field without a result shows; '' for nothing. */
export function textOfCode(field: Field): string {
  const code = field.code.slice(0, LONGEST).trim();
  const name = /^[A-Za-z]{1,20}/.exec(code)?.[0].toUpperCase();
  if (name === 'FORMCHECKBOX') return field.ticked ? '☑' : '☐';
  if (name === 'FORMDROPDOWN') return field.choices[field.chosen] ?? '';
  if (name === 'MACROBUTTON') return code.replace(/^\w{1,20} {1,20}[^ ]{1,200} ?/, '');
  if (name === 'SYMBOL') return drawn(code);
  if (name === 'EQ') return overstruck(code);
  return '';
}

/** SYMBOL 252 \f Wingdings */
function drawn(code: string): string {
  const [, text = ''] = /^SYMBOL {1,20}(0x[0-9a-f]{1,6}|\d{1,7})/i.exec(code) ?? [];
  const font = /\\f {1,20}"?([^"\\]{1,60})/i.exec(code)?.[1]?.trim();
  const n = Number(text);
  return text === '' || !Number.isInteger(n) ? '' : symbol(font, n);
}

/**
 * EQ \o\ac(○,5) is how Chinese Word draws a circled number, EQ \o\ad(\s\up 9(gong),攻) a reading above its character:
 * of what is drawn over each other, the last is the text.
 */
function overstruck(code: string): string {
  const open = code.search(/\\o[^(]{0,80}\(/i);
  if (open < 0) return '';
  const parts = split(code, code.indexOf('(', open) + 1);
  const last = (parts.at(-1) ?? '').trim().replace(/\\s\\\w{1,4} ?-?\d{0,4}\((.{0,100})\)/g, '$1');
  const n = Number(last);
  const ring = /[○〇\u25EF]/.test(parts[0] ?? '');
  return ring && Number.isInteger(n) && n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : last;
}

/** The arguments in brackets that start at an index, parted by commas (in some countries semicolons). */
function split(code: string, start: number): string[] {
  const out = [''];
  let depth = 1;
  for (let i = start; i < code.length && depth > 0; i++) {
    const c = code[i] ?? '';
    if (c === '(') depth += 1;
    if (c === ')') depth -= 1;
    if (depth === 1 && (c === ',' || c === ';')) out.push('');
    else if (depth > 0) out[out.length - 1] += c;
  }
  return out;
}
