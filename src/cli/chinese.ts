/**
 * The fixed English phrases of the published JSON (why a number is a target, why a rule is there, what is wrong with an outline) in Chinese,
 * for people alone: the JSON itself is the same for everyone.
 */
import faults from './chinese/faults.json' with { type: 'json' };
import reasons from './chinese/reasons.json' with { type: 'json' };
import rules from './chinese/rules.json' with { type: 'json' };

const FIXED: ReadonlyMap<string, string> = new Map([...Object.entries(reasons), ...Object.entries(rules), ...Object.entries(faults)]);

/** A phrase with {} where the document's own words stand. */
interface Frame {
  readonly between: readonly string[];
  readonly zh: readonly string[];
}
const FRAMES: readonly Frame[] = [...FIXED]
  .filter(([en]) => en.includes('{}'))
  .map(([en, zh]) => ({ between: en.split('{}'), zh: zh.split('{}') }))
  // The more is fixed, the surer it is.
  .sort((a, b) => b.between.join('').length - a.between.join('').length);

/** A phrase in Chinese; one that is not known stays as it is. Phrases joined by `; ` are put into Chinese one by one. */
export function chinese(phrase: string): string {
  const whole = FIXED.get(phrase) ?? framed(phrase);
  if (whole !== undefined) return whole;
  const at = phrase.lastIndexOf('; ');
  return at < 0 ? phrase : `${chinese(phrase.slice(0, at))}\uff1b${chinese(phrase.slice(at + 2))}`;
}

function framed(phrase: string): string | undefined {
  for (const { between, zh } of FRAMES) {
    const words = fillings(phrase, between);
    if (words) return zh.map((part, i) => part + (i < words.length ? chinese(words[i] ?? '') : '')).join('');
  }
  return undefined;
}

/** What stands in the places of a frame, or null where the phrase is none of it. Linear: each fixed part is looked for once, after the one before. */
function fillings(phrase: string, between: readonly string[]): string[] | null {
  const [head = '', ...more] = between;
  if (!phrase.startsWith(head)) return null;
  const words: string[] = [];
  let from = head.length;
  for (const [i, part] of more.entries()) {
    const last = i === more.length - 1;
    const at = last && part === '' ? phrase.length : phrase.indexOf(part, from + 1);
    if (at < 0 || (last && at + part.length !== phrase.length)) return null;
    words.push(phrase.slice(from, at));
    from = at + part.length;
  }
  return words;
}
