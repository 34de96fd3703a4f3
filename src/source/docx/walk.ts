/** Where the pass over a body stands: the stories and runs that are open, and how text that comes now is taken. */
import { hold, type Limits } from '../limits.ts';
import type { Attr } from '../xml.ts';
import type { Block } from './blocks.ts';
import { isContents, isOldNumber, textOfCode } from './fields.ts';
import { isOn } from './names.ts';
import { Story } from './story.ts';
import { effective, type RunProps, type Styles } from './styles.ts';
import { readable } from './symbols.ts';

/** A run while it is open. */
interface Run {
  readonly direct: RunProps;
  style: string | undefined;
  final: RunProps | undefined;
  /** What follows in it is a note's own mark, which is no text of the sentence. */
  silent: boolean;
}

export class Walk {
  readonly styles: Styles;
  readonly main = new Story();
  readonly notes = new Map<string, readonly Block[]>();
  /** Depth of the element that was opened last. */
  depth = 0;
  /** Depth of the element whose content is skipped; 0: none. */
  skipping = 0;
  /** What the text of the element that is open is. */
  capture: 'text' | 'code' | null = null;
  /** Are blanks at the text's ends only the file's layout? */
  trim = false;
  /** mc:AlternateContent elements that are open: has one of the choices been taken? */
  readonly choices: boolean[] = [];
  /** Content controls that are open: do they hold a table of contents? */
  readonly controls: boolean[] = [];
  readonly runs: Run[] = [];
  /** How many times text of the document stands where it can't be read. */
  readonly unseen = { chunks: 0, diagrams: 0, pictures: 0, numbers: 0, signs: 0 };
  #number = 0;
  #paragraphs = 0;
  #cells = 0;
  readonly #limits: Limits;
  readonly #stories: Story[] = [this.main];

  constructor(styles: Styles, limits: Limits) {
    this.styles = styles;
    this.#limits = limits;
  }

  get story(): Story {
    return this.#stories.at(-1) ?? this.main;
  }

  skip(): void {
    this.skipping = this.depth;
  }

  openStory(blocks?: Block[]): Story {
    const story = new Story(blocks);
    this.#stories.push(story);
    return story;
  }

  closeStory(): void {
    if (this.#stories.length > 1) this.#stories.pop()?.end();
  }

  /** Ends all stories, also those that a fault left open. */
  end(): void {
    while (this.#stories.length > 1) this.closeStory();
    this.main.end();
  }

  openPara(): void {
    this.countPara();
    const number = this.#stories.length === 1 ? ++this.#number : 0;
    this.story.openPara(number, this.controls.includes(true));
  }

  countPara(): void {
    this.#paragraphs += 1;
    hold('maxParagraphs', this.#limits, this.#paragraphs);
  }

  /** Counts a table, a row or a cell, each of which costs as much as a cell. */
  countCell(): void {
    this.#cells += 1;
    hold('maxCells', this.#limits, this.#cells);
  }

  openRun(): void {
    this.runs.push({ direct: {}, style: undefined, final: undefined, silent: false });
  }

  /** Takes the characters of the part. */
  text(text: string): void {
    if (this.capture === null || this.skipping > 0) return;
    if (this.capture === 'code') this.story.code(text);
    else if (!this.runs.at(-1)?.silent) {
      const flat = text.replace(/[\t\n\r]/g, ' ');
      const kept = this.trim ? trimBlanks(flat) : flat;
      const read = readable(kept, this.#look().latin);
      if (read.length < kept.length && !this.#look().hidden) this.unseen.signs += kept.length - read.length;
      this.say(read);
    }
  }

  /** Says something that the current run shows. */
  say(text: string): void {
    this.story.say(text, this.#look());
  }

  /** Says the sign that a symbol font draws; '' for one that is not known. */
  sign(sign: string): void {
    if (sign === '') this.unseen.signs += 1;
    this.say(sign);
  }

  openField(code: string): void {
    this.story.openField();
    this.story.code(code);
  }

  /** From here on stands the field's result. */
  showField(): void {
    const field = this.story.fields.at(-1);
    if (!field) return;
    field.phase = 'result';
    field.contents = isContents(field.code);
    this.story.findHider();
  }

  closeField(): void {
    const done = this.story.closeField();
    if (!done || done.shows || done.contents) return;
    if (isOldNumber(done.code)) this.unseen.numbers += 1;
    this.say(textOfCode(done));
  }

  noteRef(kind: 'footnotes' | 'endnotes', attr: Attr): void {
    const id = attr('w:id');
    if (id !== undefined) this.story.para?.notes.push({ kind, id });
    const own = attr('w:customMarkFollows');
    const run = this.runs.at(-1);
    if (run && own !== undefined && isOn(own)) run.silent = true;
  }

  openNote(attr: Attr): void {
    const [id, type] = [attr('w:id'), attr('w:type')];
    if (id === undefined || (type !== undefined && type !== 'normal')) this.skip();
    else this.notes.set(id, this.openStory().blocks);
  }

  /** The run's properties in the end; worked out once a run, when its first text comes. */
  #look(): RunProps {
    const run = this.runs.at(-1);
    if (!run) return this.styles.defaults;
    if (run.final) return run.final;
    const para = this.styles.para(this.story.para?.style).run;
    run.final = effective(run.direct, run.style === undefined ? NOTHING : this.styles.run(run.style), para, this.styles.defaults);
    return run.final;
  }
}

/** Drops blanks at both ends. Ideographic and no-break spaces are text. */
function trimBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}

const NOTHING: RunProps = {};
