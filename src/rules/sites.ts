/** The built-in site files. To add a site: one file in sites/, one line here. */
import type { SiteRules } from './read.ts';
import compilation from './sites/compilation.json' with { type: 'json' };
import government from './sites/government.json' with { type: 'json' };
import legal from './sites/legal.json' with { type: 'json' };
import metadata from './sites/metadata.json' with { type: 'json' };
import news from './sites/news.json' with { type: 'json' };
import preview from './sites/preview.json' with { type: 'json' };
import related from './sites/related.json' with { type: 'json' };
import share from './sites/share.json' with { type: 'json' };
import tiantian from './sites/tiantian.json' with { type: 'json' };
import watermark from './sites/watermark.json' with { type: 'json' };
import zhuangpeitu from './sites/zhuangpeitu.json' with { type: 'json' };

const FILES: readonly unknown[] = [zhuangpeitu, tiantian, metadata, preview, share, legal, related, compilation, government, news, watermark];

/** All built-in site files, named sites first. A test checks every one with `parseSiteFile`. */
export const siteFiles = (): readonly SiteRules[] => FILES as readonly SiteRules[];
