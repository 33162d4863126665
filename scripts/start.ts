/**
 * The try-it page: the add-in's own pane beside a live workbook, without Excel.
 *
 *   npm start            http://localhost:3000; PORT=… takes another port
 */
import { ensureBuilt, TRY_IT } from "./try-it/builds";
import { serveSite } from "./try-it/server";
import { trySite } from "./try-it/site";

const DEFAULT_PORT = 3000;

async function main(): Promise<void> {
  await ensureBuilt(TRY_IT, console.log);
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  const { address } = await serveSite(trySite(), port);
  console.log(`Trang dùng thử: ${address}  (Ctrl+C để dừng)`);
}

main().catch((error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(
    isTaken ? "Cổng đang có chương trình khác dùng. Chạy lại với PORT=3001 npm start." : error.message,
  );
  process.exit(1);
});
