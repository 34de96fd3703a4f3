/** The rules that cleaning works with: the built-in sites' and the user's own. */
export interface CleanRules {
  readonly sites: readonly unknown[];
}
