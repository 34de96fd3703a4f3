import { isDigit, isHan } from '../quantity/chars.ts';
import { zeroOf } from '../quantity/worded.ts';
import { endsBefore, is, isBare, type Judge, startsAt } from './context.ts';

const LABELS = ['篇', '范文', '表', '图', '附件', '附表', '附录', '专栏', '其', '之', '案例', '模块', '方案', '条款', '注', '例', '附图', '式'];
/** 问题⟦1⟧:网格划分错位 */
const POINTS = ['问题', '措施', '任务', '建议', '目标', '行动', '亮点', '做法', '步骤', '原则', '要求', '短板'];
/** Does a number stand behind a full stop or its like (or a heading and a blank) and before a comma or a blank with a word behind? */
function inARow(text: string, at: number, end: number): boolean {
  let i = end;
  while (i - end < 8 && (text[i] === ' ' || text[i] === '\u3000')) i++;
  if (i === end && text[i] === ',') i++;
  if (i === end || !isHan(text, i)) return false;
  let k = at;
  while (at - k < 8 && (text[k - 1] === ' ' || text[k - 1] === '\u3000')) k--;
  if (k === 0 || '\u3002;:\n!?'.includes(text[k - 1] ?? '\n')) return true;
  // 三、组织保障 1 每季度检查: behind a heading, before what is done.
  return k < at && text[end] !== ',' && HEADED.includes(text[k - 1] ?? '?') && DONE.includes(text[i] ?? '?');
}
/** 如下1每月检查。2落实责任。3加强培训: marks of a running list that lost what stood behind them. Where none is before, the next must follow. */
function glued(text: string, at: number, end: number, value: number): boolean {
  if ('。;!'.includes(text[at - 1] || '?')) return value > 1;
  if (value !== 1 || !isHan(text, at - 1)) return false;
  const next = /[。;!]2(?=[\u4E00-\u9FFF]{2})/.exec(text.slice(end, end + 240));
  return next !== null && !/^[个家名所人次期处月年日万]/.test(text.slice(end + next.index + 2, end + next.index + 3));
}
const HEADED = '障求标务施容则点划排作织导理设训制查传';
const DONE = '每制建开加强落组成完明严坚积认实';
const HEADS = [
  '实施计划',
  '工作计划',
  '工作措施',
  '具体措施',
  '主要措施',
  '保障措施',
  '工作要求',
  '工作内容',
  '主要内容',
  '主要任务',
  '工作目标',
  '实施步骤',
  '工作安排',
  '工作重点',
  '基本原则',
];
/** 东河村, xx村, 社区: whose group it is; not 每村3组, 全村3组, 8个村3组. */
const GROUP_OF = /[\u4E00-\u9FFFxX](?<![每各全我本两]|个)[村屯]$|社区$/;
const GROUP_STARTS = '\n \u3002;,:、\u2460\u2461\u2462\u2463\u2464\u2465';
const BOUNDARY = ' \n\t。;:,!?、"\u201C\u201D(\u3010\u300A';

/** 第九、十、⟦十一届⟧ */
const IN_ORDER = /第(?:[一二三四五六七八九十\d]{1,3}[\u3001和]){1,4}$/;

/** 第三, 一是, 一、, 1., (一), 篇1, 附件2: places in an order. */
/** ⟦1⟧按年末床位计算。 a note, or an item that lost its mark */
const NOTED =
  /^(?:按|指|为[\u4E00-\u9FFF]|含|不含|包括|数据|注|本表|全年|认真|加强|开展|做好|抓好|积极|组织|严格|进一步|继续|建立|完善|落实|强化|深入|加大|坚持)/;
/** ⟦1⟧全县疾控体系现状, on a line of its own */
const TITLED =
  /^(?![\u4E00-\u9FFF]{0,3}(?:大|[个项家所]))[\u4E00-\u9FFF、]{4,24}(?:现状|情况|目标|任务|措施|要求|原则|思路|体系|建设|管理|工作|问题|建议|内容|方法)(?:\n|$)/;

export const ordinal: Judge = (n, { text }) => {
  if (text[n.at - 1] === '第' || (text[n.at - 1] === ' ' && text[n.at - 2] === '第')) return is('ordinal', '第 before the number');
  if ('\u3001和'.includes(text[n.at - 1] || '?') && IN_ORDER.test(text.slice(Math.max(0, n.at - 16), n.at))) return is('ordinal', 'in a row behind 第');
  if (text[n.at - 1] === '前' && (n.unit === '名' || n.unit === '位')) return is('ordinal', '前 before a place in a row');
  // 排名进前5, 稳居前三
  if (
    text[n.at - 1] === '前' &&
    n.unit === '' &&
    !isHan(text, n.end) &&
    /[排名列居入进靠身围](?:[全居][国省市县区州])?$/.test(text.slice(Math.max(0, n.at - 4), n.at - 1))
  )
    return is('ordinal', '前 before a place in a row');
  if (text[n.at - 1] === '前' && n.unit === '' && startsAt(text, n.end, ['水平', '行列', '方阵'])) return is('ordinal', '前 before a place in a row');
  if (
    (text[n.at - 1] === '后' || endsBefore(text, n.at, ['末', '倒数', '后 '])) &&
    (n.unit === '名' || n.unit === '位') &&
    /[排名列居的靠]/.test(text.slice(Math.max(0, n.at - 5), n.at) + (text[n.end] ?? ''))
  )
    return is('ordinal', 'a place at the end of a row');
  // 一组单位引进2家,二组引进1家: which group it is.
  if (n.unit === '组' && n.shape === 'chinese' && n.comparatorSpans.length === 0 && (n.at === 0 || GROUP_STARTS.includes(text[n.at - 1] ?? '\n')))
    return is('ordinal', 'which group it is');
  // 东河村五组, 西山社区xx组
  if (n.unit === '组' && '村屯区'.includes(text[n.at - 1] || '?') && (n.value ?? 1) <= 30 && GROUP_OF.test(text.slice(Math.max(0, n.at - 3), n.at)))
    return is('ordinal', 'which group it is');
  if (!isBare(n) || n.shape === 'mask' || n.list !== undefined) return null;
  const before = text[n.at - 1] ?? '\n';
  const next = text[n.end] ?? '\n';
  if (before === '(' && next === ')' && n.end - n.at <= 3) return is('ordinal', 'a number alone in brackets');
  if (next === '是' && n.shape === 'chinese' && n.end - n.at <= 2 && !isHan(text, n.at - 1)) return is('ordinal', '是 after the number: 一是');
  if (next === '、' && n.magnitude === 1 && !isDigit(text, n.end + 1) && n.end - n.at <= 3) return is('ordinal', '、 after the number');
  if (next === '.' && !isDigit(text, n.end + 1) && n.end - n.at <= 2 && (BOUNDARY.includes(before) || isHan(text, n.end + 1) || text[n.end + 1] === ' '))
    return is('ordinal', 'a point after the number');
  if (next === ')' && n.end - n.at <= 2 && BOUNDARY.includes(before)) return is('ordinal', 'a bracket after the number');
  if (n.shape === 'digits' && n.end - n.at <= 2 && (before === '\n' || n.at === 0) && (next === ',' || next === ' ' || next === '\t') && isHan(text, n.end + 1))
    return is('ordinal', 'a number at the start of a line');
  // 1全县疾控体系现状: a heading that lost the mark behind its number.
  if (
    n.shape === 'digits' &&
    n.end - n.at <= 2 &&
    (before === '\n' || n.at === 0) &&
    (TITLED.test(text.slice(n.end, n.end + 28)) || NOTED.test(text.slice(n.end, n.end + 3)))
  )
    return is('ordinal', 'a number at the start of a line');
  // 1,人口控制在2200个以内; 2,生育率达93%; 3 培训4次: marks of items in a row.
  if (n.shape === 'digits' && n.end - n.at <= 2 && n.value !== null && n.value > 0 && n.value <= 30 && inARow(text, n.at, n.end))
    return is('ordinal', 'the mark of an item');
  if (n.shape === 'digits' && n.end - n.at <= 2 && n.value !== null && n.value > 0 && n.value <= 30 && isHan(text, n.end) && glued(text, n.at, n.end, n.value))
    return is('ordinal', 'the mark of an item');
  // 01, 02 alone on lines: the parts of a page.
  if (text[n.at] === '0' && n.end - n.at === 2 && n.shape === 'digits' && (before === '\n' || n.at === 0) && next === '\n')
    return is('ordinal', 'the number of a part');
  // 三、实施计划1矿山制定: the mark of an item that lost its 、.
  if (n.shape === 'digits' && n.end - n.at === 1 && isHan(text, n.end) && endsBefore(text, n.at, HEADS)) return is('ordinal', 'a number behind a heading');
  // 安全生产0标: a character that was read as a nought.
  if (n.value === 0 && n.shape === 'digits' && isHan(text, n.end) && isHan(text, n.at - 1) && !'为达是到至在于现了'.includes(before) && !zeroOf(text, n.end))
    return is('name', 'a nought between characters');
  if (text[n.end] === ':' && n.unit === '' && n.end - n.at <= 2 && endsBefore(text, n.at, POINTS)) return is('ordinal', 'the number of a part');
  if (endsBefore(text, n.at, LABELS) && n.end - n.at <= 3 && n.value !== null) return is('ordinal', 'the number of a part');
  return null;
};
