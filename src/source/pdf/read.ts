/** PDF → source text: lines and paragraphs by geometry, tables as rows, running heads and page numbers left out with a record. */
import type { SourceText } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { Builder } from '../builder.ts';
import { hold, holdTime, LimitReached, type Limits, type Unread } from '../limits.ts';
import { isUnread, loss, note, say, unread } from '../problems.ts';
import { textFault } from '../txt.ts';
import { type Block, layOut } from './blocks.ts';
import { defuse } from './bombs.ts';
import { judgeFonts, repairGbk } from './garble.ts';
import { toLines } from './lines.ts';
import { type OpenPdf, openPdf } from './open.ts';
import type { Page, Piece } from './piece.ts';
import { readPage } from './pieces.ts';
import { type Ruled, readRules, wantsRules } from './rules.ts';
import { salvage } from './salvage.ts';

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<SourceText | Unread> {
  const start = performance.now();
  defuse(bytes, limits, start);
  const check = (): void => holdTime(limits, start);
  const opened = await openPdf(bytes, check);
  const mended = isUnread(opened) && opened.status === 'unreadable' ? salvage(bytes) : null;
  return mended ? readMended(mended, opened as Unread, limits, start) : readOpened(opened, bytes, limits, start, []);
}

/** Reads the pages that are left of a damaged file; what was wrong in the first place is told when that fails too. */
async function readMended(mended: { bytes: Uint8Array; pages: number }, first: Unread, limits: Limits, start: number): Promise<SourceText | Unread> {
  const lost = loss(
    'pdf-cut',
    say(`the PDF is cut short: ${mended.pages} pages could be found again, others may be lost`, `PDF 不完整\uff1a找回 ${mended.pages} 页\uff0c其余可能已丢失`),
    say('get a whole copy of the file', '请重新获取完整文件'),
  );
  const read = await readOpened(await openPdf(mended.bytes, () => holdTime(limits, start)), mended.bytes, limits, start, [lost]);
  return isUnread(read) && read.status !== 'limit' ? first : read;
}

async function readOpened(opened: OpenPdf | Unread, bytes: Uint8Array, limits: Limits, start: number, problems: Problem[]): Promise<SourceText | Unread> {
  if (isUnread(opened)) return opened;
  try {
    return await readOpen(opened, bytes, limits, start, problems);
  } finally {
    await opened.close();
  }
}

async function readOpen(opened: OpenPdf, bytes: Uint8Array, limits: Limits, start: number, problems: Problem[]): Promise<SourceText | Unread> {
  hold('maxPages', limits, opened.document.numPages);
  const pages = await readPages(opened, limits, start, problems);
  if (pages.length === 0 && opened.document.numPages > 0) {
    const lost = say(`none of its ${opened.document.numPages} pages can be read`, `共 ${opened.document.numPages} 页\uff0c均无法读取`);
    return unread('unreadable', 'damaged-pdf', lost, say('open the file in a PDF program and save it anew', '请用 PDF 软件打开后另存'));
  }
  const sound = mend(pages, problems);
  if (isUnread(sound)) return sound;
  const blocks = layOut(sound, problems);
  const builder = new Builder(limits);
  for (const block of blocks) write(block, builder);
  if (builder.empty) return noText(pages, bytes);
  const read = builder.finish('pdf', null, problems);
  return textFault(read.text, null) ?? read;
}

/** Reads every page. A page that can't be read is a loss, not the end. */
async function readPages({ pdfjs, document, within }: OpenPdf, limits: Limits, start: number, problems: Problem[]): Promise<(Page & Ruled)[]> {
  const out: (Page & Ruled)[] = [];
  const broken: number[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    holdTime(limits, start);
    try {
      const proxy = await within(document.getPage(n));
      const page = await within(readPage(pdfjs, proxy));
      const lines = toLines(page.pieces, n);
      out.push({ ...page, lines, rules: wantsRules(lines, (out.at(-1)?.rules.length ?? 0) > 0) ? await within(readRules(pdfjs, proxy, page.turn)) : [] });
      proxy.cleanup();
    } catch (error) {
      if (error instanceof LimitReached) throw error;
      broken.push(n);
    }
  }
  if (broken.length > 0) {
    problems.push(
      loss(
        'page-unreadable',
        say(`${broken.length} pages could not be read: ${list(broken)}`, `有 ${broken.length} 页无法读取\uff1a${list(broken)}`),
        say('open the file in a PDF program and save it anew', '请用 PDF 软件打开后另存'),
      ),
    );
  }
  return out;
}

/** Repairs fonts that pass bytes of GBK for Latin letters, and blots out those with no mapping; no text is left when they are most of it. */
function mend(pages: readonly (Page & Ruled)[], problems: Problem[]): readonly (Page & Ruled)[] | Unread {
  const verdicts = judgeFonts(pages.flatMap((p) => p.pieces));
  const size = (v: string): number => pages.reduce((n, p) => n + p.pieces.reduce((m, x) => m + (verdicts.get(x.font) === v ? x.text.length : 0), 0), 0);
  const lost = size('unmapped');
  if (lost > 0 && lost >= size('fine') + size('gbk')) {
    return unread(
      'unreadable',
      'font-without-mapping',
      say('the PDF does not say which characters its glyphs are: the text is unreadable (garbled)', 'PDF 字体缺少字符映射\uff0c文字无法还原\uff08乱码\uff09'),
      say('print it to pictures and run text recognition (OCR), or ask for the document it was made from', '请转成图片后做文字识别 (OCR)\uff0c或索取原始文档'),
    );
  }
  if (lost > 0) {
    problems.push(
      loss(
        'font-without-mapping',
        say(`${lost} characters have no mapping and stand as U+FFFD`, `有 ${lost} 个字符缺少映射\uff0c以 U+FFFD 代替`),
        say('compare those places with the pages', '请对照原页面核对这些位置'),
      ),
    );
  }
  if (size('gbk') > 0) {
    problems.push(
      note(
        'mojibake-repaired',
        say('GBK bytes stood as Latin letters; they are read as Chinese', '部分文字以 GBK 字节存成了西文字符\uff0c已还原为中文'),
        say('compare a few lines with the pages', '请对照原页面抽查几行'),
      ),
    );
  }
  if (lost === 0 && size('gbk') === 0) return pages;
  const fix = (p: Piece): Piece => {
    const v = verdicts.get(p.font);
    if (v === 'gbk') return { ...p, text: repairGbk(p.text) };
    return v === 'unmapped' ? { ...p, text: '\uFFFD'.repeat(p.text.replace(/\s/g, '').length) } : p;
  };
  return pages.map((page) => {
    const pieces = page.pieces.map(fix);
    return { ...page, pieces, lines: toLines(pieces, page.number) };
  });
}

function write(block: Block, builder: Builder): void {
  if (block.kind === 'table') {
    builder.table(block.rows, { ...(block.headRows > 0 ? { headRows: block.headRows } : {}), pages: block.pages });
    return;
  }
  const { text, page, size, bold, centred } = block;
  builder.paragraph(text, { page, size: Math.round(size * 10) / 10, ...(bold ? { bold } : {}), ...(centred ? { centred } : {}) });
}

function noText(pages: readonly Page[], bytes: Uint8Array): Unread {
  const pictures = /\/Subtype\s{0,4}\/Image/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const what = pictures ? say('the pages are pictures (a scan)', '页面为图片\uff08扫描件\uff09') : say('nothing on the pages is text', '页面上没有文字');
  return unread(
    'scanned',
    'no-text-layer',
    say(`there is no text layer on its ${pages.length} pages: ${what.en}`, `共 ${pages.length} 页\uff0c没有文本层\uff1a${what.zh}`),
    say('run text recognition (OCR) on it, then read the result', '请先做文字识别 (OCR)\uff0c再读取结果'),
  );
}

/** The first few of a list of page numbers. */
const list = (pages: readonly number[]): string => pages.slice(0, 8).join(', ') + (pages.length > 8 ? ' …' : '');
