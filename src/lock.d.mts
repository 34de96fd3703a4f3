export interface Lock {
  packages: Record<string, unknown>;
}
export function missing(lock: Lock): { name: string; version: string }[];
