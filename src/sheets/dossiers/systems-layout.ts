/** Where the sheet "Theo hệ thống" keeps things, and how it is read: apart from its plan, which is loaded on demand. */
import { isFigureKey, partsOf, type FigureKey } from "../../catalog/figures";
import type { Figures } from "../../checks/facts";
import { COUNTED_FIGURES } from "../../dossiers/counted-figures";
import type { FieldFigures } from "../../dossiers/field-counts";
import type { SystemOwner } from "../../dossiers/systems";
import { SOURCE_NAME, sourceOf } from "../sheet-marks";
import { rowsOf, textAt, type ReadSheet } from "./read-rows";

export const SYSTEMS_SHEET = "Theo hệ thống";

/** Rows above the figures. */
export const SYSTEM_ROW = 2;
export const OWNER_ROW = 3;
export const ORIGIN_ROW = 4;
export const FIRST_FIGURE_ROW = 5;

/** Columns left of the systems; the key is hidden. */
export const KEY_COLUMN = 0;
export const TOTAL_COLUMN = 3;
export const ON_SHEET_COLUMN = 4;
export const FIRST_SYSTEM_COLUMN = 5;

/** What stands below the name of a system whose figures the officer types. */
export const TYPED_ORIGIN = "Nhập tay";

/** Head of the column behind the systems that says in which cells of tables figures stand, and of what is the whole unit's. */
export const CELLS_HEAD = "Lấy từ ô";
export const UNIT_HEAD = "Cả đơn vị";

interface SystemsView extends ReadSheet {
  readonly constants: ReadonlyMap<string, string>;
}

/** Whether the sheet was made for this input sheet. */
export const isForInput = ({ constants }: SystemsView, input: string): boolean =>
  sourceOf(constants.get(SOURCE_NAME)) === input;

/** Zero-based columns from the first system on. */
export function columnsOf(sheet: ReadSheet): number[] {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => FIRST_SYSTEM_COLUMN + index);
}

const isTyped = (sheet: ReadSheet, column: number): boolean =>
  textAt(sheet, ORIGIN_ROW, column) === TYPED_ORIGIN;

export function figuresIn(sheet: ReadSheet, column: number): Figures {
  const cells = rowsOf(sheet, FIRST_FIGURE_ROW).map((row): [FigureKey, unknown] => [
    textAt(sheet, row, KEY_COLUMN),
    sheet.read(row, column),
  ]);
  return Object.fromEntries(
    cells.filter((cell): cell is [FigureKey, number] => cell[0] !== "" && typeof cell[1] === "number"),
  );
}

/** Figures by the owner of the system: parts of the reception that do not add up with the channels. */
export const OWNER_FIGURES: Readonly<Record<FigureKey, SystemOwner>> = {
  tn_ht_thanh_pho: "city",
  tn_ht_bo_nganh: "ministry",
};

const COUNTED: ReadonlySet<FigureKey> = new Set([
  ...COUNTED_FIGURES.map(({ key }) => key),
  ...Object.keys(OWNER_FIGURES),
]);

/** Leaves only: a total is given where its parts are not. What is no total of lists comes from tables or by hand. */
const leavesIn = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).filter(
      ([key]) =>
        (COUNTED.has(key) || (isFigureKey(key) && partsOf(key).length === 0)) &&
        partsOf(key).every((part) => figures[part.key] === undefined),
    ),
  );

/** Every total of the sheet, those that add up others among them; a blank one is absent. */
export const allTotalsOn = (sheet: ReadSheet): Figures => figuresIn(sheet, TOTAL_COLUMN);

/** What the sheet feeds the input sheet: its totals, without those that add up others; a blank one is absent. */
export const totalsOn = (sheet: ReadSheet): Figures => leavesIn(figuresIn(sheet, TOTAL_COLUMN));

/** Figures that stand in a column without a name are somebody's too. */
export const NAMELESS = "Hệ thống chưa đặt tên";

/** Systems whose figures were typed. */
export function typedSystems(
  sheet: ReadSheet,
): { readonly system: string; readonly owner: string; readonly figures: Figures }[] {
  return columnsOf(sheet)
    .filter((column) => isTyped(sheet, column))
    .map((column) => ({
      name: textAt(sheet, SYSTEM_ROW, column),
      owner: textAt(sheet, OWNER_ROW, column),
      figures: leavesIn(figuresIn(sheet, column)),
    }))
    .filter(({ name, figures }) => name !== "" || Object.keys(figures).length > 0)
    .map(({ name, owner, figures }) => ({ system: name || NAMELESS, owner, figures }));
}

/** Above the accounts, a row for each field; its counts stand in the hidden column. */
export const FIELDS_TITLE = "Theo lĩnh vực";
const FIELD_STORE = "lv ";

export const fieldStore = (field: FieldFigures): string => `${FIELD_STORE}${JSON.stringify(field)}`;

const isCounts = (figures: unknown): figures is Figures =>
  typeof figures === "object" &&
  figures !== null &&
  Object.entries(figures).every(([key, count]) => isFigureKey(key) && typeof count === "number");

function readFieldStore(text: string): FieldFigures | null {
  try {
    const { field, owner, figures } = JSON.parse(text) as Partial<FieldFigures>;
    const isWhole = typeof field === "string" && isCounts(figures);
    if (!isWhole) return null;
    return { field, ...((owner === "city" || owner === "ministry") && { owner }), figures };
  } catch {
    return null;
  }
}

/** The counts by field that the sheet keeps; none where one of them cannot be read. */
export function fieldsOn(sheet: ReadSheet): readonly FieldFigures[] {
  const stores = rowsOf(sheet, FIRST_FIGURE_ROW)
    .map((row) => textAt(sheet, row, KEY_COLUMN))
    .filter((text) => text.startsWith(FIELD_STORE));
  const fields = stores.map((text) => readFieldStore(text.slice(FIELD_STORE.length)));
  return fields.every((each) => each !== null) ? fields : [];
}

/** Below the figures, in the column behind the hidden one. */
export const ACCOUNT_TITLE = "Từng dòng của tệp đi đâu";
const ACCOUNT_COLUMN = 1;

/** Where every row of the lists went, a sentence for each list; none where the sheet tells nothing of it. */
export function accountsOn(sheet: ReadSheet): readonly string[] {
  const texts = rowsOf(sheet, FIRST_FIGURE_ROW).map((row) => textAt(sheet, row, ACCOUNT_COLUMN));
  const title = texts.indexOf(ACCOUNT_TITLE);
  return title < 0 ? [] : texts.slice(title + 1).filter((text) => text !== "");
}

/** Whether lists stand behind the totals. */
export const hasLists = (sheet: ReadSheet): boolean =>
  columnsOf(sheet).some((column) => textAt(sheet, SYSTEM_ROW, column) !== "" && !isTyped(sheet, column));
