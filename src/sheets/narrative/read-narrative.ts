/** The sheet "Thuyết minh" as read: what each part says, and whether those are the officer's words or suggestions. */
import { isNarrativeKey } from "../../report/facts/narrative-parts";
import { readPeriodTitle, titleOfPeriod } from "../../vietnamese/periods";
import { plainText } from "../../vietnamese/plain-text";
import type { CellReader, Places } from "../input/content";
import { NARRATIVE_NAME, textOfConstant } from "../sheet-marks";

/** Names of the head cells of the columns: officers may insert columns. */
export const NARRATIVE_COLUMNS = {
  text: "tthc_tm_noi_dung",
  suggested: "tthc_tm_goi_y",
  carried: "tthc_tm_ky_truoc",
  key: "tthc_tm_phan",
} as const;

export interface PartOnSheet {
  readonly key: string;
  /** Zero-based row of the part's first cell. */
  readonly row: number;
  /** What stands there, rows that the officer added below included; lines parted by "\n". */
  readonly text: string;
  /** What was suggested when the sheet was last brought up to date; "" for nothing. */
  readonly suggested: string;
}

export interface NarrativeContent {
  /** "tháng 4 năm 2026". */
  readonly period: string;
  readonly parts: readonly PartOnSheet[];
}

interface ReadSheet {
  readonly read: CellReader;
  readonly places: Places;
  readonly constants: ReadonlyMap<string, string>;
  readonly values: readonly (readonly unknown[])[];
  readonly top: number;
}

/** A defined name holds a text of at most 255 characters. */
const MAX_TITLE = 200;

/** A period's title in one way of writing, so that "tháng 4/2026" is "tháng 4 năm 2026". */
export function samePeriodTitle(title: string): string {
  const period = readPeriodTitle(title);
  return period === null ? plainText(title).toLowerCase().slice(0, MAX_TITLE) : titleOfPeriod(period);
}

/** Excel hands line breaks back as it likes; a number or "đúng/sai" typed alone is text here. */
const textOf = (value: unknown): string =>
  String(value ?? "")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .trim();

/**
 * Reads a narrative sheet. A row without a part's name continues the part above it. A column that the officer has
 * deleted reads as empty.
 */
export function readNarrative({ read, places, constants, values, top }: ReadSheet): NarrativeContent {
  const at = (row: number, name: string): string => {
    const column = places.cells.get(name)?.column;
    return column === undefined ? "" : textOf(read(row, column));
  };
  const first = (places.cells.get(NARRATIVE_COLUMNS.key)?.row ?? 0) + 1;
  const parts = new Map<string, PartOnSheet>();
  let open = "";
  for (let row = first; row < top + values.length; row += 1) {
    const key = at(row, NARRATIVE_COLUMNS.key);
    const text = at(row, NARRATIVE_COLUMNS.text);
    // A part that is not known here, as of a later version of the add-in, is left alone.
    if (key !== "") open = isNarrativeKey(key) ? key : "";
    const part = parts.get(open);
    if (part !== undefined) parts.set(open, { ...part, text: [part.text, text].filter(Boolean).join("\n") });
    else if (open !== "") {
      parts.set(open, { key: open, row, text, suggested: at(row, NARRATIVE_COLUMNS.suggested) });
    }
  }
  return { period: textOfConstant(constants.get(NARRATIVE_NAME)), parts: [...parts.values()] };
}

/** Nobody has touched the suggestion: it is ours to bring up to date. */
export function isUntouched({ text, suggested }: PartOnSheet): boolean {
  return text === suggested;
}

/**
 * The officer's own words, as `ReportFacts.narrative` wants them. A suggestion that nobody touched is left out, so that
 * the report says what the figures say now; one that was emptied is "": the officer wants none.
 *
 * @example officersWords({ period, parts: [{ key: "han_che", row: 9, text: "", suggested: "Còn 01 hồ sơ …" }] })
 *          //=> { han_che: "" }
 */
export function officersWords({ parts }: NarrativeContent): Record<string, string> {
  return Object.fromEntries(parts.filter((part) => !isUntouched(part)).map(({ key, text }) => [key, text]));
}
