/** What cleaning does by its own hand, beside the rules in data: the names under which it is on record, and why. */
export const OWN: readonly { readonly name: string; readonly why: string }[] = [
  {
    name: 'page-chunk/marker',
    why: 'A number that a site puts before each piece that it cuts a text into; told from items by its own run and by the sentences that it breaks.',
  },
  { name: 'page-chunk/join', why: 'The line break between two such pieces, skipped so that the sentence reads on.' },
  { name: 'paragraph/join', why: 'A line break in the middle of a sentence, skipped so that the sentence reads on.' },
  { name: 'noise/zero-width', why: 'Marks that take no room, sown between a number and its unit.' },
  { name: 'noise/pinyin', why: 'The reading in brackets after each character.' },
  { name: 'noise/footnote', why: 'A footnote\u2019s mark left in the text, often glued before a value.' },
  { name: 'noise/anti-copy', why: 'A line of letters, digits and signs thrown together to spoil a copy.' },
  { name: 'noise/page-number', why: 'A page\u2019s number between dashes on a line of its own.' },
  { name: 'noise/ruler', why: 'A line of dashes, stars or the like.' },
  { name: 'noise/random-characters', why: 'A run of sixty or more characters of which hardly one is common.' },
  { name: 'reading/quote', why: 'A look-alike quote read as the usual one.' },
  { name: 'reading/quote-stop', why: '"o read as a closing quote and a full stop.' },
  { name: 'reading/zero', why: 'The digit 0 or a letter read as 〇 in a year of Chinese numerals.' },
  { name: 'unknown/head', why: 'Before the text, worded like a site\u2019s and not like a plan\u2019s.' },
  { name: 'unknown/tail', why: 'After the text, worded like a site\u2019s and not like a plan\u2019s.' },
  { name: 'unknown/between', why: 'Between paragraphs, in a site\u2019s words alone.' },
  { name: 'unknown/scrap', why: 'A bracket or a single sign that stands after a line that went.' },
];
