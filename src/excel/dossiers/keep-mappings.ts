import {
  MAPPING_SHEET,
  mappingCells,
  planMappingSheet,
  readMappings,
  readTableMappings,
  tableCells,
  type RememberedSystem,
} from "../../sheets/dossiers/mapping-sheet";
import type { RememberedTable } from "../../dossiers/summary/remembered-table";
import { FIRST_TABLE_ROW } from "../../sheets/dossiers/table-sheet";
import { cellAddress } from "../../sheets/address";
import { appendRows } from "../changes/appended-rows";
import { carryOut } from "../changes/carry-out";
import { changeCell } from "../changes/cells";
import { addressed } from "../changes/spots";
import type { Step } from "../changes/step";
import { asCellText } from "../writing/literal-text";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import type { SheetView } from "../../workbook/sheet-view";
import { freeSheetName } from "../writing/sheet-names";
import { pointerOf, readDossierBook } from "./dossier-book";
import { addSheet } from "../writing/add-sheet";

/** A row to keep, and what it is known by. */
interface KeptRow {
  readonly key: string;
  readonly cells: readonly string[];
}

const keyOfTable = ({ heads }: Pick<RememberedTable, "heads">): string => JSON.stringify(heads);

function rowsToKeep(systems: readonly RememberedSystem[], tables: readonly RememberedTable[]): KeptRow[] {
  return [
    ...systems.map((system) => ({ key: system.mapping.system, cells: mappingCells(system) })),
    ...tables.map((table) => ({ key: keyOfTable(table), cells: tableCells(table) })),
  ].flatMap(({ key, cells }) => (cells === null ? [] : [{ key, cells }]));
}

/**
 * Keeps how the lists of systems and summary tables are read, on a sheet that is made with the first; what is there
 * already gets its new choice. One read and one write sync. A list too wide for a cell is not kept.
 *
 * @throws CommandFailure
 */
export async function keepMappings(
  systems: readonly RememberedSystem[],
  tables: readonly RememberedTable[] = [],
  patience?: Patience,
): Promise<void> {
  return writing(async () => {
    const rows = rowsToKeep(systems, tables);
    if (rows.length === 0) return;
    const options = commandOptions("ghi nhớ cách nhận cột", patience);
    const book = await runCommand(options, readDossierBook);
    const { mappings } = book.sheets;
    if (mappings === undefined) {
      const cells = rows.map((row) => row.cells);
      const plan = planMappingSheet(freeSheetName(book.sheetNames, MAPPING_SHEET), cells);
      await addSheet(options, book, { plan, pointers: [pointerOf("mappings")], isShown: false });
    } else await carryOut(options, { steps: stepsFor(mappings, rows) });
  });
}

/** What is there gets its new choice on its row, others come below. */
function stepsFor(sheet: SheetView, kept: readonly KeptRow[]): Step[] {
  const known = new Map([
    ...readMappings(sheet).map(({ mapping, row }) => [mapping.system, row] as const),
    ...readTableMappings(sheet).map((table) => [keyOfTable(table), table.row] as const),
  ]);
  const added = kept.filter(({ key }) => !known.has(key));
  const steps = kept.flatMap(({ key, cells }) => {
    const place = known.get(key);
    if (place === undefined) return [];
    return cells.map((text, column) =>
      changeCell({
        spot: addressed(sheet.id, cellAddress(place, column), `dòng ${place + 1} trang “${sheet.name}”`),
        before: sheet.read(place, column),
        after: asCellText(text),
      }),
    );
  });
  if (added.length === 0) return steps;
  const rows = added.map(({ cells }) => cells.map(asCellText));
  return [...steps, appendRows({ sheet, first: FIRST_TABLE_ROW, rows })];
}
