/** From dossier lists to the figures, in the try-it page: files in, columns confirmed, figures on the sheet. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeList, type MadeList } from "../../scripts/dossier-lists";
import { SHAPE_NAMES } from "../../scripts/dossier-lists/shapes";
import { ORIGINS, OUTCOMES, type LeafKey } from "../../scripts/dossier-lists/truth";
import { KEY_COLUMN, SYSTEM_ROW, SYSTEMS_SHEET } from "../../src/sheets/dossiers/systems-layout";
import { addressOf, valueOfName } from "../support/excel";
import { APRIL } from "../support/counted-lists";
import { describeWith } from "../support/needs";
import { inputSheetOf, useTryIt } from "./try-it";

/** A thread that does the work itself has a turn or two for others while a file is opened, one that waits hundreds. */
const MANY_TURNS = 30;

describeWith(["Chromium"], "dossier lists in the try-it page", () => {
  const tryIt = useTryIt();

  const lists = SHAPE_NAMES.map((shape, index) =>
    makeList({ shape, seed: index + 1, period: APRIL, dossiers: 80, outside: 5 }),
  );
  const nameOf = ({ file }: MadeList): string => file.replace(/\.[^.]*$/, "");

  async function openTool(): Promise<void> {
    const { pane } = tryIt();
    await tryIt().pressInPane("Bắt đầu");
    await pane.getByLabel("Năm").selectOption("2026");
    await pane.getByLabel("Kỳ", { exact: true }).selectOption("Tháng 4");
    await pane.getByLabel("Ngày chốt").selectOption({ label: "Ngày 20 đến ngày 19" });
    await tryIt().pressInPane("Chèn biểu nhập liệu");
    await pane.getByText("Chưa nhập số nào vào trang").waitFor();
    await tryIt().pressInPane("Đếm từ danh sách hồ sơ");
  }

  const chooseFiles = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) =>
    tryIt()
      .pane.getByLabel("Chọn tệp hoặc kéo thả vào đây")
      .setInputFiles(
        files.map(({ name, bytes }) => ({
          name,
          mimeType: "application/octet-stream",
          buffer: Buffer.from(bytes),
        })),
      );

  test("of every shape are counted exactly as their truth, written, and traced to their dossiers", async () => {
    const { pane, page } = tryIt();
    await openTool();
    await chooseFiles([
      ...lists.map(({ file, bytes }) => ({ name: file, bytes })),
      { name: "anh.png", bytes: Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1") },
    ]);
    await pane.getByText("không phải bảng tính").waitFor();
    await pane.getByLabel("Tên hệ thống").first().fill("Một cửa");
    await tryIt().pressInPane("Đếm hồ sơ");
    await pane.getByRole("heading", { name: "Số liệu đếm được" }).waitFor();
    await tryIt().pressInPane("Ghi vào biểu");
    await pane.getByText(/^Đã ghi \d+ số/).waitFor();

    await pane.locator(".counted summary", { hasText: "C033" }).click();
    await pane.getByRole("button", { name: "Xem hồ sơ: Quá hạn (Hồ sơ đã giải quyết)" }).click();
    await page.getByRole("tab", { name: "Hồ sơ C033", exact: true }).waitFor();

    const saved = await tryIt().download();
    const input = inputSheetOf(saved);
    const systems = saved.sheets.find(({ name }) => name === SYSTEMS_SHEET)!;
    const rowOf = (key: string): number =>
      systems.cells.find(({ column, value }) => column === KEY_COLUMN && value === key)!.row;
    for (const [index, list] of lists.entries()) {
      const system = index === 0 ? "Một cửa" : nameOf(list);
      const { column } = systems.cells.find(({ row, value }) => row === SYSTEM_ROW && value === system)!;
      const counted = Object.keys(list.truth.figures).map((key) => [
        key,
        systems.cells.find((cell) => cell.row === rowOf(key) && cell.column === column)?.value,
      ]);
      expect([system, Object.fromEntries(counted)]).toEqual([system, list.truth.figures]);
    }
    const sum = (key: LeafKey): number => lists.reduce((all, { truth }) => all + truth.figures[key], 0);
    for (const key of [...ORIGINS, ...OUTCOMES])
      expect([key, valueOfName(input, key)]).toEqual([key, sum(key)]);
    // One of the lists does not say when its dossiers were submitted.
    expect(valueOfName(input, "cham_tiep_nhan")).toBeNull();
    const traced = saved.sheets.find(({ name }) => name === "Hồ sơ C033")!;
    const codes = traced.cells.filter(({ row, column, value }) => row >= 3 && column === 0 && value !== null);
    expect(codes).toHaveLength(sum("gq_qua_han"));
    expect(saved.sheets.map(({ name }) => name)).toContain("Nhận cột");
    expect(addressOf(input, "gq_qua_han")).toMatch(/^D/);
  });

  test("of 100,000 rows leave the pane's thread free", async () => {
    const { pane } = tryIt();
    const long = makeList({ shape: "service", seed: 2, period: APRIL, dossiers: 100_000 });
    await openTool();
    await pane.evaluate(() => {
      const turns: Record<string, number> = {};
      const takeTurn = (): void => {
        const told = Array.from(document.querySelectorAll("[role=status]"), (each) => each.textContent);
        const stage = /Đang \S+(?= “)/.exec(told.join("\n"))?.[0];
        if (stage !== undefined) turns[stage] = (turns[stage] ?? 0) + 1;
        setTimeout(takeTurn, 0);
      };
      takeTurn();
      Object.assign(window, { turns });
    });
    // By its path: bytes handed over by the browser's driver would be unpacked on the pane's thread.
    const folder = mkdtempSync(path.join(tmpdir(), "tthc-list-"));
    const file = path.join(folder, long.file);
    writeFileSync(file, long.bytes);
    await pane.getByLabel("Chọn tệp hoặc kéo thả vào đây").setInputFiles(file);
    await tryIt().pane.getByRole("button", { name: "Đếm hồ sơ" }).waitFor();
    await tryIt().pressInPane("Đếm hồ sơ");
    await pane.getByRole("heading", { name: "Số liệu đếm được" }).waitFor();
    rmSync(folder, { recursive: true });
    const turns = await pane.evaluate(
      () => (window as unknown as { turns: Readonly<Record<string, number>> }).turns,
    );
    expect(turns["Đang mở"]).toBeGreaterThan(MANY_TURNS);
    expect(turns["Đang đọc"]).toBeGreaterThan(MANY_TURNS);
  });
});
