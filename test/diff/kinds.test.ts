import { describe, expect, test } from 'vitest';
import { diffDocuments } from '../../src/diff/diff.ts';
import type { DiffOptions } from '../../src/diff/options.ts';
import { outlineOf } from './outline.ts';

/** Compares two facts, and the other way round, and expects these kinds of the pair; `-` where the two must not be paired. */
function check(old: string, fresh: string, kinds: string, options: DiffOptions = {}): void {
  test(`${old} → ${fresh}: ${kinds}`, () => {
    const d = diffDocuments({ pair: '', old: outlineOf(2024, old), new: outlineOf(2025, fresh) }, { ...options, results: true });
    const got = [...d.changes, ...d.unchanged].map((c) => c.kinds.join(' '));
    expect(got.sort().join(' | ')).toBe(kinds === '-' ? 'added | dropped' : kinds);
  });
}

describe('the value', () => {
  check('重点项目 eq 120个', '重点项目 eq 130个', 'raised');
  check('重点项目 eq 120个', '重点项目 eq 110个', 'lowered');
  check('重点项目 eq 120个', '重点项目 eq 120个', 'unchanged');
  check('培训 range 3-5期=3-5期', '培训 range 4-6期=4-6期', 'raised');
  check('培训 range 3-5期=3-5期', '培训 range 3-6期=3-6期', 'raised');
  check('培训 range 3-5期=3-5期', '培训 range 2-6期=2-6期', 'loosened');
  check('培训 range 2-6期=2-6期', '培训 range 3-5期=3-5期', 'tightened');
  check('培训 range 3-5期=3-5期', '培训 eq 4期', 'tightened');
  check('参保率 eq X%=?%', '参保率 eq X%=?%', 'unchanged');
  check('参保率 eq X%=?%', '参保率 eq 95%', 'reworded');
  check('生产总值 eq 5% up', '生产总值 eq 3% down', 'lowered');
  check('运输成本 eq 5% down', '运输成本 eq 8% down', 'raised');
});

describe('how firmly', () => {
  check('参保率 ge 95%', '参保率 approx 95%', 'loosened');
  check('参保率 approx 95%', '参保率 eq 95%', 'tightened');
  check('参保率 eq 95%', '参保率 ge 95%', 'tightened');
  check('参保率 gt 95%', '参保率 ge 95%', 'loosened');
  check('费用 le 5元', '费用 approx 5元', 'loosened');
  check('参保率 ge 95%', '参保率 approx 90%', 'lowered loosened');
  check('涨幅 ge 3%', '涨幅 le 3%', 'bound-flipped');
  check('开工率 eq 95% say:确保', '开工率 eq 95% say:力争', 'reworded');
  check('开工率 eq 95% say:确保', '开工率 eq 95% say:必须', 'unchanged');
});

describe('units', () => {
  check('到位资金 eq 36亿元=3600000000元', '到位资金 eq 380000万元=3800000000元', 'raised unit-changed');
  check('到位资金 eq 36亿元=3600000000元', '到位资金 eq 360000万元=3600000000元', 'unit-changed');
  check('到位资金 eq 8000万元=80000000元', '到位资金 eq 1.2亿元=120000000元', 'raised unit-changed');
  check('培训 eq 9800人', '培训 eq 1.02万人=10200人', 'raised');
  check('培训 eq 9800人', '培训 eq 0.98万人=9800人', 'unit-changed');
  check('死亡 eq 4‰', '死亡 eq 0.4%', 'unit-changed');
  check('发生比 eq 12/10万', '发生比 eq 0.12‰', 'unit-changed');
  check('绿地 eq 200亩', '绿地 eq 15公顷', 'raised unit-changed');
  check('检查 eq 1次 per:quarter', '检查 eq 4次 per:year', 'unit-changed');
  check('检查 eq 1次 per:quarter', '检查 eq 1次 per:month', 'raised unit-changed');
  check('教师 eq 50名', '教师 eq 50人', 'unchanged');
  check('改厕 eq 260戶', '改厕 eq 280户', 'raised');
  check('就业 eq 1.2萬人=12000人', '就业 eq 1.3万人=13000人', 'raised');
  check('就业 eq 1.2万人=12000人', '就业 eq 1.3万人=13000人', 'raised');
  check('门急诊人次 eq 45万人次=450000人次', '门急诊人次 gt 48万=480000', 'raised tightened');
  check('参保率 eq 95%', '参保率 eq 96', 'raised');
  check('细颗粒物浓度 le 35微克/立方米', '细颗粒物浓度 le 0.033毫克/立方米', 'lowered unit-changed improved');
  check('路灯 eq 50盏', '路灯 eq 50根', 'unchanged');
  check('收入 eq 5元', '收入 eq 5%', '-');
  check('产量 eq 5吨/亩', '产量 eq 5吨', '-');
  check('收入 eq 5%', '收入 eq 5百分点', '-');
  check('收入 eq 5元', '收入 eq 5美元', '-');
  check('培训 eq 50人', '培训 eq 50人次', '-');
});

describe('deadlines', () => {
  check('危房改造 eq 320户 by:2024-10', '危房改造 eq 320户 by:2025-10', 'unchanged');
  check('危房改造 eq 320户 by:2024-10', '危房改造 eq 320户 by:2025-11', 'deadline-moved');
  check('危房改造 eq 320户 by:2027', '危房改造 eq 320户 by:2027', 'unchanged');
  check('危房改造 eq 320户 by:2027', '危房改造 eq 320户 by:2028', 'deadline-moved');
  check('危房改造 eq 320户 by:2025', '危房改造 eq 320户 by:2025', 'unchanged');
  check('危房改造 eq 320户', '危房改造 eq 320户 by:2025-06', 'deadline-moved');
  check('危房改造 eq 320户', '危房改造 eq 320户 by:2025-12', 'unchanged');
  check('危房改造 eq 320户 by:2024-06', '危房改造 eq 300户 by:2025-09', 'lowered deadline-moved');
});

describe('roles and words', () => {
  check('就业 eq 1200人', '就业 eq 1256人 role:result', 'role-changed raised');
  check('就业 eq 1256人 role:result', '就业 ge 1200人', 'role-changed lowered');
  check('适龄儿童入学率 eq 99%', '学龄儿童入学率 eq 99%', 'reworded');
  check('平均住院日 le 8天 key:床位使用率平均住院日', '平均住院日 le 8天 key:药占比平均住院日', 'unchanged');
  check('收入 eq 8元 key:城镇居民收入', '收入 eq 8元 key:农村居民收入', '-');
  check('新增就业人数 eq 99人 key:新增就业', '新增就业 eq 99人 key:新增就业', 'reworded');
  check('城镇新增就业 eq 99人', '城镇新增就业(人) eq 99人', 'reworded');
  check('城镇“新增”就业 eq 99人', '城镇新增就业 eq 99人', 'unchanged');
});

describe('which way is good', () => {
  check('婴儿死亡率 le 4‰', '婴儿死亡率 le 3.8‰', 'lowered improved');
  check('婴儿死亡率 le 4‰', '婴儿死亡率 le 4.2‰', 'raised worsened');
  check('安全生产事故起数 eq 10% down', '安全生产事故起数 eq 8% down', 'lowered worsened');
  check('单位生产总值能耗 eq 3% down', '单位生产总值能耗 eq 3.5% down', 'raised improved');
  check('群众满意度 eq 90%', '群众满意度 eq 92%', 'raised');
  check('群众满意度 eq 90%', '群众满意度 eq 92%', 'raised improved', { indicators: [{ match: '*满意度', better: 'higher' }] });
  check('平均等待 eq 9天', '平均等待 eq 8天', 'lowered improved', { lowerIsBetter: ['平均等待'] });
});

describe('what must never be paired', () => {
  check('城镇居民收入 eq 5元', '农村居民收入 eq 5元', '-');
  check('生产总值 eq 5%', '生产总值 eq 5% up', '-');
  check('建档 eq 5%', '建档率 eq 5%', '-');
  check('小麦播种面积 eq 5亩', '玉米播种面积 eq 5亩', '-');
  check('人均生产总值 eq 5元', '生产总值 eq 5元', '-');
  check('PM2.5浓度 eq 35微克', 'PM10浓度 eq 35微克', '-');
  check('第二产业增加值 eq 5元', '第三产业增加值 eq 5元', '-');
  check('孕产妇死亡率 eq 5‰', '婴儿死亡率 eq 5‰', '-');
  check('参保率 eq 90% of:城镇职工', '参保率 eq 90% of:农村居民', '-');
  check('小学入学率 eq 99%', '初中入学率 eq 99%', '-');
  check('财政收入 eq 9元', '财政支出 eq 9元', '-');
});

describe('tolerance', () => {
  check('重点项目 eq 100个', '重点项目 eq 104个', 'unchanged', { tolerance: '5%' });
  check('重点项目 eq 100个', '重点项目 eq 106个', 'raised', { tolerance: '5%' });
  check('参保率 eq 95%', '参保率 eq 94.5%', 'unchanged', { tolerance: '0.5pp' });
  check('参保率 eq 95%', '参保率 eq 94.4%', 'lowered', { tolerance: '0.5pp' });
  check('孕产妇死亡率 le 12/10万', '孕产妇死亡率 le 13/10万', 'raised worsened', { tolerance: '0.5pp' });
  check('婴儿死亡率 le 4‰', '婴儿死亡率 le 4.4‰', 'raised worsened', { tolerance: '0.5pp' });
  check('重点项目 eq 100个', '重点项目 eq 100.4个', 'raised', { tolerance: '0.5pp' });
  check('参保率 eq 95%', '参保率 eq 94.5%', 'lowered', { tolerance: '5%', indicators: [{ match: '参保*', tolerance: '0.1pp' }] });
});
