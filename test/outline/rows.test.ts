import { describe } from 'vitest';
import { check } from './check.ts';

describe('rows of a table that lost its rules', () => {
  const head = '序号 指标 单位 2022年 2025年 属性';
  check(
    'are no headings, though a number opens each',
    `⟦#|林溪镇工作计划⟧\n⟦1 一、|主要目标⟧\n${head}\n1 蔬菜总产量 万吨 2.1 2.6 约束性\n2 林木覆盖率 % 35.6 38 约束性\n⟦1 二、|重点工作⟧\n修渠两条。`,
  );
  check(
    'nor with wide gaps',
    `⟦#|林溪镇工作计划⟧\n⟦1 一、|主要目标⟧\n${head}\n1  蔬菜总产量  万吨  2.1  2.6  约束性\n2  林木覆盖率  %  35.6  38  约束性\n⟦1 二、|重点工作⟧\n修渠两条。`,
  );
  check(
    'a heading with a blank and words behind its number stays one',
    '⟦#|林溪镇工作计划⟧\n⟦1 1|主要目标⟧\n全员达标。\n⟦1 2|重点工作⟧\n修渠两条。\n⟦1 3|保障措施⟧\n落实经费。',
  );
});
