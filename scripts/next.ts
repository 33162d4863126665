/**
 * "Kỳ mới" on a file: from the workbook of a period, saved by any program, a new workbook that has the sheet of the next
 * period as well: its previous figures, what was pending, unit, signer and settings. The file that is given stays as it is.
 *
 *   npm run next -- OLD.xlsx NEW.xlsx
 *
 * Exit code 2 when there is no new workbook: the file cannot be read, its period cannot be told, NEW.xlsx exists already.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { speakTo, type WorkbookHost } from "../src/excel/command/host";
import { startNextPeriod } from "../src/excel/input/start-next-period";
import { UnreadableBook } from "../src/on-files/unreadable-book";
import { fileHost } from "../src/open-file/file-host";
import { bytesOf, openFile } from "../src/open-file/open-file";
import { CommandFailure } from "../src/workbook/command-failure";

const USAGE = "Cách dùng: npm run next -- SỔ_KỲ_TRƯỚC.xlsx SỔ_MỚI.xlsx";

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [old, next, ...others] = positionals;
  if (old === undefined || next === undefined || others.length > 0) throw new CommandFailure("usage", USAGE);
  if (existsSync(next)) throw new CommandFailure("exists", `Đã có tệp “${next}”. Chọn tên khác.`);
  const { book, notes } = await openFile(basename(old), await bytesIn(old));
  speakTo(fileHost(() => book) as WorkbookHost);
  const { message } = await startNextPeriod();
  await writeFile(next, await bytesOf(book));
  console.log([...notes, message, `Đã ghi ${next}`].join("\n"));
}

async function bytesIn(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new CommandFailure("no_file", `Không mở được tệp “${file}”. Kiểm tra lại đường dẫn.`);
  }
}

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError && "code" in error;
  const isOurs = error instanceof UnreadableBook || error instanceof CommandFailure;
  console.error(isOurs ? error.message : isUsage ? USAGE : error);
  process.exitCode = 2;
});
