/** What a text that is called a report prescribes or plans all the same: 每村必须有宣传栏一块, 计划用三年时间造林2万亩. */
import { type CueHit, leanOf } from './cues.ts';
import type { RoleContext } from './roles.ts';

/** Words that bind whoever reads them. */
const DUTIES: ReadonlySet<string> = new Set(['必须', '须', '不得低于', '不得少于', '不得超过', '应达到', '应达']);
const LEAST: ReadonlySet<string> = new Set(['不少于', '至少']);
/** How often it is to be done. */
const OFTEN = /每(?:个?[年月季周天日旬]|学期|学年|半年)|全年|定期/;
/** Who plans, or when, before 计划: a verb; 扶贫计划 is a noun. */
const PLANNERS = /(?:^|[,;:\u3002\s)\d月镇乡县市区村校院园局司家委府站所]|(?<![占完成为的])年度?|我们|还|也|共|原|初|底|步|阶段|现|并)$/;
/** What was done, between 计划 and the number. */
const DONE = /完成|已|实际|累计|目前|截[至止]|[\u4E00-\u9FFF]了|到位|落实|超|占|现有|共有/;

/** Why a cue commits to a number in a report; null where it does not. */
export function prescribes({ text, found, sentence, clause }: RoleContext, { word, at, end }: CueHit): string | null {
  if (at >= found.at) return null;
  if (DUTIES.has(word)) return leanOf(text, sentence[0], sentence[1]) < 0 ? `${word} prescribes it, also in a report` : null;
  if (LEAST.has(word) && found.unitKind === 'times')
    return OFTEN.test(text.slice(sentence[0], found.at)) && leanOf(text, sentence[0], sentence[1]) < 0
      ? `${word} prescribes how often, also in a report`
      : null;
  if (word !== '计划' || !/^[\u4E00-\u9FFF]/.test(text.slice(end, end + 1))) return null;
  if (!PLANNERS.test(text.slice(Math.max(sentence[0], at - 4), at)) || DONE.test(text.slice(end, Math.max(found.end, clause[1])))) return null;
  return '计划 is a verb, also in a report';
}
