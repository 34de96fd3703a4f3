import { isIn, SPACES } from '../core/charset.ts';
import type { Block, Kind, Marker, Plan, Repair, Section } from '../core/model.ts';
import { type Span, span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import { announced, inTwoHalves, kindsOfHalves, kindsOpened } from './halves.ts';
import { issuerOf } from './issuer.ts';
import { isPastYear, kindOfEra, kindOfPlan, kindOfTitle } from './kind.ts';
import type { Para } from './paras.ts';
import { nameOf } from './plans.ts';
import { tabRows, tabTable } from './tab-rows.ts';
import { turnsOf } from './times.ts';
import { LIST_STARTS } from './words.ts';
import { yearOf } from './year.ts';

/** A heading, numbered or not, ready to be placed; offsets are the view's. */
export interface Heading {
  readonly at: number;
  readonly level: number;
  readonly marker: { readonly end: number; readonly style: string; readonly ordinal: number; readonly generated: boolean } | null;
  readonly title: readonly [start: number, end: number] | null;
  /** Where its body begins: behind the title and the mark that closes it. */
  readonly next: number;
  readonly confidence: Section['confidence'];
}

/** One plan's stretch of the view and what was found in it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly title: readonly [start: number, end: number] | null;
  readonly paras: readonly Para[];
  readonly headings: readonly Heading[];
  /** Paragraphs that name what follows and state nothing. */
  readonly quiet: ReadonlySet<Para>;
}

interface Node {
  readonly heading: Heading;
  readonly blocks: Block[];
  readonly sections: Node[];
  end: number;
}

/** Builds one plan: every paragraph, less markers, titles and the marks that close them, becomes a block of the heading above it. */
export function assemble(view: View, part: Part, repairs: Repair[]): Plan {
  const builder = new Builder(view, part, repairs);
  const blocks = builder.blocks;
  const title = part.title && view.toSource(part.title[0], part.title[1]);
  const titled = view.folded.slice(part.title?.[0] ?? 0, part.title?.[1] ?? 0);
  const said = (h: Heading): string => (h.title ? view.folded.slice(h.title[0], h.title[1]) : '');
  const lead = part.title?.[1] ?? part.from;
  const names = builder.roots.map((n) => said(n.heading));
  const halves = inTwoHalves(titled, view.folded.slice(lead, Math.min(part.headings[0]?.at ?? part.to, lead + LEAD)))
    ? kindsOfHalves(titled, names, leadsOf(view, builder.roots))
    : null;
  const first = builder.roots[0];
  const opened = kindsOpened(names[0] ?? '', view.folded.slice(lead, Math.min(first?.heading.at ?? lead, lead + LEAD)));
  const named = kindOfPlan(nameOf(titled, view.folded), part.headings.map(said), view.folded.slice(lead, Math.min(part.to, lead + 400)));
  const kind = halves && (named === 'plan' || inTwoHalves(titled, '')) ? 'mixed' : named;
  const year = yearOf(view, part);
  return {
    kind,
    title,
    year,
    issuer: issuerOf(view, part),
    span: view.toSource(part.from, part.to),
    blocks,
    sections: finishAll(
      view,
      builder.roots,
      { kind, title: titled, year: year?.value ?? null, level: 1, goals: false },
      halves ?? (kind === 'mixed' ? opened : null),
    ),
  };
}

/** How much of the text before the first heading is its lead. */
const LEAD = 1500;
/** How much of the text before a section can announce it. */
const BEFORE = 60;

/** What sections inherit: the kind of what is around them; and the plan's title and year, against which past years are known. */
interface Around {
  readonly kind: Kind;
  readonly title: string;
  /** The plan's year; null where it names none. */
  readonly year: number | null;
  /** How deep the sections are, from 1. */
  readonly level: number;
  /** They lie in a section of goals. */
  readonly goals: boolean;
}

/** Lays paragraphs out under headings. */
class Builder {
  readonly blocks: Block[] = [];
  readonly roots: Node[] = [];
  readonly #open: Node[] = [];
  readonly #view: View;
  readonly #repairs: Repair[];

  constructor(view: View, part: Part, repairs: Repair[]) {
    this.#view = view;
    this.#repairs = repairs;
    let h = 0;
    let at = part.from;
    const { headings, paras } = part;
    const tabbed = view.text.includes('\t');
    for (let i = 0; i < paras.length; i++) {
      const p = paras[i] as Para;
      const rows = !tabbed || part.quiet.has(p) ? 0 : this.#rows(part, i);
      if (rows > 1) {
        const { block, end } = tabTable(view, paras.slice(i, i + rows), Math.max(at, part.from), part.to);
        this.#place(block, end);
        i += rows - 1;
        at = end;
        // A number in a cell heads nothing.
        while ((headings[h]?.at ?? end) < end) h++;
        continue;
      }
      at = Math.max(at, p.start);
      for (let next = headings[h]; next && next.at < p.end; next = headings[h]) {
        this.#text(at, next.at, p, part);
        this.#enter(next);
        at = next.next;
        h++;
      }
      this.#text(at, p.end, p, part);
      at = Math.max(at, p.end);
    }
  }

  /** How many paragraphs from here on are rows of a table: those before the plan's title, where one of them holds it. */
  #rows({ paras, title }: Part, i: number): number {
    const rows = tabRows(this.#view.text, paras, i);
    const held = title ? paras.slice(i, i + rows).findIndex((p) => title[0] < p.end && p.start < title[1]) : -1;
    return held < 0 ? rows : held;
  }

  /** Opens a heading's node, and says which closing mark its title leaves out. */
  #enter(h: Heading): void {
    while ((this.#open.at(-1)?.heading.level ?? 0) >= h.level) this.#open.pop();
    const node: Node = { heading: h, blocks: [], sections: [], end: h.title?.[1] ?? h.marker?.end ?? h.next };
    (this.#open.at(-1)?.sections ?? this.roots).push(node);
    this.#open.push(node);
    if (h.title) {
      for (let i = h.title[1]; i < h.next; i++) {
        if (isIn(SPACES, this.#view.text, i)) continue;
        this.#repairs.push({ span: this.#view.toSource(i, i + 1), rule: 'title/terminator' });
        node.end = i + 1;
      }
    }
    this.#reach(node.end);
  }

  #text(from: number, to: number, p: Para, part: Part): void {
    const cut = part.title;
    if (cut && cut[0] >= from && cut[1] <= to) {
      this.#text(from, cut[0], p, { ...part, title: null });
      this.#text(cut[1], to, p, { ...part, title: null });
      return;
    }
    const { text, folded } = this.#view;
    let a = from;
    let b = to;
    while (a < b && isIn(SPACES, text, a)) a++;
    while (b > a && isIn(SPACES, text, b - 1)) b--;
    if (a >= b) return;
    if (p.table) {
      this.#place({ kind: 'table', span: p.table.span, rows: p.table.rows, ...(p.table.headRows !== undefined && { headRows: p.table.headRows }) }, to);
      return;
    }
    const kind = LIST_STARTS.at(folded, a) ? 'list-item' : 'paragraph';
    this.#place({ kind, span: this.#view.toSource(a, b), ...(part.quiet.has(p) && { quiet: true as const }) }, b);
  }

  #place(block: Block, end: number): void {
    (this.#open.at(-1)?.blocks ?? this.blocks).push(block);
    this.#reach(end);
  }

  #reach(end: number): void {
    for (const n of this.#open) if (n.end < end) n.end = end;
  }
}

/** Siblings as the stages after know them. What follows an unnumbered heading beside it is of that heading's kind; `kinds` go before what titles say. */
function finishAll(view: View, nodes: readonly Node[], around: Around, kinds: readonly (Kind | null)[] | null = null): Section[] {
  const inherited = around.kind;
  let carried = inherited;
  const titles = nodes.map((n) => (n.heading.title ? view.folded.slice(n.heading.title[0], n.heading.title[1]) : ''));
  const turns = inherited === 'plan' ? null : turnsOf(titles);
  // 下半年打算如下: 一、…
  const turn = inherited === 'plan' ? -1 : announced(leadsOf(view, nodes), around.level === 1 ? 1 : 0);
  return nodes.map((n, i) => {
    const title = titles[i] ?? '';
    const own = kinds?.[i] ?? (title === '' ? null : isPastYear(title, around.year) ? 'summary' : kindOfSection(title, around, turns?.[i] ?? 0));
    if (!n.heading.marker) carried = own ?? inherited;
    const to = turn >= 0 && i >= turn ? 'plan' : carried;
    return finish(view, n, own ?? to, around);
  });
}

/** The words before each of some sections. */
const leadsOf = (view: View, nodes: readonly Node[]): string[] => nodes.map(({ heading: { at } }) => view.folded.slice(Math.max(0, at - BEFORE), at));

/** What a section's title says of its time, by itself and beside its siblings': the earlier of two times is told of, the later planned. */
function kindOfSection(title: string, { kind, title: plan, goals }: Around, turn: -1 | 0 | 1): Kind | null {
  if (goals && COMES_OUT.test(title)) return null;
  if (turn === 0) return kindOfTitle(title, kind) ?? kindOfEra(title, plan);
  return kindOfTitle(title, turn < 0 ? 'summary' : 'mixed') ?? (kind === 'mixed' ? (turn < 0 ? 'summary' : 'plan') : null);
}

/** 隐患治理取得实效, 宣传教育成效显著: among goals it is hoped for. */
const COMES_OUT = /取得|成效/;
const GOALS = /(?:目标|指标|目标任务|任务目标|目标和任务|目标与任务|预期效果|预期成效)$/;

/** A node as the stages after know it, with its kind where that differs from its parent's. */
function finish(view: View, n: Node, kind: Kind, { kind: inherited, title: plan, year, level }: Around): Section {
  const h = n.heading;
  const title: Span | null = h.title && view.toSource(h.title[0], h.title[1]);
  const marker: Marker | null = h.marker && {
    span: view.toSource(h.at, h.marker.end),
    style: h.marker.style,
    ordinal: h.marker.ordinal,
    generated: h.marker.generated,
  };
  const whole = view.toSource(h.at, n.end);
  return {
    level,
    marker,
    title,
    span: span(whole[0], whole[1]),
    blocks: n.blocks,
    sections: finishAll(view, n.sections, {
      kind,
      title: plan,
      year,
      level: level + 1,
      goals: kind === 'plan' && GOALS.test(h.title ? view.folded.slice(h.title[0], h.title[1]) : ''),
    }),
    kind: kind === inherited ? undefined : kind,
    confidence: h.confidence,
  };
}
