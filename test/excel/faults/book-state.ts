/** All of a workbook that an officer could miss, and where two states of it differ. Pure but for `stateOf`. */
import type { EmbeddedExcel } from "../../../embedded-excel";
import { cellAddress } from "../../../src/sheets/address";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  /** Tab, visibility and protection with its options, each as a text. */
  readonly traits: Readonly<Record<string, string>>;
  /** Formula or constant, and number format, by address. What a formula gives is calculated, so it is left out. */
  readonly cells: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly names: ReadonlyMap<string, string>;
  /** Name of the sheet that is shown. */
  readonly active: string;
}

/** Names whose content differs from run to run and says nothing of the officer's: of a sheet or of the workbook. */
const VOLATILE_NAMES: ReadonlySet<string> = new Set(["tthc_lenh"]);

/** Where two states differ. */
export interface Place {
  /** Every name that the sheet has or had; of a name of the workbook, those of the sheets that it meant. */
  readonly sheets: readonly string[];
  /** A cell's address; absent: the sheet itself, one of its traits or names. */
  readonly address?: string;
  /** What is different, for the report of a loss. */
  readonly what: string;
}

/** The workbook as it stands. Await `settled` before. */
export function stateOf({ host: { workbook } }: EmbeddedExcel): BookState {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const cells = new Map<string, string>();
      sheet.cells.forEachStored((row, column) => {
        const content = workbook.formulas.ofCell(sheet, row, column) ?? sheet.cells.value(row, column);
        const format = sheet.cells.style(row, column).numberFormat ?? "General";
        if (content === null && format === "General") return;
        cells.set(cellAddress(row, column), JSON.stringify([content, format]));
      });
      return {
        id: sheet.id,
        name: sheet.name,
        traits: {
          tab: sheet.layout.tabColor,
          visibility: sheet.visibility,
          protection: JSON.stringify(sheet.protection?.options ?? null),
        },
        cells,
        names: namesIn(workbook.namesOf(sheet).snapshot()),
      };
    }),
    names: namesIn(workbook.names.snapshot()),
    active: workbook.active.name,
  };
}

const namesIn = (
  all: readonly { readonly name: string; readonly formula: string }[],
): ReadonlyMap<string, string> =>
  new Map(all.filter(({ name }) => !VOLATILE_NAMES.has(name)).map(({ name, formula }) => [name, formula]));

/**
 * Every place at which `b` is not `a`. A sheet that was there at the beginning is known by its id, a new one by its name.
 *
 * @param known ids of the sheets at the beginning.
 */
export function differences(a: BookState, b: BookState, known: ReadonlySet<string>): Place[] {
  const keyOf = ({ id, name }: SheetState): string => (known.has(id) ? id : `new ${name.toLowerCase()}`);
  const [before, after] = [a, b].map(({ sheets }) => new Map(sheets.map((each) => [keyOf(each), each])));
  const keys = [...new Set([...before!.keys(), ...after!.keys()])];
  const ofSheets = keys.flatMap((key) => betweenSheets(before!.get(key), after!.get(key)));
  const order = (state: BookState): string => state.sheets.map(keyOf).join();
  const isReordered = ofSheets.every(({ what }) => what !== "sheet") && order(a) !== order(b);
  return [
    ...ofSheets,
    ...betweenNames(a.names, b.names),
    ...(isReordered ? [{ sheets: [], what: "order of the sheets" }] : []),
    ...(activeIn(a, keyOf) === activeIn(b, keyOf)
      ? []
      : [{ sheets: [a.active, b.active], what: "active sheet" }]),
  ];
}

const activeIn = ({ sheets, active }: BookState, keyOf: (sheet: SheetState) => string): string =>
  sheets.filter(({ name }) => name === active).map(keyOf)[0] ?? "";

function betweenSheets(a: SheetState | undefined, b: SheetState | undefined): Place[] {
  if (a === undefined || b === undefined) return [{ sheets: [(a ?? b)!.name], what: "sheet" }];
  const sheets = [...new Set([a.name, b.name])];
  const traits = Object.keys(a.traits).filter((trait) => a.traits[trait] !== b.traits[trait]);
  return [
    ...(a.name === b.name ? [] : [{ sheets, what: "name of the sheet" }]),
    ...traits.map((what) => ({ sheets, what })),
    ...unequal(a.names, b.names).map((name) => ({ sheets, what: `name ${name}` })),
    ...unequal(a.cells, b.cells).map((address) => ({ sheets, address, what: "cell" })),
  ];
}

function betweenNames(a: BookState["names"], b: BookState["names"]): Place[] {
  return unequal(a, b).map((name) => {
    const meant = [a.get(name), b.get(name)].flatMap((formula) => sheetMeant(formula) ?? []);
    return { sheets: meant, what: `pointer ${name}` };
  });
}

const sheetMeant = (formula: string | undefined): string | undefined =>
  /^='?(.+?)'?!\$?[A-Z]+\$?\d+$/.exec(formula ?? "")?.[1]?.replace(/''/g, "'");

function unequal(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

/** What stands at a place of a state, as a text. */
export function contentAt(state: BookState, { sheets, address }: Place): string | undefined {
  const sheet = state.sheets.find(({ name }) => sheets.includes(name));
  return address === undefined ? undefined : sheet?.cells.get(address);
}
