/** What a number's name is, as far as it is found. */
import { charSet, isIn } from '../../core/charset.ts';
import type { Found, Range } from '../quantity/found.ts';
import type { Left } from './left.ts';
import { clauseStart } from './sentences.ts';

/** A number with the names that it is given. */
export interface Named {
  readonly found: Found;
  readonly names: readonly Range[];
  /** The members that its name is shared out over, when the value is for one of them. */
  readonly of: Range | null;
  readonly left: Left;
  /** How the name was found, as words. */
  readonly how: string;
  /** Was it taken from outside its clause? */
  readonly borrowed: boolean;
  readonly shared: boolean;
  readonly paired: boolean;
  /** The name of the number before, where this one only makes sense with it: 占财政支出79%, 完成率101%. Part of the key. */
  readonly under?: Range | undefined;
  /** What it is called when it is named whole, where its name is shared with others: 城镇居民人均可支配收入. The key is made of it. */
  readonly called?: string | undefined;
}

/** What one number's own name is. */
export type Own = Pick<Named, 'names' | 'how' | 'borrowed' | 'under' | 'called'>;

/** Made in one piece, always with the same fields: copies with one more are slow to make and slow to read. */
export const own = (names: readonly Range[], how: string, borrowed: boolean, under?: Range, called?: string): Own => ({ names, how, borrowed, under, called });

/** A number with the names that are found for it, made in one piece as they are; `of` and `called` where a value is for one of several members. */
export const withNames = (
  found: Found,
  left: Left,
  { names, how, borrowed, under, called }: Own,
  kind: 'alone' | 'shared' | 'paired' = 'alone',
  of: Range | null = null,
): Named => ({ found, names, of, left, how, borrowed, shared: kind === 'shared', paired: kind === 'paired', under, called });

const kindOf = ({ shared, paired }: Named): 'alone' | 'shared' | 'paired' => (shared ? 'shared' : paired ? 'paired' : 'alone');

/** What names one number, for another. */
export const renamed = (named: Named, found: Found, left: Left, { how, borrowed }: Pick<Named, 'how' | 'borrowed'> = named): Named =>
  withNames(found, left, own(named.names, how, borrowed, named.under, named.called), kindOf(named), named.of);

/** How a name was found where no other says more. */
export const VERB = 'only a verb names it';

/** What stands before a number and names nothing: 每, 对…. */
export const BARE =
  /^(?:每|各|(?:剩余|余下|全部|有效|有力|高质量|高标准|高水平|高效率?|优质|圆满|超额|提前|如期|按期|顺利)$)|(?:造成|导致|致使|形成|具备|释放|腾出|催生)$|[^高中初同]等$|[对为向给把将与和在于由以]$/;
/** Names that say nothing without the number before: 新建书房4座,总量达到15座. */
const EMPTY =
  /^(?:[年月季]|每\d{1,3}个?(?:小时|分钟|天|日|周|月|年)|[年月季]人均|[多少][生收产销]|创造|创下|再[改建增修种招签引购办聘选培开]|(?:建设|建筑|主要|工作)?内容|(?:数量|总数)占全[国省市县区州]|\(?第[\d一二三四五六七八九十]{1,3}[位名]?\)?|即|特别|尤其|总数|总量|总额|总规模|总面积|总数量|数量|绝对[数额值]|数|比重|比例|占比|增速|(?:自然|同口径|可比)?增幅|自然增长|涨幅|升幅|降幅|减幅|跌幅|增长率|增率|减率|降率|控制在[\u4E00-\u9FFF]{0,4}限额|(?:超出|超过|高出|低于|高于)[\u4E00-\u9FFF]{0,8}(?:指标|任务|目标|计划|预算)|合计|总计|按[\u4E00-\u9FFF]{2,8}(?:汇率|口径|价格)(?:折算|计算)?|恢复[到至][\u4E00-\u9FFF\d]{0,9}(?:同期|水平)|受[\u4E00-\u9FFF]{2,6}影响|相比|(?:剔除|扣除)[\u4E00-\u9FFF]{2,12}后)$/;
/** The characters that these begin with. */
const EMPTY_STARTS = charSet('年月季每多少创再建主工内数总(第即特尤绝比占增自同可涨升降减跌控超高低合按恢受相剔扣');
export const isEmpty = (name: string): boolean => isIn(EMPTY_STARTS, name, 0) && EMPTY.test(name);
/** 房地产投资继续增长,完成投资24亿元: whose investment it is stands in the clause before. */
const INVESTED = /[\u4E00-\u9FFF]{2,10}投资(?:继续|持续|保持|平稳|稳步|较快|快速|大幅|高速)[\u4E00-\u9FFF]{0,8},$/;
/** 支持技术改造,安排资金2亿元: what the sum is for stands in the clause before. */
const FUNDED = new Set(['安排资金', '安排专项资金', '拨付资金', '拨付专项资金']);
const BACKED =
  /^(?:\d{1,2}[.\u3001)]|\([一二三四五六七八九十]\))?\s?(?:大力|积极|着力|全力|重点)?(?:支持|推进|推动|促进|保障|加强|落实|强化|助力|用于)[^,;\d]{4,30},$/;
/** 农民收入稳步增长,人均3000元, 开展全员培训4期,人均不少于20学时: whose mean it is stands there too. */
const EARNED = /[\u4E00-\u9FFF]{0,8}(?:(?:收入|产值|效益|利润|收益)[\u4E00-\u9FFF]{0,8}|(?:培训|学习|教育|研修)(?:不少于)?\d{0,4}[期次场轮]?(?:以上)?),$/;
const investing = (text: string, name: string, at: number): boolean =>
  (name === '完成投资' && INVESTED.test(text.slice(Math.max(0, at - 26), at))) || (MEANS_OF.has(name) && EARNED.test(text.slice(Math.max(0, at - 20), at)));
const MEANS_OF = new Set(['人均', '户均', '亩均']);
/** 长20公里,宽8公里,总面积160平方公里: what is as long and wide has an area, and its width has none. */
const ofWidth = (text: string, name: string, last: Range | undefined): boolean =>
  name === '总面积' && last !== undefined && '长宽高深'.includes(text[last[1] - 1] ?? '?');
/** 新建管网,全长4公里: how long is told of the clause before, unless that has a number of its own. */
const ofLength = (text: string, name: string, at: number, from: number, last: Named | null): boolean =>
  text[at - 1] === ',' &&
  (name === '全长' || name === '总长') &&
  (!last || last.found.end <= clauseStart(text, at - 1, from) || (last.names[0]?.[0] ?? 0) > last.found.at);
/** What there is none of, that a rate before it tells more of. */
export const FATAL: ReadonlySet<string> = new Set(['死亡', '伤亡', '感染', '发病', '发生']);
/** The name of the rate before, less 率, where it is the rate of what there is none of. */
export function deathOf(text: string, said: string, before: Named | undefined): Range | null {
  const name = before?.names[0];
  return name && name[1] - name[0] > said.length + 2 && text.slice(...name).endsWith(`${said}率`) ? [name[0], name[1] - 1] : null;
}
/** 开工安置房90万平方米,竣工80万平方米: how far they are says nothing alone, unless it is held against another stage (新开工7个、竣工5个). */
const STAGE = /^(?:竣工|完工|在建|续建|正在(?:实施|建设|施工))$/;
const STAGED = /(?:开工|签约|投产|竣工|完工|在建|续建|新建|建成|率)$/;
const staged = (text: string, name: string, last: Range | undefined): boolean =>
  name.length <= 6 && '工建续施设'.includes(name.at(-1) ?? '?') && STAGE.test(name) && last !== undefined && !STAGED.test(text.slice(...last));
/** 计划改造危房60户,实际改造70户: a verb with nothing behind it takes what it took before, in the same unit. */
const again = (text: string, name: string, unit: string, last: Named | null): boolean => {
  const before = last?.names[0];
  return name.length === 2 && before !== undefined && before[1] - before[0] > 3 && last?.found.unit === unit && unit !== '' && text.startsWith(name, before[0]);
};
/** 水路:发生3起: what is told of a label that names. */
const TELLS = new Set(['报告', '发生', '共发生', '发现', '检出', '查处', '共报告']);
const LABELLED = /[\u4E00-\u9FFF]{2}(?<!情况|如下|其中|包括|方面|工作|概况|分析|数据|指标|特点|来看|来说|通报|报道|问题|结果|显示)(?:\([^()]{1,4}\))?:$/;
const LABEL_OF = /[率入值额量平益润本效](?:\([^()]{1,6}\))?:$/;
/** What a goal is called behind a colon, where the name stands before it: 财政收入:底线目标9亿元. */
const GOAL = /^(?:底线|奋斗|预期|力争|基本|冲刺|挑战)目标$/;
/** 作业总量,三至六年级控制在60分钟: for whom, where they are not counted themselves. */
const GRADE = /^(?:各|[一二三四五六七八九](?:[\u3001至到-][一二三四五六七八九]){0,2})年级$/;
/** 完成退耕还林建设任务,面积1500亩: whose area it is. */
const AREA_OF = /(?:任务|工程|项目|建设|造林|种植|整治|治理),$/;
/** Does a name that begins a clause at `start` say nothing without what was named before it? */
export const saysNothing = (text: string, name: string, start: number, from: number, inSentence: boolean, unit: string, last: Named | null): boolean =>
  investing(text, name, start) ||
  (name[name.length - 1] === '金' &&
    text[start - 1] === ',' &&
    FUNDED.has(name) &&
    BACKED.test(text.slice(Math.max(from, clauseStart(text, start - 1, from)), start))) ||
  (name[name.length - 1] === '级' && !'人名个班'.includes(unit || '?') && GRADE.test(name)) ||
  ofLength(text, name, start, from, last) ||
  // 全员劳动生产率:人均28万元: whose mean it is is the label.
  (text[start - 1] === ':' && MEANS_OF.has(name) && LABEL_OF.test(text.slice(Math.max(0, start - 12), start))) ||
  (text[start - 1] === ':' && TELLS.has(name) && LABELLED.test(text.slice(Math.max(from, start - 8), start))) ||
  (name === '面积' && AREA_OF.test(text.slice(Math.max(0, start - 3), start))) ||
  // 遇暴雨时加密至每3小时1次: in what case.
  (inSentence && name[0] === '遇' && name.endsWith('时')) ||
  (inSentence && (again(text, name, unit, last) || staged(text, name, last?.names[0]))) ||
  ((inSentence || (':,'.includes(text[start - 1] || '?') && name !== '总面积') || (text[start - 1] === '(' && name[0] === '每')) &&
    ((isEmpty(name) && !ofWidth(text, name, last?.names[0])) || (name.length === 4 && GOAL.test(name))));
