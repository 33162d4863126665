import {
  MAPPING_SHEET,
  mappingCells,
  planMappingSheet,
  readMappings,
  type RememberedSystem,
} from "../../sheets/dossiers/mapping-sheet";
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

/**
 * Keeps how the lists of systems are read, on a sheet that is made with the first; a system that is there already gets
 * its new choice. One read and one write sync. A list too wide for a cell is not kept.
 *
 * @throws CommandFailure
 */
export async function keepMappings(systems: readonly RememberedSystem[], patience?: Patience): Promise<void> {
  return writing(async () => {
    const cells = systems.flatMap((system) => {
      const each = mappingCells(system);
      return each === null ? [] : [each];
    });
    if (cells.length === 0) return;
    const options = commandOptions("ghi nhớ cách nhận cột", patience);
    const book = await runCommand(options, readDossierBook);
    const { mappings } = book.sheets;
    if (mappings === undefined) {
      const plan = planMappingSheet(freeSheetName(book.sheetNames, MAPPING_SHEET), cells);
      await addSheet(options, book, { plan, pointers: [pointerOf("mappings")], isShown: false });
    } else await carryOut(options, { steps: stepsFor(mappings, cells) });
  });
}

/** A system that is there gets its new choice on its row, others come below. */
function stepsFor(sheet: SheetView, cells: readonly (readonly string[])[]): Step[] {
  const known = new Map(readMappings(sheet).map(({ mapping, row }) => [mapping.system, row]));
  const added = cells.filter(([system]) => !known.has(system!));
  const changed = cells.flatMap((row) => {
    const place = known.get(row[0]!);
    return place === undefined ? [] : [{ row, place }];
  });
  const steps = changed.flatMap(({ row, place }) =>
    row.map((text, column) =>
      changeCell({
        spot: addressed(sheet.id, cellAddress(place, column), `dòng ${place + 1} trang “${sheet.name}”`),
        before: sheet.read(place, column),
        after: asCellText(text),
      }),
    ),
  );
  if (added.length === 0) return steps;
  const rows = added.map((row) => row.map(asCellText));
  return [...steps, appendRows({ sheet, first: FIRST_TABLE_ROW, rows })];
}
