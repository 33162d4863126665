/** `npm run build:try-it`: the try-it page as static files in out/try-it, for any folder of any web server. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureBuilt, TRY_IT } from "./try-it/builds";
import { trySite } from "./try-it/site";

const OUT_DIR = "out/try-it";

async function main(): Promise<void> {
  await ensureBuilt(TRY_IT, console.log);
  rmSync(OUT_DIR, { recursive: true, force: true });
  const site = trySite();
  for (const [path, read] of site) {
    const target = join(OUT_DIR, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, read());
  }
  console.log(`Đã ghi ${site.size} tệp vào ${OUT_DIR}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
