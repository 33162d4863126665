/** Imports one list; run as a script with a file, it prints the most memory that this took, in megabytes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { proposeMapping } from "../../src/dossiers/columns/column-mapping";
import type { DossierList } from "../../src/dossiers/dossier";
import { readTables } from "../../src/dossiers/read/read-tables";

/**
 * The dossiers of a file's first table, by what its columns seem to mean.
 *
 * @throws Error where the file holds no list.
 */
export async function importList(name: string, bytes: Uint8Array): Promise<DossierList> {
  const [table] = await readTables({ name, bytes });
  const proposal = table === undefined ? null : proposeMapping(table);
  if (proposal === null) throw new Error(`${name} holds no dossier list`);
  return applyMapping(table!, proposal.head, proposal.mapping);
}

if (require.main === module) {
  const file = process.argv[2]!;
  void importList(path.basename(file), readFileSync(file)).then(() =>
    console.log(Math.round(process.resourceUsage().maxRSS / 1000)),
  );
}
