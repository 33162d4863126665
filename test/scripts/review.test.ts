import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const FIXTURE = (name: string): string => join("test", "review", "fixtures", `${name}.txt`);

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/review.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
}

describe("npm run review", () => {
  test("ends with 1 when there are errors, and quotes the words", () => {
    const { status, stdout } = run(FIXTURE("gia-phuc-2026-04"));
    expect(status).toBe(1);
    expect(stdout).toContain("LỖI Q07");
    expect(stdout).toContain("“Tổng số hồ sơ tiếp nhận: 1.022 hồ sơ");
  });

  test("ends with 0 when there are none, and answers in JSON", () => {
    const { status, stdout } = run(FIXTURE("hung-dao-2026-6-thang"), "--json");
    expect(status).toBe(0);
    const { findings, checked, numbers, figures, text, summary } = JSON.parse(stdout);
    expect(figures.tong_ho_so).toBe(4266);
    expect(checked.notAssigned).toBe(0);
    expect(summary).not.toMatch(/Hiểu|100\s?%/);
    // Each number stands where it says; the total and all its parts are confirmed by their sum.
    for (const { written, position } of numbers)
      expect(text.slice(position.start, position.end)).toBe(written);
    expect(numbers).toContainEqual(
      expect.objectContaining({
        written: "4.266",
        key: "tong_ho_so",
        scope: { whose: null, field: null, kind: null, span: null, part: "whole" },
        sure: true,
        confirmed: true,
      }),
    );
    // Of three rates the report gives no counts.
    expect(numbers).toContainEqual(
      expect.objectContaining({ written: "83.24", key: "tl_tai_su_dung", confirmed: false }),
    );
    for (const { quote, position } of findings) {
      if (quote !== null) expect(text.slice(position.start, position.end)).not.toBe("");
    }
    expect(findings[0]).toEqual(
      expect.objectContaining({ code: expect.any(String), severity: "warning", message: expect.any(String) }),
    );
  });

  test.each<[string, () => string[]]>([
    ["there is no such file", () => ["khong-co.txt"]],
    ["no file is named", () => []],
    ["an option is unknown", () => ["--xem"]],
    [
      "it is no text",
      () => {
        const file = join(mkdtempSync(join(tmpdir(), "review-")), "bao-cao.docx");
        writeFileSync(file, "%PDF-1.7");
        return [file];
      },
    ],
  ])("ends with 2 when %s", (_name, args) => {
    const { status, stdout, stderr } = run(...args());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/Không đọc được|Cách dùng|Tệp/);
  });
});
