/** Imports and counts one list; run as a script with a file, it prints the most memory that this took, in megabytes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { classify } from "../../src/dossiers/classify";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { proposeMapping } from "../../src/dossiers/columns/column-mapping";
import { readTables } from "../../src/dossiers/read/read-tables";
import { tally } from "../../src/dossiers/tally";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { dayOfIso } from "../dossier-lists";

export const PERIOD = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };

export interface Imported {
  readonly figures: Readonly<Record<string, number>>;
  /** Cells that could not be read. */
  readonly problems: number;
}

/**
 * Everything that an import does with a file's first table: read, take the columns for what they seem to mean, count.
 *
 * @throws Error where the file holds no list.
 */
export async function importAndCount(name: string, bytes: Uint8Array): Promise<Imported> {
  const [table] = await readTables({ name, bytes });
  const proposal = table === undefined ? null : proposeMapping(table);
  if (proposal === null) throw new Error(`${name} holds no dossier list`);
  const { dossiers, problems } = applyMapping(table!, proposal.head, proposal.mapping);
  const { figures } = tally(classify(dossiers, PERIOD, OFFICIAL_CALENDAR));
  return { figures, problems: problems.length };
}

if (require.main === module) {
  const file = process.argv[2]!;
  void importAndCount(path.basename(file), readFileSync(file)).then(() =>
    console.log(Math.round(process.resourceUsage().maxRSS / 1000)),
  );
}
