/**
 * What the commands of this session have brought to its end. A write that comes late is told from it: neither the sheet
 * of a later command nor the pointer that it has set is taken for the late one's.
 */
const madeSheets = new Set<string>();
const pointers = new Map<string, string>();

/** @param id of a sheet that a command has made. */
export const noteMadeSheet = (id: string): void => void madeSheets.add(id);

export const isMadeByUs = (id: string): boolean => madeSheets.has(id);

/** @param formula what the pointer says since a command has set it. */
export const notePointer = (pointer: string, formula: string): void => void pointers.set(pointer, formula);

/** What the last command that set a pointer has made it say. */
export const pointerSet = (pointer: string): string | undefined => pointers.get(pointer);
