/**
 * Items by a key, in their order; those whose key is undefined are left out.
 *
 * @example grouped([1, 2, 3], (each) => each % 2) //=> Map { 1 => [1, 3], 0 => [2] }
 */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
