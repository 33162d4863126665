/** A rule that fails on some text is skipped, and the officer is told: the others still have their say. */

export interface Attempts {
  /** What a rule finds; nothing where it fails. */
  <T>(rule: () => readonly T[]): readonly T[];
}

/** @param failed - called once for each rule that failed. */
export function attemptsTelling(failed: () => void): Attempts {
  return (rule) => {
    try {
      return rule();
    } catch {
      failed();
      return [];
    }
  };
}
