/**
 * One pass over an XML part, without a tree: saxes does the reading, this file names things and keeps bounds.
 * Names come out with the caller's own prefixes whatever prefixes the part uses, as `w:p`. A DOCTYPE is refused, so no entity can be defined;
 * nesting is counted, never recursed.
 */
import { SaxesParser } from 'saxes';
import { hold, holdTime, type Limits } from './limits.ts';

/** What an element asks of its attributes: `attr('w:val')`, in the caller's prefixes; undefined when it isn't there. */
export type Attr = (name: string) => string | undefined;

/** What else an element can be asked. */
export interface Element {
  /** All its attributes, in the caller's prefixes; one that has no prefix counts to the element's own namespace. */
  all(): Record<string, string>;
  /** Does a prefix of the part stand for a namespace that the caller named? */
  knows(prefix: string): boolean;
}

/** Called in the order of the part. `attr` and `element` answer for the element that was just opened, until the call returns. */
export interface XmlHandler {
  open(name: string, attr: Attr, element: Element): void;
  close(name: string): void;
  text(text: string): void;
}

/** The caller's prefix for each namespace that matters. Names of any other namespace come out as `?:local`. */
export type Namespaces = ReadonlyMap<string, string>;

/** Thrown where a part is no well-formed XML, or has a DOCTYPE. What stood before was handed over. */
export class XmlFault extends Error {
  readonly kind: 'malformed' | 'doctype';
  constructor(kind: 'malformed' | 'doctype', message: string) {
    super(message);
    this.name = 'XmlFault';
    this.kind = kind;
  }
}

/** How much is decoded at a time, in bytes. */
const SLICE = 1 << 20;

/** Scans a part. `start` is performance.now() at the start of the whole reading. Throws XmlFault or LimitReached. */
export function scanXml(bytes: Uint8Array, namespaces: Namespaces, handler: XmlHandler, limits: Limits, start: number): void {
  const parser = makeParser(namespaces, handler, limits);
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += SLICE) {
    holdTime(limits, start);
    const text = decoder.decode(bytes.subarray(at, at + SLICE), { stream: true });
    parser.write(at === 0 ? text.trimStart() : text);
  }
  parser.write(decoder.decode());
  parser.close();
}

function makeParser(namespaces: Namespaces, handler: XmlHandler, limits: Limits): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const scope = new Scope(namespaces);
  let depth = 0;
  let dirty = false;
  const text = (raw: string): void => {
    handler.text(dirty ? raw.replace(FORBIDDEN, '') : raw);
    dirty = false;
  };
  parser.on('error', (error) => {
    // Control characters are forbidden, yet some programs write them; nothing is lost by leaving them out.
    dirty = /disallowed character\.$|malformed character entity/.test(error.message);
    if (!dirty) throw new XmlFault('malformed', error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('doctype', 'a DOCTYPE is not allowed in an Office document');
  });
  let attributes = 0;
  let declares = false;
  parser.on('attribute', ({ name }) => {
    attributes += 1;
    if (name.startsWith('xmlns')) declares = true;
    if (attributes > MOST_ATTRIBUTES) throw new XmlFault('malformed', 'too many attributes in one element');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.maxDepth) hold('maxDepth', limits, depth);
    handler.open(scope.enter(tag.name, tag.attributes as Record<string, string>, declares, depth), scope.attr, scope);
    attributes = 0;
    declares = false;
  });
  parser.on('closetag', (tag) => {
    handler.close(scope.name(tag.name));
    scope.leave(depth);
    depth -= 1;
  });
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

/** What no XML text may hold, as itself or by number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&#x?[0-9a-f]{1,8};/gi;

/** Attributes of one element; the widest in a document has some sixty, most of them namespaces. */
const MOST_ATTRIBUTES = 10_000;

/** Namespaces in scope at once; a document has some forty. */
const MOST_PREFIXES = 1000;

/** Which prefix means which namespace here. Declarations stand almost always on the root alone, so names are looked up in a cache that a new declaration empties. */
class Scope implements Element {
  readonly #namespaces: Namespaces;
  /** Prefix in the part → the caller's prefix, with the depth at which it was declared; inner declarations come later. */
  readonly #declared: { prefix: string; as: string; depth: number }[] = [{ prefix: 'xml', as: 'xml', depth: 0 }];
  #elements = new Map<string, string>();
  #attributes = new Map<string, readonly string[]>();
  #current: Record<string, string> = {};
  #own = '';

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
  }

  /** The current element's attribute by the caller's name. */
  readonly attr: Attr = (name) => {
    const raw = this.#attributes.get(name) ?? this.#spellings(name);
    for (const r of raw) {
      const value = this.#current[r];
      if (value !== undefined) return value;
    }
    return undefined;
  };

  /** Takes in an opening tag and returns its element's name. `declares`: some of its attributes declare namespaces. */
  enter(raw: string, attributes: Record<string, string>, declares: boolean, depth: number): string {
    this.#current = attributes;
    if (declares) this.#declare(attributes, depth);
    this.#own = this.name(raw);
    return this.#own;
  }

  #declare(attributes: Record<string, string>, depth: number): void {
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      if (this.#declared.length >= MOST_PREFIXES) throw new XmlFault('malformed', 'too many namespaces are declared');
      this.#declared.push({ prefix: name.slice(6), as: this.#namespaces.get(attributes[name] ?? '') ?? '?', depth });
    }
    this.#forget();
  }

  leave(depth: number): void {
    if ((this.#declared.at(-1)?.depth ?? 0) < depth) return;
    while ((this.#declared.at(-1)?.depth ?? 0) >= depth) this.#declared.pop();
    this.#forget();
  }

  /** An element's name in the caller's prefixes. */
  name(raw: string): string {
    const known = this.#elements.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const name = `${this.#meaning(raw.slice(0, Math.max(colon, 0)))}:${raw.slice(colon + 1)}`;
    this.#elements.set(raw, name);
    return name;
  }

  all(): Record<string, string> {
    const out: Record<string, string> = {};
    const own = this.#own.slice(0, this.#own.indexOf(':') + 1);
    for (const raw in this.#current) out[raw.includes(':') ? this.name(raw) : own + raw] = this.#current[raw] ?? '';
    return out;
  }

  knows(prefix: string): boolean {
    return this.#meaning(prefix) !== '?';
  }

  /** How an attribute may be written here: with any prefix of its namespace, or, as some programs do, with none. */
  #spellings(name: string): readonly string[] {
    const colon = name.indexOf(':');
    const [as, local] = [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
    const prefixes = this.#declared.filter((d) => d.as === as && d.prefix !== '' && this.#meaning(d.prefix) === as).map((d) => `${d.prefix}:${local}`);
    const all = [...new Set([...prefixes, local])];
    this.#attributes.set(name, all);
    return all;
  }

  #meaning(prefix: string): string {
    for (let i = this.#declared.length - 1; i >= 0; i--) if (this.#declared[i]?.prefix === prefix) return this.#declared[i]?.as ?? '?';
    return '?';
  }

  #forget(): void {
    this.#elements = new Map();
    this.#attributes = new Map();
  }
}

/** The encoding of an XML part: by mark, by the zeros between the first characters, else as it declares (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const label = /^\uFEFF?(?:\u00EF\u00BB\u00BF)?<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  if (!label || /^(?:utf-?16|ucs-?2|iso-10646)/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
