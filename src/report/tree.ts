/** An outline as a tree to read in a terminal: levels, headings, targets and results under each, warnings where they belong. */
import type { Message } from '../core/problem.ts';
import type { OutlineJson, PlanJson, SectionJson } from '../document/types.ts';
import { type Paint, paint } from './paint.ts';
import { plain } from './plain.ts';
import { cut, pad, width } from './width.ts';

export interface TreeOptions {
  readonly columns: number;
  readonly color: boolean;
  readonly lang: 'en' | 'zh';
  /** Deepest level shown; sections below are counted, not drawn. */
  readonly depth?: number;
}

type Warning = OutlineJson['warnings'][number];
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
  readonly #warnings: Warning[];

  constructor(outline: OutlineJson, options: TreeOptions) {
    this.#outline = outline;
    this.#options = options;
    this.#paint = paint(options.color);
    this.#warnings = [...outline.warnings];
  }

  draw(): string {
    const { source, site, plans } = this.#outline;
    const head = [source.name, site?.name, source.encoding ?? source.format, this.#say({ en: `${source.length} characters`, zh: `${source.length} 字` })];
    const titles = pad(this.#say({ en: 'targets', zh: '目标' }), COUNT, 'right') + pad(this.#say({ en: 'results', zh: '结果' }), COUNT, 'right');
    const about = cut(oneLine(head.filter(Boolean).join(' · ')), this.#options.columns - 2 * COUNT - 1);
    this.#lines.push(this.#paint.dim(pad(about, this.#options.columns - 2 * COUNT) + titles));
    for (const plan of plans) this.#plan(plan);
    for (const warning of this.#warnings) this.#warning(warning, '');
    return `${this.#lines.join('\n')}\n`;
  }

  #plan(plan: PlanJson): void {
    const year = plan.year ? (plan.year.value ?? plan.year.text) : '';
    const front = [plan.id, KINDS[plan.kind][this.#options.lang], year].filter((x) => x !== '').join(' ');
    const title = plan.title?.text ?? this.#say({ en: '(no title)', zh: '（无标题）' });
    this.#line(
      `${front}  `,
      oneLine(title),
      this.#count(plan, () => true),
      (t) => this.#paint.bold(t),
    );
    this.#take(plan.span, plan.sections, '  ');
    this.#sections(plan.sections, plan, '');
  }

  #sections(sections: readonly SectionJson[], plan: PlanJson, stem: string): void {
    sections.forEach((section, i) => {
      const last = i === sections.length - 1;
      const front = `${pad(String(section.level), 2)}${stem}${last ? '└ ' : '├ '}`;
      const below = `${stem}${last ? '  ' : '│ '}`;
      const sure = section.confidence === 'low' ? this.#say({ en: ' (unsure)', zh: '（存疑）' }) : '';
      const counts = this.#count(plan, (id) => id === section.id || id.startsWith(`${section.id}.`));
      const words = section.title ? section.title.text : `“${section.blocks[0]?.text ?? ''}”`;
      const label = `${section.marker?.text ?? ''}${words}`;
      const colour = section.title ? (section.level === 1 ? this.#paint.cyan : this.#paint.reset) : this.#paint.dim;
      this.#line(front, oneLine(label) + sure, counts, colour);
      const deep = section.level >= (this.#options.depth ?? Number.POSITIVE_INFINITY);
      this.#take(section.span, deep ? [] : section.sections, `  ${below}`);
      if (!deep) this.#sections(section.sections, plan, below);
    });
  }

  /** A line: what stands in front is never cut, the words are. Counts stand at the right. */
  #line(front: string, words: string, counts: readonly [number, number], colour: (text: string) => string): void {
    const room = Math.max(8, this.#options.columns - 2 * COUNT - width(front) - 1);
    const text = cut(words, room);
    const [targets, results] = counts.map((n) => pad(n === 0 ? '·' : String(n), COUNT, 'right'));
    const right = `${this.#paint.green(targets ?? '')}${this.#paint.dim(results ?? '')}`;
    this.#lines.push(`${this.#paint.dim(front)}${colour(text)}${' '.repeat(room - width(text) + 1)}${right}`.trimEnd());
  }

  /** Draws the warnings that lie in a span and in none of its children. */
  #take(span: readonly [number, number], children: readonly SectionJson[], stem: string): void {
    const here = (w: Warning): boolean => w.span[0] >= span[0] && w.span[0] < span[1] && w.span[1] <= span[1];
    const mine = this.#warnings.filter((w) => here(w) && !children.some((c) => w.span[0] >= c.span[0] && w.span[0] < c.span[1]));
    for (const warning of mine) {
      this.#warnings.splice(this.#warnings.indexOf(warning), 1);
      this.#warning(warning, stem);
    }
  }

  #warning(warning: Warning, stem: string): void {
    const front = `${stem}! `;
    const text = cut(oneLine(`${warning.code}: ${warning.message}`), Math.max(20, this.#options.columns - width(front)));
    this.#lines.push(this.#paint.dim(stem) + this.#paint.yellow(`! ${text}`));
  }

  #count(plan: PlanJson, under: (section: string) => boolean): [number, number] {
    const counts: [number, number] = [0, 0];
    for (const t of plan.targets) if (under(t.section)) counts[t.role === 'target' ? 0 : 1]++;
    return counts;
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
