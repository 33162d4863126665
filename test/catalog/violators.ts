/** The keys of those that break a condition: none, in a catalogue that holds together. */
export function violators<T extends { readonly key: string }>(
  items: readonly T[],
  holds: (item: T) => boolean,
): string[] {
  return items.filter((item) => !holds(item)).map(({ key }) => key);
}

/** Composed (NFC), with single spaces and none at the ends. */
export function isWellTyped(text: string): boolean {
  return text !== "" && text === text.normalize("NFC").trim().replace(/\s+/g, " ");
}

/** Has a letter that only Vietnamese uses. */
export function isVietnamese(text: string): boolean {
  return isWellTyped(text) && /\p{M}|đ/iu.test(text.normalize("NFD"));
}
