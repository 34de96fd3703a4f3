/** The package around a document: which part is the document, and which parts belong to it (ECMA-376 part 2: relationships, content types). */
import type { Limits } from '../limits.ts';
import type { Zip } from '../zip.ts';
import { children, readTree } from './tree.ts';

/** A document's parts by what they are to it. A missing one is undefined. */
export interface Parts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
}

/** Finds the parts. Returns null when no part is a word processor's document. Throws what the zip and the XML reader throw. */
export async function findParts(zip: Zip, limits: Limits, start: number): Promise<Parts | null> {
  const document = await mainPart(zip, limits, start);
  if (document === null) return null;
  const relations = await relationsOf(zip, document, limits, start);
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const part = (kind: string): string | undefined => {
    const target = relations.find((r) => r.kind === kind)?.target;
    const found = [target, `${folder}${kind}.xml`].find((name) => name !== undefined && zip.has(name));
    return found;
  };
  return { document, styles: part('styles'), numbering: part('numbering'), footnotes: part('footnotes'), endnotes: part('endnotes') };
}

/** By the package's relationships, else by content type, else by the name that every word processor uses. */
async function mainPart(zip: Zip, limits: Limits, start: number): Promise<string | null> {
  const named = (await relationsOf(zip, '', limits, start)).find((r) => r.kind === 'officeDocument')?.target;
  const typed = named !== undefined && zip.has(named) ? undefined : await byContentType(zip, limits, start);
  return [named, typed, 'word/document.xml'].find((name) => name !== undefined && zip.has(name)) ?? null;
}

async function byContentType(zip: Zip, limits: Limits, start: number): Promise<string | undefined> {
  if (!zip.has('[Content_Types].xml')) return undefined;
  const root = readTree(await zip.read('[Content_Types].xml'), limits, start);
  const overrides = root.children.flatMap((types) => children(types, 'ct:Override'));
  return overrides.find((o) => /wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabledTemplate/.test(o.attributes['ct:ContentType'] ?? ''))
    ?.attributes['ct:PartName'];
}

interface Relation {
  /** The last word of the relationship's type, which strict and transitional documents share. */
  readonly kind: string;
  /** The part's name from the archive's root. */
  readonly target: string;
}

/** The relationships of a part, or of the package for ''. Links to the outside are left out: nothing is fetched. */
async function relationsOf(zip: Zip, part: string, limits: Limits, start: number): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(name)) return [];
  const root = readTree(await zip.read(name), limits, start);
  const relations = root.children.flatMap((r) => children(r, 'rel:Relationship')).filter((r) => r.attributes['rel:TargetMode'] !== 'External');
  return relations.map((r) => ({
    kind: (r.attributes['rel:Type'] ?? '').split('/').at(-1) ?? '',
    target: resolve(part.slice(0, slash), r.attributes['rel:Target'] ?? ''),
  }));
}

/** A target from the folder of the part that names it, as the archive names it. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const out: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') out.pop();
    else if (step !== '' && step !== '.') out.push(step);
  }
  return out.join('/');
}
