/**
 * What each element of a body means (ECMA-376 part 1, 17.3 and 17.4). An element that isn't named here counts for nothing but its content,
 * so that hyperlinks, smart tags, insertions and whatever programs invent read as their text.
 */
import type { Attr, Element } from '../xml.ts';
import { newPara } from './blocks.ts';
import { isOn, whole } from './names.ts';
import type { Story } from './story.ts';
import { symbol } from './symbols.ts';
import type { Walk } from './walk.ts';

type Opens = (walk: Walk, attr: Attr, element: Element) => void;
type Closes = (walk: Walk) => void;

const text: Opens = (walk, attr) => {
  walk.capture = 'text';
  walk.trim = attr('xml:space') !== 'preserve';
};
const endText: Closes = (walk) => {
  walk.capture = null;
};
const run: Opens = (walk) => walk.openRun();
const endRun: Closes = (walk) => {
  walk.runs.pop();
};
const says =
  (what: string): Opens =>
  (walk) =>
    walk.say(what);
const unseen =
  (what: keyof Walk['unseen']): Opens =>
  (walk) => {
    walk.unseen[what] += 1;
  };
const endStory: Closes = (walk) => walk.closeStory();

/** A tick box or a list of a form is as it was left, else as it was made. */
const formState: Opens = (walk, attr) => {
  const field = walk.story.fields.at(-1);
  if (!field) return;
  field.ticked = isOn(attr('w:val'));
  field.chosen = whole(attr('w:val')) ?? 0;
};

/** Of alternatives one is read: the first whose extensions are known, else the fallback. */
const choice =
  (fallback: boolean): Opens =>
  (walk, attr, element) => {
    const needs = (attr('mc:Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    const known = fallback || needs.every((prefix) => element.knows(prefix));
    if (walk.choices.at(-1) === true || !known) walk.skip();
    else if (walk.choices.length > 0) walk.choices[walk.choices.length - 1] = true;
  };

/** Lettering as a drawing holds its text in an attribute. */
const lettering: Opens = (walk, attr) => {
  walk.countPara();
  const box = newPara(0);
  box.pieces.push({ text: attr('v:string') ?? '', hider: null });
  walk.story.para?.boxes.push(box);
};

const grid =
  (open: (story: Story) => void): Opens =>
  (walk) => {
    walk.countCell();
    open(walk.story);
  };

const fieldChar: Opens = (walk, attr) => {
  const type = attr('w:fldCharType');
  if (type === 'begin') walk.openField('');
  else if (type === 'separate') walk.showField();
  else if (type === 'end') walk.closeField();
};

export const OPENS: ReadonlyMap<string, Opens> = new Map<string, Opens>([
  ['w:t', text],
  ['m:t', text],
  ['w:r', run],
  ['m:r', run],
  ['w:p', (walk) => walk.openPara()],
  ['w:tab', says('\t')],
  ['w:ptab', says('\t')],
  ['w:br', says('\n')],
  ['w:cr', says('\n')],
  ['w:noBreakHyphen', says('-')],
  ['w:sym', (walk, attr) => walk.sign(symbol(attr('w:font'), Number.parseInt(attr('w:char') ?? '', 16) || 0))],
  // Formulas in a line: what stands below a fraction line or above the line must not run into the number before it.
  ['m:den', says('/')],
  ['m:sup', says('^')],
  ['w:fldChar', fieldChar],
  [
    'w:instrText',
    (walk) => {
      walk.capture = 'code';
    },
  ],
  [
    'w:fldSimple',
    (walk, attr) => {
      walk.openField(attr('w:instr') ?? '');
      walk.showField();
    },
  ],
  ['w:default', formState],
  ['w:checked', formState],
  ['w:result', formState],
  ['w:listEntry', (walk, attr) => void walk.story.fields.at(-1)?.choices.push(attr('w:val') ?? '')],
  ['w:footnoteReference', (walk, attr) => walk.noteRef('footnotes', attr)],
  ['w:endnoteReference', (walk, attr) => walk.noteRef('endnotes', attr)],
  ['w:footnote', (walk, attr) => walk.openNote(attr)],
  ['w:endnote', (walk, attr) => walk.openNote(attr)],
  ['w:tbl', grid((story) => story.openTable())],
  ['w:tr', grid((story) => story.openRow())],
  ['w:tc', grid((story) => story.openCell())],
  ['w:txbxContent', (walk) => void walk.openStory(walk.story.para?.boxes)],
  ['v:textpath', lettering],
  ['w:sdt', (walk) => void walk.controls.push(false)],
  ['mc:AlternateContent', (walk) => void walk.choices.push(false)],
  ['mc:Choice', choice(false)],
  ['mc:Fallback', choice(true)],
  ['w:altChunk', unseen('chunks')],
  ['w:subDoc', unseen('chunks')],
  ['dgm:relIds', unseen('diagrams')],
  ['a:blip', unseen('pictures')],
  ['v:imagedata', unseen('pictures')],
]);

export const CLOSES: ReadonlyMap<string, Closes> = new Map<string, Closes>([
  ['w:t', endText],
  ['m:t', endText],
  ['w:instrText', endText],
  ['w:r', endRun],
  ['m:r', endRun],
  ['w:p', (walk) => walk.story.closePara()],
  ['w:tbl', (walk) => walk.story.closeTable()],
  ['w:tr', (walk) => walk.story.closeRow()],
  ['w:tc', (walk) => walk.story.closeCell()],
  ['w:fldSimple', (walk) => walk.closeField()],
  ['w:txbxContent', endStory],
  ['w:footnote', endStory],
  ['w:endnote', endStory],
  ['w:sdt', (walk) => void walk.controls.pop()],
  ['mc:AlternateContent', (walk) => void walk.choices.pop()],
]);

/** Elements of which nothing shows: deleted or moved away, readings above characters, section and picture data. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'w:rubyPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:fldData',
  'w:binData',
  'm:rPr',
  'm:ctrlPr',
]);
