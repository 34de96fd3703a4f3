import { endsBefore, is, type Judge } from './context.ts';

/** Page counts of previews (共4页, 第1页/共4页) and sizes of files. */
export const noise: Judge = (n, { text }) => {
  if (n.unit === '页' && (endsBefore(text, n.at, ['共', '/', '页数:']) || text[n.end] === '/')) return is('noise', 'a page count');
  if (n.shape === 'digits' && (n.unit === '' || n.unit === '次') && READ.test(text.slice(Math.max(0, n.at - 7), n.at)))
    return is('noise', 'how often a page was read');
  if (n.unit === '字' && endsBefore(text, n.at, ['本文共', '全文共', '本文约', '全文约', '字数:'])) return is('noise', 'how long a text is');
  if (text.startsWith('字,预计阅读', n.end) || endsBefore(text, n.at, ['阅读时长', '阅读时长约'])) return is('noise', 'how long a text is');
  if (['KB', 'MB'].includes(n.unit) && endsBefore(text, n.at, ['大小:', '大小: '])) return is('noise', 'the size of a file');
  return null;
};

/** 阅读 ⟦3159⟧, 浏览次数:⟦120⟧ */
const READ = /(?:阅读|浏览|点击|访问|人气)(?: ?|(?:量|数|次数)? ?: ?)$/;
