import type { SystemOwner } from "../../dossiers/systems";
import type { Figures } from "../../checks/facts";
import type { SpecialDay } from "../../vietnamese/working-days";
import { readHolidays } from "../../sheets/dossiers/holiday-sheet";
import type { RememberedTable } from "../../dossiers/summary/remembered-table";
import {
  OWNER_LABELS,
  readMappings,
  readTableMappings,
  type RememberedSystem,
} from "../../sheets/dossiers/mapping-sheet";
import { isForInput, typedSystems } from "../../sheets/dossiers/systems-layout";
import { runCommand } from "../command/run-command";
import { readDossierBook, type DossierBook } from "./dossier-book";

/** A system whose figures stand in a column of the officer's own. */
export interface TypedColumn {
  readonly system: string;
  readonly owner?: SystemOwner;
  readonly figures: Figures;
}

/** What the workbook says before lists are counted. */
export interface CountSetup {
  readonly remembered: readonly RememberedSystem[];
  readonly rememberedTables: readonly RememberedTable[];
  readonly typed: readonly TypedColumn[];
  /** The sheet "Ngày nghỉ"; absent: the built-in days off. */
  readonly holidays?: readonly SpecialDay[];
}

/** The setup of a workbook that has been read. */
function setupOf({ sheets, systems, input }: DossierBook): CountSetup {
  const isOurs = systems !== undefined && input !== undefined && isForInput(systems, input.name);
  return {
    remembered: sheets.mappings === undefined ? [] : readMappings(sheets.mappings),
    rememberedTables: sheets.mappings === undefined ? [] : readTableMappings(sheets.mappings),
    typed: isOurs ? typedSystems(systems).map(withOwner) : [],
    ...(sheets.holidays === undefined ? {} : { holidays: readHolidays(sheets.holidays) }),
  };
}

function withOwner({ system, owner, figures }: ReturnType<typeof typedSystems>[number]): TypedColumn {
  const known = (Object.keys(OWNER_LABELS) as SystemOwner[]).find((each) => OWNER_LABELS[each] === owner);
  return { system, figures, ...(known === undefined ? {} : { owner: known }) };
}

/**
 * Reads what the workbook knows of the systems: one sync.
 *
 * @throws CommandFailure
 */
export async function readCountSetup(): Promise<CountSetup> {
  return runCommand({ doing: "đọc thiết lập đếm hồ sơ" }, async (context) =>
    setupOf(await readDossierBook(context)),
  );
}
