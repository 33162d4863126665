import { CURRENT_EDITION } from "../../src/checks/rule-set";
import type { CheckResult } from "../../src/workbook/check-sheet";
import { laterEdition, lostFigures } from "../../src/workbook/check-sheet";
import { filledCount, listBlanks, listFindings } from "../../src/taskpane/model/findings";
import { APRIL, surveyOf, type Workbook } from "./states";

function checkOf(workbook: Workbook): CheckResult {
  const survey = surveyOf(workbook);
  if (survey.kind !== "input") throw new Error("no input sheet");
  return survey.check;
}

describe("the list of findings", () => {
  it("says severity in words, the arithmetic and the cell", () => {
    const [first] = listFindings(checkOf({ figures: { ...APRIL, phi_truc_tuyen: 800 } }));
    expect(first).toMatchObject({
      severity: "error",
      word: "Lỗi",
      code: "Q18",
      message: "Thanh toán trực tuyến 800 lớn hơn số hồ sơ có phí 709.",
      key: "phi_truc_tuyen",
    });
    expect(first!.address).toMatch(/^D\d+$/);
  });

  it("leads to the blank cell of a shortfall", () => {
    const check = checkOf({ figures: { tong_ho_so: 1022, tiep_nhan_trong_ky: 980 } });
    const shortfall = listFindings(check).find(({ severity }) => severity === "info");
    expect(shortfall).toMatchObject({ word: "Thông tin", key: "ky_truoc_chuyen_sang" });
  });

  it("leads to the likely wrong cell and says what it would need", () => {
    const [only] = listFindings(
      checkOf({
        findings: [
          {
            code: "Q07",
            severity: "error",
            keys: ["tong_ho_so"],
            message: "Hồ sơ không cân.",
            suspect: { key: "dang_giai_quyet", value: 16 },
            hint: "Nếu chỉ sai một số thì đó là ô “Hồ sơ đang giải quyết”: 17 → 16.",
          },
        ],
      }),
    );
    expect(only!.key).toBe("dang_giai_quyet");
    expect(only!.hint).toMatch(/^Nếu chỉ sai một số thì đó là ô D\d+ “Hồ sơ đang giải quyết”: 17 → 16\.$/);
  });

  it("offers no way to a cell that the sheet has lost", () => {
    const missing = ["phi_truc_tuyen", "phi_phat_sinh"];
    const findings = [{ code: "Q18", severity: "error", keys: missing, message: "…" }] as const;
    expect(listFindings(checkOf({ findings, missing }))[0]).not.toHaveProperty("key");
  });
});

const CUT = {
  code: "P02",
  severity: "warning",
  keys: ["tl_truc_tuyen"],
  message: "Ghi 71,24% (cắt số lẻ), làm tròn là 71,25%.",
} as const;

describe("findings that hang together", () => {
  const root = { code: "P01", severity: "error", keys: ["tl_qua_han"], message: "Sai." } as const;
  const follower = { code: "P05", severity: "warning", keys: ["tl_qua_han"], message: "Lệch dấu." } as const;

  it("are listed once, what follows under its cause", () => {
    const list = listFindings(checkOf({ findings: [root, CUT, { ...follower, causedBy: 0 }] }));
    expect(list.map(({ code }) => code)).toEqual(["P01", "P02"]);
    expect(list[0]!.consequences.map(({ code }) => code)).toEqual(["P05"]);
  });

  it("stand last once they are confirmed", () => {
    const waiver = { ...CUT, reason: "Hệ thống cắt số lẻ.", on: "2026-04-20", values: "" };
    const list = listFindings(
      checkOf({
        findings: [
          { ...CUT, waiver },
          { ...follower, code: "X09" },
        ],
      }),
    );
    expect(list.map(({ code }) => code)).toEqual(["X09", "P02"]);
  });
});

describe("what is still blank", () => {
  it("is the required figures and the shortfalls, and nothing else", () => {
    const blanks = listBlanks(checkOf({ figures: { ...APRIL, phi_truc_tuyen: 800 } }));
    expect(blanks.map(({ code }) => code)).not.toContain("Q18");
    expect(blanks.map(({ code }) => code)).toContain("Q23");
    expect(listBlanks(checkOf({}))).toHaveLength(5);
  });

  it("is counted by what is filled in", () => {
    expect(filledCount(checkOf({ figures: APRIL }))).toBe(Object.keys(APRIL).length);
  });
});

describe("rows that the sheet has lost", () => {
  it("are named, the first three of them, with what to do", () => {
    expect(lostFigures(checkOf({}))).toBeUndefined();
    const missing = ["luu_kho", "rut", "tu_choi", "dung_xu_ly", "bien_che"];
    expect(lostFigures(checkOf({ missing }))).toMatch(
      /^Biểu đã mất 5 dòng: “Hồ sơ lưu kho dữ liệu điện tử”, .* và 2 dòng khác\. .*Ctrl\+Z/,
    );
  });
});

describe("a sheet of a later edition", () => {
  it("is told of in one sentence, with what to do; any other is not", () => {
    const of = (edition: number) => laterEdition(checkOf({ figures: APRIL, edition }));
    expect(of(CURRENT_EDITION)).toBeUndefined();
    expect(of(1)).toBeUndefined();
    expect(of(CURRENT_EDITION + 1)).toMatch(/^Trang “Nhập liệu” do bản mới hơn .*Đóng rồi mở lại Excel/);
  });
});
