import { endsBefore, is, type Judge } from './context.ts';

/** Page counts of previews (共4页, 第1页/共4页) and sizes of files. */
export const noise: Judge = (n, { text }) => {
  if (n.unit === '页' && (endsBefore(text, n.at, ['共', '/', '页数:']) || text[n.end] === '/')) return is('noise', 'a page count');
  if (['KB', 'MB'].includes(n.unit) && endsBefore(text, n.at, ['大小:', '大小: '])) return is('noise', 'the size of a file');
  return null;
};
