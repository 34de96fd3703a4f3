/** A small part (styles, numbering, relationships) as a tree. The body never becomes one: it is read in a single pass. */
import type { Limits } from '../limits.ts';
import { type Attr, type Element, scanXml, XmlFault } from '../xml.ts';
import { NAMESPACES } from './names.ts';

export interface Node {
  readonly name: string;
  readonly children: readonly Node[];
  readonly attributes: Readonly<Record<string, string>>;
}

interface Growing extends Node {
  children: Growing[];
}

/** Elements of one part: the largest numbering parts that offices made have a tenth of it. */
const MOST = 1_000_000;
const NONE: Growing[] = [];
const grow = (name: string, attributes: Record<string, string>): Growing => ({ name, children: NONE, attributes });

/** Reads a part whole. The root is a node named '' that holds the part's own root. Throws XmlFault or LimitReached. */
export function readTree(bytes: Uint8Array, limits: Limits, start: number): Node {
  const root = grow('', {});
  const stack = [root];
  let count = 0;
  const open = (name: string, _attr: Attr, element: Element): void => {
    count += 1;
    if (count > MOST) throw new XmlFault('malformed', `more than ${MOST} elements`);
    const node = grow(name, element.all());
    const parent = stack.at(-1);
    if (parent?.children === NONE) parent.children = [node];
    else parent?.children.push(node);
    stack.push(node);
  };
  scanXml(bytes, NAMESPACES, { open, close: () => void stack.pop(), text: () => {} }, limits, start);
  return root;
}

/** The first child of a name. Alternatives (mc:AlternateContent) are looked into: the first choice, which newer programs write, before the fallback. */
export function child(node: Node | undefined, name: string): Node | undefined {
  for (const c of node?.children ?? []) {
    if (c.name === name) return c;
    if (c.name === 'mc:AlternateContent') {
      for (const way of c.children) {
        const found = child(way, name);
        if (found) return found;
      }
    }
  }
  return undefined;
}

/** All children of a name. */
export const children = (node: Node | undefined, name: string): Node[] => (node?.children ?? []).filter((c) => c.name === name);

/** The w:val of the first child of a name. */
export const val = (node: Node | undefined, name: string): string | undefined => child(node, name)?.attributes['w:val'];
