/** Elements that hold properties and never text: of paragraphs and their marks, runs, rows, cells and content controls. */
import type { Attr } from '../xml.ts';
import type { Para } from './blocks.ts';
import { isOn, whole } from './names.ts';
import { takeRunProp } from './styles.ts';
import type { Walk } from './walk.ts';

type Takes = (walk: Walk, name: string, attr: Attr) => void;

const ofRun: Takes = (walk, name, attr) => {
  const run = walk.runs.at(-1);
  if (!run) return;
  if (name === 'w:rStyle') run.style = attr('w:val');
  else takeRunProp(run.direct, name, attr);
};

const ofPara: Takes = (walk, name, attr) => {
  const para = walk.story.para;
  if (name === 'w:sectPr') walk.skip();
  else if (para) paraProp(para, name, attr);
};

const ofGrid: Takes = (walk, name, attr) => walk.story.gridProp(name, attr('w:val'), isOn(attr('w:val')));

const ofControl: Takes = (walk, name, attr) => {
  if (name === 'w:docPartGallery' && attr('w:val') === 'Table of Contents' && walk.controls.length > 0) walk.controls[walk.controls.length - 1] = true;
};

/** What takes the properties in each of these elements. Those of a paragraph's mark stand in its own w:rPr, inside its w:pPr. */
export const PROPERTIES: ReadonlyMap<string, Takes> = new Map([
  ['w:rPr', ofRun],
  ['w:pPr', ofPara],
  ['w:trPr', ofGrid],
  ['w:tcPr', ofGrid],
  ['w:sdtPr', ofControl],
]);

function paraProp(para: Para, name: string, attr: Attr): void {
  if (name === 'w:pStyle') para.style = attr('w:val');
  else if (name === 'w:numId') para.numId = attr('w:val');
  else if (name === 'w:ilvl') para.level = whole(attr('w:val'));
  else if (name === 'w:outlineLvl') para.outline = whole(attr('w:val'));
  else if (name === 'w:jc') para.align = attr('w:val');
  // These three stand in the mark's properties. A deleted mark joins the paragraph to the next.
  else if (name === 'w:del' || name === 'w:moveFrom') para.joins = true;
  else if (name === 'w:vanish') para.hiddenMark = isOn(attr('w:val'));
}
