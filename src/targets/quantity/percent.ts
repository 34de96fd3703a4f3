import type { Raw } from './raw.ts';

const MEASURES = ['率', '比例', '比重', '占比', '覆盖面', '受益面', '参与面', '百分比', '使用面', '满意面'];
const REACH = [
  '达到',
  '达',
  '为',
  '至',
  '到',
  '在',
  '均',
  '都',
  '应',
  '要',
  '力争',
  '确保',
  '提高',
  '提升',
  '上升',
  '下降',
  '降低',
  '保持',
  '稳定',
  '控制',
  '分别',
  '不低于',
  '不少于',
  '不高于',
  '超过',
  '约',
  '已',
  '要求',
  '了',
  '是',
  '实现',
  '增加',
  '占',
  '也',
  '全部',
  '平均',
  ':',
  ' ',
];
const LONGEST = 14;

/** 覆盖率达60。: a share whose sign is lost. A bare number up to 100 after the name of a share, with no noun after it, is a percentage. Changes the number. */
export function missingPercent(text: string, n: Raw): void {
  if (n.unit !== '' || n.verdict || n.shape !== 'digits' || n.magnitude > 1) return;
  const top = n.value ?? n.max;
  if (top === null || top <= 0 || top > 100) return;
  if (!ends(text, Math.max(n.end, n.comparatorSpans.at(-1)?.[1] ?? 0)) || !isShare(text, Math.min(n.at, n.comparatorSpans[0]?.[0] ?? n.at))) return;
  n.unit = '%';
  n.unitKind = 'percent';
  n.flags.push('percent-sign-missing');
}

/** Nothing but a mark, a line's end or another number may follow. */
const ends = (text: string, at: number): boolean => at >= text.length || ',.;:、。)!?\n\r \t\u201D和'.includes(text[at] ?? '');

/** Does the name of a share end here, but for verbs of reaching? At least one of them must be there. */
function isShare(text: string, at: number): boolean {
  let end = at;
  for (let n = 0; n < 5 && at - end < LONGEST; n++) {
    const word = REACH.find((w) => end >= w.length && text.startsWith(w, end - w.length));
    if (!word) break;
    end -= word.length;
  }
  return MEASURES.some((w) => end >= w.length && text.startsWith(w, end - w.length)) && end < at;
}
