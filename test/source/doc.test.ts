import { expect, test } from 'vitest';
import WordExtractor from 'word-extractor';
import { lines, read, refused } from './check.ts';
import { BOLD, cfb, DELETED, type DocParts, doc, HIDDEN, IN_TABLE, inList, rowEnd, SPECIAL } from './make-doc.ts';

/** Checks the lines of a document against word-extractor's too: the same words, where it has them. */
async function shows(parts: DocParts, expected: readonly string[], differs = false): ReturnType<typeof lines> {
  const bytes = doc(parts);
  const source = await lines(bytes, expected);
  const other = await new WordExtractor().extract(bytes);
  const words = (t: string): string => t.replace(/\s/g, '');
  const own = source.paragraphs.map((p) => source.text.slice(p.generated?.[1] ?? p.span[0], p.span[1])).join('');
  expect(words(other.getBody({ filterUnicode: false }) + other.getFootnotes({ filterUnicode: false })) === words(own)).toBe(!differs);
  return source;
}

const p = (text: string, props: readonly number[] = []): { text: string; props: readonly number[] } => ({ text, props });
const LEVELS = [
  { format: 37, text: '\0、' },
  { format: 37, text: '\uFF08\x01\uFF09' },
  { format: 0, text: '\x02.' },
  { format: 0, text: '\0.\x01.\x03' },
];

test('paragraphs as they stand', async () => {
  await shows({ paras: [p('一、总体目标'), p('到2026年底达到98%以上。')] }, ['一、总体目标', '到2026年底达到98%以上。']);
});

test('automatic numbers are counted as Word counts them', async () => {
  const paras = [
    p('目标', inList(1, 0)),
    p('底座', inList(1, 1)),
    p('目录', inList(1, 2)),
    p('平台', inList(1, 2)),
    p('服务', inList(1, 1)),
    p('清单', inList(1, 2)),
    p('正文'),
    p('保障', inList(1, 0)),
    p('组织', inList(1, 1)),
  ];
  const { text, paragraphs } = await shows({ paras, lists: [LEVELS] }, [
    '一、目标',
    '\uFF08一\uFF09底座',
    '1.目录',
    '2.平台',
    '\uFF08二\uFF09服务',
    '1.清单',
    '正文',
    '二、保障',
    '\uFF08一\uFF09组织',
  ]);
  expect(paragraphs.map((x) => x.generated && text.slice(...x.generated)).slice(5, 8)).toEqual(['1.', undefined, '二、']);
});

test('numbers of several levels, other starts, and bullets, which are none', async () => {
  const other = [
    { format: 18, text: '\0', start: 9 },
    { format: 23, text: '\u2022' },
  ];
  await shows(
    { paras: [p('甲', inList(2, 0)), p('乙', inList(2, 0)), p('丙', inList(2, 1)), p('丁', inList(1, 0)), p('戊', inList(1, 3))], lists: [LEVELS, other] },
    ['\u2468甲', '\u2469乙', '丙', '一、丁', '一.一.1戊'],
  );
});

test('deleted and hidden text stays out; a deleted end joins', async () => {
  const paras = [
    { text: '完成90%98%以上', runs: [{ of: '90%', props: DELETED }] },
    { text: '可见内部批示文字', runs: [{ of: '内部批示', props: HIDDEN }] },
    { text: '前半', runs: [{ of: '\r', props: DELETED }] },
    p('后半'),
  ];
  await shows({ paras }, ['完成98%以上', '可见文字', '前半后半'], true);
});

test('fields show their result, contents nothing, an unfinished field hides nothing', async () => {
  const paras = [
    p('目录'),
    p('\x13 TOC \\o \x14一、目标\t2'),
    p('二、任务\t3\x15'),
    p('见\x13 HYPERLINK "x" \x14附件\x15。'),
    p('\x13EQ \\o(\\s\\up 9(gong),攻)\x15坚'),
    p('\x13丢失了结尾'),
  ];
  await shows({ paras }, ['见附件。', '攻坚', '丢失了结尾'], true);
});

test('a content control that was written four times over is read once, equal form fields are not', async () => {
  const control = '\x13 FORMTEXT \x14某局\x15';
  await lines(doc({ paras: [p(`填写${control}某局${control}${control}结束`), p(`${control}${control}`)] }), ['填写某局结束', '某局某局']);
});

test('breaks, hyphens and blanks', async () => {
  await lines(doc({ paras: [p('软\x0b换行'), p('2026\x1e2028年\x1f'), p('\u3000\u3000各科室\t市局  ')] }), [
    '软',
    '换行',
    '2026-2028年',
    '\u3000\u3000各科室\t市局',
  ]);
});

test('footnotes follow their paragraph and never touch a number', async () => {
  const paras = [{ text: '投资30\x02亿元。', runs: [{ of: '\x02', props: SPECIAL }] }, p('下一段。')];
  await shows({ paras, footnotes: ['按可比价计算。'] }, ['投资30亿元。', '按可比价计算。', '下一段。'], true);
});

test('tables are rows, merged cells are filled', async () => {
  const cell = (text: string): DocParts['paras'][number] => ({ text, mark: '\x07', props: IN_TABLE });
  const end = (props: readonly number[]): DocParts['paras'][number] => ({ text: '', mark: '\x07', props });
  const three = [0, 1000, 3000, 5000];
  const paras = [
    ...['类别', '任务', '目标'].map(cell),
    end(rowEnd(three)),
    ...['底座', '编制', '3个'].map(cell),
    end(rowEnd(three, [3])),
    ...['', '建设', '1个'].map(cell),
    end(rowEnd(three, [1])),
    ...['合计', '4个'].map(cell),
    end(rowEnd([0, 1000, 5000])),
    p('表后'),
  ];
  const { tables } = await shows({ paras }, ['类别\t任务\t目标', '底座\t编制\t3个', '底座\t建设\t1个', '合计\t4个\t4个', '表后'], true);
  expect(tables[0]?.rows[2]?.map((c) => c.filled === true)).toEqual([true, false, false]);
});

test.each([0x6646, 0x646b] as const)('the row of a wide table reads whole though its definition stands elsewhere (%d)', async (pointer) => {
  const cell = (text: string): DocParts['paras'][number] => ({ text, mark: '\x07', props: IN_TABLE });
  const edges = Array.from({ length: 13 }, (_, k) => 800 * k);
  const row = (name: string, ends = edges): DocParts['paras'] => [
    ...ends.slice(1).map((_, k) => cell(`${name}${k + 1}`)),
    { text: '', mark: '\x07', props: rowEnd(ends) },
  ];
  const told = (name: string): string[] => Array.from({ length: 12 }, (_, k) => `${name}${k + 1}`);
  // The first cell of the last row lies over two columns, which only the definitions tell.
  const last = [...told('计').slice(0, 1), ...told('计').slice(0, 11)];
  const rows = [told('月'), told('值'), last].map((cells) => cells.join('\t'));
  const paras = [...row('月'), ...row('值'), ...row('计', [0, ...edges.slice(2)]), p('后')];
  await shows({ paras, pointer }, [...rows, '后'], true);
});

test('numbers in cells, several paragraphs in a cell', async () => {
  const props = [...IN_TABLE, ...inList(1, 2)];
  const paras = [
    { text: '编制', props },
    { text: '目录', mark: '\x07' as const, props },
    { text: '3个', mark: '\x07' as const, props: IN_TABLE },
    { text: '', mark: '\x07' as const, props: rowEnd([0, 1000, 2000]) },
    p('后'),
  ];
  await lines(doc({ paras, lists: [LEVELS] }), ['1.编制 2.目录\t3个', '后']);
});

test('bold, centred and outline level are told', async () => {
  const { paragraphs } = await read(doc({ paras: [{ text: '标题', props: [0x61, 0x24, 1, 0x40, 0x26, 0], runs: [{ of: '标题', props: BOLD }] }, p('正文')] }));
  expect(paragraphs.map(({ bold, centred, level }) => [bold, centred, level])).toEqual([
    [true, true, 1],
    [undefined, undefined, undefined],
  ]);
});

test('a password, an old Word, and damage', async () => {
  await refused(doc({ paras: [p('甲')], encrypted: true }), 'encrypted', 'encrypted');
  await refused(doc({ paras: [p('甲')], version: 101 }), 'unsupported', 'unsupported-old-doc');
  await refused(cfb({ WordDocument: Buffer.alloc(5000) }), 'unreadable', 'damaged-doc');
  await refused(doc({ paras: [p('甲')] }).subarray(0, 2000), 'unreadable', 'damaged-doc');
  await refused(doc({ paras: [p('甲')] }).subarray(0, 1000), 'unreadable', 'damaged-doc');
});

test('a container that lies about its tables, round a document that is none, ends neither the program nor its memory', async () => {
  const bytes = doc({ paras: [p('甲')] });
  bytes.writeUInt32LE(0x7f0001, 44);
  bytes[1536] = 0;
  await refused(bytes, 'unreadable', 'damaged-doc');
});

test('no damage makes it throw or hang', async () => {
  const whole = doc({
    paras: [
      p('目标', inList(1, 0)),
      p('任务', inList(1, 1)),
      { text: '格', mark: '\x07', props: IN_TABLE },
      { text: '', mark: '\x07', props: rowEnd([0, 1000]) },
      p('后'),
    ],
    lists: [LEVELS],
  });
  const { readSource } = await import('../../src/source/read.ts');
  for (let k = 0; k < whole.length; k += 37) {
    const bytes = Buffer.from(whole);
    bytes[k] = (bytes[k] ?? 0) ^ 0xff;
    const source = await readSource(bytes);
    expect(source.problems.every((x) => x.code !== 'damaged')).toBe(true);
  }
});
