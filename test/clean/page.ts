import { clean } from '../../src/clean/clean.ts';
import type { Cleaned, SourceText } from '../../src/core/model.ts';
import type { CleanRules } from '../../src/rules/read.ts';

/** A text as the reader would hand it over. */
export const sourceOf = (text: string): SourceText => ({ format: 'txt', encoding: 'utf-8', text, paragraphs: [], tables: [], problems: [] });

export const cleanText = (text: string, rules?: CleanRules): Cleaned => clean(sourceOf(text), rules);

/** What was removed, each removal's text. */
export const removedOf = (text: string, c: Cleaned): string[] => c.removals.map((r) => text.slice(r.span[0], r.span[1]));

/** Paragraphs that are all plan. */
export const BODY = [
  '一、指导思想',
  '今年全镇林业工作要紧紧围绕县委、县政府的总体部署\uff0c以增绿增收为主线\uff0c扎实推进造林绿化\uff0c确保完成造林任务1.2万亩。',
  '二、主要任务',
  '1、抓好春季造林。3月底前完成整地\uff0c4月底前完成栽植\uff0c成活率达到85%以上。',
  '2、抓好森林防火。落实护林员120名\uff0c做到山有人管、林有人护、责有人担。',
];

/** A text in which ⟦…⟧ marks what must go: the text without the marks, and the marked stretches. */
export function marked(text: string): { text: string; spans: [number, number][] } {
  let out = '';
  const spans: [number, number][] = [];
  for (const part of text.split(/(⟦[^⟧]*⟧)/)) {
    const inner = part.startsWith('⟦') ? part.slice(1, -1) : null;
    if (inner !== null) spans.push([out.length, out.length + inner.length]);
    out += inner ?? part;
  }
  return { text: out, spans };
}
