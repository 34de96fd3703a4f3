/** The keys with one value each: their defaults, for `config show` and `config init`, and the names of their environment variables. */
import type { Message } from '../../core/problem.ts';
import { LIMITS } from '../../source/limits.ts';

/** One key of the configuration. */
export interface Key {
  /** Path in a file: `limits.maxBytes`. */
  readonly key: string;
  readonly value: string | number;
  readonly about: Message;
}

/** Every such key, in the order that they are shown in. */
export const KEYS: readonly Key[] = [
  { key: 'encoding', value: 'auto', about: { en: 'encoding to take instead of the one that is found', zh: '指定编码\uff0c不自动识别' } },
  {
    key: 'lang',
    value: 'auto',
    about: { en: 'language of messages: en, zh; auto asks LC_ALL, LC_MESSAGES, LANG', zh: '提示语言\uff1aen、zh\uff1bauto 依 LC_ALL、LC_MESSAGES、LANG' },
  },
  { key: 'output.color', value: 'auto', about: { en: 'colours: auto, always, never', zh: '颜色\uff1aauto、always、never' } },
  { key: 'output.columns', value: 'auto', about: { en: 'width of tables and trees; auto asks the terminal', zh: '表格和树的宽度\uff1bauto 依终端' } },
  { key: 'output.indent', value: 2, about: { en: 'blanks a level of indented JSON', zh: 'JSON 缩进空格数' } },
  ...LIMITS.map((l): Key => ({ key: `limits.${l.name}`, value: l.value, about: l.counts })),
];

/** The environment variable of a key: limits.maxBytes is PLAN_EXTRACT_LIMITS_MAX_BYTES. */
export const variableOf = (key: string): string => `PLAN_EXTRACT_${key.replace(/[A-Z]/g, '_$&').replaceAll('.', '_').toUpperCase()}`;
