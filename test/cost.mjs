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

/**
 * How often as much four times the text costs: about 4 when the cost is linear, 16 when it is square. A machine's busy moment raises a single measure, so
 * that one over 8 is taken twice more and the least counts. Below `floor` milliseconds a measure is noise.
 */
export async function growth(run, text, floor = 30) {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3 && least > 8; k++) {
    const quarter = await cost(() => run(text.slice(0, text.length / 4)));
    least = Math.min(least, (await cost(() => run(text))) / Math.max(quarter, floor));
  }
  return least;
}
