/** Rows of sheets that a filter or a hand hid: counted while the parts are unpacked, for the library does not tell. */

/** Sheets of an .xlsx. */
export const SHEET_PART = /(?:^|\/)sheet\d*\.xml$/i;

const HIDDEN_ROW = /<(?:\w+:)?row\b[^>]*\shidden="(?:1|true)"/g;
/** A row's tag is no longer. */
const LONGEST_TAG = 512;

export interface HiddenRows {
  /** Takes the next piece of a sheet; a tag may lie across two pieces. */
  readonly look: (piece: Uint8Array) => void;
  readonly count: () => number;
}

/** Counts over all the sheets of a file. */
export function hiddenRows(): HiddenRows {
  const decoder = new TextDecoder("latin1");
  let rest = "";
  let count = 0;
  return {
    look(piece) {
      const text = rest + decoder.decode(piece);
      const open = text.lastIndexOf("<");
      rest = open === -1 || text.length - open > LONGEST_TAG ? "" : text.slice(open);
      count += text.slice(0, text.length - rest.length).match(HIDDEN_ROW)?.length ?? 0;
    },
    count: () => count,
  };
}
