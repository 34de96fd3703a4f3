import type { OutlineJson } from '../src/index.ts';

/** What was found of the numbers of one role. */
export interface RoleScore {
  wanted: number;
  found: number;
  whole: number;
  extra: number;
}
export interface DocumentScore {
  target: RoleScore;
  result: RoleScore;
  misses: string[];
}
export type Figures = Record<'target' | 'result', { detect: number; full: number }>;
export function goldDocuments(dir: string): { name: string; txt: string; gold: string }[];
export function readGold(file: string): object[];
export function scoreDocument(text: string, lines: object[], outline: OutlineJson): DocumentScore;
export function figures(score: DocumentScore): Figures;
export function place(text: string, line: object): [number, number];
export function sameName(mine: string, gold: string): boolean;
