/** Words beside a number that say what it is to what is named: who has it, by what means, as what goal. */

/** What a base stands behind that is no name. */
export const COMPARES = /^[比较][\u4E00-\u9FFF]{1,6}$/;
/** Words of having or getting right before a number. */
export const OWNS = /^(?:(?:及?以[上下]|以内)的)?(?:(?:将|已|现|共|还|仍|都|均)?(?:有|拥有|建有|设有|配)|新增加?|增设|增配)$/;
/** How something is done, at the start of a clause. */
export const MEANS = /^(?:将|拟|要|可|计划)?(?:通过|依托|借助)/;
/** What is new behind a mark, and what all of it costs. */
export const RISEN = /^(?:新增|总投资|总面积)/;
/** What a sum or a thing brings about. */
export const BROUGHT = /^(?:拉动|带动|撬动)/;
/** Nouns that say no more than 条 and 座. */
export const LINES = new Set('线路桥井渠');
/** 保持在92%的合理区间: what a level is said to be. */
const STATE =
  /^(?:合理|较高|较低|正常|适度|安全|稳定|最佳|领先|优良|先进|平均|适宜|良好|理想|历史|国际|国内)?(?:较高|较低|最高|最低|最好|先进|领先|平均)?(?:区间|水平|范围|低位|高位|状态)(?:内|之内)?$|^(?:历史性|整数)?(?:节点|大关|台阶|关口|门槛)$|^(?:历史|最高)?[纪记]录$|^(?:增幅|增速|涨幅|降幅|增长率|增长速度|速度)$|^[十百千万亿]{1,4}元?$|^[一二两三四五六七八九]{1,2}[十百千万亿]{1,3}元?$/;
/** 均价上涨11%的背景下: under what something else was done. */
const UNDER = /(?:背景|情况|形势|压力|逆风|条件|态势|局面|环境|影响|冲击)下$/;
/** 改厕3600户的任务, 油料3万亩种植任务: what a number is set as. */
export const TASK = /^[\u4E00-\u9FFF]{0,2}(?:目标|任务|要求|指标)(?:任务|以内|之内|以下|范围内?|水平|值)?$/;
/** 产品出口40多个国家和地区: where they go is no name. */
const ABROAD = /^国家(?:和|与|及|、|\(|以及)?地区\)?$/;
/** 失业率3.1%,控制在4.5%的目标以内: the limit that a number is. */
export const GOAL_BEHIND = /^(?:预期|年度|既定)?(?:目标|任务|要求|指标)(?:以内|之内|以下|范围内?|水平|值)$|^(?:历史|最高)?[纪记]录$/;
/** Kinds of units that count things or people. */
export const COUNTED: ReadonlySet<string> = new Set(['count', 'people']);
/** Those who do or have something. */
export const ACTOR = /(?:财政|政府|公司|学校|医院|单位|部门|中心|[大支总分]队)$/;
/** Names of a part or a rate of what was named before. */
export const PART =
  /^(?:占.{1,20}|完成率|总增幅|增长率|达标率|合格率|优秀率|满意率|整改率|办结率|成功率|中标率|到位率|覆盖率|死亡率|发生率|及时率|使用率|通过率|平均|[年月日人户亩]均)$/;
/** 重大事故零⟦发生⟧、火灾事故为零, 人员零⟦伤亡、⟧水库零垮坝: what there is none of, behind its 零. */
export const NONE_OF = /^(?:发生|[\u4E00-\u9FFF]{2,6}\u3001(?!零))/;
/** Does what stands behind a number only say of what stands before it what state that is in, where it goes, or under what it was done? */
export const isState = (said: string, linked: boolean): boolean =>
  (linked && said !== '' && STATE.test(said)) || (said[0] === '国' && ABROAD.test(said)) || (said.at(-1) === '下' && UNDER.test(said));
