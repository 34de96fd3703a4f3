/**
 * The body of a document, or of its notes, in one pass: elements that hold text (ECMA-376 part 1, 17.3) become paragraphs and grids;
 * what a reader doesn't see (deletions, hidden text, field codes, comments) is left out. An element that isn't named here counts for nothing but its content.
 */
import type { Limits } from '../limits.ts';
import { type Attr, type Element, scanXml } from '../xml.ts';
import { type Block, newPara, type Para } from './blocks.ts';
import { isContents, textOfCode } from './fields.ts';
import { isOn, NAMESPACES, whole } from './names.ts';
import { Story } from './story.ts';
import { effective, type RunProps, type Styles, takeRunProp } from './styles.ts';
import { readable, symbol } from './symbols.ts';

export interface Body {
  readonly blocks: readonly Block[];
  /** A notes part's notes by id. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** Parts that hold text of the document and can't be read here (w:altChunk, w:subDoc): how many. */
  readonly elsewhere: number;
}

/** Reads a body, handing what it found so far to `body` even when the scan stops with a fault. Throws what scanXml throws. */
export class BodyReader {
  readonly #styles: Styles;
  readonly #main = new Story();
  readonly #notes = new Map<string, readonly Block[]>();
  #stories: Story[] = [this.#main];
  #runs: Run[] = [];
  #depth = 0;
  /** Depth of the element whose content is skipped; 0: none. */
  #skip = 0;
  /** The property element that is being read, and its depth. */
  #props: { name: string; depth: number } | null = null;
  #inMark = false;
  #capture: 'text' | 'code' | null = null;
  #trim = false;
  #number = 0;
  #choices: boolean[] = [];
  #controls: boolean[] = [];
  #simple: number[] = [];
  #elsewhere = 0;
  /** Has the body stopped in the middle? Then open paragraphs are closed before they are handed out. */
  #ended = false;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  scan(bytes: Uint8Array, limits: Limits, start: number): void {
    scanXml(
      bytes,
      NAMESPACES,
      {
        open: (name, attr, element) => this.#open(name, attr, element),
        close: (name) => this.#close(name),
        text: (text) => this.#text(text),
      },
      limits,
      start,
    );
  }

  /** What was read. */
  body(): Body {
    if (!this.#ended) for (const story of this.#stories.splice(0).reverse()) story.end();
    this.#ended = true;
    return { blocks: this.#main.blocks, notes: this.#notes, elsewhere: this.#elsewhere };
  }

  get #story(): Story {
    return this.#stories.at(-1) ?? this.#main;
  }

  #open(name: string, attr: Attr, element: Element): void {
    this.#depth += 1;
    if (this.#skip > 0) return;
    if (this.#props) this.#prop(name, attr);
    else if (SKIPPED.has(name)) this.#skip = this.#depth;
    else if (PROPS.has(name)) this.#props = { name, depth: this.#depth };
    else this.#content(name, attr, element);
  }

  #content(name: string, attr: Attr, element: Element): void {
    const story = this.#story;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#capture = 'text';
        this.#trim = attr('xml:space') !== 'preserve';
        return;
      case 'w:r':
      case 'm:r':
        this.#runs.push(new Run());
        return;
      case 'w:p':
        story.openPara(this.#stories.length === 1 ? ++this.#number : 0, this.#controls.includes(true));
        return;
      case 'w:tab':
      case 'w:ptab':
        return this.#say('\t');
      case 'w:br':
      case 'w:cr':
        return this.#say('\n');
      case 'w:noBreakHyphen':
        return this.#say('-');
      case 'w:sym':
        return this.#say(symbol(attr('w:font'), Number.parseInt(attr('w:char') ?? '', 16) || 0));
      case 'w:fldChar':
        return this.#field(attr('w:fldCharType'));
      case 'w:instrText':
        this.#capture = 'code';
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#noteRef(name, attr);
      case 'w:tbl':
        return story.openTable();
      case 'w:tr':
        return story.openRow();
      case 'w:tc':
        return story.openCell();
      default:
        this.#rare(name, attr, element);
    }
  }

  #rare(name: string, attr: Attr, element: Element): void {
    const story = this.#story;
    switch (name) {
      case 'w:txbxContent':
        this.#stories.push(new Story(story.para ? story.para.boxes : undefined));
        return;
      case 'v:textpath': {
        const box = newPara(0);
        box.pieces.push({ text: attr('v:string') ?? '', hider: null });
        story.para?.boxes.push(box);
        return;
      }
      case 'w:fldSimple': {
        story.openField();
        const field = story.fields.at(-1);
        if (field) Object.assign(field, { code: attr('w:instr') ?? '', phase: 'result', contents: isContents(attr('w:instr') ?? '') });
        story.findHider();
        this.#simple.push(this.#depth);
        return;
      }
      case 'w:default':
      case 'w:checked': {
        const field = story.fields.at(-1);
        if (field) field.ticked = isOn(attr('w:val'));
        return;
      }
      case 'w:sdt':
        this.#controls.push(false);
        return;
      case 'mc:AlternateContent':
        this.#choices.push(false);
        return;
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.#choose(name, attr, element);
      case 'w:footnote':
      case 'w:endnote':
        return this.#openNote(attr);
      case 'w:altChunk':
      case 'w:subDoc':
        this.#elsewhere += 1;
        return;
      // Formulas in a line: what stands below a fraction line or above the line must not run into the number before it.
      case 'm:den':
        return this.#say('/');
      case 'm:sup':
        return this.#say('^');
    }
  }

  #close(name: string): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#skip > 0) {
      if (depth === this.#skip) this.#skip = 0;
      return;
    }
    if (this.#props) {
      if (name === 'w:rPr') this.#inMark = false;
      if (depth === this.#props.depth) this.#props = null;
      return;
    }
    const story = this.#story;
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.#capture = null;
        return;
      case 'w:r':
      case 'm:r':
        this.#runs.pop();
        return;
      case 'w:p':
        return story.closePara();
      case 'w:tbl':
        return story.closeTable();
      case 'w:tr':
        return story.closeRow();
      case 'w:tc':
        return story.closeCell();
      case 'w:txbxContent':
        if (this.#stories.length > 1) this.#stories.pop()?.end();
        return;
      case 'w:fldSimple':
        if (this.#simple.at(-1) === depth) this.#simple.pop();
        story.closeField();
        return;
      case 'w:sdt':
        this.#controls.pop();
        return;
      case 'mc:AlternateContent':
        this.#choices.pop();
        return;
      case 'w:footnote':
      case 'w:endnote':
        if (this.#stories.length > 1) this.#stories.pop()?.end();
    }
  }

  #text(text: string): void {
    if (this.#capture === null || this.#skip > 0) return;
    if (this.#capture === 'code') {
      const field = this.#story.fields.at(-1);
      if (field?.phase === 'code' && field.code.length < 4000) field.code += text;
      return;
    }
    const flat = text.replace(/[\t\n\r]/g, ' ');
    const kept = this.#trim ? flat.replace(/^ +| +$/g, '') : flat;
    const run = this.#runs.at(-1);
    if (run?.silent) return;
    this.#say(readable(kept, this.#effective().latin));
  }

  #say(text: string): void {
    this.#story.say(text, this.#effective());
  }

  /** The run's properties in the end; worked out once a run, when its first text comes. */
  #effective(): RunProps {
    const run = this.#runs.at(-1);
    if (!run) return this.#styles.defaults;
    if (run.final) return run.final;
    const para = this.#styles.para(this.#story.para?.style).run;
    run.final = effective(run.direct, run.style === undefined ? NOTHING : this.#styles.run(run.style), para, this.#styles.defaults);
    return run.final;
  }

  #field(type: string | undefined): void {
    const story = this.#story;
    const field = story.fields.at(-1);
    if (type === 'begin') story.openField();
    else if (type === 'separate' && field) {
      field.phase = 'result';
      field.contents = isContents(field.code);
      story.findHider();
    } else if (type === 'end') {
      const done = story.closeField();
      if (done && !done.shows && !done.contents) this.#say(textOfCode(done));
    }
  }

  /** A note's own mark, where a file has one, is no text of the sentence either. */
  #noteRef(name: string, attr: Attr): void {
    const id = attr('w:id');
    const kind = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
    if (id !== undefined) this.#story.para?.notes.push({ kind, id });
    const run = this.#runs.at(-1);
    if (run && attr('w:customMarkFollows') !== undefined && isOn(attr('w:customMarkFollows'))) run.silent = true;
  }

  #openNote(attr: Attr): void {
    const type = attr('w:type');
    const id = attr('w:id');
    if (id === undefined || (type !== undefined && type !== 'normal')) {
      this.#skip = this.#depth;
      return;
    }
    const note = new Story();
    this.#notes.set(id, note.blocks);
    this.#stories.push(note);
  }

  /** Of alternatives one is read: the first whose extensions are known, else the fallback. */
  #choose(name: string, attr: Attr, element: Element): void {
    const taken = this.#choices.at(-1) === true;
    const needs = (attr('mc:Requires') ?? '').split(/\s+/).filter((p) => p !== '');
    if (taken || (name === 'mc:Choice' && !needs.every((prefix) => element.knows(prefix)))) this.#skip = this.#depth;
    else if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
  }

  #prop(name: string, attr: Attr): void {
    // What a tracked change of format kept of before is no property of now.
    if (name.endsWith('Change')) this.#skip = this.#depth;
    const props = this.#props?.name;
    if (props === 'w:rPr') this.#runProp(name, attr);
    else if (props === 'w:pPr') this.#paraProp(name, attr);
    else if (props === 'w:sdtPr') {
      if (name === 'w:docPartGallery' && attr('w:val') === 'Table of Contents' && this.#controls.length > 0) this.#controls[this.#controls.length - 1] = true;
    } else this.#story.gridProp(name, attr('w:val'), isOn(attr('w:val')));
  }

  #runProp(name: string, attr: Attr): void {
    const run = this.#runs.at(-1);
    if (!run) return;
    if (name === 'w:rStyle') run.style = attr('w:val');
    else takeRunProp(run.direct, name, attr);
  }

  #paraProp(name: string, attr: Attr): void {
    const para = this.#story.para;
    if (!para) return;
    if (name === 'w:rPr') this.#inMark = true;
    else if (this.#inMark) markProp(para, name, attr);
    else if (name === 'w:pStyle') para.style = attr('w:val');
    else if (name === 'w:numId') para.numId = attr('w:val');
    else if (name === 'w:ilvl') para.level = whole(attr('w:val'));
    else if (name === 'w:outlineLvl') para.outline = whole(attr('w:val'));
    else if (name === 'w:jc') para.align = attr('w:val');
    else if (name === 'w:sectPr') this.#skip = this.#depth;
  }
}

/** Properties of the mark at a paragraph's end. */
function markProp(para: Para, name: string, attr: Attr): void {
  if (name === 'w:del' || name === 'w:moveFrom') para.joins = true;
  else if (name === 'w:vanish') para.hiddenMark = isOn(attr('w:val'));
}

/** A run while it is open. */
class Run {
  readonly direct: RunProps = {};
  style: string | undefined;
  final: RunProps | undefined;
  /** What follows in it is a note's mark. */
  silent = false;
}

const NOTHING: RunProps = {};

/** Elements of which nothing shows: deleted or moved away, readings above characters, section and picture data. */
const SKIPPED: ReadonlySet<string> = new Set([
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
  'w:comment',
  'm:rPr',
  'm:ctrlPr',
]);

/** Elements that hold properties, never text. */
const PROPS: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr', 'w:sdtPr']);
