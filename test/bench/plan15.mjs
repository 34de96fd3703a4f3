import { abstractNum, docx, li, lvl, num, p, r, tbl } from '../source/make-docx.mjs';

/** A work plan with three levels of automatic numbers, runs with fonts as Word writes them, and two tables. */
export function plan15() {
  const font = '<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/><w:sz w:val="32"/><w:szCs w:val="32"/>';
  const levels = lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '\uFF08%2\uFF09') + lvl(2, 'decimal', '%3.');
  const sentence = (n) => ['到年底', '\uFF0C建成示范应用场景', `${n}个`, '\uFF0C网上可办率达到', `${90 + (n % 10)}%`, '以上。'].map((t) => r(t, font)).join('');
  let body = p('某市年度重点工作计划', '<w:jc w:val="center"/>');
  for (let a = 0; a < 10; a++) {
    body += li(1, 0, `重点任务之${a + 1}`);
    for (let b = 0; b < 4; b++) {
      body += li(1, 1, `扩大试点应用范围${b + 1}`);
      for (let c = 0; c < 2; c++) body += li(1, 2, sentence(a * 8 + b * 2 + c + 3)) + p(Array.from({ length: 4 }, (_, i) => sentence(i + c + 5)).join(''));
    }
    if (a % 5 === 4) body += tbl(...Array.from({ length: 20 }, (_, i) => [`${i + 1}`, p(sentence(i)), p(r('市大数据局', font)), '6月底前']));
  }
  return docx({ body, numbering: abstractNum(1, levels) + num(1, 1) });
}
