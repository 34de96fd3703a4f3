/** Is a plan about to come, done, or both, as it is published: what its facts say, where neither title nor first words do. */
import type { Fact, Kind, Plan } from '../core/model.ts';

/** A title that says itself what it is. */
const NAMES_IT = /计划|规划|方案|要点|安排|打算|设想|纲要|预案|重点任务|任务分解|责任书|清单|台账|总结|汇报|报告|回顾|述职|公报|通报|小结|自查|将|拟|力争/;
/** So many facts tell of a text's kind. */
const ENOUGH = 3;

/** The kind that a plan is published with. `title` is its title's text, or null; a title that names a plan or a report stands. */
export function kindOf(plan: Plan, title: string | null, facts: readonly Fact[]): Kind {
  if (facts.length < ENOUGH || plan.kind === 'mixed' || (title !== null && NAMES_IT.test(title))) return plan.kind;
  if (plan.kind === 'summary' && title?.includes('情况')) return 'summary';
  const results = facts.filter((f) => f.role === 'result').length;
  if (results === facts.length) return 'summary';
  if (results === 0) return 'plan';
  return 4 * results >= facts.length && 4 * results <= 3 * facts.length ? 'mixed' : plan.kind;
}
