import type { Kind } from '../core/model.ts';
import { MIXED_NOUNS, PLAN_CUES, PLAN_NOUNS_ONLY, SUMMARY_CUES, SUMMARY_NOUNS } from './words.ts';

/** What a section's title says of its time: told as done, about to come, or nothing (null). */
export function kindOfTitle(title: string): Kind | null {
  const done = SUMMARY_CUES.inside(title);
  const ahead = PLAN_CUES.inside(title);
  if (done && ahead) return SUMMARY_NOUNS.ends(title) || title.includes('完成') ? 'summary' : 'mixed';
  return done ? 'summary' : ahead ? 'plan' : null;
}

/** A plan's kind, by its title's nouns; by its sections' titles where the title is silent. */
export function kindOfPlan(title: string, sections: readonly string[]): Kind {
  const done = SUMMARY_NOUNS.inside(title);
  const ahead = PLAN_NOUNS_ONLY.inside(title);
  if (MIXED_NOUNS.inside(title) || (done && ahead)) return 'mixed';
  if (done) return 'summary';
  if (ahead) return 'plan';
  const kinds = new Set(sections.map(kindOfTitle));
  return kinds.has('summary') ? (kinds.has('plan') ? 'mixed' : 'summary') : 'plan';
}
