export function random(seed: number): () => number;
export function plan(seed: number, size?: number): string;
export function numeral(n: number): string;
