/** A PDF whose end is lost: the table of places and the list of pages go with it. What pages are still there are listed anew. */

interface Found {
  readonly number: number;
  readonly generation: number;
}

/** The bytes with a catalogue of the pages that are left, and how many; null when none is. */
export function salvage(bytes: Uint8Array): { bytes: Uint8Array; pages: number } | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const pages: Found[] = [];
  let last = 0;
  for (const m of text.matchAll(/(?<![\d])(\d{1,7}) (\d{1,5}) obj\b/g)) {
    const number = Number(m[1]);
    last = Math.max(last, number);
    const from = m.index + m[0].length;
    const end = text.indexOf('endobj', from);
    if (end < 0) break;
    const dictionary = text.slice(from, Math.min(end, from + 4000));
    if (/\/Type\s{0,4}\/Page(?![a-zA-Z])/.test(dictionary)) pages.push({ number, generation: Number(m[2]) });
  }
  if (pages.length === 0) return null;
  const kids = pages.map((p) => `${p.number} ${p.generation} R`).join(' ');
  const tail = [
    `\nendobj\n${last + 1} 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj`,
    `${last + 2} 0 obj\n<< /Type /Catalog /Pages ${last + 1} 0 R >>\nendobj`,
    `trailer\n<< /Root ${last + 2} 0 R /Size ${last + 3} >>\nstartxref\n0\n%%EOF\n`,
  ].join('\n');
  return { bytes: Buffer.concat([bytes, Buffer.from(tail, 'latin1')]), pages: pages.length };
}
