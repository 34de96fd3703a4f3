/** Values over years as one self-contained page: a chart for each indicator, targets dashed, results solid. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Point, Series, Trend } from '../diff/trend.ts';
import { page, tag } from './page.ts';
import { pointText, seriesName } from './trend-words.ts';
import { type Lang, short } from './words.ts';

const SIZE = { width: 340, height: 170, left: 52, right: 16, top: 14, bottom: 24 };

/** Writes the page. */
export function trendHtml(trend: Trend, look: { readonly lang: Lang }): string {
  const zh = look.lang === 'zh';
  const title = zh ? '历年指标' : 'Indicators over the years';
  const legend = `<p class="legend"><svg width="34" height="10"><path class="line targets" d="M1 5H33"/></svg> ${zh ? '目标' : 'targets'} <svg width="34" height="10"><path class="line results" d="M1 5H33"/></svg> ${zh ? '结果' : 'results'}</p>`;
  const find = zh ? '按指标查找' : 'find an indicator';
  const none = trend.series.length === 0 ? `<p>${zh ? '没有跨年份的指标' : 'no indicator has values of several years'}</p>` : '';
  const body = `<header><h1>${title}</h1>${legend}<input type="search" id="words" placeholder="${find}" aria-label="${find}"></header><main>${trend.series.map((s) => figure(s, trend.years, look.lang)).join('')}${none}</main>`;
  return page({ lang: look.lang, title, style: STYLE, body, script: SCRIPT });
}

function figure(s: Series, years: readonly number[], lang: Lang): string {
  const names = s.names.length > 1 ? `<small>${s.names.map((n) => tag(n)).join(' · ')}</small>` : '';
  return `<figure><figcaption>${tag(seriesName(s))}${s.unit ? ` <i>${tag(s.unit)}</i>` : ''}${names}</figcaption>${chart(s, years)}${table(s, lang)}</figure>`;
}

/** The chart: years across, values up, from zero only when zero is near. */
function chart(s: Series, years: readonly number[]): string {
  const known = [...s.targets, ...s.results].flatMap((p) => [p.value, p.min, p.max]).filter((v) => v !== null);
  if (known.length === 0) return '';
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const spread = high - low || Math.abs(high) * 0.1 || 1;
  const floor = low >= 0 && low < spread ? 0 : low - spread * 0.15;
  const y = scaleLinear([floor, high + spread * 0.12], [SIZE.height - SIZE.bottom, SIZE.top]).nice(4);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const x = scaleLinear([first, last === first ? first + 1 : last], [SIZE.left + 8, SIZE.width - SIZE.right - 8]);
  const grid = y
    .ticks(4)
    .map(
      (t) =>
        `<path class="grid" d="M${SIZE.left} ${at(y(t))}H${SIZE.width - SIZE.right}"/><text class="tick" x="${SIZE.left - 6}" y="${at(y(t) + 4)}" text-anchor="end">${short(t)}</text>`,
    );
  const labels = years.map((t) => `<text class="tick" x="${at(x(t))}" y="${SIZE.height - 6}" text-anchor="middle">${t}</text>`);
  const draw = (points: readonly Point[], role: 'targets' | 'results'): string => {
    const shown = points.filter((p) => p.value !== null);
    const path = line<Point>(
      (p) => at(x(p.year)),
      (p) => at(y(p.value ?? 0)),
    )(shown);
    const dots = shown.map(
      (p) => `<circle class="dot ${role}" cx="${at(x(p.year))}" cy="${at(y(p.value ?? 0))}" r="3.5"><title>${p.year} ${tag(pointText(p, s))}</title></circle>`,
    );
    return `${shown.length > 1 && path ? `<path class="line ${role}" d="${path}"/>` : ''}${dots.join('')}`;
  };
  return `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${tag(seriesName(s))}">${grid.join('')}${labels.join('')}${draw(s.targets, 'targets')}${draw(s.results, 'results')}</svg>`;
}

/** Tenths of a pixel: enough for the eye, and the same bytes on every machine. */
const at = (v: number): number => Math.round(v * 10) / 10;

function table(s: Series, lang: Lang): string {
  const years = [...new Set([...s.targets, ...s.results].map((p) => p.year))].sort((a, b) => a - b);
  const row = (points: readonly Point[], word: string): string =>
    points.length === 0
      ? ''
      : `<tr><th>${word}</th>${years
          .map((y) => points.find((p) => p.year === y))
          .map((p) => `<td${p ? ` title="${tag(`${p.sentence} (${p.source})`)}"` : ''}>${p ? tag(pointText(p, s)) : ''}</td>`)
          .join('')}</tr>`;
  const head = `<tr><th></th>${years.map((y) => `<th>${y}</th>`).join('')}</tr>`;
  return `<table>${head}${row(s.targets, lang === 'zh' ? '目标' : 'target')}${row(s.results, lang === 'zh' ? '结果' : 'result')}</table>`;
}

const STYLE = `
header{display:flex;gap:.4rem 1.5rem;align-items:center;flex-wrap:wrap;padding:.9rem 0}.legend{margin:0;color:var(--soft)}.legend svg{vertical-align:middle}
#words{margin-left:auto;padding:.3rem .6rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);color:inherit;font:inherit}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:.9rem;padding-bottom:2rem}figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem;break-inside:avoid}
figcaption{font-weight:600}figcaption i{font-weight:400;font-style:normal;color:var(--soft)}figcaption small{display:block;font-weight:400;color:var(--soft)}svg{width:100%;height:auto;display:block}.legend svg{display:inline;width:34px}
.grid{stroke:var(--line);fill:none}.tick{fill:var(--soft);font-size:11px}.line{fill:none;stroke-width:2}.line.targets{stroke:var(--amber);stroke-dasharray:5 4}.line.results{stroke:var(--blue)}
.dot.targets{fill:var(--card);stroke:var(--amber);stroke-width:2}.dot.results{fill:var(--blue)}
table{width:100%;border-collapse:collapse;font-size:.82rem;font-variant-numeric:tabular-nums}th{font-weight:400;color:var(--soft);text-align:right}th:first-child{text-align:left}td{text-align:right;padding:.1rem .2rem}[hidden]{display:none!important}`;

const SCRIPT = `
const words=document.getElementById('words');
words.addEventListener('input',()=>{const q=words.value.trim().toLowerCase();for(const f of document.querySelectorAll('figure'))f.hidden=q!==''&&!f.querySelector('figcaption').textContent.toLowerCase().includes(q)});`;
