/** CSV that Excel opens as it is meant: real numbers stay numbers, and no cell of a stranger's document becomes a formula. */
import { stringify } from 'csv-stringify/sync';

/** What a file of CSV begins with: Excel opens UTF-8 without the mark as GBK. */
export const CSV_MARK = '\uFEFF';

type Cell = string | number | boolean | null | undefined;

/** Records with their line ends. Text that begins like a formula (= + - @, also full-width) gets an apostrophe in front; numbers don't. */
export const csvLines = (records: readonly (readonly Cell[])[]): string =>
  stringify(records as Cell[][], {
    escape_formulas: true,
    // Options for one cell cost much: only a number with a minus needs them.
    cast: { number: (value) => (value < 0 ? { value: String(value), escape_formulas: false } : String(value)) },
  });

/** One record with its line end. */
export const csvLine = (cells: readonly Cell[]): string => csvLines([cells]);
