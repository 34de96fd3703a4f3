/** The built-in site files. To add a site: one file in sites/, one line here. */
import type { SiteRules } from './read.ts';
import allw from './sites/allw.json' with { type: 'json' };
import bdocx from './sites/bdocx.json' with { type: 'json' };
import bingdoc from './sites/bingdoc.json' with { type: 'json' };
import book118 from './sites/book118.json' with { type: 'json' };
import caigou from './sites/caigou.json' with { type: 'json' };
import chorography from './sites/chorography.json' with { type: 'json' };
import cnrencai from './sites/cnrencai.json' with { type: 'json' };
import cnzsr from './sites/cnzsr.json' with { type: 'json' };
import compilation from './sites/compilation.json' with { type: 'json' };
import counter from './sites/counter.json' with { type: 'json' };
import dawenge from './sites/dawenge.json' with { type: 'json' };
import docs360 from './sites/docs360.json' with { type: 'json' };
import docxBaby from './sites/docx-baby.json' with { type: 'json' };
import fjlib from './sites/fjlib.json' with { type: 'json' };
import forum from './sites/forum.json' with { type: 'json' };
import gdygsk from './sites/gdygsk.json' with { type: 'json' };
import gongwen6d from './sites/gongwen6d.json' with { type: 'json' };
import government from './sites/government.json' with { type: 'json' };
import gwyoo from './sites/gwyoo.json' with { type: 'json' };
import huiwen from './sites/huiwen.json' with { type: 'json' };
import legal from './sites/legal.json' with { type: 'json' };
import lib360 from './sites/lib360.json' with { type: 'json' };
import lnmlw from './sites/lnmlw.json' with { type: 'json' };
import metadata from './sites/metadata.json' with { type: 'json' };
import mishu from './sites/mishu.json' with { type: 'json' };
import mishuzj from './sites/mishuzj.json' with { type: 'json' };
import news from './sites/news.json' with { type: 'json' };
import preview from './sites/preview.json' with { type: 'json' };
import related from './sites/related.json' with { type: 'json' };
import renrendoc from './sites/renrendoc.json' with { type: 'json' };
import sanqi from './sites/sanqi.json' with { type: 'json' };
import sanyiOffice from './sites/sanyi-office.json' with { type: 'json' };
import sanyiWenku from './sites/sanyi-wenku.json' with { type: 'json' };
import share from './sites/share.json' with { type: 'json' };
import spam from './sites/spam.json' with { type: 'json' };
import stamps from './sites/stamps.json' with { type: 'json' };
import taowenge from './sites/taowenge.json' with { type: 'json' };
import tiantian from './sites/tiantian.json' with { type: 'json' };
import wanzai from './sites/wanzai.json' with { type: 'json' };
import watermark from './sites/watermark.json' with { type: 'json' };
import wechat from './sites/wechat.json' with { type: 'json' };
import welcome from './sites/welcome.json' with { type: 'json' };
import wikisource from './sites/wikisource.json' with { type: 'json' };
import yybnet from './sites/yybnet.json' with { type: 'json' };
import yzwku from './sites/yzwku.json' with { type: 'json' };
import zhuangpeitu from './sites/zhuangpeitu.json' with { type: 'json' };
import zixin from './sites/zixin.json' with { type: 'json' };

const SITES: readonly unknown[] = [
  allw,
  bdocx,
  bingdoc,
  book118,
  caigou,
  chorography,
  cnrencai,
  cnzsr,
  dawenge,
  docs360,
  docxBaby,
  fjlib,
  gdygsk,
  gongwen6d,
  gwyoo,
  huiwen,
  lib360,
  lnmlw,
  mishu,
  mishuzj,
  renrendoc,
  sanqi,
  sanyiOffice,
  sanyiWenku,
  taowenge,
  tiantian,
  wanzai,
  wikisource,
  yybnet,
  yzwku,
  zhuangpeitu,
  zixin,
];
/** Kinds of page, whatever the site. The order counts where two would take a line: the first has it. */
const KINDS: readonly unknown[] = [
  metadata,
  preview,
  counter,
  share,
  legal,
  welcome,
  related,
  compilation,
  government,
  news,
  wechat,
  forum,
  watermark,
  stamps,
  spam,
];

/** All built-in site files, named sites first. A test checks every one with `parseSiteFile`. */
export const siteFiles = (): readonly SiteRules[] => [...SITES, ...KINDS] as readonly SiteRules[];
