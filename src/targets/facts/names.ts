/** Finds the name of what each number of a sentence measures: before it, after it, shared out, or taken over from the number before. */
import type { Found, Range } from '../quantity/lexer.ts';
import { type Left, readFront, readLeft } from './left.ts';
import { readGranted, readPurpose, readRight } from './right.ts';
import { clauseEnd, clauseStart } from './sentences.ts';
import { sharedNames } from './shared.ts';

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
}

/** The first character of a number with the comparator words before it. */
export const headOf = (f: Found): number => f.comparatorSpans.reduce((m, r) => Math.min(m, r[0]), f.at);
/** The end of a number with the comparator words after it. */
export const tailOf = (f: Found): number => f.comparatorSpans.reduce((m, r) => Math.max(m, r[1]), f.end);

/** The names of a sentence's numbers, in order. `facts` are those that are promised or told, and the bases. */
export class Namer {
  readonly #text: string;
  readonly #sentence: Range;
  readonly #facts: readonly Found[];
  readonly #out: Named[] = [];
  /** The last name given in this stretch, also in the sentence before. */
  #last: Named | null;
  readonly #titles: readonly Range[];

  constructor(text: string, sentence: Range, facts: readonly Found[], last: Named | null, titles: readonly Range[]) {
    this.#text = text;
    this.#sentence = sentence;
    this.#facts = facts;
    this.#last = last;
    this.#titles = titles;
  }

  /** Names all of them. */
  run(): Named[] {
    for (let i = 0; i < this.#facts.length; ) {
      let end = i + 1;
      while (end < this.#facts.length && this.#joined(end - 1, end)) end++;
      const named = this.#group(i, end);
      this.#out.push(...named);
      this.#last = named.at(-1) ?? this.#last;
      i = end;
    }
    return this.#out;
  }

  /** Are two numbers members of one list: 85%、70% and 1个和2个? */
  #joined(a: number, b: number): boolean {
    const left = this.#facts[a];
    const right = this.#facts[b];
    if (!left || !right) return false;
    const gap = this.#text.slice(tailOf(left), headOf(right));
    return /^(?:[\u3001,\s]{0,2}|[和与及或]|以及)$/.test(gap) && gap !== '' && (left.unitKind === right.unitKind || left.unitKind === 'none');
  }

  #group(i: number, end: number): Named[] {
    const first = this.#facts[i];
    const last = this.#facts[end - 1];
    if (!first || !last) return [];
    const members = this.#facts.slice(i, end);
    const floor = this.#floor(i);
    const head = headOf(first);
    const start = Math.max(floor, clauseStart(this.#text, head, Math.max(floor, this.#sentence[0])));
    const left = readLeft(this.#text, start, head);
    const base = this.#base(i, left);
    if (base[0]) return members.map((found, k) => ({ ...(base[k] ?? base[0]), found, left }) as Named);
    const stop = this.#next(end) ?? this.#sentence[1];
    const to = Math.min(stop, clauseEnd(this.#text, tailOf(last), this.#sentence[1]));
    const one = this.#name(first, last, left, to);
    const plain = members.map((found) => ({ found, left, of: null, shared: false, paired: false, ...one }));
    if (one.names.length !== 1 || !one.names[0]) return plain;
    const split = sharedNames(this.#text, one.names[0], left, members, this.#before(i, start));
    if (!split) return plain;
    if (split.kind === 'shared') return plain.map((p) => ({ ...p, names: split.names, shared: true, how: 'one value for several names' }));
    return plain.map((p, k) => ({
      ...p,
      names: [split.names[k] ?? one.names[0] ?? [0, 0]],
      of: split.of[k] ?? null,
      paired: true,
      how: 'values paired off with names',
    }));
  }

  /** Where the text that belongs to number `i` may start: after the number before it. */
  #floor(i: number): number {
    const before = this.#facts[i - 1];
    return before ? tailOf(before) : this.#sentence[0];
  }

  #next(i: number): number | undefined {
    const after = this.#facts[i];
    return after && headOf(after);
  }

  /** The clause before, for members that are shared out over values: 城镇职工、城镇居民和新农合…,参保率分别达100%. */
  #before(i: number, start: number): Range | null {
    const end = start - 1;
    if (end <= this.#sentence[0]) return null;
    const floor = this.#floor(i);
    const at = clauseStart(this.#text, end, Math.max(floor, this.#sentence[0]));
    return end > at ? [at, end] : null;
  }

  /** 由37%提高到45%: the second number takes the name of the first. */
  #base(i: number, left: Left): readonly Named[] {
    if (left.name[1] > left.name[0]) return [];
    const before = this.#out.at(-1);
    if (!before?.left.from || i === 0) return [];
    return this.#out.filter((n) => n.left === before.left);
  }

  #name(first: Found, last: Found, left: Left, to: number): Pick<Named, 'names' | 'how' | 'borrowed'> {
    const here = (r: Range, how: string): Pick<Named, 'names' | 'how' | 'borrowed'> => ({ names: [r], how, borrowed: false });
    const [at, end] = left.name;
    const after = this.#after(first, last, left, to);
    if (end > at) {
      const bare = /^(?:每|各)/.test(this.#text.slice(at, end)) || /[对为向给把将]$/.test(this.#text.slice(at, end));
      const actor = left.change !== null && /(?:财政|政府|公司|学校|医院|单位|部门|中心)$/.test(this.#text.slice(at, end));
      if (!after || (!bare && !actor && (left.linked || !this.#verb(left))))
        return here(left.name, left.linked ? 'named before the verb' : 'named before the number');
    }
    if (after) return here(after, 'named after the number');
    return this.#borrow(first, left, to);
  }

  /** Is what stands before the number no name but a verb: 查处12起违法案件? */
  #verb(left: Left): boolean {
    const word = this.#text.slice(left.name[0], left.name[1]);
    return VERBS.test(word);
  }

  #after(first: Found, last: Found, left: Left, to: number): Range | null {
    const tail = tailOf(last);
    const share = this.#text[tail] === '\u7684' && (last.unitKind === 'percent' || last.unitKind === 'multiple');
    const people = /^[名人位]$/.test(last.unit) && !left.verb && !left.name[1];
    const times = last.unitKind === 'times' && /^[次场轮]$/.test(last.unit);
    const money = last.unitKind === 'money';
    if (money) {
      const purpose = readPurpose(this.#text, tail, this.#sentence[1]);
      if (purpose) return purpose;
    }
    const name = readRight(this.#text, tail, to, { whole: share || times || (people && first === last) });
    if (!name) return null;
    const granted = readGranted(this.#text, name, this.#sentence[1]);
    if (granted) return granted;
    return times ? readFront(this.#text, name[0], name[1]).name : name;
  }

  /** No name of its own: 同比下降12% takes the one before; 完成4423例 the clause before; else the title says. */
  #borrow(first: Found, left: Left, _to: number): Pick<Named, 'names' | 'how' | 'borrowed'> {
    const last = this.#last;
    const start = clauseStart(this.#text, headOf(first), this.#sentence[0]);
    const sameSentence = last && last.found.at >= this.#sentence[0];
    const between = sameSentence ? this.#text.slice(tailOf(last.found), start) : '';
    if (sameSentence && !/[\u4E00-\u9FFF]{4}/.test(between)) return { names: last.names, how: 'named with the number before', borrowed: true };
    let end = start - 1;
    const floor = sameSentence ? tailOf(last.found) : this.#sentence[0];
    while (end > floor) {
      const at = clauseStart(this.#text, end, floor);
      const name = readFront(this.#text, at, end).name;
      if (name[1] - name[0] >= 2) return { names: [name], how: 'named in the clause before', borrowed: true };
      end = at - 1;
    }
    if (left.verb) return { names: [left.verb], how: 'only a verb names it', borrowed: true };
    if (last) return { names: last.names, how: 'named with the number before', borrowed: true };
    const title = this.#titles.at(-1);
    if (title) return { names: [readFront(this.#text, title[0], title[1]).name], how: 'named by the title above', borrowed: true };
    return { names: [], how: 'no name', borrowed: true };
  }
}

const VERBS =
  /(?:查处|破获|侦破|抓获|排查|整改|整治|检查|抽检|抽查|监测|巡查|走访|慰问|救助|资助|帮扶|帮助|惠及|涉及|带动|吸引|吸纳|培训|轮训|宣传|发放|派发|解决|解答|化解|调解|处理|办理|受理|接待|接收|服务|诊治|治疗|救治|筛查|体检|随访|接种|采集|覆盖|深入|参与|参加|参训|选送|推荐|选拔|提拔|任命|调整|交流|引导|动员|组织|带领|协调|争取|筹措|落实|兑现|支付|补助|奖励|减免|追缴|追回|挽回|收缴|罚没|处罚|处分|约谈|问责|立案|审结|执结|起诉|批捕|关停|关闭|淘汰|取缔|拆除|清理|清除|清运|回收|处置|消纳|改造|修复|治理|维修|更换|更新|整修|疏浚|硬化|亮化|绿化|种植|栽植|补植|造林|养殖|出栏|存栏|转移|搬迁|安置|脱贫|减少|培养|孵化|扶持|支持|认定|评选|表彰|命名|授予|攻克|突破|研发|研制|转化|推广|应用|示范|开放|接通|通车|运送|输送|投放|投用|投产|开工|竣工|验收|完工)$/;
