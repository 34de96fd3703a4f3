/** Kinds of file that are known and not read: each is refused by its name, with what to do instead. */
import type { Message } from '../core/problem.ts';
import type { Unread } from './limits.ts';
import { say, unread } from './problems.ts';
import type { Kind } from './sniff.ts';

const SAVE = say('save it as DOCX or PDF, then read that', '请另存为 DOCX 或 PDF 后再读取');
const SHEET = say('save the text that matters as DOCX, PDF or TXT', '请将需要的内容另存为 DOCX、PDF 或 TXT');
const UNPACK = say('unpack it and name the documents inside', '请先解压\uff0c再指定其中的文档');

const REFUSED: Partial<Record<Kind, readonly [name: Message, next: Message]>> = {
  xlsx: [say('an Excel workbook (XLSX)', 'Excel 工作簿 (XLSX)'), SHEET],
  xls: [say('an Excel workbook (XLS)', 'Excel 工作簿 (XLS)'), SHEET],
  pptx: [say('a presentation (PPTX)', '演示文稿 (PPTX)'), SAVE],
  ppt: [say('a presentation (PPT)', '演示文稿 (PPT)'), SAVE],
  odf: [say('an OpenDocument file', 'OpenDocument 文档'), SAVE],
  epub: [say('an e-book (EPUB)', '电子书 (EPUB)'), SAVE],
  ofd: [say('a fixed-layout document (OFD)', '版式文档 (OFD)'), SAVE],
  caj: [say('a CNKI document (CAJ)', '知网文献 (CAJ)'), SAVE],
  'word-xml': [say('a Word XML document (one file, not a DOCX package)', '单文件 Word XML 文档'), SAVE],
  ole: [say('a compound file with no Word document in it', '不含 Word 文档的复合文件'), SAVE],
  zip: [say('a zip archive with no Word document in it', '不含 Word 文档的 zip 压缩包'), UNPACK],
  archive: [say('a compressed archive', '压缩包'), UNPACK],
  program: [say('a program', '可执行程序'), say('leave it out', '请将其排除')],
};

/** Why a file of this kind is not read; undefined for the kinds that are. */
export function refusal(kind: Kind): Unread | undefined {
  if (kind === 'empty') {
    return unread(
      'empty',
      'empty',
      say('the file is empty: 0 bytes', '文件为空\uff1a0 字节'),
      say('check whether it was saved or downloaded whole', '请检查文件是否保存或下载完整'),
    );
  }
  if (kind === 'image') {
    return unread(
      'scanned',
      'image',
      say('this is a picture: it has no text layer', '这是图片\uff0c没有文本层'),
      say('run text recognition (OCR) on it, then read the result', '请先做文字识别 (OCR)\uff0c再读取结果'),
    );
  }
  if (kind === 'encrypted-office') {
    return unread(
      'encrypted',
      'encrypted',
      say('the document is encrypted: it opens with a password only', '文档已加密\uff0c需要密码才能打开'),
      say('open it with its password and save it without one', '请用密码打开后另存为不加密的文件'),
    );
  }
  const row = REFUSED[kind];
  if (!row) return undefined;
  const [name, next] = row;
  return unread('unsupported', `unsupported-${kind}`, say(`this is ${name.en}, which is not read`, `这是${name.zh}\uff0c不支持读取`), next);
}
