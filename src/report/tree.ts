/** An outline as a tree to read in a terminal: levels, headings, targets and results under each, warnings where they belong. */
import type { Message } from '../core/problem.ts';
import type { OutlineJson, PlanJson, SectionJson } from '../document/types.ts';
import { type Paint, paint } from './paint.ts';
import { plain } from './plain.ts';
import { cut, pad, width } from './width.ts';

/** The screen that a tree is drawn for, and how much of it. */
export interface TreeOptions {
  readonly columns: number;
  readonly color: boolean;
  readonly lang: 'en' | 'zh';
  /** Puts a warning's message into the reader's language; without it the message stays as the outline has it. */
  warning?(message: string): string;
  /** Deepest level shown; sections below are counted, not drawn. */
  readonly depth?: number;
}

type Warning = OutlineJson['warnings'][number];
/** Targets and results. */
type Counts = readonly [number, number];
const NONE: Counts = [0, 0];
const COUNT = 9;

/** Draws the tree: one line a heading, no longer than the terminal is wide. */
export function tree(outline: OutlineJson, options: TreeOptions): string {
  return new Drawing(outline, options).draw();
}

class Drawing {
  readonly #outline: OutlineJson;
  readonly #options: TreeOptions;
  readonly #paint: Paint;
  readonly #lines: string[] = [];
  readonly #warnings: ReadonlyMap<unknown, readonly Warning[]>;
  #counts: ReadonlyMap<string, Counts> = new Map();

  constructor(outline: OutlineJson, options: TreeOptions) {
    this.#outline = outline;
    this.#options = options;
    this.#paint = paint(options.color);
    this.#warnings = placed(outline);
  }

  draw(): string {
    const { source, site, plans } = this.#outline;
    const head = [source.name, site?.name, source.encoding ?? source.format, this.#say({ en: `${source.length} characters`, zh: `${source.length} 字` })];
    const titles = pad(this.#say({ en: 'targets', zh: '目标' }), COUNT, 'right') + pad(this.#say({ en: 'results', zh: '结果' }), COUNT, 'right');
    const about = cut(oneLine(head.filter(Boolean).join(' · ')), this.#options.columns - 2 * COUNT - 1);
    this.#lines.push(this.#paint.dim(pad(about, this.#options.columns - 2 * COUNT) + titles));
    for (const plan of plans) this.#plan(plan);
    for (const warning of this.#warnings.get(undefined) ?? []) this.#warning(warning, '');
    return `${this.#lines.join('\n')}\n`;
  }

  #plan(plan: PlanJson): void {
    const year = plan.year ? (plan.year.value ?? plan.year.text) : '';
    const front = [plan.id, KINDS[plan.kind][this.#options.lang], year].filter((x) => x !== '').join(' ');
    const title = plan.title?.text ?? this.#say({ en: '(no title)', zh: '\uff08无标题\uff09' });
    this.#counts = counted(plan);
    this.#line(`${front}  `, oneLine(title), plan.id, this.#paint.bold);
    this.#take(plan, '  ', false);
    this.#sections(plan.sections, '');
  }

  #sections(sections: readonly SectionJson[], stem: string): void {
    sections.forEach((section, i) => {
      const last = i === sections.length - 1;
      const front = `${pad(String(section.level), 2)}${stem}${last ? '└ ' : '├ '}`;
      const below = `${stem}${last ? '  ' : '│ '}`;
      const sure = section.confidence === 'low' ? this.#say({ en: ' (unsure)', zh: '\uff08存疑\uff09' }) : '';
      const words = section.title ? section.title.text : `“${section.blocks[0]?.text ?? ''}”`;
      const label = `${section.marker?.text ?? ''}${words}`;
      const colour = section.title ? (section.level === 1 ? this.#paint.cyan : this.#paint.reset) : this.#paint.dim;
      this.#line(front, oneLine(label) + sure, section.id, colour);
      const deep = section.level >= (this.#options.depth ?? Number.POSITIVE_INFINITY);
      this.#take(section, `  ${below}`, deep);
      if (!deep) this.#sections(section.sections, below);
    });
  }

  /** A line: what stands in front is never cut, the words are. Counts stand at the right. */
  #line(front: string, words: string, id: string, colour: (text: string) => string): void {
    const room = Math.max(8, this.#options.columns - 2 * COUNT - width(front) - 1);
    const text = cut(words, room);
    const [targets, results] = (this.#counts.get(id) ?? NONE).map((n) => pad(n === 0 ? '·' : String(n), COUNT, 'right'));
    const right = `${this.#paint.green(targets ?? '')}${this.#paint.dim(results ?? '')}`;
    this.#lines.push(`${this.#paint.dim(front)}${colour(text)}${' '.repeat(room - width(text) + 1)}${right}`.trimEnd());
  }

  /** Draws a node's own warnings; a section whose children are not drawn shows theirs, too. */
  #take(node: PlanJson | SectionJson, stem: string, deep: boolean): void {
    for (const warning of this.#warnings.get(node) ?? []) this.#warning(warning, stem);
    if (deep) for (const child of node.sections) this.#take(child, stem, true);
  }

  #warning(warning: Warning, stem: string): void {
    const front = `${stem}! `;
    const words = this.#options.warning?.(warning.message) ?? warning.message;
    const text = cut(oneLine(`${warning.code}: ${words}`), Math.max(20, this.#options.columns - width(front)));
    this.#lines.push(this.#paint.dim(stem) + this.#paint.yellow(`! ${text}`));
  }

  #say(message: Message): string {
    return message[this.#options.lang];
  }
}

const KINDS = {
  plan: { en: 'plan', zh: '计划' },
  summary: { en: 'summary', zh: '总结' },
  mixed: { en: 'mixed', zh: '总结与计划' },
} as const;

const oneLine = (text: string): string => plain(text.slice(0, 400));

/** Targets and results under each section and plan, by id; what stands in a section counts for those above it. */
function counted(plan: PlanJson): Map<string, Counts> {
  const own = new Map<string, [number, number]>();
  for (const t of plan.targets) {
    const counts = own.get(t.section) ?? [0, 0];
    counts[t.role === 'target' ? 0 : 1]++;
    own.set(t.section, counts);
  }
  const all = new Map<string, Counts>();
  const sum = (node: PlanJson | SectionJson): Counts => {
    const total: [number, number] = [...(own.get(node.id) ?? NONE)];
    for (const child of node.sections) {
      const [targets, results] = sum(child);
      total[0] += targets;
      total[1] += results;
    }
    all.set(node.id, total);
    return total;
  };
  sum(plan);
  return all;
}

/** Warnings by the deepest section or plan that they lie in; under undefined those that lie in none, such as one about the whole document. */
function placed(outline: OutlineJson): Map<unknown, Warning[]> {
  const map = new Map<unknown, Warning[]>();
  for (const warning of outline.warnings) {
    let node: PlanJson | SectionJson | undefined;
    for (let next = holder(outline.plans, warning.span); next; next = holder(next.sections, warning.span)) node = next;
    const list = map.get(node);
    if (list) list.push(warning);
    else map.set(node, [warning]);
  }
  return map;
}

/** The one of some nodes in order that holds a whole span. */
function holder(nodes: readonly (PlanJson | SectionJson)[], span: readonly [number, number]): PlanJson | SectionJson | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.span[0] ?? 0) <= span[0]) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low - 1];
  return node && span[0] < node.span[1] && span[1] <= node.span[1] ? node : undefined;
}
