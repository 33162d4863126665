import {
  MAPPING_COLUMNS,
  MAPPING_SHEET,
  mappingCells,
  planMappingSheet,
  readMappings,
  type RememberedSystem,
} from "../../sheets/dossiers/mapping-sheet";
import { endOf } from "../../sheets/dossiers/read-rows";
import { FIRST_TABLE_ROW } from "../../sheets/dossiers/table-sheet";
import { rangeAddress } from "../../sheets/address";
import { asCellText } from "../writing/literal-text";
import { runCommand } from "../command/run-command";
import { freeSheetName } from "../writing/sheet-names";
import { pointerOf, readDossierBook } from "./dossier-book";
import { addSheet } from "../writing/add-sheet";

const OPTIONS = { doing: "ghi nhớ cách nhận cột" };

/**
 * Keeps how the lists of systems are read, on a sheet that is made with the first; a system that is there already gets
 * its new choice. One read and one write sync. A list too wide for a cell is not kept.
 *
 * @throws CommandFailure
 */
export async function keepMappings(systems: readonly RememberedSystem[]): Promise<void> {
  const cells = systems.flatMap((system) => {
    const each = mappingCells(system);
    return each === null ? [] : [each];
  });
  if (cells.length === 0) return;
  const book = await runCommand(OPTIONS, readDossierBook);
  const { mappings } = book.sheets;
  if (mappings === undefined) {
    const plan = planMappingSheet(freeSheetName(book.sheetNames, MAPPING_SHEET), cells);
    return addSheet(OPTIONS, book, { plan, pointers: [pointerOf("mappings")], isShown: false });
  }
  const known = readMappings(mappings);
  let next = endOf(mappings, FIRST_TABLE_ROW);
  await runCommand(OPTIONS, async (context) => {
    const sheet = context.workbook.worksheets.getItem(mappings.id);
    for (const row of cells) {
      const place = known.find(({ mapping }) => mapping.system === row[0])?.row ?? next++;
      sheet.getRange(rangeAddress(place, 0, place, MAPPING_COLUMNS - 1)).formulas = [row.map(asCellText)];
    }
    await context.sync();
  });
}
