/** What a text that is called a report prescribes or plans all the same: 每村必须有宣传栏一块, 计划用三年时间造林2万亩. */
import { type CueHit, leanOf } from './cues.ts';
import type { RoleContext } from './roles.ts';

/** Words that bind whoever reads them. */
const DUTIES: ReadonlySet<string> = new Set(['必须', '须', '不得低于', '不得少于', '不得超过', '应达到', '应达']);
const LEAST: ReadonlySet<string> = new Set(['不少于', '至少']);
/** How often it is to be done. */
const OFTEN = /每(?:个?[年月季周天日旬]|学期|学年|半年)|全年|定期/;
/** 每学期听课不少于⟦15节⟧: how many each time. */
const EACH = /每(?:个?[年月季周天日旬]|学期|学年|半年)/;
/** 会议强调,要完善机制,确保覆盖率达到⟦98%⟧ */
const TOLD_TO = /(?:强调|要求|指出|提出)[,:]?(?:[^,;\u3002]{0,12},)?要[^求素]/;
/** 确保今冬明春完成剩余的⟦6公里⟧, 确保将⟦2个⟧项目建成精品 */
const TO_COME = /^将|今冬明春|年底前|年内|月底前|剩余的|剩下的/;
/** Who plans, or when, before 计划: a verb; 扶贫计划 is a noun. */
const PLANNERS = /(?:^|[,;:\u3002\s)\d月镇乡县市区村校院园局司家委府站所]|(?<![占完成为的])年度?|我们|其中|还|也|共|原|初|底|步|阶段|现|并)$/;
/** 按照每村必须有2名保洁员的要求,配备⟦86名⟧: by that rule it was done. */
const BY_RULE = /的(?:要求|标准|原则|规定|目标|任务)/;
/** What was done, between 计划 and the number. */
const DONE = /完成|已|实际|累计|目前|截[至止]|[\u4E00-\u9FFF]了|到位|落实|超|占|现有|共有/;

/** 计划年内完成⟦2亿元⟧ */
const TO_DO = /^(?:年内|全年|今年|当年|年底前?)?完成/;
const CAME_OF_IT = /^(?:[今当本]年|全年)(?:共|累计)?(?:实现|完成|建成|新增)/;

/** Why a cue commits to a number in a report; null where it does not. */
export function prescribes({ text, found, sentence, clause }: RoleContext, { word, at, end }: CueHit): string | null {
  if (at >= found.at || BY_RULE.test(text.slice(end, found.at))) return null;
  // 确保将2个项目建成精品: 将 is 把 there.
  const sure = word === '确保' ? end : word === '将' && text.startsWith('确保', at - 2) ? at : -1;
  if (sure > 0 && TO_COME.test(text.slice(sure, found.at)) && !DONE.test(text.slice(sure, found.end).replace('完成', ''))) return '确保 with a time to come';
  if (word === '确保' && TOLD_TO.test(text.slice(sentence[0], at)) && !DONE.test(text.slice(end, found.end))) return 'a task that was set';
  if (DUTIES.has(word)) return leanOf(text, sentence[0], sentence[1]) < 0 ? `${word} prescribes it, also in a report` : null;
  if (LEAST.has(word) && (found.unitKind === 'times' || found.unitKind === 'count'))
    return (found.unitKind === 'times' ? OFTEN : EACH).test(text.slice(sentence[0], found.at)) && leanOf(text, sentence[0], sentence[1]) < 0
      ? `${word} prescribes how often, also in a report`
      : null;
  // 计划改造68户,今年实现改造77户: what came of it.
  if (word === '计划' && clause[0] >= end && CAME_OF_IT.test(text.slice(clause[0], found.at))) return null;
  if (word !== '计划' || !/^[\u4E00-\u9FFF]/.test(text.slice(end, end + 1))) return null;
  if (!PLANNERS.test(text.slice(Math.max(sentence[0], at - 4), at)) || DONE.test(text.slice(end, Math.max(found.end, clause[1])).replace(TO_DO, '')))
    return null;
  return '计划 is a verb, also in a report';
}

/** 新建水厂⟦2座⟧,目前初步设计已通过评审: so far there is only paper. */
const ON_PAPER =
  /^[\u4E00-\u9FFF()]{0,12}[,;](?:目前|现|现在|截[至止]目前,?)[^,;\u3002\d]{0,10}(?:初步设计|可研|可行性研究|设计方案|施工图|规划设计|前期工作|前期准备|选址|招投?标|用地|立项|方案)[^,;\u3002\d]{0,6}(?:通过|批复|完成|评审|获批|开展|进行|编制|审批|办理|阶段)/;
const BUILT = /已|完成|建成|竣工|累计|共|投入|[\u4E00-\u9FFF]了/;
/** 县里下达我镇改厕任务⟦800户⟧, 经研究决定改造⟦950户⟧; 省里要求年底前达到⟦90%⟧; not 上级安排我镇资金200万元. */
const ASSIGNED =
  /(?<![成现额])(?:[县市省区]|上级|政府|党委|部门|[局委办厅部州盟旗])里?(?:共|已)?(?:安排|下达|分配|分解)给?(?:我|全)[镇乡县区市局院村校街](?!资金|经费|补助|专项|项目资金|转移支付|债券|财力)[^,;\u3002\d]{0,16}$|(?:研究|讨论|会议|商议)决定(?!.{0,10}(?:资金|经费|奖|罚|补助))[^,;\u3002\d]{2,16}(?:\d{1,6}[\u4E00-\u9FFF]{1,2})?$|(?<![按照据依的])要求[^,;\u3002\d]{0,8}(?:20\d\d)?年?[底末内]前?(?:必?须|要|应)?(?:达到?|完成|实现|建成)[^,;\u3002\d]{0,10}$/;

/** 今年全年计划减贫⟦1500人⟧; not 完成全年计划投资⟦2亿元⟧, nor 年度计划投资, a noun. */
const YEARLY = /(?:^|[^成占了为比达超较照按])(?:年初|年度|全年)计划(?![的数外内任目书总]|投资)[\u4E00-\u9FFF]{2,10}$/;

/** Why a number of a report is to come though no word says so before it: only its design is done, or it was set as a task. Null where nothing tells. */
export function unbuilt({ text, found, clause, sentence }: RoleContext): string | null {
  const before = text.slice(Math.max(clause[0], found.at - 40), found.at);
  if (found.unitKind !== 'percent' && !BUILT.test(before) && ON_PAPER.test(text.slice(found.end, Math.min(sentence[1], found.end + 50))))
    return 'only the design of it is done';
  if (YEARLY.test(before) && !BUILT.test(before) && !BUILT.test(text.slice(found.end, clause[1]))) return '计划 is a verb, also in a report';
  return ASSIGNED.test(before) && !BUILT.test(text.slice(found.end, clause[1])) ? 'a task that was set' : null;
}
