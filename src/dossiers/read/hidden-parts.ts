/** Rows and columns of sheets that a filter or a hand hid: counted while the parts are unpacked, for the library does not tell. */

/** Sheets of an .xlsx. */
export const SHEET_PART = /(?:^|\/)sheet\d*\.xml$/i;

const HIDDEN = /<(?:\w+:)?(row|col)\b(?=[^>]*\shidden="(?:1|true)")([^>]*)>/g;
const FIRST = /\smin="(\d{1,5})"/;
const LAST = /\smax="(\d{1,5})"/;
/** A tag of a row or a column is no longer. */
const LONGEST_TAG = 512;
/** Hidden up to the end of the grid, where nothing stands. */
const TO_THE_END = 16_000;

export interface HiddenParts {
  readonly rows: number;
  /** From the first to the last, from 1. */
  readonly columns: readonly (readonly [first: number, last: number])[];
}

export interface HiddenCounter {
  /** Takes the next piece of a sheet; a tag may lie across two pieces. */
  readonly look: (piece: Uint8Array) => void;
  readonly found: () => HiddenParts;
}

/** Counts over all the sheets of a file. */
export function hiddenParts(): HiddenCounter {
  const decoder = new TextDecoder("latin1");
  let rest = "";
  let rows = 0;
  const columns = new Map<string, readonly [number, number]>();
  return {
    look(piece) {
      const text = rest + decoder.decode(piece);
      const open = text.lastIndexOf("<");
      rest = open === -1 || text.length - open > LONGEST_TAG ? "" : text.slice(open);
      for (const [, what, attributes = ""] of text.slice(0, text.length - rest.length).matchAll(HIDDEN)) {
        if (what === "row") rows += 1;
        else addColumns(attributes);
      }
    },
    found: () => ({ rows, columns: [...columns.values()] }),
  };

  function addColumns(attributes: string): void {
    const [first, last] = [FIRST, LAST].map((each) => Number(each.exec(attributes)?.[1] ?? NaN));
    if (first! >= 1 && last! >= first! && last! < TO_THE_END)
      columns.set(`${first}-${last}`, [first!, last!]);
  }
}
