/**
 * What commands bring to its end while a write of an earlier one may still come late. That one is then told from them:
 * neither the sheet of a later command nor the pointer that it has set is taken for its own.
 */
const madeSheets = new Set<string>();
const pointers = new Map<string, string>();
let isWatched = false;

/** Begins to note what is done, or forgets it all. */
export function watchSession(watched: boolean): void {
  isWatched = watched;
  if (watched) return;
  madeSheets.clear();
  pointers.clear();
}

/** @param id of a sheet that a command has made. */
export function noteMadeSheet(id: string): void {
  if (isWatched) madeSheets.add(id);
}

export const isMadeByLater = (id: string): boolean => madeSheets.has(id);

/** @param formula what the pointer says since a command has set it. */
export function notePointer(pointer: string, formula: string): void {
  if (isWatched) pointers.set(pointer, formula);
}

/** What a later command has made a pointer say. */
export const pointerSet = (pointer: string): string | undefined => pointers.get(pointer);
