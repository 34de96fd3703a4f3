/** The little of CSS that decides what a page shows: what is hidden, and how lists count. No cascade, no inheritance. */

/** Declarations of a style attribute or of a rule, names and values in lower case. */
export function declarations(css: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const part of css.split(';')) {
    const at = part.indexOf(':');
    if (at > 0)
      out.set(
        part.slice(0, at).trim().toLowerCase(),
        part
          .slice(at + 1)
          .replace(/!\s{0,8}important/i, '')
          .trim()
          .toLowerCase(),
      );
  }
  return out;
}

/** Does an element with these declarations stay unseen? mso-hide is Word's hidden text. */
export const isHidden = (css: Map<string, string>): boolean =>
  css.get('display') === 'none' || /^(?:hidden|collapse)$/.test(css.get('visibility') ?? '') || css.get('mso-hide') === 'all';

/** Which simple selectors (tag, .class, #id, tag.class) a page's own style sheets hide. */
export class Sheet {
  readonly #hidden = new Set<string>();

  /** Reads a style element. Rules inside @media and other blocks hold under conditions, so they are left out. */
  read(css: string): void {
    const plain = css.replace(/\/\*|\*\/|<!--|-->/g, (m) => (m === '/*' ? '\u0001' : m === '*/' ? '\u0002' : ''));
    let depth = 0;
    let comment = false;
    let head = '';
    let body = '';
    for (const c of plain) {
      if (c === '\u0001') comment = true;
      else if (c === '\u0002') comment = false;
      else if (comment) continue;
      else if (c === '{') depth++;
      else if (c === '}') {
        if (depth === 1 && !head.trim().startsWith('@') && isHidden(declarations(body)))
          for (const s of head.split(',')) this.#hidden.add(s.trim().toLowerCase());
        depth = Math.max(0, depth - 1);
        if (depth === 0) {
          head = '';
          body = '';
        }
      } else if (depth === 0) head = c === ';' ? '' : head + c;
      else if (depth === 1) body += c;
    }
  }

  /** Is an element hidden by these sheets? */
  hides(tag: string, id: string | undefined, classes: readonly string[]): boolean {
    if (this.#hidden.size === 0) return false;
    if (this.#hidden.has(tag) || (id && this.#hidden.has(`#${id.toLowerCase()}`))) return true;
    return classes.some((c) => this.#hidden.has(`.${c.toLowerCase()}`) || this.#hidden.has(`${tag}.${c.toLowerCase()}`));
  }
}
