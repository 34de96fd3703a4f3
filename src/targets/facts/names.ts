/** Finds the name of what each number of a sentence measures: before it, after it, shared out, or taken over from the number before. */
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { isVerb, readBehind, withoutNumber } from './behind.ts';
import { headOf, tailOf } from './edges.ts';
import { readFront } from './front.ts';
import { type Left, readLeft } from './left.ts';
import { readDone, sizedBehind } from './right.ts';
import { clauseEnd, clauseStart } from './sentences.ts';
import { sharedNames } from './shared.ts';
import { findLast } from './words.ts';

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
type Own = Pick<Named, 'names' | 'how' | 'borrowed' | 'under' | 'called'>;

/** Made in one piece, always with the same fields: copies with one more are slow to make and slow to read. */
const own = (names: readonly Range[], how: string, borrowed: boolean, under?: Range, called?: string): Own => ({ names, how, borrowed, under, called });

const EACH = /分别|各/;
const VERB = 'only a verb names it';
/** The names of a sentence's numbers, in order. `facts` are those that are promised or told, and the bases. */
export class Namer {
  readonly #text: string;
  readonly #sentence: Range;
  readonly #facts: readonly Found[];
  readonly #out: Named[] = [];
  /** The last name given in this stretch, also in the sentence before. */
  #last: Named | null;
  readonly #titles: readonly Range[];
  readonly #tag: Tokens['tag'];

  constructor(text: string, sentence: Range, facts: readonly Found[], last: Named | null, titles: readonly Range[], tag: Tokens['tag']) {
    this.#tag = tag;
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
    const from = tailOf(left);
    const to = headOf(right);
    return (
      to > from &&
      to - from <= 2 &&
      /^(?:[\u3001,\s]{1,2}|[和与及或]|以及)$/.test(this.#text.slice(from, to)) &&
      // 改造危桥18座,12个行政村通公交: two things.
      (this.#text[from] !== ',' || left.unit === right.unit || left.unit === '' || EACH.test(this.#text.slice(Math.max(0, headOf(left) - 10), headOf(left)))) &&
      // 4.9亿元,10至500万元项目: the second has a noun of its own.
      (this.#text[from] !== ',' || !/[\u4E00-\u9FFF]/.test(this.#text[tailOf(right)] ?? '')) &&
      (left.unitKind === right.unitKind || left.unitKind === 'none' || EACH.test(this.#text.slice(Math.max(0, headOf(left) - 10), headOf(left))))
    );
  }

  #group(i: number, end: number): Named[] {
    const first = this.#facts[i];
    const last = this.#facts[end - 1];
    if (!first || !last) return [];
    const members = this.#facts.slice(i, end);
    const floor = this.#floor(i);
    const head = headOf(first);
    const start = Math.max(floor, clauseStart(this.#text, head, Math.max(floor, this.#sentence[0])));
    const from = first.cue?.class === 'base' ? this.#from(start, head) : head;
    const read = readLeft(this.#text, start, from, first.unitKind);
    const cut = first.unitKind === 'count' ? this.#bought(i, read.name) : 0;
    const left =
      cut > 0
        ? { ...read, name: [cut, read.name[1]] as Range }
        : from < head
          ? { ...read, from: true }
          : head < first.at
            ? { ...read, linked: true, nearly: !read.linked }
            : read;
    const base = this.#base(i, left);
    if (base[0]) return members.map((found, k) => ({ ...(base[k] ?? base[0]), found, left }) as Named);
    const earlier = this.#earlier(left, members);
    if (earlier.length === members.length)
      return members.map((found, k) => ({
        found,
        left,
        of: earlier[k]?.of ?? null,
        called: earlier[k]?.called,
        shared: false,
        paired: true,
        names: earlier[k]?.names ?? [],
        how: 'paired off with the numbers before',
        borrowed: true,
      }));
    const seam = this.#seam(end, left);
    const behind = this.#facts[seam - 1] ?? last;
    const one = this.#name(first, behind, left, this.#to(seam, behind));
    const { names, how, borrowed, under, called } = one;
    const plain = members.map((found): Named => ({ found, names, of: null, left, how, borrowed, shared: names.length > 1, paired: false, under, called }));
    if (one.names.length !== 1 || !one.names[0]) return plain;
    const split = sharedNames(this.#text, one.names[0], left, members, members.length > 1 ? this.#before(i, start) : null, this.#tag);
    if (!split) return plain;
    if (split.kind === 'shared') return plain.map((p) => ({ ...p, names: split.names, called: undefined, shared: true, how: 'one value for several names' }));
    return plain.map((p, k) => ({
      ...p,
      names: [split.names[k] ?? one.names[0] ?? [0, 0]],
      of: split.of[k] ?? null,
      called: split.called?.[k],
      paired: true,
      how: 'values paired off with names',
    }));
  }

  /** 为36个小区加装电梯52部: where the verb starts after those that a number before it is for; 0 where none does. */
  #bought(i: number, [at, end]: Range): number {
    const before = this.#facts[i - 1];
    if (!before || at < tailOf(before) || at - tailOf(before) > 1 || end - at < 4 || !/[为给对向]/.test(this.#text[headOf(before) - 1] ?? '')) return 0;
    let from = at;
    for (const { word, tag } of this.#tag(this.#text.slice(at, Math.min(end, at + 16)))) {
      if (tag === 'v' && from > at && end - from - word.length >= 2) return from;
      from += word.length;
    }
    return 0;
  }

  /** Where 从 or 由 stands before a base that is told by a noun of its own: 低保标准⟦从⟧年标准1680元提高到2760元. */
  #from(start: number, head: number): number {
    const at = Math.max(findLast(this.#text, '从', start + 2, head), findLast(this.#text, '由', start + 2, head));
    return at < 0 ? head : at;
  }

  /** The numbers before that a list of changes is paired off with: 客运量3万人,货运量5万吨,同比增长5%、6%. Without 分别, they are levels with names of their own. */
  #earlier(left: Left, members: readonly Found[]): readonly Named[] {
    if (left.name[1] > left.name[0] || members.length < 2) return [];
    const before = this.#out.slice(-members.length);
    if (left.each) return before;
    const levels = before.filter(
      (n) => n.found.at >= this.#sentence[0] && n.found.unitKind !== 'percent' && !n.left.change && (!n.borrowed || n.how === VERB) && !n.shared,
    );
    const named = new Set(levels.flatMap((n) => n.names.map((r) => this.#text.slice(...r) + (n.of ? n.of[0] : ''))));
    return (left.change !== null || left.basis !== null) && levels.length === members.length && named.size === members.length ? before : [];
  }

  /** Where the text that belongs to number `i` may start: after the number before it. */
  #floor(i: number): number {
    const before = this.#facts[i - 1];
    if (!before) return this.#sentence[0];
    const name = this.#out.at(-1)?.names.at(-1);
    const next = this.#facts[i];
    const taken =
      name && next && name[0] >= tailOf(before) && headOf(next) - name[1] <= 2 && /^(?:[\u3001和与及]|以及)$/.test(this.#text.slice(name[1], headOf(next)));
    return taken && next ? headOf(next) : tailOf(before);
  }

  /** 10类46项实事项目: the first of the numbers that is not grown together with those before, where nothing stands before them to name them. */
  #seam(next: number, { name: [at, end] }: Left): number {
    if (end > at && !BARE.test(this.#text.slice(at, end))) return next;
    let i = next;
    for (; i < this.#facts.length; i++) {
      const [before, after] = [this.#facts[i - 1], this.#facts[i]];
      if (!before || !after || headOf(after) !== tailOf(before)) break;
    }
    return i;
  }

  /** Where what stands behind the number `last` may end: at the next one, unless that only says how large it is. */
  #to(next: number, last: Found): number {
    const tail = tailOf(last);
    const clause = clauseEnd(this.#text, tail, this.#sentence[1]);
    const after = this.#facts[next];
    if (!after || headOf(after) >= clause) return clause;
    return sizedBehind(this.#text, tail, clause) ? this.#to(next + 1, last) : headOf(after);
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

  #name(first: Found, last: Found, left: Left, to: number): Own {
    const [at, end] = left.name;
    const behindIt = readBehind(this.#text, this.#sentence, first, last, left, to);
    const after = behindIt && end > at && left.linked && STATE.test(this.#text.slice(...behindIt)) ? null : behindIt;
    // 80%以上乡镇卫生院达到标准: with no name before it, its noun is told with what became of it.
    const share =
      last.unitKind === 'percent' && (this.#text[tailOf(last)] === '\u7684' || (end <= at && /[\u4E00-\u9FFF]/.test(this.#text[tailOf(last)] ?? '')));
    // 安全生产零事故: what has none stands before it, what there is none of is no name.
    if (end > at && first.value === 0 && first.worded && !left.linked) return own([left.name], 'named before the number', false);
    if (end > at) {
      const name = this.#text.slice(at, end);
      // A count with its noun behind it is named by that noun (使用307种基本药物), unless a verb of level ties it to what stands before.
      const behind =
        after !== null &&
        ((share && !this.#text.startsWith('覆盖', left.linkAt)) ||
          BARE.test(name) ||
          ((!left.linked || (left.nearly && COUNTED.has(first.unitKind))) && first.unitKind !== 'percent') ||
          // 全市完成了90处供水工程: what was done stands behind.
          (COUNTED.has(first.unitKind) && /^完成了?$/.test(this.#text.slice(left.linkAt, headOf(first)))) ||
          (left.change !== null && ACTOR.test(name)));
      const inSentence = this.#last !== null && this.#last.found.at >= this.#sentence[0];
      const empty = inSentence && EMPTY.test(name);
      const part = inSentence && PART.test(name) ? this.#last?.names[0] : undefined;
      if (!behind && !empty) return own([left.name], left.linked ? 'named before the verb' : 'named before the number', false, part);
    }
    if (
      after &&
      (end <= at ||
        BARE.test(this.#text.slice(at, end)) ||
        (share && !this.#text.startsWith('覆盖', left.linkAt)) ||
        last.unitKind === 'times' ||
        !isVerb(this.#text, after, this.#tag))
    )
      return own([after], 'named after the number', false, undefined, withoutNumber(this.#text, first, after));
    if (after && end > at) return own([left.name], 'named before the number', false);
    return this.#borrow(first, last, left, to);
  }

  /** 到位资金3亿元,占总资金3%,完成任务的82%: what a share is of has no share of its own. */
  #whole(last: Named): Named {
    const share = (n: Named): boolean => n.names.some(([at]) => this.#text[at] === '占');
    return share(last) ? (this.#out.findLast((n) => n.found.at >= this.#sentence[0] && !share(n)) ?? last) : last;
  }

  /** A name in a clause of its own without what is told of it. */
  #clause(name: Range): Range {
    const told = TOLD_OF.exec(this.#text.slice(...name));
    return told && told.index >= 2 ? [name[0], name[0] + told.index] : name;
  }

  /** The last number named before the bracket that a number stands in. */
  #beforeBracket(inner: Named): Named | undefined {
    const open = findLast(this.#text, '(', Math.max(this.#sentence[0], inner.found.at - 60), inner.found.at);
    return open < 0 ? undefined : this.#out.findLast((n) => n.found.end <= open);
  }

  /** No name of its own: 同比下降12% takes the one before; 完成4423例 the clause before; else the title says. */
  #borrow(first: Found, behind: Found, left: Left, to: number): Own {
    const last = this.#last;
    const start = clauseStart(this.#text, headOf(first), this.#sentence[0]);
    const alone = left.name[1] <= left.name[0] && !left.verb && !(last && tailOf(last.found) > start);
    const done = first.unitKind === 'people' ? readDone(this.#text, tailOf(behind), to, alone) : null;
    if (done) return own([done], 'named by what became of them', false);
    const sameSentence = last && last.found.at >= this.#sentence[0];
    const between = sameSentence ? this.#text.slice(tailOf(last.found), start).replace(/\([^()]{0,60}\)/g, '') : '';
    // 涉及6个乡镇,其中新建3所: another unit, so another thing; the verb says more than the name before.
    if (sameSentence && left.verb && (/;/.test(between) || last.found.unit !== first.unit || last.how === VERB) && first.unit !== '' && last.found.unit !== '')
      return own([left.verb], VERB, true);
    // 总收入8.5亿元(其中地方收入5.2亿元),增长12%: what stands in brackets is passed over.
    const outer = sameSentence && this.#text[tailOf(last.found)] === ')' ? this.#beforeBracket(last) : undefined;
    if (outer) return own(outer.names, 'named with the number before', true);
    // 游客人数、旅游收入分别突破500万人次和40亿元,均增长15%: all of those that were paired off.
    const pairs = sameSentence && left.all && last.paired ? this.#out.filter((n) => n.left === last.left).flatMap((n) => n.names) : [];
    if (pairs.length > 1 && new Set(pairs).size > 1) return own([...new Set(pairs)], 'named with the numbers before', true);
    if (sameSentence && !/[\u4E00-\u9FFF]{4}/.test(between)) return own(this.#whole(last).names, 'named with the number before', true);
    let end = start - 1;
    const floor = sameSentence ? tailOf(last.found) : this.#sentence[0];
    while (end > floor) {
      const at = clauseStart(this.#text, end, floor);
      // 收案、结案分别为: what ends at a colon is less the words that tie its numbers.
      const name = this.#clause((this.#text[end] === ':' ? readLeft(this.#text, at, end) : readFront(this.#text, at, end)).name);
      if (name[1] - name[0] >= 2 && !EMPTY.test(this.#text.slice(...name)) && !SETTING.test(this.#text.slice(...name)))
        return own([name], 'named in the clause before', true);
      end = at - 1;
    }
    if (left.verb) return own([left.verb], VERB, true);
    if (last) return own(last.names, 'named with the number before', true);
    const title = this.#titles.at(-1);
    if (title) return own([readFront(this.#text, title[0], title[1]).name], 'named by the title above', true);
    return own([], 'no name', true);
  }
}

/** What a clause only sets the scene with. */
const SETTING = /(?:基础上|[前情支努推带引指领][\u4E00-\u9FFF]{1,3}下|计算|口径|因素|同时|以来|期间|之际|后|过程中)$/;
/** 保持在92%的合理区间: what a level is said to be. */
const STATE =
  /^(?:合理|较高|较低|正常|适度|安全|稳定|最佳|领先|优良|先进|平均|适宜|良好|理想|历史|国际|国内)?(?:较高|较低|最高|最低|最好|先进|领先|平均)?(?:区间|水平|范围|低位|高位|状态)(?:内|之内)?$/;
/** What is told of a name in its clause: 破案率⟦创历史新高⟧, 经济总量⟦持续⟧扩大. */
const TOLD_OF =
  /创(?:下|出|造)?了?(?:历史|新)|再创|持续|不断|明显|显著|稳步|大幅|进一步|稳中|有了|有所|位居|名列|排名|稳居|继续|得到|取得|迈上|再上|跃上|喜获|实现|逐年|呈|上升|下降|增长|回升|向好|好转/;
const COUNTED: ReadonlySet<string> = new Set(['count', 'people']);
const ACTOR = /(?:财政|政府|公司|学校|医院|单位|部门|中心)$/;
const BARE = /^(?:每|各)|[^高中初同]等$|[对为向给把将与和在于由以]$/;
/** Names that say nothing without the number before: 新建书房4座,总量达到15座. */
const EMPTY = /^(?:总数|总量|总额|总规模|总面积|总数量|数量|数|比重|比例|占比|增速|增幅|降幅|合计|总计)$/;
/** Names of a part or a rate of what was named before. */
const PART =
  /^(?:占.{1,20}|完成率|总增幅|增长率|达标率|合格率|优秀率|满意率|整改率|办结率|成功率|中标率|到位率|覆盖率|死亡率|发生率|及时率|使用率|通过率|平均|年均|人均)$/;
