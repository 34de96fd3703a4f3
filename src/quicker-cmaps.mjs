// A plugin for the bundler: pdf.js keeps the character maps that its package brings (GBK-EUC-H, UniGB-UCS2-H and their like) from one document to the next,
// and makes the tables that come of them at their full length at once. Left alone it reads each map anew for every document into arrays that grow by single
// far places, which costs some 9 MB of memory a font and more than half of the time that such a PDF takes. Nothing of what is read changes.
const FILE = /[/\\]pdfjs-dist[/\\]legacy[/\\]build[/\\]pdf\.worker\.mjs$/;

/** How many maps are kept: a font needs two, and a document of all of pdf.js's 168 must not stay in memory. */
const KEPT = 8;

/** Tables are made for so many codes, those of two bytes; more are added one by one, for a document says itself how many there are. */
const CODES = 0x10000;

const CHANGES = [
  [
    'async function createBuiltInCMap(name, fetchBuiltInCMap) {',
    `const builtInCMaps = new Map();
function createBuiltInCMap(name, fetchBuiltInCMap) {
  const known = builtInCMaps.get(name);
  if (known) return known;
  const made = makeBuiltInCMap(name, fetchBuiltInCMap);
  builtInCMaps.set(name, made);
  made.catch(() => builtInCMaps.delete(name));
  if (builtInCMaps.size > ${KEPT}) builtInCMaps.delete(builtInCMaps.keys().next().value);
  return made;
}
async function makeBuiltInCMap(name, fetchBuiltInCMap) {`,
  ],
  [
    `const toUnicode = [],
        buf = [];`,
    `const toUnicode = new Array(Math.min(properties.cMap.length, ${CODES})),
        buf = [];`,
  ],
  [
    `const map = [];
      this.toUnicode.forEach((charCode, unicodeCharCode) => {`,
    `const map = new Array(Math.min(this.toUnicode.length, ${CODES}));
      this.toUnicode.forEach((charCode, unicodeCharCode) => {`,
  ],
];

/** What its licence asks of a changed copy. */
const NOTICE = `/*! pdf.js, Copyright 2024 Mozilla Foundation, licensed under the Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0).
 * Changed by plan-extract: character maps are kept between documents, and the tables made of them have their full length from the start. */
`;

/** Changes pdf.js's reading half. Throws when a place to change isn't there exactly once: then another version has come, and the change is to be looked at. */
export const quickerCMaps = {
  name: 'quicker-cmaps',
  transform(code, id) {
    if (!FILE.test(id)) return null;
    return (
      NOTICE +
      CHANGES.reduce((text, [from, to]) => {
        if (text.split(from).length !== 2) throw new Error(`pdf.js has changed: ${from.split('\n')[0]}`);
        return text.replace(from, () => to);
      }, code)
    );
  },
};

/** Is this the half of pdf.js that the plugin changes? All else of it stays a library of its own. */
export const isChanged = (id) => id.endsWith('pdfjs-dist/legacy/build/pdf.worker.mjs');
