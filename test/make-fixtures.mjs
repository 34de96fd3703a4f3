// Makes the Word documents under fixtures/: `node test/make-fixtures.mjs`. They are committed; this script is how they were made.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { abstractNum, docx, li, lvl, num, p, r, style, styled, tbl } from './source/make-docx.mjs';

const put = (name, data) => writeFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), data);
const line = (text) => p(r(text));
const title = (text) => p(r(text, '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>');

// Word's own numbers for the four levels of GB/T 9704: none of them is in the text.
const LEVELS = abstractNum(
  0,
  lvl(0, 'chineseCountingThousand', '%1\u3001') +
    lvl(1, 'chineseCountingThousand', '\uFF08%2\uFF09') +
    lvl(2, 'decimal', '%3.') +
    lvl(3, 'decimal', '\uFF08%4\uFF09'),
);
const numbering = LEVELS + num(1, 0);
const auto = (level, text) => li(1, level, r(text));

// The same plan in every format: typed numbers, and Word's own.
const TITLE = '东河镇2024年卫生健康工作计划';
const SAME = [
  [0, '总体要求'],
  [null, '坚持预防为主、防治结合\uFF0C全面提升基层服务能力。'],
  [0, '主要目标'],
  [null, '居民电子健康档案建档率达到95%以上\uFF0C老年人健康管理率不低于72%\uFF0C孕产妇死亡率控制在10/10万以下。'],
  [0, '重点任务'],
  [1, '加强公共卫生服务'],
  [null, '高血压患者规范管理率由68%提高到75%\uFF0C全年举办健康讲座24场。'],
  [1, '完善服务体系'],
  [2, '新建村卫生室6所\uFF0C改造卫生院1家。'],
  [2, '投入资金350万元\uFF0C购置救护车2辆。'],
  [0, '保障措施'],
  [null, '每季度召开调度会1次\uFF0C年底前完成考核。'],
];
const MARKS = [(n) => `${'一二三四五六'[n - 1]}\u3001`, (n) => `\uFF08${'一二三四五六'[n - 1]}\uFF09`, (n) => `${n}.`];

/** The plan's lines with their numbers typed. */
function typed() {
  const count = [0, 0, 0];
  return SAME.map(([level, text]) => {
    if (level === null) return text;
    count[level] += 1;
    count.fill(0, level + 1);
    return MARKS[level](count[level]) + text;
  });
}

put('same/plan.txt', `${[TITLE, ...typed()].join('\n')}\n`);
put('same/typed.docx', docx({ body: title(TITLE) + typed().map(line).join('') }));
put('same/auto.docx', docx({ body: title(TITLE) + SAME.map(([level, text]) => (level === null ? line(text) : auto(level, text))).join(''), numbering }));
const html = typed().map((text) => `<p>${text.replace(/(\d+)(%)/g, '<b>$1</b><span>$2</span>')}</p>`);
put(
  'same/plan.html',
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${TITLE}</title><style>p{margin:0}</style></head><body>\n<h1>${TITLE}</h1>\n${html.join('\n')}\n<script>document.write("第1页")</script>\n</body></html>\n`,
);

// A hospital's plan whose headings are numbered through styles, with a tracked change and a footnote behind a number.
const styles =
  style('1', 'heading 1', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('2', 'heading 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>');
put(
  'hospital-styles.docx',
  docx({
    styles,
    numbering,
    footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>按2023年末床位计算。</w:t></w:r></w:p></w:footnote>',
    body: [
      title('云岭县人民医院2024年工作计划'),
      line('2024年\uFF0C医院将以提升医疗质量为核心\uFF0C制定本计划。'),
      styled('1', r('医疗质量')),
      p(
        `${r('病床使用率保持在85%')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('左右\uFF0C甲级病案率')}<w:del w:id="1" w:author="a"><w:r><w:delText>达到92%</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${r('不低于95%')}</w:ins>${r('。')}`,
      ),
      styled('1', r('学科建设')),
      styled('2', r('人才引进')),
      line('引进硕士研究生8名\uFF0C选派业务骨干进修20人次。'),
      styled('2', r('科研教学')),
      line('申报市级以上科研课题5项\uFF0C举办继续教育项目3期。'),
    ].join(''),
  }),
);

// A bureau's table of tasks: heads with units, and years that tell result from target.
put(
  'bureau-table.docx',
  docx({
    numbering,
    body: [
      title('北川市工业和信息化局2024年工作要点'),
      auto(0, '主要指标'),
      tbl(
        ['指标', '单位', '2023年完成', '2024年目标'],
        ['规上工业增加值', '亿元', '186', '200'],
        ['技改投资增长', '%', '9.5', '10以上'],
        ['新增专精特新企业', '家', '12', '15'],
      ),
      auto(0, '工作措施'),
      line('开展企业走访不少于200家次\uFF0C兑现奖补资金3000万元。'),
    ].join(''),
  }),
);
