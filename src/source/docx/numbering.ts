/** Word's lists as the file defines them: abstract lists, the lists that use them, and levels (ECMA-376 part 1, 17.9). */
import { isOn, whole } from './names.ts';
import { type ParaStyle, runProps, type Styles } from './styles.ts';
import { readable } from './symbols.ts';
import { child, children, type Node, val } from './tree.ts';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** The pattern of a format of one's own. */
  readonly custom: string | undefined;
  /** What is written, with %1 to %9 for the counters of levels 1 to 9. */
  readonly text: string;
  /** All counters in digits, whatever their own format is. */
  readonly legal: boolean;
  readonly suffix: string;
  /** Restarts after this level (1-based) or one above it; 0: never; undefined: after any level above. */
  readonly restart: number | undefined;
  /** The paragraph style that this level belongs to. */
  readonly style: string | undefined;
  readonly hidden: boolean;
}

/** A list that paragraphs are in. Lists of one abstract list count together. */
export interface List {
  readonly id: string;
  /** The abstract list that counts. */
  readonly counter: string;
  level(ilvl: number): Level | undefined;
  /** Where this list starts a level anew when it first comes to it. */
  startOverride(ilvl: number): number | undefined;
}

/** A paragraph's place in a list. */
export interface Place {
  readonly list: List;
  readonly ilvl: number;
}

export interface Lists {
  /** Where a paragraph stands, by its own properties or its style's; null: not in a list. */
  place(own: { numId: string | undefined; level: number | undefined }, style: ParaStyle): Place | null;
}

interface Abstract {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly styleLink: string | undefined;
  readonly numStyleLink: string | undefined;
}

/** Reads the numbering part's tree; undefined gives no lists. */
export function readNumbering(part: Node | undefined, styles: Styles): Lists {
  const root = child(part, 'w:numbering');
  const abstracts = new Map(children(root, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'] ?? '', abstractOf(node)]));
  const nums = new Map(children(root, 'w:num').map((node) => [node.attributes['w:numId'] ?? '', node]));
  const byStyle = new Map([...abstracts.values()].flatMap((a) => (a.styleLink === undefined ? [] : [[a.styleLink, a] as const])));
  const cache = new Map<string, List | null>();

  /** Follows an abstract list that only names a numbering style, to the one with levels. A circle ends in nothing. */
  const followed = (start: Abstract | undefined): Abstract | undefined => {
    const seen = new Set<Abstract>();
    let at = start;
    while (at?.numStyleLink !== undefined && !seen.has(at) && seen.size < 20) {
      seen.add(at);
      const num = nums.get(styles.list(at.numStyleLink) ?? '');
      at = byStyle.get(at.numStyleLink) ?? abstracts.get(val(num, 'w:abstractNumId') ?? '');
    }
    return at;
  };
  const list = (id: string): List | null => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const num = nums.get(id);
    const abstract = followed(abstracts.get(val(num, 'w:abstractNumId') ?? ''));
    const made = num && abstract ? listOf(id, num, abstract) : null;
    cache.set(id, made);
    return made;
  };
  return { place: (own, style) => placeOf(own, style, list) };
}

/** A list has at most nine levels. */
export const LEVELS = 9;

function placeOf(own: { numId: string | undefined; level: number | undefined }, style: ParaStyle, list: (id: string) => List | null): Place | null {
  const numId = own.numId ?? style.chain.find((s) => s.numId !== undefined)?.numId;
  // A list numbered 0 is how a paragraph or a style says that it has left its list.
  if (numId === undefined || numId === '0') return null;
  const found = list(numId);
  if (!found) return null;
  return { list: found, ilvl: own.level ?? levelOf(style, found) };
}

/** A style's level: the one that names the style, else the one that the style names, along its chain. List and level are inherited each for itself. */
function levelOf(style: ParaStyle, list: List): number {
  for (const link of style.chain) {
    for (let i = 0; i < LEVELS; i++) if (list.level(i)?.style === link.id) return i;
    if (link.ilvl !== undefined) return link.ilvl;
  }
  return 0;
}

function listOf(id: string, num: Node, abstract: Abstract): List {
  // Some programs write the level and its start as two overrides of the same level.
  const overrides = (ilvl: number): Node[] => children(num, 'w:lvlOverride').filter((o) => (whole(o.attributes['w:ilvl']) ?? 0) === ilvl);
  const levels: (Level | undefined)[] = [];
  const starts: (number | undefined)[] = [];
  for (let i = 0; i < LEVELS; i++) {
    const own = overrides(i);
    const level = own.map((o) => child(o, 'w:lvl')).find((l) => l !== undefined);
    levels.push(level ? levelFrom(level) : abstract.levels.get(i));
    starts.push(own.map((o) => whole(val(o, 'w:startOverride'))).find((start) => start !== undefined));
  }
  return { id, counter: abstract.id, level: (ilvl) => levels[ilvl], startOverride: (ilvl) => starts[ilvl] };
}

const abstractOf = (node: Node): Abstract => ({
  id: node.attributes['w:abstractNumId'] ?? '',
  levels: new Map(children(node, 'w:lvl').map((lvl) => [whole(lvl.attributes['w:ilvl']) ?? 0, levelFrom(lvl)])),
  styleLink: val(node, 'w:styleLink'),
  numStyleLink: val(node, 'w:numStyleLink'),
});

/** The longest text that a level's number is made from; a file may say anything. */
const LONGEST = 200;

function levelFrom(node: Node): Level {
  const format = child(node, 'w:numFmt');
  const name = format?.attributes['w:val'] ?? 'decimal';
  const text = child(node, 'w:lvlText');
  const run = runProps(child(node, 'w:rPr'));
  const written = text?.attributes['w:null'] !== undefined && isOn(text.attributes['w:null']) ? '' : (text?.attributes['w:val'] ?? '').slice(0, LONGEST);
  const legal = child(node, 'w:isLgl');
  return {
    start: whole(val(node, 'w:start')) ?? 0,
    format: name,
    custom: format?.attributes['w:format'],
    text: name === 'bullet' ? bullet(written, run.latin, child(node, 'w:lvlPicBulletId') !== undefined) : written,
    legal: legal !== undefined && isOn(legal.attributes['w:val']),
    suffix: val(node, 'w:suff') ?? 'tab',
    restart: whole(val(node, 'w:lvlRestart')),
    style: val(node, 'w:pStyle'),
    hidden: run.hidden === true,
  };
}

/** A bullet as a sign of Unicode: fonts draw it for codes of their own, and some are pictures. */
function bullet(text: string, font: string | undefined, picture: boolean): string {
  if (text.trim() === '') return picture ? '•' : '';
  return readable(text, font).replace(/[\uE000-\uF8FF]/g, '') || '•';
}
