export interface Entry {
  name: string;
  data: string | Buffer;
  store?: boolean;
  crc?: number;
  size?: number;
}
export interface Parts {
  body?: string;
  document?: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
}
export function zip(entries: Entry[]): Buffer;
export function part(root: string, content: string): string;
export function entries(parts: Parts): Entry[];
export function docx(parts: Parts): Buffer;
export function r(text: string, props?: string): string;
export function p(content?: string, props?: string): string;
export function li(numId: number, ilvl: number, content: string): string;
export function styled(style: string, content: string): string;
export function lvl(ilvl: number, format: string, text: string, more?: string, start?: number): string;
export function abstractNum(id: number, content: string): string;
export function num(id: number, abstract: number, overrides?: string): string;
export function style(id: string, name: string, content?: string, type?: string): string;
export function tbl(...rows: (string | (string | [string, string])[])[]): string;
export function tr(cells: (string | [string, string])[], props?: string): string;
export function field(code: string, result?: string): string;
