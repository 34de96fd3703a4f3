import { type Words, wordList } from '../../core/words.ts';
import { isDigit } from './chars.ts';
import { endOf, type Raw, startOf } from './raw.ts';

const listed = (words: string): Words<true> => wordList(words.split(' '));

/** Names that end so are shares of a hundred. */
const MEASURES = listed(
  '率 成功率 比例 比重 占比 覆盖面 受益面 参与面 筛查面 普查面 宣传面 普及面 检查面 体检面 选择面 培训面 教育面 监测面 建档面 参保面 百分比 使用面 满意面 增速 增幅 涨幅 降幅',
);
/** Rates that count in something else than per cent: a pulse, a currency's price, deaths in a thousand or a hundred thousand. The longer word wins: 成功率 is no 功率. */
const OTHER_RATES = listed(
  '心率 频率 功率 汇率 容积率 倍率 分辨率 速率 市盈率 市净率 概率 曲率 斜率 周转率 帧率 码率 死亡率 出生率 ' +
    '的比率 自然增长率 发病率 患病率 总和生育率 流动比率 速动比率',
);
const REACH = listed(
  '达到 达 为 至 到 在 均 都 应 要 须 需 力争 争取 确保 保证 务必 须达 提高 提升 上升 增长 增加 下降 ' +
    '降低 减少 降 升 降至 升至 降到 下降到 下降至 上升到 上升至 压降到 压降至 压降 压减 保持 稳定 控制 维持 分别 不低于 不少于 不高于 超过 突破 约 ' +
    '已 要求 了 是 实现 占 也 全部 平均 同比 环比 年均 比上年 较上年 比去年 较去年 再 将 有 就 必须 不得 ' +
    '由 从 :',
);
const LONGEST = 14;
/** What may stand between a first value and a second: 由62⟦提高到⟧85. */
const RISE = listed('提高 提升 上升 增加 增长 下降 降低 减少 降 升 增 扩大 压减 压降 调整 跃升 攀升');
const TO = '到至为';

/**
 * 覆盖率达60。: a share whose sign is lost. A bare number up to 100 after the name of a share, with no noun after it, is a percentage, and so are both
 * ends of 由62提高到85. Changes the number, and the one before it (`before`) where the two are such ends.
 */
export function missingPercent(text: string, n: Raw, before: Raw | undefined): void {
  if (!mayLack(n) || RATED.test(text.slice(n.end, n.end + 4)) || !ends(text, endOf(n))) return;
  const first = before && isDigit(text, before.numberAt) ? startOfRise(text, n, before) : null;
  if (first !== null) {
    const signed = before?.unit === '%';
    if (!signed && !(before && mayLack(before) && isShare(text, first))) return;
    if (!signed) lacks(before as Raw);
    lacks(n);
    return;
  }
  const at = startOf(n);
  if (isShare(text, at) || (isYearly(text, at) && !isPlain(text, at, before))) lacks(n);
}

/** 死亡率0.15,同比下降0.02: a change of what has no unit. */
const isPlain = (text: string, at: number, before: Raw | undefined): boolean =>
  before !== undefined && before.unit === '' && before.shape === 'digits' && !before.verdict && at - before.end <= 8 && text[before.end] === ',';

/** 事故率⟦0.35⟧(百万工时): the bracket says what it is counted in. */
const RATED = /^\((?:\/|每)?[百千万亿]/;

/** Could a percent sign have been lost here? */
function mayLack(n: Raw): boolean {
  if (n.unit !== '' || n.verdict || n.shape !== 'digits' || n.magnitude > 1) return false;
  const top = n.value ?? n.max;
  return top !== null && top > 0 && top <= 100;
}

function lacks(n: Raw): void {
  n.unit = '%';
  n.unitKind = 'percent';
  n.flags.push('percent-sign-missing');
}

/** Nothing but a mark, a line's end, 的 or another number may follow. */
const ends = (text: string, at: number): boolean => at >= text.length || ',.;:、。)(!?\n\r \t\u201D和的及与并'.includes(text[at] ?? '');

/** Does the name of a share end here, but for verbs of reaching? */
function isShare(text: string, at: number): boolean {
  let end = at;
  for (let n = 0; n < 5 && at - end < LONGEST; n++) {
    const word = REACH.ending(text, end);
    if (!word && text[end - 1] !== ' ') break;
    end = word ? word.at : end - 1;
  }
  const measure = MEASURES.ending(text, end);
  const other = OTHER_RATES.ending(text, end);
  return (
    measure !== null &&
    (other === null || other.at > measure.at) &&
    !(text[measure.at] === '率' && COUNTED_IN.test(text.slice(Math.max(0, measure.at - COUNTS), measure.at)))
  );
}

/** 百万工时伤害⟦率⟧1.5, 千人口献血⟦率⟧12: such a rate counts cases. 3万人参保率 is one of so many. */
const COUNTED_IN =
  /(?<![\d一二三四五六七八九两几数.])[百千万亿]{1,2}(?:工时|吨|(?:机车|列车|车|人|吨)?公里|人口?|车|户|床|架次|飞行小时|小时|人次|台)[\u4E00-\u9FFF]{0,6}$/;
const COUNTS = 16;

/** Where the 由 or 从 before the first of two values stands, when 提高到 stands between the two; else null. */
function startOfRise(text: string, n: Raw, before: Raw): number | null {
  let at = startOf(n);
  if (at - before.end < 2 || at - before.end > 8) return null;
  if (TO.includes(text[at - 1] ?? '?')) at--;
  const rise = RISE.ending(text, at);
  if (rise?.at !== before.end) return null;
  const least = Math.max(0, before.at - LONGEST);
  for (let i = before.at - 1; i >= least; i--) {
    const c = text[i] ?? ',';
    if (c === '由' || c === '从') return i;
    if (',。;、\n'.includes(c)) return null;
  }
  return null;
}

const SINCE = listed('同比 环比 比上年 较上年 比去年 较去年 比上年同期 比去年同期 较上年同期 较去年同期 年均');

/** 同比下降⟦10⟧以上, 同比分别增长⟦5⟧: a change since last year, of whatever, that has no unit of its own. */
function isYearly(text: string, at: number): boolean {
  const end = text[at - 1] === '了' ? at - 1 : at;
  const rise = RISE.ending(text, end);
  if (!rise || end - rise.at < 2) return false;
  const shared = text.startsWith('分别', rise.at - 2) ? rise.at - 2 : text[rise.at - 1] === '均' || text[rise.at - 1] === '都' ? rise.at - 1 : rise.at;
  return SINCE.ending(text, rise.at) !== null || SINCE.ending(text, shared) !== null;
}
