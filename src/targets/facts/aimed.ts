/** A count with a limit behind it that a verb aims at: 支持50家以上企业上云. */
import type { Found } from '../quantity/found.ts';
import { AGREED } from './part-of.ts';

/** Verbs whose object is counted. */
const DOES =
  /(?:打造|培育|支持|扶持|推动|推进|引导|引进|招引|招募|举办|开展|组织|召开|新增|新建|建成|建设|建立|培养|创建|争创|实施|完成|谋划|储备|签约|落地|申报|认定|选树|服务|帮助|指导|带动|动员|发展|改造|提升|联系|走访|帮扶|孵化|力争|争取|确保|至少|开发|推出|创作|发布|培训|选派|派出|派遣|吸引|吸纳|招收|招录|聘请|推荐|遴选|打通|新开|设立|命名|评选|形成|提供)了?$/;

/** 提供⟦6类⟧10项以上服务 */
const KINDS = /\d{1,2}大?[类种]$/;
/** 20个以上项目⟦5批⟧; not 15名以上骨干进修3个月. */
const COUNTED = /\d(?![\d.]{0,5}(?:个月|个?工作日|个?小时|个?学[期年时]|[天周年月日]))/;

/** 支持50家以上企业上云: a verb's object is counted, unless another number follows (20个以上项目5批) or it says who is meant (3场以上招聘会的乡镇). */
export function aimed(text: string, found: Found, end: number, clause: readonly [number, number]): boolean {
  if ((found.unitKind !== 'count' && found.unitKind !== 'times' && found.unit !== '名') || found.unit === '人' || text[end] === '的') return false;
  // 开展20场以上招聘会 组织30场活动: a blank may part two clauses.
  const after = text.slice(end, Math.min(clause[1], end + 30)).replace(/(?<=[\u4E00-\u9FFF]{2}) [\u4E00-\u9FFF].{0,30}$/, '');
  // 与50个以上村支部签订协议: with how many it is agreed.
  if (text[found.at - 1] === '与' && AGREED.test(after)) return true;
  // 抓好东厂等200个以上重点项目: the examples are of those that are counted.
  return (
    ((text[found.at - 1] === '等' && (found.value ?? 0) >= 10) || DOES.test(text.slice(Math.max(clause[0], found.at - 8), found.at).replace(KINDS, ''))) &&
    !COUNTED.test(after) &&
    !/的(?:单位|企业|个人|部门|乡镇|村|社区|学校|干部|人员|给予)|奖励/.test(after)
  );
}
