/**
 * The add-in for a real Excel: HTTPS on localhost:3443, and how to sideload it. `npm run start:excel`, with `-- --sideload`
 * into the Excel of this computer.
 */
import { createServer } from "node:https";
import path from "node:path";
import { localCertificate } from "./start-excel/certificate";
import { sideload } from "./start-excel/sideload";
import { addinHeaders, addinSite } from "./start-excel/site";
import { sideloadSteps } from "./start-excel/steps";
import { answerFrom } from "./try-it/answer";
import { ADDIN, ADDIN_DIR, ensureBuilt } from "./try-it/builds";

/** The manifest names this address. */
const PORT = 3443;

async function main(): Promise<void> {
  await ensureBuilt([ADDIN], console.log);
  const { authority, cert, key } = await localCertificate();
  const server = createServer({ cert, key }, answerFrom(addinSite(ADDIN_DIR), "taskpane.html", addinHeaders));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, "127.0.0.1", resolve);
  });
  const manifest = path.resolve(ADDIN_DIR, "manifest.xml");
  console.log(sideloadSteps(manifest, authority));
  if (process.argv.includes("--sideload")) console.log(await sideload(manifest));
}

main().catch((error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(
    isTaken
      ? `Cổng ${PORT} đang có chương trình khác dùng. Đóng chương trình đó rồi chạy lại.`
      : error.message,
  );
  process.exit(1);
});
