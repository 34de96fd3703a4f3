/** Finds what a site added to a document: removals and repairs with their rules, characters read as others, marks of damage. */
import type { Cleaned, Removal, Repair, SourceText } from '../core/model.ts';
import { span } from '../core/span.ts';
import { View } from '../core/view.ts';
import type { CleanRules } from '../rules/read.ts';
import { type Cut, findChrome } from './chrome.ts';
import { findChunks } from './chunks.ts';
import { compiled } from './compile.ts';
import { settle } from './doubt.ts';
import { findJoins } from './joins.ts';
import { findMarks, findReadings } from './marks.ts';
import { findNoise } from './noise.ts';
import { Owner } from './owner.ts';
import { readPage } from './page.ts';

/**
 * Cleans a document. Pure, and linear in the text. Nothing is rewritten: what is dropped is in `removals`, what is skipped so that a sentence
 * reads on is in `repairs`; the two are disjoint, and `view` is the source less both.
 */
export function clean(source: SourceText, rules?: CleanRules): Cleaned {
  const page = readPage(source);
  const owner = new Owner(page);
  const chrome = findChrome(page, compiled(rules));
  const { cuts, problems } = settle(page, chrome);
  owner.remove(cuts);
  const noise = findNoise(page, owner);
  owner.remove(noise.removals);
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
  );
  return { site: chrome.site, removals, repairs, readings: findReadings(page, owner), marks: findMarks(page, owner), view, problems };
}

const removal = (c: Cut): Removal & Repair => ({ span: span(c.start, c.end), rule: c.rule });
