/** Finds what a site added to a document: removals and repairs with their rules, characters read as others, marks of damage. */
import type { Cleaned, Removal, Repair, SourceText } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { span } from '../core/span.ts';
import { View } from '../core/view.ts';
import type { CleanRules } from '../rules/read.ts';
import type { Cut } from './chrome.ts';
import { findChunks } from './chunks.ts';
import { type Compiled, compiled } from './compile.ts';
import { textsListed } from './contents.ts';
import { settle } from './doubt.ts';
import { findJoins } from './joins.ts';
import { findMarks, findReadings } from './marks.ts';
import { findNoise } from './noise.ts';
import { Owner } from './owner.ts';
import { type Page, readPage, SIGN } from './page.ts';
import { behindTitle, shelfTitle } from './page-title.ts';
import { inPieces } from './pieces.ts';
import { pointed } from './points.ts';
import { recordedTitle } from './record-title.ts';
import { inRows } from './rows.ts';
import { slideContents } from './slides.ts';
import { countBefore, couplet, fieldTitle, keepTitle, keywordLines, namedTitle, repeatedTitle, tornTitle, wordCount } from './title.ts';
import { simplified } from './traditional.ts';

/**
 * Cleans a document. Pure, and linear in the text. Nothing is rewritten: what is dropped is in `removals`, what is skipped so that a sentence
 * reads on is in `repairs`; the two are disjoint, and `view` is the source less both.
 */
export function clean(source: SourceText, rules?: CleanRules): Cleaned {
  const page = readPage(source);
  const owner = new Owner(page);
  const noise = findNoise(page);
  owner.remove(noise.removals);
  const chrome = chromeOf(source, page, compiled(rules), noise.removals);
  const { cuts, problems } = chrome;
  owner.remove(cuts);
  const chunks = findChunks(page, owner, cuts);
  owner.remove(chunks.markers);
  owner.repair(chunks.joins);
  owner.repair(findJoins(page, owner));
  owner.repair(noise.repairs);
  const removals = owner.removals().map(removal);
  const repairs = owner.repairs().map(removal);
  const view = new View(
    source.text,
    [...removals, ...repairs].map((r) => r.span),
    readingOf(page),
  );
  return { site: chrome.site, removals, repairs, readings: findReadings(page, owner), marks: findMarks(page, owner), view, problems };
}

/** What goes over the folded text once more: traditional characters as simplified ones, a full stop in 97。4% as a point. */
function readingOf({ traditional, signs }: Page): ((folded: string) => string) | undefined {
  if ((signs & SIGN.point) === 0) return traditional ? simplified : undefined;
  return traditional ? (folded) => pointed(simplified(folded)) : pointed;
}

/** Chrome, told from a text without the readings in brackets that would break every word of it. */
function chromeOf(
  source: SourceText,
  page: Page,
  rules: Compiled,
  noise: readonly Cut[],
): { site: Cleaned['site']; cuts: readonly Cut[]; problems: readonly Problem[] } {
  const readings = noise.filter((c) => c.rule === 'noise/pinyin');
  const thin =
    readings.length < 5
      ? null
      : new View(
          source.text,
          readings.map((c) => span(c.start, c.end)),
        );
  const { page: plain, chrome } = inRows(inPieces(thin ? readPage({ ...source, text: thin.text, tables: [], paragraphs: [] }) : page), rules);
  const { cuts, problems } = settle(plain, chrome);
  const body = plain.lines[chrome.body[0]]?.start ?? 0;
  const titled = [
    ...keepTitle(plain, recordedTitle(plain, cuts), body),
    ...keywordLines(plain, cuts, body),
    ...namedTitle(plain),
    ...behindTitle(plain),
    ...shelfTitle(plain, cuts),
    ...fieldTitle(plain),
    ...wordCount(plain),
    ...countBefore(plain, cuts),
    ...repeatedTitle(plain),
    ...tornTitle(plain),
    ...couplet(plain),
    ...slideContents(plain),
    ...textsListed(plain),
  ];
  if (!thin) return { site: chrome.site, cuts: titled, problems };
  const home = titled.map((c) => ({ ...c, start: thin.toSource(c.start, c.end)[0], end: thin.toSource(c.start, c.end)[1] }));
  return { site: chrome.site, cuts: home, problems: problems.map((p) => (p.span ? { ...p, span: thin.toSource(p.span[0], p.span[1]) } : p)) };
}

const removal = (c: Cut): Removal & Repair => ({ span: span(c.start, c.end), rule: c.rule });
