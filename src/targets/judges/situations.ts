import rows from '../../rules/situations.json' with { type: 'json' };

/** The words of a row of situations.json. Throws for an id that is not there: a programmer's mistake. */
export function situation(id: string): readonly string[] {
  const row = rows.find((r) => r.id === id);
  if (!row) throw new Error(`situations.json has no row ${id}`);
  return row.words;
}
