import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRollup } from "../../scripts/rollup/run-rollup";
import { entriesOf } from "../../src/sheets/input/content";
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { readBook } from "../../src/on-files/read-book";
import { fileOf, makeProvince } from "../rollup/province";

/** Packets and a workbook, beside files that are neither. */
describe("npm run rollup", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "roll-up-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("takes packets and workbooks from a folder, refuses the rest in words, and writes the province's workbook", async () => {
    const [first, second, third] = makeProvince(3, 8);
    const came = join(folder, "nop");
    const out = join(folder, "ra");
    await mkdir(came);
    for (const commune of [first!, second!]) {
      const { name, text } = await fileOf(`${commune.month.unit.code}.json`, commune.month);
      await writeFile(join(came, name), text);
    }
    const { figures, settings, unit, period } = third!.month;
    const information = {
      don_vi: unit.name,
      ten_ky: period.title,
      tu_ngay: period.from,
      den_ngay: period.to,
    };
    await writeFile(
      join(came, "so-xa.xlsx"),
      await inputWorkbook(
        entriesOf({ figures, settings, information }).map(({ name, column, value }) => ({
          name,
          content: value,
          ...(column === undefined ? {} : { column }),
        })),
      ),
    );
    await writeFile(join(came, "hong.xlsx"), "không phải sổ");
    await writeFile(join(came, "~$so-xa.xlsx"), "tệp khóa của Excel");
    const said = JSON.parse(await runRollup({ paths: [came], outDir: out, isJson: true })) as Record<
      string,
      unknown[]
    > & { figures: Record<string, number>; workbook: string };
    expect(said["units"]).toHaveLength(3);
    expect(said["refused"]).toEqual([
      { file: "hong.xlsx", reason: expect.stringContaining("không phải sổ Excel") as string },
    ]);
    const total = [first!, second!, third!].reduce((sum, { month }) => sum + month.figures["tong_ho_so"]!, 0);
    expect(said.figures["tong_ho_so"]).toBe(total);
    const book = await readBook("tong-hop.xlsx", await readFile(said.workbook));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Tình hình nộp",
      "Tổng hợp",
      "Số liệu chung",
      "Xếp hạng",
      "Trả lại",
      "Báo cáo",
      "Đã nhận",
    ]);
    expect((await readdir(came)).sort()).toEqual(
      [
        `${first!.month.unit.code}.json`,
        `${second!.month.unit.code}.json`,
        "hong.xlsx",
        "so-xa.xlsx",
        "~$so-xa.xlsx",
      ].sort(),
    );
  });

  it("says what is wrong where nothing can be made", async () => {
    await expect(
      runRollup({ paths: [join(folder, "khong-co")], outDir: folder, isJson: false }),
    ).rejects.toThrow(/Không mở được/);
  });
});
