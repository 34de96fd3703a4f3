import { expect, test } from 'vitest';
import { keyOf } from '../../src/targets/facts/keys.ts';

const same = (a: string, b: string): void => expect(keyOf(a)).toBe(keyOf(b));
const apart = (a: string, b: string): void => expect(keyOf(a)).not.toBe(keyOf(b));

test.each([
  ['城镇新增就业', '全年城镇新增就业'],
  ['农村自来水普及率', '全县农村自来水普及率'],
  ['\uFF30\uFF2D2.5平均浓度', 'PM2.5平均浓度'],
  ['农村居民人均可支配收入', '農村居民人均可支配收入'],
  ['医疗服务满意度', '医疗效劳满意度'],
  ['国家基本药物', '国家根本药物'],
  ['“口袋公园”', '口袋公园'],
  ['规模以上工业增加值', '规上工业增加值'],
  ['住院病人知晓率', '住院患者知晓率'],
  ['地区生产总值', 'GDP'],
  ['力争新能源车产量', '新能源汽车产量'],
  ['空气质量优良天数比率', '空气质量优良天数的比例'],
])('%s and %s share a key', same);

test.each([
  ['农村孕产妇住院分娩率', '孕产妇住院分娩率'],
  ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
  ['小学入学率', '初中入学率'],
  ['住院病人满意度', '门诊病人满意度'],
  ['规模以上工业增加值', '工业增加值'],
  ['人均生产总值', '生产总值'],
  ['老旧小区', '社区'],
  ['新建公路', '改建公路里程'],
  ['PM2.5平均浓度', 'PM10平均浓度'],
  ['一般公共预算收入', '一般公共预算支出'],
  ['根本原因', '基本原因'],
  ['婴儿死亡率', '孕产妇死亡率'],
])('%s and %s do not', apart);

test.each(['城镇新增就业', '力争全年完成造林', '国家根本药物种类', 'PM2.5年均浓度', '建卡率', '的', ''])('the key of the key of %s is the key', (name) => {
  expect(keyOf(keyOf(name))).toBe(keyOf(name));
});
