import type { OutlineJson } from '../src/index.ts';

/** What was found of the numbers of one role. */
export interface RoleScore {
  wanted: number;
  found: number;
  whole: number;
  extra: number;
}
/** What was found of the headings; `removed` is the F1 of removed characters. */
export interface StructureScore {
  wanted: number;
  found: number;
  extra: number;
  level: number;
  title: number;
  removed: number;
}
export interface DocumentScore {
  target: RoleScore;
  result: RoleScore;
  structure: StructureScore;
  misses: string[];
}
export type Figures = Record<'target' | 'result', { detect: number; full: number }> & {
  structure: { headings: number; level: number; title: number; removed: number };
};
export function goldDocuments(dir: string): { name: string; txt: string; gold: string }[];
export function readGold(file: string): object[];
export function scoreDocument(text: string, lines: object[], outline: OutlineJson): DocumentScore;
export function figures(score: DocumentScore): Figures;
export function place(text: string, line: object): [number, number];
export function sameName(mine: string, gold: string): boolean;
