/** CSV that Excel opens as it is meant: real numbers stay numbers, and no cell of a stranger's document becomes a formula. */
import { stringify } from 'csv-stringify/sync';

/** What a file of CSV begins with: Excel opens UTF-8 without the mark as GBK. */
export const CSV_MARK = '\uFEFF';

type Cell = string | number | boolean | null | undefined;

/** One record with its line end. Text that begins like a formula (= + - @, also full-width) gets an apostrophe in front; numbers don't. */
export const csvLine = (cells: readonly Cell[]): string =>
  stringify([[...cells]], { escape_formulas: true, cast: { number: (value) => ({ value: String(value), escape_formulas: false }) } });
