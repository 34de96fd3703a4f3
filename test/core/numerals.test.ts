import { expect, it } from 'vitest';
import { chineseInteger } from '../../src/core/numerals.ts';

const check = (text: string, value: number | null): void => it(`${text} is ${value}`, () => expect(chineseInteger(text)).toBe(value));

check('十', 10);
check('十二', 12);
check('二十', 20);
check('一百零五', 105);
check('一万零十二', 10012);
check('一万零一十二', 10012);
check('两千三百', 2300);
check('一万二', 12000);
check('两千三', 2300);
check('二〇二四', 2024);
check('壹拾', 10);
check('廿一', 21);
check('四亿五千六百四十二万零一十五', 456420015);
check('', null);
check('四川', null);
check('万', null);
check('12', null);
