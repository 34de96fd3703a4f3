// A worker that does what a document's name says: hangs, dies, runs out of memory, throws, tells its limits, or is good.
import { resourceLimits, workerData } from 'node:worker_threads';

const { board } = workerData;

export default async function work({ item, slot }) {
  // The clock of src/batch/board.ts, which Node 20 can't load as it stands.
  const now = () => {
    const [seconds, nanoseconds] = process.hrtime();
    return (seconds * 1000 + Math.trunc(nanoseconds / 1e6)) | 0;
  };
  Atomics.store(board, slot * 3, now());
  Atomics.store(board, slot * 3 + 1, 2);
  Atomics.store(board, slot * 3 + 2, now());
  if (item.input === 'hang') for (;;) Atomics.store(board, slot * 3 + 2, now());
  if (item.input === 'silent') for (;;);
  if (item.input === 'die') process.exit(3);
  if (item.input === 'throw') throw new Error('a fault in the program');
  if (item.input === 'fat') for (const all = []; ; ) all.push(new Array(100_000).fill({ a: 1 }));
  return {
    record: { input: item.input, sha256: 'x', bytes: 1, status: 'ok', outline: null, stage: null, notes: [] },
    rows: { jsonl: '', csv: '', document: '' },
    reused: false,
    elsewhere: false,
    ...(item.input === 'limits' ? { answer: JSON.stringify(resourceLimits) } : {}),
  };
}
