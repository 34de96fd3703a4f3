import { describe, expect, it } from 'vitest';
import { explainAt } from '../../src/clean/explain.ts';
import { BODY, cleanText, removedOf, sourceOf } from './page.ts';

const codes = (text: string): string[] => cleanText(text).problems.map((p) => p.code);

describe('doubt', () => {
  it('keeps a page that only wording speaks against, and says so', () => {
    const text = Array.from({ length: 12 }, (_, i) => `小编推荐范文之${i}:网友投稿的好范文`).join('\n');
    expect(removedOf(text, cleanText(text))).toEqual([]);
    expect(codes(text)).toEqual(['clean-suspicious']);
  });

  it('keeps a sentence with a plan\u2019s numbers that a rule would take', () => {
    const line = '本站全年更新文档1200份\uff0c下载文件审核率达到100%\uff0c加强用户管理。';
    const text = [...BODY, line].join('\n');
    expect(removedOf(text, cleanText(text))).toEqual([]);
    expect(codes(text)).toEqual(['clean-suspicious']);
  });

  it('counts words that two rules take once', () => {
    const foreword = '工作经验往往是在写好总结后找到的\uff0c为了记录工作中的经验\uff0c我们可以将总结写好。下面是小编为大家整理的农技站总结\uff0c供大家参考。';
    const text = [
      '农技站工作总结(精选7篇)',
      foreword,
      '农技站工作总结篇1',
      '全站把防治摆上日程\uff0c推广良种六个\uff0c建立测报点四个\uff0c统防统治一万五千亩次。',
      '一、领导重视、制度健全。',
    ].join('\n');
    expect(removedOf(text, cleanText(text))).toEqual([foreword]);
    expect(codes(text)).toEqual([]);
  });

  it('does not doubt a short plan on a long page of notices', () => {
    const notices = Array.from({ length: 30 }, (_, i) => `${i + 1}、本站不保证下载资源的准确性、安全性和完整性\uff0c如有侵权请联系我们删除。`);
    const text = ['校园绿化打算', ...BODY.slice(0, 2), ...notices].join('\n');
    expect(removedOf(text, cleanText(text))).toEqual(notices);
    expect(codes(text)).toEqual([]);
  });
});

describe('explainAt', () => {
  const text = ['下载文档', '林业站工作打算', ...BODY, '本站不保证下载资源的完整性。'].join('\n');
  const at = (words: string) => explainAt(sourceOf(text), cleanText(text), text.indexOf(words));

  it('names the rule that removed a place', () => {
    const e = at('不保证');
    expect(e.zone).toBe('tail');
    expect(e.touched).toMatchObject([{ what: 'removal', rule: 'legal/site-notice' }]);
    expect(e.tried.find((t) => t.outcome === 'took')?.rule).toBe('legal/site-notice');
  });

  it('says of kept text that nothing touched it', () => expect(at('指导思想')).toMatchObject({ zone: 'text', touched: [] }));
});
