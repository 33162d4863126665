/** What a cell may hold: a longer text is no value of a list, and folding megabytes of it takes seconds. */

/** Longest text that a cell of Excel holds. */
export const LONGEST_CELL = 32_767;

/** As much of a text as a cell holds. */
export const withinCell = (text: string): string =>
  text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL) : text;

/** Tells of the cells that were cut; nothing for none. */
export const longCellsNotes = (cells: number): string[] =>
  cells === 0
    ? []
    : [`Có ${cells} ô dài hơn 32.767 ký tự (giới hạn của Excel); chỉ đọc phần đầu của các ô này.`];
