/** The body of a document, or of its notes, in one pass: what a reader of the page sees, as paragraphs and grids. */
import type { Limits } from '../limits.ts';
import { type Attr, type Element, scanXml } from '../xml.ts';
import type { Block } from './blocks.ts';
import { CLOSES, OPENS, SKIPPED } from './elements.ts';
import { NAMESPACES } from './names.ts';
import { PROPERTIES } from './properties.ts';
import type { Styles } from './styles.ts';
import { Walk } from './walk.ts';

export interface Body {
  readonly blocks: readonly Block[];
  /** A notes part's notes by id. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** How many times text of the document stands, or may stand, where it can't be read: embedded documents, diagrams, pictures. */
  readonly unseen: Walk['unseen'];
}

export class BodyReader {
  readonly #walk: Walk;
  readonly #limits: Limits;
  /** The property element that is being read, and its depth. */
  #props: { name: string; depth: number } | null = null;

  constructor(styles: Styles, limits: Limits) {
    this.#walk = new Walk(styles, limits);
    this.#limits = limits;
  }

  /** Reads a part. Throws what scanXml throws; what stood before the fault is in the body. */
  scan(bytes: Uint8Array, start: number): void {
    const handler = {
      open: (name: string, attr: Attr, element: Element) => this.#open(name, attr, element),
      close: (name: string) => this.#close(name),
      text: (text: string) => this.#walk.text(text),
    };
    scanXml(bytes, NAMESPACES, handler, this.#limits, start);
  }

  /** What was read. */
  body(): Body {
    this.#walk.end();
    return { blocks: this.#walk.main.blocks, notes: this.#walk.notes, unseen: this.#walk.unseen };
  }

  #open(name: string, attr: Attr, element: Element): void {
    const walk = this.#walk;
    walk.depth += 1;
    if (walk.skipping > 0) return;
    if (this.#props) {
      // What a tracked change of format kept of before is no property of now.
      if (name.endsWith('Change')) walk.skip();
      else PROPERTIES.get(this.#props.name)?.(walk, name, attr);
    } else if (SKIPPED.has(name)) walk.skip();
    else if (PROPERTIES.has(name)) this.#props = { name, depth: walk.depth };
    else OPENS.get(name)?.(walk, attr, element);
  }

  #close(name: string): void {
    const walk = this.#walk;
    const depth = walk.depth;
    walk.depth -= 1;
    if (walk.skipping > 0) {
      if (depth === walk.skipping) walk.skipping = 0;
    } else if (this.#props) {
      if (depth === this.#props.depth) this.#props = null;
    } else CLOSES.get(name)?.(walk);
  }
}
