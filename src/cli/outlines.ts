import type { Problem } from '../core/problem.ts';
import type { OutlineJson } from '../document/types.ts';
import { shapeFaults } from '../document/validate.ts';
import { extract } from '../extract.ts';
import { markOf } from '../source/decode.ts';
import type { Input } from './files.ts';
import { sayAll } from './inputs.ts';
import type { Io } from './io.ts';
import type { Reading } from './reading.ts';

/** An outline and its warnings for the reader: an outline keeps them in English, so Chinese is known of a document alone, not of a stored outline. */
export interface Outlined {
  readonly outline: OutlineJson;
  warning(message: string): string;
}

/** The outline of an input: read from the document, or taken as it is when the input is an outline already. Says what is wrong; null when there is none. */
export async function outlineOf(io: Io, input: Input, reading: Reading): Promise<Outlined | null> {
  const ready = isOutline(input.bytes) ? await parseOutline(input.bytes) : undefined;
  if (ready) {
    if ('plans' in ready) return { outline: ready, warning: (message) => message };
    io.say(ready, input.path);
    return null;
  }
  const result = await extract(input.bytes, { ...reading, name: input.name });
  // Warnings of the stages stand in the outline; only what cost something is said here.
  sayAll(io, result.outline ? result.problems.filter((p) => p.status) : result.problems, input.path);
  if (!result.outline) return null;
  const inChinese = new Map(io.lang === 'zh' ? result.problems.map((p) => [p.message.en, p.message.zh]) : []);
  return { outline: result.outline, warning: (message) => inChinese.get(message) ?? message };
}

/** Does it begin like an outline that plan-extract wrote? */
export const isOutline = (bytes: Uint8Array): boolean => /^\s{0,20}\{\s{0,20}"schemaVersion"/.test(jsonText(bytes.subarray(0, 200)));

/** JSON's bytes as text: UTF-8, or what a mark names, for shells on Windows redirect in UTF-16. */
export const jsonText = (bytes: Uint8Array): string => new TextDecoder(markOf(bytes)).decode(bytes);

async function parseOutline(bytes: Uint8Array): Promise<OutlineJson | Problem> {
  let value: unknown;
  try {
    value = JSON.parse(jsonText(bytes));
  } catch {
    return broken('it begins like an outline and is no JSON', '开头像大纲\uff0c但不是有效的 JSON');
  }
  const [fault] = await shapeFaults(value);
  if (!fault) return value as OutlineJson;
  const { chinese } = await import('./chinese.ts');
  return broken(`it is no outline at ${fault.path}: ${fault.message}`, `在 ${fault.path} 处不是有效的大纲\uff1a${chinese(fault.message)}`);
}

const broken = (en: string, zh: string): Problem => ({
  code: 'not-an-outline',
  status: 'invalid',
  message: { en, zh },
  next: { en: 'plan-extract validate tells all that is wrong with it', zh: '用 plan-extract validate 查看全部问题' },
});
