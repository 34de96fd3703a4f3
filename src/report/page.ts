/** The frame of a self-contained page: nothing is fetched, only its own style and script run. */

import { createHash } from 'node:crypto';
import { harmless } from './plain.ts';
import type { Lang } from './words.ts';

/** Escapes text for HTML, in elements and in quoted attributes. */
export const tag = (text: string): string =>
  harmless(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

/** Writes a page. Its policy names the script by its digest, so that nothing that a document holds can run. */
export function page(parts: { lang: Lang; title: string; style: string; body: string; script: string }): string {
  const script = parts.script === '' ? '' : `'sha256-${createHash('sha256').update(parts.script).digest('base64')}'`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${script || "'none'"}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${parts.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tag(parts.title)}</title>
<style>${FRAME}${parts.style}</style>
</head>
<body>
${parts.body}
${parts.script === '' ? '' : `<script>${parts.script}</script>`}
</body>
</html>
`;
}

const FRAME = `
:root{color-scheme:light dark;--back:#f7f8fa;--card:#fff;--text:#1c2128;--soft:#667080;--line:#dde1e7;--red:#c62828;--amber:#b26a00;--blue:#2563c9;--green:#2e7d32;--oldmark:#ffd9d9;--newmark:#cdeccf}
@media(prefers-color-scheme:dark){:root{--back:#15181d;--card:#1d2127;--text:#e4e7eb;--soft:#98a2b0;--line:#343a43;--red:#e5605b;--amber:#c98a1b;--blue:#6b9df2;--green:#4c9f51;--oldmark:#5d2a2a;--newmark:#244a2a}}
*{box-sizing:border-box}body{margin:0 auto;max-width:76rem;padding:0 1.2rem;background:var(--back);color:var(--text);font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.3rem;margin:0}`;
