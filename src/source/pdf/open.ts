/** pdf.js, loaded when a PDF is met: no scripts, no network, character maps and standard fonts always at hand. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Unread } from '../limits.ts';
import { say, unread } from '../problems.ts';

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
export type { PDFDocumentProxy, PDFPageProxy };

/** Opens a document. Its bytes are copied first, for pdf.js takes them over. */
export async function openPdf(bytes: Uint8Array): Promise<{ pdfjs: Pdfjs; document: PDFDocumentProxy } | Unread> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    // Plain folder paths with a slash at the end: without them Chinese fonts that are not embedded come out empty, with no error.
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}/standard_fonts/`,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return { pdfjs, document: await task.promise };
  } catch (error) {
    await task.destroy();
    return refused(error);
  }
}

function refused(error: unknown): Unread {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return unread(
      'encrypted',
      'encrypted',
      say('the PDF is encrypted: it opens with a password only', 'PDF 已加密，需要密码才能打开'),
      say('open it with its password and save it without one', '请用密码打开后另存为不加密的文件'),
    );
  }
  const why = error instanceof Error ? error.message : String(error);
  return unread(
    'unreadable',
    'damaged-pdf',
    say(`the PDF is damaged or cut short: ${why}`, `PDF 已损坏或不完整：${why}`),
    say('get a whole copy of the file, or open it in a PDF program and save it anew', '请重新获取完整文件，或用 PDF 软件打开后另存'),
  );
}
