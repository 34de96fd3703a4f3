export function cost(run: () => unknown, runs?: number): Promise<number>;
export function growth(run: (text: string) => unknown, text: string, floor?: number): Promise<number>;
