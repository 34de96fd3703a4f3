/** Styles as a paragraph or a run feels them: inherited along basedOn, whose circles end where they began (ECMA-376 part 1, 17.7). */
import { isOn, whole } from './names.ts';
import { child, children, type Node, val } from './tree.ts';

/** What a style, or text directly, says of a run. undefined: nothing. */
export interface RunProps {
  bold?: boolean;
  hidden?: boolean;
  /** In points. */
  size?: number;
  /** East Asian font. */
  font?: string;
  /** The font of Latin letters, which is what a symbol font is set as. */
  latin?: string;
}

/** One style as it stands in the sheet, for what numbering asks along its chain. */
interface StyleLink {
  readonly id: string;
  readonly numId: string | undefined;
  readonly ilvl: number | undefined;
}

export interface ParaStyle {
  readonly name: string | undefined;
  /** Heading level 1 to 9. */
  readonly level: number | undefined;
  readonly align: string | undefined;
  readonly run: Readonly<RunProps>;
  /** The style and those it is based on, nearest first. */
  readonly chain: readonly StyleLink[];
}

export interface Styles {
  /** A paragraph's style; the default one where none is named or the name leads nowhere. */
  para(id: string | undefined): ParaStyle;
  /** A character style's own properties. */
  run(id: string): Readonly<RunProps>;
  /** The list that a numbering style stands for. */
  list(id: string): string | undefined;
  /** What holds where no style says anything. */
  readonly defaults: Readonly<RunProps>;
}

/** The longest chain of styles that is followed; programs stop far below. */
const DEEPEST = 100;

/** Reads a style sheet's tree; undefined gives a sheet without styles. */
export function readStyles(sheet: Node | undefined): Styles {
  const root = child(sheet, 'w:styles');
  const byId = new Map<string, Node>();
  const first = new Map<string, Node>();
  for (const style of children(root, 'w:style')) {
    byId.set(style.attributes['w:styleId'] ?? '', style);
    const type = style.attributes['w:type'] ?? '';
    if (style.attributes['w:default'] !== undefined && isOn(style.attributes['w:default']) && !first.has(type)) first.set(type, style);
  }
  const chainOf = (start: Node | undefined): Node[] => {
    const seen = new Set<Node>();
    for (let style = start; style && !seen.has(style) && seen.size < DEEPEST; style = byId.get(val(style, 'w:basedOn') ?? '')) seen.add(style);
    return [...seen];
  };
  const paras = new Map<string, ParaStyle>();
  const runs = new Map<string, Readonly<RunProps>>();
  return {
    para(id) {
      const known = paras.get(id ?? '');
      if (known) return known;
      const named = id === undefined ? undefined : byId.get(id);
      const made = paraStyle(chainOf(named?.attributes['w:type'] === 'character' ? undefined : (named ?? first.get('paragraph'))));
      paras.set(id ?? '', made);
      return made;
    },
    run(id) {
      const known = runs.get(id);
      if (known) return known;
      const made = inherited(chainOf(byId.get(id)));
      runs.set(id, made);
      return made;
    },
    list: (id) => val(child(child(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
    defaults: runProps(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
  };
}

function paraStyle(chain: readonly Node[]): ParaStyle {
  const props = chain.map((style) => child(style, 'w:pPr'));
  return {
    name: val(chain[0], 'w:name'),
    level: chain.map(headingLevel).find((level) => level !== undefined) || undefined,
    align: props.map((p) => val(p, 'w:jc')).find((jc) => jc !== undefined),
    run: inherited(chain),
    chain: chain.map((style, i) => {
      const num = child(props[i], 'w:numPr');
      return { id: style.attributes['w:styleId'] ?? '', numId: val(num, 'w:numId'), ilvl: whole(val(num, 'w:ilvl')) };
    }),
  };
}

/** What a style itself says of the heading level: 0 for body text, undefined for nothing. Built-in headings have theirs by name. */
function headingLevel(style: Node): number | undefined {
  const outline = whole(val(child(style, 'w:pPr'), 'w:outlineLvl'));
  if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : 0;
  const named = /^(?:heading|标题) ?([1-9])$/i.exec(val(style, 'w:name') ?? '')?.[1];
  return named === undefined ? undefined : Number(named);
}

/** The run properties of a chain of styles: the nearest that says something holds. */
function inherited(chain: readonly Node[]): RunProps {
  const out: RunProps = {};
  for (const style of [...chain].reverse()) Object.assign(out, runProps(child(style, 'w:rPr')));
  return out;
}

/** The run properties in an rPr element. */
export function runProps(rPr: Node | undefined): RunProps {
  const out: RunProps = {};
  for (const c of rPr?.children ?? []) takeRunProp(out, c.name, (name) => c.attributes[name]);
  return out;
}

/** Takes one property element of an rPr into `props`. */
export function takeRunProp(props: RunProps, name: string, attr: (name: string) => string | undefined): void {
  if (name === 'w:b') props.bold = isOn(attr('w:val'));
  else if (name === 'w:vanish') props.hidden = isOn(attr('w:val'));
  else if (name === 'w:sz') {
    const half = whole(attr('w:val'));
    if (half !== undefined && half > 0) props.size = half / 2;
  } else if (name === 'w:rFonts') {
    const [font, latin] = [attr('w:eastAsia'), attr('w:ascii') ?? attr('w:hAnsi')];
    if (font) props.font = font;
    if (latin) props.latin = latin;
  }
}

/**
 * What a run is in the end. Bold and hidden are toggles: a character style turns round what the paragraph style says (17.7.3);
 * said directly, they hold as said.
 */
export function effective(direct: RunProps, character: Readonly<RunProps>, paragraph: Readonly<RunProps>, defaults: Readonly<RunProps>): RunProps {
  const toggle = (key: 'bold' | 'hidden'): boolean => direct[key] ?? (defaults[key] === true || (character[key] ?? false) !== (paragraph[key] ?? false));
  const all: RunProps = { ...defaults, ...paragraph, ...character, ...direct };
  all.bold = toggle('bold');
  all.hidden = toggle('hidden');
  return all;
}
