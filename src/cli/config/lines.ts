/** Where in a configuration file a field stands, so that an error can name its line. */

/** Fields and indices from the root down. */
export type FieldPath = readonly (string | number)[];

/** The 1-based line of a field; of the nearest field above it that is found, when it is not there itself. The text must be valid JSON or YAML. */
export function fieldLine(text: string, path: FieldPath, kind: 'json' | 'yaml'): number {
  return kind === 'json' ? jsonLine(text, path) : yamlLine(text.split('\n'), path);
}

/** The 1-based line where a text stops being JSON: the end of its longest beginning that some ending could still complete. The engine's own message does not always tell. */
export function jsonBreak(text: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (couldGoOn(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return lineAt(text, low);
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return message.startsWith('Unexpected end') || message.includes(`position ${beginning.length}`);
  }
}

/** The 1-based line of an offset. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function jsonLine(text: string, path: FieldPath): number {
  const stack: (string | number)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
  let best = { depth: 0, at: 0 };
  let last = { text: '', at: 0 };
  const here = (at: number): void => {
    const fits = stack.length <= path.length && stack.every((key, i) => key === path[i]);
    if (fits && stack.length > best.depth) best = { depth: stack.length, at };
  };
  for (let m = tokens.exec(text); m; m = tokens.exec(text)) {
    const [token] = m;
    if (token === '[') {
      stack.push(0);
      here(m.index + 1);
    } else if (token === '{') stack.push('');
    else if (token === ']' || token === '}') stack.pop();
    else if (token === ':') {
      stack[stack.length - 1] = JSON.parse(last.text) as string;
      here(last.at);
    } else if (token === ',') {
      const top = stack.at(-1);
      if (typeof top === 'number') {
        stack[stack.length - 1] = top + 1;
        here(m.index + 1 + (/^\s*/.exec(text.slice(m.index + 1, m.index + 200))?.[0].length ?? 0));
      }
    }
    last = { text: token, at: m.index };
  }
  return lineAt(text, best.at);
}

/** Block YAML by indent. What is written in flow style is found by its parent. */
function yamlLine(lines: readonly string[], path: FieldPath): number {
  let found = 0;
  let from = 0;
  let to = lines.length;
  for (const step of path) {
    const rows = lines.slice(from, to).map((line, i) => ({ ...indented(line), at: from + i }));
    const content = rows.filter((r) => r.text !== '' && !r.text.startsWith('#') && r.text !== '---');
    const least = Math.min(...content.map((r) => r.indent));
    const level = content.filter((r) => r.indent === least);
    const hit = typeof step === 'number' ? level.filter((r) => r.text.startsWith('- ') || r.text === '-')[step] : level.find((r) => keyOf(r.text) === step);
    if (!hit) break;
    found = hit.at;
    const next = level.find((r) => r.at > hit.at);
    to = next?.at ?? to;
    if (typeof step === 'number') {
      // The item's first key stands behind its dash.
      lines = lines.map((line, i) => (i === hit.at ? line.replace('-', ' ') : line));
      from = hit.at;
    } else from = hit.at + 1;
  }
  return found + 1;
}

const indented = (line: string): { indent: number; text: string } => {
  const text = line.trim();
  return { indent: line.length - line.trimStart().length, text };
};
const keyOf = (text: string): string | undefined => /^["']?([^"':]{1,100})["']?\s*:/.exec(text)?.[1];
