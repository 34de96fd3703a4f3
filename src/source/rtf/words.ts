/** What RTF's control words mean that need no thought: code pages, signs, and groups by what is done with their text. */

/** What becomes of a group's text: the document's; an automatic number; the table of fonts; a note or text box; a field's code; nothing. */
export type Into = 'text' | 'number' | 'fonts' | 'note' | 'code' | 'skip';

/** Windows code pages by number. */
export const PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
  932: 'shift_jis',
  1252: 'windows-1252',
};
/** Windows character sets of fonts. */
export const CHARSETS: Readonly<Record<number, string>> = { 134: 'gb18030', 136: 'big5', 128: 'shift_jis', 129: 'euc-kr' };
/** Groups whose text is no part of the document's. */
export const SKIPPED = new Set(
  'colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf shprslt listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl filetbl annotation atnid atnauthor atnref atndate atntime atnparent bkmkstart bkmkend nonesttables mmathPr tc xe do shpinst nonshppict ftnsep ftnsepc aftnsep aftnsepc pgptbl'.split(
    ' ',
  ),
);
/** Control words that are a character. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    lbr: '\n',
    '~': '\u00A0',
    _: '-',
    emdash: '\u2014',
    endash: '\u2013',
    lquote: '\u2018',
    rquote: '\u2019',
    ldblquote: '\u201C',
    rdblquote: '\u201D',
    bullet: '\u2022',
    emspace: '\u2003',
    enspace: '\u2002',
  }),
);
/** Groups whose text goes somewhere else. */
export const INTO: ReadonlyMap<string, Into> = new Map(
  Object.entries<Into>({
    fonttbl: 'fonts',
    listtext: 'number',
    pntext: 'number',
    footnote: 'note',
    shptxt: 'note',
    fldinst: 'code',
  }),
);
