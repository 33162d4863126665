/** What runs once and is kept: a change there does nothing any more in modules that are warm. */
type Coverage = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The changes that some test met when it ran first and not when it ran again: their code fills what a module keeps.
 *
 * @example onceOnly({ test: { "7": 1, "8": 2 } }, { test: { "8": 2 } }) //=> ["7"]
 */
export function onceOnly(first: Coverage, again: Coverage): string[] {
  const ids = Object.entries(first).flatMap(([test, met]) => {
    const metAgain = again[test] ?? {};
    return Object.keys(met).filter((id) => metAgain[id] === undefined);
  });
  return [...new Set(ids)];
}
