import { describe, expect, it } from 'vitest';
import { cleanText } from './page.ts';

const TITLE = '柳河县林业局2023年工作总结及2024年工作打算';
const TEXT = [
  '2023年\uff0c全县林业工作围绕增绿增收\uff0c扎实推进造林绿化\uff0c完成造林1.2万亩。',
  '一、2023年工作',
  '\uff08一\uff09抓好造林。成活率达到85%以上\uff0c新建苗圃3处\uff0c培育苗木320万株\uff0c同比增长12%。',
  '二、2024年打算',
  '1、抓好造林。4月底前完成栽植1.5万亩\uff0c成活率达到88%以上。',
  '2、抓好防火。新建防火通道26公里\uff0c护林员增加到150名\uff0c做到山有人管、林有人护。',
];
const bare = (text: string): string => text.replace(/\s/g, '');
const kept = (text: string): string => bare(cleanText(text).view.text);

/** Heads and feet of pages, a line an entry. */
const FRAMES: readonly (readonly [name: string, head: readonly string[], foot: readonly string[]])[] = [
  [
    'a preview',
    ['原创力文档', `首页 > 行业资料 > 林业 > ${TITLE}.docx`, `${TITLE}.docx`, '约3.1千字', '约 6页', '2024-01-23', '发布于湖北', '举报', '版权申诉'],
    ['下载文档', '收藏', '分享赏', '0', '内容提供方\uff1al***9', '审核时间\uff1a2024-01-23', '审核编号\uff1a8107034211002103', '文档评论\uff080\uff09'],
  ],
  [
    'a page of models',
    [
      '首页',
      '范文大全',
      '工作总结',
      '您现在的位置\uff1a',
      '某某范文网 > 工作总结 > 林业总结 > 正文',
      '时间\uff1a2024-01-23 10:22:31',
      '点击\uff1a1023次',
      '字号\uff1a大 中 小',
    ],
    ['本文地址\uff1ahttp://www.example.com/a/1.html', '上一篇\uff1a农机站工作总结', '下一篇\uff1a没有了', '【打印本页】 【关闭窗口】'],
  ],
  [
    'a library',
    ['人人文库网', '全部分类', '下载', '登录', '注册', '微信登录', `${TITLE}.docx`, '第1页 / 共6页', '文档简介'],
    ['[复制全文]', '[下载Word]', '赞\uff0836\uff09', '收藏', '扫码关注公众号', '获取更多资料'],
  ],
  [
    'an office\u2019s page',
    ['索引号\uff1a11330183002509876X/2024-24518', '发布机构\uff1a县林业局', '发文日期\uff1a2024-01-23', '浏览次数\uff1a463', '打印', '收藏', '分享'],
    ['扫一扫在手机打开当前页', '【打印】', '【关闭】', '备案号\uff1a鄂ICP备05012345号'],
  ],
];

describe.each(FRAMES)('chrome of %s', (_, head, foot) => {
  const lines = [TITLE, ...TEXT];

  it.each([
    ['a line each', [...head, ...lines, ...foot].join('\n')],
    ['a line for the head and one for the foot', [head.join(' '), ...lines, foot.join(' ')].join('\n')],
    ['the same set in', [head.join(' '), ...lines, foot.join(' ')].map((l) => `\u3000\u3000\u3000${l}`).join('\r\n')],
    ['all in one line with the text', `${head.join(' ')} ${lines.join(' ')} ${foot.join(' ')}`],
    ['glued to the last sentence', `${head.join(' ')} ${lines.join('')}${foot.join(' ')}`],
  ])('%s', (_how, page) => expect(kept(page)).toBe(bare(lines.join(''))));
});

describe('a row of the text\u2019s own', () => {
  it.each([
    ['a list of names', '组 长 张 三 副组长 李 四 成 员 王 五 赵 六'],
    ['a title with blanks', '柳河县 林业局 2024年 工作 打算'],
    ['a signature', '柳河县林业局 2024年1月23日 抄送 县政府办 县财政局'],
    ['fields of a project', '项目名称\uff1a苗圃 建设地点\uff1a林溪镇 责任人\uff1a张某 资金\uff1a财政补助'],
    ['a table\u2019s row', '名称 | 标题 | 关键词 | 来源 | 下载'],
    ['tasks', '收藏文物120件 分享经验12次 下载报表300份 打印手册500册'],
    ['words of the trade', '登录 平台上报 注册 新型农业主体120家 首页 刊登信息30条'],
  ])('%s stays, first and last', (_, row) => {
    expect(kept([row, ...TEXT].join('\n'))).toBe(bare([row, ...TEXT].join('')));
    expect(kept([...TEXT, row].join('\n'))).toBe(bare([...TEXT, row].join('')));
    expect(kept(`${TEXT.join(' ')} ${row}`)).toBe(bare([...TEXT, row].join('')));
  });

  it('stays behind words that go on', () => expect(kept(`${TEXT.join(' ')} 推广方式有 下载 打印 收藏`)).toBe(bare(`${TEXT.join('')}推广方式有下载打印收藏`)));
});
