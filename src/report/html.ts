/** A comparison as one self-contained page: both sentences side by side with the values marked, and a filter by kind. Nothing is fetched. */
import type { Change, DiffReport, DocumentDiff, Kind, Side } from '../diff/types.ts';
import { KINDS } from '../diff/types.ts';
import { page, tag } from './page.ts';
import { KIND_WORDS, type Lang, LEVEL_WORDS, nameText, present, sectionText, valueText, wasText } from './words.ts';

/** Writes the page. */
export function htmlReport(report: DiffReport, look: { readonly lang: Lang; readonly all: boolean }): string {
  const zh = look.lang === 'zh';
  const changes = report.documents.flatMap((d) => [...d.changes, ...d.unchanged]);
  const body = [
    `<header><h1>${zh ? '目标对比' : 'Targets compared'}</h1>${counts(report, look.lang)}${filters(changes, look.lang)}</header>`,
    `<main>${report.documents.map((d) => section(d, look.lang)).join('')}</main>`,
    baseline(report, look.lang),
    `<footer>plan-extract ${tag(report.generator.version)} · <code>${tag(JSON.stringify(report.options))}</code></footer>`,
  ];
  return page({ lang: look.lang, title: zh ? '目标对比' : 'Targets compared', style: STYLE, body: body.join('\n'), script: SCRIPT });
}

function counts(report: DiffReport, lang: Lang): string {
  const { summary: s } = report;
  const levels = (['error', 'warning', 'info'] as const).map((l) => `<span class="count ${l}"><b>${s.byLevel[l]}</b> ${LEVEL_WORDS[l][lang]}</span>`);
  const rest = [
    [s.unchanged, KIND_WORDS.unchanged[lang]],
    [s.accepted, lang === 'zh' ? '已接受' : 'accepted'],
  ] as const;
  return `<p class="counts">${levels.join('')}${rest.map(([n, w]) => `<span class="count"><b>${n}</b> ${w}</span>`).join('')}</p>`;
}

/** One box a kind that occurs, all ticked but unchanged; and a field for words. */
function filters(changes: readonly Change[], lang: Lang): string {
  const count = (k: Kind): number => changes.filter((c) => c.kinds.includes(k)).length;
  const boxes = KINDS.filter((k) => count(k) > 0).map(
    (k) =>
      `<label class="${k}"><input type="checkbox" value="${k}"${k === 'unchanged' ? '' : ' checked'}> ${KIND_WORDS[k][lang]} <small>${count(k)}</small></label>`,
  );
  const words = lang === 'zh' ? '查找指标、章节、句子' : 'find words';
  return `<form id="filter"><div class="kinds">${boxes.join('')}</div><input type="search" id="words" placeholder="${words}" aria-label="${words}"></form>`;
}

function section(d: DocumentDiff, lang: Lang): string {
  const rows = [...d.changes, ...d.unchanged].sort((a, b) => place(a) - place(b));
  let last = '\u0000';
  const cards = rows.map((c) => {
    const path = sectionText(present(c));
    const head = path === last ? '' : `<h3>${tag(path || (lang === 'zh' ? '首个标题之前' : 'before the first heading'))}</h3>`;
    last = path;
    return head + card(c, lang);
  });
  const side = (s: DocumentDiff['old']): string => (s ? `${tag(s.name)}${s.title ? ` <small>${tag(s.title)}</small>` : ''}` : '∅');
  const none = rows.length === 0 ? `<p class="none">${lang === 'zh' ? '没有可比较的目标' : 'no targets to compare'}</p>` : '';
  return `<section><h2><span>${side(d.old)}</span><i>→</i><span>${side(d.new)}</span></h2>${cards.join('')}${none}<p class="none filtered" hidden>${lang === 'zh' ? '没有符合筛选的变化' : 'nothing passes the filter'}</p></section>`;
}

const place = (c: Change): number => (c.new ?? c.old)?.span[0] ?? 0;

function card(c: Change, lang: Lang): string {
  const was = wasText(c, lang);
  const head = [
    `<b class="name">${tag(nameText(present(c)))}</b>`,
    `<span class="values"><del>${c.old ? tag(valueText(c.old)) : '∅'}</del> → <ins>${c.new ? tag(valueText(c.new)) : '∅'}</ins></span>`,
    ...c.kinds.map((k) => `<span class="kind ${k}">${KIND_WORDS[k][lang]}</span>`),
    was ? `<span class="was">${tag(was)}</span>` : '',
    c.accepted ? `<span class="kind accepted" title="${tag(`${c.accepted.reason} ${c.accepted.owner}`)}">${lang === 'zh' ? '已接受' : 'accepted'}</span>` : '',
    `<code>${c.fingerprint}</code>`,
  ];
  const before = c.old && c.new && nameText(c.old) !== nameText(c.new) ? nameText(c.old) : '';
  const renamed = before === '' ? '' : `<p class="because">${lang === 'zh' ? '原名称' : 'before:'} ${tag(before)}</p>`;
  return `<article class="${c.level}" data-kinds="${c.kinds.join(' ')}"><div class="head">${head.join('')}</div><div class="sides">${sentence(c.old, 'old', lang)}${sentence(c.new, 'new', lang)}</div>${renamed}</article>`;
}

/** One side's sentence with indicator and value marked, and where it stands. */
function sentence(side: Side | null, which: 'old' | 'new', lang: Lang): string {
  if (!side) return `<div class="side ${which} empty">${lang === 'zh' ? '无' : 'nothing'}</div>`;
  const marks = [side.marks.indicator && { at: side.marks.indicator, name: 'indicator' }, side.marks.value && { at: side.marks.value, name: 'value' }]
    .filter((m) => m !== null)
    .sort((a, b) => a.at[0] - b.at[0]);
  let html = '';
  let at = 0;
  for (const m of marks) {
    if (m.at[0] < at) continue;
    // The bound is part of what was promised: 8%以上 against 8%左右.
    const bound = m.name === 'value' ? (/^(?:及?以上|及?以下|及?以内|左右|上下)/.exec(side.sentence.slice(m.at[1], m.at[1] + 3))?.[0].length ?? 0) : 0;
    const end = m.at[1] + bound;
    html += `${tag(side.sentence.slice(at, m.at[0]))}<mark class="${m.name}">${tag(side.sentence.slice(m.at[0], end))}</mark>`;
    at = end;
  }
  html += tag(side.sentence.slice(at));
  const where = side.line === undefined ? `${side.span[0]}–${side.span[1]}` : lang === 'zh' ? `第 ${side.line} 行` : `line ${side.line}`;
  return `<div class="side ${which}"><p>${html}</p><small>${where}</small></div>`;
}

function baseline(report: DiffReport, lang: Lang): string {
  const b = report.baseline;
  if (!b || b.expired.length + b.unmatched.length === 0) return '';
  const zh = lang === 'zh';
  const list = [
    ...b.expired.map((e) => `${zh ? '已过期' : 'ran out'} ${e.expires}: ${e.fingerprint} ${e.indicator}`),
    ...b.unmatched.map((e) => `${zh ? '无对应变化' : 'matches nothing'}: ${e.fingerprint} ${e.indicator}`),
  ];
  return `<aside><h2>${zh ? '基线' : 'Baseline'}</h2><ul>${list.map((t) => `<li>${tag(t)}</li>`).join('')}</ul></aside>`;
}

const STYLE = `
header{position:sticky;top:0;background:var(--back);padding:.8rem 0 .6rem;border-bottom:1px solid var(--line);z-index:1}
.counts{display:flex;gap:1.2rem;margin:.2rem 0 .6rem;flex-wrap:wrap}.count b{font-size:1.25rem}.count.error b{color:var(--red)}.count.warning b{color:var(--amber)}.count.info b{color:var(--blue)}
#filter{display:flex;gap:.6rem;flex-wrap:wrap;align-items:center}.kinds{display:flex;gap:.35rem;flex-wrap:wrap;flex:1 1 30rem}
.kinds label{border:1px solid var(--line);border-radius:1rem;padding:.1rem .6rem;cursor:pointer;white-space:nowrap;user-select:none}.kinds label:has(:focus-visible){outline:2px solid var(--blue)}
.kinds input{margin:0 .2rem 0 0;vertical-align:-1px}#words{flex:0 1 18rem;padding:.3rem .6rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);color:inherit;font:inherit}
h2{display:flex;gap:.6rem;align-items:baseline;font-size:1.05rem;margin:1.6rem 0 .4rem;flex-wrap:wrap}h2 small{color:var(--soft);font-weight:400}h2 i{color:var(--soft);font-style:normal}
h3{font-size:.92rem;color:var(--soft);font-weight:600;margin:1.2rem 0 .4rem}
article{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:.4rem;padding:.55rem .8rem;margin:.45rem 0;break-inside:avoid}
article.error{border-left-color:var(--red)}article.warning{border-left-color:var(--amber)}article.info{border-left-color:var(--blue)}article[data-kinds="unchanged"]{border-left-color:var(--line)}
.head{display:flex;gap:.35rem .7rem;flex-wrap:wrap;align-items:baseline}.name{font-size:1.02rem}.values{font-variant-numeric:tabular-nums}
del{color:var(--soft);text-decoration:none}ins{text-decoration:none;font-weight:600}
.kind{font-size:.78rem;border-radius:1rem;padding:0 .55rem;line-height:1.5rem;background:var(--line);white-space:nowrap}
.kind.dropped,.kind.worsened{background:var(--red);color:#fff}.kind.lowered,.kind.loosened,.kind.deadline-moved,.kind.bound-flipped{background:var(--amber);color:#fff}
.kind.raised,.kind.tightened,.kind.added,.kind.improved{background:var(--green);color:#fff}.kind.accepted{background:var(--soft);color:var(--back)}
.was{color:var(--soft);font-size:.9rem}.head code{margin-left:auto;color:var(--soft);font-size:.75rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.8rem;margin:.45rem 0 .1rem}.side p{margin:0}.side small{color:var(--soft)}.side.empty{color:var(--soft);font-style:italic}
mark{color:inherit;border-radius:.2rem;padding:0 .1rem}mark.indicator{background:none;border-bottom:2px solid var(--soft);border-radius:0}.old mark.value{background:var(--oldmark)}.new mark.value{background:var(--newmark)}
.because{color:var(--soft);font-size:.82rem;margin:.3rem 0 0}
.none{color:var(--soft)}footer{color:var(--soft);font-size:.8rem;margin:2rem 0;overflow-wrap:anywhere}[hidden]{display:none!important}
@media(max-width:46rem){.sides{grid-template-columns:1fr}header{position:static}}
@media print{header{position:static}#filter{display:none}}`;

// The rows are in the page; the script only shows and hides them.
const SCRIPT = `
const form=document.getElementById('filter'),words=document.getElementById('words');
const show=()=>{const on=new Set([...form.querySelectorAll('input:checked')].map(i=>i.value)),q=words.value.trim().toLowerCase();
for(const s of document.querySelectorAll('main section')){let n=0,h=null,any=false;
for(const e of s.children){if(e.tagName==='H3'){if(h)h.hidden=!any;h=e;any=false}
if(e.tagName==='ARTICLE'){e.hidden=!e.dataset.kinds.split(' ').some(k=>on.has(k))||(q!==''&&!((h?h.textContent:'')+e.textContent).toLowerCase().includes(q));if(!e.hidden){n++;any=true}}}
if(h)h.hidden=!any;const f=s.querySelector('.filtered');if(f)f.hidden=n>0||!s.querySelector('article')}};
form.addEventListener('input',show);form.addEventListener('submit',e=>e.preventDefault());show();`;
