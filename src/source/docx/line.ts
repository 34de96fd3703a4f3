/** What is said of one paragraph when it is laid out: what parts it from its number, whether it only repeats headings, how it looks. */
import type { Paragraph } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { type Block, type Para, shown } from './blocks.ts';
import type { Label } from './numbering-counter.ts';
import type { ParaStyle } from './styles.ts';

/**
 * What stands between a number and its paragraph. A tab or a blank of the list is one blank, and none after Chinese punctuation, as it is typed;
 * a number that would run into a digit is parted from it in any case.
 */
export function gap(label: Label | null, text: string): string {
  if (!label || text === '' || /^\s/.test(text)) return '';
  if (/[\u3000-\u303F\uFF00-\uFF60\u2460-\u24FF]$/.test(label.text)) return '';
  const meets = /[0-9\uFF10-\uFF19.:/~\u2013-]$/.test(label.text) && /^[0-9\uFF10-\uFF19.]/.test(text);
  return label.suffix !== 'nothing' || meets ? ' ' : '';
}

/** Had the paragraph text, of which nothing shows? */
export const isHiddenWhole = (para: Para): boolean => para.pieces.length > 0 && para.pieces.every((p) => p.hider?.closed);

/** Styles of a table of contents as Word names them in English and Chinese, and as WPS does. */
const CONTENTS_STYLE = /^(?:(?:toc|目录|WPSOffice(?:手动)?目录) ?(?:[1-9]|heading|标题)|table of figures|图表目录)$/i;

/** A line of a table of contents that is no field any more, or that stands in the control that programs put around one. */
export function isContentsLine(para: Para, style: ParaStyle, text: string): boolean {
  const styled = CONTENTS_STYLE.test(style.name ?? '');
  if (para.inContents) return styled || isContentsTitle(text);
  return styled && /[\s.\u2026\u00B7][\divxlIVXL-]{1,6}\s{0,9}$/.test(text);
}

const isContentsTitle = (text: string): boolean => /^\s{0,20}目\s{0,20}[录錄次]\s{0,20}$/.test(text);

/** A title 目录 right before the field that makes the contents goes with them. */
export const titlesContents = (para: Para, next: Block | undefined): boolean =>
  next?.type === 'paragraph' && next.pieces.some((p) => p.hider?.closed && p.hider.contents) && isContentsTitle(shown(para));

export function paragraphOf(para: Para, style: ParaStyle, place: Span, number: number, generated: Span | undefined): Paragraph {
  const level = para.outline === undefined ? style.level : para.outline >= 0 && para.outline < 9 ? para.outline + 1 : undefined;
  const align = para.align ?? style.align;
  const look = para.looks.reduce<Para['looks'][number] | undefined>((most, l) => (!most || l.length > most.length ? l : most), undefined)?.look;
  return {
    span: place,
    number,
    ...(level === undefined ? {} : { level }),
    ...(generated ? { generated } : {}),
    ...(look?.bold ? { bold: true } : {}),
    ...(align === 'center' ? { centred: true } : {}),
    ...(look?.size === undefined ? {} : { size: look.size }),
    ...(look?.font === undefined ? {} : { font: look.font }),
    ...(style.name === undefined ? {} : { style: style.name }),
  };
}
