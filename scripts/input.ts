/**
 * The input workbook for any Excel, WPS or LibreOffice: native formulas, no add-in, no Internet.
 *
 *   npm run input -- FILE.xlsx [--period "tháng 5 năm 2026"]
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { inputWorkbook } from "../src/on-files/input-workbook";

const USAGE = 'Cách dùng: npm run input -- TỆP.xlsx [--period "tháng 5 năm 2026"]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { period: { type: "string" } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new TypeError(USAGE);
  const { period } = values;
  await writeFile(
    file,
    await inputWorkbook(period === undefined ? [] : [{ name: "ten_ky", content: period }]),
  );
  console.log(`Đã ghi ${file}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? USAGE : error);
  process.exitCode = 2;
});
