/** pdf.js, loaded when a PDF is met: no scripts, no network, character maps and standard fonts always at hand. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LimitReached, type Unread } from '../limits.ts';
import { say, unread } from '../problems.ts';
import { Port } from './port.ts';

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
export type { PDFDocumentProxy, PDFPageProxy };

const NATIVE_PUSH = Object.getOwnPropertyDescriptor(Array.prototype, 'push') as PropertyDescriptor;

/**
 * pdf.js brings a core-js that replaces Array.prototype.push for the whole process on Node 20, over a fault that only frozen arrays show.
 * The replacement is many times slower and would stay for every later document, so the native one is put back.
 */
const restorePush = (): void => void Object.defineProperty(Array.prototype, 'push', NATIVE_PUSH);

/** pdf.js asks for these when it is loaded, and stops without the first; they only serve drawing, so a machine without its canvas library can do without them. */
function standIns(): void {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  }
}

let guarded = false;

/**
 * In damaged files pdf.js drops promises of its own, and one that fails would end the whole program, long after its document. What failed is told where it
 * matters; a stray promise of anybody else ends the program as ever.
 */
function catchStrays(): void {
  if (guarded) return;
  guarded = true;
  process.on('unhandledRejection', (reason) => {
    const own = reason instanceof Error && /pdf\.worker|pdfjs/.test(reason.stack ?? '');
    if (!own && process.listenerCount('unhandledRejection') === 1) throw reason;
  });
}

/** A document that is open; `close` gives back what it holds. */
export interface OpenPdf {
  readonly pdfjs: Pdfjs;
  readonly document: PDFDocumentProxy;
  /** Waits for something that pdf.js does, but no longer than the check allows. */
  within<T>(work: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens a document. Its bytes are copied first, for pdf.js takes them over. `check` is called now and then and throws when the reading has to end. */
export async function openPdf(bytes: Uint8Array, check: () => void): Promise<OpenPdf | Unread> {
  standIns();
  catchStrays();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  restorePush();
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const port = new Port(check);
  // Its types ask for a Worker; what it uses of one is in Port.
  const worker = new pdfjs.PDFWorker({ port: port as never, verbosity: 0 });
  WorkerMessageHandler.initializeFromPort(port);
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    worker,
    // Plain folder paths with a slash at the end: without them Chinese fonts that are not embedded come out empty, with no error.
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}/standard_fonts/`,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    // Fonts for drawing never get here (see Port); true would make pdf.js trace each glyph instead.
    disableFontFace: false,
    enableXfa: false,
    verbosity: 0,
  });
  const within = <T>(work: Promise<T>): Promise<T> => Promise.race([work, port.stopped]);
  const close = async (): Promise<void> => {
    // Once stopped, pdf.js would wait for itself.
    if (!port.isStopped) await task.destroy();
    worker.destroy();
    port.terminate();
  };
  try {
    return { pdfjs, document: await within(task.promise), within, close };
  } catch (error) {
    await close();
    if (error instanceof LimitReached) throw error;
    return refused(error);
  }
}

function refused(error: unknown): Unread {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return unread(
      'encrypted',
      'encrypted',
      say('the PDF is encrypted: it opens with a password only', 'PDF 已加密\uff0c需要密码才能打开'),
      say('open it with its password and save it without one', '请用密码打开后另存为不加密的文件'),
    );
  }
  const why = error instanceof Error ? error.message : String(error);
  return unread(
    'unreadable',
    'damaged-pdf',
    say(`the PDF is damaged or cut short: ${why}`, `PDF 已损坏或不完整\uff1a${why}`),
    say('get a whole copy of the file, or open it in a PDF program and save it anew', '请重新获取完整文件\uff0c或用 PDF 软件打开后另存'),
  );
}
