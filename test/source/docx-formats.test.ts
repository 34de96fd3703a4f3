import { expect, test } from 'vitest';
import { formatNumber } from '../../src/source/docx/number-formats.ts';

/** A format, and its counters as they are written: inside its range, at its end and past it. */
const FORMATS: Record<string, Record<number, string>> = {
  decimal: { 0: '0', 1: '1', 10: '10', 101: '101' },
  decimalZero: { 1: '01', 9: '09', 10: '10', 100: '100' },
  decimalFullWidth: { 1: '\uFF11', 20: '\uFF12\uFF10' },
  decimalHalfWidth: { 12: '12' },
  decimalEnclosedCircle: { 1: '①', 20: '⑳', 21: '21' },
  decimalEnclosedCircleChinese: { 1: '①', 10: '⑩', 11: '11' },
  decimalEnclosedParen: { 1: '⑴', 20: '⒇', 21: '21' },
  decimalEnclosedFullstop: { 1: '⒈', 20: '⒛', 21: '21' },
  ideographEnclosedCircle: { 1: '㊀', 10: '㊉', 11: '11' },
  chineseCounting: { 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 99: '九十九', 100: '一○○', 101: '一○一', 120: '一二○' },
  chineseCountingThousand: {
    2: '二',
    10: '十',
    15: '十五',
    100: '一百',
    101: '一百〇一',
    110: '一百一十',
    112: '一百一十二',
    1001: '一千〇一',
    1010: '一千〇一十',
    2000: '二千',
    10000: '一万',
    10101: '一万〇一百〇一',
    11111: '一万一千一百一十一',
  },
  chineseLegalSimplified: { 1: '壹', 10: '壹拾', 11: '壹拾壹', 20: '贰拾', 101: '壹佰零壹', 1000: '壹仟' },
  ideographLegalTraditional: { 2: '貳', 16: '壹拾陸' },
  ideographDigital: { 1: '一', 10: '一〇', 11: '一一', 205: '二〇五' },
  taiwaneseCounting: { 12: '十二', 101: '一○一' },
  taiwaneseCountingThousand: { 12: '十二', 101: '一百零一' },
  taiwaneseDigital: { 10: '一○' },
  japaneseCounting: { 1: '一', 10: '十', 11: '十一', 20: '二十', 100: '百', 101: '百一', 110: '百十', 1234: '千二百三十四' },
  japaneseLegal: { 11: '壱拾壱' },
  japaneseDigitalTenThousand: { 12: '一二' },
  ideographTraditional: { 1: '甲', 10: '癸', 11: '11' },
  ideographZodiac: { 1: '子', 12: '亥', 13: '13' },
  ideographZodiacTraditional: { 1: '甲子', 13: '丙子', 60: '癸亥', 61: '61' },
  upperRoman: { 1: 'I', 4: 'IV', 9: 'IX', 40: 'XL', 1994: 'MCMXCIV', 4000: 'MMMM' },
  lowerRoman: { 8: 'viii' },
  upperLetter: { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 53: 'AAA' },
  lowerLetter: { 2: 'b', 27: 'aa' },
  ordinal: { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 11: '11th', 21: '21st', 112: '112th' },
  numberInDash: { 3: '- 3 -' },
  hex: { 10: 'A', 255: 'FF' },
  none: { 1: '' },
  bullet: { 1: '' },
};

for (const [format, cases] of Object.entries(FORMATS)) {
  test(format, () => {
    for (const [n, text] of Object.entries(cases)) expect(formatNumber(Number(n), format), n).toBe(text);
  });
}

test('a format of one’s own pads with zeros as its pattern does', () => {
  expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
  expect(formatNumber(1234, 'custom', '001, 002, 003, ...')).toBe('1234');
  expect(formatNumber(7, 'custom', 'anything')).toBe('7');
});

test('a format that is not known counts in digits, whatever its name', () => {
  for (const name of ['russianLower', 'constructor', '__proto__', '']) expect(formatNumber(3, name)).toBe('3');
});

test('a number beyond what a list reaches costs no memory', () => {
  for (const format of ['upperLetter', 'upperRoman', 'lowerLetter', 'chineseCounting']) expect(formatNumber(2_147_483_647, format)).toBe('2147483647');
  for (const format of Object.keys(FORMATS)) expect(formatNumber(-1, format), format).toBe(['none', 'bullet'].includes(format) ? '' : '-1');
});
