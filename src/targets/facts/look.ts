import type { RoleContext } from './roles.ts';

/** A number with the words around it, and which signs stand there. */
export interface Look extends Pick<RoleContext, 'text' | 'found' | 'clause' | 'sentence' | 'kind'> {
  readonly before: string;
  readonly after: string;
  readonly signs: number;
  readonly signsAfter: number;
  /** Does it count things or people? */
  readonly count: boolean;
}
