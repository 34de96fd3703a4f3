/** Looks up the properties of positions. Runs are kept by byte, text by position: pieces lead from one to the other. */
import { type DocFile, TABLES, type TextPiece } from './file.ts';
import { type CharProps, type FkpRun, type ParaProps, readRuns, takeCharacter, takeParagraph } from './props.ts';
import type { DocStyle } from './styles.ts';

export class Looker {
  readonly #file: DocFile;
  readonly #styles: (index: number) => DocStyle;
  readonly #characters: Finder;
  readonly #paragraphs: Finder;
  readonly #fonts: readonly string[];
  readonly #known = new Map<FkpRun, Map<FkpRun | undefined, CharProps>>();
  /** What long lists of changes set: many paragraphs may point at one. */
  readonly #further = new Map<Buffer, ParaProps>();
  #piece: TextPiece | undefined;

  constructor(file: DocFile, styles: (index: number) => DocStyle) {
    this.#file = file;
    this.#styles = styles;
    this.#characters = new Finder(readRuns(file, TABLES.characters, 'characters'));
    this.#paragraphs = new Finder(readRuns(file, TABLES.paragraphs, 'paragraphs'));
    this.#fonts = readFonts(file.table(15));
  }

  /** A character's properties: its run's over those of the paragraph's style. */
  character(cp: number): CharProps {
    const at = this.#byte(cp);
    const paragraph = this.#paragraphs.find(at);
    const run = this.#characters.find(at);
    if (!run) return this.#style(paragraph).character;
    const byRun = this.#known.get(run) ?? new Map<FkpRun | undefined, CharProps>();
    this.#known.set(run, byRun);
    const known = byRun.get(paragraph);
    if (known) return known;
    const made = takeCharacter({ ...this.#style(paragraph).character }, run.changes);
    byRun.set(paragraph, made);
    return made;
  }

  /** The properties of the paragraph that a position lies in. */
  paragraph(cp: number): ParaProps {
    const run = this.#paragraphs.find(this.#byte(cp));
    if (!run) return {};
    const props = takeParagraph({ ...this.#style(run).paragraph }, run.changes);
    if (!run.more) return props;
    const more = this.#further.get(run.more) ?? takeParagraph({}, run.more);
    this.#further.set(run.more, more);
    return { ...props, ...more, ...(props.merges && more.merges ? { merges: new Map([...props.merges, ...more.merges]) } : {}) };
  }

  style(cp: number): DocStyle {
    return this.#style(this.#paragraphs.find(this.#byte(cp)));
  }

  /** Is the position the last of its paragraph? */
  endsParagraph(cp: number): boolean {
    const at = this.#byte(cp);
    const run = this.#paragraphs.find(at);
    return run === undefined || at + (this.#piece?.width ?? 1) >= run.to;
  }

  /** The name of the font that a sign is drawn in. */
  font(cp: number): string | undefined {
    const run = this.#characters.find(this.#byte(cp));
    let font: string | undefined;
    const changes = run?.changes ?? Buffer.alloc(0);
    for (let k = 0; k + 6 <= changes.length; k++) if (changes.readUInt16LE(k) === 0x6a09) font = this.#fonts[changes.readUInt16LE(k + 2)];
    return font;
  }

  #style(run: FkpRun | undefined): DocStyle {
    return this.#styles(run?.style ?? 0);
  }

  #byte(cp: number): number {
    const p = this.#piece;
    if (!p || cp < p.cp || cp >= p.cp + p.length) this.#piece = this.#find(cp);
    return this.#piece ? this.#piece.fc + (cp - this.#piece.cp) * this.#piece.width : -1;
  }

  #find(cp: number): TextPiece | undefined {
    const { pieces } = this.#file;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((pieces[mid]?.cp ?? 0) <= cp) low = mid;
      else high = mid - 1;
    }
    return pieces[low];
  }
}

/** Finds the run that a byte lies in; looking onward from the last one found, as a text is read, costs next to nothing. */
class Finder {
  readonly #runs: readonly FkpRun[];
  #last = 0;

  constructor(runs: readonly FkpRun[]) {
    this.#runs = runs;
  }

  find(at: number): FkpRun | undefined {
    for (const k of [this.#last, this.#last + 1]) {
      const run = this.#runs[k];
      if (run && run.from <= at && at < run.to) {
        this.#last = k;
        return run;
      }
    }
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.#runs[mid]?.from ?? 0) <= at) low = mid;
      else high = mid - 1;
    }
    const run = this.#runs[low];
    if (!run || at < run.from || at >= run.to) return undefined;
    this.#last = low;
    return run;
  }
}

/** The names of the fonts ([MS-DOC] 2.9.286). */
function readFonts(table: Buffer): string[] {
  const out: string[] = [];
  for (let at = 4; at + 41 < table.length; ) {
    const size = (table[at] ?? 0) + 1;
    const name = table.toString('utf16le', at + 40, Math.min(at + size, table.length));
    out.push(name.split('\0')[0] ?? '');
    at += size;
  }
  return out;
}
