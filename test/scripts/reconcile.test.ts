import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readReconcileArguments } from "../../scripts/reconcile/arguments";
import { asText, toJson } from "../../scripts/reconcile/print";
import { reconcileFiles } from "../../scripts/reconcile/reconcile-files";
import { wordFile } from "../../src/report/word/word-file";
import { reconcileDocument } from "../../src/sheets/dossiers/reconcile-document";
import { planReconcileSheet } from "../../src/sheets/dossiers/reconcile-sheet";
import { textsOf } from "../../src/report/document/document";
import { APRIL } from "../support/counted-lists";

const folder = mkdtempSync(path.join(tmpdir(), "tthc-reconcile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, lines: readonly string[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return file;
};

const HEAD = "Mã hồ sơ,Chủ hồ sơ,Ngày tiếp nhận,Hẹn trả,Ngày có kết quả";
const city = write("mot-cua.csv", [
  HEAD,
  "A-1,Người thứ nhất,01/04/2026,10/04/2026,08/04/2026",
  "A-2,Người thứ hai,02/04/2026,10/04/2026,",
  "A-3,Người thứ ba,03/04/2026,10/04/2026,09/04/2026",
]);
const portal = write("cong.csv", [
  HEAD,
  "A-1,Người thứ nhất,01/04/2026,10/04/2026,08/04/2026",
  "A-2,Người thứ hai,02/04/2026,12/04/2026,",
  "A-4,Người thứ tư,03/04/2026,10/04/2026,09/04/2026",
]);
const summary = write("bang.csv", [
  "Từ ngày 20/3/2026 đến ngày 19/4/2026,,,",
  "Lĩnh vực,Trước hạn,Đúng hạn,Quá hạn",
  "Hộ tịch,1,0,0",
]);

const result = () => reconcileFiles({ files: [city, portal], span: APRIL });

it("names what stands on one side and what differs, with both sides", async () => {
  const text = asText(await result());
  expect(text).toContain("mot-cua – cong: 2 mã có ở cả hai, 1 mã khớp; 3 chỗ khác");
  expect(text).toContain("A-2: Khác ngày hẹn trả (10/4/2026 / 12/4/2026)");
  expect(text).toContain("A-3: Chỉ có ở mot-cua");
  expect(text).toContain("A-4: Chỉ có ở cong");
});

it("compares a list with a table by their figures", async () => {
  const { figures, codes } = await reconcileFiles({ files: [city, summary], span: APRIL });
  expect(codes).toEqual([]);
  expect(figures.find(({ key }) => key === "gq_truoc_han")).toMatchObject({ one: 2, other: 1 });
});

it("names no person, in JSON and in the Word list that is sent", async () => {
  const found = await result();
  const document = reconcileDocument(found, { unit: "xã Vân Giả", span: APRIL });
  expect(`${toJson(found)}${textsOf(document).join()}`).not.toContain("Người thứ");
  expect(textsOf(document)).toContain("A-3");
  expect((await wordFile([document])).length).toBeGreaterThan(5000);
});

it("names people, in the Word list and on the sheet, where that was asked for", async () => {
  const found = await reconcileFiles({ files: [city, portal], span: APRIL, hasPeople: true });
  const texts = textsOf(reconcileDocument(found, { unit: "xã Vân Giả", span: APRIL }));
  expect(texts).toEqual(expect.arrayContaining(["Chủ hồ sơ", "Người thứ hai", "Người thứ tư"]));
  const [head, ...rows] = planReconcileSheet("Đối soát", found).grid.slice(2);
  expect(head!.at(-1)).toBe("Chủ hồ sơ");
  expect(rows.map((row) => row.at(-1))).toContain("Người thứ ba");
});

it("wants two files", () => {
  const dates = ["--from", "2026-03-20", "--to", "2026-04-19"];
  expect(readReconcileArguments(["a.csv", "b.csv", ...dates, "--out", "out"])).toMatchObject({
    files: ["a.csv", "b.csv"],
    out: "out",
  });
  expect(() => readReconcileArguments(["a.csv", ...dates])).toThrow("Cần đúng hai tệp");
});
