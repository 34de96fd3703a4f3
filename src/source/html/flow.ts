/** A page's elements as they open and close → paragraphs, list items and tables. */
import { type About, type Builder, joinLines } from '../builder.ts';
import { Grid } from '../grid.ts';
import type { Limits } from '../limits.ts';
import { raised } from '../raised.ts';
import { listNumber, listStyle } from './list.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul option'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface List {
  readonly style: string;
  readonly step: 1 | -1;
  next: number;
}

/** What an open element changes for the text inside it. */
interface Frame {
  readonly bold: boolean;
  readonly centred: boolean;
  readonly size: number | undefined;
  readonly pre: boolean;
  readonly list: List | undefined;
  /** Raised, as note marks and powers are. */
  readonly raised: boolean;
  /** Filler that Word puts behind a number: blanks in a font of its own. */
  readonly filler: boolean;
}

type Get = (name: string) => string | undefined;
const ROOT: Frame = { bold: false, centred: false, size: undefined, pre: false, list: undefined, raised: false, filler: false };

export class Flow {
  readonly #out: Builder;
  readonly #limits: Limits;
  readonly #frames: Frame[] = [ROOT];
  readonly #lists: List[] = [];
  /** Open tables, the innermost last. Only a table in which no other opens is a grid; one around it is the page's layout, here undefined. */
  readonly #grids: (Grid | undefined)[] = [];
  #line = '';
  /** A blank that is owed before the next text: '' none, ' ' a blank, '\n' a line end of the file. */
  #gap: '' | ' ' | '\n' = '';
  #about: { bold: boolean; centred: boolean; size: number | undefined } | undefined;
  #number = '';
  #level = 0;

  constructor(out: Builder, limits: Limits) {
    this.#out = out;
    this.#limits = limits;
  }

  /** An element opens. */
  enter(tag: string, css: ReadonlyMap<string, string>, get: Get): void {
    if (BLOCKS.has(tag)) this.#break();
    const top = this.#frames.at(-1) ?? ROOT;
    const align = css.get('text-align') ?? (BLOCKS.has(tag) ? get('align')?.toLowerCase() : undefined);
    this.#frames.push({
      bold: BOLD.has(tag) || weight(css.get('font-weight') ?? css.get('font')) || (top.bold && !/^(?:normal|[1-5]00)$/.test(css.get('font-weight') ?? '')),
      centred: tag === 'center' || tag === 'th' || align === 'center' || (top.centred && (align === undefined || align === 'center')),
      size: points(css.get('font-size')) ?? top.size,
      pre: tag === 'pre' || /^pre/.test(css.get('white-space') ?? '') || top.pre,
      list: top.list,
      raised: tag === 'sup' || css.get('vertical-align') === 'super' || top.raised,
      filler: /7\.0pt\s{0,4}"?times new roman/.test(css.get('font') ?? ''),
    });
    if (/^h[1-6]$/.test(tag)) this.#level = Number(tag[1]);
    if (tag === 'br') this.#break();
    if (tag === 'ol' || tag === 'ul') this.#openList(tag, css, get);
    if (tag === 'li') this.#item(css, get);
    this.#enterTable(tag, get);
  }

  /** An element closes. */
  leave(tag: string): void {
    if (BLOCKS.has(tag)) this.#break(tag === 'li');
    this.#frames.pop();
    if (/^h[1-6]$/.test(tag)) this.#level = 0;
    if (tag === 'ol' || tag === 'ul') this.#lists.pop();
    if (tag === 'td' || tag === 'th') this.#grids.at(-1)?.closeCell();
    if (tag === 'table') this.#closeTable();
  }

  /** Text, with the page's white space folded as a browser folds it. */
  text(value: string): void {
    const frame = this.#frames.at(-1) ?? ROOT;
    if (frame.filler && /^[\s\u00A0]*$/.test(value)) return;
    if (frame.pre) {
      for (const [k, line] of value.split(/\r\n|\r|\n/).entries()) {
        if (k > 0) this.#break();
        this.#append(line, frame);
      }
      return;
    }
    for (const part of value.split(/([ \t\r\n\f]+)/)) {
      if (part === '') continue;
      if (!/^[ \t\r\n\f]/.test(part)) this.#append(frame.raised ? raised(part) : part, frame);
      else if (this.#gap !== ' ') this.#gap = /[\r\n]/.test(part) ? '\n' : ' ';
    }
  }

  /** The page is over. */
  end(): void {
    this.#break();
    while (this.#grids.length > 0) this.#closeTable();
  }

  #append(text: string, frame: Frame): void {
    if (this.#line !== '' && this.#gap === '\n') this.#line = joinLines(this.#line, text.slice(0, 1)) + text.slice(1);
    else this.#line += (this.#line === '' ? '' : this.#gap) + text;
    this.#gap = '';
    if (text.trim() === '') return;
    const about = this.#about;
    // A paragraph is bold or centred when all of it is; its size is that of its first text.
    this.#about = about
      ? { ...about, bold: about.bold && frame.bold, centred: about.centred && frame.centred }
      : { bold: frame.bold, centred: frame.centred, size: frame.size };
  }

  /** Ends the paragraph that is growing. An item that ends with no text of its own still shows its number. */
  #break(itemEnds = false): void {
    const text = this.#line;
    const about = this.#about;
    this.#line = '';
    this.#gap = '';
    this.#about = undefined;
    if (text.trim() === '' && !(itemEnds && this.#number !== '')) return;
    const number = text.trim() !== '' && repeats(this.#number, text) ? '' : this.#number;
    this.#number = '';
    const rest: About = {
      ...(number === '' ? {} : { number: number.trimEnd(), gap: text.trim() === '' ? '' : number.slice(number.trimEnd().length) }),
      ...(this.#level > 0 ? { level: this.#level } : {}),
      ...(about?.bold ? { bold: true } : {}),
      ...(about?.centred ? { centred: true } : {}),
      ...(about?.size === undefined ? {} : { size: about.size }),
    };
    const grid = this.#grids.at(-1);
    if (grid) grid.paragraph(text, rest);
    else this.#out.paragraph(text, rest);
  }

  #openList(tag: string, css: ReadonlyMap<string, string>, get: Get): void {
    const own = css.get('list-style-type') ?? css.get('list-style')?.split(/\s+/)[0];
    const style = tag === 'ul' && own === undefined ? 'disc' : listStyle(own, get('type'));
    const reversed = get('reversed') !== undefined;
    this.#lists.push({ style, step: reversed ? -1 : 1, next: whole(get('start')) ?? 1 });
  }

  #item(css: ReadonlyMap<string, string>, get: Get): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    const n = whole(get('value')) ?? list.next;
    list.next = n + list.step;
    this.#number = listNumber(css.get('list-style-type') ?? list.style, n);
  }

  #enterTable(tag: string, get: Get): void {
    if (tag === 'table') {
      this.#grids.at(-1)?.writeLayout(this.#out);
      if (this.#grids.length > 0) this.#grids[this.#grids.length - 1] = undefined;
      this.#grids.push(new Grid(this.#limits));
    }
    const grid = this.#grids.at(-1);
    if (tag === 'tr') grid?.openRow();
    if (tag === 'td' || tag === 'th') grid?.openCell(whole(get('rowspan')) ?? 1, whole(get('colspan')) ?? 1, tag === 'th');
  }

  #closeTable(): void {
    this.#grids.pop()?.write(this.#out);
  }
}

/** A typed marker at the head of an item that says the same number again: the page's own style, out of sight, shows no second one. */
function repeats(number: string, text: string): boolean {
  const bare = number.replace(/[.\u3001]\s?$/, '');
  if (bare === '') return false;
  const typed = text.trimStart().replace(/^[(\uFF08]/, '');
  return typed.startsWith(bare) && /^[.\u3001\uFF0E)\uFF09,\uFF0C]/.test(typed.slice(bare.length));
}

const weight = (value: string | undefined): boolean => value !== undefined && /\b(?:bold(?:er)?|[6-9]00)\b/.test(value);

/** A font size in points; undefined for one that is relative. */
function points(value: string | undefined): number | undefined {
  const m = /^(\d{1,4}(?:\.\d{1,4})?)(pt|px)$/.exec(value ?? '');
  return m ? Number(m[1]) * (m[2] === 'px' ? 0.75 : 1) : undefined;
}

function whole(value: string | undefined): number | undefined {
  const m = /^\s{0,8}(-?\d{1,6})/.exec(value ?? '');
  return m ? Number(m[1]) : undefined;
}
