/** The least processor time that some runs take, in milliseconds: other programs' work and a collection of garbage do not count. */
export async function cost(run, runs = 3) {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < runs; k++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
