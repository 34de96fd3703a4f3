export function cost(run: () => unknown, runs?: number): Promise<number>;
