/** Searches from the end; the language level of the add-in has no `findLast`. */

/** Index of the last item that fits; −1 for none. */
export function lastIndexWhere<T>(list: readonly T[], fits: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) if (fits(list[index]!)) return index;
  return -1;
}

/** The last item that fits; undefined for none. */
export function lastWhere<T>(list: readonly T[], fits: (item: T) => boolean): T | undefined {
  return list[lastIndexWhere(list, fits)];
}
