/**
 * `npm run build:offline`: the offline edition in out/offline, a folder that is opened from disk or a shared drive by a double
 * click on bao-cao-tthc.html.
 */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, OFFLINE } from "./try-it/builds";

const MEGABYTE = 1024 * 1024;

async function main(): Promise<void> {
  const { outDir } = OFFLINE;
  rmSync(outDir, { recursive: true, force: true });
  await ensureBuilt([OFFLINE], console.log);
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  console.log(`Đã ghi ${files.length} tệp, ${(bytes / MEGABYTE).toFixed(2)} MB vào ${outDir}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
