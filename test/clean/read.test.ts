import { expect, it } from 'vitest';
import { parseSiteFile } from '../../src/rules/read.ts';

const RULE = { id: 'a', why: 'b', where: 'line', has: ['ab'], removes: ['ab'] };
const file = (rule: object, more: object = {}): unknown => ({ id: 'x', rules: [{ ...RULE, ...rule }], ...more });

it.each([
  ['no object', [], '(root)'],
  ['an id of capitals', { id: 'X', rules: [] }, 'id'],
  ['a field that is not known', file({}, { nmae: 'x' }), 'nmae'],
  ['a place that is none', file({ where: 'lines' }), 'rules[0].where'],
  ['no literals', file({ has: [] }), 'rules[0].has'],
  ['a literal of one character before a pattern', file({ has: ['a'], pattern: 'a' }), 'rules[0].has[0]'],
  ['a pattern that does not compile', file({ pattern: '(' }), 'rules[0].pattern'],
  ['a pattern without bounds', file({ pattern: 'ab.*' }), 'rules[0].pattern'],
  ['no example', file({ removes: [] }), 'rules[0].removes'],
  ['one id twice', { id: 'x', rules: [RULE, RULE] }, 'rules[1].id'],
])('%s is told by its field', (_, json, field) => {
  expect(() => parseSiteFile(json, 'r.json')).toThrow(`r.json: ${field}`);
});
