/** HTML → source text: what a browser would show, one block a line, tables as grids, list numbers written out. Nothing is fetched or run. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { SourceText } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { Builder } from '../builder.ts';
import { hold, type Limits, type Unread } from '../limits.ts';
import { textFault } from '../txt.ts';
import { decodePage } from './charset.ts';
import { declarations, isHidden, Sheet } from './css.ts';
import { Flow } from './flow.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page's bytes. */
export function readHtml(bytes: Uint8Array, limits: Limits, encoding?: string): SourceText | Unread {
  const page = decodePage(bytes, encoding);
  return readMarkup(page.text, page.encoding, page.problems, limits);
}

/** Reads a page that is text already. */
export function readMarkup(html: string, encoding: string, problems: readonly Problem[], limits: Limits): SourceText | Unread {
  hold('maxChars', limits, html.length);
  const document = parse(html);
  const builder = new Builder(limits);
  walk(document.childNodes, new Flow(builder, limits));
  const read = builder.finish('html', encoding, problems);
  return textFault(read.text, encoding) ?? read;
}

/** Elements that a page never shows as text, ruby readings and deletions among them. */
const UNSEEN = new Set(
  'head script style noscript template iframe object embed svg canvas math audio video map select datalist rt rp rtc del title textarea'.split(' '),
);

/** Visits every node in order with a stack of its own, so that deep nesting can't overflow the program's. */
function walk(roots: readonly Node[], flow: Flow): void {
  const sheet = new Sheet();
  const stack: (Node | { readonly leave: Element })[] = [...roots].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('leave' in node) flow.leave(node.leave.tagName);
    else if ('value' in node) flow.text(node.value);
    else if ('tagName' in node) {
      if (node.tagName === 'head' || node.tagName === 'style') readSheets(node, sheet);
      const css = declarations(attribute(node, 'style') ?? '');
      if (UNSEEN.has(node.tagName) || attribute(node, 'hidden') !== undefined || isHidden(css)) continue;
      // LibreOffice writes a page's running head and foot into boxes of this name.
      if (node.tagName === 'div' && /^(?:header|footer)$/.test(attribute(node, 'title') ?? '')) continue;
      if (sheet.hides(node.tagName, attribute(node, 'id'), (attribute(node, 'class') ?? '').split(/\s+/))) continue;
      flow.enter(node.tagName, css, (name) => attribute(node, name));
      stack.push({ leave: node });
      for (let k = node.childNodes.length - 1; k >= 0; k--) stack.push(node.childNodes[k] as Node);
    }
  }
  flow.end();
}

/** Reads the style elements in the head, or one that stands in the body. */
function readSheets(at: Element, sheet: Sheet): void {
  const styles = at.tagName === 'style' ? [at] : at.childNodes.filter((c): c is Element => 'tagName' in c && c.tagName === 'style');
  for (const style of styles) for (const c of style.childNodes) if ('value' in c) sheet.read(c.value);
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value;
