import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import type { Figures } from "../../src/checks/facts";
import { bySeverity, countBySeverity, type Finding } from "../../src/checks/finding";
import { fillMessage, writeNumber } from "../../src/checks/message";

/** Cells needed in every report, a sector's resolved dossiers, and that sectors stand apart. */
const ASKED_ALWAYS = ["Q23", "H06", "X16"];

function findings(figures: Figures, settings: Readonly<Record<string, string>> = {}): readonly Finding[] {
  return confront({ figures, settings: { ...DEFAULT_SETTINGS, ...settings } }).filter(
    ({ code }) => !ASKED_ALWAYS.includes(code),
  );
}

const info = (figures: Figures, settings: Readonly<Record<string, string>> = {}) =>
  findings(figures, settings).filter(({ severity }) => severity === "info");

describe("a shortfall", () => {
  it("says how much is missing and which cell is blank", () => {
    expect(findings({ tiep_nhan_trong_ky: 100, tn_truc_tuyen: 58, tn_buu_chinh: 0 })).toEqual([
      {
        code: "Q02",
        severity: "info",
        keys: ["tiep_nhan_trong_ky", "tn_truc_tiep"],
        difference: -42,
        message: "Còn thiếu 42 hồ sơ: ô “Trực tiếp (Tổng số hồ sơ phải giải quyết)” đang trống.",
      },
    ]);
  });

  it("is not told of a total of which no part is given", () => {
    expect(findings({ tiep_nhan_trong_ky: 100 })).toEqual([]);
  });

  it("is told once, though two rules miss the same dossiers", () => {
    const messages = info({ tong_ho_so: 100, tiep_nhan_trong_ky: 100, tn_truc_tuyen: 90 }).map(
      ({ message }) => message,
    );
    expect(new Set(messages).size).toBe(messages.length);
  });

  it("names no cell below a total that is typed, for it cannot change the sum", () => {
    const [finding] = info({ tong_ho_so: 100, tiep_nhan_trong_ky: 90 });
    expect(finding?.keys).toEqual(["tong_ho_so", "ky_truoc_chuyen_sang"]);
  });

  it("names no cell of withdrawn dossiers where they are no part of the resolved (S1)", () => {
    const [finding] = info({ da_giai_quyet: 100, gq_truoc_han: 90 }, { rut_trong_da_giai_quyet: "false" });
    expect(finding?.keys).toEqual(["da_giai_quyet", "gq_dung_han", "gq_qua_han"]);
  });

  it("names every key once, also where the rule's own cell is the blank one", () => {
    const [finding] = info({ tiep_nhan_trong_ky: 179, tn_ht_bo_nganh: 116 });
    expect(finding?.keys).toEqual(["tn_ht_thanh_pho"]);
  });

  it("is none where dossiers carried over explain the gap", () => {
    const sector = { nd_dat_dai_tiep_nhan: 20, nd_dat_dai_truc_tuyen: 10, nd_dat_dai_truc_tiep: 5 };
    expect(findings({ ...sector, nd_dat_dai_ky_truoc: 5 })).toEqual([]);
  });

  it("is none where dossiers on ministry systems explain the gap", () => {
    const levels = { hs_chua_dvctt: 0, hs_mot_phan: 815, hs_toan_trinh: 92 };
    const received = { tiep_nhan_trong_ky: 980, tn_ht_thanh_pho: 907, tn_ht_bo_nganh: 73 };
    expect(findings({ ...received, ...levels })).toEqual([]);
  });
});

describe("a blank is unknown, not 0", () => {
  it("so a sector that leaves the carried-over cell blank is not accused", () => {
    const figures = { nd_dat_dai_tiep_nhan: 20, nd_dat_dai_truc_tuyen: 10, nd_dat_dai_truc_tiep: 5 };
    expect(findings(figures).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("what is no count", () => {
  it.each([
    ["negative", { rut: -1 }],
    ["a fraction", { rut: 1.5 }],
  ])("is an error: %s", (_, figures) => {
    expect(findings(figures)[0]).toMatchObject({
      code: "Q21",
      severity: "error",
      keys: ["rut"],
      message: expect.stringMatching(
        /^Ô Công dân rút hồ sơ \(Hồ sơ đã giải quyết\) phải là số nguyên không âm, đang ghi /,
      ),
    });
  });

  it.each(["rut", "nd_bhxh_rut", "bien_che"])("is an error where %s holds a word", (key) => {
    const list = confront({ figures: {}, unreadable: { [key]: "hai" }, settings: DEFAULT_SETTINGS });
    expect(list[0]).toMatchObject({ code: "Q21", severity: "error", keys: [key] });
    expect(list[0]?.message).toMatch(/ phải là số nguyên không âm, đang ghi “hai”\.$/);
  });

  it("is an error where the satisfaction rate holds a word", () => {
    const list = confront({ figures: {}, unreadable: { hai_long: "cao" }, settings: DEFAULT_SETTINGS });
    expect(list.filter(({ severity }) => severity === "error")).toMatchObject([{ keys: ["hai_long"] }]);
  });

  it("is an error where the satisfaction rate is below 0", () => {
    expect(findings({ hai_long: -5 })).toMatchObject([{ code: "Q20", severity: "error" }]);
  });
});

describe("the list of findings", () => {
  const list = confront({
    figures: {
      tiep_nhan_trong_ky: 10,
      tn_truc_tuyen: 8,
      da_giai_quyet: 5,
      rut: 7,
      phi_truc_tuyen: 2,
      phi_phat_sinh: 1,
    },
    settings: DEFAULT_SETTINGS,
  });

  it("has errors first, then warnings, then information", () => {
    const severities = list.map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set(["error", "warning", "info"]));
    expect([...list].sort(bySeverity)).toEqual(list);
    expect(severities.join(" ")).toMatch(/^(error ?)+(warning ?)+(info ?)+$/);
  });

  it("is counted by severity", () => {
    const counts = countBySeverity(list);
    expect(counts.error + counts.warning + counts.info).toBe(list.length);
    expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it("asks of an empty report only what it needs", () => {
    const codes = confront({ figures: {}, settings: DEFAULT_SETTINGS }).map(({ code }) => code);
    expect(codes).toEqual(["Q23", "Q23", "Q23", "Q23", "Q23"]);
  });
});

describe("messages", () => {
  it.each([
    [1022, "1.022"],
    [5, "5"],
    [0, "0"],
    [-3, "−3"],
    [1.5, "1,5"],
    [101.25, "101,25"],
    [1e21, "1e+21"],
  ])("write %d as %s", (value, text) => {
    expect(writeNumber(value)).toBe(text);
  });

  it.each([
    ["Lệch {difference}: {parts}.", { difference: 1, parts: 1023 }, "Lệch +1: 1.023."],
    ["Lệch {difference}.", { difference: -1022 }, "Lệch −1.022."],
    ["{1} + {2}{where}", { 1: 5, 2: 10, where: " (mục 4)" }, "5 + 10 (mục 4)"],
  ])("fill %s", (template, slots, text) => {
    expect(fillMessage(template, slots)).toBe(text);
  });
});
