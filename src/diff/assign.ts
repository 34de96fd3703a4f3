/** The best one-to-one assignment over a sparse table of weights: shortest augmenting paths with potentials (Jonker and Volgenant, for sparse tables). */

/** What row and column together are worth; above 0. */
export interface Edge {
  readonly column: number;
  readonly weight: number;
}

/**
 * Pairs rows with columns, each at most once, so that the sum of weights is the largest possible; a row may stay alone.
 * `rows[i]` holds row i's edges. Returns the column of each row, or -1. The same table gives the same answer, ties and all.
 */
export function assign(rows: readonly (readonly Edge[])[], columns: number): Int32Array {
  const n = rows.length;
  let most = 0;
  for (const row of rows) for (const e of row) most = Math.max(most, e.weight);
  // Column `columns + i` is row i's own place to stay alone, worth 0. Cost = most - weight, so that costs are never negative.
  const all = columns + n;
  const owner = new Int32Array(all).fill(-1);
  const chosen = new Int32Array(n).fill(-1);
  const price = new Float64Array(all);
  const profit = new Float64Array(n);
  const distance = new Float64Array(all).fill(Infinity);
  const before = new Int32Array(all).fill(-1);
  const done = new Uint8Array(all);
  for (let start = 0; start < n; start++) {
    const free = cheapest(rows[start] as readonly Edge[], most, price);
    // The row's best column is free: a path of one step.
    if (free && free.cost < most && (owner[free.column] as number) < 0) {
      owner[free.column] = start;
      chosen[start] = free.column;
      profit[start] = free.cost;
      continue;
    }
    const touched: number[] = [];
    const queue = new Heap();
    const scanned: number[] = [];
    const relax = (row: number, from: number): void => {
      const slack = from - (profit[row] as number);
      const reach = (column: number, cost: number): void => {
        if (done[column]) return;
        const d = slack + cost - (price[column] as number);
        const known = distance[column] as number;
        if (d >= known) return;
        if (known === Infinity) touched.push(column);
        distance[column] = d;
        before[column] = row;
        queue.push(d, column);
      };
      for (const e of rows[row] as readonly Edge[]) reach(e.column, most - e.weight);
      reach(columns + row, most);
    };
    relax(start, 0);
    let end = -1;
    let length = 0;
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [d, column] = next;
      if (done[column] || d > (distance[column] as number)) continue;
      done[column] = 1;
      if ((owner[column] as number) < 0) {
        end = column;
        length = d;
        break;
      }
      scanned.push(column);
      relax(owner[column] as number, d);
    }
    for (const column of scanned) {
      const gain = length - (distance[column] as number);
      price[column] = (price[column] as number) - gain;
      const row = owner[column] as number;
      profit[row] = (profit[row] as number) + gain;
    }
    profit[start] = (profit[start] as number) + length;
    // Turn the path over: each row on it takes the column by which it was reached.
    for (let column = end; column >= 0; ) {
      const row = before[column] as number;
      const was = chosen[row] as number;
      owner[column] = row;
      chosen[row] = column;
      column = row === start ? -1 : was;
    }
    for (const column of touched) {
      distance[column] = Infinity;
      before[column] = -1;
      done[column] = 0;
    }
  }
  return chosen.map((c) => (c >= columns ? -1 : c));
}

/** A row's column of least cost less price, the lower one of equals. */
function cheapest(row: readonly Edge[], most: number, price: Float64Array): { column: number; cost: number } | null {
  let best: { column: number; cost: number } | null = null;
  for (const e of row) {
    const cost = most - e.weight - (price[e.column] as number);
    if (!best || cost < best.cost || (cost === best.cost && e.column < best.column)) best = { column: e.column, cost };
  }
  return best;
}

/** A binary heap of columns by distance, the lower column first among equals. */
class Heap {
  readonly #items: [number, number][] = [];

  push(d: number, column: number): void {
    const list = this.#items;
    let k = list.push([d, column]) - 1;
    while (k > 0) {
      const up = (k - 1) >> 1;
      if (!less(list[k], list[up])) break;
      [list[k], list[up]] = [list[up] as [number, number], list[k] as [number, number]];
      k = up;
    }
  }

  pop(): [number, number] | undefined {
    const list = this.#items;
    const top = list[0];
    const last = list.pop();
    if (!top || !last || list.length === 0) return top;
    list[0] = last;
    for (let k = 0; ; ) {
      let small = 2 * k + 1;
      if (small >= list.length) break;
      if (small + 1 < list.length && less(list[small + 1], list[small])) small++;
      if (!less(list[small], list[k])) break;
      [list[k], list[small]] = [list[small] as [number, number], list[k] as [number, number]];
      k = small;
    }
    return top;
  }
}

const less = (a: [number, number] | undefined, b: [number, number] | undefined): boolean => !!a && !!b && (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]));
