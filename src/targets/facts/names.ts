/** Finds the name of what each number of a sentence measures: before it, after it, shared out, or taken over from the number before. */
import type { Tokens } from '../../tokens/tokens.ts';
import type { Found, Range } from '../quantity/found.ts';
import { isVerb, readBehind, withoutNumber } from './behind.ts';
import { borrow } from './borrow.ts';
import { thoseOf } from './each-member.ts';
import { headOf, tailOf } from './edges.ts';
import { MEASURE } from './heads.ts';
import { type Left, like, readLeft } from './left.ts';
import { baseFrom, bought, glued, joined, ofThose, outsideBracket, reach, seam } from './members.ts';
import { BARE, deathOf, FATAL, type Named, type Own, own, renamed, saysNothing, withNames } from './named.ts';
import { aimedHigher, alsoNew, earlierOf, grown, growsOn, ownChanges, ratesOf } from './pairs.ts';
import { readDone } from './purpose.ts';
import { ACTOR, BROUGHT, COMPARES, COUNTED, GOAL_BEHIND, isState, LINES, MEANS, NONE_OF, OWNS, PART, RISEN, TASK } from './said.ts';
import { clauseStart } from './sentences.ts';
import { sharedNames } from './shared.ts';
import { afterPlace } from './skip.ts';
import { whose } from './whose.ts';
import { findLast } from './words.ts';

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
      while (end < this.#facts.length && joined(this.#text, this.#facts[end - 1], this.#facts[end])) end++;
      const before = this.#out.at(-1);
      const named = alsoNew(this.#text, before, aimedHigher(this.#text, before, ownChanges(this.#text, this.#group(i, end))), this.#tag);
      this.#out.push(...named);
      this.#last = named.at(-1) ?? this.#last;
      i = end;
    }
    return this.#out;
  }

  #group(i: number, end: number): Named[] {
    const first = this.#facts[i];
    const last = this.#facts[end - 1];
    if (!first || !last) return [];
    const members = this.#facts.slice(i, end);
    const floor = this.#floor(i);
    // 实现“零死亡”: the quotes are of the value.
    const head = headOf(first) - (first.worded && first.value === 0 && this.#text[headOf(first) - 1] === '\u201C' ? 1 : 0);
    const start = Math.max(floor, clauseStart(this.#text, head, Math.max(floor, this.#sentence[0])));
    const from = first.cue?.class === 'base' ? baseFrom(this.#text, start, head) : head;
    const read = readLeft(this.#text, start, from, first.unitKind);
    const cut =
      first.unitKind === 'count' || (first.unitKind === 'money' && i > 0 && COUNTED.has(this.#facts[i - 1]?.unitKind ?? ''))
        ? bought(this.#text, this.#facts[i - 1], read.name, this.#tag)
        : 0;
    const left =
      cut > 0
        ? like(read, { name: [cut, read.name[1]] })
        : from < head
          ? like(read, { from: true })
          : head < first.at
            ? like(read, { linked: true, nearly: !read.linked })
            : read;
    // 学位300个,比规划的280个增加20个: what is compared has its name already.
    const compared = this.#last;
    if (first.cue?.class === 'base' && compared && '比较'.includes(this.#text[left.name[0]] ?? '?') && COMPARES.test(this.#text.slice(...left.name)))
      return members.map((found) => withNames(found, left, own(compared.names, compared.how, true, compared.under), compared.shared ? 'shared' : 'alone'));
    const base = this.#base(i, left);
    const [taken] = base;
    if (taken) return members.map((found, k) => renamed(base[k] ?? taken, found, left));
    const earlier = earlierOf(this.#text, this.#sentence, this.#out, left, members);
    if (earlier.length === members.length)
      return members.map((found, k) =>
        withNames(
          found,
          left,
          own(earlier[k]?.names ?? [], 'paired off with the numbers before', true, undefined, earlier[k]?.called),
          'paired',
          earlier[k]?.of,
        ),
      );
    const rated = ratesOf(this.#text, this.#sentence, this.#out, left, members);
    if (rated) return rated;
    const next = seam(this.#text, this.#facts, end, left);
    const behind = this.#facts[next - 1] ?? last;
    const to =
      COUNTED.has(last.unitKind) && glued(this.#text, left, last, this.#facts[next])
        ? tailOf(last)
        : reach(this.#text, this.#sentence, this.#facts, next, behind);
    const twin = members.length === 1 ? grown(this.#text, this.#sentence, this.#out.at(-1), [first, behind], left, to, this.#tag) : null;
    if (twin) return [twin];
    const one = this.#name(first, behind, left, to);
    const { borrowed, under } = one;
    const plain = (): Named[] => members.map((found) => withNames(found, left, one, one.names.length > 1 ? 'shared' : 'alone'));
    if (one.names.length !== 1 || !one.names[0]) return plain();
    const told = members.length === 1 ? whose(this.#text, first, one.names[0], this.#out.at(-1)) : null;
    if (told) {
      const called = this.#text.slice(...told.of) + this.#text.slice(...told.name);
      return members.map((found) => withNames(found, left, own([told.name], 'named before the verb', borrowed, under, called), 'alone', told.of));
    }
    const split = sharedNames(this.#text, one.names[0], left, members, members.length > 1 ? this.#before(i, start) : null, this.#tag);
    if (!split) return plain();
    if (split.kind === 'shared')
      return members.map((found) => withNames(found, left, own(split.names, 'one value for several names', borrowed, under), 'shared'));
    const among = thoseOf(this.#text, this.#out.at(-1), members, split);
    if (among)
      return members.map((found, k) => {
        const { names, of, called } = among[k] ?? { ...one, of: null };
        return withNames(found, left, own(names, 'named with the number before', borrowed, under, called), 'paired', of);
      });
    const [name] = one.names;
    return members.map((found, k) =>
      withNames(
        found,
        left,
        own([split.names[k] ?? name ?? [0, 0]], 'values paired off with names', borrowed, under, split.called?.[k]),
        'paired',
        split.of[k],
      ),
    );
  }

  /** Where the text that belongs to number `i` may start: after the number before it. */
  #floor(i: number): number {
    const before = i > 0 ? this.#facts[i - 1] : undefined;
    if (!before) return this.#sentence[0];
    const name = this.#out.at(-1)?.names.at(-1);
    const next = this.#facts[i];
    const taken =
      name &&
      next &&
      name[0] >= tailOf(before) &&
      headOf(next) - name[1] <= 6 &&
      /^(?:[\u4E00-\u9FFF]{0,4}\u3001[为对给向]?|[和与及]|以及)$/.test(this.#text.slice(name[1], headOf(next)));
    if (taken && next) return headOf(next);
    const tail = tailOf(before);
    const outer =
      next && (this.#text[tail] === ')' || this.#text[headOf(next) - 1] === ')')
        ? outsideBracket(this.#text, this.#sentence[0], this.#facts[i - 2], before, next)
        : -1;
    if (outer >= 0) return outer;
    // 重大事故零发生、火灾事故为零, 人员零伤亡、水库零垮坝: what there is none of.
    const none = before.worded && before.value === 0 ? NONE_OF.exec(this.#text.slice(tail, tail + 8)) : null;
    if (none) return tail + none[0].length;
    // 在3个乡镇完成造林2万亩: where it is done has been named.
    // 联系三个村、走访三十户: what stands behind the first is its own.
    if (name && next && name[0] >= tail && name[0] - tail <= 3 && '\u3001并'.includes(this.#text[name[1]] ?? '?') && headOf(next) - name[1] >= 3)
      return name[1] + 1;
    // 11处煤矿试运转、新增产能3万吨: the clause is told, and what stands behind its mark is another.
    const mark = name && next && name[0] === tail ? findLast(this.#text, '\u3001', name[1], headOf(next)) : -1;
    if (name && next && mark > name[1] && headOf(next) - mark > 3 && RISEN.test(this.#text.slice(mark + 1, mark + 4))) return mark + 1;
    // 20亿元补贴拉动消费215亿元: what the sum brought about.
    if (name && next && name[0] === tail && BROUGHT.test(this.#text.slice(name[1], name[1] + 2))) return name[1];
    return name && next && name[0] === tail ? afterPlace(this.#text, tail, headOf(next)) : tail;
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
    const said = behindIt ? this.#text.slice(...behindIt) : '';
    const after =
      (end > at && isState(said, left.linked)) ||
      (end <= at && left.linked && GOAL_BEHIND.test(said)) ||
      (end <= at && growsOn(left, this.#last, this.#sentence[0], last.unit)) ||
      (end > at &&
        said !== '' &&
        TASK.test(said) &&
        !ACTOR.test(this.#text.slice(at, end)) &&
        !BARE.test(this.#text.slice(at, end)) &&
        (this.#text[tailOf(last)] === '的' || !COUNTED.has(last.unitKind)))
        ? null
        : behindIt;
    // 孕产妇死亡率控制在20/10万以下,确保零死亡: whose death it is was told with the rate.
    const rate = first.worded && first.value === 0 && behindIt && FATAL.has(said) && end <= at ? deathOf(this.#text, said, this.#out.at(-1)) : null;
    if (rate) return own([rate], 'named with the number before', true);
    // 改造信号系统4条线: a noun of one character says no more than its unit.
    if (said.length === 1 && LINES.has(said) && end - at >= 3 && this.#text[end - 1] !== '等') return own([left.name], 'named before the number', false);
    // 80%以上乡镇卫生院达到标准: with no name before it, its noun is told with what became of it.
    const share = last.unitKind === 'percent' && ofThose(this.#text, first, last, left);
    // 安全生产零事故: what has none stands before it, what there is none of is no name.
    if (end > at && first.value === 0 && first.worded && !left.linked) return own([left.name], 'named before the number', false);
    // 大队先后有15人受到表彰: who has them does not say what they are.
    const had = first.unitKind === 'people' && this.#text[headOf(first) - 1] === '有' && ACTOR.test(this.#text.slice(at, end));
    const done = had ? readDone(this.#text, tailOf(last), to, true) : null;
    if (done) return own([done], 'named by what became of them', false);
    // 青年教师20名、骨干教师15名结对帮扶: named as the one before it is.
    const before = this.#out.at(-1);
    const listed =
      end > at &&
      first.unitKind === 'people' &&
      before?.how === 'named before the number' &&
      before.found.unit === first.unit &&
      tailOf(before.found) === at - 1;
    if (listed && this.#text[at - 1] === '\u3001') return own([left.name], 'named before the number', false);
    if (end > at) {
      const name = this.#text.slice(at, end);
      // A count with its noun behind it is named by that noun (使用307种基本药物), unless a verb of level ties it to what stands before.
      // 居民和学生各20名开展自查: of each of them.
      const shared = left.each && COUNTED.has(first.unitKind) && this.#text[left.linkAt] === '各' && /[\u3001和与及]/.test(name);
      const behind =
        after !== null &&
        !shared &&
        ((share && !this.#text.startsWith('覆盖', left.linkAt)) ||
          BARE.test(name) ||
          // 公交公司40%以上线路延时, 中心城市将有80个小公园, 通过改建增加30个学位, 航站楼新增4个通道: who, where and by what means.
          (last.unitKind === 'percent' && !left.linked && ACTOR.test(name)) ||
          (COUNTED.has(first.unitKind) &&
            (OWNS.test(this.#text.slice(left.linkAt, headOf(first)).trimEnd()) ||
              MEANS.test(this.#text.slice(clauseStart(this.#text, at, this.#sentence[0]), at + 2)))) ||
          ((!left.linked || (left.nearly && (COUNTED.has(first.unitKind) || first.unitKind === 'times'))) &&
            first.unitKind !== 'percent' &&
            // 有林地面积1200公项, whose unit is none: what is measured stands before it.
            !(first.unit === '' && MEASURE.test(name))) ||
          // 全市完成了90处供水工程: what was done stands behind.
          ((COUNTED.has(first.unitKind) || first.unitKind === 'none') && /^[ 、]?完成了?$/.test(this.#text.slice(left.linkAt, headOf(first)))) ||
          (left.change !== null && ACTOR.test(name)));
      const start = clauseStart(this.#text, at, this.#sentence[0]);
      const inSentence = this.#last !== null && this.#last.found.at >= this.#sentence[0];
      const empty = saysNothing(this.#text, name, start, this.#sentence[0], inSentence, first.unit, this.#last);
      const part = inSentence && (name.length <= 4 || name[0] === '占') && PART.test(name) ? this.#last?.names[0] : undefined;
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
    return borrow({ text: this.#text, sentence: this.#sentence, out: this.#out, last: this.#last, titles: this.#titles }, first, last, left, to);
  }
}
