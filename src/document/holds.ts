/** The short way to a yes. */

/**
 * Does the value have an outline's shape for sure? Here nobody knows; in the bundle stands code that is compiled from the schema (src/compile-shape.mjs),
 * so that zod is loaded for an outline that is broken alone.
 */
export const holds = (_value: unknown): boolean => false;
