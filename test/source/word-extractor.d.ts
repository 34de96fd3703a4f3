/** What is used of word-extractor 1.0.4, which has no types of its own. */
declare module 'word-extractor' {
  interface Options {
    readonly filterUnicode?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }
  interface WordDocument {
    getBody(options?: Options): string;
    getFootnotes(options?: Options): string;
    getEndnotes(options?: Options): string;
    getTextboxes(options?: Options): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
}
