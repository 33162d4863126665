/**
 * What a unit hands in for a period, from its filled input workbook: the packet, and beside it the frozen workbook, the
 * report in Word, Biểu 06 where the period has one, and the text of the mail.
 *
 *   npm run packet -- FILE.xlsx --out DIR [--code CODE] [--period TITLE]
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { handInFiles } from "../src/on-files/hand-in-files";
import { handInOfFile } from "../src/on-files/packet-of-file";
import { UnreadableBook } from "../src/on-files/unreadable-book";
import { CommandFailure } from "../src/workbook/command-failure";

const USAGE = "Cách dùng: npm run packet -- TỆP.xlsx --out THƯ_MỤC [--code MÃ_ĐƠN_VỊ] [--period KỲ]";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { out: { type: "string" }, code: { type: "string" }, period: { type: "string" } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  const { out, code, period } = values;
  if (file === undefined || others.length > 0 || out === undefined) throw new CommandFailure("usage", USAGE);
  const bytes = await readFile(file).catch(() => {
    throw new CommandFailure("no_file", `Không mở được tệp “${file}”. Kiểm tra lại đường dẫn.`);
  });
  const sources = await handInOfFile(basename(file), bytes, {
    madeAt: new Date().toISOString(),
    ...(code === undefined ? {} : { code }),
    ...(period === undefined ? {} : { period }),
  });
  await mkdir(out, { recursive: true });
  const { files, mail } = await handInFiles(sources);
  for (const { name, content } of [...files, { name: "thu-gui-kem.txt", content: `${mail}\n` }]) {
    await writeFile(join(out, name), content);
    console.log(`Đã ghi ${join(out, name)}`);
  }
}

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError && "code" in error;
  const isOurs = error instanceof UnreadableBook || error instanceof CommandFailure;
  console.error(isOurs ? error.message : isUsage ? USAGE : error);
  process.exitCode = 2;
});
