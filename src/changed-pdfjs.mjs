// A plugin for the bundler, which changes the reading half of pdf.js in two ways.
//
// It keeps the character maps that its package brings (GBK-EUC-H, UniGB-UCS2-H and their like) from one document to the next, with the tables of some 20,000
// characters that it makes of them. Left alone it reads each map and makes each table anew for every document, in arrays that grow by single far places,
// which costs some 9 MB of memory a font and two thirds of the time that such a PDF takes. Nothing of what is read changes.
//
// It holds the ranges of codes that a font states to what PDF, Type 1 and TrueType allow. Left alone a few bytes (/W [0 2000000000 500]) fill an array past
// what V8 can hold, which ends the whole process, thread or not, or keep it busy for minutes where nothing can stop it.
const FILE = /[/\\]pdfjs-dist[/\\]legacy[/\\]build[/\\]pdf\.worker\.mjs$/;

/** How many maps are kept: a font needs two, and a document of all of pdf.js's 168 must not stay in memory. What is made of a map goes when the map goes. */
const KEPT = 8;

/** Tables are made for so many codes, those of two bytes; more are added one by one, for a document says itself how many there are. */
const CODES = 0x10000;

const QUICKER = [
  [
    'async function createBuiltInCMap(name, fetchBuiltInCMap) {',
    `const builtInCMaps = new Map();
const unicodesOfCMap = new WeakMap();
const fontCharsOfUnicodes = new WeakMap();
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
    `const known = unicodesOfCMap.get(properties.cMap);
      if (known?.ucs2CMap === ucs2CMap) return new ToUnicodeMap(known.toUnicode);
      const toUnicode = new Array(Math.min(properties.cMap.length, ${CODES})),
        buf = [];
      if (properties.cMap.builtInCMap) unicodesOfCMap.set(properties.cMap, { ucs2CMap, toUnicode });`,
  ],
  [
    `const map = [];
      this.toUnicode.forEach((charCode, unicodeCharCode) => {`,
    `const unicodes = this.composite ? this.toUnicode._map : undefined;
      const known = unicodes && fontCharsOfUnicodes.get(unicodes);
      const map = known ?? new Array(Math.min(this.toUnicode.length, ${CODES}));
      if (unicodes) fontCharsOfUnicodes.set(unicodes, map);
      if (!known) this.toUnicode.forEach((charCode, unicodeCharCode) => {`,
  ],
  // A font may add to its own table, never to the one that is kept.
  [
    `amend(map) {
    for (const charCode in map) {`,
    `amend(map) {
    this._map = this._map.slice();
    for (const charCode in map) {`,
  ],
];

/** The largest CID (ISO 32000-1, 9.7.4.3) and the largest code of two bytes. */
const LAST = 0xffff;

/** The largest code point of Unicode, and so the most characters that a font's table can name. */
const UNICODE = 0x10ffff;

/** Codes that the ranges of one character map may hold together: four times as many as Unicode has code points. */
const MAPPED = 2 ** 22;

const roomFor = (head) => [
  `${head} {
    if (high - low > MAX_MAP_RANGE) {`,
  `${head} {
    this.mapped = (this.mapped ?? 0) + Math.max(0, high - low + 1);
    if (high - low > MAX_MAP_RANGE || this.mapped > ${MAPPED}) {`,
];

const BOUNDED = [
  ...['mapCidRange(low, high, dstLow)', 'mapBfRange(low, high, dstLow)', 'mapBfRangeToArray(low, high, array)'].map(roomFor),
  // Widths of CIDs, across and down.
  [
    `for (let j = start; j <= code; j++) {
              glyphsWidths[j] = width;`,
    `for (let j = Math.max(start, 0); j <= Math.min(code, ${LAST}); j++) {
              glyphsWidths[j] = width;`,
  ],
  [
    `for (let j = start; j <= code; j++) {
                glyphsVMetrics[j] = vmetric;`,
    `for (let j = Math.max(start, 0); j <= Math.min(code, ${LAST}); j++) {
                glyphsVMetrics[j] = vmetric;`,
  ],
  ['if (!Number.isInteger(firstChar)) {', `if (!Number.isInteger(firstChar) || firstChar < 0 || firstChar > ${LAST}) {`],
  ['if (!Number.isInteger(lastChar)) {', `if (!Number.isInteger(lastChar) || lastChar < 0 || lastChar > ${LAST}) {`],
  // A Type 1 font's encoding has 256 places (Adobe Type 1 Font Format, 2.2).
  ['encoding[index] = glyph;', 'if (index >= 0 && index < 256) encoding[index] = glyph;'],
  // Groups of a TrueType cmap of format 12.
  [
    'for (let charCode = startCharCode; charCode <= endCharCode; charCode++) {\n            mappings.push({',
    `for (let charCode = startCharCode; charCode <= Math.min(endCharCode, ${UNICODE}) && mappings.length <= ${UNICODE}; charCode++) {\n            mappings.push({`,
  ],
];

const CHANGES = [...QUICKER, ...BOUNDED];

/** What its licence asks of a changed copy. */
const NOTICE = `/*! pdf.js, Copyright 2024 Mozilla Foundation, licensed under the Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0).
 * Changed by plan-extract: character maps and the tables made of them are kept between documents, ranges of codes are held to what the formats allow. */
`;

/** Changes pdf.js's reading half. Throws when a place to change isn't there exactly once: then another version has come, and the change is to be looked at. */
export const changedPdfjs = {
  name: 'changed-pdfjs',
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
