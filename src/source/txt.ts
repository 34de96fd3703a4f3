/** TXT: the source text is the decoded file, byte-order mark dropped, line ends as they are. */
import { charSet, nextOf } from '../core/charset.ts';
import type { SourceText } from '../core/model.ts';
import { unitsOf } from '../core/units.ts';
import { decode } from './decode.ts';
import { hold, type Limits, type Unread } from './limits.ts';
import { say, unread } from './problems.ts';

/** Reads bytes as text. */
export function readTxt(bytes: Uint8Array, encoding: string | undefined, limits: Limits): SourceText | Unread {
  const read = decode(bytes, encoding);
  hold('maxChars', limits, read.text.length);
  return (
    textFault(read.text, read.encoding) ?? { format: 'txt', encoding: read.encoding, text: read.text, paragraphs: [], tables: [], problems: read.problems }
  );
}

const HAN = /[\u3400-\u9FFF\uF900-\uFAFF]|[\uD840-\uD88D][\uDC00-\uDFFF]/;

/** Does a text hold a Han character? */
export const hasHan = (text: string): boolean => HAN.test(text);

/** Why a text is none: nothing but white space, bytes of something else, or no Han at all where Chinese is expected. */
export function textFault(text: string, encoding: string | null): Unread | undefined {
  if (text.trim() === '') {
    return unread(
      'empty',
      'empty',
      say('there is nothing in it but white space', '内容为空\uff0c仅有空白字符'),
      say('check whether the file was saved whole', '请检查文件是否保存完整'),
    );
  }
  const { controls, bad } = oddities(text);
  if (controls * 50 > text.length || bad * 5 > text.length) {
    return unread(
      'unreadable',
      'binary',
      say('these bytes are no text in an encoding that is known', '内容不是任何已知编码的文本'),
      say(
        'check what program made the file; if it is text, name its encoding with --encoding',
        '请确认文件由何种程序生成\uff0c若是文本请用 --encoding 指定编码',
      ),
    );
  }
  if (hasHan(text)) return undefined;
  const as = encoding === null ? '' : ` (${encoding})`;
  return unread(
    'unreadable',
    'no-han',
    say(`there is no Chinese character in it, read as text${as}`, `内容中没有汉字${as}`),
    say(
      'if it is Chinese, name its encoding with --encoding, for example gb18030 or big5',
      '如果原文是中文\uff0c请用 --encoding 指定编码\uff0c例如 gb18030 或 big5',
    ),
  );
}

/** Control characters but for white space, and what stands for bytes that are none. */
const ODD = charSet(`\uFFFD${Array.from({ length: 0x20 }, (_, u) => (u < 9 || u > 13 ? String.fromCharCode(u) : '')).join('')}`);

/** Control characters that no text has, and places that were no valid bytes. */
function oddities(text: string): { controls: number; bad: number } {
  let controls = 0;
  let bad = 0;
  const units = unitsOf(text);
  for (let k = nextOf(units, ODD, 0, units.length); k < units.length; k = nextOf(units, ODD, k + 1, units.length)) {
    if ((units[k] as number) < 0x20) controls++;
    else bad++;
  }
  return { controls, bad };
}
