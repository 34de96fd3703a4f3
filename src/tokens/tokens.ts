/** Words and parts of speech, by jieba. Loaded when first asked, never before; both implementations use the same dictionary and the same texts. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A word with ictclas part-of-speech tag (n, v, m, q, …). Words concatenate to the text they were cut from. */
export interface Word {
  readonly word: string;
  readonly tag: string;
}

export interface Tokens {
  /** The implementation's name: nodejieba, @node-rs/jieba. Does not load it. */
  readonly name: string;
  /** Cuts a text into tagged words. The text should be short: what stands around one number. */
  tag(text: string): Word[];
}

const require = createRequire(import.meta.url);

type Tag = (text: string) => Word[];

/** The dictionary that the build makes: jieba's commonest words and the field's own (words.txt). It stands beside the bundles, or in dist/ for sources that run unbundled. */
function dictionary(): string {
  for (let up = new URL('.', import.meta.url); ; up = new URL('..', up)) {
    for (const place of ['words.dict', 'dist/words.dict']) {
      const path = fileURLToPath(new URL(place, up));
      if (existsSync(path)) return path;
    }
    if (new URL('..', up).href === up.href) throw new Error('words.dict is missing: run npm run build');
  }
}

const LOADERS: Readonly<Record<string, () => Tag>> = {
  nodejieba: () => {
    const dict = dictionary();
    const jieba = require('nodejieba') as { load(o: Record<string, string>): void; tag(t: string): Word[] };
    const empty = dict.replace(/words\.dict$/, 'empty.dict');
    // Native code ends the process over an idf or stop word file without a line, so these have one.
    const idf = dict.replace(/words\.dict$/, 'idf.dict');
    jieba.load({ dict, userDict: empty, idfDict: idf, stopWordDict: idf });
    return (text) => jieba.tag(text);
  },
  '@node-rs/jieba': () => {
    const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
    const jieba = Jieba.withDict(readFileSync(dictionary()));
    return (text) => jieba.tag(text, true).map((w) => ({ word: w.word, tag: w.tag }));
  },
};

/** The name of the implementation that can be loaded here: nodejieba if its native part was built, else its stand-in. */
function available(): string {
  try {
    return existsSync(require.resolve('nodejieba/build/Release/nodejieba.node')) ? 'nodejieba' : '@node-rs/jieba';
  } catch {
    return '@node-rs/jieba';
  }
}

/** Makes a tokenizer by name; `load` happens at the first `tag`. */
export function tokenizer(name?: string): Tokens {
  let chosen = name;
  let tag: Tag | undefined;
  return {
    get name() {
      chosen ??= available();
      return chosen;
    },
    tag(text) {
      if (text === '') return [];
      if (!tag) {
        const load = LOADERS[this.name];
        if (!load) throw new Error(`no tokenizer ${this.name}`);
        tag = load();
      }
      return tag(text);
    },
  };
}

/** The process's tokenizer. */
export const tokens: Tokens = tokenizer(process.env.PLAN_EXTRACT_TOKENIZER);
